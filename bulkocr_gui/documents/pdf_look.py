"""A first look into a PDF: its pages, and whether it has text already or its owner forbids something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pypdfium2

from bulkocr_gui.documents.first_look import HAS_TEXT, RESTRICTED
from bulkocr_gui.documents.page import damaged
from bulkocr_gui.documents.pdf_open import EVERYTHING, known, opened, permissions

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = 16
"""Of a page from which on it has text: a stamp or a page number is none."""


def look_at_pdf(path: Path, passwords: tuple[str, ...]) -> tuple[int, str]:
    """Count the pages of a PDF and say what is to be known of it: `has_text`, `restricted`, or nothing.

    Args:
        path: the file.
        passwords: tried where it is encrypted.

    Raises:
        PageError: encrypted or damaged, or it cannot be read.
    """
    with known():
        document, _ = opened(path, passwords)
        try:
            pages = len(document)
            if pages == 0:
                raise damaged("it has no pages")
            if permissions(document) & EVERYTHING != EVERYTHING:
                return pages, RESTRICTED
            return pages, HAS_TEXT if _has_text(document, pages) else ""
        finally:
            document.close()


def _has_text(document: Any, pages: int) -> bool:
    """Whether one of five pages has text: first, middle and last, and those between."""
    sample = dict.fromkeys((0, pages // 2, pages - 1, pages // 4, pages * 3 // 4))
    return any(_letters(document, number) >= LETTERS for number in sample)


def _letters(document: Any, number: int) -> int:
    try:
        page = document[number]
        try:
            text = page.get_textpage()
            try:
                return sum(letter.isalnum() for letter in text.get_text_range())
            finally:
                text.close()
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        # Its worker says what is wrong with the page.
        return 0
