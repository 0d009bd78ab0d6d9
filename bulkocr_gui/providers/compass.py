"""Which way up a page lies, by Tesseract's own model for it (`osd`), built in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tesserocr

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import Raster


class Compass:
    """Tells how far text is turned. Its model is loaded with the first page that is asked about.

    Args:
        folder: of the models.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._engine: Any = None

    def degrees(self, raster: Raster) -> int:
        """How far the text is turned clockwise: 0, 90, 180 or 270; 0 also where that cannot be told."""
        if self._engine is None:
            try:
                self._engine = tesserocr.PyTessBaseAPI(path=self._folder, lang="osd", psm=tesserocr.PSM.OSD_ONLY)
            except RuntimeError:
                # Without its model no page is turned; all else goes on.
                return 0
        show(self._engine, raster)
        found = self._engine.DetectOrientationScript()
        self._engine.Clear()
        return int(found["orient_deg"]) if found else 0


def show(engine: Any, raster: Raster) -> None:
    """Give an engine the pixels to work on."""
    engine.SetImageBytes(
        raster.pixels,
        raster.width,
        raster.height,
        0 if raster.bilevel else 1,
        -(-raster.width // 8) if raster.bilevel else raster.width,
    )
    engine.SetSourceResolution(raster.dpi)
