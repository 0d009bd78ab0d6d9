"""How pages are read: the engines' cards, the quality, poor pages that are sent away, the layout of plain text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from bulkocr_gui.jobs.options import EngineMode, JobOptions, Quality
from bulkocr_gui.providers.base import Probe
from tests.ui.conftest import Bench
from tests.ui.fakes import LOCAL, PAID, SECOND, FakeAccount, FakeQueue, found, row

PAGES = (found("a.jpg"), found("book.pdf", "pdf", pages=999))
MISSING = Probe(ready=False, engine="", problem="It is not part of this installation.", advice="Install it.")


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def sheet_with(qtbot, tmp_path):
    """Open the sheet of a program that has two local engines and one that is paid; of some, the answers are given."""
    made = []

    def make(answers=None, settings=None):
        queue = FakeQueue()
        queue.cards = (LOCAL, SECOND, PAID)
        queue.others = {
            ("rapidocr", EngineMode.AUTO): Probe(ready=True, engine="RapidOCR 3.10.0", languages=("eng",)),
            **(answers or {}),
        }
        bench = Bench(queue, tmp_path, FakeAccount())
        made.append(bench)
        bench.settings.values.update(settings or {})
        qtbot.addWidget(bench.window)
        bench.window.resize(1280, 800)
        bench.window.show()
        qtbot.waitExposed(bench.window)
        sheet = opened(bench.window, qtbot)
        probe = sheet.recognise._engine.probe
        qtbot.waitUntil(lambda: all(probe(provider_id=each) is not None for each in ("rapidocr", "google_vision")))
        qtbot.waitUntil(lambda: probe(EngineMode.INSTALLED) is not None)
        return sheet

    yield make
    for bench in made:
        bench.window.closing.allowed = True


def opened(window, qtbot):
    """Open the sheet, for the first job or another."""
    window.open_sources([Path("/scans/one")])
    sheet = window.sheet
    sheet._queue.found.emit(sheet.listing.token, PAGES, True)
    qtbot.waitUntil(lambda: sheet.listing.findings is not None)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    return sheet


def part(sheet, name: str, kind=QAbstractButton):
    return sheet.findChild(kind, name)


def in_view(sheet, widget: QWidget) -> bool:
    """Whether all of it is seen without scrolling."""
    at = widget.mapTo(sheet.choices.viewport(), QPoint(0, 0))
    return sheet.choices.viewport().rect().contains(widget.rect().translated(at))


# The cards


def test_two_cards_stand_in_a_row_and_save_to_is_in_view(sheet_with, qtbot):
    sheet = sheet_with(answers={("google_vision", EngineMode.AUTO): MISSING})
    names = ("engineBuiltIn", "engineInstalled", "provider_rapidocr", "provider_google_vision")
    cards = [part(sheet, name) for name in names]
    qtbot.waitUntil(lambda: cards[0].y() == cards[1].y() < cards[2].y() == cards[3].y())
    assert cards[0].x() == cards[2].x() < cards[1].x() == cards[3].x()
    widths = [card.width() for card in cards]
    assert max(widths) - min(widths) <= 1, "the settings take no column of their own"
    settings = part(sheet, "settings_google_vision")
    qtbot.waitUntil(lambda: cards[3].geometry().contains(settings.geometry()))
    qtbot.waitUntil(lambda: in_view(sheet, sheet.output))
    assert MISSING.problem in cards[3].accessibleName()


def test_of_an_engine_that_is_not_there_a_sentence_says_what_it_would_be_good_for(sheet_with, qtbot):
    absent = {("rapidocr", EngineMode.AUTO): MISSING, ("tesseract", EngineMode.INSTALLED): MISSING}
    sheet = sheet_with(answers=absent)
    said = part(sheet, "missingEngines", QLabel)
    qtbot.waitUntil(said.isVisible)
    assert "price lists better" in said.text()
    assert MISSING.advice in said.text()
    assert part(sheet, "provider_rapidocr").isHidden()
    assert part(sheet, "engineInstalled").isHidden()
    assert "RapidOCR is not here" in part(sheet, "thoroughnessText", QLabel).whole
    sheet.more.path.setText("/opt/tesseract")
    sheet.more.path.editingFinished.emit()
    qtbot.waitUntil(part(sheet, "engineInstalled").isVisible)
    assert not part(sheet, "engineInstalled").isEnabled()
    assert MISSING.problem in part(sheet, "engineInstalled").accessibleName()


# The quality


def test_the_quality_reaches_the_job_and_is_kept_for_the_next(sheet_with, qtbot):
    sheet = sheet_with()
    assert sheet.request().options.quality is Quality.BALANCED
    said = {part(sheet, "thoroughnessText", QLabel).whole}
    part(sheet, "quality_best").click()
    said.add(part(sheet, "thoroughnessText", QLabel).whole)
    part(sheet, "quality_fast").click()
    said.add(part(sheet, "thoroughnessText", QLabel).whole)
    assert len(said) == 3, "each says what it does"
    assert sheet.request().options == JobOptions(low_priority=True, quality=Quality.FAST)
    sheet.start(start_now=True)
    assert opened(sheet.window(), qtbot).request().options.quality is Quality.FAST


def test_the_quality_is_asked_of_no_other_provider(sheet_with, qtbot):
    sheet = sheet_with()
    part(sheet, "quality_best").click()
    for provider in ("rapidocr", "google_vision"):
        part(sheet, f"provider_{provider}").click()
        assert not sheet.choices.thorough.isVisible()
        assert sheet.request().options.quality is JobOptions().quality
    part(sheet, "engineInstalled").click()
    assert sheet.choices.thorough.isVisible()
    assert sheet.request().options.quality is Quality.BEST


def test_what_was_kept_and_is_no_quality_is_no_obstacle(sheet_with):
    assert sheet_with(settings={"new_job/quality": "superb"}).request().options.quality is JobOptions().quality


# Poor pages that are sent away


def test_poor_pages_are_sent_only_where_that_is_wanted_and_it_is_said(sheet_with, qtbot):
    sheet = sheet_with()
    window = sheet.window()
    poor = part(sheet, "poorAway")
    assert poor.isVisible()
    assert not poor.isChecked()
    assert sheet.request().options.poor_to == ""
    assert sheet.foot.note.plain == "Nothing leaves this computer."
    assert window.status_line._where.isVisible()
    poor.click()
    qtbot.waitUntil(lambda: "not known yet" not in sheet.price._text.text())
    assert sheet.request().options.poor_to == "google_vision"
    assert sheet.request().options.cost_cap == sheet.price.cap() == 2_000_000
    assert sheet.price.isVisible()
    assert sheet.foot.note.plain == "Images of poor pages are sent to Google Cloud Vision. At most $1.50."
    assert not window.status_line._where.isVisible(), "nothing is said to stay here"
    assert sheet.foot.will.text() == "1,000 pages will be recognised"
    sheet.price.cap_field.setValue(0.5)
    assert sheet.price._title.text() == "At most $0.50: poor pages only, $1.50 per 1,000"
    assert sheet.foot.start.text() == "&Start for at most $0.50"
    sheet.start(start_now=True)
    again = opened(sheet.window(), qtbot)
    assert again.request().options.poor_to == "", "to send pages away is decided for each job anew"


def test_poor_pages_stay_here_where_another_provider_reads_or_none_can_be_called(sheet_with, qtbot):
    sheet = sheet_with()
    part(sheet, "poorAway").click()
    part(sheet, "provider_rapidocr").click()
    assert sheet.request().options.poor_to == ""
    assert sheet.foot.note.plain == "Nothing leaves this computer."
    assert not sheet.price.isVisible()
    part(sheet, "engineBuiltIn").click()
    assert sheet.request().options.poor_to == "google_vision"
    account = sheet.recognise._account
    account.change(type(account.now)(forbidden=True))
    assert sheet.request().options.poor_to == ""
    assert not part(sheet, "poorAway").isVisible()
    assert not sheet.price.isVisible()


def test_a_running_job_that_sends_poor_pages_is_not_called_local(open_window, qtbot):
    bench = open_window(row("one", options=JobOptions(poor_to="google_vision")))
    line = bench.window.status_line
    qtbot.waitUntil(lambda: line._where.text() == "Sends poor pages to Google Cloud Vision")
    model = bench.window.table.model()
    assert "Sends poor pages to Google Cloud Vision" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Sends poor pages" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


# The layout of plain text


def test_columns_are_kept_in_line_where_plain_text_is_written(sheet_with, qtbot):
    sheet = sheet_with()
    box = part(sheet, "preserveLayout")
    assert box.isVisible()
    box.click()
    assert sheet.request().options.preserve_layout
    part(sheet, "format_hocr").click()
    part(sheet, "format_txt").click()
    assert not box.isVisible()
    assert not sheet.request().options.preserve_layout
    part(sheet, "format_txt").click()
    sheet.start(start_now=True)
    assert opened(sheet.window(), qtbot).request().options.preserve_layout
