"""Calls over D-Bus that keep nobody waiting: the answer comes to a function, on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusError, QDBusMessage, QDBusVariant

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_MS = 5_000
"""How long a service may take to answer; some are started by being asked."""


class _Call(QObject):
    """One call under way. It lives until it has its answer, or the time is up: deleted before, Qt would crash."""

    _under_way: ClassVar[set[_Call]] = set()

    def __init__(self, answered: Callable[[Any], None], failed: Callable[[str], None]) -> None:
        super().__init__()
        self._answered = answered
        self._failed = failed
        self._under_way.add(self)

    @Slot(QDBusMessage)
    def answer(self, message: QDBusMessage) -> None:
        values = message.arguments()
        value = values[0] if values else None
        self.end()
        self._answered(value.variant() if isinstance(value, QDBusVariant) else value)

    @Slot(QDBusError, QDBusMessage)
    def fail(self, error: QDBusError, _message: QDBusMessage) -> None:
        self.end()
        self._failed(error.name())

    def end(self) -> None:
        """Let go of itself, once Qt is done with it."""
        QTimer.singleShot(0, lambda: self._under_way.discard(self))


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
            arguments: booleans, strings, lists of strings and floats.
            interface: another than the object's own.
            answered: gets the first of what it returns, or None.
            failed: gets the error's name.
            patience_ms: milliseconds until the call has failed.
        """
        message = QDBusMessage.createMethodCall(self.name, self.path, interface or self._interface, member)
        message.setArguments(list(arguments))
        call = _Call(answered, failed)
        slots = (SLOT("answer(QDBusMessage)"), SLOT("fail(QDBusError,QDBusMessage)"))
        # The stubs want bytes, which the methods refuse.
        if not self._bus.callWithCallback(message, call, *slots, timeout=patience_ms):  # type: ignore[call-overload]
            call.end()
            failed("not connected")

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
        return bool(self._bus.connect(*place, receiver, slot))  # type: ignore[call-overload]
