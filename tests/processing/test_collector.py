"""What Qt made is let go by the main thread, whatever the workers do meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer

from bulkocr_gui.processing.collector import BUSY, BUSY_MS, COLLECT_MS, Collector


class Ring(QObject):
    """Only the cyclic collector can let go of it."""

    def __init__(self, destroyed_on: list[int]) -> None:
        super().__init__()
        self.ring = self
        self.timer = QTimer(self, interval=1)
        self.timer.start()
        weakref.finalize(self, lambda: destroyed_on.append(threading.get_ident()))


def make_rubbish() -> None:
    for _ in range(300):
        for _ in range(1000):
            ring: list = []
            ring.append(ring)


def busy_worker() -> None:
    worker = threading.Thread(target=make_rubbish)
    worker.start()
    worker.join()


def test_a_worker_never_collects_and_the_main_thread_does(qtbot):
    was_automatic = gc.isenabled()
    gc.enable()
    try:
        collector = Collector()
        destroyed_on: list[int] = []
        Ring(destroyed_on)
        busy_worker()
        assert destroyed_on == []
        qtbot.waitUntil(lambda: destroyed_on == [threading.get_ident()], timeout=10_000)
        collector.stop()
        assert gc.isenabled(), "as it was before"
    finally:
        if not was_automatic:
            gc.disable()


def test_no_worker_of_a_test_collects(qtbot):
    destroyed_on: list[int] = []
    Ring(destroyed_on)
    busy_worker()
    assert destroyed_on == []
    collector = Collector()
    collector.stop()
    assert not gc.isenabled(), "as it was before"
    gc.collect()


def test_while_there_is_much_rubbish_it_is_collected_sooner(qtbot):
    collector = Collector()
    try:
        assert collector._timer.interval() == COLLECT_MS
        kept = [[] for _ in range(2 * BUSY)]
        qtbot.waitUntil(lambda: collector._timer.interval() == BUSY_MS, timeout=10_000)
        del kept
        qtbot.waitUntil(lambda: collector._timer.interval() == COLLECT_MS, timeout=10_000)
    finally:
        collector.stop()
