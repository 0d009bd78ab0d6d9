"""Reports from any thread, handed on to the main thread in batches at human speed.

50,000 queued signals froze the window for seconds; one batch every 100 ms does not. Reports are
batched, never dropped.
"""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal

PULSE_MS = 100


class Pulse(QObject):
    """Collects reports and emits them as one tuple, at most every 100 ms. Lives on the main thread."""

    batch = Signal(object)
    _first = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._reports: list[object] = []
        self._timer = QTimer(self, singleShot=True, interval=PULSE_MS)
        self._timer.timeout.connect(self.flush)
        self._first.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def post(self, report: object) -> None:
        """Hand a report in, from any thread."""
        with self._lock:
            self._reports.append(report)
            first = len(self._reports) == 1
        if first:
            self._first.emit()

    def flush(self) -> None:
        """Emit what has come in by now."""
        with self._lock:
            reports = tuple(self._reports)
            self._reports.clear()
        if reports:
            self.batch.emit(reports)
