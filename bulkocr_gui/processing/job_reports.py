"""Reports of jobs asked for by hand, beside the jobs: one at a time, on a thread of their own."""

from __future__ import annotations

import logging
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.jobs.errors import Cancelled, KnownError
from bulkocr_gui.jobs.model import ActivityRow
from bulkocr_gui.jobs.retry import is_bug, known
from bulkocr_gui.processing.intake import prepare_output
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.reports import ActivityLine, OrderFailed, ReportWritten
from bulkocr_gui.providers.poor_pages import PoorPages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.job_report import JobReport
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")


class JobReports:
    """The reports of a queue, in the order in which they were asked for.

    Args:
        store: the truth.
        providers: what can recognise, by id.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, providers: Mapping[str, Provider], post: Callable[[object], None]) -> None:
        self._store = store
        self._providers = providers
        self._post = post
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._waiting: list[JobReport] = []

    def begin(self, job_id: str, output: Path | None) -> None:
        """Write a job's report at its turn; `ReportWritten` or `OrderFailed` follows."""
        from bulkocr_gui.processing.job_report import JobReport  # noqa: PLC0415 - see JobQueue.get_ready

        report = JobReport(self._store, partial(self._line, job_id))
        with self._lock:
            self._waiting.append(report)
        self._pool.start(PageTask(lambda: self._run(job_id, output, report)))

    def cancel_all(self) -> None:
        """Give up every report."""
        with self._lock:
            waiting = tuple(self._waiting)
        for report in waiting:
            report.cancel()

    def join(self) -> None:
        """Wait until no report is written."""
        self._pool.waitForDone()

    def _run(self, job_id: str, output: Path | None, report: JobReport) -> None:
        answer: ReportWritten | OrderFailed | None = None
        try:
            row = self._store.job(job_id)
            root = output.absolute() if output else row.output
            prepare_output(root)
            answer = report.write(row, root, self._provider(row))
        except Cancelled:
            # The program ends: nobody waits for it any more.
            pass
        except Exception as error:
            if is_bug(error):
                logger.exception("Unexpected error while writing the report of job %s", job_id)
            answer = OrderFailed(known(error))
            self._line(job_id, logging.ERROR, f"Report of job {job_id} failed: {answer.error.message}")
        with self._lock:
            self._waiting.remove(report)
        if answer is not None:
            self._post(answer)

    def _provider(self, row: JobRow) -> Provider | None:
        first, second = self._providers.get(row.provider), self._providers.get(row.options.poor_to)
        if first is None or second is None:
            return first
        return PoorPages(first, second, lambda _: True, lambda _: None)

    def _line(self, job_id: str, level: int, text: str) -> None:
        logger.log(level, text)
        now, name = time.time(), logging.getLevelName(level)
        self._post(ActivityLine(job_id, ActivityRow(now, name, text)))
        try:
            self._store.note(job_id, [(now, name, text)])
        except KnownError as error:
            logger.error("Activity of job %s could not be kept: %s", job_id, error.message)
