"""How long the window's event loop is ever held up: a job of many files, and a folder of many more.

    python -m tests.benchmarks.event_loop [FILES [LISTED]]

Runs the real window on the screen there is (xcb, or offscreen) with an engine that answers at once,
so that the program around the engine is all there is to measure.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.main_window import MainWindow
from tests.faults.scripted import ScriptedProvider
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeAccount, FakePictures

TICK_MS = 2


class Heartbeat(QObject):
    """Ticks every 2 ms; the longest time between two ticks is the longest gap."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last = time.perf_counter()
        self._last_work = time.thread_time()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((work - self._last_work) * 1000)
        self._last, self._last_work = now, work

    def restart(self) -> None:
        """Forget what was measured."""
        self.gaps.clear()
        self.work.clear()
        self._last = time.perf_counter()

    def line(self, name: str, seconds: float, number: int) -> str:
        """One row of the table."""
        gaps = sorted(self.gaps)
        return (
            f"{name:<34} {number:>8,} files {seconds:>7.1f} s {number / seconds:>7.0f} /s   "
            f"99.9 % {gaps[int(len(gaps) * 0.999)]:>5.1f} ms   longest gap {gaps[-1]:>5.1f} ms   "
            f"most work at once {max(self.work):>5.1f} ms"
        )


def fill(folder: Path, number: int) -> None:
    """Many small pictures, a thousand to a folder."""
    Image.new("L", (8, 8), 255).save(folder.parent / "one.png")
    data = (folder.parent / "one.png").read_bytes()
    for n in range(number):
        below = folder / f"{n // 1000:04}"
        if n % 1000 == 0:
            below.mkdir(parents=True)
        (below / f"page {n}.png").write_bytes(data)


def wait(app: QApplication, condition) -> None:
    """Run the loop until something is so."""
    timer = QTimer(interval=50)
    timer.timeout.connect(lambda: app.exit() if condition() else None)
    timer.start()
    app.exec()
    timer.stop()


def main() -> None:
    """Measure and print."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    listed = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        fill(root / "job", files)
        fill(root / "listed", listed)
        store = Store(root / "data" / "bulkocr.sqlite3")
        local = ScriptedProvider()
        local.id = "tesseract"
        queue = JobQueue(store, {"scripted": ScriptedProvider(), local.id: local})
        reader = StoreReader(store.database.path)
        collector = Collector()
        settings = Settings(root / "settings.ini")
        window = MainWindow(
            queue,
            reader,
            settings,
            resource("samples"),
            account=FakeAccount(),
            pictures=FakePictures(),
            preferences=PreferenceStore(settings),
            models=FakeModels(),
        )
        window.show()
        wait(app, window.isVisible)
        heart = Heartbeat()

        before = time.perf_counter()
        job = queue.create(
            JobRequest((root / "job",), root / "out", "scripted", "many", JobOptions(workers=2)), start_now=True
        )
        wait(app, lambda: any(r.job_id == job and r.status is JobStatus.COMPLETED for r in queue.rows()))
        print(heart.line("a job, engine answers at once", time.perf_counter() - before, files))

        heart.restart()
        before = time.perf_counter()
        over: list[bool] = []
        queue.found.connect(lambda _token, _found, done: over.append(done))
        window.open_sources([root / "listed"])
        wait(app, lambda: any(over))
        print(heart.line("New-job sheet lists a folder", time.perf_counter() - before, listed))

        window.hide()
        queue.kill()
        queue.join()
        reader.close()
        store.close()
        collector.stop()


if __name__ == "__main__":
    main()
