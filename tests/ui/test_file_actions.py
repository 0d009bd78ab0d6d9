"""What can be done with one file: by menu and by key, and only what its state allows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui import file_actions
from bulkocr_gui.ui.file_model import FileColumn
from tests.ui.fakes import file_row, row

FAILED = {
    "state": DocumentState.FAILED,
    "pages_failed": 1,
    "output": None,
    "error_message": "The file ends too early.",
}
WAITS = {"state": DocumentState.PENDING, "pages_ended": 0, "output": None}
LEFT_OUT = {"state": DocumentState.SKIPPED, "output": None, "note": "Left out by hand"}


@pytest.fixture
def desk(open_window, qtbot, monkeypatch):
    """A window on four files: done, failed, waiting, left out."""
    bench = open_window(show=False)
    bench.reader.file_rows = [file_row(0), file_row(1, **FAILED), file_row(2, **WAITS), file_row(3, **LEFT_OUT)]
    bench.window.show()
    bench.queue.show(row("one"))
    tab = bench.window.details.files
    qtbot.waitUntil(lambda: tab.model.rowCount() == 4)
    tab.table.setFocus()
    bench.tab = tab
    bench.opened = []
    monkeypatch.setattr(
        file_actions.QDesktopServices, "openUrl", lambda url: bench.opened.append(Path(url.toLocalFile()))
    )
    return bench


def allowed(bench, place: int) -> set[str]:
    bench.tab.table.selectRow(place)
    menu = bench.tab.actions_of_file.menu
    return {action.objectName() for action in menu.actions() if action.isEnabled() and not action.isSeparator()}


def test_each_state_allows_what_makes_sense(desk):
    always = {"fileShowText", "fileOpenScan", "fileShowFolder", "fileCopyPath"}
    assert allowed(desk, 0) == {*always, "fileOpenResult"}
    assert allowed(desk, 1) == {*always, "fileRetry", "fileLeaveOut", "fileCopyReason"}
    assert allowed(desk, 2) == {*always, "fileLeaveOut"}
    assert allowed(desk, 3) == {*always, "fileRetry", "fileCopyReason"}


def test_keys_act_on_the_chosen_file_while_the_table_has_the_focus(desk, qtbot):
    table = desk.tab.table
    table.selectRow(1)
    key, held = Qt.Key, Qt.KeyboardModifier
    qtbot.keyClick(table, key.Key_F5)
    qtbot.keyClick(table, key.Key_Delete)
    assert desk.queue.orders("retry_file", "leave_out") == [("retry_file", 1), ("leave_out", 1)]
    qtbot.keyClick(table, key.Key_C, held.ControlModifier)
    assert QGuiApplication.clipboard().text() == "/scans/one/page1.jpg"
    qtbot.keyClick(table, key.Key_C, held.ControlModifier | held.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "The file ends too early."
    qtbot.keyClick(table, key.Key_Return, held.ShiftModifier)
    qtbot.keyClick(table, key.Key_Return, held.AltModifier)
    qtbot.keyClick(table, key.Key_Return, held.ControlModifier | held.ShiftModifier)
    assert desk.opened == [Path("/scans/one/page1.jpg"), Path("/scans/one")], "it has no result to be opened"
    table.selectRow(0)
    qtbot.keyClick(table, key.Key_Return, held.ControlModifier | held.ShiftModifier)
    assert desk.opened[-1] == Path("/scans/one (OCR)/page0.txt")
    qtbot.keyClick(table, key.Key_F5)
    assert len(desk.queue.orders("retry_file")) == 1, "nothing of it failed"
    assert desk.queue.orders("start_now", "remove", "retry_failed") == []


def test_keys_of_files_do_nothing_while_the_jobs_have_the_focus(desk, qtbot):
    desk.tab.table.selectRow(1)
    desk.window.table.setFocus()
    qtbot.keyClick(desk.window.table, Qt.Key.Key_F5)
    assert desk.queue.orders("retry_file", "leave_out") == []


def test_the_menu_is_at_the_mouse_and_at_the_menu_key(desk, monkeypatch):
    table = desk.tab.table
    table.selectRow(1)
    menu = desk.tab.actions_of_file.menu
    shown: list[QPoint] = []
    monkeypatch.setattr(menu, "popup", shown.append)
    centre = table.visualRect(table.currentIndex()).center()
    for reason, at in ((QContextMenuEvent.Reason.Keyboard, QPoint(0, 0)), (QContextMenuEvent.Reason.Mouse, centre)):
        place = table.viewport().mapToGlobal(at)
        QApplication.sendEvent(table.viewport(), QContextMenuEvent(reason, at, place))
    below = table.visualRect(table.currentIndex().siblingAtColumn(0)).bottomLeft()
    assert shown[0].y() == table.viewport().mapToGlobal(below).y()
    assert shown[1] == table.viewport().mapToGlobal(centre)
    retry = next(action for action in menu.actions() if action.objectName() == "fileRetry")
    retry.trigger()
    assert desk.queue.orders("retry_file") == [("retry_file", 1)]


def test_left_out_is_said_with_icon_word_and_note(desk):
    model = desk.tab.model
    assert model.index(3, FileColumn.STATUS).data() == "Left out"
    assert model.index(3, FileColumn.NOTE).data() == "Left out by hand"
    assert model.index(2, FileColumn.ATTEMPTS).data(Qt.ItemDataRole.AccessibleTextRole) == "Attempts: 1"
    assert desk.window.details.states.findData(DocumentState.SKIPPED) > 0


def test_each_column_is_ordered_by_the_store(desk, qtbot):
    asked = {}
    for column in FileColumn:
        desk.tab.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        qtbot.waitUntil(lambda: desk.tab.model.settled)
        query = desk.tab.model.query
        assert query.descending
        asked[column.name] = query.sort
    assert asked == {
        "FILE": "name",
        "STATUS": "state",
        "PAGES": "pages",
        "CONFIDENCE": "confidence",
        "ATTEMPTS": "attempts",
        "TIME": "seconds",
        "NOTE": "reason",
    }
