"""Tesseract as installed on this computer: through pytesseract, within a child."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytesseract

from bulkocr_gui.jobs.errors import PageError, ProviderError
from bulkocr_gui.providers.tesseract_words import recognition_of

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage
    from bulkocr_gui.results.recognition import Recognition

LEAST_SIDE = 3
"""Pixels; the engine has nothing to say of less."""


class InstalledEngine:
    """The engine of one child: starts the command for each page.

    Args:
        options: `command`, `folder` of the models, `languages`, `page_segmentation`.
    """

    def __init__(self, options: dict[str, Any]) -> None:
        pytesseract.pytesseract.tesseract_cmd = options["command"]
        try:
            version = pytesseract.get_tesseract_version()
        except (OSError, SystemExit, pytesseract.TesseractNotFoundError) as error:
            raise ProviderError(
                "engine_missing",
                f"Tesseract cannot be run as {options['command']}.",
                "Install it, name the right file, or use the built-in engine.",
            ) from error
        self.description = f"Tesseract {version}, installed"
        self._languages = tuple(options["languages"])
        self._settings = f'--psm {options["page_segmentation"]} --tessdata-dir "{options["folder"]}"'

    def recognise(self, page: OpenPage) -> tuple[Recognition, float, tuple[str, ...]]:
        """Recognise a page: its words, the seconds it took, notes.

        Raises:
            PageError: the picture is damaged, or the command refused it.
        """
        before = time.perf_counter()
        raster = page.raster()
        table = ""
        if min(raster.width, raster.height) >= LEAST_SIDE:
            # Never the file itself: the command reads half a JPEG without a word. Plain grey is also read faster.
            with tempfile.NamedTemporaryFile(suffix=".pgm") as file:
                file.write(f"P5 {raster.width} {raster.height} 255\n".encode("ascii"))
                file.write(raster.pixels)
                file.flush()
                table = self._run(Path(file.name), raster.dpi)
        recognition = recognition_of(
            table,
            width=raster.width,
            height=raster.height,
            dpi=raster.dpi,
            engine=self.description,
            languages=self._languages,
        )
        return recognition, time.perf_counter() - before, raster.notes

    def _run(self, path: Path, dpi: int) -> str:
        try:
            table: str = pytesseract.image_to_data(
                str(path), lang="+".join(self._languages), config=f"{self._settings} --dpi {dpi}"
            )
        except pytesseract.TesseractError as error:
            raise PageError(
                "engine_gave_up",
                f"Tesseract gave up on the page (exit code {error.status}).",
                "Retry it, or scan it again.",
            ) from error
        return table
