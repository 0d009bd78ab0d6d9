"""All jobs: the orders of window and command line, and their answers by signal.

Lives on the main thread, and every call returns at once: what reads or commits runs on one thread of its
own (the orders' thread), in the order it was asked for.
"""

from __future__ import annotations

import time
import uuid
from importlib import import_module
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.jobs.readings import Readings
from bulkocr_gui.jobs.single_files import SingleFiles
from bulkocr_gui.processing import reports
from bulkocr_gui.processing.intake import checked_options, checked_poor_to, default_name, default_output, resolved
from bulkocr_gui.processing.queue_turns import QueueTurns
from bulkocr_gui.processing.reading_choice import use_other

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRequest

LEFT_RUNNING = (PauseReason.INTERRUPTED, PauseReason.CLOSED)
"""Paused not by the user's wish but because the program ended."""
WAITS = (PauseReason.BATTERY, PauseReason.SPACE)
"""Paused until the computer has again what it lacks."""


def _import_the_rest() -> None:
    for name in ("bulk_processor", "export", "job_report"):
        import_module(f"bulkocr_gui.processing.{name}")


class JobQueue(QueueTurns):
    """The one place that window and command line give orders to.

    Args:
        store: the truth.
        providers: what can recognise, by id.
        takes_turns: whether queued jobs start by themselves, one of a provider after another.
        wait: waits for an event or so many seconds; a test's own clock.
    """

    # --- the picture ------------------------------------------------------------------------------

    def load(self, *, go_on: bool = False) -> None:
        """Take the store's jobs into the picture, those that a crash interrupted as paused.

        Queued jobs wait for the user where a job was interrupted: its turn comes first.

        Args:
            go_on: whether what was left running is resumed at once, and not told of.
        """
        interrupted = self._store.recover()
        for row in self._store.jobs():
            self._rows[row.job_id] = row
            told = WAITS if go_on else (*LEFT_RUNNING, *WAITS)
            if row.status is JobStatus.PAUSED and row.reason and row.reason.kind in told:
                self._pulse.post(reports.Notice(row.job_id, row.name, row.reason, row.counts))
            self._pulse.post(reports.RowChanged(row))
        self._held = bool(interrupted)
        for job_id, document_id in Readings(self._store.database).left():
            if self._rows[job_id].uses <= self._providers.keys():
                self._deliver_again(job_id, document_id)
        for job_id in self._store.reruns.left():
            self._pulse.post(reports.Requeued(self._rows[job_id]))
        self._indexing.begin()
        if go_on:
            self.resume_interrupted()

    def get_ready(self) -> None:
        """Import what runs jobs and writes results, beside the main thread; whoever wants it sooner waits for it."""
        self._order(_import_the_rest)

    # --- orders -------------------------------------------------------------------------------------

    def create(self, request: JobRequest, *, start_now: bool = False) -> str:
        """Enter a job; it starts at its turn, or at once. Returns its id; the row follows by `rows_changed`."""
        job_id = uuid.uuid4().hex[:12]
        self._held = False
        self._passwords.add(job_id, request.passwords)

        def work() -> None:
            sources = resolved(request.sources)
            checked_options(request.options)
            checked_poor_to(request, self._providers)
            row = self._store.create(
                job_id=job_id,
                name=request.name or default_name(sources),
                provider=request.provider,
                sources=sources,
                output=request.output.absolute() if request.output else default_output(sources),
                options=request.options,
            )
            self._pulse.post(reports.Created(row, start_now))

        self._order(work)
        return job_id

    def documents_added(self, job_id: str) -> None:
        """Documents were entered in a job by somebody else: it goes on with them, or waits for its turn."""
        self._held = False
        processor = self._processors.get(job_id)

        def work() -> None:
            if processor is None:
                self._pulse.post(reports.RowChanged(self._store.job(job_id)))
            else:
                processor.more()

        self._order(work)

    def pause(self, job_id: str) -> None:
        """Start nothing new of the job; pages with the engine finish."""
        self._to_processor(job_id, lambda processor: processor.pause())

    def resume(self, job_id: str) -> None:
        """Go on with a paused, failed or stopped job; at its turn where another of its provider runs."""
        row = self._rows[job_id]
        if self._takes_turns and row.uses & self._busy() and job_id not in self._active:
            self._set_status(job_id, JobStatus.QUEUED)
        elif row.status in (JobStatus.CANCELLED, JobStatus.COMPLETED):
            self.retry_failed(job_id)
        else:
            self._run(job_id, lambda processor: processor.resume())

    def resume_interrupted(self) -> None:
        """Go on with every job that a crash or closing the window interrupted."""
        for row in self.rows():
            if row.status is JobStatus.PAUSED and row.reason and row.reason.kind in LEFT_RUNNING:
                self.resume(row.job_id)

    def stop(self, job_id: str) -> None:
        """End the job within a second; what was committed stays."""
        self._to_processor(job_id, lambda processor: processor.stop())

    def retry_failed(self, job_id: str) -> None:
        """Queue every failed page again, in the same job, and go on."""
        self._requeue(job_id, None)

    def retry_pages(self, job_id: str, page_ids: tuple[int, ...]) -> None:
        """Queue the named failed pages again, and go on."""
        self._requeue(job_id, page_ids)

    def retry_file(self, document_id: int) -> None:
        """Queue again what of a file failed, or all of one that was left out, and go on with its job."""
        self._order(lambda: self._pulse.post(reports.Requeued(SingleFiles(self._store.database).retry(document_id))))

    def leave_out(self, document_id: int) -> None:
        """Let a file that waits or failed be no part of its job; `failed_order` where it is recognised already.

        The job's row follows at once, `documents_ended` once its report, where it has one, says so too.
        """

        def work() -> None:
            row = SingleFiles(self._store.database).leave_out(document_id)
            known = row.uses <= self._providers.keys()
            self._pulse.post(reports.LeftOut(row, document_id) if known else reports.RowChanged(row))

        self._order(work)

    def set_unreadable_count(self, job_id: str, counts: bool) -> None:
        """Change whether the job's unreadable files count towards auto-pause, from its next run on."""

        def work() -> None:
            self._pulse.post(reports.RowChanged(self._store.change_options(job_id, unreadable_count=counts)))

        self._order(work)

    def set_passwords(self, job_id: str, passwords: tuple[str, ...]) -> None:
        """Have these tried too on the job's encrypted PDFs, from the next page on; kept in memory alone.

        What failed for want of one is recognised when it is retried.
        """
        self._passwords.add(job_id, passwords)

    def set_cost_cap(self, job_id: str, cap: int | None) -> None:
        """Change what the job may cost in all, in millionths of the currency; None lifts the limit. Holds at once."""
        self._to_processor(job_id, lambda processor: processor.set_cost_cap(cap))

    def use_other_reading(self, document_id: int, page: int) -> None:
        """Let a page be what its other reading made of it, and write its document's files anew.

        The job's row follows at once, `documents_ended` once the files are there; `failed_order` where the page has
        no other reading, or the files could not be written.

        Args:
            document_id: the document.
            page: 1-based.
        """

        def work() -> None:
            row = use_other(self._store, self._providers, document_id, page)
            self._pulse.post(reports.ReadingChosen(row, document_id))

        self._order(work)

    def move(self, job_id: str, before: str | None) -> None:
        """Put a job before another in the table, or at its end."""

        def work() -> None:
            self._store.move(job_id, before)
            for row in self._store.jobs():
                self._pulse.post(reports.RowChanged(row))

        self._order(work)

    def remove(self, job_id: str) -> None:
        """Forget a job that is not running. The files that it wrote stay."""

        def work() -> None:
            self._store.remove(job_id)
            self._indexing.begin()
            self._pulse.post(reports.RowRemoved(job_id))

        self._order(work)

    # --- the end ------------------------------------------------------------------------------------

    def pause_all(self, reason: PauseReason) -> None:
        """Pause every job that runs."""
        for job_id in tuple(self._active):
            self._to_processor(job_id, lambda processor: processor.pause(Reason(reason, at=time.time())))

    def pause_for(self, job_id: str, reason: Reason) -> None:
        """Pause a job that runs for something that the computer lacks; a notice follows."""
        self._to_processor(job_id, lambda processor: processor.pause(reason))

    def wait_for(self, job_id: str, reason: Reason) -> None:
        """A job that is paused is so for another reason by now."""

        def work() -> None:
            if self._store.job(job_id).status is JobStatus.PAUSED:
                self._pulse.post(reports.RowChanged(self._store.set_status(job_id, JobStatus.PAUSED, reason)))

        self._order(work)

    def shutdown(self) -> None:
        """As Pause for all jobs; `closed` follows when no page is in flight any more."""
        self._closing = True
        self._cancel_questions()
        self.pause_all(PauseReason.CLOSED)
        self._order(lambda: None)

    def kill(self) -> None:
        """Give up what is in flight, at once; those pages are pending again."""
        self._cancel_questions()
        for processor in self._processors.values():
            processor.kill()

    def join(self) -> None:
        """Wait for every thread. The store may be closed afterwards."""
        self._cancel_questions()
        self._join_questions()
        self._orders.waitForDone()
        for processor in self._processors.values():
            processor.join()
        self._orders.waitForDone()
        self._pulse.flush()

    # --- within -------------------------------------------------------------------------------------

    def _requeue(self, job_id: str, page_ids: tuple[int, ...] | None) -> None:
        def work() -> None:
            self._store.requeue_failed(job_id, page_ids)
            self._pulse.post(reports.Requeued(self._store.job(job_id)))

        self._order(work)
