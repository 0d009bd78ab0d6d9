"""The interpreter, tuned to a window: its collector on the main thread alone, and the main thread not kept waiting.

Python's cyclic collector may destroy Qt's objects on whichever thread it happens to run.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

COLLECT_MS = 1000
BUSY_MS = 250
BUSY = 5000
"""New objects in a second from which on it is looked sooner again: what a busy server lets lie in one takes 36 ms."""
SWITCH_SECONDS = 0.0001
"""How long another thread may keep the interpreter when the main thread wants it. Python's own 5 ms add up to
100 ms in a single repaint, which asks for it at each of its calls into Qt."""


class Collector(QObject):
    """Collects every second from the main thread, for as long as it lives; sooner while there is much that is new.

    What was there before, or has survived a collection, is left out: one over all that the program imports takes
    70 ms, one over the listing of 100,000 files 150 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._switch_seconds = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._was_automatic = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._since_all = 0
        self._timer = QTimer(self, interval=COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        young, interval = gc.get_count()[0], self._timer.interval()
        self._since_all += interval
        if self._since_all >= COLLECT_MS:
            self._since_all = 0
            gc.collect()
            gc.freeze()
        else:
            gc.collect(0)
        wanted = BUSY_MS if young > BUSY * interval / COLLECT_MS else COLLECT_MS
        if wanted != interval:
            self._timer.setInterval(wanted)

    def stop(self) -> None:
        """Give collecting back to whoever did it before."""
        self._timer.stop()
        sys.setswitchinterval(self._switch_seconds)
        gc.unfreeze()
        if self._was_automatic:
            gc.enable()
