"""Whether this computer runs on its battery, told when it changes.

On Linux UPower tells by itself. Where there is none, and on other systems, psutil is asked twice a minute, and only
while somebody wants to know.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from bulkocr_gui.desktop.buses import Service

if TYPE_CHECKING:
    from collections.abc import Callable

logger = logging.getLogger("bulkocr.desktop")

ASK_MS = 30_000


def _plugged() -> bool | None:
    """Whether the computer is on mains, as psutil knows it; None where it has no battery."""
    import psutil  # noqa: PLC0415 - few are asked

    try:
        battery = psutil.sensors_battery()
    except (OSError, NotImplementedError, AttributeError):
        return None
    return None if battery is None or battery.power_plugged is None else bool(battery.power_plugged)


class Battery(QObject):
    """Lives on the main thread.

    Args:
        bus: the system's; None is the one of this computer, on Linux.
        plugged: whether it is on mains, None where that is not known; asked where UPower does not tell.
    """

    changed = Signal()
    """`on_battery` is another."""

    def __init__(
        self,
        bus: QDBusConnection | None = None,
        plugged: Callable[[], bool | None] = _plugged,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.on_battery: bool | None = None
        """None until it is known; False where there is no battery."""
        self._plugged = plugged
        self._wanted = False
        self._told = False
        self._timer = QTimer(self, interval=ASK_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._ask_system)
        if bus is None and sys.platform.startswith("linux"):
            bus = QDBusConnection.systemBus()
        self._upower: Service | None = None
        if bus is not None and bus.isConnected():
            place = "/org/freedesktop/UPower"
            self._upower = Service(bus, "org.freedesktop.UPower", place, "org.freedesktop.UPower", self)
            self._told = self._upower.watch(self, SLOT("properties_changed(QDBusMessage)"))
            self._ask_upower()

    def want(self, wanted: bool) -> None:
        """Whether somebody wants to know: only then is a system asked that does not tell by itself."""
        self._wanted = wanted
        self._keep_asking()

    @Slot(QDBusMessage)
    def properties_changed(self, _message: QDBusMessage) -> None:
        """UPower has something new."""
        self._ask_upower()

    def _ask_upower(self) -> None:
        if self._upower is not None:
            self._upower.ask("OnBattery", lambda value: self._set(bool(value)), self._no_upower)

    def _no_upower(self, error: str) -> None:
        logger.info("UPower does not answer (%s)", error)
        self._told = False
        self._keep_asking()

    def _keep_asking(self) -> None:
        if not self._wanted or self._told:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self._ask_system()

    def _ask_system(self) -> None:
        plugged = self._plugged()
        if plugged is None:
            self._timer.stop()
        self._set(plugged is False)

    def _set(self, on_battery: bool) -> None:
        if on_battery != self.on_battery:
            self.on_battery = on_battery
            self.changed.emit()
