"""What is told through the desktop of jobs that end well: each job once, and all of them together at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui import wording

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.queue_end import QueueEnd, QueueEnds
    from bulkocr_gui.ui.queue_port import Queue


class JobNews(QObject):
    """Follows the queue.

    Args:
        queue: the jobs.
        ends: tells when the queue comes to rest.
    """

    told = Signal(str, str, bool)
    """Title, text, and whether nothing runs or waits for its turn any more."""

    def __init__(self, queue: Queue, ends: QueueEnds, parent: QObject | None = None) -> None:
        """Nothing has ended yet."""
        super().__init__(parent)
        self._queue = queue
        self._running: set[str] = set()
        self._done: dict[str, JobRow] = {}
        queue.rows_changed.connect(self._rows_changed)
        ends.ended.connect(self._ended)

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        for row in rows:
            if row.status.running:
                self._running.add(row.job_id)
                self._done.pop(row.job_id, None)
            elif row.job_id in self._running:
                self._running.discard(row.job_id)
                if row.status is JobStatus.COMPLETED:
                    self._done[row.job_id] = row
        goes_on = any(row.status.running or row.status is JobStatus.QUEUED for row in self._queue.rows())
        if goes_on and self._done:
            self._tell(tuple(self._done.values()), last=False)

    def _ended(self, end: QueueEnd) -> None:
        if self._done:
            self._tell(end.finished if end.all_done else tuple(self._done.values()), last=True)

    def _tell(self, done: tuple[JobRow, ...], *, last: bool) -> None:
        self._done.clear()
        ended = wording.pages(sum(row.counts.ended for row in done))
        failed = sum(row.counts.failed for row in done)
        if len(done) == 1:
            title = self.tr("“{0}” is done").format(done[0].name)
        else:
            title = self.tr("{0} jobs are done").format(wording.number(len(done)))
        text = wording.sentence(ended)
        if failed:
            text = self.tr("{0}, {1} of them failed.").format(ended, wording.number(failed))
        self.told.emit(title, text, last)
