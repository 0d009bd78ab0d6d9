"""A document's kept pages, as each of its formats takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.results.formats import DocumentResult, PageResult
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bulkocr_gui.jobs.delivery_store import KeptPage, Undelivered
    from bulkocr_gui.jobs.store import Store

T = TypeVar("T")

HELD = 32
"""Pages up to which a document is held in memory: they are read and decoded once for all formats."""


class KeptPages:
    """For one thread.

    Args:
        store: has the pages.
        document: whose they are.
        cancelled: whether they are not wanted any more; asked for each page.
    """

    def __init__(self, store: Store, document: Undelivered, cancelled: Callable[[], bool]) -> None:
        self.document = DocumentResult(document.path, document.name, document.pages)
        self.cancelled = cancelled
        self.killed = False
        """Whether a process ended over this document."""
        self._store = store
        self._document_id = document.document_id
        self._few = document.pages <= HELD
        self._held: list[tuple[KeptPage, PageResult]] | None = None

    def results(self) -> Iterator[PageResult]:
        """The pages in order.

        Raises:
            Cancelled: they were not wanted any more.
        """
        for _, result in self._pages():
            yield result

    def blobs(self) -> Iterator[tuple[int, bytes | None]]:
        """Number and recognition of each page as kept; None for a page without one.

        Raises:
            Cancelled: they were not wanted any more.
        """
        for kept in self._kept():
            yield kept.number, kept.recognition

    def _pages(self) -> Iterator[tuple[KeptPage, PageResult]]:
        if not self._few:
            return (_decoded(kept) for kept in self._kept())
        if self._held is None:
            self._held = [_decoded(kept) for kept in self._kept()]
        return self._awaited(self._held)

    def _kept(self) -> Iterator[KeptPage]:
        if self._held is not None:
            return (kept for kept, _ in self._awaited(self._held))
        return self._awaited(self._store.kept_pages(self._document_id))

    def _awaited(self, pages: Iterable[T]) -> Iterator[T]:
        for page in pages:
            if self.cancelled():
                raise Cancelled
            yield page


def _decoded(kept: KeptPage) -> tuple[KeptPage, PageResult]:
    recognition = None if kept.recognition is None else Recognition.decode(kept.recognition)
    return kept, PageResult(kept.number, recognition, kept.state)
