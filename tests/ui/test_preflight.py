"""What is known before the start, shown in the sheet with what can be done; passwords; what is asked anew when."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from bulkocr_gui.jobs.model import Finding
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.ui.found_notes import SHOWN
from tests.ui.fakes import found

FILES = (found("a.jpg"), found("b.pdf", "pdf", 12), found("c.pdf", "pdf", 3))


def finding(code: str, files: int = 0, *, blocks: bool = False) -> Finding:
    examples = tuple(Path(f"/scans/one/{code} {number}.pdf") for number in range(min(files, 10)))
    return Finding(code, blocks, files, f"{files} files: {code}.", f"What to do about {code}.", examples)


ENCRYPTED = Finding(
    "encrypted", False, 3, "3 PDFs need a password.", "Without it they fail.", (Path("/scans/x.pdf"),)
)
READ_ONLY = Finding("output_not_writable", True, 0, "The folder is read-only.", "Choose another folder.")


@pytest.fixture
def sheet_of(open_window, qtbot):
    """Open the sheet on a listing with these findings, once they are shown."""

    def make(*findings: Finding, files=FILES):
        bench = open_window()
        bench.queue.finds = findings
        bench.window.open_sources([Path("/scans/one")])
        sheet = bench.window.sheet
        bench.queue.found.emit(sheet.listing.token, files, True)
        qtbot.waitUntil(lambda: sheet.listing.findings is not None)
        qtbot.waitUntil(lambda: sheet.found._total.text() != "Looking…")
        return bench, sheet

    return make


def titles(sheet) -> list[str]:
    """What the notes in view say, from the top."""
    rows = [each for each in sheet.found.notes._rows.values() if each.isVisible()]
    return [each._title.text() for each in sorted(rows, key=lambda row: row.y())]


def password(sheet) -> QLineEdit | None:
    field = sheet.findChild(QLineEdit, "sheetPassword")
    return field if field is not None and field.isVisible() else None


def test_what_blocks_comes_first_disables_start_and_says_why(sheet_of, qtbot):
    bench, sheet = sheet_of(finding("damaged", 4), READ_ONLY)
    qtbot.waitUntil(lambda: len(titles(sheet)) == 2)
    assert titles(sheet) == ["The folder is read-only", "4 files are damaged"]
    assert sheet.foot.will.text() == "The folder is read-only."
    assert sheet.foot.note.plain == "Choose another folder."
    assert not sheet.foot.start.isEnabled()
    assert not sheet.foot.queue_it.isEnabled()
    sheet.start(start_now=True)
    assert bench.queue.requests == []
    bench.queue.finds = ()
    sheet.output.setText("/elsewhere")
    sheet.save_to.changed.emit()
    qtbot.waitUntil(sheet.foot.start.isEnabled)


def test_what_does_not_block_lets_the_job_start(sheet_of, qtbot):
    _, sheet = sheet_of(finding("damaged", 4))
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    assert sheet.foot.will.text() == "16 pages will be recognised"


def test_five_notes_are_in_view_and_the_rest_when_asked_for(sheet_of, qtbot):
    codes = ["damaged", "empty_file", "too_large", "vanished", "restricted", "space", "name_too_long", "duplicates"]
    bench, sheet = sheet_of(*(finding(code, 1) for code in codes))
    qtbot.waitUntil(lambda: len(titles(sheet)) == SHOWN)
    more = sheet.findChild(QWidget, "moreNotes")
    assert more.text() == "and 3 more"
    bench.press("moreNotes")
    assert len(titles(sheet)) == 8
    assert not more.isVisible()


def test_a_single_note_more_is_shown_itself(sheet_of, qtbot):
    codes = ["damaged", "empty_file", "too_large", "vanished", "restricted", "space"]
    _, sheet = sheet_of(*(finding(code, 1) for code in codes))
    qtbot.waitUntil(lambda: len(titles(sheet)) == 6)


@pytest.mark.parametrize("size", [(1280, 800), (960, 600)])
def test_nothing_is_squeezed_where_there_is_more_than_fits(sheet_of, qtbot, size):
    advice = "Often an interrupted copy: copy from the source again; what stays as it is will fail."
    codes = ("encrypted", "has_text", "empty_file", "duplicates")
    kinds = tuple(found(f"x.{kind}", kind) for kind in ("jpeg", "pdf", "tiff", "png", "bmp"))
    bench, sheet = sheet_of(*(Finding(code, False, 1, f"1 file: {code}.", advice) for code in codes), files=kinds)
    bench.window.resize(*size)

    def squeezed() -> list[str]:
        rows = [row for row in sheet.found.notes._rows.values() if row.isVisible()]
        return [row.key for row in rows if row.height() < row.layout().totalHeightForWidth(row.width())]

    assert len(titles(sheet)) == 4
    qtbot.waitUntil(lambda: squeezed() == [])
    bench.press("whichPages")
    qtbot.waitUntil(lambda: squeezed() == [])


def test_examples_are_shown_when_asked_for(sheet_of, qtbot):
    bench, sheet = sheet_of(finding("duplicates", 27))
    bench.press("showFiles_duplicates")

    def said() -> list[str]:
        return [each.text() for each in sheet.found.notes.findChildren(QLabel) if each.isVisible()]

    qtbot.waitUntil(lambda: sum("duplicates" in each and each.endswith(".pdf") for each in said()) == 10)
    assert "and 17 more" in said()
    bench.press("showFiles_duplicates")
    assert not any(each.isVisible() and each.text() == "and 17 more" for each in sheet.findChildren(QLabel))


def test_the_policy_of_pdfs_is_chosen_where_it_matters(sheet_of, qtbot):
    _, sheet = sheet_of(finding("has_text", 12))
    policy = sheet.findChild(QComboBox, "hasTextPolicy")
    assert policy.isVisible()
    assert sheet.request().options.pdf_pages is PdfPages.AUTO
    policy.setCurrentIndex(policy.findData(PdfPages.REDO))
    assert sheet.request().options.pdf_pages is PdfPages.REDO
    assert sheet.found.which.pdf_pages.currentData() == PdfPages.REDO
    sheet.found.which.pdf_pages.choose(PdfPages.SKIP)
    assert policy.currentData() == PdfPages.SKIP


# Passwords


def test_a_password_is_entered_where_it_is_missed_and_all_is_looked_at_anew(sheet_of, qtbot):
    bench, sheet = sheet_of(ENCRYPTED)
    field = password(sheet)
    assert field.placeholderText() == "Password for 3 PDFs"
    assert field.echoMode() is QLineEdit.EchoMode.Password
    said = sheet.findChild(QLabel, "sheetPasswordSaid")
    assert said.text() == "Kept in memory for this job only, never written down."
    before = sheet.listing.token
    bench.queue.finds = (ENCRYPTED,)
    field.setFocus()
    qtbot.keyClicks(field, "sesame")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bench.queue.requests == [], "Enter in the field hands the password over and starts nothing"
    assert field.text() == ""
    qtbot.waitUntil(lambda: sheet.listing.token != before)
    assert bench.queue.previewed[-1].passwords == ("sesame",)
    assert password(sheet) is field, "the old notes stand until the new ones come"
    bench.queue.found.emit(sheet.listing.token, FILES, True)
    qtbot.waitUntil(lambda: bench.queue.calls[-1][0] == "check")
    assert bench.queue.calls[-1][2].passwords == ("sesame",)
    assert "did not open these" in said.text()

    bench.queue.finds = ()
    second = sheet.listing.token
    qtbot.keyClicks(field, "second")
    bench.press("sheetPasswordEnter")
    qtbot.waitUntil(lambda: sheet.listing.token != second)
    bench.queue.found.emit(sheet.listing.token, FILES, True)
    qtbot.waitUntil(lambda: titles(sheet) == ["2 passwords are known"])
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    sheet.start(start_now=True)
    assert bench.queue.requests[0].passwords == ("sesame", "second")
    assert "sesame" not in repr(bench.queue.requests[0])
    assert all("sesame" not in str(value) for value in bench.settings.values.values())


def test_a_password_can_be_shown_and_is_masked_again_once_it_is_handed_over(sheet_of, qtbot):
    bench, sheet = sheet_of(ENCRYPTED)
    field = password(sheet)
    assert not sheet.findChild(QWidget, "sheetPasswordEnter").isEnabled()
    qtbot.keyClicks(field, "open sesame")
    bench.press("sheetPasswordShow")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    bench.press("sheetPasswordEnter")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.text() == ""


def test_a_half_typed_password_outlasts_new_findings(sheet_of, qtbot):
    bench, sheet = sheet_of(ENCRYPTED)
    field = password(sheet)
    qtbot.keyClicks(field, "half ty")
    more = Finding("encrypted", False, 4, "4 PDFs need a password.", "Without it they fail.")
    bench.queue.checked.emit(sheet.listing.token, (READ_ONLY, more))
    qtbot.waitUntil(lambda: len(titles(sheet)) == 2)
    assert password(sheet) is field
    assert field.text() == "half ty"
    assert field.placeholderText() == "Password for 4 PDFs"


@pytest.mark.parametrize("way", ["sheetCancel", "sheetStart"])
def test_passwords_do_not_outlast_the_sheet(sheet_of, qtbot, way):
    bench, sheet = sheet_of(ENCRYPTED)
    qtbot.keyClicks(password(sheet), "secret")
    qtbot.keyClick(password(sheet), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.request().passwords == ("secret",))
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    bench.press(way)
    bench.window.open_sources([Path("/scans/two")])
    assert sheet.request().passwords == ()
    assert titles(sheet) == []


def test_known_passwords_can_be_forgotten(sheet_of, qtbot):
    bench, sheet = sheet_of(ENCRYPTED)
    bench.queue.finds = ()
    sheet.found.password_entered.emit("secret")
    before = sheet.listing.token
    qtbot.waitUntil(lambda: sheet.listing.token != before)
    bench.queue.found.emit(sheet.listing.token, FILES, True)
    qtbot.waitUntil(lambda: titles(sheet) == ["1 password is known"])
    bench.press("forgetPasswords")
    assert sheet.request().passwords == ()


# What is asked when


def checks(bench) -> int:
    return len(bench.queue.orders("check"))


def test_asked_when_the_listing_ends_and_of_the_job_as_it_is(sheet_of, qtbot):
    bench, sheet = sheet_of()
    assert checks(bench) == 1
    name, token, request = bench.queue.orders("check")[0]
    assert (name, token, request) == ("check", sheet.listing.token, sheet.request())


def test_options_that_matter_are_looked_at_once_they_stand_still(sheet_of, qtbot):
    bench, sheet = sheet_of()
    sheet.save_to.beside.setChecked(True)
    sheet.choices.saving.files.naming.setText("{name}.ocr")
    card = next(each for each in sheet.choices.formats.cards if each.words.format_id == "pdf")
    card.setChecked(True)
    assert checks(bench) == 1
    qtbot.waitUntil(lambda: checks(bench) == 2)
    asked = bench.queue.orders("check")[-1][2]
    assert (asked.options.beside, asked.options.naming) == (True, "{name}.ocr")
    assert asked.options.formats == ("pdf", "txt")
    assert len(bench.queue.previewed) == 1, "the files are the same: nothing is listed anew"


def test_options_that_do_not_matter_ask_nothing(sheet_of, qtbot):
    _, sheet = sheet_of()
    sheet.more.workers.setValue(3)
    sheet.more.retries.setValue(1)
    assert not sheet.listing._check_soon.isActive()
    assert not sheet.listing._list_soon.isActive()


def test_other_files_or_pages_are_listed_anew(sheet_of, qtbot):
    bench, sheet = sheet_of()
    bench.queue.finds = None
    sheet.found.which.exclude.setText("*draft*; old/**")
    sheet.found.which.pages.setText("2-3")
    assert len(bench.queue.previewed) == 1
    qtbot.waitUntil(lambda: len(bench.queue.previewed) == 2)
    options = bench.queue.previewed[-1].options
    assert (options.exclude, options.page_ranges) == (("*draft*", "old/**"), "2-3")
    bench.queue.found.emit(sheet.listing.token, FILES, True)
    qtbot.waitUntil(lambda: sheet.found._total.text() == "2 files, 4 pages")
    assert sheet.foot.will.text() == "4 pages will be recognised"


def test_an_answer_to_an_older_listing_is_left_out(sheet_of, qtbot):
    bench, sheet = sheet_of()
    old = sheet.listing.token
    bench.window.open_sources([Path("/scans/two")])
    bench.queue.checked.emit(old, (READ_ONLY,))
    assert sheet.listing.blocking() is None


def test_a_paid_job_waits_for_the_listing_of_what_is_wanted_now(sheet_of, qtbot):
    """Its price would be that of other pages."""
    bench, sheet = sheet_of()
    card = bench.window.findChild(QWidget, "provider_google_vision")
    qtbot.waitUntil(card.isEnabled)
    card.click()
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    sheet.found.which.pages.setText("1")
    assert not sheet.foot.start.isEnabled()
    qtbot.waitUntil(lambda: len(bench.queue.previewed) == 2)
    bench.queue.found.emit(sheet.listing.token, FILES, True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
