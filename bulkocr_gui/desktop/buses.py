"""Calls over D-Bus that keep nobody waiting: the answer comes to a function, on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusPendingCall

PATIENCE_MS = 5_000
"""How long a service may take to answer; some are started by being asked."""


class Service(QObject):
    """One object of a service of the desktop or the system.

    Args:
        bus: connected or not: where not, every call fails at once.
        name: of the service, `org.freedesktop.UPower`.
        path: of the object.
        interface: of its methods.
    """

    def __init__(
        self, bus: QDBusConnection, name: str, path: str, interface: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self.name = name
        self.path = path
        self._interface = interface

    def call(
        self,
        member: str,
        arguments: tuple[Any, ...] = (),
        *,
        interface: str = "",
        answered: Callable[[Any], None],
        failed: Callable[[str], None],
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """Call a method.

        Args:
            member: its name.
            arguments: booleans, strings and floats.
            interface: another than the object's own.
            answered: gets the first of what it returns, or None.
            failed: gets the error's name.
            patience_ms: milliseconds until the call has failed.
        """
        message = QDBusMessage.createMethodCall(self.name, self.path, interface or self._interface, member)
        message.setArguments(list(arguments))
        pending: QDBusPendingCall = self._bus.asyncCall(message, patience_ms)
        watcher = QDBusPendingCallWatcher(pending, self)

        def finished() -> None:
            watcher.deleteLater()
            if watcher.isError():
                failed(watcher.error().name())
                return
            values = watcher.reply().arguments()
            value = values[0] if values else None
            answered(value.variant() if isinstance(value, QDBusVariant) else value)

        watcher.finished.connect(finished)

    def ask(self, name: str, answered: Callable[[Any], None], failed: Callable[[str], None]) -> None:
        """Ask for a property of the object."""
        self.call(
            "Get",
            (self._interface, name),
            interface="org.freedesktop.DBus.Properties",
            answered=answered,
            failed=failed,
        )

    def watch(self, receiver: QObject, slot: str) -> bool:
        """Have a slot of the receiver called with the message when a property changes; whether that is possible.

        Args:
            receiver: whose slot it is.
            slot: as `SLOT()` writes it.
        """
        place = (self.name, self.path, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        return bool(self._bus.connect(*place, receiver, slot.encode()))
