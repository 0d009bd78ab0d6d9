"""What a listing found and a job does not read: documents without a page that is meant, or with outputs already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.found_documents import meant_pages
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem
from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.jobs.output_names import planned_output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store


class LeftOut:
    """Sorts the batches of one listing; told at its end, in one line of each kind.

    Args:
        store: knows what was delivered.
        row: the job whose pages are meant, and whose outputs may be there already.
    """

    def __init__(self, store: Store, row: JobRow) -> None:
        self._store = store
        self._row = row
        self._not_meant: list[Path] = []
        self._there: list[Path] = []

    def kept(self, batch: Iterable[FoundDocument | ScanProblem]) -> list[FoundDocument]:
        """The documents of a batch that are read."""
        kept = [entry for entry in batch if isinstance(entry, FoundDocument)]
        options = self._row.options
        if options.page_ranges:
            self._not_meant.extend(document.path for document in kept if not meant_pages(options, document))
            kept = [document for document in kept if meant_pages(options, document)]
        if options.conflict is Conflict.SKIP:
            # Names that are to be skipped have no number in them: see `checked_naming`.
            planned = [(each.path, planned_output(each.output, each.path, options, 0)) for each in kept]
            there = self._store.in_conflict(self._row, planned)
            self._there.extend(there)
            kept = [document for document in kept if document.path not in there]
        return kept

    def problems(self) -> Iterator[ScanProblem]:
        """What is to be told of those that were left out."""
        if self._there:
            yield ScanProblem(
                self._there[0],
                "outputs_there",
                f"{_files(self._there)} whose outputs are there already: not recognised again.",
            )
        if self._not_meant:
            yield ScanProblem(
                self._not_meant[0],
                "no_page_meant",
                f"{_files(self._not_meant)} without any of the pages {self._row.options.page_ranges}: left out.",
            )


def _files(paths: list[Path]) -> str:
    return f"{len(paths):,} file{'' if len(paths) == 1 else 's'}"
