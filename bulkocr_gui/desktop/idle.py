"""Whether somebody uses this computer, as far as the desktop tells: its screen saver, or the session itself.

On Linux alone, over D-Bus, by signal. Where nobody tells it is not known, which is no reason to keep a job waiting.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from bulkocr_gui.desktop.buses import Service

_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Idle(QObject):
    """Lives on the main thread.

    Args:
        session: the session's bus; None is this computer's, on Linux.
        system: the system's bus; the same.
    """

    changed = Signal()
    """`idle` is another."""

    def __init__(
        self,
        session: QDBusConnection | None = None,
        system: QDBusConnection | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.idle: bool | None = None
        """None where it is not known."""
        self._buses = (session, system)
        self._saver: bool | None = None
        self._hint = False
        self._hint_told = False
        self._begun = False
        self._services: list[Service] = []

    def want(self, wanted: bool) -> None:
        """Whether somebody wants to know; from the first time on it is followed."""
        if not wanted or self._begun:
            return
        self._begun = True
        session, system = self._buses
        if sys.platform.startswith("linux"):
            session = session or QDBusConnection.sessionBus()
            system = system or QDBusConnection.systemBus()
        if session is not None and session.isConnected():
            for name, path in _SAVERS:
                self._follow_saver(session, name, path)
        if system is not None and system.isConnected():
            name, path, interface = _LOGIN
            self._login = Service(system, name, path, interface, self)
            self._login.watch(self, SLOT("hint_changed(QDBusMessage)"))
            self._ask_hint()

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:
        """The screen saver began, or ended."""
        self._saver = active
        self._judge()

    @Slot(QDBusMessage)
    def hint_changed(self, _message: QDBusMessage) -> None:
        """The session's manager has something new."""
        self._ask_hint()

    def _follow_saver(self, bus: QDBusConnection, name: str, path: str) -> None:
        service = Service(bus, name, path, name, self)
        self._services.append(service)
        bus.connect(name, path, name, "ActiveChanged", self, SLOT("saver_changed(bool)"))  # type: ignore[call-overload]
        service.call("GetActive", answered=self._saver_said, failed=lambda _error: None)

    def _saver_said(self, active: object) -> None:
        self.saver_changed(bool(active))

    def _ask_hint(self) -> None:
        self._login.ask("IdleHint", self._hint_said, lambda _error: None)

    def _hint_said(self, idle: object) -> None:
        # Many desktops never set it: only one that was set once tells anything.
        self._hint = bool(idle)
        self._hint_told = self._hint_told or self._hint
        self._judge()

    def _judge(self) -> None:
        known = self._saver is not None or self._hint_told
        idle = bool(self._saver) or self._hint if known else None
        if idle != self.idle:
            self.idle = idle
            self.changed.emit()
