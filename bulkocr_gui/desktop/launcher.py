"""Progress beside the program's icon in the docks of Linux desktops: Unity's launcher signal, which others took over.

Nobody answers it; where no dock listens, nothing happens.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage

APPLICATION = "application://bulkocr.desktop"
PATH = "/com/canonical/unity/launcherentry/bulkocr"
INTERFACE = "com.canonical.Unity.LauncherEntry"
STEPS = 100
"""Docks draw no finer than this: less is not told."""


class Launcher(QObject):
    """Lives on the main thread.

    Args:
        bus: the session's; None is the one of this desktop, on Linux.
    """

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if bus is None and sys.platform.startswith("linux"):
            bus = QDBusConnection.sessionBus()
        self._bus = bus if bus is not None and bus.isConnected() else None
        self._shown: int | None = None

    def show_progress(self, share: float | None) -> None:
        """Show a share from 0 to 1; None shows none."""
        step = None if share is None else round(share * STEPS)
        if self._bus is None or step == self._shown:
            return
        self._shown = step
        message = QDBusMessage.createSignal(PATH, INTERFACE, "Update")
        values = {"progress-visible": step is not None, "progress": (step or 0) / STEPS}
        message.setArguments([APPLICATION, values])
        self._bus.send(message)
