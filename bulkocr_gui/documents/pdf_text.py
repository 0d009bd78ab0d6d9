"""How much text the pages of a PDF have of their own."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pypdfium2

from bulkocr_gui.documents.pdf_open import REOPEN_PAGES, opened
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from pathlib import Path


class OwnText:
    """The pages' own text, seen and unseen.

    Args:
        path: a PDF.
        passwords: tried where it is encrypted.
    """

    def __init__(self, path: Path, passwords: tuple[str, ...] = ()) -> None:
        self._path = path
        self._passwords = passwords
        self._document: Any = None
        self._pages_left = 0

    def letters(self, number: int) -> int:
        """Letters and digits of a page; 0 where it cannot be read.

        Args:
            number: 1-based.
        """
        with contextlib.suppress(pypdfium2.PdfiumError, OSError, PageError):
            page = self._get()[number - 1]
            try:
                text = page.get_textpage()
                try:
                    return sum(character.isalnum() for character in text.get_text_range())
                finally:
                    text.close()
            finally:
                page.close()
        return 0

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
