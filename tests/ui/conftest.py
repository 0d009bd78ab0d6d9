"""The window over a queue and a reader that do what the test says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.ui.main_window import MainWindow
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeAccount, FakePictures, FakeQueue, FakeReader, FakeSettings

if TYPE_CHECKING:
    from pathlib import Path


class Bench:
    """A window with everything it stands on."""

    def __init__(
        self, queue: FakeQueue, samples: Path, account: FakeAccount, settings: FakeSettings | None = None
    ) -> None:
        self.queue = queue
        self.reader = FakeReader()
        self.pictures = FakePictures()
        self.settings = settings or FakeSettings()
        self.preferences = PreferenceStore(self.settings)
        self.models = FakeModels()
        self.account = account
        self.samples = samples
        self.window = MainWindow(
            queue,
            self.reader,
            self.settings,
            samples,
            account=account,
            pictures=self.pictures,
            preferences=self.preferences,
            models=self.models,
        )

    def action(self, name: str) -> QAction:
        action = self.window.findChild(QAction, name)
        assert action is not None
        return action

    def press(self, name: str) -> None:
        """Click a button by its object name."""
        from PySide6.QtWidgets import QAbstractButton

        button = self.window.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isVisible(), name
        assert button.isEnabled(), name
        button.click()


@pytest.fixture
def open_window(qtbot, tmp_path):
    """Make a window with these jobs and show it."""
    made: list[Bench] = []

    def make(
        *rows, show: bool = True, account: FakeAccount | None = None, settings: FakeSettings | None = None
    ) -> Bench:
        samples = tmp_path / "samples"
        samples.mkdir(exist_ok=True)
        bench = Bench(FakeQueue(*rows), samples, account or FakeAccount(), settings)
        made.append(bench)
        qtbot.addWidget(bench.window)
        if show:
            bench.window.show()
            qtbot.waitExposed(bench.window)
            qtbot.waitUntil(lambda: bench.window.engine.probe() is not None)
        return bench

    yield make
    for bench in made:
        bench.window.closing.allowed = True
    QApplication.processEvents()
