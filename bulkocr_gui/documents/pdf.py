"""PDF pages, by pdfium: rendered one at a time, clamped, in a process that is alone with it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from bulkocr_gui.documents.page import (
    BYTES_GREY,
    DEFAULT_DPI,
    MAX_PIXELS,
    Opening,
    Raster,
    check_size,
    damaged,
    no_such_page,
)
from bulkocr_gui.documents.pdf_losses import LARGE, cut_off, letters_not_drawn, picture_not_drawn
from bulkocr_gui.documents.pdf_open import OpenPdf, known
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from pathlib import Path

POINTS = 72
MOST_RENDERED = 40_000_000
"""Pixels of a rendered page at most: one 14,400-point page at 300 dpi would take 10 GB."""
SMALL_RENDERED = 2_000_000
"""Below so many pixels at 300 dpi a page is smaller than a postcard: its pictures' own resolution counts."""
SMALL_TARGET = 9_000_000
"""Pixels that such a page is rendered with at most; as many as A4 at 300 dpi."""


_open_document = OpenPdf()


class PdfPage:
    """One page of a PDF.

    Args:
        path: the file.
        number: 1-based.
        opening: passwords, and what counts of the page's own text.

    Raises:
        PageError: encrypted, damaged, too large, no such page.
    """

    def __init__(self, path: Path, number: int, opening: Opening) -> None:
        document = _open_document.get(path, opening.passwords)
        with known():
            pages = len(document)
            if pages == 0:
                raise damaged("it has no pages")
            if number > pages:
                raise no_such_page(number, pages)
            try:
                self._page = document[number - 1]
            except pypdfium2.PdfiumError as error:
                raise damaged("the page cannot be read") from error
            width, height = self._page.get_size()
        if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
            raise damaged("the page has no area")
        with known():
            self._scale, self.dpi = self._resolution(width, height)
        self._width = max(1, math.ceil(width * self._scale))
        self._height = max(1, math.ceil(height * self._scale))
        check_size(self._width, self._height)
        self.needs_bytes = int(self._width * self._height * BYTES_GREY) + 3 * self._largest_picture

    def _resolution(self, width: float, height: float) -> tuple[float, int]:
        """Pixels a point, and the dpi to tell the engine."""
        self._largest_picture = 0
        self._pictures: list[Any] = []
        native = 0.0
        for picture in self._page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_IMAGE,), max_depth=8):
            try:
                across, down = picture.get_px_size()
                left, bottom, right, top = picture.get_bounds()
            except pypdfium2.PdfiumError:
                # A picture without a size is drawn as nothing; the rest of the page can be read.
                continue
            self._largest_picture = max(self._largest_picture, across * down)
            if (right - left) * (top - bottom) >= LARGE * width * height:
                self._pictures.append(picture)
            if right > left:
                native = max(native, across / (right - left))
        if self._largest_picture > MAX_PIXELS:
            raise PageError(
                "too_large",
                f"A picture in the page is too large ({self._largest_picture / 1e6:,.0f} megapixels).",
                "Save the page at a lower resolution.",
            )
        area = width * height
        scale = DEFAULT_DPI / POINTS
        if area * scale**2 < SMALL_RENDERED and native > scale:
            return min(native, math.sqrt(SMALL_TARGET / area)), DEFAULT_DPI
        if area * scale**2 > MOST_RENDERED:
            scale = math.sqrt(MOST_RENDERED / area)
        return scale, max(70, round(scale * POINTS))

    def raster(self) -> Raster:
        """Render the page.

        Raises:
            PageError: damaged, or it needs more memory than there is.
        """
        with known():
            if any(map(cut_off, self._pictures)):
                raise damaged("the picture of the page ends too early")
            bitmap = self._page.render(scale=self._scale, grayscale=True, fill_color=(255, 255, 255, 255))
            image = bitmap.to_pil().convert("L")
            least, most = image.getextrema()
            if least == most:
                self._explain_emptiness()
            return Raster(image.width, image.height, self.dpi, image.tobytes())

    def _explain_emptiness(self) -> None:
        """Tell a page that is empty from one that pdfium could not draw.

        Raises:
            PageError: it could not.
        """
        if letters_not_drawn(self._page):
            raise PageError(
                "font_missing",
                "The page has letters that cannot be drawn: their font is not in the file.",
                "Install the font, or print the PDF to a new one where it is shown well.",
            )
        if picture_not_drawn(self._page):
            raise damaged("a picture of the page cannot be read")

    def own_file(self, most_bytes: int, most_pixels: int) -> None:
        """A page of a PDF is no picture yet."""

    def close(self) -> None:
        """Let the page go; the document stays open for the next one."""
        self._page.close()
