"""Presets of the New-job sheet: chosen, recognised, saved under a name, renamed, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from bulkocr_gui.jobs.options import Quality
from tests.ui.fakes import found


@pytest.fixture
def bench(open_window, qtbot):
    made = open_window()
    made.sheet = made.window.sheet
    made.picker = made.sheet.presets
    made.window.open_sources([Path("/scans/one")])
    made.queue.found.emit(made.sheet.listing.token, (found("letter.jpg"),), True)
    qtbot.waitUntil(made.sheet.foot.start.isEnabled)
    return made


def pick(bench, words):
    place = bench.picker.choice.findText(words)
    assert place >= 0, words
    bench.picker.choice.setCurrentIndex(place)
    bench.picker.choice.activated.emit(place)


def press(bench, name):
    button = bench.sheet.findChild(QAbstractButton, name)
    assert button.isVisible()
    button.click()


def save(bench, qtbot, name):
    bench.picker._save.trigger()
    qtbot.keyClicks(bench.picker.name, name)
    qtbot.keyClick(bench.picker.name, Qt.Key.Key_Return)


def names(bench):
    return [bench.picker.choice.itemText(place) for place in range(bench.picker.choice.count())]


def test_a_preset_sets_the_sheet_and_the_job(bench):
    assert bench.picker.choice.currentText() == "Just the text"
    languages = bench.sheet.request().options.languages
    pick(bench, "Archive: searchable PDF")
    assert bench.picker.choice.currentText() == "Archive: searchable PDF"
    press(bench, "sheetStart")
    options = bench.queue.requests[0].options
    assert (options.formats, options.pdf_a, options.languages) == (("pdf",), True, languages)


def test_what_is_changed_after_is_your_own_choice_until_it_is_a_preset_again(bench):
    pick(bench, "Archive: searchable PDF")
    bench.sheet.choices.thorough.choices[Quality.BEST].setChecked(True)
    assert bench.picker.choice.currentText() == "Your own choice"
    bench.sheet.choices.thorough.choices[Quality.BALANCED].setChecked(True)
    assert bench.picker.choice.currentText() == "Archive: searchable PDF"


def test_saved_under_a_name_it_is_there_for_the_next_job(bench, qtbot):
    pick(bench, "Archive: searchable PDF")
    bench.sheet.choices.thorough.choices[Quality.BEST].setChecked(True)
    bench.sheet.languages.choose(("deu", "eng"))
    save(bench, qtbot, "Parish books")
    assert not bench.queue.requests, "Enter in the name keeps the preset, and starts no job"
    assert bench.picker.choice.currentText() == "Parish books"
    pick(bench, "Just the text")
    bench.sheet.languages.choose(("eng",))
    pick(bench, "Parish books")
    options = bench.sheet.request().options
    assert (options.formats, options.quality, options.languages) == (("pdf",), Quality.BEST, ("deu", "eng"))
    press(bench, "sheetStart")
    bench.window.open_sources([Path("/scans/two")])
    assert bench.picker.choice.currentText() == "Parish books", "the last choice is remembered"


def test_a_name_of_the_programs_is_refused_and_escape_forgets(bench, qtbot):
    save(bench, qtbot, "Text")
    assert "name of the program's" in bench.picker._said.whole
    assert bench.picker.name.isVisible()
    qtbot.keyClick(bench.picker.name, Qt.Key.Key_Escape)
    assert not bench.picker.name.isVisible()
    assert bench.sheet.isVisible(), "Escape in the name leaves the name, not the sheet"
    assert len(names(bench)) == 3


def test_renamed_and_removed(bench, qtbot):
    assert not bench.picker._rename.isEnabled()
    bench.sheet.languages.choose(("deu",))
    save(bench, qtbot, "one")
    bench.picker._rename.trigger()
    qtbot.keyClicks(bench.picker.name, "two")
    press(bench, "presetKeep")
    assert names(bench)[3:] == ["two"]
    assert bench.picker.choice.currentText() == "two"
    bench.picker._remove.trigger()
    assert names(bench)[3:] == []
    assert bench.picker.choice.currentText() == "Just the text"


def test_enter_starts_from_the_list_of_presets(bench, qtbot):
    bench.picker.choice.setFocus()
    qtbot.keyClick(bench.picker.choice, Qt.Key.Key_Return)
    assert len(bench.queue.requests) == 1


def test_a_preset_with_a_language_that_is_missing_says_so(bench, qtbot):
    bench.sheet.languages.choose(("deu", "eng"))
    save(bench, qtbot, "German")
    bench.sheet.languages.know(("eng",))
    pick(bench, "German")
    assert bench.sheet.languages.chosen() == ("eng",)
    assert "German" in bench.sheet.languages._absent.text()
