"""The sections over the user's preferences: what is changed is kept and holds, and what is amiss is said."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bulkocr_gui.desktop.preferences import Look, Preferences, PreferenceStore, WhenAllDone
from bulkocr_gui.ui.settings_rows import Choice, WholeNumber
from bulkocr_gui.ui.settings_sections import Section
from bulkocr_gui.ui.settings_trouble import settings_trouble
from bulkocr_gui.ui.switch import Switch
from bulkocr_gui.ui.tokens import DARK, LIGHT

PAGES = {
    Section.PERFORMANCE: ("workers", "low_priority", "memory_mb", "page_timeout_s"),
    Section.RETRIES: ("max_attempts", "first_delay_s", "pause_after_errors", "unreadable_count"),
    Section.BEHAVIOUR: (
        *("resume_at_start", "when_done", "notifications", "keep_awake", "pause_on_battery", "resume_on_mains"),
        *("least_free_mb", "resume_with_space"),
    ),
    Section.APPEARANCE: ("theme", "reduced_motion", "language"),
    Section.API: ("serve_api", "api_port"),
}
ROWS = [(section, name) for section, names in PAGES.items() for name in names]


@pytest.fixture
def bench(open_window):
    return open_window()


def open_page(bench, section):
    bench.window.open_settings(section)
    return bench.window.settings_view._pages.currentWidget()


def use(qtbot, control):
    """Change a control as a person does; what it then stands for."""
    match control:
        case Switch():
            control.click()
            return control.isChecked()
        case WholeNumber():
            control.setFocus()
            control.selectAll()
            qtbot.keyClicks(control, str(control.minimum() + 7))
            qtbot.keyClick(control, Qt.Key.Key_Return)
            return control.value()
        case Choice():
            place = (control.currentIndex() + 1) % control.count()
            control.setCurrentIndex(place)
            control.activated.emit(place)
            return control.currentData()
    raise AssertionError(control)


@pytest.mark.parametrize(("section", "name"), ROWS, ids=[name for _, name in ROWS])
def test_a_row_changes_its_preference_at_once_and_follows_it(bench, qtbot, section, name):
    bench.preferences.change(pause_on_battery=True)
    page = open_page(bench, section)
    control = next(found for kind in (Switch, WholeNumber, Choice) if (found := page.findChild(kind, name)))
    before = getattr(bench.preferences.current, name)
    wanted = use(qtbot, control)
    assert wanted != before
    assert getattr(bench.preferences.current, name) == wanted
    assert getattr(PreferenceStore(bench.settings).current, name) == wanted
    bench.preferences.change(**{name: before})
    shows = control.isChecked() if isinstance(control, Switch) else None
    shows = control.value() if isinstance(control, WholeNumber) else shows
    shows = control.currentData() if isinstance(control, Choice) else shows
    assert shows == before


def test_every_row_says_what_it_does(bench):
    for section, names in PAGES.items():
        page = open_page(bench, section)
        assert tuple(page.rows) == names
        for row in page.rows.values():
            assert len(row.second()) > 10


def test_the_defaults_come_back_and_other_sections_stay(bench):
    bench.preferences.change(workers=3, page_timeout_s=7, max_attempts=2)
    page = open_page(bench, Section.PERFORMANCE)
    page.reset.click()
    assert bench.preferences.current == Preferences(max_attempts=2)
    assert not page.reset.isVisible()


def test_a_disk_that_takes_nothing_is_told_at_the_row(bench, qtbot, monkeypatch):
    page = open_page(bench, Section.BEHAVIOUR)
    monkeypatch.setattr(bench.settings, "sync", lambda: False)
    page.findChild(Switch, "keep_awake").click()
    assert "for this run only" in page.rows["keep_awake"].said()
    assert bench.preferences.current.keep_awake is False
    monkeypatch.undo()
    page.findChild(Switch, "keep_awake").click()
    assert page.rows["keep_awake"].said() == ""


def test_colours_and_motion_hold_at_once(bench):
    theme = bench.window.theme
    bench.preferences.change(theme=Look.DARK)
    assert theme.tokens is DARK
    bench.preferences.change(theme=Look.LIGHT)
    assert theme.tokens is LIGHT
    assert theme.travel(100) == 100
    bench.preferences.change(reduced_motion=True)
    assert theme.travel(100) == 0
    switch = open_page(bench, Section.APPEARANCE).findChild(Switch, "reduced_motion")
    switch.setChecked(False)
    assert switch.at_rest()


def test_another_language_is_told_to_need_a_new_start(bench):
    page = open_page(bench, Section.APPEARANCE)
    bench.preferences.change(language="en")
    assert "open it again" in page.rows["language"].said()
    bench.preferences.change(language="")
    assert page.rows["language"].said() == ""


def test_a_value_of_the_file_that_no_entry_has_is_shown(bench):
    bench.preferences.change(memory_mb=3000, first_delay_s=3.5)
    assert open_page(bench, Section.PERFORMANCE).findChild(Choice, "memory_mb").currentText() == "3000 MB"
    page = open_page(bench, Section.RETRIES)
    assert page.findChild(Choice, "first_delay_s").currentText() == "3.5 s"
    assert "3.5, 7, 14 s" in page.rows["first_delay_s"].second()


@pytest.mark.parametrize("section", PAGES)
def test_nothing_is_cut_off_in_the_smallest_window(bench, section):
    bench.window.resize(960, 600)
    bench.preferences.change(workers=1, max_attempts=9, least_free_mb=100, theme=Look.LIGHT)
    page = open_page(bench, section)
    assert page.widget().width() <= page.viewport().width()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


def test_what_was_wrong_with_the_file_is_said():
    file = Path("/home/ada/.local/share/bulkocr/settings.ini")
    assert settings_trouble(file, None, unreadable=False, refused=()) is None
    aside = settings_trouble(file, file.with_name("settings.ini.broken"), unreadable=False, refused=())
    assert "settings.ini.broken" in aside.text
    assert "permissions" in settings_trouble(file, None, unreadable=True, refused=()).text
    assert "workers" in settings_trouble(file, None, unreadable=False, refused=("workers",)).text


def test_every_preference_has_a_row_or_a_page_of_its_own():
    shown = {name for _, name in ROWS}
    rest = {field.name for field in dataclasses.fields(Preferences)} - shown
    assert rest <= {"serve_api", "api_port", "hook_command", "hook_url", "hook_on_end", "hook_on_pause"}
    assert WhenAllDone.NOTIFY is Preferences().when_done


def test_a_new_job_begins_as_preferred_unless_it_was_told_otherwise(bench, qtbot, tmp_path):
    sheet = bench.window.sheet
    bench.window.open_sources([tmp_path])
    more = sheet.more
    assert sheet.request().options.low_priority is True
    bench.preferences.change(
        workers=3, max_attempts=2, first_delay_s=8, page_timeout_s=60, pause_after_errors=9, low_priority=False
    )
    bench.preferences.change(unreadable_count=False)
    options = sheet.request().options
    assert (options.workers, options.max_retries, options.page_timeout, options.auto_pause) == (3, 1, 60.0, 9)
    assert (options.first_delay, options.low_priority, options.unreadable_count) == (8.0, False, False)
    more.workers.setValue(5)
    bench.preferences.change(workers=4, max_attempts=5)
    assert (sheet.request().options.workers, sheet.request().options.max_retries) == (5, 4)
