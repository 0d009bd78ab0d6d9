"""`bulkocr serve`: the queue and the local API without a window, until it is told to end."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bulkocr_gui.api.token import Token
from bulkocr_gui.desktop.battery import Battery
from bulkocr_gui.desktop.free_room import FreeRoom
from bulkocr_gui.desktop.keep_awake import KeepAwake
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.terminal import complain, say
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.local_api import api_server
from bulkocr_gui.processing.awake import AwakeWhileRunning
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.queue_door import QueueDoor
from bulkocr_gui.processing.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulkocr_gui.desktop.cloud_account import CloudAccount
    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.providers.base import Provider


class Serving:
    """The program without a window, for other programs.

    Args:
        paths: the program's folders; the caller holds them.
        providers: what can recognise.
        account: keys and settings of providers on the network.
        keep_secret: told what no log may show.
    """

    def __init__(
        self,
        paths: AppPaths,
        providers: Mapping[str, Provider],
        account: CloudAccount,
        keep_secret: Callable[[str], None],
    ) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        self._preferences = PreferenceStore(Settings(paths.settings))
        self._store = Store(paths.store)
        self._queue = JobQueue(self._store, providers)
        self._door = QueueDoor(self._queue)
        self._token = Token(paths.data, keep_secret)
        self._server = api_server(self._door, self._store, paths, providers, account=account, token=self._token)
        self._keeper = KeepAwake()
        self._room = FreeRoom()
        self._battery = Battery()
        preferences = self._preferences
        self._awake = AwakeWhileRunning(self._queue, self._keeper, lambda: preferences.current.keep_awake)
        self._watch = Surroundings(
            self._queue, self._battery, self._room, lambda: preferences.current, data=paths.data
        )
        self._interrupts = 0

    def run(self, port: int | None, *, as_json: bool) -> None:
        """Serve until SIGINT or SIGTERM; jobs that run then are paused.

        Args:
            port: where; None is the one of the settings.
            as_json: say as JSON where that is.

        Raises:
            MachineError: the port is taken, or the token cannot be kept.
        """
        preferences = self._preferences.current
        self._queue.allow_memory(preferences.memory_mb)
        self._queue.failed_order.connect(self._say_failure)
        self._queue.closed.connect(self._app.quit)
        try:
            with interrupts(self._interrupt):
                self._server.start(preferences.api_port if port is None else port)
                self._queue.load(go_on=preferences.resume_at_start)
                self._watch.begin()
                collector = Collector()
                self._say_where(as_json=as_json)
                self._app.exec()
                collector.stop()
        finally:
            self._door.close()
            self._server.stop()
            self._room.close()
            self._keeper.close()
            self._queue.kill()
            self._queue.join()
            self._store.close()

    def _say_where(self, *, as_json: bool) -> None:
        if as_json:
            event = {"event": "listening", "address": self._server.address, "token": str(self._token.path)}
            say(json.dumps(event))
        else:
            say(f"Listening on {self._server.address} for this computer alone. The token is in {self._token.path}")

    def _say_failure(self, error: KnownError) -> None:
        complain(f"bulkocr: {error.message} {error.advice}".rstrip())

    def _interrupt(self, _number: int) -> None:
        self._interrupts += 1
        if self._interrupts == 1:
            self._queue.shutdown()
        else:
            self._queue.kill()
