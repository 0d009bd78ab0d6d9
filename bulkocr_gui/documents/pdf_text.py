"""How much text the pages of a PDF have of their own."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pypdfium2

from bulkocr_gui.documents.pdf import REOPEN_PAGES

if TYPE_CHECKING:
    from pathlib import Path


class OwnText:
    """The pages' own text, seen and unseen.

    Args:
        path: a PDF without a password.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: Any = None
        self._document: Any = None
        self._pages_left = 0

    def letters(self, number: int) -> int:
        """Letters and digits of a page; 0 where it cannot be read.

        Args:
            number: 1-based.
        """
        with contextlib.suppress(pypdfium2.PdfiumError, OSError):
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
        if self._file is not None:
            self._file.close()
            self._file = None

    def _get(self) -> Any:
        if self._document is None or self._pages_left <= 0:
            self.close()
            # Opened here: pdfium takes names in UTF-8 alone.
            self._file = self._path.open("rb")
            self._document = pypdfium2.PdfDocument(self._file)
            self._pages_left = REOPEN_PAGES
        self._pages_left -= 1
        return self._document
