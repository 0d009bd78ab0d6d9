"""A window in which somebody corrects a page, never saves and never leaves: it is to be killed.

Run as a program: the data folder, and what is typed over the second word of the first page. Says `typing` and then
`kept` each time the store has what was typed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.ui.main_window import MainWindow
from tests.faults.poor import HastyProvider
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeAccount, FakePictures, FakeSettings


def main(data: Path, typed: str) -> None:
    """Open the window on a store that has a page, and type."""
    app = QApplication([])
    store = Store(data / "bulkocr.sqlite3")
    account = FakeAccount()
    queue = JobQueue(store, {**providers(data, account), "hasty": HastyProvider()})
    reader = StoreReader(data / "bulkocr.sqlite3")
    settings = FakeSettings()
    window = MainWindow(
        queue,
        reader,
        settings,
        data,
        account=account,
        pictures=FakePictures(),
        preferences=PreferenceStore(settings),
        models=FakeModels(),
    )
    queue.load()
    window.show()
    view = window.details.text.view
    queue.corrected.connect(lambda _: print("kept", flush=True))

    def begin() -> None:
        window.details.tabs.setCurrentIndex(1)
        if not view.can_write or not len(view.words):
            return
        waiting.stop()
        print("typing", flush=True)
        view.setFocus()
        view.choose(1)
        for _ in view.words.text(1):
            QTest.keyClick(view, Qt.Key.Key_Delete)
        QTest.keyClicks(view, typed)

    waiting = QTimer(interval=50)
    waiting.timeout.connect(begin)
    waiting.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
