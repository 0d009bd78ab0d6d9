"""The whole way of a person's work in the real window, from scans to corrected text: by mouse, then by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QMenu

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui.details import Tab
from tests.e2e.conftest import draw
from tests.real_window.desk import PATIENCE, Desk, mouse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.ui.page_text import PageText

pytestmark = pytest.mark.real_window
PAGES = 10
LINE = "the quick brown fox jumps over the lazy dog"
WRONG, RIGHT = "fox", "vixen"


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "Parish registers"
    folder.mkdir()
    for n in range(PAGES):
        draw(folder / f"page {n}.png", "\n".join([LINE] * 12), (900, 620))
    return folder


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

    details, twice = desk.window.details, ("--repeat", 2, "--delay", 40, 1)
    tabs = details.tabs
    desk.click_at(tabs, lambda: tabs.tabRect(Tab.TEXT), lambda: tabs.currentIndex() == Tab.TEXT)
    text = text_of(desk)
    cursor = text.document().find(WRONG)
    cursor.setPosition(cursor.selectionStart() + 1)
    chosen = lambda: text.textCursor().selectedText() == WRONG  # noqa: E731 - it is asked for again and again
    desk.click_at(text.viewport(), lambda: text.cursorRect(cursor), chosen, *twice)
    mouse("type", RIGHT)
    desk.qtbot.waitUntil(details.text.corrections.isVisible, timeout=PATIENCE)
    desk.shot("whole-way-corrected")

    search = desk.window.tool_bar.search
    desk.click_at(search, search.rect, search.hasFocus)
    mouse("type", RIGHT)
    rows = until_found(desk)
    first = rows.model().index(0, 0)
    desk.click_at(rows.viewport(), lambda: rows.visualRect(first), details.text.isVisible, *twice)
    until_hit_is_shown(desk)
    desk.shot("whole-way-found")

    table = desk.window.table
    first = table.model().index(0, 0)
    desk.click_at(table.viewport(), lambda: table.visualRect(first), lambda: menu_of("jobMenu") is not None, 3)
    choose(desk, until_menu(desk, "jobMenu"), "Export as…", lambda: menu_of("exportAs") is not None)
    choose(desk, until_menu(desk, "exportAs"), "As Markdown", lambda: menu_of("exportAs") is None)
    until_exported(desk)


def menu_of(name: str) -> QMenu | None:
    each = QApplication.activePopupWidget()
    return each if isinstance(each, QMenu) and each.objectName() == name else None


def until_menu(desk: Desk, name: str) -> QMenu:
    desk.qtbot.waitUntil(lambda: menu_of(name) is not None, timeout=PATIENCE)
    menu = menu_of(name)
    assert menu is not None
    return menu


def choose(desk: Desk, menu: QMenu, words: str, landed: Callable[[], bool]) -> None:
    action: QAction = next(each for each in menu.actions() if each.text().replace("&", "") == words)
    desk.click_at(menu, lambda: menu.actionGeometry(action), landed)


def test_by_keyboard(desk, scans):
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(scans))])
    QGuiApplication.clipboard().setMimeData(copied)
    mouse("key", "ctrl+v")
    sheet = desk.window.sheet
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
