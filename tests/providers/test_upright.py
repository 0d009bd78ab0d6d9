"""A page whose lines run down is made level before it is read again, though the engine reads it as it lies."""

from __future__ import annotations

import sysconfig
from pathlib import Path
from typing import Any

import pytest

from bulkocr_gui.documents.page import Raster
from bulkocr_gui.jobs.options import Preparation, Quality
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

ENGLISH = Path(sysconfig.get_path("data")) / "share" / "tessdata" / "eng.traineddata"
TEXT = ("brown", "house", "quick", "river")


class Sideways:
    """Reads a page that is higher than wide by words that run down it, poorly enough to be read again."""

    description = "Sideways 1"
    page_segmentation = 3
    doubtful = 65.0

    def __init__(self, options: dict[str, Any]) -> None:
        self._degrees: int = options["degrees"]
        self._confidence: float = options["confidence"]

    def read(self, raster: Raster, page_segmentation: int | None = None) -> Recognition:
        down = raster.height > raster.width
        # The level reading is no surer than the other.
        confidence = self._confidence if down else self._confidence - 4
        words = tuple(
            Word(
                text,
                *((10, 60 * place, 28, 60 * place + 50) if down else (60 * place, 10, 60 * place + 50, 28)),
                confidence,
            )
            for place, text in enumerate(TEXT)
        )
        blocks = (Block((Paragraph((Line(words),)),)),)
        return Recognition(raster.width, raster.height, raster.dpi, self.description, ("eng",), blocks)

    def orientation(self, raster: Raster) -> int:
        return self._degrees


class Page:
    def raster(self) -> Raster:
        return Raster(40, 300, 300, (b"\0" * 10 + b"\xff" * 30) * 300)


def notes_of(degrees: int, confidence: float) -> tuple[str, ...]:
    engine = CarefulEngine(
        {
            "engine": f"{__name__}:Sideways",
            "options": {"degrees": degrees, "confidence": confidence},
            "old_letters": None,
            "quality": Quality.BALANCED,
            "preparation": tuple(Preparation),
            "models": [str(ENGLISH)],
            "second": None,
            "page_seconds": 60.0,
        }
    )
    return engine.recognise(Page())[2]


@pytest.mark.parametrize(("degrees", "confidence", "turned"), [(90, 80.0, True), (0, 80.0, False), (90, 95.0, False)])
def test_lines_that_run_down_are_made_level_on_a_poor_page_alone(degrees: int, confidence: float, turned: bool):
    assert ("the text lies turned by 90 degrees" in notes_of(degrees, confidence)) is turned
