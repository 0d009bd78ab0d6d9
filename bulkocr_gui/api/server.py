"""The server: a thread with an event loop of its own, which the window does not wait for."""

from __future__ import annotations

import asyncio
import errno
import logging
import socket
import threading
from typing import TYPE_CHECKING, Any

from bulkocr_gui.api.address import LOOPBACK, tell_address
from bulkocr_gui.api.processor_share import SharingSelector
from bulkocr_gui.jobs.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.api.service import Service
    from bulkocr_gui.api.token import Token
    from bulkocr_gui.jobs.errors import KnownError

logger = logging.getLogger("bulkocr.api")

BACKLOG = 128
"""Connections that may wait until they are taken."""
AT_A_TIME = 8
"""Connections that are taken in one go; asyncio takes as many as it thinks are let wait, however long that is."""
MOST_CONNECTIONS = 200
"""At the same time; more are closed at once."""
FIRST_BYTE_SECONDS = 10.0
"""Within which a connection must have sent the head of its first call."""
LARGEST_HEAD = 64 * 1024
"""Bytes that may come before a call's head is whole."""
GRACE = 1
"""Seconds that calls have to end when the program does."""


class ApiServer:
    """Answers on loopback from `start` to `stop`.

    Args:
        service: what it answers with; closed at the end.
        token: what callers show.
        ended: told, on the server's thread, where it ends though nobody stopped it.
    """

    def __init__(self, service: Service, token: Token, ended: Callable[[KnownError], None] = lambda _: None) -> None:
        self._service = service
        self._token = token
        self._ended = ended
        self._socket: socket.socket | None = None
        self._port = 0
        self._server: Any = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="api", daemon=True)

    @property
    def port(self) -> int:
        """Where it listens, or listened."""
        return self._port

    @property
    def address(self) -> str:
        """For a browser."""
        return f"http://{LOOPBACK}:{self.port}"

    def start(self, port: int) -> None:
        """Listen; calls are answered some tenths of a second later. Takes a millisecond.

        Args:
            port: 0 is any that is free.

        Raises:
            MachineError: the port is taken, or not allowed (`api_port`); or the token cannot be kept.
        """
        self._token.read()
        # The protocol is named, or asyncio leaves Nagle's algorithm on, and each answer waits 40 ms for the reader.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((LOOPBACK, port))
            listening.listen(BACKLOG)
        except OSError as error:
            listening.close()
            taken = error.errno == errno.EADDRINUSE
            reason = "another program uses it" if taken else str(error.strerror)
            raise MachineError(
                "api_port", f"The local API cannot listen on port {port}: {reason}.", "Choose another port."
            ) from error
        self._socket = listening
        self._port = int(listening.getsockname()[1])
        try:
            tell_address(self._token.path.parent, self.address)
        except MachineError:
            listening.close()
            raise
        self._thread.start()

    def stop(self) -> None:
        """Answer no more, and end the thread."""
        self._stopped.set()
        if self._server is not None:
            self._server.should_exit = True
        if self._thread.ident is not None:
            self._thread.join()
            tell_address(self._token.path.parent, "")
        self._service.close()

    def _serve(self) -> None:
        try:
            self._answer()
        except Exception:
            logger.exception("The local API ended by a mistake")
        if not self._stopped.is_set():
            if self._socket is not None:
                self._socket.close()
            self._ended(
                MachineError(
                    "api_ended",
                    "The local API ended by a mistake of the program.",
                    "Switch it on again; the log has the details, please report it.",
                )
            )

    def _answer(self) -> None:
        # Half a second of imports, which a window without the API does not pay, nor its thread one with it.
        import uvicorn  # noqa: PLC0415

        from bulkocr_gui.api.calls import application  # noqa: PLC0415
        from bulkocr_gui.api.connections import bounded  # noqa: PLC0415
        from bulkocr_gui.api.guard import Guard  # noqa: PLC0415
        from bulkocr_gui.api.kept_answers import KeptAnswers  # noqa: PLC0415

        answers = KeptAnswers(application(self._service, self._token.proof), self._service.board)
        guarded = Guard(answers, self._token, self.port)
        config = uvicorn.Config(
            guarded,
            http=bounded(MOST_CONNECTIONS, FIRST_BYTE_SECONDS, LARGEST_HEAD),
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=GRACE,
            timeout_keep_alive=10,
            backlog=AT_A_TIME,
        )

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                for each in sockets or ():
                    each.listen(BACKLOG)

        self._server = Server(config)
        if self._stopped.is_set():
            self._server.should_exit = True
        with asyncio.Runner(
            loop_factory=lambda: asyncio.SelectorEventLoop(SharingSelector(self._stopped.wait))
        ) as runner:
            runner.run(self._run())

    async def _run(self) -> None:
        self._service.follow(asyncio.get_running_loop())
        await self._server.serve(sockets=[self._socket])
