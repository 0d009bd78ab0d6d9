"""Plain text of a document: UTF-8, a form feed between pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def document_text(recognitions: Iterable[bytes | None]) -> Iterator[str]:
    """The text of a document, piece by piece, so that 2,000 pages take the memory of one.

    Args:
        recognitions: each page's kept recognition in order; None for a page without one (failed, not yet done).
    """
    for number, blob in enumerate(recognitions):
        if number:
            yield "\f"
        if blob is not None:
            text = Recognition.decode(blob).text
            if text:
                yield text
                yield "\n"
