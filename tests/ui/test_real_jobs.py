"""The window over the real queue, the real store and the real engine, on the sample scans."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.page_pictures import PagePictures
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.main_window import MainWindow
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeAccount

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 60_000


class Program:
    """All parts of the program over one data folder."""

    def __init__(self, data: Path) -> None:
        self.ended = False
        self.store = Store(data / "bulkocr.sqlite3")
        self.queue = JobQueue(self.store, providers(data))
        self.reader = StoreReader(data / "bulkocr.sqlite3")
        settings = Settings(data / "settings.ini")
        self.account = FakeAccount()
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

    @property
    def row(self):
        return self.queue.rows()[0]

    def press(self, name: str) -> None:
        button = self.window.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isEnabled(), name
        button.click()

    def trigger(self, name: str) -> None:
        action = self.window.findChild(QAction, name)
        assert action is not None
        assert action.isEnabled(), name
        action.trigger()

    def end(self) -> None:
        if self.ended:
            return
        self.ended = True
        self.queue.kill()
        self.queue.join()
        self.pictures.close()
        self.reader.close()
        self.store.close()


@pytest.fixture
def program(qtbot, tmp_path):
    """Start the program, more than once over the same data if wanted."""
    made: list[Program] = []

    def start() -> Program:
        one = Program(tmp_path / "data")
        made.append(one)
        qtbot.addWidget(one.window)
        return one

    yield start
    for one in made:
        one.window.closing.allowed = True
        one.end()


def scans(folder: Path, copies: int, damaged: int = 0) -> Path:
    """A folder with copies of a sample, and files that end too early; these come first."""
    folder.mkdir()
    whole = resource("samples/letter-1911.jpg")
    for number in range(damaged):
        (folder / f"bad {number}.jpg").write_bytes(whole.read_bytes()[:5000])
    for number in range(copies):
        shutil.copyfile(whole, folder / f"letter {number}.jpg")
    return folder


def start_job(qtbot, program, folder: Path) -> None:
    program.window.open_sources([folder])
    sheet = program.window.sheet
    qtbot.waitUntil(sheet.foot.start.isEnabled, timeout=PATIENCE)
    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(program.queue.rows()), timeout=PATIENCE)


def until(qtbot, program, status: JobStatus) -> None:
    qtbot.waitUntil(lambda: program.row.status is status, timeout=PATIENCE)


def test_from_folder_to_text_with_pause_and_resume(program, qtbot, tmp_path):
    one = program()
    start_job(qtbot, one, scans(tmp_path / "scans", 6))
    qtbot.waitUntil(lambda: one.row.counts.done >= 1, timeout=PATIENCE)
    one.trigger("actionPause")
    until(qtbot, one, JobStatus.PAUSED)
    qtbot.waitUntil(lambda: not one.queue._active, timeout=PATIENCE)
    assert one.row.counts.done < 6
    one.trigger("actionResume")
    until(qtbot, one, JobStatus.COMPLETED)
    output = tmp_path / "scans (OCR)"
    files = sorted(path.name for path in output.iterdir() if path.is_file())
    assert files == [f"letter {number}.txt" for number in range(6)]
    details = one.window.details
    details.show_tab(Tab.TEXT)
    qtbot.waitUntil(lambda: len(details.text.view.toPlainText()) > 100, timeout=PATIENCE)
    assert details.text.view.toPlainText().strip() == (output / "letter 0.txt").read_text("utf-8").strip()
    details.show_tab(Tab.ACTIVITY)
    qtbot.waitUntil(lambda: "completed successfully" in details.activity.view.toPlainText(), timeout=PATIENCE)


def children_of_the_program() -> list[int]:
    """Engines and listings; other tests of this process may have a server that still runs."""
    found = []
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            if "bulkocr_gui.providers.child" in child.cmdline():
                found.append(child.pid)
    return found


def test_stop_leaves_no_child(program, qtbot, tmp_path):
    one = program()
    start_job(qtbot, one, scans(tmp_path / "scans", 20))
    others = [card.provider_id for card in one.queue.providers() if card.provider_id != "tesseract"]
    probed = one.window.engine.probe  # a probe has a child of its own, which is no part of the job
    qtbot.waitUntil(lambda: all(probed(provider_id=each) is not None for each in others), timeout=PATIENCE)
    qtbot.waitUntil(lambda: one.row.counts.done >= 1, timeout=PATIENCE)
    one.trigger("actionStop")
    qtbot.waitUntil(lambda: not children_of_the_program(), timeout=1000)
    until(qtbot, one, JobStatus.CANCELLED)
    qtbot.waitUntil(lambda: one.window.job_actions.resume.text() == "&Continue")


def test_auto_pause_its_banner_and_the_way_on(program, qtbot, tmp_path):
    one = program()
    start_job(qtbot, one, scans(tmp_path / "scans", 1, damaged=12))
    until(qtbot, one, JobStatus.PAUSED)
    qtbot.waitUntil(one.window.banner.isVisible, timeout=PATIENCE)
    assert one.row.reason.kind is PauseReason.ERRORS_IN_A_ROW
    assert "errors in a row" in one.window.banner.title()
    one.press("bannerErrors")
    cards = one.window.details.errors._cards
    qtbot.waitUntil(lambda: "damaged" in cards, timeout=PATIENCE)
    one.press("bannerIgnoreUnreadable")
    until(qtbot, one, JobStatus.COMPLETED)
    assert (one.row.counts.done, one.row.counts.failed) == (1, 12)
    assert not one.window.banner.isVisible()


def test_closing_pauses_and_the_next_start_offers_to_go_on(program, qtbot, tmp_path):
    one = program()
    start_job(qtbot, one, scans(tmp_path / "scans", 8))
    qtbot.waitUntil(lambda: one.row.counts.done >= 1, timeout=PATIENCE)
    one.window.close()
    qtbot.waitUntil(lambda: not one.window.isVisible(), timeout=PATIENCE)
    assert one.row.status is JobStatus.PAUSED
    one.end()
    again = program()
    qtbot.waitUntil(again.window.banner.isVisible, timeout=PATIENCE)
    assert again.window.banner.title() == "Bulk OCR was closed while “scans” ran"
    again.press("bannerResume")
    until(qtbot, again, JobStatus.COMPLETED)
    assert again.row.counts.done == 8


def test_a_page_is_shown_with_the_boxes_of_its_words(program, qtbot, tmp_path):
    one = program()
    start_job(qtbot, one, scans(tmp_path / "scans", 1))
    until(qtbot, one, JobStatus.COMPLETED)
    details = one.window.details
    details.show_tab(Tab.TEXT)
    tab = details.text
    qtbot.waitUntil(lambda: tab.picture.item.shown is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(tab.view.toPlainText()) > 100, timeout=PATIENCE)
    shown = tab.picture.item.shown
    grey = Image.frombytes("RGB", (shown.width, shown.height), shown.pixels, "raw", "BGRX").convert("L")
    part = shown.width / shown.full_width
    boxes = [tab.picture.item.box(place) for place in range(60)]
    words = [grey.crop([round(side * part) for side in box.getCoords()]) for box in boxes if box is not None]
    assert len(words) == 60
    inside = sum(ImageStat.Stat(word).mean[0] for word in words) / len(words)
    assert inside < ImageStat.Stat(grey).mean[0] - 10  # there is ink in them
    tab.picture.word_chosen.emit(5)
    assert tab.view.textCursor().position() > 0
