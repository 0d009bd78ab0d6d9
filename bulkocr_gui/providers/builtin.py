"""Tesseract built in: the tesserocr package, within a child, its model loaded once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import tesserocr

from bulkocr_gui.jobs.errors import PageError, ProviderError
from bulkocr_gui.providers.compass import Compass, show
from bulkocr_gui.providers.tesseract_words import recognition_of
from bulkocr_gui.providers.upright import DOUBTFUL, read_upright

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage, Raster
    from bulkocr_gui.results.recognition import Recognition

LEAST_SIDE = 3
"""Pixels; the engine has nothing to say of less."""


def version() -> str:
    """`5.5.1`, without the libraries' versions."""
    words: list[str] = tesserocr.tesseract_version().split()
    return words[1]


class BuiltInEngine:
    """The engine of one child.

    Args:
        options: `folder` of the models, `languages`, `page_segmentation`.
    """

    doubtful = DOUBTFUL

    def __init__(self, options: dict[str, Any]) -> None:
        self.description = f"Tesseract {version()}, built in"
        self.page_segmentation: int = options["page_segmentation"]
        self._languages = tuple(options["languages"])
        self._compass = Compass(options["folder"])
        try:
            self._engine = tesserocr.PyTessBaseAPI(
                path=options["folder"],
                lang="+".join(self._languages),
                psm=self.page_segmentation,
                oem=tesserocr.OEM.LSTM_ONLY,
            )
        except RuntimeError as error:
            raise ProviderError(
                "engine_failed",
                f"Tesseract could not start with the languages {'+'.join(self._languages)}.",
                "A model may be damaged: remove it and add it again.",
            ) from error

    def recognise(self, page: OpenPage) -> tuple[Recognition, float, tuple[str, ...]]:
        """Recognise a page: its words, the seconds it took, notes.

        Raises:
            PageError: the picture is damaged.
        """
        before = time.perf_counter()
        recognition, notes = read_upright(self, page.raster())
        return recognition, time.perf_counter() - before, notes

    def read(self, raster: Raster, page_segmentation: int | None = None) -> Recognition:
        """See `second_opinion.First`.

        Raises:
            PageError: the engine gave up.
        """
        table = ""
        if min(raster.width, raster.height) >= LEAST_SIDE:
            self._engine.SetPageSegMode(page_segmentation or self.page_segmentation)
            show(self._engine, raster)
            if not self._engine.Recognize():
                raise PageError("engine_gave_up", "Tesseract gave up on the page.", "Retry it, or scan it again.")
            table = self._engine.GetTSVText(0)
            self._engine.Clear()
        return recognition_of(
            table,
            width=raster.width,
            height=raster.height,
            dpi=raster.dpi,
            engine=self.description,
            languages=self._languages,
        )

    def orientation(self, raster: Raster) -> int:
        """See `upright.Engine`."""
        return self._compass.degrees(raster)
