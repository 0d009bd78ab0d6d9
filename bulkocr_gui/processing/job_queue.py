"""All jobs: whose turn it is, the orders of window and command line, and their answers by signal.

Lives on the main thread, and every call returns at once: what reads or commits runs on one thread of its
own (the orders' thread), in the order it was asked for.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from bulkocr_gui.jobs.model import (
    ActivityRow,
    DocumentOutcome,
    JobRow,
    JobStatus,
    Outcome,
    PauseReason,
    Reason,
)
from bulkocr_gui.jobs.readings import Readings
from bulkocr_gui.jobs.single_files import SingleFiles
from bulkocr_gui.processing import reports
from bulkocr_gui.processing.bulk_processor import BulkProcessor
from bulkocr_gui.processing.intake import checked_options, checked_poor_to, default_name, default_output, resolved
from bulkocr_gui.processing.queue_corrections import QueueCorrections
from bulkocr_gui.processing.reading_choice import use_other

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulkocr_gui.jobs.model import JobRequest
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.base import Provider

LEFT_RUNNING = (PauseReason.INTERRUPTED, PauseReason.CLOSED)
"""Paused not by the user's wish but because the program ended."""
WAITS = (PauseReason.BATTERY, PauseReason.SPACE)
"""Paused until the computer has again what it lacks."""
SPEED_WINDOW = 60.0
"""Seconds over which the speed is measured."""
SPEED_KNOWN = 1.0
"""Seconds below which nothing is said of it: pages of several workers end together."""


def waits_for(row: JobRow, *kinds: PauseReason) -> bool:
    """Whether a job is paused for one of these reasons."""
    return row.status is JobStatus.PAUSED and row.reason is not None and row.reason.kind in kinds


