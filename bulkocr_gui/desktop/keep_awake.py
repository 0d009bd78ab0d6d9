"""Keeping this computer from going to sleep by itself: only while it is asked for.

The screen may be locked and turned off, and whoever closes the lid still sends the computer to sleep.
"""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wakepy import DBusAdapter

logger = logging.getLogger("bulkocr.desktop")

WHO = "Bulk OCR"
WHY = "Pages are being recognised"
ANSWER_SECONDS = 2.0
"""How long the login manager may take to answer."""
PATIENCE = 3.0
"""Seconds that the program's end waits for the hold to be given back; it goes with the process in any case."""


class Awake(Enum):
    """Whether the computer is kept awake."""

    OFF = "off"
    HELD = "held"
    IMPOSSIBLE = "impossible"
    """It was asked for, and nothing here can do it."""


class KeepAwake(QObject):
    """Holds the computer awake from `hold` to `release`. Lives on the main thread, which it never keeps waiting.

    Each hold is a thread of its own: the desktop's answer may take seconds, and wakepy wants to be entered and left
    on one thread. What is held belongs to this process, and goes with it however it ends.
    """

    changed = Signal()
    """`state` is another."""
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = Awake.OFF
        self._over: threading.Event | None = None
        self._thread: threading.Thread | None = None
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hold(self) -> None:
        """Keep awake from now on; the answer comes by `changed`."""
        if self._over is not None:
            return
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._stay, args=(self._over,), name="keep-awake", daemon=True)
        self._thread.start()

    def release(self) -> None:
        """Let the computer sleep again."""
        if self._over is None:
            return
        self._over.set()
        self._over = None
        self._set(Awake.OFF)

    def close(self) -> None:
        """Release, and wait a moment until that is done: the program ends."""
        self.release()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _stay(self, over: threading.Event) -> None:
        from wakepy import keep  # noqa: PLC0415 - 25 ms that neither the window's start nor its thread pays

        try:
            with _connections() as adapter, keep.running(on_fail="pass", dbus_adapter=adapter) as mode:
                if mode.active:
                    self._answered.emit(over, mode.method.name if mode.method else "")
                    over.wait()
                    return
            with _login_manager() as held:
                self._answered.emit(over, "org.freedesktop.login1" if held else None)
                over.wait()
        except Exception:
            # A desktop that goes away meanwhile takes its hold along; no job may end for that.
            logger.exception("Keeping the computer awake failed")
            self._answered.emit(over, None)

    def _take(self, over: threading.Event, method: str | None) -> None:
        if over is not self._over:
            return
        if method is None:
            logger.warning("This computer cannot be kept awake: no service of the desktop answers")
        else:
            logger.info("The computer is kept awake while jobs run (%s)", method)
        self._set(Awake.IMPOSSIBLE if method is None else Awake.HELD)

    def _set(self, state: Awake) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()


@contextmanager
def _connections() -> Iterator[type[DBusAdapter] | None]:
    """How wakepy speaks to a Linux desktop; whatever it opened is closed afterwards.

    Its own way collects Python's garbage after each connection, which must not happen on any thread but the main one,
    and leaves a connection open over which nothing could be held.
    """
    if not sys.platform.startswith("linux"):
        yield None
        return
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415 - of Linux alone

    made: list[Adapter] = []

    class Adapter(JeepneyDBusAdapter):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

        def close_connections(self) -> None:
            while self._connections:
                self.close_connection(self._connections.popitem()[1])

    try:
        yield Adapter
    finally:
        for adapter in made:
            adapter.close_connections()


@contextmanager
def _login_manager() -> Iterator[bool]:
    """On Linux desktops that wakepy does not know: systemd's login manager. Whether it holds.

    The hold is an open file: the kernel closes it when the process ends.
    """
    if not sys.platform.startswith("linux"):
        yield False
        return
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call  # noqa: PLC0415 - of Linux alone
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415
    from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

    manager = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
    call = new_method_call(manager, "Inhibit", "ssss", ("sleep:idle", WHO, WHY, "block"))
    try:
        with open_dbus_connection(bus="SYSTEM", enable_fds=True) as connection:
            (handle,) = unwrap_msg(connection.send_and_get_reply(call, timeout=ANSWER_SECONDS))
    except (OSError, TimeoutError, DBusErrorResponse) as error:
        logger.info("The login manager keeps nothing awake (%s)", type(error).__name__)
        yield False
        return
    try:
        yield True
    finally:
        handle.close()
