"""The provider on real pages, by both engines; what is missing is said before the first page."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFont

from bulkocr_gui.documents.page import Raster
from bulkocr_gui.jobs.errors import Cancelled, PageError, ProviderError
from bulkocr_gui.jobs.options import EngineMode, JobOptions, Quality
from bulkocr_gui.providers import tessdata, tesseract
from bulkocr_gui.providers.installed import InstalledEngine
from bulkocr_gui.providers.tesseract import TesseractProvider
from bulkocr_gui.results.recognition import Recognition
from tests.faults.grants import FreeGrants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord

installed = pytest.param(
    EngineMode.INSTALLED, marks=pytest.mark.skipif(shutil.which("tesseract") is None, reason="no tesseract here")
)
both = pytest.mark.parametrize("mode", [EngineMode.BUILT_IN, installed])


GRANTS = FreeGrants()


def write(path: Path, *lines: str, mode: str = "L", **options: object) -> Path:
    image = Image.new("L", (900, 120 + 70 * len(lines)), 255)
    for number, line in enumerate(lines):
        ImageDraw.Draw(image).text((60, 60 + 70 * number), line, font=ImageFont.load_default(44), fill=0)
    image.convert(mode).save(path, **({"dpi": (300, 300)} | options))
    return path


@pytest.fixture
def provider(tmp_path: Path) -> TesseractProvider:
    return TesseractProvider(tmp_path / "data with spaces")


@pytest.fixture
def read(provider: TesseractProvider) -> Iterator:
    opened = {}

    def read(path: Path, mode: EngineMode = EngineMode.BUILT_IN, page: int = 1) -> tuple[PageRecord, Recognition]:
        if mode not in opened:
            opened[mode] = provider.open(JobOptions(engine_mode=mode))
        record = opened[mode].recognise(path, page, GRANTS)
        return record, Recognition.decode(record.blob)

    yield read
    for recogniser in opened.values():
        recogniser.close()


@both
def test_words_boxes_and_confidence(read, tmp_path: Path, mode: EngineMode):
    record, recognition = read(write(tmp_path / "a.png", "The quick brown", "fox jumps"), mode)
    assert recognition.text == "The quick brown\nfox jumps"
    assert (record.words, record.width, record.height, record.dpi) == (5, 900, 260, 300)
    assert record.confidence is not None
    assert record.confidence > 80
    assert record.seconds > 0
    assert "Tesseract 5" in record.engine
    first = recognition.words[0]
    assert 55 <= first.x0 < first.x1 < 160
    assert 60 <= first.y0 < first.y1 < 130


@both
def test_a_page_without_words_is_blank_and_no_error(read, tmp_path: Path, mode: EngineMode):
    record, recognition = read(write(tmp_path / "white.png"), mode)
    assert record.blank
    assert recognition.text == ""
    tiny = tmp_path / "tiny.png"
    Image.new("L", (1, 1), 255).save(tiny)
    assert read(tiny, mode)[0].blank


@both
def test_black_and_white_grey_and_colour_are_read_alike(read, tmp_path: Path, mode: EngineMode):
    texts = {
        read(write(tmp_path / f"{number}.{suffix}", "The quick brown fox", mode=pixels), mode)[1].text
        for number, (pixels, suffix) in enumerate(
            [("1", "tif"), ("L", "png"), ("RGB", "jpg"), ("P", "gif"), ("1", "png")]
        )
    }
    assert texts == {"The quick brown fox"}


@both
def test_a_picture_turned_by_its_exif_has_its_boxes_in_the_upright_page(read, tmp_path: Path, mode: EngineMode):
    path = write(tmp_path / "a.png", "The quick brown fox")
    with Image.open(path) as image:
        exif = image.getexif()
        exif[0x0112] = 6
        image.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "b.jpg", exif=exif)
    record, recognition = read(tmp_path / "b.jpg", mode)
    assert recognition.text == "The quick brown fox"
    assert (record.width, record.height) == (900, 190)


@both
@pytest.mark.parametrize(
    "turn", [None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270]
)
def test_a_page_that_lies_wrongly_is_read_and_its_boxes_stay_where_the_file_shows_them(
    read, tmp_path: Path, mode: EngineMode, turn: Image.Transpose | None
):
    lines = ("The quick brown fox jumps over", "the lazy dog while the early bird", "sings a song of sixpence")
    path = write(tmp_path / "a.png", *lines)
    if turn is not None:
        with Image.open(path) as image:
            turned = image.transpose(turn)
        turned.save(path, dpi=(300, 300))
    record, recognition = read(path, mode)
    assert recognition.text.splitlines() == list(lines)
    assert turn is not None or record.notes == ()
    with Image.open(path) as image:
        assert (record.width, record.height) == image.size
        for word in recognition.words:
            box = image.crop((word.x0, word.y0, word.x1, word.y1))
            assert box.getextrema()[0] < 100


@both
def test_every_page_of_a_tiff(read, tmp_path: Path, mode: EngineMode):
    pages = [Image.open(write(tmp_path / f"{word}.png", word)) for word in ("One", "Two", "Three")]
    pages[0].save(tmp_path / "all.tif", save_all=True, append_images=pages[1:])
    assert [read(tmp_path / "all.tif", mode, page)[1].text for page in (1, 2, 3)] == ["One", "Two", "Three"]
    with pytest.raises(PageError) as caught:
        read(tmp_path / "all.tif", mode, 4)
    assert caught.value.code == "no_such_page"
    for page in pages:
        page.close()


@both
def test_half_a_picture_is_an_error(read, tmp_path: Path, mode: EngineMode):
    for name in ("a.jpg", "a.png", "a.tif"):
        path = write(tmp_path / name, "The quick brown fox", "jumps over the lazy dog")
        path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
        with pytest.raises(PageError) as caught:
            read(path, mode)
        assert caught.value.code == "damaged"


@both
def test_a_text_file_named_like_a_picture_gives_no_text_of_other_files(read, tmp_path: Path, mode: EngineMode):
    write(tmp_path / "secret.png", "Secret")
    (tmp_path / "list.jpg").write_text(f"{tmp_path / 'secret.png'}\n", encoding="utf-8")
    with pytest.raises(PageError) as caught:
        read(tmp_path / "list.jpg", mode)
    assert caught.value.code == "not_an_image"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_refused_at_once(read, tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.png")
    began = time.monotonic()
    with pytest.raises(PageError) as caught:
        read(tmp_path / "pipe.png")
    assert caught.value.code == "not_a_file"
    assert time.monotonic() - began < 10


def test_memory_is_asked_for_before_the_page_is_decoded(provider: TesseractProvider, tmp_path: Path):
    asked: list[int] = []

    class Asked(FreeGrants):
        def memory(self, amount: int):
            asked.append(amount)
            return super().memory(amount)

    recogniser = provider.open(JobOptions(quality=Quality.FAST))
    recogniser.recognise(write(tmp_path / "grey.png", "A"), 1, Asked())
    recogniser.recognise(write(tmp_path / "colour.png", "A", mode="RGB"), 1, Asked())
    recogniser.close()
    assert asked == [int(900 * 190 * 4.5), 900 * 190 * 11]


def test_the_probe_says_what_can_run(provider: TesseractProvider):
    probe = provider.probe(JobOptions())
    assert probe.ready
    assert "built in" in probe.engine
    assert "eng" in probe.languages
    assert "osd" not in probe.languages


@both
def test_the_check_names_the_engine(provider: TesseractProvider, mode: EngineMode):
    assert provider.check(JobOptions(engine_mode=mode)).startswith("Tesseract 5")


def test_a_missing_language_is_said_with_how_to_get_it(provider: TesseractProvider):
    with pytest.raises(ProviderError) as caught:
        provider.check(JobOptions(languages=("eng", "tlh")))
    assert caught.value.code == "language_missing"
    assert "tlh" in caught.value.message
    assert "tlh.traineddata" in caught.value.advice


def test_a_command_that_is_not_there(provider: TesseractProvider, tmp_path: Path):
    options = JobOptions(engine_mode=EngineMode.INSTALLED, tesseract_path=str(tmp_path / "nothing"))
    with pytest.raises(ProviderError) as caught:
        provider.check(options)
    assert caught.value.code == "engine_missing"
    assert provider.probe(options).problem == caught.value.message


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_command_that_is_no_tesseract(provider: TesseractProvider, tmp_path: Path):
    command = tmp_path / "tesseract"
    command.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    command.chmod(0o755)
    with pytest.raises(ProviderError):
        provider.check(JobOptions(engine_mode=EngineMode.INSTALLED, tesseract_path=str(command)))


@pytest.mark.parametrize("mode", [installed])
def test_the_installed_engine_steps_in_where_the_built_in_does_not_load(
    provider: TesseractProvider, monkeypatch, mode: EngineMode
):
    monkeypatch.setattr(tesseract, "BUILT_IN", "tests.faults.engines:NotThere")
    assert "installed" in provider.check(JobOptions())
    with pytest.raises(ProviderError):
        provider.check(JobOptions(engine_mode=EngineMode.BUILT_IN))


def test_a_damaged_model_is_the_provider_s_error(provider: TesseractProvider, tmp_path: Path):
    own = tmp_path / "data with spaces" / "tessdata"
    own.mkdir(parents=True)
    (own / "eng.traineddata").write_bytes(b"no model")
    with pytest.raises(ProviderError):
        provider.check(JobOptions(engine_mode=EngineMode.BUILT_IN))


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
@pytest.mark.parametrize("mode", [installed])
def test_cancel_ends_the_command_too(provider: TesseractProvider, tmp_path: Path, mode: EngineMode):
    """A command that takes for ever, started by the child: stopped with it, its files removed."""
    real = shutil.which("tesseract")
    command = tmp_path / "tesseract"
    command.write_text(
        f'#!/bin/sh\ncase "$1" in --version) exec {real} --version ;; esac\nsleep 3600\n', encoding="utf-8"
    )
    command.chmod(0o755)
    recogniser = provider.open(JobOptions(engine_mode=mode, tesseract_path=str(command)))
    seen: list[BaseException] = []

    def work() -> None:
        try:
            recogniser.recognise(write(tmp_path / "a.png", "A"), 1, GRANTS)
        except Cancelled as cancelled:
            seen.append(cancelled)

    thread = threading.Thread(target=work)
    thread.start()
    until = time.monotonic() + 20
    while not (sleeping := sleepers()) and time.monotonic() < until:
        time.sleep(0.05)
    assert sleeping
    began = time.monotonic()
    recogniser.cancel()
    thread.join(5)
    assert time.monotonic() - began < 1
    assert len(seen) == 1
    # Not everywhere is there one who waits for orphans: a zombie runs no more.
    _, alive = psutil.wait_procs(sleeping, timeout=1)
    assert [process for process in alive if process.status() != psutil.STATUS_ZOMBIE] == []
    assert list((tmp_path / "data with spaces" / "tmp").iterdir()) == []


def sleepers() -> list[psutil.Process]:
    return [process for process in psutil.Process().children(recursive=True) if process.name() == "sleep"]


def test_folders_of_killed_programs_are_removed(provider: TesseractProvider, tmp_path: Path):
    temporary = tmp_path / "data with spaces" / "tmp"
    left, own = temporary / "999999999-x", temporary / f"{os.getpid()}-x"
    for folder in (left, own):
        folder.mkdir(parents=True)
    provider.check(JobOptions())
    assert not left.exists()
    assert own.exists()


def test_workers_are_as_many_as_cores_that_may_be_used(provider: TesseractProvider):
    assert 1 <= provider.default_workers() <= (os.cpu_count() or 1)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="no tesseract here")
@pytest.mark.parametrize("built_in", [True, False])
def test_the_installed_engine_tells_which_way_up_by_either_model(tmp_path: Path, monkeypatch, built_in: bool):
    monkeypatch.setenv("TESSDATA_PREFIX", "")
    if not built_in:
        monkeypatch.setitem(sys.modules, "bulkocr_gui.providers.compass", None)
    path = write(tmp_path / "a.png", "The quick brown fox jumps over", "the lazy dog while the early bird")
    with Image.open(path) as image:
        turned = image.transpose(Image.Transpose.ROTATE_180)
    engine = InstalledEngine(
        {
            "command": shutil.which("tesseract"),
            "folder": str(tessdata.linked_folder(tmp_path / "data")),
            "languages": ("eng",),
            "page_segmentation": 3,
        }
    )
    assert engine.orientation(Raster(*turned.size, 300, turned.tobytes())) == 180
    blank = Image.new("L", (100, 100), 255)
    assert engine.orientation(Raster(*blank.size, 300, blank.tobytes())) == 0
