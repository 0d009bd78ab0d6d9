"""Pages that are made when they are wanted, or a moment after the start: nobody sees that they came late."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from bulkocr_gui.ui.activity_tab import ActivityTab
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.errors_tab import ErrorsTab
from bulkocr_gui.ui.new_job_sheet import NewJobSheet
from bulkocr_gui.ui.review_view import ReviewView
from bulkocr_gui.ui.search_view import SearchView
from bulkocr_gui.ui.settings_view import SettingsView
from bulkocr_gui.ui.text_tab import TextTab
from tests.ui.fakes import error_group, file_row, row

LATE = (ActivityTab, ErrorsTab, NewJobSheet, ReviewView, SearchView, SettingsView, TextTab)


class Windows(QObject):
    """Every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def made(window: QWidget) -> list[type]:
    return [kind for kind in LATE if window.findChildren(kind)]


def test_the_window_is_there_without_them_and_they_are_made_a_moment_later(open_window, qtbot):
    bench = open_window(row("one"), show=False)
    assert made(bench.window) == []
    bench.window.show()
    focused = bench.window.focusWidget()
    qtbot.waitUntil(lambda: len(made(bench.window)) == len(LATE))
    assert not bench.window._meanwhile._timer.isActive()
    assert bench.window.pages.currentWidget() is bench.window.splitter
    assert bench.window.focusWidget() is focused


def test_a_tab_that_comes_late_shows_what_was_chosen_before(open_window, qtbot):
    bench = open_window(row("one", counts={"pages": 9, "failed": 4}), show=False)
    bench.reader.file_rows = [file_row(number) for number in range(3)]
    bench.reader.groups = (error_group("damaged", 4),)
    bench.window.show()
    details = bench.window.details
    bench.window._meanwhile._timer.stop()  # nobody but the user wants them
    assert (details.late_text.made, details.late_errors.made, details.late_activity.made) == (None, None, None)
    assert details.tabs.tabText(Tab.ERRORS) == "Errors  4"
    qtbot.waitUntil(lambda: details.files.file() is not None)
    details.files.table.selectRow(1)
    details.show_tab(Tab.TEXT)
    assert details.text.turner.file == details.files.file()
    qtbot.waitUntil(lambda: details.text.view.toPlainText() != "")
    details.show_tab(Tab.ERRORS)
    qtbot.waitUntil(lambda: set(details.errors._cards) == {"damaged"})
    details.show_tab(Tab.ACTIVITY)
    assert details.activity.isVisible()
    details.files.table.selectRow(2)
    assert details.text.turner.file == bench.reader.file_rows[2]
    bench.window._meanwhile._timer.start()
    qtbot.waitUntil(lambda: len(made(bench.window)) == len(LATE))
    assert details.activity.isVisible()


def test_one_that_is_wanted_at_once_is_made_once(open_window, qtbot, tmp_path):
    bench = open_window()
    bench.window.open_sources([tmp_path])
    assert bench.window.pages.currentWidget() is bench.window.sheet
    qtbot.waitUntil(lambda: len(made(bench.window)) == len(LATE))
    assert [len(bench.window.findChildren(kind)) for kind in LATE] == [1] * len(LATE)
    assert bench.window.pages.currentWidget() is bench.window.sheet


def test_no_window_but_the_window_ever_shows_while_its_parts_are_made(open_window):
    windows = Windows()
    app = QApplication.instance()
    app.installEventFilter(windows)
    try:
        window = open_window(row("one")).window
        for page in (window.sheet, window.review_view, window.search_view):
            assert page.isHidden()
        for kind in window.settings_view._late:
            window.settings_view.page(kind)
    finally:
        app.removeEventFilter(windows)
    assert windows.seen == [window]


def test_tab_goes_through_a_late_page_once_in_a_round(open_window, qtbot, tmp_path):
    bench = open_window()
    bench.window.open_sources([tmp_path])
    sheet = bench.window.sheet
    sheet.setFocus()
    within = [True]
    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        within.append(sheet.isAncestorOf(QApplication.focusWidget()))
    assert within[1], "first what is in the sheet"
    left = [place for place, (one, other) in enumerate(pairwise(within)) if one and not other]
    rounds = [other - one for one, other in pairwise(left)]
    assert rounds
    assert len(set(rounds)) == 1
    assert sum(within[left[0] : left[1]]) > 20
