"""PDF pages, by pdfium: rendered one at a time, clamped, in a process that is alone with it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from bulkocr_gui.documents.page import (
    BYTES_GREY,
    DEFAULT_DPI,
    Opening,
    Raster,
    check_size,
    damaged,
    no_such_page,
)
from bulkocr_gui.documents.page_text import PageText, without
from bulkocr_gui.documents.pdf_blocks import blocks_of, upright
from bulkocr_gui.documents.pdf_contents import Contents
from bulkocr_gui.documents.pdf_losses import LARGE, cut_off, letters_not_drawn, picture_not_drawn, was_put_together
from bulkocr_gui.documents.pdf_open import COPYING, known, open_document, permissions
from bulkocr_gui.documents.pdf_policy import decide
from bulkocr_gui.documents.pdf_words import PdfWords, read_words
from bulkocr_gui.documents.shown import part_shown, shown
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import PdfPages

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.documents.page import Box as PageBox
    from bulkocr_gui.documents.page import ShownPage
    from bulkocr_gui.documents.pdf_contents import Box, Picture

POINTS = 72
MOST_RENDERED = 40_000_000
"""Pixels of a rendered page at most: one 14,400-point page at 300 dpi would take 10 GB."""
SMALL_RENDERED = 2_000_000
"""Below so many pixels at 300 dpi a page is smaller than a postcard: its pictures' own resolution counts."""
SMALL_TARGET = 9_000_000
"""Pixels that such a page is rendered with at most; as many as A4 at 300 dpi."""
WHOLE = 0.85
"""Part of the page from which on a picture on it is the page's scan; the rest is its margin."""
ALIKE = 0.02
"""So much may the resolutions of width and height differ."""
SCAN_DPI = (150, 400)
"""Resolutions at which a scan is recognised as it is: less is read better at 300 dpi, more is read no better."""

