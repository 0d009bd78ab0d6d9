"""What the screen knows of one job: its row as last committed, and the lines of its activity."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.model import ActivityRow
from bulkocr_gui.processing.reports import ActivityLine, RowChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobCounts, JobRow
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store

logger = logging.getLogger("bulkocr.job")

LINES_AT_ONCE = 200
"""Lines of activity that are kept together before they are committed; or those of a second."""


class Picture:
    """Follows the store, and tells the screen; used by all of a job's threads.

    Args:
        row: the job as it stands.
        store: keeps the activity.
        report: takes reports, from any thread.
    """

    def __init__(self, row: JobRow, store: Store, report: Callable[[object], None]) -> None:
        self._row = row
        self._store = store
        self._report = report
        self._lock = threading.Lock()
        self._lines: list[tuple[float, str, str]] = []
        self._flushed = 0.0

    @property
    def row(self) -> JobRow:
        """The job as last committed."""
        with self._lock:
            return self._row

    def take(self, row: JobRow) -> None:
        """The row was committed."""
        with self._lock:
            self._row = row
        self._report(RowChanged(row))

    def take_counts(self, counts: JobCounts, consecutive: int | None, active_seconds: float) -> None:
        """Counts were committed; those of another thread may have overtaken them on their way here."""
        with self._lock:
            errors = self._row.consecutive_errors if consecutive is None else consecutive
            newer = counts if counts.ended >= self._row.counts.ended else self._row.counts
            now = self._row.counts
            # What only ever grows is never shown smaller; only Retry makes an outcome undone.
            newer = replace(
                newer,
                pages=max(counts.pages, now.pages),
                charged=max(counts.charged, now.charged),
                uncertain=max(counts.uncertain, now.uncertain),
                spent=max(counts.spent, now.spent),
            )
            row = self._row = replace(
                self._row, counts=newer, consecutive_errors=errors, active_seconds=active_seconds
            )
        self._report(RowChanged(row))

    def take_options(self, options: JobOptions) -> None:
        """Options of the job were changed and committed."""
        with self._lock:
            row = self._row = replace(self._row, options=options)
        self._report(RowChanged(row))

    def line(self, level: int, text: str) -> None:
        """A line for the log, the job's activity and the screen."""
        logger.log(level, text)
        now = time.time()
        name = logging.getLevelName(level)
        with self._lock:
            self._lines.append((now, name, text))
            due = len(self._lines) >= LINES_AT_ONCE or now - self._flushed > 1.0
            job_id = self._row.job_id
        self._report(ActivityLine(job_id, ActivityRow(now, name, text)))
        if due:
            self.flush()

    def flush(self) -> None:
        """Commit the lines that are still to be kept."""
        with self._lock:
            lines, self._lines = self._lines, []
            self._flushed = time.time()
            job_id = self._row.job_id
        try:
            self._store.note(job_id, lines)
        except KnownError as error:
            # The log file has the lines; a full disk is already told by the job's own status.
            logger.error("Activity of job %s could not be kept: %s", job_id, error.message)
