"""The queue with all that it needs of this computer, without a window: for `bulkocr serve` and `bulkocr watch`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bulkocr_gui.desktop.battery import Battery
from bulkocr_gui.desktop.free_room import FreeRoom
from bulkocr_gui.desktop.keep_awake import KeepAwake
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.hook_service import HookService
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.awake import AwakeWhileRunning
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.surroundings import Surroundings
from bulkocr_gui.watch_service import WatchService

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.providers.base import Provider


class Unattended:
    """Jobs that run where nobody sits: at their turn, while there are mains and room, with others told of their ends.

    Args:
        paths: the program's folders; the caller holds them.
        providers: what can recognise.
        keep_secret: told what no log may show.
    """

    def __init__(
        self, paths: AppPaths, providers: Mapping[str, Provider], keep_secret: Callable[[str], None]
    ) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        self.preferences = PreferenceStore(Settings(paths.settings))
        self.store = Store(paths.store)
        self.queue = JobQueue(self.store, providers)
        self.queue.get_ready()
        self._keeper = KeepAwake()
        self._room = FreeRoom()
        self._battery = Battery()
        preferences = self.preferences
        self._awake = AwakeWhileRunning(self.queue, self._keeper, lambda: preferences.current.keep_awake)
        self._surroundings = Surroundings(
            self.queue, self._battery, self._room, lambda: preferences.current, data=paths.data
        )
        self._watch = WatchService(self.queue, self.store)
        self.watching = self._watch.watching
        self._hooks = HookService(self.queue, self.store, preferences, keep_secret)
        # Before any thread is started: no other one may collect Qt's objects.
        self._collector = Collector()
        self.queue.closed.connect(self._app.quit)
        self._ends = 0

    def run(
        self, *, go_on: bool = False, only: set[Path] | None = None, told: Callable[[], None] = lambda: None
    ) -> None:
        """Run jobs and watch folders until `end`, or until the queue is shut down.

        Args:
            go_on: whether jobs that were left running are resumed.
            only: the folders that are watched; None is all that are kept.
            told: called once all has begun.
        """
        self.queue.allow_memory(self.preferences.current.memory_mb)
        self.queue.load(go_on=go_on)
        self._surroundings.begin()
        self.watching.begin(only)
        self._hooks.hooks.look()
        told()
        self._app.exec()

    def end(self) -> None:
        """Pause what runs and end; asked again, at once."""
        self._ends += 1
        if self._ends == 1:
            self.queue.shutdown()
        else:
            self.queue.kill()
            self._app.quit()

    def close(self) -> None:
        """Let go of everything; what is in flight is given up."""
        self.watching.close()
        self._room.close()
        self._keeper.close()
        self.queue.kill()
        self.queue.join()
        self._hooks.close()
        self._collector.stop()
        self.store.close()
