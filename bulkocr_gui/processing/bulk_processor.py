"""One job, run on a thread pool: start, pause, resume, stop, and the checkpoint.

Threads: a `QThreadPool` of the job's workers, each task recognising one page through its own engine
(the pool bounds how many pages are in flight), and one more thread that lists the sources. All calls
may block for a commit and are meant for the orders' thread (see `job_queue`), never the GUI's.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from bulkocr_gui.jobs.errors import BugError, Cancelled, ErrorClass, KnownError, MachineError, UsageError
from bulkocr_gui.jobs.job_store import STATES
from bulkocr_gui.jobs.model import ActivityRow, JobStatus, PauseReason, Reason, ScanProblem
from bulkocr_gui.jobs.retry import known
from bulkocr_gui.jobs.rows import reason_of
from bulkocr_gui.processing.page_work import JobFailure, PageWork, Run
from bulkocr_gui.processing.reports import ActivityLine, Notice, RowChanged, RunEnded
from bulkocr_gui.providers.folder_reader import FolderReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from bulkocr_gui.jobs.model import DocumentOutcome, JobCounts, JobRow, Outcome, PageTicket
    from bulkocr_gui.jobs.store import Settled, Store
    from bulkocr_gui.processing.memory_budget import MemoryBudget
    from bulkocr_gui.providers.base import Provider, Recogniser

logger = logging.getLogger("bulkocr.job")

LINES_AT_ONCE = 200
"""Lines of activity that are kept together before they are committed; or those of a second."""


class PageTask(QRunnable):
    """A plain function on the pool. The function reports exactly once, in its own `finally`."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Run the function."""
        self._work()


