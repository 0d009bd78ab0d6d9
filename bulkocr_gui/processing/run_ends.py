"""How the runs of a job end: paused, stopped, failed, or with nothing left to do; and what is done then."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.jobs.errors import Cancelled, ErrorClass, KnownError
from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.jobs.rows import reason_of
from bulkocr_gui.processing.delivery import Delivery, JobFailure
from bulkocr_gui.processing.document_files import DocumentFiles
from bulkocr_gui.processing.engines import Engines
from bulkocr_gui.processing.job_end import JobEnd
from bulkocr_gui.processing.job_state import JobState, as_job_failure
from bulkocr_gui.processing.listing import Listing
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.page_work import PageWork, Run
from bulkocr_gui.processing.reports import Notice, OrderFailed, RunEnded
from bulkocr_gui.processing.same_content import SameContent
from bulkocr_gui.providers.poor_pages import PoorPages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulkocr_gui.jobs.model import JobRow, PageTicket
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.memory_budget import MemoryBudget
    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.providers.folder_reader import FolderReader

logger = logging.getLogger("bulkocr.job")


class RunEnds(JobState):
    """The base of the processor: what its runs work with, and their ends.

    Args:
        row: the job as it stands.
        store: the truth.
        provider: what recognises.
        budget: memory for pages in flight, shared by all jobs.
        wait: waits for an event or so many seconds; a test's own clock.
        passwords: those of the job at the moment; from any thread.
        poor_to: what reads again the pages that were read poorly; None where nothing does.
        others: by their ids, what a person can have pages read again by.
    """

    def __init__(
        self,
        row: JobRow,
        store: Store,
        provider: Provider,
        budget: MemoryBudget,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
        *,
        passwords: Callable[[], tuple[str, ...]] = tuple,
        poor_to: Provider | None = None,
        others: Mapping[str, Provider] = MappingProxyType({}),
    ) -> None:
        self._others = others
        self._paid = provider if poor_to is None else poor_to
        if poor_to is not None:
            provider = PoorPages(provider, poor_to, self._waited, partial(self.line, logging.WARNING))
        super().__init__(row, store, provider)
        self._passwords = passwords
        self._budget = budget
        self._wait = wait
        self._engines = Engines(provider)
        self._copies = SameContent()
        self._files = DocumentFiles(store, passwords)
        self._delivery = Delivery(store, self._files, row, self)
        self._end = JobEnd(store, provider, self._files, self._picture, self._report)
        self._listing = Listing(store, self._picture, self._report, self._feed)
        self._pool = QThreadPool()
        self._lister = QThreadPool()
        self._lister.setMaxThreadCount(1)
        self._rewriter = QThreadPool()
        self._rewriter.setMaxThreadCount(1)
        self._live: list[Run] = []
        self._work: PageWork | None = None
        self._reader: FolderReader | None = None
        self._stranded: list[PageTicket] = []
        self._ending = threading.Lock()
        """Held while merged files and report are written: a document that is delivered anew has them written anew."""

    def _feed(self) -> None:
        """Start a task for each free worker."""
        raise NotImplementedError

    def deliver_again(self, document_id: int) -> None:
        """Write a document's files anew, whatever the job's status; of a completed one also what its end wrote."""
        run = Run()
        with self._lock:
            self._live.append(run)
            self._in_flight += 1
        self._rewriter.start(PageTask(partial(self._work_on, self._write_anew, document_id, run)))

    def join(self) -> None:
        """Wait until no thread of the job runs."""
        self._lister.waitForDone()
        self._rewriter.waitForDone()
        self._pool.waitForDone()

    def _waited(self, seconds: float) -> bool:
        """Wait before a call is made again; whether the job was paused or stopped meanwhile."""
        with self._lock:
            run = self._run
        return run is None or self._wait(run.interrupt, seconds)

    def _deliver(self, documents: tuple[int, ...], run: Run) -> None:
        """Deliver what an earlier run left, before the first page of this one or beside its pages."""
        for each in documents:
            if run.interrupt.is_set():
                return
            self._delivery.deliver(each, lambda: run.stopped)

    def _write_anew(self, document_id: int, run: Run) -> None:
        try:
            self._delivery.deliver(document_id, lambda: run.stopped)
            with self._ending:
                row = self._store.job(self._job_id)
                if row.status is JobStatus.COMPLETED:
                    self._end.run(row, lambda: run.stopped)
        except (JobFailure, KnownError) as failure:
            if self.is_running():
                raise
            # Of a job that does not run nothing else is to be stopped, and its status stays.
            error = failure.error if isinstance(failure, JobFailure) else failure
            self.line(logging.ERROR, f"Files of job {self._job_id} could not be written anew: {error.message}")
            self._report(OrderFailed(error))

    def _interrupt(self) -> bool:
        """End the run, if one is under way: nothing new starts. Whether one was."""
        with self._lock:
            run, self._run = self._run, None
            reader = self._reader
        if run is None:
            return False
        run.interrupt.set()
        self._end.cancel()
        if reader is not None:
            reader.cancel()
        return True

    def _give_up(self) -> None:
        """Kill what is in flight."""
        with self._lock:
            runs = list(self._live)
        self._engines.cancel(runs)
        self._files.cancel()
        self._end.cancel()
        self._budget.wake()

    def _fail(self, error: KnownError) -> None:
        """No page can succeed: the job is in error, or paused where money is spent."""
        if not self._interrupt():
            return
        budget = error.error_class is ErrorClass.BUDGET
        kind = {ErrorClass.BUDGET: PauseReason.BUDGET, ErrorClass.PROVIDER: PauseReason.PROVIDER}
        reason = reason_of(kind.get(error.error_class, PauseReason.MACHINE), error, time.time())
        if budget:
            self.line(logging.WARNING, f"Job {self._job_id} paused: {error.message}")
        else:
            self.line(logging.ERROR, f"Job {self._job_id} cannot go on: {error.message}")
        self._commit_status(JobStatus.PAUSED if budget else JobStatus.ERROR, reason)
        self._report(Notice(self._job_id, self._picture.row.name, reason, self._picture.row.counts))

    def _end_if_over(self) -> None:
        """When nothing is in flight: bring the job to its end if all is done; after a pause let the engines go."""
        with self._lock:
            if self._in_flight or self._reader is not None:
                return
            run = self._run
        if run is None:
            self._close_run()
        elif self._store.is_over(self._job_id):
            with self._lock:
                if self._in_flight or self._run is not run:
                    return
                self._in_flight += 1
            self._pool.start(PageTask(partial(self._work_on, self._complete, run)))

    def _complete(self, run: Run) -> None:
        """Do what is left to do for the job, then complete it, unless a page was queued again meanwhile."""
        with self._ending:
            self._end.run(self._store.job(self._job_id), run.interrupt.is_set)
            row = self._store.complete(self._job_id)
        with self._lock:
            if row is None or self._run is not run:
                return
            self._run = None
        self.line(logging.INFO, f"Job {row.job_id} completed successfully")

    def _work_on(self, work: Callable[..., None], *what: object) -> None:
        """On the pool: do something for the job as a whole, and fail it where that cannot be done."""
        try:
            work(*what)
        except Cancelled:
            logger.info("Given up for job %s", self._job_id)
        except JobFailure as failure:
            self._fail(failure.error)
        except Exception as error:
            if not isinstance(error, KnownError):
                logger.exception("Unexpected error in job %s", self._job_id)
            self._fail(as_job_failure(error))
        finally:
            with self._lock:
                self._in_flight -= 1
            self._feed()
            self._end_if_over()

    def _close_run(self) -> None:
        with self._lock:
            # Whoever comes late finds the next run under way: its engines are not to be let go.
            if self._run is not None or self._in_flight or not self._live:
                return
            self._live.clear()
            if self._began:
                self._active_before = self.active_seconds()
                self._began = 0.0
        self._engines.close()
        self._files.close()
        self._picture.flush()
        row = self._store.job(self._job_id)
        if row.status.running:
            # The disk did not take the job's end: the screen shows it, and the next start finds it interrupted.
            row = replace(row, status=self._picture.row.status, reason=self._picture.row.reason)
        with self._lock:
            if self._run is None:
                self._picture.take(row)
        self._report(RunEnded(self._job_id))
