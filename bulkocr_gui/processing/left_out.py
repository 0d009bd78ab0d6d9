"""What a listing found and a job does not read: documents without a page that is meant, or with outputs already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.found_documents import meant_pages
from bulkocr_gui.jobs.model import FoundDocument, NotReadReason, ScanProblem
from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.jobs.output_names import planned_output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store


class LeftOut:
    """Sorts the batches of one listing; each file is noted in the store, and each kind told at the end in a line.

    Args:
        store: knows what was delivered.
        row: the job whose pages are meant, and whose outputs may be there already.
    """

    def __init__(self, store: Store, row: JobRow) -> None:
        self._store = store
        self._row = row
        self._counts: dict[NotReadReason, tuple[int, Path]] = {}

    def kept(self, batch: Iterable[FoundDocument | ScanProblem]) -> list[FoundDocument]:
        """The documents of a batch that are read; the others are noted, and what cannot be read at all."""
        entries = list(batch)
        kept = [entry for entry in entries if isinstance(entry, FoundDocument)]
        unreadable = [each.path for each in entries if isinstance(each, ScanProblem) and each.code == "unreadable"]
        self._note(NotReadReason.UNREADABLE, unreadable)
        options = self._row.options
        if options.page_ranges:
            self._note(
                NotReadReason.NO_PAGE_MEANT,
                [document.path for document in kept if not meant_pages(options, document)],
            )
            kept = [document for document in kept if meant_pages(options, document)]
        if options.conflict is Conflict.SKIP:
            # Names that are to be skipped have no number in them: see `checked_naming`.
            planned = [(each.path, planned_output(each.output, each.path, options, 0)) for each in kept]
            there = self._store.in_conflict(self._row, planned)
            self._note(NotReadReason.OUTPUTS_THERE, [document.path for document in kept if document.path in there])
            kept = [document for document in kept if document.path not in there]
        return kept

    def _note(self, reason: NotReadReason, paths: list[Path]) -> None:
        if paths:
            self._store.add_not_read(self._row.job_id, reason, paths)
            before, first = self._counts.get(reason, (0, paths[0]))
            self._counts[reason] = before + len(paths), first

    def problems(self) -> Iterator[ScanProblem]:
        """What is to be told of those that were left out; what cannot be read was told by the listing."""
        sentences = (
            (NotReadReason.OUTPUTS_THERE, "{0} whose outputs are there already: not recognised again."),
            (NotReadReason.NO_PAGE_MEANT, "{0} without any of the pages {1}: left out."),
        )
        for reason, sentence in sentences:
            if reason in self._counts:
                number, first = self._counts[reason]
                files = f"{number:,} file{'' if number == 1 else 's'}"
                yield ScanProblem(first, reason.value, sentence.format(files, self._row.options.page_ranges))
