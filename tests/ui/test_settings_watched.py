"""Settings, Watched folders: what is shown of them, and that one can be added, changed, switched and removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QListWidget

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.watched import Rest, WatchedFolder, WatchedRow, WatchState
from bulkocr_gui.processing.presets import ARCHIVE, Preset
from bulkocr_gui.ui import job_wording
from bulkocr_gui.ui.settings_sections import Section
from bulkocr_gui.ui.settings_watched import WatchedPage
from tests.ui.fakes import row


def watched(number: int = 1, state: WatchState = WatchState.WATCHING, *, message: str = "", **more) -> WatchedRow:
    folder = WatchedFolder(Path(f"/scans/in {number}"), Path(f"/scans/out {number}"), folder_id=number, **more)
    return WatchedRow(folder, state, waiting=2, taken=7, message=message)


@pytest.fixture
def bench(open_window):
    made = open_window()
    made.window.open_settings(Section.WATCHED)
    made.page = made.window.settings_view.page(WatchedPage)
    made.kept = []
    made.page.keep_wanted.connect(made.kept.append)
    return made


def lines(bench) -> list[str]:
    found = bench.page.findChild(QListWidget, "watchedFolders")
    return [found.item(place).text() for place in range(found.count())]


def test_each_folder_has_a_line_with_its_preset_and_how_it_stands(bench):
    bench.page.show_rows(
        (watched(1, preset="archive"), watched(2, WatchState.AWAY), watched(3, WatchState.OFF, enabled=False))
    )
    assert lines(bench) == [
        "/scans/in 1   ·   Archive: searchable PDF   ·   Watching",
        "/scans/in 2   ·   Waiting for it",
        "/scans/in 3   ·   Switched off",
    ]
    assert "English" in bench.page.chosen.second()
    assert "/scans/out 1" in bench.page.chosen.second()
    assert "Originals stay" in bench.page.chosen.second()
    assert "7 files taken" in bench.page.chosen.said()
    assert "2 files still change" in bench.page.chosen.said()
    bench.page.list.setCurrentRow(1)
    assert "its share or drive" in bench.page.chosen.said()
    assert bench.page.on.isChecked()
    bench.page.list.setCurrentRow(2)
    assert not bench.page.on.isChecked()


def test_the_chosen_one_stays_chosen_when_they_are_shown_anew(bench):
    bench.page.show_rows((watched(1), watched(2), watched(3)))
    bench.page.list.setCurrentRow(1)
    bench.page.show_rows((watched(2, WatchState.PROBLEM, message="The disk is full."), watched(3)))
    assert "The disk is full" in bench.page.chosen.said()


def test_without_a_folder_there_is_nothing_to_change(bench):
    assert not bench.page.edit.isEnabled()
    assert not bench.page.remove.isEnabled()
    assert not bench.page.on.isEnabled()
    assert bench.page.chosen.second() == "No folder is watched yet."


def test_it_is_switched_and_removed_by_its_id(bench, qtbot):
    bench.page.show_rows((watched(4), watched(5)))
    bench.page.list.setCurrentRow(1)
    with qtbot.waitSignal(bench.page.switch_wanted) as switched:
        bench.press("switchWatched")
    assert switched.args == [5, False]
    with qtbot.waitSignal(bench.page.remove_wanted) as removed:
        bench.press("removeWatched")
    assert removed.args == [5]


def test_one_is_added_with_a_preset(bench, qtbot):
    bench.press("addWatched")
    form = bench.page.form
    assert form.isVisible()
    assert not bench.page.list.isVisible()
    assert form.folder.hasFocus()
    bench.press("saveWatched")
    assert bench.kept == []
    qtbot.keyClicks(form.folder, "/scans/new")
    assert form.output.text() == "/scans/new (OCR)"
    form.preset.choose(ARCHIVE)
    form.preset.activated.emit(form.preset.currentIndex())
    form.originals.choose(True)
    form.originals.activated.emit(1)
    assert form.done.text() == "/scans/new/Done"
    form.at_hours.click()
    form.first.setTime(QTime(21, 30))
    form.on_mains.click()
    bench.press("saveWatched")
    (folder,) = bench.kept
    assert (folder.path, folder.output, folder.done) == (
        Path("/scans/new"),
        Path("/scans/new (OCR)"),
        Path("/scans/new/Done"),
    )
    assert (folder.preset, folder.options.formats, folder.options.pdf_a) == ("archive", ("pdf",), True)
    assert (folder.hours, folder.on_mains, folder.when_idle) == ((21 * 60 + 30, 6 * 60), True, False)
    assert folder.folder_id == 0
    assert form.isVisible(), "until it is kept"
    bench.page.show_rows((watched(1), WatchedRow(folder, WatchState.STARTING)))
    bench.page.kept()
    assert not form.isVisible()
    assert bench.page.list.isVisible()


def test_one_is_changed_and_what_the_form_does_not_show_stays(bench):
    options = JobOptions(languages=("eng",), formats=("docx",), include=("*.tif",))
    kept = watched(3, options=options, done=Path("/scans/done"), still=2.5, polling=True, enabled=False)
    bench.page.show_rows((kept,))
    bench.press("editWatched")
    bench.page.form.when_idle.click()
    bench.press("saveWatched")
    (folder,) = bench.kept
    assert folder.folder_id == 3
    assert folder.when_idle
    assert (folder.still, folder.done, folder.polling, folder.enabled) == (2.5, Path("/scans/done"), True, False)
    assert folder.options == options


def test_a_preset_of_the_users_own_sets_engine_and_languages(bench):
    own = Preset("Mine", formats=("hocr",), provider="tesseract:installed", languages=("deu",))
    bench.page.form.presets = lambda: (own,)
    bench.press("addWatched")
    form = bench.page.form
    form.folder.setText("/scans/new")
    form.output.setText("/scans/out")
    form.preset.choose(own)
    form.preset.activated.emit(1)
    bench.press("saveWatched")
    (folder,) = bench.kept
    assert (folder.provider, folder.options.engine_mode, folder.options.formats) == (
        "tesseract",
        "installed",
        ("hocr",),
    )
    assert folder.options.languages == ("deu",)


def test_what_is_refused_is_said_in_the_form_and_what_was_typed_stays(bench, qtbot):
    bench.press("addWatched")
    form = bench.page.form
    qtbot.keyClicks(form.folder, "/scans/in 1/below")
    bench.press("saveWatched")
    bench.page.refuse(UsageError("watch_overlap", "/a and /b, which is watched already, lie within each other.", ""))
    assert "lie within each other" in form._said.text()
    assert form.folder.text() == "/scans/in 1/below"
    bench.press("cancelWatched")
    assert not form.isVisible()
    bench.press("addWatched")
    assert form.folder.text() == ""
    assert not form._said.isVisible()


def test_hours_that_are_none_are_refused_before_anybody_is_asked(bench, qtbot):
    bench.press("addWatched")
    form = bench.page.form
    qtbot.keyClicks(form.folder, "/scans/new")
    form.at_hours.click()
    form.last.setTime(form.first.time())
    bench.press("saveWatched")
    assert bench.kept == []
    assert "no two times" in form._said.text()


def test_a_paid_provider_says_that_nobody_is_asked(bench):
    bench.press("addWatched")
    form = bench.page.form
    form.provider.choose("google_vision")
    form.provider.activated.emit(form.provider.currentIndex())
    assert "paid for within the month's limit" in form.provider_row.second()


@pytest.mark.parametrize(
    ("rest", "words"), [(Rest.HOURS, "hours"), (Rest.BATTERY, "mains"), (Rest.IN_USE, "nobody uses")]
)
def test_a_job_that_waits_by_its_schedule_says_why(rest, words):
    waits = row("one", status=JobStatus.PAUSED, reason=Reason(PauseReason.SCHEDULE, rest.value, "Core words.", ""))
    assert words in job_wording.reason_line(waits)


def test_by_keyboard_from_the_list_to_the_form_and_back(bench, qtbot):
    bench.page.show_rows((watched(1),))
    bench.page.list.setFocus()
    qtbot.keyClick(bench.page.list, Qt.Key.Key_Return)
    assert bench.page.form.isVisible()
    assert bench.page.form.folder.text() == "/scans/in 1"
