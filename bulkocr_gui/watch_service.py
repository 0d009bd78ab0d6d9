"""Watched folders with what their schedule needs of this computer: for the window, for `serve` and for `watch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.desktop.battery import Battery
from bulkocr_gui.desktop.idle import Idle
from bulkocr_gui.processing.watch_schedule import WatchSchedule
from bulkocr_gui.processing.watching import Watching

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.job_queue import JobQueue


class WatchService:
    """Made after what else says what jobs lack.

    Args:
        queue: has the jobs.
        store: keeps them and the folders.
        parent: of its parts.
    """

    def __init__(self, queue: JobQueue, store: Store, parent: QObject | None = None) -> None:
        self.watching = Watching(queue, store.database, parent=parent)
        self.idle = Idle(parent=parent)
        self.schedule = WatchSchedule(queue, self.watching, Battery(parent=parent), self.idle, parent=parent)
