"""A hand on the mouse, for tests of the real window."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QToolBar, QWidget

from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.page_pictures import PagePictures
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.main_window import MainWindow
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeAccount

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect

    from bulkocr_gui.jobs.model import JobStatus

PATIENCE = 30_000
PRESSED_WITHIN = 5_000
"""Milliseconds after which a press that the button did not notice went beside it."""


def mouse(*words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], check=True)


def point(widget: QWidget) -> tuple[int, int]:
    centre = widget.mapToGlobal(widget.rect().center())
    return centre.x(), centre.y()


class Desk:
    """The program's parts and the hand on the mouse."""

    def __init__(self, qtbot, folder: Path, **account: object) -> None:
        self.qtbot = qtbot
        self.store = Store(folder / "data" / "bulkocr.sqlite3")
        self.account = FakeAccount(**account)
        self.queue = JobQueue(self.store, providers(folder / "data", self.account))
        self.reader = StoreReader(self.store.database.path)
        settings = Settings(folder / "settings.ini")
        self.pictures = PagePictures(self.queue.passwords_of)
        self.window = MainWindow(
            self.queue,
            self.reader,
            settings,
            resource("samples"),
            account=self.account,
            pictures=self.pictures,
            preferences=PreferenceStore(settings),
            models=FakeModels(),
        )
        self.queue.load()
        self.window.show()
        self.window.move(20, 20)
        qtbot.waitUntil(lambda: self.window.isVisible() and self.window.isActiveWindow(), timeout=PATIENCE)

    def end(self) -> None:
        self.queue.kill()
        self.queue.join()
        self.pictures.close()
        self.reader.close()
        self.store.close()

    def button(self, name: str) -> QWidget:
        action = self.window.findChild(QAction, name)
        if action is not None:
            return next(b for bar in self.window.findChildren(QToolBar) if (b := bar.widgetForAction(action)))
        return self.window.findChild(QAbstractButton, name)

    def click(self, name: str) -> None:
        """Click a button; again where it still moved while the view was laid out, and the click went beside it."""
        self.qtbot.waitUntil(
            lambda: self.button(name) is not None and self.button(name).isVisible() and self.button(name).isEnabled(),
            timeout=PATIENCE,
        )
        button = self.button(name)
        noticed: list[bool] = []
        button.pressed.connect(lambda: noticed.append(True))
        self.click_at(button, button.rect, lambda: bool(noticed))

    def click_at(self, widget: QWidget, area: Callable[[], QRect], landed: Callable[[], bool], *how: object) -> None:
        """Click a part of a widget; again where nothing came of it.

        Args:
            widget: whose part it is.
            area: the part, where it lies now.
            landed: whether the click was noticed.
            how: xdotool's words after `click`; a click of the left button without any.
        """
        for _ in range(PATIENCE // PRESSED_WITHIN):
            self.until_still(widget)
            centre = widget.mapToGlobal(area().center())
            mouse("mousemove", centre.x(), centre.y(), "click", *(how or (1,)))
            try:
                self.qtbot.waitUntil(landed, timeout=PRESSED_WITHIN)
            except self.qtbot.TimeoutError:
                continue
            return
        raise AssertionError(f"a click on {widget.objectName()} was never noticed")

    def drop(self, folder: Path) -> None:
        """Drag a folder here from another program's window."""
        source = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("drag_source.py")), str(folder)], stdout=subprocess.PIPE
        )
        assert source.stdout.readline() == b"ready\n"
        x, y = point(self.window)
        mouse("mousemove", 1540, 930, "mousedown", 1)
        assert source.stdout.readline() == b"dragging\n"
        os.set_blocking(source.stdout.fileno(), False)
        steps = itertools.cycle((0, 6, 12, 18))

        def accepted() -> bool:
            shift = next(steps)
            mouse("mousemove", x + shift, y + shift)
            return b"accepted" in (source.stdout.readline() or b"")

        self.qtbot.waitUntil(accepted, timeout=PATIENCE)
        mouse("mouseup", 1)
        sheet = self.window.sheet
        self.qtbot.waitUntil(sheet.isVisible, timeout=PATIENCE)
        source.kill()
        source.communicate()

    def until_still(self, widget: QWidget) -> None:
        """Wait until a widget has kept its place over some rounds of the event loop."""
        places: list[tuple[int, int]] = []

        def still() -> bool:
            places.append(point(widget))
            return len(set(places[-8:])) == 1 and len(places) >= 8

        self.qtbot.waitUntil(still, timeout=PATIENCE)

    @property
    def row(self):
        return self.queue.rows()[0]

    def until(self, *wanted: JobStatus) -> None:
        self.qtbot.waitUntil(
            lambda: bool(self.queue.rows()) and self.row.status in wanted,
            timeout=PATIENCE,
        )

    def shot(self, name: str) -> None:
        """A picture of the window, where `BULKOCR_SHOTS` names a folder for them."""
        if folder := os.environ.get("BULKOCR_SHOTS"):
            self.window.grab().save(str(Path(folder) / f"{name}.png"))
