"""A job's report and what goes with it, written to a folder of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.report_names import REPORT_PAGE, report_folder
from bulkocr_gui.processing.reports import ReportWritten

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.base import Provider


class JobReport:
    """One report. Written by one thread, cancelled by any.

    Args:
        store: the truth.
        line: takes lines for the log and the job's activity.
    """

    def __init__(self, store: Store, line: Callable[[int, str], None]) -> None:
        self._store = store
        self._line = line
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Write no more."""
        self._cancelled.set()

    def write(self, row: JobRow, output: Path, provider: Provider | None) -> ReportWritten:
        """Write the report.

        Raises:
            MachineError: no file can be written.
            Cancelled: it was given up.
        """
        folder = report_folder(row, output)
        return ReportWritten(row.job_id, folder, folder / REPORT_PAGE)
