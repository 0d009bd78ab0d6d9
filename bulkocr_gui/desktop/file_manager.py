"""Shows a file in its folder, chosen among the others, with the desktop's own file manager."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices

from bulkocr_gui.desktop.buses import Service

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_NAME = "org.freedesktop.FileManager1"
_OBJECT = "/org/freedesktop/FileManager1"


def show_in_folder(path: Path, bus: QDBusConnection | None = None) -> None:
    """Open the folder of a file, with the file chosen where the desktop can; returns at once.

    Args:
        path: the file. Where it is gone, its folder is opened.
        bus: of the session; None is this computer's.
    """
    if sys.platform == "win32":
        _start("explorer.exe", f"/select,{os.path.normpath(path)}", path)
    elif sys.platform == "darwin":
        _start("/usr/bin/open", f"-R{path}", path)
    else:
        files = Service(bus or QDBusConnection.sessionBus(), _NAME, _OBJECT, _NAME)
        # Of the freedesktop.org file manager interface: URIs, and a token of start-up notification.
        address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        files.call("ShowItems", ([address], ""), answered=lambda _: None, failed=_instead(path))


def _instead(path: Path) -> Callable[[str], None]:
    return lambda _: _open_folder(path)


def _start(program: str, argument: str, path: Path) -> None:
    started, _ = QProcess.startDetached(program, [argument], "")
    if not started:
        _open_folder(path)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
