"""Pages that are read badly are read again; what that finds, and fails at, costs nothing else."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from bulkocr_gui.jobs.options import EngineMode, JobOptions, Quality
from bulkocr_gui.providers import rapidocr
from bulkocr_gui.providers.tesseract import TesseractProvider
from bulkocr_gui.resources import resource
from bulkocr_gui.results.recognition import Recognition
from tests.faults.engines import WIDTHS
from tests.faults.grants import FreeGrants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord

    Read = Callable[..., tuple[PageRecord, Recognition]]

LINES = ("The quick brown fox jumps over", "the lazy dog while the early bird", "sings a song of sixpence and pie")
TEXT = " ".join(LINES)
THREE_POINTS = 3 * 300 / 72
installed = pytest.param(
    EngineMode.INSTALLED, marks=pytest.mark.skipif(shutil.which("tesseract") is None, reason="no tesseract here")
)
both = pytest.mark.parametrize("mode", [EngineMode.BUILT_IN, installed])
needs_rapidocr = pytest.mark.skipif(not rapidocr.installed(), reason="the extra is not installed")


def sharp() -> Image.Image:
    image = Image.new("L", (900, 330), 255)
    for number, line in enumerate(LINES):
        ImageDraw.Draw(image).text((60, 60 + 70 * number), line, font=ImageFont.load_default(44), fill=0)
    return image


def narrow(width: int) -> Image.Image:
    """A page of that width, for an engine that fails by it."""
    image = Image.new("L", (width, 160), 255)
    ImageDraw.Draw(image).text((8, 30), "the dog\nthe fox", font=ImageFont.load_default(24), fill=0)
    return image


def dim() -> Image.Image:
    """What Tesseract finds no word on."""
    image = sharp().filter(ImageFilter.GaussianBlur(2))
    return ImageChops.add(image, Image.effect_noise(image.size, 60), 1, -128)


def said(recognition: Recognition) -> str:
    return " ".join(word.text for word in recognition.words)


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Read]:
    provider = TesseractProvider(tmp_path / "data")
    opened = {}

    def read(
        image: Image.Image,
        quality: Quality = Quality.BALANCED,
        seconds: float = 120.0,
        mode: EngineMode = EngineMode.BUILT_IN,
    ):
        if quality not in opened:
            options = JobOptions(quality=quality, page_timeout=seconds, engine_mode=mode)
            opened[quality] = provider.open(options)
        image.save(tmp_path / "page.png", dpi=(300, 300))
        record = opened[quality].recognise(tmp_path / "page.png", 1, FreeGrants())
        return record, Recognition.decode(record.blob)

    yield read
    for recogniser in opened.values():
        recogniser.close()


def second_processes() -> list[psutil.Process]:
    return [
        below
        for child in psutil.Process().children()
        for below in child.children(recursive=True)
        if "bulkocr_gui.providers.child" in " ".join(below.cmdline())
    ]


@needs_rapidocr
def test_a_page_that_tesseract_cannot_read_is_read_by_the_second_engine(read: Read):
    record, recognition = read(dim())
    assert len(set(said(recognition).split()) & set(TEXT.split())) >= 15
    assert "RapidOCR" in record.engine
    assert any("seemed poor" in note for note in record.notes)
    quick = next(word for word in recognition.words if word.text == "quick")
    left = ImageFont.load_default(44).getlength("The ") + 60
    assert (quick.x0, quick.y0) == pytest.approx((left, 68), abs=THREE_POINTS)


def test_a_page_that_is_read_well_is_read_once(read: Read):
    record, recognition = read(sharp())
    assert said(recognition) == TEXT
    assert record.notes == ()
    assert record.other is None
    assert second_processes() == []


@needs_rapidocr
def test_best_asks_the_second_engine_for_every_page_and_keeps_what_is_right(read: Read):
    record, recognition = read(sharp(), Quality.BEST)
    assert said(recognition) == TEXT
    assert any("read twice" in note for note in record.notes)
    assert len(second_processes()) == 1
    assert record.other is not None
    assert said(Recognition.decode(record.other.blob)) == TEXT
    assert record.other.score > 0.9
    assert record.other.engine != record.engine


def test_fast_never_asks_it(read: Read):
    record, _ = read(dim(), Quality.FAST)
    assert "RapidOCR" not in record.engine
    assert second_processes() == []


def test_an_empty_sheet_is_blank_at_once(read: Read):
    record, _ = read(Image.new("L", (900, 330), 250))
    assert record.blank
    assert record.notes == ()
    assert second_processes() == []


@both
def test_without_the_extra_poor_pages_are_prepared_and_read_again(
    read: Read, monkeypatch: pytest.MonkeyPatch, mode: EngineMode
):
    monkeypatch.setattr(rapidocr, "PACKAGES", ("no_such_package",))
    record, _ = read(dim(), mode=mode)
    assert "Tesseract" in record.engine
    assert any("read again" in note for note in record.notes)


def test_what_is_missing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rapidocr, "PACKAGES", ("no_such_package",))
    details = dict(TesseractProvider(tmp_path).probe(JobOptions()).details)
    assert "not installed" in details["second opinion"]


@needs_rapidocr
def test_the_second_engines_models_are_named_where_it_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    provider = TesseractProvider(tmp_path / "data")

    def names(quality: Quality) -> set[str]:
        return {name for name, _ in provider.models(JobOptions(quality=quality))}

    assert names(Quality.FAST) == {"eng", "osd"}
    assert names(Quality.BALANCED) >= {"eng", "osd", "PP-OCRv6_det_small", "PP-OCRv6_rec_small"}
    monkeypatch.setattr(rapidocr, "PACKAGES", ("bulkocr_no_such_package",))
    assert names(Quality.BALANCED) == {"eng", "osd"}


@pytest.mark.parametrize("fault", ["abort", "kill", "leave"])
def test_a_second_engine_that_ends_costs_its_own_opinion(read: Read, monkeypatch: pytest.MonkeyPatch, fault: str):
    monkeypatch.setattr(rapidocr, "PACKAGES", ())
    monkeypatch.setattr(rapidocr, "ENGINE", "tests.faults.engines:FaultyEngine")
    record, recognition = read(narrow(WIDTHS[fault]), Quality.BEST)
    assert said(recognition) == "the dog the fox"
    assert any("it ended in the middle" in note for note in record.notes)


def test_a_second_engine_that_hangs_costs_its_own_opinion(read: Read, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rapidocr, "PACKAGES", ())
    monkeypatch.setattr(rapidocr, "ENGINE", "tests.faults.engines:FaultyEngine")
    record, recognition = read(narrow(WIDTHS["hang"]), Quality.BEST, seconds=20.0)
    assert said(recognition) == "the dog the fox"
    assert any("it took too long" in note for note in record.notes)


@needs_rapidocr
def test_the_second_engine_ends_with_the_first(tmp_path: Path):
    recogniser = TesseractProvider(tmp_path / "data").open(JobOptions())
    dim().save(tmp_path / "page.png", dpi=(300, 300))
    recogniser.recognise(tmp_path / "page.png", 1, FreeGrants())
    (second,) = second_processes()
    recogniser.cancel()
    second.wait(5)
    recogniser.close()


@pytest.mark.parametrize("degrees", [-12, -7, 7, 12])
def test_fallen_lines_are_read_and_their_boxes_lie_on_the_words(read: Read, degrees: int):
    image = Image.new("L", (1500, 1100), 255)
    for number in range(9):
        at = (200, 200 + 80 * number)
        ImageDraw.Draw(image).text(at, LINES[number % 3], font=ImageFont.load_default(44), fill=0)
    # A box of its own to measure by: the last word of the middle line.
    mark = Image.new("L", image.size, 255)
    left = 200 + ImageFont.load_default(44).getlength("the lazy dog while the early ")
    ImageDraw.Draw(mark).text((left, 520), "bird", font=ImageFont.load_default(44), fill=0)
    fallen, only = (
        each.rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255) for each in (image, mark)
    )
    record, recognition = read(fallen)
    there = ImageChops.invert(only).point(lambda value: 255 if value > 128 else 0).getbbox()
    assert said(recognition).count("quick brown fox") == 3
    birds = [(word.x0, word.y0, word.x1, word.y1) for word in recognition.words if word.text == "bird"]
    nearest = min(birds, key=lambda box: abs(box[0] - there[0]) + abs(box[1] - there[1]))
    assert nearest == pytest.approx(there, abs=THREE_POINTS)
    assert (record.width, record.height) == fallen.size


@needs_rapidocr
def test_a_slip_on_a_dark_scanner_bed_is_read_where_it_lies(read: Read):
    bed = Image.new("L", (2600, 2600), 50)
    bed.paste(dim(), (1700, 2270))
    record, recognition = read(bed)
    assert len(set(said(recognition).split()) & set(TEXT.split())) >= 15
    assert (record.width, record.height) == (2600, 2600)
    quick = next(word for word in recognition.words if word.text == "quick")
    left = 1700 + 60 + ImageFont.load_default(44).getlength("The ")
    assert (quick.x0, quick.y0) == pytest.approx((left, 2270 + 68), abs=THREE_POINTS)


def test_a_page_that_is_known_to_lie_turned_is_read_so_at_once(tmp_path):
    with Image.open(resource("samples/letter-1911.jpg")) as letter:
        letter.rotate(-90, expand=True).save(tmp_path / "a.png")
    recogniser = TesseractProvider(tmp_path / "data").open(JobOptions(turned=90, quality=Quality.FAST))
    try:
        record = recogniser.recognise(tmp_path / "a.png", 1, FreeGrants())
    finally:
        recogniser.close()
    assert record.notes == ("the text lies turned by 90 degrees",)
    (word, *_) = [w for w in Recognition.decode(record.blob).words if w.text.lower().startswith("letter")]
    assert word.y1 - word.y0 > word.x1 - word.x0, "its boxes are those of the page as the file shows it"
