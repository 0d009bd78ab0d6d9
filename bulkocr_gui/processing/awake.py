"""Awake only while running: the computer does not go to sleep by itself while a job runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.processing.job_queue import JobQueue


class Keeper(Protocol):
    """What keeps a computer awake; every call returns at once and may be repeated."""

    def hold(self) -> None:
        """Keep awake from now on."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...


class AwakeWhileRunning(QObject):
    """Holds the keeper while a job of the queue runs.

    Args:
        queue: the jobs.
        keeper: keeps the computer awake.
        wanted: whether the user wants that, now.
    """

    def __init__(
        self, queue: JobQueue, keeper: Keeper, wanted: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._keeper = keeper
        self._wanted = wanted
        queue.rows_changed.connect(self.look)
        queue.rows_removed.connect(self.look)

    def look(self) -> None:
        """Hold or release by what the jobs do and the user wants now."""
        if self._wanted() and any(row.status.running for row in self._queue.rows()):
            self._keeper.hold()
        else:
            self._keeper.release()
