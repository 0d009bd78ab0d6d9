"""When all jobs have ended: what ran since the queue was last at rest, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.processing.job_queue import WAITS
from bulkocr_gui.processing.queue_turns import waits_for

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.job_queue import JobQueue

_ENDED = (JobStatus.COMPLETED, JobStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class QueueEnd:
    """The jobs that ran since the queue was last at rest."""

    rows: tuple[JobRow, ...]

    @property
    def finished(self) -> tuple[JobRow, ...]:
        """Those that were completed; the others were stopped by the user, are paused, or cannot go on."""
        return tuple(row for row in self.rows if row.status is JobStatus.COMPLETED)

    @property
    def all_done(self) -> bool:
        """Whether nothing waits for anybody: each has ended, and one of them was not just stopped."""
        return bool(self.finished) and all(row.status in _ENDED for row in self.rows)


class QueueEnds(QObject):
    """Follows a queue, and tells when it comes to rest. Lives on the main thread."""

    ended = Signal(object)
    """`QueueEnd`: nothing runs, and nothing waits for its turn."""
    began = Signal()
    """A job runs, after a rest."""

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._ran: dict[str, None] = {}
        self._busy = False
        queue.rows_changed.connect(self._rows_changed)
        queue.idle.connect(self._idle)

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        for row in rows:
            if row.status.running:
                self._ran[row.job_id] = None
                if not self._busy:
                    self._busy = True
                    self.began.emit()

    def _idle(self) -> None:
        rows = self._queue.rows()
        if not self._busy or any(row.status.running or row.status is JobStatus.QUEUED for row in rows):
            return
        self._busy = False
        # What waits for mains or for room is to run yet, though it may not have begun.
        end = QueueEnd(tuple(row for row in rows if row.job_id in self._ran or waits_for(row, *WAITS)))
        # What is paused or in error ran before the next rest, too, and keeps the computer from resting then.
        self._ran = {row.job_id: None for row in end.rows if row.status not in _ENDED}
        self.ended.emit(end)
