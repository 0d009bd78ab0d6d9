"""The interpreter, tuned to a window: its collector on the main thread alone, and the main thread not kept waiting.

Python's cyclic collector may destroy Qt's objects on whichever thread it happens to run.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

COLLECT_MS = 1000
SWITCH_SECONDS = 0.0005
"""How long a pool thread may keep the interpreter when the main thread wants it. Python's own 5 ms add up to
100 ms in a single repaint, which asks for it at each of its calls into Qt."""


class Collector(QObject):
    """Collects every second from the main thread, for as long as it lives.

    What has survived a collection is left out of later ones: a full one over the listing of 100,000 files
    holds the window up for 150 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._switch_seconds = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.disable()
        self._collect()
        self._timer = QTimer(self, interval=COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Give collecting back to the interpreter."""
        self._timer.stop()
        sys.setswitchinterval(self._switch_seconds)
        gc.enable()
        gc.unfreeze()
