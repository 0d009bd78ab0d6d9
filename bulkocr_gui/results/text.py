"""Plain text of a document: UTF-8, a form feed between pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.results.text_layout import layout_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult
    from bulkocr_gui.results.recognition import Recognition


class Text:
    """Lines as lines, an empty line between paragraphs, a form feed between pages.

    Args:
        keeps_layout: whether lines and columns stand where the page has them instead (see `text_layout`).
    """

    id = "txt"
    suffix = ".txt"

    def __init__(self, *, keeps_layout: bool = False) -> None:
        self._text_of = layout_text if keeps_layout else _text

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:  # noqa: ARG002
        """The document's text, page by page."""
        for piece in _pieces((page.recognition for page in pages), self._text_of):
            yield piece.encode("utf-8", "replace")


def _text(recognition: Recognition) -> str:
    return recognition.text


def _pieces(recognitions: Iterable[Recognition | None], text_of: Callable[[Recognition], str]) -> Iterator[str]:
    for number, recognition in enumerate(recognitions):
        if number:
            yield "\f"
        if recognition is not None and (text := text_of(recognition)):
            yield text
            yield "\n"
