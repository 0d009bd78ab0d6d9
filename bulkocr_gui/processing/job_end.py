"""What is done between a job's last page and its completion: merged files, report, manifest, what failed.

The job is not complete before: what a crash or a pause cuts off is done anew when the job goes on.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from functools import partial
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, KnownError, MachineError
from bulkocr_gui.jobs.model import ScanProblem
from bulkocr_gui.processing.job_files import JobFiles
from bulkocr_gui.processing.job_report import JobReport
from bulkocr_gui.processing.reports import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.document_files import DocumentFiles
    from bulkocr_gui.processing.picture import Picture
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")

NOT_SAVED = "not_saved"
"""The code of a problem: something of the job as a whole could not be written."""


class JobEnd:
    """The end of one job. Run by one thread at a time, cancelled by any.

    Args:
        store: the truth.
        provider: what recognises the job's pages.
        files: writes what merged files are made of.
        picture: takes lines for the log and the job's activity, which the report reads.
        report: takes what could not be saved, as problems of the job.
    """

    def __init__(
        self,
        store: Store,
        provider: Provider,
        files: DocumentFiles,
        picture: Picture,
        report: Callable[[object], None],
    ) -> None:
        self._store = store
        self._provider = provider
        self._files = files
        self._picture = picture
        self._told = report
        self._lock = threading.Lock()
        self._report: JobReport | None = None

    def run(self, row: JobRow, cancelled: Callable[[], bool]) -> None:
        """Do all that is left to do for a job whose pages have all ended.

        What fails for a reason of its own is told by a line: the job's pages are safe, and it completes.

        Args:
            row: the job.
            cancelled: whether the job was paused or stopped; `cancel` is called after that became true.

        Raises:
            MachineError: the disk is full, or the output folder is gone.
            Cancelled: it is to be done when the job goes on.
        """
        with self._lock:
            report = self._report = JobReport(self._store, self._picture.line)
        try:
            if cancelled():
                raise Cancelled
            with self._told_only(row, "The merged files"):
                JobFiles(self._store, self._files, partial(self._not_saved, row)).write_merged(row, cancelled)
            self._picture.flush()
            with self._told_only(row, "The report"):
                report.write(row, row.output, self._provider, ending=True)
        finally:
            with self._lock:
                self._report = None

    def cancel(self) -> None:
        """Give up what is under way, within a second; nothing, where the end was not begun."""
        with self._lock:
            report = self._report
        if report is not None:
            report.cancel()
            self._files.cancel()

    @contextlib.contextmanager
    def _told_only(self, row: JobRow, what: str) -> Iterator[None]:
        try:
            yield
        except KnownError as error:
            if isinstance(error, MachineError) and not _of_a_folder_in_the_way(error, row.output):
                raise
            self._not_saved(row, logging.WARNING, f"{what} could not be written: {error.message}")
        except Cancelled:
            raise
        except Exception:
            logger.exception("Unexpected error at the end of job %s", row.job_id)
            self._not_saved(row, logging.WARNING, f"{what} could not be written; the log has more")

    def _not_saved(self, row: JobRow, level: int, text: str) -> None:
        self._picture.line(level, text)
        if level >= logging.WARNING:
            self._told(Problem(row.job_id, ScanProblem(row.output, NOT_SAVED, text)))


def _of_a_folder_in_the_way(error: MachineError, output: Path) -> bool:
    """Whether the output folder takes files all the same: something is in the way of a folder below it."""
    return error.code == "output_not_writable" and os.access(output, os.W_OK)
