"""The window as a whole: closing, remembering, colour schemes, names for tests and screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QTableView,
    QToolButton,
    QWidget,
)

from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.main_window import MainWindow
from bulkocr_gui.ui.tokens import DARK, LIGHT
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeReader, paused_reason, row

ACTIONS = [
    "actionAddFolder",
    "actionAddFiles",
    "actionPause",
    "actionResume",
    "actionStop",
    "actionRetryFailed",
    "actionExport",
]
WIDGETS = ["jobTable", "noticeBanner", "dropArea", "fileTable", "pageView", "pageText", "errorTable", "activityView"]


def test_names_that_tests_and_screen_readers_rely_on(open_window, qtbot):
    bench = open_window(row("one"))
    qtbot.waitUntil(lambda: bench.window.findChild(QWidget, WIDGETS[-1]) is not None)
    for name in ACTIONS:
        assert bench.window.findChild(QAction, name) is not None, name
    for name in WIDGETS:
        assert bench.window.findChild(QWidget, name) is not None, name


def nameless(window: QWidget) -> list[str]:
    """Controls on the screen that a screen reader could not name."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSpinBox, QTableView)
    own = [
        each
        for kind in kinds
        for each in window.findChildren(kind)
        if each.isVisible() and not isinstance(each.parent(), QLineEdit | QSpinBox | QTableView)
    ]
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in own
        if not each.accessibleName() and not getattr(each, "text", str)()
    ]


def test_every_control_has_a_name(open_window, tmp_path):
    job = row("one", status=JobStatus.PAUSED, reason=paused_reason())
    bench = open_window(job)
    bench.queue.tell(job)
    assert nameless(bench.window) == []
    bench.window.open_sources([tmp_path])
    bench.press("moreOptions")
    bench.press("changeLanguages")
    assert nameless(bench.window) == []


def test_closing_pauses_what_runs_and_waits_for_it(open_window, qtbot):
    bench = open_window(row("one"))
    bench.window.close()
    assert bench.window.isVisible()
    assert bench.queue.orders("shutdown") == [("shutdown",)]
    assert "goes on from here the next time" in bench.window.question.text()
    bench.queue.closed.emit()
    assert not bench.window.isVisible()
    assert bench.queue.orders("kill") == []


def test_slow_closing_asks_and_can_quit_now(open_window, qtbot):
    bench = open_window(row("one"))
    bench.window.closing._patience.setInterval(1)
    bench.window.close()
    qtbot.waitUntil(bench.window.question._go.isVisible)
    bench.press("questionKeep")
    assert bench.window.isVisible()
    assert "closes by itself" in bench.window.question.text()
    bench.window.close()
    bench.press("questionGo")
    assert bench.queue.orders("kill") == [("kill",)]
    assert bench.queue.orders("shutdown") == [("shutdown",)]
    assert not bench.window.isVisible()


def test_closing_with_nothing_running_asks_nothing(open_window):
    paused = row("one", status=JobStatus.PAUSED, reason=Reason(PauseReason.USER))
    bench = open_window(paused)
    assert bench.window.close()
    assert not bench.window.isVisible()


def test_pages_in_flight_after_pause_hold_the_window(open_window):
    """A paused job may still have pages with the engine: their outcome is not thrown away."""
    bench = open_window(row("one"))
    bench.queue.show(row("one"))
    bench.queue.show(row("one", status=JobStatus.PAUSED, reason=Reason(PauseReason.USER)))
    bench.window.close()
    assert bench.window.isVisible()
    bench.queue.closed.emit()
    assert not bench.window.isVisible()


