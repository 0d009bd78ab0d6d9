"""One job, run on a thread pool: start, pause, resume, stop, and the checkpoint.

Threads: a `QThreadPool` of the job's workers, each task recognising one page through its own engine
(the pool bounds how many pages are in flight), one more thread that lists the sources, and one that writes
documents anew whose text was changed by hand, which waits for no page. All calls may block for a commit and are
meant for the orders' thread (see `job_queue`), never the GUI's.
"""

from __future__ import annotations

import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import BugError, Cancelled, KnownError, UsageError
from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.jobs.rows import options_for, provider_for
from bulkocr_gui.processing.delivery import JobFailure
from bulkocr_gui.processing.intake import prepare_output
from bulkocr_gui.processing.job_state import as_job_failure
from bulkocr_gui.processing.page_grants import PageGrants, Purse
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.page_work import PageWork, Run
from bulkocr_gui.processing.reports import Notice, RunEnded
from bulkocr_gui.processing.run_ends import RunEnds
from bulkocr_gui.providers.another import AnotherRecogniser
from bulkocr_gui.providers.folder_reader import FolderReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import Outcome, PageTicket
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Settled
    from bulkocr_gui.providers.base import Provider, Recogniser

logger = logging.getLogger("bulkocr.job")


class BulkProcessor(RunEnds):
    """Runs one job. Owns its pool; its tasks borrow the bound signal `reported`. Arguments are those of `RunEnds`."""

    # --- orders ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the job, or go on with it: pending pages are recognised until none is left."""
        with self._lock:
            if self._run is not None:
                return
            run = self._run = Run()
            self._live.append(run)
        try:
            self._release_stranded()
            row = self._store.begin_run(self._job_id)
        except KnownError:
            with self._lock:
                self._run = None
                self._live.remove(run)
            self._report(RunEnded(self._job_id))
            raise
        with self._lock:
            self._active_before = row.active_seconds
            self._began = time.monotonic()
            killed = self._run is not run
        if killed:
            self._commit_status(JobStatus.PAUSED, Reason(PauseReason.CLOSED, at=time.time()))
            self._report(RunEnded(self._job_id))
            return
        self._picture.take(row)
        self.line(logging.INFO, f"Starting background processing for job {row.job_id}")
        try:
            engine = self._provider.check(row.options)
            prepare_output(row.output)
            self._work = PageWork(self._store, row, self, self._delivery, self._wait)
            self._store.set_engine(self._job_id, engine)
            left = self._delivery.left()
        except KnownError as error:
            self._fail(error)
        except Exception as error:
            logger.exception("Unexpected error at the start of job %s", self._job_id)
            self._fail(as_job_failure(error))
        else:
            workers = row.options.workers or self._provider.default_workers()
            self._pool.setMaxThreadCount(workers)
            self.line(logging.INFO, f"Using parallel processing with {workers} workers")
            self._picture.take(self._store.job(self._job_id))
            with self._lock:
                if not row.listing_done and self._run is run:
                    self._reader = FolderReader(
                        row.sources,
                        row.output,
                        options=row.options,
                        passwords=self._passwords(),
                        own=lambda: self._store.own_outputs(row.sources),
                    )
                    self._lister.start(PageTask(lambda: self._list(run)))
                if left:
                    self._in_flight += 1
                    self._pool.start(PageTask(partial(self._work_on, self._deliver, left, run)))
            self._feed()
        self._end_if_over()

    def more(self) -> None:
        """Documents were entered by somebody else: free workers take their pages."""
        self._picture.take(self._store.job(self._job_id))
        self._feed()

    def pause(self, reason: Reason | None = None) -> None:
        """Start nothing new. Pages that are with the engine finish and are recorded."""
        reason = reason or Reason(PauseReason.USER, at=time.time())
        if self._interrupt():
            self.line(logging.INFO, f"Pause requested for job {self._job_id}")
            self._commit_status(JobStatus.PAUSED, reason)
            if reason.kind in (PauseReason.BATTERY, PauseReason.SPACE):  # nobody asked for it: it is to be told
                self._report(Notice(self._job_id, self._picture.row.name, reason, self._picture.row.counts))
            self._end_if_over()

    def resume(self) -> None:
        """Go on after a pause, an error or a stop."""
        if not self.is_running():
            self.line(logging.INFO, f"Resume requested for job {self._job_id}")
            self.start()
            self.line(logging.INFO, f"Job {self._job_id} resumed")

    def stop(self) -> None:
        """End the job: engines are killed within a second, what was committed stays."""
        self._interrupt()
        self._give_up()
        self._commit_status(JobStatus.CANCELLED, None)
        self.line(logging.WARNING, f"Job {self._job_id} stopped")
        self._end_if_over()

    def kill(self) -> None:
        """Give up the pages in flight at once; the job stands as paused and they are pending again."""
        interrupted = self._interrupt()
        self._give_up()
        if interrupted:
            # A Pause that was asked for before may still wait for the orders' thread.
            self._commit_status(JobStatus.PAUSED, Reason(PauseReason.CLOSED, at=time.time()))
        self._end_if_over()

    def restore_from_checkpoint(self, data: dict[str, Any]) -> None:
        """Take over the state and the errors in a row of a checkpoint. Pages are what the store says they are.

        Raises:
            UsageError: the data is no checkpoint.
        """
        try:
            consecutive, state = int(data["consecutive_errors"]), str(data["state"])
        except (KeyError, TypeError, ValueError) as error:
            raise UsageError("bad_checkpoint", f"This is no checkpoint: {error}.") from error
        self._picture.take(self._store.set_consecutive_errors(self._job_id, consecutive))
        if state == "stopped" and not self.is_stopped():
            self.stop()
        elif state == "paused" and self.is_running():
            self.pause()
        elif state == "paused" and self._picture.row.status is JobStatus.QUEUED:
            self._commit_status(JobStatus.PAUSED, Reason(PauseReason.USER, at=time.time()))

    # --- PageWork's listener ------------------------------------------------------------------------

    def ended(self, outcome: Outcome, settled: Settled) -> None:
        """A page has its outcome, committed: tell it, and pause after too many errors in a row."""
        self._picture.take_counts(settled.counts, settled.consecutive_errors, self.active_seconds())
        self._report(outcome)
        limit = self._picture.row.options.auto_pause
        if outcome.error_class is not None and 0 < limit <= settled.consecutive_errors and self._interrupt():
            count = settled.consecutive_errors
            self.line(
                logging.WARNING,
                f"Too many consecutive errors ({count}), auto-pausing job {self._job_id}",
            )
            reason = Reason(
                PauseReason.ERRORS_IN_A_ROW, outcome.code, outcome.message, outcome.advice, time.time(), count
            )
            self._commit_status(JobStatus.PAUSED, reason)
            self._report(Notice(self._job_id, self._picture.row.name, reason, settled.counts))

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
                ticket = self._store.claim(self._job_id)
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
            options = options_for(self._picture.row.options, ticket.again)
            own, paid = self._own(ticket)
            recogniser = self._engines.borrow(run, options, own)
            if self._work is None:
                raise BugError("a page was claimed before the job had begun")
            purse = Purse(self._store, paid, options, self._copies, self._counted, self._passwords)
            self._work.do(ticket, run, recogniser, PageGrants(self._budget, lambda: run.stopped, purse, ticket))
        except Cancelled:
            self._store.release(ticket, "cancelled")
        except JobFailure as failure:
            self._fail(failure.error)
        except Exception as error:
            if not isinstance(error, KnownError):
                logger.exception("Unexpected error in a worker of job %s", self._job_id)
            with self._lock:
                self._stranded.append(ticket)
            self._fail(as_job_failure(error))
        finally:
            if recogniser is not None:
                self._engines.give_back(recogniser)
            with self._lock:
                self._in_flight -= 1
            self._feed()
            self._end_if_over()

    def _own(self, ticket: PageTicket) -> tuple[Callable[[JobOptions], Recogniser] | None, Provider]:
        """What opens the recogniser of a page that is run again, if it is; and who is paid for the page."""
        if not ticket.again:
            return None, self._paid
        provider_id = provider_for(self._picture.row.provider, ticket.again)
        if provider_id == self._picture.row.provider:
            return self._provider.open, self._paid
        other = self._others.get(provider_id)
        return partial(AnotherRecogniser, provider_id, other), other or self._paid

    def _release_stranded(self) -> None:
        """Pages whose end could not be committed, because the disk was full: they are pending again."""
        with self._lock:
            stranded = tuple(self._stranded)
        for ticket in stranded:
            self._store.release(ticket, "interrupted")
            with self._lock:
                self._stranded.remove(ticket)

    def _list(self, run: Run) -> None:
        reader = self._reader
        try:
            if reader is None:
                raise BugError("a listing without a reader")
            self._listing.enter(reader, run)
        except KnownError as error:
            self._fail(error)
        except Exception as error:
            logger.exception("Unexpected error while listing the sources of job %s", self._job_id)
            self._fail(as_job_failure(error))
        finally:
            with self._lock:
                self._reader = None
            self._feed()
            self._end_if_over()
