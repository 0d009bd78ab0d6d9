"""Which orders a job takes in its present status. The buttons are enabled exactly by this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import JobStatus

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow

_BY_STATUS: dict[JobStatus, frozenset[str]] = {
    JobStatus.QUEUED: frozenset({"stop", "start_now", "remove"}),
    JobStatus.SCANNING: frozenset({"pause", "stop"}),
    JobStatus.PROCESSING: frozenset({"pause", "stop"}),
    JobStatus.PAUSED: frozenset({"resume", "stop", "remove"}),
    JobStatus.ERROR: frozenset({"resume", "remove"}),
    JobStatus.CANCELLED: frozenset({"resume", "remove"}),
    JobStatus.COMPLETED: frozenset({"remove"}),
}


def allowed(row: JobRow) -> frozenset[str]:
    """A subset of pause, resume, stop, retry_failed, start_now, remove.

    Resume of a stopped job is the behaviour's "Continue".
    """
    orders = _BY_STATUS[row.status]
    if row.counts.failed and not row.status.running and row.status is not JobStatus.QUEUED:
        return orders | {"retry_failed"}
    return orders
