"""The child's work on a searchable PDF: the pages of the original, and on each the unseen text of its recognition."""

from __future__ import annotations

import contextlib
import io
import math
import os
from typing import TYPE_CHECKING, Any, Protocol

import pikepdf

from bulkocr_gui.documents.page import count_pages, damaged, file_error, kind_of, no_such_page
from bulkocr_gui.documents.pdf_pictures import pdf_picture
from bulkocr_gui.documents.pdf_text import OwnText
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.results.glyphless import Codes
from bulkocr_gui.results.pdf_file import PdfFile
from bulkocr_gui.results.text_layer import FONT_NAME, text_layer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.results.recognition import Recognition
    from bulkocr_gui.results.text_layer import Matrix

EMPTY_PAGE = (595.28, 841.89)
"""A4: the size of a page whose picture cannot be read."""
OWN_TEXT = 0.5
"""Part of the recognised letters from which on a page's own text is the page's text, and not a stamp on a scan."""


class Searchable(Protocol):
    """A searchable PDF that is being made."""

    def add(self, number: int, recognition: Recognition | None) -> None:
        """A page that comes after those before it; pages that are left out stay as they are.

        Args:
            number: 1-based.
            recognition: of the page; without one it stays as it is.

        Raises:
            PageError: there is none, or it cannot be read although it was recognised.
        """
        ...

    def finish(self, pulse: Callable[[], None]) -> None:
        """Write what is left, and flush it to the disk.

        Args:
            pulse: called now and then.
        """
        ...


def begin(source: Path, target: Path) -> Searchable:
    """Open a document whose pages are then added in order.

    Raises:
        PageError: damaged, encrypted, of an unknown type, or its owner does not let it be changed.
        OSError: the target cannot be written.
    """
    return SearchablePdf(source, target) if kind_of(source) == "pdf" else SearchablePictures(source, target)


class SearchablePictures:
    """A picture file: a new PDF with its pictures."""

    def __init__(self, source: Path, target: Path) -> None:
        self._source = source
        self._file = target.open("wb")
        self._pdf = PdfFile(self._file)
        self._number = 0
        self._shown = 0
        self._fault: PageError | None = None

    def add(self, number: int, recognition: Recognition | None) -> None:
        """See `Searchable`. A page without recognition whose picture cannot be read is an empty page."""
        while self._number < number - 1:
            self._add(None)
        self._add(recognition)

    def _add(self, recognition: Recognition | None) -> None:
        self._number += 1
        try:
            picture = pdf_picture(self._source, self._number)
        except PageError as error:
            if recognition is not None or error.code in ("vanished", "unreadable"):
                raise
            self._fault = error
            self._pdf.add_page(*EMPTY_PAGE, None, "", None)
            return
        image = self._pdf.add_picture(picture.dictionary, picture.data)
        self._pdf.add_page(picture.width, picture.height, image, picture.placed, recognition)
        self._shown += 1

    def finish(self, pulse: Callable[[], None]) -> None:
        """See `Searchable`."""
        frames = count_pages(self._source, kind_of(self._source))
        while self._number < frames:
            self._add(None)
            pulse()
        if not self._shown:
            raise self._fault or damaged("it has no pages")
        with self._file as file:
            self._pdf.finish()
            file.flush()
            os.fsync(file.fileno())


