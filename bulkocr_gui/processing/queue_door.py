"""The queue for other threads: their orders are carried out on its own, and they are told of its jobs."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from bulkocr_gui.processing.queue_questions import TOLD

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.job_queue import JobQueue
    from bulkocr_gui.processing.reports import Hears

Answer = TypeVar("Answer")


class Follower(Protocol):
    """Told on the queue's thread, which must not be held up."""

    def take(self, rows: tuple[JobRow, ...]) -> None:
        """These jobs are so now."""

    def remove(self, job_ids: tuple[str, ...]) -> None:
        """These are none any more."""


class QueueDoor(QObject):
    """Made on the queue's thread; `ask` is called from any other.

    Args:
        queue: the jobs.
    """

    _asked = Signal(object)

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._closed = False
        self._followers: tuple[Follower, ...] = ()
        queue.rows_changed.connect(self._changed)
        queue.rows_removed.connect(self._removed)
        self._asked.connect(self._carry_out, Qt.ConnectionType.QueuedConnection)

    def ask(self, order: Callable[[JobQueue], Answer], told: Hears | None = None) -> Future[Answer]:
        """Have something done on the queue's thread, within milliseconds. The future has its answer, or its error.

        Args:
            order: what is done.
            told: told on that thread what came later of an order that was given so.
        """
        future: Future[Answer] = Future()
        self._asked.emit((order, future, told))
        return future

    def follow(self, follower: Follower) -> None:
        """Tell somebody of jobs that change or are removed. From any thread."""
        self._followers = (*self._followers, follower)

    def leave(self, follower: Follower) -> None:
        """Tell them no more. From any thread."""
        self._followers = tuple(each for each in self._followers if each is not follower)

    def passwords_of(self, job_id: str) -> tuple[str, ...]:
        """See `JobQueue.passwords_of`."""
        return self._queue.passwords_of(job_id)

    def close(self) -> None:
        """The program ends: what is asked from now on is cancelled."""
        self._closed = True

    def _changed(self, rows: tuple[JobRow, ...]) -> None:
        for each in self._followers:
            each.take(rows)

    def _removed(self, job_ids: tuple[str, ...]) -> None:
        for each in self._followers:
            each.remove(job_ids)

    def _carry_out(
        self,
        asked: tuple[Callable[[JobQueue], Answer], Future[Answer], Hears | None],
    ) -> None:
        order, future, told = asked
        if self._closed or not future.set_running_or_notify_cancel():
            future.cancel()
            return
        before = TOLD.set(told)
        try:
            future.set_result(order(self._queue))
        except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it was
            future.set_exception(error)
        finally:
            TOLD.reset(before)
