"""The child's work on a searchable PDF: the pages of the original, and on each the unseen text of its recognition."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from bulkocr_gui.documents.page import count_pages, damaged, kind_of
from bulkocr_gui.documents.pdf_pictures import pdf_picture
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.results.pdf_a import INK, NOT_PDF_A
from bulkocr_gui.results.pdf_file import PdfFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.providers.making import Making
    from bulkocr_gui.results.recognition import Recognition

EMPTY_PAGE = (595.28, 841.89)
"""A4: the size of a page whose picture cannot be read."""


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

    def finish(self, pulse: Callable[[], None]) -> tuple[str, ...]:
        """Write what is left, and flush it to the disk.

        Args:
            pulse: called now and then.

        Returns:
            What whoever has the file should know of it, in whole sentences.
        """
        ...


def begin(making: Making) -> Searchable:
    """Open a document whose pages are then added in order.

    Raises:
        PageError: damaged, encrypted, of an unknown type, or its owner does not let it be changed.
        OSError: the target cannot be written.
    """
    if kind_of(making.source) != "pdf":
        return SearchablePictures(making)
    from bulkocr_gui.providers.searchable_pdf import SearchablePdf  # noqa: PLC0415 - pictures need none of it

    return SearchablePdf(making)


class SearchablePictures:
    """A picture file: a new PDF with its pictures."""

    def __init__(self, making: Making) -> None:
        self._source = making.source
        self._file = making.target.open("wb")
        self._pdf = PdfFile(self._file, pdf_a=making.pdf_a)
        self._number = 0
        self._shown = 0
        self._fault: PageError | None = None
        self._notes: tuple[str, ...] = ()

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
        if picture.ink and self._pdf.pdf_a:
            self._pdf.pdf_a = False
            self._notes = (NOT_PDF_A.format(why=INK),)
        image = self._pdf.add_picture(picture.dictionary, picture.data, picture.profile)
        self._pdf.add_page(picture.width, picture.height, image, picture.placed, recognition)
        self._shown += 1

    def finish(self, pulse: Callable[[], None]) -> tuple[str, ...]:
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
        return self._notes
