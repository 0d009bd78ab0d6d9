"""Where the pages of a PDF have text that is seen, and can be trusted: nothing needs to be written over it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pypdfium2

from bulkocr_gui.documents.pdf_contents import Contents
from bulkocr_gui.documents.pdf_open import REOPEN_PAGES, opened
from bulkocr_gui.documents.pdf_words import read_words
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.documents.pdf_contents import Box


class SeenText:
    """The pages' own text.

    Args:
        path: a PDF.
        passwords: tried where it is encrypted.
    """

    def __init__(self, path: Path, passwords: tuple[str, ...] = ()) -> None:
        self._path = path
        self._passwords = passwords
        self._document: Any = None
        self._pages_left = 0

    def boxes(self, number: int) -> list[Box]:
        """The boxes of a page's words, in its own coordinates; none where they cannot be read.

        Args:
            number: 1-based.
        """
        with contextlib.suppress(pypdfium2.PdfiumError, OSError, PageError):
            page = self._get()[number - 1]
            try:
                words = read_words(page, Contents(page)).seen()
            finally:
                page.close()
            if words.is_trustworthy():
                return [word.box for word in words.words()]
        return []

    def close(self) -> None:
        """Let the file go."""
        document, self._document = self._document, None
        if document is not None:
            document.close()

    def _get(self) -> Any:
        if self._document is None or self._pages_left <= 0:
            self.close()
            self._document, _ = opened(self._path, self._passwords)
            self._pages_left = REOPEN_PAGES
        self._pages_left -= 1
        return self._document
