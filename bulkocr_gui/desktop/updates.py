"""Whether there is a newer version: asked only when the user asks, by one request that says nothing of them."""

from __future__ import annotations

import json
import re

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from bulkocr_gui import __version__

ADDRESS = "https://api.github.com/repos/bulkocr/bulkocr/releases/latest"
TIME_OUT = 15_000
"""Milliseconds."""
MOST = 1024 * 1024
"""Bytes of an answer that is read."""


def is_newer(version: str, than: str) -> bool:
    """Whether a version of numbers and points is newer than another; what is no version is not."""
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        return False
    return [int(part) for part in version.split(".")] > [int(part) for part in re.findall(r"\d+", than)[:3]]


class Updates(QObject):
    """Asks where the program is published for its newest version.

    Args:
        address: answers as GitHub's `releases/latest` does.
        parent: whose it is.
    """

    newer = Signal(str)
    """There is a newer version: which."""
    newest = Signal()
    """This version is the newest."""
    unknown = Signal()
    """Nobody answered, or what was answered says nothing."""

    def __init__(self, address: str = ADDRESS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._network: QNetworkAccessManager | None = None
        self._asking = False

    def ask(self) -> None:
        """Ask now; the answer comes by signal. While one is awaited nothing more is asked."""
        if self._asking:
            return
        self._asking = True
        if self._network is None:
            self._network = QNetworkAccessManager(self)
        request = QNetworkRequest(QUrl(self._address))
        request.setTransferTimeout(TIME_OUT)
        request.setRawHeader(b"Accept", b"application/vnd.github+json")
        request.setRawHeader(b"User-Agent", b"bulkocr")
        reply = self._network.get(request)
        reply.finished.connect(lambda: self._answered(reply))

    def _answered(self, reply: QNetworkReply) -> None:
        self._asking = False
        version = ""
        if reply.error() is QNetworkReply.NetworkError.NoError:
            version = _version_of(bytes(reply.read(MOST).data()))
        reply.deleteLater()
        if not version:
            self.unknown.emit()
        elif is_newer(version, __version__):
            self.newer.emit(version)
        else:
            self.newest.emit()


def _version_of(answer: bytes) -> str:
    """The version that an answer names; empty where it names none."""
    try:
        told = json.loads(answer)
    except ValueError:
        return ""
    tag = told.get("tag_name") if isinstance(told, dict) else None
    version = str(tag or "").removeprefix("v")
    return version if re.fullmatch(r"\d+(\.\d+)*", version) else ""
