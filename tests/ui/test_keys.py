"""F1 lists the keys that the window really has, and none twice for one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui.keys import keys_of
from tests.ui.fakes import row

if TYPE_CHECKING:
    from tests.ui.conftest import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The offscreen platform says so of a second window."""
SILENT = {"Esc", "Return", "Enter"}
"""Keys that need no word where they leave or answer."""


@pytest.fixture
def bench(open_window) -> Bench:
    return open_window(row("one"))


@pytest.fixture
def sheet(bench, qtbot):
    qtbot.keyClick(bench.window, Qt.Key.Key_F1)
    qtbot.waitUntil(bench.window.keys.isVisible)
    return bench.window.keys


def test_every_action_with_a_key_and_every_shortcut_is_listed(bench, sheet):
    listed = dict(sheet.shown())
    for action in bench.window.findChildren(QAction):
        if not action.shortcut().isEmpty():
            says = action.text().replace("&", "").rstrip("…")
            assert action.shortcut().toString() in listed[says], says
    silent = [
        (each.key().toString(), each.parent().objectName())
        for each in bench.window.findChildren(QShortcut)
        if not each.whatsThis() and each.key().toString() not in SILENT and not each.key().isEmpty()
    ]
    assert not silent
    assert all(says and keys for says, keys in sheet.shown())
    assert len(sheet.shown()) > 25


def test_no_key_does_two_things_in_one_place(bench):
    taken: dict[tuple[str, str], str] = {}
    for key in keys_of(bench.window):
        for each in key.keys.split("   "):
            assert key.keys
            assert taken.setdefault((key.area, each), key.says) == key.says, key
            assert key.area == "Everywhere" or ("Everywhere", each) not in taken or each.startswith("Ctrl+C"), key


def test_keys_that_widgets_handle_do_what_is_said(bench, qtbot):
    window = bench.window
    window.table.setFocus()
    said = {key.keys: key.says for key in keys_of(window) if key.area == "Jobs"}
    assert said["Space"] == "Pause or resume the job"
    qtbot.keyClick(window.table, Qt.Key.Key_Space)
    assert bench.queue.orders("pause") == [("pause", "one")]
    assert said["Del"] == "Remove the job from the list"
    bench.queue.show(row("one", status=JobStatus.COMPLETED))
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert window.question.isVisible()


def test_typing_finds_a_key_by_what_it_does_or_by_its_name(sheet, qtbot):
    qtbot.waitUntil(lambda: sheet.field.hasFocus() or QApplication.focusWindow() is None)
    whole = len(sheet.shown())
    sheet.field.setText("pause")
    assert 0 < len(sheet.shown()) < whole
    assert all("ause" in says for says, _ in sheet.shown())
    sheet.field.setText("ctrl o")
    assert ("Add folder", "Ctrl+O") in sheet.shown()
    sheet.field.setText("nothing at all")
    assert not sheet.shown()
    assert sheet._nothing.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_help_is_in_the_tool_bar_and_never_in_the_way(bench, qtbot):
    button = bench.window.tool_bar.widgetForAction(bench.window.job_actions.help)
    assert button.isVisible()
    button.click()
    assert bench.window.keys.isVisible()
    assert not bench.window.keys.isModal()
    assert bench.window.isEnabled()
