"""What results are saved as: the cards of the sheet, and the Export menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDesktopServices
from PySide6.QtWidgets import QMenu

from bulkocr_gui.jobs.errors import MachineError, UsageError
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.processing.reports import Exported
from tests.ui.fakes import found, row
from tests.ui.test_notices import paused

DONE = row("one", status=JobStatus.COMPLETED, counts={"pages": 312, "done": 300, "blank": 12, "documents": 312})
PART = row("two", position=2, counts={"pages": 100, "done": 1})
NONE = row("three", position=3, counts={"pages": 100, "failed": 4})


def opened(bench, tmp_path):
    bench.window.open_sources([tmp_path])
    bench.queue.found.emit(bench.window.sheet.listing.token, (found("x.jpg"),), True)
    return bench.window.sheet


def card(sheet, format_id: str):
    return next(each for each in sheet.choices.formats.cards if each.words.format_id == format_id)


# The cards


def test_plain_text_is_ticked_until_something_else_is(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    assert sheet.request().options.formats == ("txt",)
    qtbot.mouseClick(card(sheet, "alto"), Qt.MouseButton.LeftButton, pos=card(sheet, "alto").rect().bottomRight() / 2)
    qtbot.mouseClick(card(sheet, "pdf"), Qt.MouseButton.LeftButton)
    assert sheet.request().options.formats == ("pdf", "txt", "alto")


def test_what_was_saved_last_is_ticked_the_next_time(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    card(sheet, "txt").click()
    card(sheet, "docx").setChecked(True)
    card(sheet, "hocr").setChecked(True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    sheet.start(start_now=True)
    assert bench.queue.requests[0].options.formats == ("hocr", "docx")
    again = open_window()
    again.settings.values.update(bench.settings.values)
    sheet = opened(again, tmp_path)
    assert sheet.request().options.formats == ("hocr", "docx")
    assert card(sheet, "docx").isVisible()


def test_a_sheet_that_was_left_keeps_nothing(open_window, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    card(sheet, "alto").click()
    sheet.cancel()
    assert opened(bench, tmp_path).request().options.formats == ("txt",)


@pytest.mark.parametrize("stored", ["", "abbyy", "+", "docx"])
def test_formats_that_there_are_not_are_not_ticked(open_window, tmp_path, stored):
    bench = open_window()
    bench.settings.set_value("new_job/formats", stored)
    for each in bench.window.sheet.choices.formats.cards:
        each.setChecked(False)
    sheet = opened(bench, tmp_path)
    assert sheet.request().options.formats == (("docx",) if stored == "docx" else ("txt",))


def test_nothing_ticked_starts_nothing(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    card(sheet, "txt").click()
    assert not sheet.foot.start.isEnabled()
    assert not sheet.foot.queue_it.isEnabled()
    assert sheet.foot.will.text() == "Choose what to save"
    sheet.start(start_now=True)
    assert not bench.queue.requests
    card(sheet, "md").setChecked(True)
    assert sheet.foot.start.isEnabled()


def test_cards_by_keyboard(open_window, qtbot, tmp_path):
    """Tab reaches each card that is in view, a ring shows where it is, Space ticks it."""
    bench = open_window()
    window = bench.window
    window.resize(960, 600)
    sheet = opened(bench, tmp_path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown = [each for each in sheet.choices.formats.cards if each.isVisible()]
    shown[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in shown:
        focused = window.focusWidget()
        reached.append(focused)
        ring = window._ring
        assert ring.isVisible()
        assert ring.geometry().contains(focused.mapTo(window, focused.rect().center()))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == shown
    before = shown[0].isChecked()
    qtbot.keyClick(shown[0], Qt.Key.Key_Space)
    assert shown[0].isChecked() is not before


def test_cards_for_a_screen_reader(open_window, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    for format_id, name, ticked in (
        ("txt", "Plain text, .txt, UTF-8", True),
        ("hocr", "Word positions, .hocr", False),
    ):
        said = QAccessible.queryAccessibleInterface(card(sheet, format_id))
        assert said.role() is QAccessible.Role.CheckBox
        assert said.text(QAccessible.Text.Name) == name
        assert bool(said.state().checked) is ticked


@pytest.mark.parametrize("size", [(1280, 800), (960, 600)])
def test_two_rows_are_in_view_and_the_rest_when_asked_for(open_window, qtbot, tmp_path, size):
    bench = open_window()
    bench.window.resize(*size)
    sheet = opened(bench, tmp_path)
    cards = sheet.choices.formats

    def rows() -> set[int]:
        return {each.y() for each in cards.cards if each.isVisible()}

    qtbot.waitUntil(lambda: len(rows()) == 2)
    hidden = [each for each in cards.cards if not each.isVisible()]
    assert hidden
    assert cards.more.text() == f"{len(hidden)} more"
    bench.press("moreFormats")
    assert all(each.isVisible() for each in cards.cards)
    assert not cards.more.isVisible()
    assert bench.window.focusWidget() is hidden[0]


def test_only_formats_that_exist_are_shown(open_window, tmp_path, monkeypatch):
    from tests.ui import conftest

    class TextOnly(conftest.FakeQueue):
        def formats(self):
            return ("txt", "tsv", "of the future")

    monkeypatch.setattr(conftest, "FakeQueue", TextOnly)
    bench = open_window(DONE)
    sheet = opened(bench, tmp_path)
    assert [each.words.format_id for each in sheet.choices.formats.cards] == ["txt", "tsv"]
    assert not sheet.choices.formats.more.isVisible()
    assert [each.text() for each in exports(bench)] == ["As plain text", "As table of words (TSV)"]


def test_a_format_asks_nothing_new_of_earlier_results(open_window, qtbot, tmp_path):
    """How many pages were recognised before does not hang on what is saved."""
    bench = open_window()
    bench.settings.set_value("new_job/provider", "google_vision")
    sheet = opened(bench, tmp_path)
    qtbot.waitUntil(lambda: bench.queue.orders("count_known") != [])
    card(sheet, "alto").click()
    assert not sheet.prices._count.isActive()


# The Export menu


def exports(bench) -> list[QAction]:
    menu = bench.window.findChild(QMenu, "exportAs")
    return [each for each in menu.actions() if each.objectName().startswith("actionExport_")]


def test_export_needs_a_finished_page(open_window):
    bench = open_window(DONE, PART, NONE)
    for job_id, able in (("one", True), ("two", True), ("three", False)):
        bench.window.table.choose(job_id)
        assert bench.window.job_actions.export_as.isEnabled() is able, job_id
        assert bench.window.job_actions.open_results.isEnabled()
    bench.queue.remove("one")
    bench.queue.remove("two")
    bench.queue.remove("three")
    assert not bench.window.job_actions.export_as.isEnabled()


def test_one_click_exports_into_the_jobs_folder(open_window, monkeypatch):
    opened_places: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_places.append)
    bench = open_window(DONE)
    bench.window.table.choose("one")
    menu = bench.window.job_actions.export_menu
    assert bench.window.job_actions.export_as.menuAction() in menu.actions()
    bench.action("actionExport_alto").trigger()
    assert bench.queue.orders("export") == [("export", "one", ("alto",), None, (), False)]
    banner = bench.window.banner
    assert banner.title() == "Saving “Job one” as ALTO XML…"
    assert not banner._folder.isVisible()
    bench.queue.exported.emit(Exported("one", ("alto",), DONE.output, 312))
    assert banner.title() == "312 files saved as ALTO XML"
    assert banner.text() == "They are in /scans/one (OCR)."
    assert banner.property("tone") == "good"
    bench.press("bannerFolder")
    assert [place.toLocalFile() for place in opened_places] == [str(DONE.output)]
    bench.press("bannerClose")
    assert not banner.isVisible()


def test_files_that_could_not_be_saved_are_told(open_window):
    bench = open_window(DONE)
    bench.queue.exported.emit(Exported("one", ("pdf",), Path("/elsewhere"), 1, left_out=2))
    banner = bench.window.banner
    assert banner.title() == "1 file saved as searchable PDF"
    assert "2 files could not be saved" in banner.text()
    assert banner.property("tone") == "paused"
    bench.queue.exported.emit(Exported("one", ("pdf",), Path("/elsewhere"), 0, left_out=2))
    assert banner.title() == "Nothing was saved as searchable PDF"
    assert not banner._folder.isVisible()


def test_an_export_can_be_cancelled(open_window):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    bench.action("actionExport_alto").trigger()
    bench.press("bannerCancel")
    assert bench.queue.orders("cancel_export") == [("cancel_export", "one")]
    bench.queue.exported.emit(Exported("one", ("alto",), DONE.output, 12))
    assert bench.window.banner.title() == "12 files saved as ALTO XML"
    assert not bench.window.banner._cancel.isVisible()


def test_of_a_job_that_is_not_finished_it_is_said(open_window):
    bench = open_window(PART)
    bench.queue.exported.emit(Exported("two", ("txt", "docx"), PART.output, 1))
    assert bench.window.banner.title() == "1 file saved as plain text and Word document"
    assert "The job is not finished" in bench.window.banner.text()


@pytest.mark.parametrize(
    "error",
    [
        MachineError("disk_full", "The disk is full.", "Free some space, then export again."),
        UsageError("unknown_format", "There is no format xyz.", "Choose another."),
    ],
)
def test_an_export_that_failed_is_told(open_window, error):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    bench.action("actionExport_pdf").trigger()
    bench.queue.failed_order.emit(error)
    banner = bench.window.banner
    assert (banner.title(), banner.text()) == (error.message, error.advice)
    assert banner.property("tone") == "bad"


def test_a_standing_notice_comes_back_after_an_export(open_window):
    job = paused()
    bench = open_window(job)
    bench.queue.tell(job)
    bench.window.table.choose("one")
    bench.action("actionExport_md").trigger()
    bench.queue.exported.emit(Exported("one", ("md",), job.output, 42))
    assert not bench.window.banner._resume.isVisible()
    bench.press("bannerClose")
    assert "paused after 5 errors" in bench.window.banner.title()
    assert bench.window.banner._resume.isVisible()


def test_the_jobs_own_menu_exports_too(open_window):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    menu = bench.window.job_actions.context_menu()
    assert bench.window.job_actions.export_as.menuAction() in menu.actions()
    menu.close()
