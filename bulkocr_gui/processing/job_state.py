"""What is known of one job while it runs, by all of its threads, and what the screen is told of it."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.errors import KnownError, MachineError
from bulkocr_gui.jobs.job_store import STATES
from bulkocr_gui.jobs.money import in_words
from bulkocr_gui.jobs.retry import known
from bulkocr_gui.processing.picture import Picture

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import DocumentOutcome, JobCounts, JobRow, JobStatus, Reason
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.page_work import Run
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")


class JobState(QObject):
    """The base of the processor: its answers, and most of what its pages tell it.

    Args:
        row: the job as it stands.
        store: the truth.
        provider: what recognises.
    """

    reported = Signal(object)

    def __init__(self, row: JobRow, store: Store, provider: Provider) -> None:
        super().__init__()
        self._provider = provider
        self._store = store
        self._job_id = row.job_id
        self._report = self.reported.emit
        self._picture = Picture(row, store, self._report)
        self._lock = threading.RLock()
        self._run: Run | None = None
        self._in_flight = 0
        self._active_before = row.active_seconds
        self._began = 0.0

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
        return STATES.get(self._picture.row.status, "running")

    def get_checkpoint_data(self) -> dict[str, Any]:
        """The seed's checkpoint object, built from the store."""
        return self._store.checkpoint(self._job_id)

    def set_cost_cap(self, cap: int | None) -> None:
        """Change what the job may cost in all, in millionths of the currency; it holds at once."""
        self._picture.take_options(self._store.change_options(self._job_id, cost_cap=cap).options)
        tariff = self._provider.tariff()
        limit = "none" if cap is None else in_words(cap, tariff.currency if tariff else "USD")
        self.line(logging.INFO, f"Limit of the cost of job {self._job_id}: {limit}")
        self._picture.flush()

    def delivered(self, outcome: DocumentOutcome, counts: JobCounts) -> None:
        """A document is on disk, committed."""
        self._picture.take_counts(counts, None, self.active_seconds())
        self._report(outcome)

    def line(self, level: int, text: str) -> None:
        """A line for the log, the job's activity and the screen."""
        self._picture.line(level, text)

    def active_seconds(self) -> float:
        """Time the job has run in all its runs."""
        with self._lock:
            return self._active_before + (time.monotonic() - self._began if self._began else 0.0)

    def total(self) -> int:
        """Pages that are known by now."""
        return self._picture.row.counts.pages

    def _counted(self, counts: JobCounts) -> None:
        self._picture.take_counts(counts, None, self.active_seconds())

    def _commit_status(self, status: JobStatus, reason: Reason | None) -> None:
        try:
            self._picture.take(self._store.set_status(self._job_id, status, reason))
        except KnownError as error:
            # The disk that cannot take the status is the reason for it: the screen is told all the same.
            logger.error("The status of job %s could not be kept: %s", self._job_id, error.message)
            self._picture.take(replace(self._picture.row, status=status, reason=reason))


def as_job_failure(error: Exception) -> KnownError:
    """An error that no page of its own explains, as what the whole job fails of."""
    if isinstance(error, KnownError):
        return error
    cause = known(error)
    return MachineError("bug", cause.message, cause.advice)
