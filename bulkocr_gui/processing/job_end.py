"""What is done between a job's last page and its completion: its report, the manifest, what failed.

The job is not complete before: what a crash or a pause cuts off is done anew when the job goes on.
"""

from __future__ import annotations

import logging
import os
import threading
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, KnownError, MachineError
from bulkocr_gui.processing.job_report import JobReport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")


class JobEnd:
    """The end of one job. Run by one thread at a time, cancelled by any.

    Args:
        store: the truth.
        provider: what recognises the job's pages.
        line: takes lines for the log and the job's activity.
    """

    def __init__(self, store: Store, provider: Provider, line: Callable[[int, str], None]) -> None:
        self._store = store
        self._provider = provider
        self._line = line
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
            report = self._report = JobReport(self._store, self._line)
        if cancelled():
            raise Cancelled
        try:
            report.write(row, row.output, self._provider, ending=True)
        except KnownError as error:
            if isinstance(error, MachineError) and not _of_the_report_alone(error, row.output):
                raise
            self._line(logging.WARNING, f"The report of job {row.job_id} could not be written: {error.message}")
        except Cancelled:
            raise
        except Exception:
            logger.exception("Unexpected error while writing the report of job %s", row.job_id)
            self._line(logging.WARNING, f"The report of job {row.job_id} could not be written; the log has more")

    def cancel(self) -> None:
        """Give up what is under way, within a second."""
        with self._lock:
            report = self._report
        if report is not None:
            report.cancel()


def _of_the_report_alone(error: MachineError, output: Path) -> bool:
    """Whether the output folder takes files all the same: the report's own folder is in somebody's way."""
    return error.code == "output_not_writable" and os.access(output, os.W_OK)
