"""What a new job can be told: pages and files, where the results go, how they are called, what goes into one file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from bulkocr_gui.jobs.options import Conflict, Exceptions, JobOptions, PdfPages
from tests.ui.fakes import found


def opened(bench, qtbot, folder: str = "/scans/one"):
    bench.window.open_sources([Path(folder)])
    sheet = bench.window.sheet
    bench.queue.found.emit(sheet.listing.token, (found("letter.jpg"), found("b.jpg")), True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    return sheet


def card(sheet, format_id: str):
    return next(each for each in sheet.choices.formats.cards if each.words.format_id == format_id)


def said(sheet, name: str) -> str:
    found_label = sheet.findChild(QLabel, name)
    text = getattr(found_label, "whole", None) or found_label.text()
    return text if found_label.isVisible() else ""


def test_every_choice_reaches_the_job(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    for fold in ("whichPages", "fileChoices"):
        bench.press(fold)
    which, files = sheet.found.which, sheet.choices.saving.files
    which.pages.setText(" 1-3, 7 ")
    which.include.setText("*.tif, 1790/**; *.tif")
    which.exclude.setText("*draft*")
    which.pdf_pages.choose(PdfPages.FORCE)
    card(sheet, "pdf").setChecked(True)
    sheet.choices.saving.pdf_a.setChecked(True)
    bench.press("saveBeside")
    bench.press("joined_csv")
    files.naming.setText("{n} {name}.ocr")
    files.conflict.choose(Conflict.OVERWRITE)
    files.failed.choose(Exceptions.COPY)
    qtbot.waitUntil(lambda: len(bench.queue.previewed) == 2)
    bench.queue.found.emit(sheet.listing.token, (found("letter.jpg", pages=3),), True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    bench.press("sheetStart")
    assert bench.queue.requests[0].options == JobOptions(
        low_priority=True,
        formats=("pdf", "txt"),
        merged=("csv",),
        pdf_pages=PdfPages.FORCE,
        pdf_a=True,
        page_ranges="1-3, 7",
        include=("*.tif", "1790/**"),
        exclude=("*draft*",),
        naming="{n} {name}.ocr",
        beside=True,
        conflict=Conflict.OVERWRITE,
        exceptions=Exceptions.COPY,
    )


@pytest.mark.parametrize(
    ("field", "typed", "label"),
    [
        ("pages", "1-3, 7x", "pageRangesWrong"),
        ("pages", "9-2", "pageRangesWrong"),
        ("include", "[b-a]", "patternsWrong"),
    ],
)
def test_what_cannot_be_understood_is_said_at_once_and_starts_nothing(open_window, qtbot, field, typed, label):
    bench = open_window()
    sheet = opened(bench, qtbot)
    bench.press("whichPages")
    getattr(sheet.found.which, field).setText(typed)
    assert said(sheet, label)
    assert not sheet.foot.start.isEnabled()
    assert not sheet.listing._list_soon.isActive(), "no listing is made by what cannot be understood"
    getattr(sheet.found.which, field).clear()
    assert not said(sheet, label)
    assert sheet.foot.start.isEnabled()


def test_more_sources_while_the_pages_are_wrong(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    sheet.found.which.pages.setText("x")
    bench.window.open_sources([Path("/scans/two")])
    bench.queue.found.emit(sheet.listing.token, (found("c.jpg"),), True)
    assert sheet.listing.counts.documents == 1
    assert not sheet.foot.start.isEnabled()


def test_the_folded_parts_say_how_they_stand(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    which, files = sheet.found.which, sheet.choices.saving.files
    assert which.summary() == "All pages of all files"
    assert files.summary() == "One file for each scan, named as it is"
    which.pages.setText("1-2")
    which.exclude.setText("*draft*")
    assert which.summary() == "Pages 1-2; without *draft*"
    files.joined["csv"].setChecked(True)
    files.naming.setText("{name}.ocr")
    assert files.summary() == "One for all: Table of pages; {name}.ocr"


def test_the_name_is_shown_as_it_will_be(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    bench.press("fileChoices")
    naming = sheet.choices.saving.files.naming
    naming.setText("{name}.ocr")
    assert said(sheet, "namingExample") == "letter.jpg becomes letter.ocr.txt"
    card(sheet, "alto").setChecked(True)
    card(sheet, "txt").setChecked(False)
    assert said(sheet, "namingExample") == "letter.jpg becomes letter.ocr.alto.xml"
    for wrong in ("always the same", "{name}/{n}", "{nome}"):
        naming.setText(wrong)
        assert not sheet.foot.start.isEnabled(), wrong
        assert "becomes" not in said(sheet, "namingExample")
    naming.clear()
    assert sheet.request().options.naming == "{name}"
    assert sheet.foot.start.isEnabled()


def test_one_file_for_all_is_enough(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    card(sheet, "txt").setChecked(False)
    assert not sheet.foot.start.isEnabled()
    sheet.choices.saving.files.joined["txt"].setChecked(True)
    assert sheet.foot.start.isEnabled()
    options = sheet.request().options
    assert (options.formats, options.merged) == ((), ("txt",))


def test_pdf_a_is_asked_where_a_pdf_is_written(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    pdf_a = bench.window.findChild(QAbstractButton, "pdfA")
    assert not pdf_a.isVisible()
    sheet.choices.saving.files.joined["pdf"].setChecked(True)
    assert pdf_a.isVisible()
    pdf_a.setChecked(True)
    assert sheet.request().options.pdf_a
    sheet.choices.saving.files.joined["pdf"].setChecked(False)
    assert not pdf_a.isVisible()
    assert not sheet.request().options.pdf_a


def test_beside_the_originals_the_folder_has_the_report(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    assert said(sheet, "saveToNote").startswith("The folder structure is kept.")
    bench.press("saveBeside")
    assert said(sheet, "saveToNote") == "Each result goes beside its scan, the report into this folder."
    assert sheet.output.accessibleName() == "Folder of the report"
    assert sheet.output.isEnabled()
    bench.press("saveToFolder")
    assert not sheet.request().options.beside


def test_how_results_are_saved_is_kept_for_the_next_job_but_not_which_pages(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    sheet.save_to.beside.setChecked(True)
    files = sheet.choices.saving.files
    files.joined["csv"].setChecked(True)
    files.naming.setText("{name}.ocr")
    files.failed.choose(Exceptions.LIST)
    files.conflict.choose(Conflict.OVERWRITE)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    sheet.found.which.pdf_pages.choose(PdfPages.FORCE)
    sheet.found.which.pages.setText("1")
    bench.press("sheetStart")
    again = open_window()
    again.settings.values.update(bench.settings.values)
    for each in (bench, again):
        options = opened(each, qtbot, "/scans/two").request().options
        assert options == JobOptions(
            low_priority=True, merged=("csv",), naming="{name}.ocr", beside=True, exceptions=Exceptions.LIST
        ), "to replace older files, and which pages, is decided for each job anew"


def test_a_sheet_that_was_left_keeps_nothing(open_window, qtbot):
    bench = open_window()
    sheet = opened(bench, qtbot)
    bench.press("whichPages")
    sheet.found.which.pages.setText("1")
    sheet.choices.saving.files.naming.setText("{n}")
    sheet.save_to.beside.setChecked(True)
    bench.press("sheetCancel")
    sheet = opened(bench, qtbot)
    assert sheet.request().options == JobOptions(low_priority=True)
    assert not sheet.found.which.pages.isVisible()


@pytest.mark.parametrize("stored", ["", "nonsense", "[]", '{"joined": 7, "failed": [], "naming": null}', "{"])
def test_what_was_kept_and_cannot_be_read_is_no_obstacle(open_window, qtbot, stored):
    bench = open_window()
    bench.settings.set_value("new_job/saving", stored)
    assert opened(bench, qtbot).request().options == JobOptions(low_priority=True)


@pytest.mark.parametrize("size", [(1280, 800), (960, 600)])
def test_start_and_the_essentials_are_in_view(open_window, qtbot, size):
    bench = open_window()
    bench.window.resize(*size)
    sheet = opened(bench, qtbot)
    assert bench.window.size().toTuple() == size
    for fold in ("whichPages", "fileChoices", "moreOptions"):
        bench.press(fold)
    window = bench.window.rect()
    for name in ("sheetStart", "sheetQueue", "sheetCancel", "sheetClose"):
        button = bench.window.findChild(QAbstractButton, name)
        assert window.contains(button.rect().translated(button.mapTo(bench.window, button.rect().topLeft()))), name
        assert not button.visibleRegion().isEmpty()
    for area in (sheet.choices, sheet.found.findChild(type(sheet.choices).__mro__[1])):
        assert area.horizontalScrollBar().maximum() == 0, "nothing is cut off at the side"
