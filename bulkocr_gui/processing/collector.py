"""Python's cyclic collector may destroy Qt's objects on a pool thread: here it runs on the main thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

COLLECT_MS = 10_000


class Collector(QObject):
    """Collects every ten seconds from the main thread, for as long as it lives.

    What exists by now is left out of later collections, so that they stay under a few milliseconds.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, interval=COLLECT_MS)
        self._timer.timeout.connect(gc.collect)
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to the interpreter."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()
