"""`bulkocr serve`: the queue, watched folders and the local API without a window, until it is told to end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bulkocr_gui.api.token import Token
from bulkocr_gui.desktop.signals import interrupts
from bulkocr_gui.desktop.terminal import complain, say
from bulkocr_gui.local_api import api_server
from bulkocr_gui.processing.queue_door import QueueDoor
from bulkocr_gui.unattended import Unattended

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
        self._token = Token(paths.data, keep_secret)
        self._unattended = Unattended(paths, providers, keep_secret)
        queue, store = self._unattended.queue, self._unattended.store
        self._door = QueueDoor(queue)
        self._server = api_server(
            self._door, store, paths, providers, account=account, token=self._token, ended=self._ended
        )
        self._error: KnownError | None = None
        queue.failed_order.connect(self._say_failure)
        self._unattended.watching.failed.connect(self._say_failure)

    def run(self, port: int | None, *, as_json: bool) -> None:
        """Serve until SIGINT or SIGTERM; jobs that run then are paused.

        Args:
            port: where; None is the one of the settings.
            as_json: say as JSON where that is.

        Raises:
            MachineError: the port is taken, the token cannot be kept, or the API ended by a mistake.
        """
        preferences = self._unattended.preferences.current
        try:
            with interrupts(lambda _number: self._unattended.end()):
                self._server.start(preferences.api_port if port is None else port)
                self._unattended.run(go_on=preferences.resume_at_start, told=lambda: self._say_where(as_json=as_json))
        finally:
            self._door.close()
            self._server.stop()
            self._unattended.close()
        if self._error is not None:
            raise self._error

    def _say_where(self, *, as_json: bool) -> None:
        if as_json:
            event = {"event": "listening", "address": self._server.address, "token": str(self._token.path)}
            say(json.dumps(event))
        else:
            say(f"Listening on {self._server.address} for this computer alone. The token is in {self._token.path}")

    def _ended(self, error: KnownError) -> None:
        """Nobody could ask any more: jobs are paused, and the program ends. On the server's thread."""
        self._error = error
        self._door.ask(lambda queue: queue.shutdown())

    def _say_failure(self, error: KnownError) -> None:
        complain(f"bulkocr: {error.message} {error.advice}".rstrip())
