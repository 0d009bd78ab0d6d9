"""The provider `rapidocr`, on real pages; what is missing is said before the first page."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFont

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.providers import rapidocr
from bulkocr_gui.providers.rapidocr_provider import RapidOcrProvider
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.results.recognition import Recognition
from tests.faults.grants import FreeGrants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.providers.tesseract import EngineRecogniser

LINES = ("The quick brown fox", "the lazy dog", "a song of sixpence")
needs_it = pytest.mark.skipif(not rapidocr.installed(), reason="the extra is not installed")


@pytest.fixture
def provider(tmp_path: Path) -> RapidOcrProvider:
    return RapidOcrProvider(tmp_path / "data")


@pytest.fixture
def recogniser(provider: RapidOcrProvider) -> Iterator[EngineRecogniser]:
    opened = provider.open(JobOptions())
    yield opened
    opened.close()


def page() -> Image.Image:
    image = Image.new("L", (900, 330), 255)
    for number, line in enumerate(LINES):
        ImageDraw.Draw(image).text((60, 60 + 70 * number), line, font=ImageFont.load_default(44), fill=0)
    return image


@needs_it
@pytest.mark.parametrize("turn", [None, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180])
@pytest.mark.parametrize("mode", ["L", "1", "RGB"])
def test_a_page_is_read_with_its_words_where_they_are(
    recogniser: EngineRecogniser, tmp_path: Path, turn: Image.Transpose | None, mode: str
):
    image = page() if turn is None else page().transpose(turn)
    image.convert(mode).save(tmp_path / "a.png", dpi=(300, 300))
    record = recogniser.recognise(tmp_path / "a.png", 1, FreeGrants())
    recognition = Recognition.decode(record.blob)
    assert recognition.text.split("\n") == list(LINES)
    assert (record.width, record.height) == image.size
    assert record.engine.startswith("RapidOCR 3")
    ink = image.point(lambda value: 255 - value).getbbox()
    words = recognition.words
    around = (
        min(word.x0 for word in words),
        min(word.y0 for word in words),
        max(word.x1 for word in words),
        max(word.y1 for word in words),
    )
    assert around == pytest.approx(ink, abs=14)


@needs_it
def test_an_empty_page_is_blank(recogniser: EngineRecogniser, tmp_path: Path):
    for number, size in enumerate(((900, 330), (1, 1), (5, 900))):
        Image.new("L", size, 255).save(tmp_path / f"{number}.png")
        assert recogniser.recognise(tmp_path / f"{number}.png", 1, FreeGrants()).blank


@needs_it
def test_it_runs_on_one_core(recogniser: EngineRecogniser, tmp_path: Path):
    page().resize((1800, 660)).save(tmp_path / "a.png")
    recogniser.recognise(tmp_path / "a.png", 1, FreeGrants())
    child = max(psutil.Process().children(), key=psutil.Process.create_time)
    before, began = child.cpu_times(), time.monotonic()
    for _ in range(2):
        recogniser.recognise(tmp_path / "a.png", 1, FreeGrants())
    after, seconds = child.cpu_times(), time.monotonic() - began
    assert after.user + after.system - before.user - before.system <= 1.1 * seconds + 0.05


@needs_it
def test_what_runs_its_models_keeps_no_identifier_and_tells_nobody(
    recogniser: EngineRecogniser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("ORT_DISABLE_TELEMETRY", raising=False)
    page().save(tmp_path / "a.png")
    assert not recogniser.recognise(tmp_path / "a.png", 1, FreeGrants()).blank
    assert list(home.rglob("*")) == []
    (child,) = (each for each in psutil.Process().children() if "bulkocr_gui.providers.child" in each.cmdline())
    assert child.net_connections() == []


@needs_it
def test_who_it_is_is_told(provider: RapidOcrProvider):
    probe = provider.probe(JobOptions())
    assert probe.ready
    assert probe.engine == f"RapidOCR {rapidocr.installed()}"
    assert provider.check(JobOptions(languages=("eng", "chi_sim"))) == probe.engine
    assert {name for name, _ in provider.models(JobOptions())} >= {"PP-OCRv6_rec_small", "PP-OCRv6_det_small"}


def test_letters_that_it_does_not_know_are_told(provider: RapidOcrProvider):
    with pytest.raises(ProviderError, match="does not know the letters of: rus"):
        provider.check(JobOptions(languages=("eng", "rus")))


def test_without_the_extra_it_says_how_to_get_it(provider: RapidOcrProvider, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rapidocr, "PACKAGES", ("no_such_package",))
    probe = provider.probe(JobOptions())
    assert not probe.ready
    assert "bulkocr-gui[rapidocr]" in probe.advice
    with pytest.raises(ProviderError, match="not part of this installation"):
        provider.check(JobOptions())


def test_it_is_one_of_the_programs_providers(tmp_path: Path):
    there = providers(tmp_path)["rapidocr"]
    assert not there.needs_network
    assert not there.costs_money
