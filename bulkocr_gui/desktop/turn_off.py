"""Sending this computer to sleep, or shutting it down, the way its system documents."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtDBus import QDBusConnection

from bulkocr_gui.desktop.buses import Service
from bulkocr_gui.jobs.errors import MachineError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

logger = logging.getLogger("bulkocr.desktop")


Rest = Literal["sleep", "shut_down"]
"""How a computer can rest."""

_MEMBERS: dict[Rest, str] = {"sleep": "Suspend", "shut_down": "PowerOff"}
"""Methods of systemd's login manager."""
_COMMANDS: dict[str, dict[Rest, tuple[str, ...]]] = {
    "darwin": {
        "sleep": ("pmset", "sleepnow"),
        "shut_down": ("osascript", "-e", 'tell application "System Events" to shut down'),
    },
    "win32": {
        "sleep": ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0"),
        "shut_down": ("shutdown.exe", "/s", "/t", "0"),
    },
}
_PATIENCE_MS = 25_000
"""Programs may ask the login manager to wait until they have saved their work."""


class TurnOff(QObject):
    """Lives on the main thread; every call returns at once.

    Args:
        bus: where the login manager is; None is this computer's own.
        commands: what to run where there is no login manager; None are this system's.
    """

    refused = Signal(object)
    """`KnownError`: the computer goes on."""

    def __init__(
        self,
        bus: QDBusConnection | None = None,
        commands: Mapping[Rest, Sequence[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = _COMMANDS.get(sys.platform, {}) if commands is None else commands
        self._how: Rest = "sleep"
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_run)
        self._manager: Service | None = None
        if bus is None and sys.platform.startswith("linux"):
            bus = QDBusConnection.systemBus()
        if bus is not None:
            name = "org.freedesktop.login1"
            self._manager = Service(bus, name, "/org/freedesktop/login1", f"{name}.Manager", self)

    def rest(self, how: Rest) -> None:
        """Send the computer to sleep or shut it down; `refused` follows where it will not."""
        logger.warning("Asking the computer to %s", how)
        if self._manager is not None:
            self._manager.call(
                _MEMBERS[how],
                (False,),  # nobody sits there who could be asked for a password
                answered=lambda _: None,
                failed=lambda error: self._refuse(how, error),
                patience_ms=_PATIENCE_MS,
            )
        elif command := self._commands.get(how):
            self._run(how, list(command))
        else:
            self._refuse(how, "no way known")

    def _run(self, how: Rest, command: list[str]) -> None:
        self._how = how
        self._process.start(command[0], command[1:])

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        if code or status is not QProcess.ExitStatus.NormalExit:
            self._refuse(self._how, f"exit code {code}")

    def _not_run(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._refuse(self._how, "its command is not there")

    def _refuse(self, how: Rest, why: str) -> None:
        logger.warning("The computer did not %s (%s)", how, why)
        message = {
            "sleep": "The computer would not go to sleep",
            "shut_down": "The computer would not shut down",
        }[how]
        advice = "Another program or the system's rules forbid it; do it by hand. All jobs are done and saved."
        self.refused.emit(MachineError(f"cannot_{how}", f"{message} ({why}).", advice))
