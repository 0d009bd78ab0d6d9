"""Of a page that was read twice: which engine's text it is, the other reading, and the user's choice."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton

from bulkocr_gui.processing.store_reader import OtherReading
from bulkocr_gui.ui.details import Tab
from tests.ui.fakes import file_row, read_page, row

FIRST = replace(read_page("Dear Sir"), engine="Tesseract 5.5.4, built in")
TWICE = replace(FIRST, other=OtherReading("RapidOCR 3.10.0", read_page("Dear Madam", doubtful=("Madam",)).words))


def shown(open_window, qtbot, page):
    bench = open_window(row("one"))
    bench.reader.file_rows = [file_row(1)]
    bench.reader.pages = {1: [page]}
    bench.window.details.show_job(row("one"))
    bench.window.details.show_tab(Tab.TEXT)
    text = bench.window.details.text
    qtbot.waitUntil(lambda: text.view.toPlainText() == "Dear Sir")
    return bench, text


def test_a_page_that_was_read_once_says_by_what(open_window, qtbot):
    bench, text = shown(open_window, qtbot, FIRST)
    qtbot.waitUntil(text.reading.isVisible)
    assert text.reading._text.whole == "Read by Tesseract 5.5.4, built in"
    assert not bench.window.findChild(QAbstractButton, "showOtherReading").isVisible()
    assert not bench.window.findChild(QAbstractButton, "useOtherReading").isVisible()


def test_the_other_reading_is_looked_at_and_left(open_window, qtbot):
    bench, text = shown(open_window, qtbot, TWICE)
    bench.press("showOtherReading")
    assert text.view.toPlainText() == "Dear Madam"
    assert text.bar.to_check.text() == "1 word to check"
    assert text.reading._text.whole == "The other reading, not used: RapidOCR 3.10.0"
    bench.press("showOtherReading")
    assert text.view.toPlainText() == "Dear Sir"
    assert not text.bar.to_check.isVisible()
    assert bench.queue.orders("use_other_reading") == []


def test_the_other_reading_is_taken_and_shown_once_it_is_the_pages(open_window, qtbot):
    bench, text = shown(open_window, qtbot, TWICE)
    bench.press("showOtherReading")
    bench.press("useOtherReading")
    assert bench.queue.orders("use_other_reading") == [("use_other_reading", 1, TWICE.number)]
    bench.window.details.show_job(row("one"))  # of something else: it is not there yet
    swapped = replace(TWICE, words=TWICE.other.words, engine="RapidOCR 3.10.0", other=OtherReading("T", FIRST.words))
    bench.reader.pages = {1: [swapped]}
    bench.window.details.show_job(row("one"))
    qtbot.waitUntil(lambda: text.reading._text.whole == "Read by RapidOCR 3.10.0")
    assert text.view.toPlainText() == "Dear Madam"
    assert not bench.window.findChild(QAbstractButton, "useOtherReading").isVisible()