class JobQueue(QueueCorrections):
    """The one place that window and command line give orders to.

    Args:
        store: the truth.
        providers: what can recognise, by id.
        takes_turns: whether queued jobs start by themselves, one of a provider after another.
        wait: waits for an event or so many seconds; a test's own clock.
    """

    rows_changed = Signal(object)
    rows_removed = Signal(object)
    outcomes = Signal(object)
    documents_ended = Signal(object)
    activity = Signal(object)
    problem = Signal(str, object)
    notice = Signal(object)
    idle = Signal()
    closed = Signal()

    def __init__(
        self,
        store: Store,
        providers: Mapping[str, Provider],
        *,
        takes_turns: bool = True,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, providers, parent)
        self._takes_turns = takes_turns
        self._wait = wait
        self._pulse.batch.connect(self._take)
        self._rows: dict[str, JobRow] = {}
        self._processors: dict[str, BulkProcessor] = {}
        self._active: dict[str, frozenset[str]] = {}
        self._speeds: dict[str, deque[float]] = {}
        self._closing = False
        self._held = False
        self.lacking: Callable[[JobRow], Reason | None] = lambda _row: None
        """What a queued job lacks to have its turn now; asked on the main thread."""

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

    def rows(self) -> tuple[JobRow, ...]:
        """The last known picture of all jobs, in the table's order."""
        return tuple(sorted(self._rows.values(), key=lambda row: row.position))

    def speed(self, job_id: str) -> float | None:
        """Pages a second over the last minute of a running job; None where too little is known."""
        ended = self._speeds.get(job_id)
        if job_id not in self._active or not ended or len(ended) < 2:
            return None
        now = time.monotonic()
        while ended and now - ended[0] > SPEED_WINDOW:
            ended.popleft()
        return (len(ended) - 1) / (now - ended[0]) if len(ended) > 1 and now - ended[0] >= SPEED_KNOWN else None

    def workers(self, job_id: str) -> int:
        """Pages of the job that run at the same time."""
        row = self._rows[job_id]
        provider = self._providers.get(row.provider)
        return row.options.workers or (provider.default_workers() if provider else 1)

    def seconds_left(self, job_id: str) -> float | None:
        """Seconds until the job ends at its present speed; None where that is not known."""
        speed = self.speed(job_id)
        row = self._rows.get(job_id)
        if not speed or row is None or not row.listing_done:
            return None
        return (row.counts.pages - row.counts.ended) / speed

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

    def pause(self, job_id: str) -> None:
        """Start nothing new of the job; pages with the engine finish."""
        self._to_processor(job_id, BulkProcessor.pause)

    def resume(self, job_id: str) -> None:
        """Go on with a paused, failed or stopped job; at its turn where another of its provider runs."""
        row = self._rows[job_id]
        if self._takes_turns and row.uses & self._busy() and job_id not in self._active:
            self._set_status(job_id, JobStatus.QUEUED)
        elif row.status in (JobStatus.CANCELLED, JobStatus.COMPLETED):
            self.retry_failed(job_id)
        else:
            self._run(job_id, BulkProcessor.resume)

    def resume_interrupted(self) -> None:
        """Go on with every job that a crash or closing the window interrupted."""
        for row in self.rows():
            if row.status is JobStatus.PAUSED and row.reason and row.reason.kind in LEFT_RUNNING:
                self.resume(row.job_id)

    def stop(self, job_id: str) -> None:
        """End the job within a second; what was committed stays."""
        self._to_processor(job_id, BulkProcessor.stop)

    def start_now(self, job_id: str) -> None:
        """Give a queued job its turn; one of its provider that runs goes back into the queue."""
        needed = self._rows[job_id].uses
        for other, used in tuple(self._active.items()):
            if used & needed and other != job_id:
                self._to_processor(other, BulkProcessor.pause)
                self._set_status(other, JobStatus.QUEUED)
        self._run(job_id, BulkProcessor.start)

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

    def take_turns(self) -> None:
        """Look whether a queued job may run now: `lacking` may answer otherwise than before."""
        self._next_turns()

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

    def _processor(self, job_id: str) -> BulkProcessor:
        if job_id not in self._processors:
            row = self._rows[job_id]
            processor = BulkProcessor(
                row,
                self._store,
                self._provider(row.provider),
                self._budget,
                self._wait,
                passwords=lambda: self._passwords.of(job_id),
                poor_to=self._provider(row.options.poor_to) if row.options.poor_to else None,
            )
            processor.reported.connect(self._pulse.post, type=Qt.ConnectionType.DirectConnection)
            self._processors[job_id] = processor
        return self._processors[job_id]

    def _busy(self) -> frozenset[str]:
        """The providers that jobs use now."""
        return frozenset().union(*self._active.values())

    def _to_processor(self, job_id: str, order: Callable[[BulkProcessor], None]) -> None:
        processor = self._processor(job_id)
        self._order(lambda: order(processor))

    def _run(self, job_id: str, order: Callable[[BulkProcessor], None]) -> None:
        if self._closing:
            return
        self._held = False
        self._active[job_id] = self._rows[job_id].uses
        self._speeds[job_id] = deque(maxlen=4096)
        self._to_processor(job_id, order)

    def _set_status(self, job_id: str, status: JobStatus) -> None:
        self._order(lambda: self._pulse.post(reports.RowChanged(self._store.set_status(job_id, status))))

    def _requeue(self, job_id: str, page_ids: tuple[int, ...] | None) -> None:
        def work() -> None:
            self._store.requeue_failed(job_id, page_ids)
            self._pulse.post(reports.Requeued(self._store.job(job_id)))

        self._order(work)

    def _next_turns(self) -> None:
        if not self._takes_turns or self._closing or self._held:
            return
        busy = self._busy()
        for row in self.rows():
            waits = row.status is JobStatus.QUEUED and not row.uses & busy and row.job_id not in self._active
            if not waits:
                continue
            lack = self.lacking(row)
            if lack is None:
                busy |= row.uses
                self._run(row.job_id, BulkProcessor.start)
            elif not any(waits_for(other, lack.kind) for other in self._rows.values()):
                busy |= row.uses
                self._hold_back(row.job_id, lack)

    def _hold_back(self, job_id: str, lack: Reason) -> None:
        """The first job that lacks something waits as paused, and says why; those behind it wait for their turn."""

        def work() -> None:
            if self._store.job(job_id).status is JobStatus.QUEUED:
                row = self._store.set_status(job_id, JobStatus.PAUSED, lack)
                self._pulse.post(reports.RowChanged(row))
                self._pulse.post(reports.Notice(job_id, row.name, lack, row.counts))

        self._order(work)

    def _take(self, batch: tuple[object, ...]) -> None:
        """Sort a pulse's reports into one signal of each kind."""
        rows: dict[str, JobRow] = {}
        removed: list[str] = []
        outcomes: list[Outcome] = []
        documents: list[DocumentOutcome] = []
        lines: list[tuple[str, ActivityRow]] = []
        late: list[Callable[[], None]] = []
        now = time.monotonic()
        for report in batch:
            match report:
                case reports.RowChanged(row):
                    rows[row.job_id] = row
                case Outcome():
                    outcomes.append(report)
                    self._speeds.setdefault(report.job_id, deque(maxlen=4096)).append(now)
                case DocumentOutcome():
                    documents.append(report)
                case reports.ActivityLine(job_id, line):
                    lines.append((job_id, line))
                case reports.Created(row, start_now):
                    rows[row.job_id] = row
                    if start_now:
                        late.append(lambda job_id=row.job_id: self.start_now(job_id))  # type: ignore[misc]
                case reports.Requeued(row):
                    rows[row.job_id] = row
                    late.append(lambda job_id=row.job_id: self._go_on(job_id))  # type: ignore[misc]
                case reports.ReadingChosen(row, document_id) | reports.LeftOut(row, document_id):
                    rows[row.job_id] = row
                    late.append(partial(self._deliver_again, row.job_id, document_id))
                case reports.OrderEnded():
                    self._open_orders -= 1
                case reports.RowRemoved(job_id):
                    removed.append(job_id)
                case reports.RunEnded(job_id):
                    processor = self._processors.get(job_id)
                    if processor is None or not processor.is_busy():
                        self._active.pop(job_id, None)
                case reports.Notice():
                    late.append(lambda notice=report: self.notice.emit(notice))  # type: ignore[misc]
                case reports.Problem(job_id, problem):
                    late.append(lambda j=job_id, p=problem: self.problem.emit(j, p))  # type: ignore[misc]
                case _:
                    late.append(lambda answer=report: self._answer(answer))  # type: ignore[misc]
        self._rows.update(rows)
        for job_id in removed:
            self._rows.pop(job_id, None)
            rows.pop(job_id, None)
            self._processors.pop(job_id, None)
            self._passwords.forget(job_id)
        if outcomes:
            self.outcomes.emit(tuple(outcomes))
        if documents:
            self.documents_ended.emit(tuple(documents))
        if lines:
            self.activity.emit(tuple(lines))
        if rows:
            self.rows_changed.emit(tuple(rows.values()))
        if removed:
            self.rows_removed.emit(tuple(removed))
        for act in late:
            act()
        self._next_turns()
        if not self._active and not self._open_orders:
            self.idle.emit()
            if self._closing:
                self.closed.emit()

    def _deliver_again(self, job_id: str, document_id: int) -> None:
        self._to_processor(job_id, lambda processor: processor.deliver_again(document_id))

    def _go_on(self, job_id: str) -> None:
        if job_id not in self._active:
            if self._takes_turns and self._rows[job_id].uses & self._busy():
                self._set_status(job_id, JobStatus.QUEUED)
            else:
                self._run(job_id, BulkProcessor.start)
