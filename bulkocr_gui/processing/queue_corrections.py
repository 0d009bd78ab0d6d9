"""What a person does to pages that were read: corrects their text, and finds them right. A base of the job queue."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from bulkocr_gui.jobs.corrections import Corrections
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.rows import options_for, provider_for
from bulkocr_gui.processing import correcting, reports
from bulkocr_gui.processing.queue_questions import QueueQuestions

if TYPE_CHECKING:
    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.results.corrections import Edits


class QueueCorrections(QueueQuestions):
    """Every call returns at once; the orders' thread commits. A failure is told by `failed_order`."""

    corrected = Signal(object)
    accepted = Signal(object)

    def correct(self, document_id: int, page: int, base: bytes, edits: Edits) -> None:
        """Keep what is corrected in a page; `corrected` follows once it is committed. Its files stay as they are.

        Args:
            document_id: the document.
            page: 1-based.
            base: the engine's reading that was corrected, as kept.
            edits: all corrections of the page, in place of those before; none is the engine's text again.
        """

        def work() -> None:
            held = correcting.keep(self._store, document_id, page, base, edits)
            self._pulse.post(reports.Corrected(document_id, page, held))

        self._order(work)

    def use_earlier_corrections(self, document_id: int, page: int) -> None:
        """Carry the corrections of a page's earlier reading over to the present one; `corrected` follows."""

        def work() -> None:
            correcting.use_earlier(self._store, document_id, page)
            self._pulse.post(reports.Corrected(document_id, page, held=True))

        self._order(work)

    def forget_earlier_corrections(self, document_id: int, page: int) -> None:
        """Forget the corrections of a page's earlier reading; `corrected` follows."""

        def work() -> None:
            correcting.forget_earlier(self._store, document_id, page)
            self._pulse.post(reports.Corrected(document_id, page, held=True))

        self._order(work)

    def write_again(self, document_id: int) -> None:
        """Write the files of a document anew, with its corrections; `documents_ended` or `failed_order` follows."""

        def work() -> None:
            row = Corrections(self._store.database).deliver_again(document_id)
            self._pulse.post(reports.ReadingChosen(row, document_id))

        self._order(work)

    def accept_pages(self, page_ids: tuple[int, ...], accepted: bool = True) -> None:
        """Note that a person found pages right, or take that back; `accepted` follows."""

        def work() -> None:
            Corrections(self._store.database).accept(page_ids, accepted=accepted)
            self._pulse.post(reports.Accepted(page_ids, accepted))

        self._order(work)

    def run_again(self, page_ids: tuple[int, ...], changes: dict[str, object]) -> None:
        """Have pages recognised again with other options, by their jobs; the jobs' rows and outcomes follow.

        A job that is paused, stopped or broken does so once it goes on.

        Until that is done each page stays as it is; where it fails, too. `failed_order` follows where a page has no
        outcome yet, or cannot be recognised with these options.

        Args:
            page_ids: the pages.
            changes: options that are others than the job's, by the names of `JobOptions`; and `provider`, where
                another is to read them.
        """

        def work() -> None:
            for job_id in self._store.reruns.jobs_of(page_ids):
                row = self._store.job(job_id)
                wanted = json.dumps(changes)
                self._provider(provider_for(row.provider, wanted)).check(options_for(row.options, wanted))
            for row in self._store.reruns.add(page_ids, changes):
                goes_on = row.status is JobStatus.COMPLETED or row.status.running
                self._pulse.post(reports.Requeued(row) if goes_on else reports.RowChanged(row))

        self._order(work)

    def _provider(self, provider_id: str) -> Provider:
        if provider_id not in self._providers:
            raise UsageError("unknown_provider", f"This program has no provider {provider_id}.", "Choose another.")
        return self._providers[provider_id]

    def _answer(self, report: object) -> None:
        match report:
            case reports.Corrected():
                # What the page was found by before is taken out of the index.
                self._indexing.begin()
                self.corrected.emit(report)
            case reports.Accepted():
                self.accepted.emit(report)
            case _:
                super()._answer(report)
