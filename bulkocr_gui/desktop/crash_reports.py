"""Reports of the program's own mistakes, kept in the log folder for the user to read, save and send.

A report says where in the program it happened. It has no secret, the home folder as `~`, and no text of a document,
which the words of an exception may hold: of most kinds they are left out. Mistakes that end the process at once are
written down by Python's fault handler, and told of at the next start.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import platform
import sqlite3
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from bulkocr_gui import __version__
from bulkocr_gui.desktop.terminal import complain
from bulkocr_gui.jobs.errors import BulkOcrError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from bulkocr_gui.desktop.redaction import Redactor

logger = logging.getLogger("bulkocr.desktop")

MOST_A_RUN = 5
"""Reports that one run writes: a mistake in drawing comes back with each frame."""
MOST_KEPT = 20
_SAFE_WORDS = (
    BulkOcrError,
    OSError,
    ImportError,
    AttributeError,
    NameError,
    TypeError,
    RuntimeError,
    MemoryError,
    sqlite3.Error,
)
"""Kinds of exceptions whose own words hold nothing of a document."""


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One mistake of the program."""

    path: Path
    """Where it is kept."""
    at: float
    """Seconds since the epoch."""
    text: str


class CrashReports(QObject):
    """Writes reports. Made on the main thread; mistakes come from any.

    Args:
        folder: where they are kept; made when it is needed.
        redactor: takes secrets out.
        clock: seconds since the epoch.
    """

    happened = Signal(object)
    """`CrashReport`: a mistake that the program outlived. Connect to it on the main thread."""

    def __init__(
        self,
        folder: Path,
        redactor: Redactor,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self._redactor = redactor
        self._clock = clock
        self._lock = threading.Lock()
        self._written: set[str] = set()
        self._fault: IO[str] | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self.last: CrashReport | None = None
        """How the run before this one ended, where that was by a mistake."""

    @property
    def _session(self) -> Path:
        """There while the program runs; left behind by a run that did not come to its end."""
        return self.folder / "running"

    @property
    def _fault_file(self) -> Path:
        return self.folder / "fault.txt"

    def begin(self) -> None:
        """Find out how the last run ended, and be ready for the mistakes of this one."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.last = self._how_it_ended()
            self._session.write_text(str(self._clock()), encoding="utf-8")
            self._fault = self._fault_file.open("w", encoding="utf-8")
            faulthandler.enable(self._fault)
        except OSError as error:
            logger.warning("No crash reports can be kept (%s)", error.strerror)
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        qInstallMessageHandler(self._qt_message)

    def end(self) -> None:
        """The program comes to its end as it should."""
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = self._hooks
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
            self._fault = None
        with contextlib.suppress(OSError):  # a folder that nothing could be written to
            self._fault_file.unlink(missing_ok=True)
            self._session.unlink(missing_ok=True)

    # --- mistakes ---------------------------------------------------------------------------------------

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._hooks[0](kind, error, trace)
        self._take(error, trace)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        self._hooks[1](args)
        if args.exc_value is not None:
            self._take(args.exc_value, args.exc_traceback)

    def _take(self, error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            return
        report = self._write(_described(error, trace))
        if report is not None:
            self.happened.emit(report)

    def _write(self, what: str, at: float | None = None) -> CrashReport | None:
        """Keep a report; None where the same was written before, there are enough, or the disk does not take it."""
        with self._lock:
            if what in self._written or len(self._written) >= MOST_A_RUN:
                return None
            self._written.add(what)
            number = len(self._written)
        at = self._clock() if at is None else at
        text = self._clean(f"{_circumstances(at)}\n\n{what.strip()}\n")
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(at))
        path = self.folder / f"crash-{stamp}-{number}.txt"
        try:
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
            for old in sorted(self.folder.glob("crash-*.txt"))[:-MOST_KEPT]:
                old.unlink()
        except OSError as error:
            logger.warning("A crash report could not be kept (%s)", error.strerror)
        return CrashReport(path, at, text)

    def _clean(self, text: str) -> str:
        home = str(Path.home())
        return self._redactor.clean(text).replace(home, "~") if len(home) > 1 else self._redactor.clean(text)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        text = self._redactor.clean(message or "")
        if kind is QtMsgType.QtFatalMsg and self._fault is not None:
            # Qt ends the process now, and the fault handler adds where it was.
            self._fault.write(f"Qt: {text} ({context.category})\n\n")
            self._fault.flush()
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            logger.warning("Qt: %s", text)
        complain(text)

    # --- the last run -----------------------------------------------------------------------------------

    def _how_it_ended(self) -> CrashReport | None:
        """What the run before left: a dump of the fault handler, or a mistake that it did not outlive."""
        if not self._session.exists():
            return None
        began = self._session.stat().st_mtime
        dump = ""
        if self._fault_file.exists():
            dump = self._fault_file.read_text(encoding="utf-8", errors="replace").strip()
        if dump:
            return self._write(dump, self._fault_file.stat().st_mtime)
        left = [path for path in self.folder.glob("crash-*.txt") if path.stat().st_mtime >= began]
        if not left:
            return None  # killed, or without power: no mistake of its own
        newest = max(left, key=lambda path: path.stat().st_mtime)
        text = newest.read_text(encoding="utf-8", errors="replace")
        return CrashReport(newest, newest.stat().st_mtime, text)


def _circumstances(at: float) -> str:
    """What is to be known of program and computer; nothing of its user."""
    return "\n".join(
        (
            f"Bulk OCR {__version__}, {time.strftime('%Y-%m-%d %H:%M:%S %z', time.localtime(at))}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )


def _described(error: BaseException, trace: TracebackType | None) -> str:
    """An exception, and those that led to it, the first one first."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        steps = traceback.format_tb(trace if current is error else current.__traceback__)
        kind = f"{type(current).__module__}.{type(current).__qualname__}".removeprefix("builtins.")
        words = f": {current}" if isinstance(current, _SAFE_WORDS) else " (its words may hold text, and are left out)"
        parts.append("".join(["Traceback (most recent call last):\n", *steps, kind, words]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    thread = threading.current_thread().name
    return f"Thread {thread}\n\n" + "\n\nwhich led to\n\n".join(reversed(parts))
