"""The whole way of a person's work in the real window, from scans to corrected text: by mouse, then by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui.details import Tab
from tests.e2e.conftest import draw
from tests.real_window.desk import PATIENCE, Desk, mouse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QRect

    from bulkocr_gui.ui.page_text import PageText

pytestmark = pytest.mark.real_window
PAGES = 10
LINE = "the quick brown fox jumps over the lazy dog"
WRONG, RIGHT = "fox", "vixen"


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    qtbot.addWidget(desk.window)
    yield desk
    desk.end()


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "Parish registers"
    folder.mkdir()
    for n in range(PAGES):
        draw(folder / f"page {n}.png", "\n".join([LINE] * 12), (900, 620))
    return folder


def at(widget: QWidget, area: QRect) -> tuple[int, int]:
    centre = widget.mapToGlobal(area.center())
    return centre.x(), centre.y()


def text_of(desk: Desk) -> PageText:
    text = desk.window.details.text.view
    desk.qtbot.waitUntil(
        lambda: text.isVisible() and text.can_write and WRONG in text.toPlainText(), timeout=PATIENCE
    )
    return text


def until_found(desk: Desk) -> QListView:
    rows = desk.window.search_view.rows
    desk.qtbot.waitUntil(lambda: rows.isVisible() and rows.model().rowCount() == 1, timeout=PATIENCE)
    return rows


def until_hit_is_shown(desk: Desk) -> None:
    words = desk.window.details.text.words
    desk.qtbot.waitUntil(
        lambda: words.hit_bar.isVisible() and "hit 1 of 1" in words.hit_bar.text.whole, timeout=PATIENCE
    )
    assert desk.window.details.tabs.currentIndex() == Tab.TEXT


def until_exported(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: len(list(desk.row.output.glob("*.md"))) == PAGES, timeout=PATIENCE)
    files = [path for path in desk.row.output.glob("*.md") if RIGHT in path.read_text()]
    assert [path.name for path in files] == ["page 0.md"]
    assert files[0].read_text().count(RIGHT) == 1


def test_by_mouse(desk, scans):
    desk.drop(scans)
    desk.click("sheetStart")
    desk.qtbot.waitUntil(lambda: bool(desk.queue.rows()) and desk.row.counts.done >= 1, timeout=PATIENCE)
    desk.click("actionPause")
    desk.until(JobStatus.PAUSED)
    desk.click("actionResume")
    desk.until(JobStatus.COMPLETED)

    tabs = desk.window.details.tabs
    mouse("mousemove", *at(tabs, tabs.tabRect(Tab.TEXT)), "click", 1)
    text = text_of(desk)
    cursor = text.document().find(WRONG)
    cursor.setPosition(cursor.selectionStart() + 1)
    desk.until_still(text)
    mouse("mousemove", *at(text.viewport(), text.cursorRect(cursor)), "click", "--repeat", 2, "--delay", 40, 1)
    desk.qtbot.waitUntil(lambda: text.textCursor().selectedText() == WRONG, timeout=PATIENCE)
    mouse("type", RIGHT)
    desk.qtbot.waitUntil(desk.window.details.text.corrections.isVisible, timeout=PATIENCE)
    desk.shot("whole-way-corrected")

    search = desk.window.tool_bar.search
    mouse("mousemove", *at(search, search.rect()), "click", 1)
    desk.qtbot.waitUntil(search.hasFocus, timeout=PATIENCE)
    mouse("type", RIGHT)
    rows = until_found(desk)
    desk.until_still(rows)
    first = rows.visualRect(rows.model().index(0, 0))
    mouse("mousemove", *at(rows.viewport(), first), "click", "--repeat", 2, "--delay", 40, 1)
    until_hit_is_shown(desk)
    desk.shot("whole-way-found")

    table = desk.window.table
    mouse("mousemove", *at(table.viewport(), table.visualRect(table.model().index(0, 0))), "click", 3)
    menu = until_menu(desk, "jobMenu")
    choose(menu, "Export as…")
    choose(until_menu(desk, "exportAs"), "As Markdown")
    until_exported(desk)


def until_menu(desk: Desk, name: str) -> QMenu:
    def shown() -> QMenu | None:
        each = QApplication.activePopupWidget()
        return each if isinstance(each, QMenu) and each.objectName() == name else None

    desk.qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    menu = shown()
    desk.until_still(menu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    action: QAction = next(each for each in menu.actions() if each.text().replace("&", "") == words)
    mouse("mousemove", *at(menu, menu.actionGeometry(action)), "click", 1)


def test_by_keyboard(desk, scans):
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(scans))])
    QGuiApplication.clipboard().setMimeData(copied)
    mouse("key", "ctrl+v")
    sheet = desk.window.findChild(QWidget, "newJobSheet")
    desk.qtbot.waitUntil(lambda: sheet.isVisible() and desk.button("sheetStart").isEnabled(), timeout=PATIENCE)
    mouse("key", "Return")
    desk.qtbot.waitUntil(lambda: bool(desk.queue.rows()) and desk.row.counts.done >= 1, timeout=PATIENCE)
    mouse("key", "ctrl+p")
    desk.until(JobStatus.PAUSED)
    mouse("key", "ctrl+r")
    desk.until(JobStatus.COMPLETED)

    mouse("key", "ctrl+2")
    text = text_of(desk)
    for _ in range(30):
        if text.hasFocus():
            break
        before = QApplication.focusWidget()
        mouse("key", "Tab")
        desk.qtbot.waitUntil(lambda before=before: QApplication.focusWidget() is not before, timeout=PATIENCE)
    assert text.hasFocus(), "Tab comes to the text"
    words = LINE.split().index(WRONG)
    mouse("key", "ctrl+Home", *["ctrl+Right"] * words, *["shift+Right"] * len(WRONG))
    desk.qtbot.waitUntil(lambda: text.textCursor().selectedText() == WRONG, timeout=PATIENCE)
    mouse("type", RIGHT)
    desk.qtbot.waitUntil(desk.window.details.text.corrections.isVisible, timeout=PATIENCE)

    mouse("key", "ctrl+f")
    desk.qtbot.waitUntil(desk.window.tool_bar.search.hasFocus, timeout=PATIENCE)
    mouse("type", RIGHT)
    rows = until_found(desk)
    mouse("key", "Return")
    desk.qtbot.waitUntil(rows.hasFocus, timeout=PATIENCE)
    mouse("key", "Return")
    until_hit_is_shown(desk)

    mouse("key", "ctrl+shift+e")
    until_menu(desk, "exportMenu")
    mouse("key", "a")
    until_menu(desk, "exportAs")
    places = [each.text() for each in desk.window.findChild(QMenu, "exportAs").actions() if not each.isSeparator()]
    mouse("key", *["Down"] * places.index("As Markdown"), "Return")
    until_exported(desk)