def test_size_and_splitter_are_remembered(open_window, qtbot):
    bench = open_window(row("one", status=JobStatus.COMPLETED))
    bench.window.resize(1000, 650)  # an offscreen screen is 800 px high
    bench.window.splitter.setSizes([150, 350])
    sizes = bench.window.splitter.sizes()
    bench.window.close()
    assert all(isinstance(value, str) for value in bench.settings.values.values())
    again = MainWindow(
        bench.queue,
        FakeReader(),
        bench.settings,
        bench.samples,
        account=bench.account,
        pictures=bench.pictures,
        preferences=PreferenceStore(bench.settings),
        models=FakeModels(),
    )
    qtbot.addWidget(again)
    again.show()
    assert again.height() == 650
    assert again.splitter.sizes() == sizes


@pytest.mark.parametrize("stored", ["", "nonsense", 7, None, "AAAA"])
def test_broken_settings_are_no_obstacle(open_window, qtbot, stored):
    bench = open_window(show=False)
    for key in ("window/geometry", "window/splitter", "new_job/languages"):
        bench.settings.set_value(key, stored)
    again = MainWindow(
        bench.queue,
        FakeReader(),
        bench.settings,
        bench.samples,
        account=bench.account,
        pictures=bench.pictures,
        preferences=PreferenceStore(bench.settings),
        models=FakeModels(),
    )
    qtbot.addWidget(again)
    again.show()
    assert again.width() >= 960


def test_colours_follow_the_desktop_while_running(open_window, qtbot):
    bench = open_window(row("one"))
    hints = QGuiApplication.styleHints()
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        hints.colorSchemeChanged.emit(scheme)
        assert bench.window.theme.tokens is tokens
        assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(tokens.window)
        assert tokens.surface in bench.window.styleSheet()
        picture = bench.window.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 3) == QColor(tokens.surface)


def test_narrow_window_shows_the_middle_group_as_icons(open_window):
    bench = open_window(row("one"))
    pause = bench.window.tool_bar.widgetForAction(bench.action("actionPause"))
    add = bench.window.tool_bar.widgetForAction(bench.action("actionAddFolder"))
    assert isinstance(pause, QToolButton)
    assert isinstance(add, QToolButton)
    for width, style in (
        (1000, Qt.ToolButtonStyle.ToolButtonIconOnly),
        (1280, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    ):
        bench.window.resize(width, 700)
        assert pause.toolButtonStyle() == style
        assert add.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert pause.toolTip() == "Pause (Ctrl+P)"
    assert bench.window.minimumSize() == QSize(960, 600)


def test_status_line(open_window):
    bench = open_window(row("one"), row("two", status=JobStatus.QUEUED, position=2))
    bench.queue.pace["one"] = (1.8, 60.0)
    bench.queue.show(row("one"))
    line = bench.window.status_line
    assert line._text.text() == "Tesseract 5.5.1, built in  ·  eng  ·  2 workers  ·  1.8 pages/s  ·  1 queued"
    assert line._where.text() == "Local: nothing leaves this computer"
    assert line._where.isVisible()
    bench.queue.show(row("one", provider="elsewhere"))
    assert not line._where.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_second_start_hands_its_folders_over(open_window, tmp_path):
    bench = open_window(row("one"))
    bench.window.showMinimized()
    bench.window.raise_window()
    bench.window.open_sources([tmp_path])
    assert not bench.window.isMinimized()
    assert bench.window.pages.currentWidget() is bench.window.sheet


def test_jobs_loaded_between_building_and_showing_are_there(open_window):
    bench = open_window(show=False)
    bench.queue._rows["one"] = row("one")
    bench.window.show()
    assert bench.window.pages.currentWidget() is bench.window.splitter
    assert bench.window.table.job().job_id == "one"


def test_every_icon_that_is_named_is_there():
    import re

    from bulkocr_gui.ui import icons

    folder = resource("icons")
    for file in folder.glob("*.svg"):
        assert not icons.pixmap(file.stem, 16, "#123456").isNull()
    from pathlib import Path

    source = "".join(path.read_text() for path in Path(icons.__file__).parent.glob("*.py"))
    for name in set(re.findall(r'tint\([\w.]+, "([a-z-]+)"', source)):
        assert (folder / f"{name}.svg").exists(), name
