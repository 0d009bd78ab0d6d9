"""A second start raises the first window and hands it the folders it was given."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 5000
"""A window that is being built, or a busy computer, answers late; where nobody listens nobody is waited for."""


def _name(data: Path) -> str:
    return f"bulkocr-{hashlib.sha256(str(data).encode('utf-8', 'replace')).hexdigest()[:16]}"


def hand_over(data: Path, paths: Sequence[Path]) -> bool:
    """Give the paths to the program that runs with this data folder. Whether there is one."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - the first start shows its window before

    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(json.dumps([str(path) for path in paths]).encode("ascii") + b"\n")
    socket.waitForBytesWritten(ANSWER_MS)
    answered = socket.waitForReadyRead(ANSWER_MS)
    socket.disconnectFromServer()
    return answered


class FirstInstance(QObject):
    """Hears of later starts once it listens; only the user's own programs can connect.

    Args:
        data: the data folder that both starts share.
    """

    started_again = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._server: QLocalServer | None = None
        self._sockets: list[QLocalSocket] = []

    def listen(self) -> None:
        """Listen from now on; who held the data folder before listens no more."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - as above

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # A socket that a killed program left behind; the data folder's lock says that none is alive.
        QLocalServer.removeServer(_name(self._data))
        self._server.newConnection.connect(self._connected)
        self._server.listen(_name(self._data))

    def _connected(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            # Kept until the program ends: later starts are few, and a socket deleted within its own signal crashes.
            self._sockets.append(socket)
            socket.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        for socket in self._sockets:
            if socket.canReadLine():
                self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        try:
            paths = [Path(name) for name in json.loads(bytes(socket.readLine().data()))]
        except (ValueError, TypeError):
            # Not one of ours: no answer, and nothing is opened.
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.started_again.emit(tuple(paths))

    def close(self) -> None:
        """Listen no longer."""
        if self._server is not None:
            self._server.close()
