"""What a listing found and a job does not read: its program's own outputs, documents without a page that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.found_documents import meant_pages
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store


class LeftOut:
    """Sorts the batches of one listing; told at its end, in one line of each kind.

    Args:
        store: knows what was delivered.
        sources: of the listing.
        options: whose pages are meant; None leaves out no document for its pages.
    """

    def __init__(self, store: Store, sources: Sequence[Path], options: JobOptions | None = None) -> None:
        self._store = store
        self._sources = sources
        self._options = options
        self._own: list[Path] = []
        self._not_meant: list[Path] = []

    def kept(self, batch: Iterable[FoundDocument | ScanProblem]) -> list[FoundDocument]:
        """The documents of a batch that are read."""
        found = [entry for entry in batch if isinstance(entry, FoundDocument)]
        own = self._store.own_outputs(self._sources, found)
        self._own.extend(own)
        kept = [document for document in found if document.path not in own]
        if self._options is None or not self._options.page_ranges:
            return kept
        meant = [document for document in kept if meant_pages(self._options, document)]
        self._not_meant.extend(document.path for document in kept if not meant_pages(self._options, document))
        return meant

    def problems(self) -> Iterator[ScanProblem]:
        """What is to be told of those that were left out."""
        if self._own:
            yield ScanProblem(
                self._own[0],
                "own_outputs",
                f"{_files(self._own)} written by Bulk OCR for these folders: left out.",
            )
        if self._not_meant and self._options is not None:
            yield ScanProblem(
                self._not_meant[0],
                "no_page_meant",
                f"{_files(self._not_meant)} without any of the pages {self._options.page_ranges}: left out.",
            )


def _files(paths: list[Path]) -> str:
    return f"{len(paths):,} file{'' if len(paths) == 1 else 's'}"
