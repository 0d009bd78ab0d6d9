"""German pages that are read badly may be Fraktur: where its model is installed, it is tried."""

from __future__ import annotations

import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bulkocr_gui.documents.page import Raster
from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.options import JobOptions, Preparation, Quality
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.providers.tessdata import old_letters
from bulkocr_gui.providers.tesseract import TesseractProvider
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

ENGLISH = Path(sysconfig.get_path("data")) / "share" / "tessdata" / "eng.traineddata"
BADLY = ("tbe qnick brovvn fcx", 60.0)
WELL = ("the quick brown fox", 95.0)
READS = {"deu": BADLY, "frk": WELL}


class Scripted:
    """Reads by its model what `READS` says."""

    description = "Scripted 1"
    page_segmentation = 3
    doubtful = 0.0

    def __init__(self, options: dict[str, Any]) -> None:
        (self._model,) = options["languages"]
        if READS[self._model] is None:
            raise ProviderError("engine_failed", "The model is damaged.", "Add it again.")

    def read(self, raster: Raster, page_segmentation: int | None = None) -> Recognition:
        text, confidence = READS[self._model]
        words = tuple(
            Word(word, 10 + 50 * place, 10, 50 + 50 * place, 30, confidence)
            for place, word in enumerate(text.split())
        )
        return Recognition(
            raster.width, raster.height, raster.dpi, self._model, ("deu",), (Block((Paragraph((Line(words),)),)),)
        )

    def orientation(self, raster: Raster) -> int:
        return 0


@dataclass
class Page:
    """A page with some ink."""

    def raster(self) -> Raster:
        return Raster(300, 40, 300, bytes(300 * 10) + b"\xff" * (300 * 30), (), False)


def read(quality: Quality = Quality.BALANCED, *, there: bool = True) -> tuple[Recognition, tuple[str, ...], Any]:
    engine = CarefulEngine(
        {
            "engine": f"{__name__}:Scripted",
            "options": {"languages": ("deu",)},
            "old_letters": {"languages": ("frk",)} if there else None,
            "quality": quality,
            "preparation": tuple(Preparation),
            "models": [str(ENGLISH)],
            "second": None,
            "page_seconds": 60.0,
        }
    )
    recognition, _, notes = engine.recognise(Page())
    return recognition, notes, engine.other


def test_a_poor_page_is_read_with_the_model_of_old_letters_and_both_readings_are_kept():
    recognition, notes, other = read()
    assert recognition.text == WELL[0]
    assert notes == ("seemed poor (60 %), read again: the letters are those of old print",)
    assert other[0].text == BADLY[0]


@pytest.mark.parametrize(
    ("quality", "there", "first", "old"),
    [
        (Quality.FAST, True, BADLY, WELL),
        (Quality.BALANCED, False, BADLY, WELL),
        (Quality.BALANCED, True, WELL, WELL),
        (Quality.BALANCED, True, BADLY, ("tbe qnick brovvn fcy", 62.0)),
        (Quality.BALANCED, True, BADLY, None),
    ],
    ids=["fast", "not there", "read well", "hardly better", "damaged"],
)
def test_else_the_page_stays_as_it_was_read(monkeypatch: pytest.MonkeyPatch, quality, there, first, old):
    monkeypatch.setitem(READS, "deu", first)
    monkeypatch.setitem(READS, "frk", old)
    recognition, notes, _ = read(quality, there=there)
    assert recognition.text == first[0]
    assert not any("old print" in note for note in notes)


@pytest.mark.parametrize(
    ("languages", "there", "model"),
    [
        (("deu",), ("deu", "frk"), "frk"),
        (("eng", "deu"), ("deu", "deu_latf", "eng", "frk"), "deu_latf"),
        (("deu",), ("deu", "eng"), ""),
        (("eng",), ("eng", "frk"), ""),
        (("deu", "frk"), ("deu", "frk"), ""),
    ],
)
def test_it_is_tried_for_german_alone_and_not_where_the_job_names_it(languages, there, model):
    assert old_letters(languages, there) == model


def test_it_is_named_among_the_jobs_models_and_its_engine_told(tmp_path: Path):
    folder = tmp_path / "tessdata"
    folder.mkdir()
    for name in ("deu", "frk"):
        (folder / f"{name}.traineddata").symlink_to(ENGLISH)
    provider = TesseractProvider(tmp_path)
    options = JobOptions(languages=("deu",))
    assert ("frk", folder / "frk.traineddata") in provider.models(options)
    assert "frk" not in dict(provider.models(JobOptions(languages=("deu",), quality=Quality.FAST)))
    assert provider._role(options, ("deu",))["options"]["old_letters"]["languages"] == ("frk",)