TYPED = (pdfium_c.FPDF_ANNOT_WIDGET, pdfium_c.FPDF_ANNOT_FREETEXT, pdfium_c.FPDF_ANNOT_STAMP)
"""What may have text on a page without being part of what it draws."""


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
        self._path = path
        self._most_pixels = opening.most_pixels
        document = open_document.get(path, opening.passwords)
        with known():
            self.file_pages = len(document)
            if self.file_pages == 0:
                raise damaged("it has no pages")
            if number > self.file_pages:
                raise no_such_page(number, self.file_pages)
            try:
                self._page = _with_fields(document, number - 1)
            except pypdfium2.PdfiumError as error:
                raise damaged("the page cannot be read") from error
            width, height = self._page.get_size()
        if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
            raise damaged("the page has no area")
        with known():
            self._contents = Contents(self._page)
            self._scan = False
            self._scale, self.dpi = self._resolution(width, height)
        self._width = max(1, math.ceil(width * self._scale))
        self._height = max(1, math.ceil(height * self._scale))
        check_size(self._width, self._height, opening.most_pixels)
        with known():
            may_copy = permissions(document) & COPYING != 0
            words = PdfWords() if opening.pdf_pages is PdfPages.FORCE else read_words(self._page, self._contents)
            self._decision = decide(words, self._contents, opening.pdf_pages, may_copy=may_copy)
            self._text = self._placed(self._decision.text)
        largest = max((picture.across * picture.down for picture in self._contents.pictures), default=0)
        self.needs_bytes = int(self._width * self._height * BYTES_GREY) + 3 * largest
        if self._decision.complete:
            # Nothing is rendered.
            self.needs_bytes = 0

    def _resolution(self, width: float, height: float) -> tuple[float, int]:
        """Pixels a point, and the dpi to tell the engine."""
        pictures = self._contents.pictures
        largest = max((picture.across * picture.down for picture in pictures), default=0)
        if largest > self._most_pixels:
            raise PageError(
                "too_large",
                f"A picture in the page is too large ({largest / 1e6:,.0f} megapixels).",
                "Save the page at a lower resolution.",
            )
        area = width * height
        scale = DEFAULT_DPI / POINTS
        native = max((picture.dpi[0] for picture in pictures), default=0.0) / POINTS
        if area * scale**2 < SMALL_RENDERED and native > scale:
            return min(native, math.sqrt(SMALL_TARGET / area)), DEFAULT_DPI
        scans = [picture.dpi[0] for picture in pictures if self._is_scan(picture, area)]
        if scans and SCAN_DPI[0] <= max(scans) <= SCAN_DPI[1]:
            self._scan = True
            # A little less: what is rounded up is then as many pixels as the scan has, and none is made up.
            scale = max(scans) / POINTS * (1 - 1e-6)
        if area * scale**2 > MOST_RENDERED:
            scale = math.sqrt(MOST_RENDERED / area)
        return scale, max(70, round(scale * POINTS))

    def _is_scan(self, picture: Picture, area: float) -> bool:
        across, down = picture.dpi
        return (
            picture.straight
            and abs(across - down) <= ALIKE * down
            and _area(_common(picture.box, self._contents.box)) >= WHOLE * area
        )

    def own_text(self) -> PageText | None:
        """See `OpenPage`."""
        return self._text

    def _placed(self, words: PdfWords | None) -> PageText | None:
        if words is None:
            return None
        place = upright(self._contents.box, self._page.get_rotation(), self._scale)
        blocks = blocks_of(words, place, self._width, self._height)
        return PageText(self._width, self._height, self.dpi, blocks, self._decision.complete, self._decision.notes)

    def raster(self) -> Raster:
        """Render the page, without the text that is taken from it.

        Raises:
            PageError: damaged, or it needs more memory than there is.
        """
        with known():
            if any(cut_off(picture.part) for picture in self._contents.pictures if self._is_large(picture)):
                raise damaged("the picture of the page ends too early")
            bitmap = self._page.render(scale=self._scale, grayscale=True, fill_color=(255, 255, 255, 255))
            image = bitmap.to_pil().convert("L")
            least, most = image.getextrema()
            if least == most:
                self._explain_emptiness()
            if self._text is not None:
                without(image, self._text)
            notes = self._decision.notes
            if self._scan and not any(image.histogram()[1:255]):
                return Raster(image.width, image.height, self.dpi, image.convert("1").tobytes(), notes, bilevel=True)
            return Raster(image.width, image.height, self.dpi, image.tobytes(), notes)

    def _is_large(self, picture: Picture) -> bool:
        return _area(picture.box) >= LARGE * _area(self._contents.box)

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
        if self._contents.is_empty and was_put_together(self._path):
            raise damaged("its list of objects is broken, and nothing of the page was found")

    def picture(self, most_pixels: int) -> ShownPage:
        """See `page.OpenPage`."""
        with known():
            full = self._width, self._height
            bitmap = self._page.render(
                scale=self._scale * part_shown(full, most_pixels), fill_color=(255, 255, 255, 255)
            )
            return shown(bitmap.to_pil().convert("RGB"), full, most_pixels)

    def upper_part(self, most_pixels: int) -> None:
        """See `page.OpenPage`: it is drawn as a whole."""

    def part(self, box: PageBox, shrink: int) -> ShownPage:
        """See `page.OpenPage`. pdfium keeps what it decoded of the page's pictures."""
        left, top, right, bottom = box
        scale = self._scale / shrink
        # What is cut off at each edge, in pixels of what is drawn.
        crop = left / shrink, (self._height - bottom) / shrink, (self._width - right) / shrink, top / shrink
        with known():
            bitmap = self._page.render(
                scale=scale, crop=tuple(each / scale for each in crop), fill_color=(255, 255, 255, 255)
            )
            image = bitmap.to_pil().convert("RGB")
            return shown(image, (self._width, self._height), image.width * image.height)

    def own_file(self, most_bytes: int, most_pixels: int) -> None:
        """A page of a PDF is no picture yet."""

    def close(self) -> None:
        """Let the page go; the document stays open for the next one."""
        self._page.close()


def _with_fields(document: Any, index: int) -> Any:
    """A page with its fields, typed notes and stamps made part of what it draws, in memory: they are text too."""
    page = document[index]
    for place in range(pdfium_c.FPDFPage_GetAnnotCount(page)):
        note = pdfium_c.FPDFPage_GetAnnot(page, place)
        subtype = pdfium_c.FPDFAnnot_GetSubtype(note) if note else pdfium_c.FPDF_ANNOT_UNKNOWN
        pdfium_c.FPDFPage_CloseAnnot(note)
        if subtype in TYPED:
            break
    else:
        return page
    if pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY) != pdfium_c.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[index]


def _common(box: Box, other: Box) -> Box:
    return max(box[0], other[0]), max(box[1], other[1]), min(box[2], other[2]), min(box[3], other[3])


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])
