"""Whose turn it is: the jobs as they are known, their processors, and reports as signals. A base of the queue."""

from __future__ import annotations

import threading
import time
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
from bulkocr_gui.processing import reports
from bulkocr_gui.processing.queue_corrections import QueueCorrections

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.bulk_processor import BulkProcessor
    from bulkocr_gui.providers.base import Provider

SPEED_WINDOW = 60.0
"""Seconds over which the speed is measured."""
SPEED_KNOWN = 1.0
"""Seconds below which nothing is said of it: pages of several workers end together."""


def waits_for(row: JobRow, *kinds: PauseReason) -> bool:
    """Whether a job is paused for one of these reasons."""
    return row.status is JobStatus.PAUSED and row.reason is not None and row.reason.kind in kinds


def _start(processor: BulkProcessor) -> None:
    processor.start()


class QueueTurns(QueueCorrections):
    """Jobs of one provider run one after another. Arguments are those of `JobQueue`."""

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

    # --- turns ------------------------------------------------------------------------------------

    def take_turns(self) -> None:
        """Look whether a queued job may run now: `lacking` may answer otherwise than before."""
        self._next_turns()

    def start_now(self, job_id: str) -> None:
        """Give a queued job its turn; one of its provider that runs goes back into the queue."""
        needed = self._rows[job_id].uses
        for other, used in tuple(self._active.items()):
            if used & needed and other != job_id:
                self._to_processor(other, lambda processor: processor.pause())
                self._set_status(other, JobStatus.QUEUED)
        self._run(job_id, _start)

    def _processor(self, job_id: str) -> BulkProcessor:
        if job_id not in self._processors:
            # What runs jobs is imported with the first of them, or by `get_ready`: the window is there sooner.
            from bulkocr_gui.processing.bulk_processor import BulkProcessor  # noqa: PLC0415

            row = self._rows[job_id]
            processor = BulkProcessor(
                row,
                self._store,
                self._provider(row.provider),
                self._budget,
                self._wait,
                passwords=lambda: self._passwords.of(job_id),
                poor_to=self._provider(row.options.poor_to) if row.options.poor_to else None,
                others=self._providers,
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
                self._run(row.job_id, _start)
            elif not any(waits_for(other, lack.kind) for other in self._rows.values()):
                busy |= row.uses
                self._hold_back(row.job_id, lack)

    def _hold_back(self, job_id: str, lack: Reason) -> None:
        """The first job that lacks something waits as paused, and says why; those behind it wait for their turn."""

        def work() -> None:
            if self._store.job(job_id).status is JobStatus.QUEUED:
                row = self._store.set_status(job_id, JobStatus.PAUSED, lack)
                self._pulse.post(reports.RowChanged(row))
                if lack.kind is not PauseReason.SCHEDULE:  # as it was wanted: nothing to be told
                    self._pulse.post(reports.Notice(job_id, row.name, lack, row.counts))

        self._order(work)

    # --- news -------------------------------------------------------------------------------------

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
                self._run(job_id, _start)
