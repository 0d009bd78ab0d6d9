"""Plain text of a document: UTF-8, a form feed between pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult


class Text:
    """Lines as lines, an empty line between paragraphs, a form feed between pages."""

    id = "txt"
    suffix = ".txt"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:  # noqa: ARG002
        """The document's text, page by page."""
        for piece in _pieces(page.recognition for page in pages):
            yield piece.encode("utf-8", "replace")


def document_text(recognitions: Iterable[bytes | None]) -> Iterator[str]:
    """The text of a document, piece by piece, so that 2,000 pages take the memory of one.

    Args:
        recognitions: each page's kept recognition in order; None for a page without one (failed, not yet done).
    """
    return _pieces(None if blob is None else Recognition.decode(blob) for blob in recognitions)


def _pieces(recognitions: Iterable[Recognition | None]) -> Iterator[str]:
    for number, recognition in enumerate(recognitions):
        if number:
            yield "\f"
        if recognition is not None and (text := recognition.text):
            yield text
            yield "\n"