class BulkProcessor(QObject):
    """Runs one job. Owns its pool; its tasks borrow the bound signal `reported`.

    Args:
        row: the job as it stands.
        store: the truth.
        provider: what recognises.
        budget: memory for pages in flight, shared by all jobs.
        wait: waits for an event or so many seconds; a test's own clock.
    """

    reported = Signal(object)

    def __init__(
        self,
        row: JobRow,
        store: Store,
        provider: Provider,
        budget: MemoryBudget,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
    ) -> None:
        super().__init__()
        self._row = row
        self._store = store
        self._provider = provider
        self._budget = budget
        self._wait = wait
        self._report = self.reported.emit
        self._pool = QThreadPool()
        self._lister = QThreadPool()
        self._lister.setMaxThreadCount(1)
        self._lock = threading.RLock()
        self._run: Run | None = None
        self._live: list[Run] = []
        self._work: PageWork | None = None
        self._reader: FolderReader | None = None
        self._in_flight = 0
        self._idle: list[Recogniser] = []
        self._recognisers: set[Recogniser] = set()
        self._lines: list[tuple[float, str, str]] = []
        self._flushed = 0.0
        self._active_before = row.active_seconds
        self._began = 0.0

    # --- orders ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the job, or go on with it: pending pages are recognised until none is left."""
        with self._lock:
            if self._run is not None:
                return
            run = self._run = Run()
            self._live.append(run)
        try:
            row = self._store.begin_run(self._row.job_id)
        except KnownError:
            with self._lock:
                self._run = None
                self._live.remove(run)
            self._report(RunEnded(self._row.job_id))
            raise
        with self._lock:
            self._row = row
            self._active_before = row.active_seconds
            self._began = time.monotonic()
        self._report(RowChanged(row))
        self.line(logging.INFO, f"Starting background processing for job {row.job_id}")
        try:
            engine = self._provider.check(row.options)
            self._prepare_output(row)
            self._work = PageWork(self._store, row, self, self._wait)
            row = self._store.set_engine(row.job_id, engine)
            self._work.deliver_ended()
        except KnownError as error:
            self._fail(error)
        except JobFailure as failure:
            self._fail(failure.error)
        else:
            workers = row.options.workers or self._provider.default_workers()
            self._pool.setMaxThreadCount(workers)
            self.line(logging.INFO, f"Using parallel processing with {workers} workers")
            with self._lock:
                self._row = replace(row, counts=self._row.counts)
                if not row.listing_done and self._run is run:
                    self._reader = FolderReader(row.sources, row.output)
                    self._lister.start(PageTask(lambda: self._list(run)))
            self._report(RowChanged(self._row))
            self._feed()
        self._end_if_over()

    def pause(self, reason: Reason | None = None) -> None:
        """Start nothing new. Pages that are with the engine finish and are recorded."""
        reason = reason or Reason(PauseReason.USER, at=time.time())
        if self._interrupt():
            self.line(logging.INFO, f"Pause requested for job {self._row.job_id}")
            self._commit_status(JobStatus.PAUSED, reason)
            self._end_if_over()

    def resume(self) -> None:
        """Go on after a pause, an error or a stop."""
        if not self.is_running():
            self.line(logging.INFO, f"Resume requested for job {self._row.job_id}")
            self.start()
            self.line(logging.INFO, f"Job {self._row.job_id} resumed")

    def stop(self) -> None:
        """End the job: engines are killed within a second, what was committed stays."""
        self._interrupt()
        self._give_up()
        self._commit_status(JobStatus.CANCELLED, None)
        self.line(logging.WARNING, f"Job {self._row.job_id} stopped")
        self._end_if_over()

    def kill(self) -> None:
        """Give up the pages in flight at once; the job stays paused and they are pending again."""
        self._interrupt()
        self._give_up()

    def join(self) -> None:
        """Wait until no thread of the job runs."""
        self._lister.waitForDone()
        self._pool.waitForDone()

    # --- what it says of itself -------------------------------------------------------------------

    def is_running(self) -> bool:
        """Whether the job starts new pages."""
        with self._lock:
            return self._run is not None

    def is_busy(self) -> bool:
        """Whether any page is in flight, or the job starts new ones."""
        with self._lock:
            return self._run is not None or self._in_flight > 0

    def is_paused(self) -> bool:
        """Whether the job can be resumed."""
        return self.get_state() == "paused"

    def is_stopped(self) -> bool:
        """Whether the job has ended, or was stopped."""
        return self.get_state() == "stopped"

    def get_state(self) -> str:
        """`running`, `paused` or `stopped`."""
        with self._lock:
            return STATES.get(self._row.status, "running")

    def get_checkpoint_data(self) -> dict[str, Any]:
        """The seed's checkpoint object, built from the store."""
        return self._store.checkpoint(self._row.job_id)

    def restore_from_checkpoint(self, data: dict[str, Any]) -> None:
        """Take over the state and the errors in a row of a checkpoint. Pages are what the store says they are.

        Raises:
            UsageError: the data is no checkpoint.
        """
        try:
            consecutive, state = int(data["consecutive_errors"]), str(data["state"])
        except (KeyError, TypeError, ValueError) as error:
            raise UsageError("bad_checkpoint", f"This is no checkpoint: {error}.") from error
        row = self._store.set_consecutive_errors(self._row.job_id, consecutive)
        with self._lock:
            self._row = row
        if state == "stopped":
            self.stop()
        elif state == "paused":
            self.pause()

    # --- PageWork's listener ------------------------------------------------------------------------

    def ended(self, outcome: Outcome, settled: Settled) -> None:
        """A page has its outcome, committed: tell it, and pause after too many errors in a row."""
        self._take(settled.counts, settled.consecutive_errors)
        self._report(outcome)
        limit = self._row.options.auto_pause
        if outcome.error_class is not None and 0 < limit <= settled.consecutive_errors and self._interrupt():
            count = settled.consecutive_errors
            self.line(
                logging.WARNING,
                f"Too many consecutive errors ({count}), auto-pausing job {self._row.job_id}",
            )
            reason = Reason(
                PauseReason.ERRORS_IN_A_ROW, outcome.code, outcome.message, outcome.advice, time.time(), count
            )
            self._commit_status(JobStatus.PAUSED, reason)
            self._report(Notice(self._row.job_id, self._row.name, reason, settled.counts))

    def delivered(self, outcome: DocumentOutcome, counts: JobCounts) -> None:
        """A document is on disk, committed."""
        self._take(counts, None)
        self._report(outcome)

    def line(self, level: int, text: str) -> None:
        """A line for the log, the job's activity and the screen."""
        logger.log(level, text)
        now = time.time()
        name = logging.getLevelName(level)
        with self._lock:
            self._lines.append((now, name, text))
            due = len(self._lines) >= LINES_AT_ONCE or now - self._flushed > 1.0
        self._report(ActivityLine(self._row.job_id, ActivityRow(now, name, text)))
        if due:
            self._flush_lines()

    def active_seconds(self) -> float:
        """Time the job has run in all its runs."""
        with self._lock:
            return self._active_before + (time.monotonic() - self._began if self._began else 0.0)

    def total(self) -> int:
        """Pages that are known by now."""
        with self._lock:
            return self._row.counts.pages

    # --- workers ------------------------------------------------------------------------------------

    def _feed(self) -> None:
        """Start a task for each free worker; each looks for a page itself."""
        while True:
            with self._lock:
                if self._run is None or self._in_flight >= self._pool.maxThreadCount():
                    return
                run = self._run
                self._in_flight += 1
            ticket = None
            try:
                ticket = self._store.claim(self._row.job_id)
            except KnownError as error:
                self._fail(error)
            if ticket is None:
                with self._lock:
                    self._in_flight -= 1
                return
            self._pool.start(PageTask(partial(self._recognise, ticket, run)))

    def _recognise(self, ticket: PageTicket, run: Run) -> None:
        recogniser: Recogniser | None = None
        try:
            recogniser = self._borrow(run)
            if self._work is None:
                raise BugError("a page was claimed before the job had begun")
            self._work.do(ticket, run, recogniser, self._admission(run))
        except Cancelled:
            self._store.release(ticket, "cancelled")
        except JobFailure as failure:
            self._fail(failure.error)
        except Exception as error:
            logger.exception("Unexpected error in a worker of job %s", self._row.job_id)
            self._fail(_as_job_failure(error))
        finally:
            with self._lock:
                self._in_flight -= 1
                if recogniser is not None and recogniser in self._recognisers:
                    self._idle.append(recogniser)
            self._feed()
            self._end_if_over()

    def _borrow(self, run: Run) -> Recogniser:
        with self._lock:
            if run.stopped:
                raise Cancelled
            if self._idle:
                return self._idle.pop()
            recogniser = self._provider.open(self._row.options)
            self._recognisers.add(recogniser)
            return recogniser

    def _admission(self, run: Run) -> Callable[[int], AbstractContextManager[None]]:
        return lambda amount: self._budget.hold(amount, lambda: run.stopped)

    def _list(self, run: Run) -> None:
        reader = self._reader
        try:
            if reader is None:
                raise BugError("a listing without a reader")
            for batch in reader:
                if run.interrupt.is_set():
                    return
                for problem in batch:
                    if isinstance(problem, ScanProblem):
                        self.line(logging.WARNING, f"{problem.path}: {problem.message}")
                found = [entry for entry in batch if not isinstance(entry, ScanProblem)]
                if found:
                    self._take_row(self._store.add_documents(self._row.job_id, found))
                    self._feed()
            if not run.interrupt.is_set():
                self._take_row(self._store.listing_done(self._row.job_id))
        except KnownError as error:
            self._fail(error)
        except Exception as error:
            logger.exception("Unexpected error while listing the sources of job %s", self._row.job_id)
            self._fail(_as_job_failure(error))
        finally:
            with self._lock:
                self._reader = None
            self._feed()
            self._end_if_over()

    # --- the ends of a run ----------------------------------------------------------------------------

    def _interrupt(self) -> bool:
        """End the run, if one is under way: nothing new starts. Whether one was."""
        with self._lock:
            run, self._run = self._run, None
            reader = self._reader
        if run is None:
            return False
        run.interrupt.set()
        if reader is not None:
            reader.cancel()
        return True

    def _give_up(self) -> None:
        """Kill what is in flight."""
        with self._lock:
            for run in self._live:
                run.stopped = True
            recognisers = tuple(self._recognisers)
            self._recognisers.clear()
            self._idle.clear()
        for recogniser in recognisers:
            recogniser.cancel()
        self._budget.wake()

    def _fail(self, error: KnownError) -> None:
        """No page can succeed: the job is in error, or paused where money is spent."""
        if not self._interrupt():
            return
        budget = error.error_class is ErrorClass.BUDGET
        kind = {ErrorClass.BUDGET: PauseReason.BUDGET, ErrorClass.PROVIDER: PauseReason.PROVIDER}
        reason = reason_of(kind.get(error.error_class, PauseReason.MACHINE), error, time.time())
        self.line(logging.ERROR, f"Job {self._row.job_id} cannot go on: {error.message}")
        self._commit_status(JobStatus.PAUSED if budget else JobStatus.ERROR, reason)
        self._report(Notice(self._row.job_id, self._row.name, reason, self._row.counts))

    def _end_if_over(self) -> None:
        """When nothing is in flight: complete the job if all is done, let the engines go, say so."""
        with self._lock:
            if self._in_flight or self._reader is not None:
                return
            run = self._run
        if run is not None:
            try:
                row = self._store.complete(self._row.job_id)
            except KnownError as error:
                self._fail(error)
                row = None
            if row is None:
                return
            with self._lock:
                if self._run is not run:
                    return
                self._run = None
                self._row = row
            self.line(logging.INFO, f"Job {row.job_id} completed successfully")
        self._close_run()

    def _close_run(self) -> None:
        with self._lock:
            if not self._live:
                return
            self._live.clear()
            recognisers = tuple(self._recognisers)
            self._recognisers.clear()
            self._idle.clear()
            if self._began:
                self._active_before = self.active_seconds()
                self._began = 0.0
        for recogniser in recognisers:
            recogniser.close()
        self._flush_lines()
        self._take_row(self._store.job(self._row.job_id))
        self._report(RunEnded(self._row.job_id))

    def _commit_status(self, status: JobStatus, reason: Reason | None) -> None:
        try:
            self._take_row(self._store.set_status(self._row.job_id, status, reason))
        except KnownError as error:
            # The disk that cannot take the status is the reason for it: the screen is told all the same.
            logger.error("The status of job %s could not be kept: %s", self._row.job_id, error.message)
            self._take_row(replace(self._row, status=status, reason=reason))

    def _prepare_output(self, row: JobRow) -> None:
        try:
            row.output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError(
                "output_not_writable",
                f"The output folder {row.output} cannot be made ({error.strerror}).",
                "Choose another output folder, or change the folder's permissions.",
            ) from error

    def _take(self, counts: JobCounts, consecutive: int | None) -> None:
        with self._lock:
            errors = self._row.consecutive_errors if consecutive is None else consecutive
            newer = counts if counts.ended >= self._row.counts.ended else self._row.counts
            newer = replace(newer, pages=max(newer.pages, self._row.counts.pages))
            self._row = replace(
                self._row, counts=newer, consecutive_errors=errors, active_seconds=self.active_seconds()
            )
            row = self._row
        self._report(RowChanged(row))

    def _take_row(self, row: JobRow) -> None:
        with self._lock:
            self._row = row
        self._report(RowChanged(row))

    def _flush_lines(self) -> None:
        with self._lock:
            lines, self._lines = self._lines, []
            self._flushed = time.time()
        try:
            self._store.note(self._row.job_id, lines)
        except KnownError as error:
            # The log file has the lines; a full disk is already told by the job's own status.
            logger.error("Activity of job %s could not be kept: %s", self._row.job_id, error.message)


def _as_job_failure(error: Exception) -> KnownError:
    if isinstance(error, KnownError):
        return error
    cause = known(error)
    return MachineError("bug", cause.message, cause.advice)