class SearchablePdf:
    """A PDF: kept as it is, with more text."""

    def __init__(self, source: Path, target: Path) -> None:
        self._target = target
        self._own_text = OwnText(source)
        try:
            # Not mapped into memory: a file that is cut short meanwhile would end the process.
            self._file = source.open("rb")
            self._pdf = pikepdf.open(self._file, access_mode=pikepdf.AccessMode.stream)
        except pikepdf.PasswordError as error:
            raise PageError(
                "encrypted", "The PDF needs a password.", "Save a copy without a password and add that one."
            ) from error
        except pikepdf.PdfError as error:
            raise damaged("it is not a PDF that can be read") from error
        except OSError as error:
            raise file_error(error) from error
        if self._pdf.is_encrypted and not self._pdf.allow.modify_other:
            raise PageError(
                "restricted",
                "The PDF may not be changed: its owner forbids it.",
                "Save a copy without restrictions and add that one, or choose another format.",
            )
        self._pages = len(self._pdf.pages)
        self._codes = Codes()
        self._font: Any = None
        self._number = 0

    def add(self, number: int, recognition: Recognition | None) -> None:
        """See `Searchable`. A page that has its text already stays as it is."""
        if number > self._pages:
            raise no_such_page(number, self._pages)
        if recognition is None or not recognition.blocks:
            return
        letters = sum(character.isalnum() for word in recognition.words for character in word.text)
        if self._own_text.letters(number) >= max(1.0, letters * OWN_TEXT):
            return
        try:
            self._add_text(self._pdf.pages[number - 1], recognition)
        except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise damaged("a page's description cannot be read") from error

    def _add_text(self, page: pikepdf.Page, recognition: Recognition) -> None:
        width, height, matrix = _upright(page)
        fonts = _fonts(page)
        name = FONT_NAME
        while f"/{name}" in fonts:
            name += "x"
        layer = text_layer(recognition, (width, height), self._codes, matrix, name)
        if not layer:
            return
        if self._font is None:
            with _font_pdf() as pdf:
                self._font = self._pdf.copy_foreign(pdf.pages[0].obj.Resources.Font[f"/{FONT_NAME}"])
        fonts[f"/{name}"] = self._font
        # First, and so under all that the page shows; nothing that comes later can have moved it.
        page.contents_add(layer, prepend=True)

    def finish(self, pulse: Callable[[], None]) -> None:
        """See `Searchable`."""
        self._own_text.close()
        if self._font is not None:
            self._font.ToUnicode.write(self._codes.to_unicode())
        with self._target.open("wb") as file:
            self._pdf.save(
                file,
                stream_decode_level=pikepdf.StreamDecodeLevel.none,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                encryption=self._pdf.is_encrypted,
                preserve_pdfa=True,
                fix_metadata_version=False,
                progress=lambda _: pulse(),
            )
            file.flush()
            os.fsync(file.fileno())
        self._pdf.close()
        self._file.close()


def _font_pdf() -> pikepdf.Pdf:
    file = io.BytesIO()
    pdf = PdfFile(file)
    pdf.add_font_page()
    pdf.finish()
    return pikepdf.open(file)


def _fonts(page: pikepdf.Page) -> Any:
    """The page's fonts, in resources of its own."""
    # Those of other pages stay as they are.
    resources = _copy(page.obj.get("/Resources"))
    resources["/Font"] = _copy(resources.get("/Font"))
    page.obj["/Resources"] = resources
    return page.obj["/Resources"]["/Font"]


def _copy(value: Any) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(dict(value.items()) if isinstance(value, pikepdf.Dictionary) else {})


def _upright(page: pikepdf.Page) -> tuple[float, float, Matrix]:
    """Width and height of the page as it is shown, and the way from there to its own coordinates."""
    left, bottom, right, top = _box(page)
    turned = 0
    with contextlib.suppress(TypeError, ValueError):
        turned = round(float(page.obj.get("/Rotate", 0)) / 90) % 4
    width, height = right - left, top - bottom
    if turned == 1:
        return height, width, (0, 1, -1, 0, right, bottom)
    if turned == 2:
        return width, height, (-1, 0, 0, -1, right, top)
    if turned == 3:
        return height, width, (0, -1, 1, 0, left, top)
    return width, height, (1, 0, 0, 1, left, bottom)


def _box(page: pikepdf.Page) -> tuple[float, float, float, float]:
    media = _rectangle(page.obj.get("/MediaBox")) or (0.0, 0.0, 612.0, 792.0)
    crop = _rectangle(page.obj.get("/CropBox"))
    if crop is None:
        return media
    both = max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])
    return both if both[0] < both[2] and both[1] < both[3] else media


def _rectangle(value: Any) -> tuple[float, float, float, float] | None:
    with contextlib.suppress(TypeError, ValueError):
        x0, y0, x1, y1 = (float(side) for side in value)
        left, right, bottom, top = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
        if left < right and bottom < top and all(map(math.isfinite, (left, right, bottom, top))):
            return left, bottom, right, top
    return None
