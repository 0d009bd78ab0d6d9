"""Languages of a new job: found by a few letters, several in order, likely ones first, missing ones led to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from bulkocr_gui.ui.settings_languages import LanguagesPage
from bulkocr_gui.ui.settings_sections import Section
from tests.ui.fakes import found

HERE = ("ara", "deu", "eng", "fra", "ita")


@pytest.fixture
def bench(open_window, qtbot, monkeypatch):
    monkeypatch.setattr("bulkocr_gui.ui.new_job_sheet.own_languages", lambda: ("ita", "isl"))
    made = open_window()
    made.queue.engine = replace(made.queue.engine, languages=HERE)
    made.window.engine.ask_again()
    qtbot.waitUntil(lambda: made.window.engine.probe().languages == HERE)
    made.sheet = made.window.sheet
    made.field = made.sheet.languages
    return made


def opened(bench, qtbot):
    bench.window.open_sources([Path("/scans/one")])
    bench.queue.found.emit(bench.sheet.listing.token, (found("letter.jpg"),), True)
    qtbot.waitUntil(bench.sheet.foot.start.isEnabled)


def press(where, name):
    found_button = where.findChild(QAbstractButton, name)
    assert found_button.isVisible()
    found_button.click()


def lines(field):
    return [
        field.list.item(place).text() for place in range(field.list.count()) if not field.list.item(place).isHidden()
    ]


def tick(field, start):
    for place in range(field.list.count()):
        item = field.list.item(place)
        if item.text().startswith(start):
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            return
    raise AssertionError(start)


def test_chosen_ones_come_first_in_their_order_then_likely_ones(bench, qtbot):
    opened(bench, qtbot)
    press(bench.sheet, "changeLanguages")
    assert lines(bench.field)[:2] == ["English   eng", "Italian   ita   · suggested"]
    tick(bench.field, "German")
    tick(bench.field, "French")
    tick(bench.field, "English")
    assert bench.field.chosen() == ("deu", "fra")
    press(bench.sheet, "changeLanguages")
    press(bench.sheet, "changeLanguages")
    assert [line.split()[0] for line in lines(bench.field)] == ["German", "French", "Italian", "English", "Arabic"]
    press(bench.sheet, "sheetStart")
    assert bench.queue.requests[0].options.languages == ("deu", "fra")


def test_languages_of_earlier_jobs_are_suggested(bench, qtbot):
    opened(bench, qtbot)
    bench.field.choose(("fra",))
    press(bench.sheet, "sheetStart")
    opened(bench, qtbot)
    bench.field.choose(("eng",))
    press(bench.sheet, "changeLanguages")
    assert lines(bench.field)[1] == "French   fra   · suggested"


def test_a_few_letters_find_a_language_and_what_is_not_here_is_led_to(bench, qtbot):
    opened(bench, qtbot)
    press(bench.sheet, "changeLanguages")
    QTest.keyClicks(bench.field._filter, "ital")
    assert len(lines(bench.field)) == 1
    bench.field._filter.setText("Icelandic")
    assert lines(bench.field) == []
    assert "Icelandic" in bench.field._more.text()
    press(bench.sheet, "moreLanguages")
    settings = bench.window.settings_view
    assert bench.window.pages.currentWidget() is settings
    assert settings.sections.currentRow() == Section.LANGUAGES
    assert settings.page(LanguagesPage).filter.text() == "Icelandic"
    settings.back.click()
    assert bench.window.pages.currentWidget() is bench.sheet


def test_a_language_of_the_computer_that_is_missing_is_named(bench, qtbot):
    opened(bench, qtbot)
    press(bench.sheet, "changeLanguages")
    assert "Icelandic: not on this computer yet" in bench.field._hint.text()


def test_a_wanted_language_is_chosen_once_it_came(bench, qtbot):
    opened(bench, qtbot)
    bench.field.choose(("deu", "isl"))
    assert bench.field.chosen() == ("deu",)
    press(bench.sheet, "missingLanguages")
    assert bench.window.settings_view.page(LanguagesPage).filter.text() == "Icelandic"
    bench.queue.engine = replace(bench.queue.engine, languages=(*HERE, "isl"))
    bench.models.refresh()
    qtbot.waitUntil(lambda: bench.window.settings_view.page(LanguagesPage).here.count() > 0)
    bench.models.arrive("isl")
    qtbot.waitUntil(lambda: bench.field.chosen() == ("deu", "isl"))
    bench.window.settings_view.back.click()
    assert not bench.field._absent.isVisible()
