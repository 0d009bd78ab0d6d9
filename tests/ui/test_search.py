"""Searching in the window: typing finds, keys lead into what was found and to the page, Escape leads back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionViewItem, QToolButton

from bulkocr_gui.processing.finder import SearchHit, SearchResults
from bulkocr_gui.results.hits import Hits
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.search_delegate import SearchDelegate
from bulkocr_gui.ui.search_model import BLOCK, HIT_ROLE, SearchModel
from bulkocr_gui.ui.theme import Theme
from tests.ui.fakes import FakeReader, file_row, read_page, row


def hit(number: int, **changes) -> SearchHit:
    """A page that was found."""
    values = {
        "job_id": "one",
        "job_name": "Letters",
        "document_id": number,
        "name": f"page{number}.jpg",
        "path": Path(f"/scans/one/page{number}.jpg"),
        "place": number - 1,
        "page": 1,
        "page_place": 0,
        "pages": 1,
        "confidence": 88.2,
        "hits": Hits("death of Mrs. Stanford, the Senate", ((14, 22),), (3,), 1),
        **changes,
    }
    return SearchHit(**values)


@pytest.fixture
def bench(open_window):
    bench = open_window(row("one"), row("two", position=2))
    bench.reader.found["stanford"] = [hit(number) for number in range(1, 6)]
    bench.reader.file_rows = [file_row(number) for number in range(1, 9)]
    return bench


def search(bench, qtbot, text: str) -> None:
    bench.window.tool_bar.search.setText(text)
    qtbot.waitUntil(lambda: bench.window.search_view.model.query == text)
    qtbot.waitUntil(lambda: not bench.window.search_view.model._blocks._asked)


def says(bench, name: str) -> str:
    label = bench.window.findChild(QLabel, name)
    assert label is not None
    return getattr(label, "whole", "") or label.text()


def test_typing_shows_what_was_found_in_place_of_the_jobs(bench, qtbot):
    window = bench.window
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.tool_bar.search.hasFocus)
    qtbot.keyClicks(window.tool_bar.search, "stanford")
    qtbot.waitUntil(lambda: window.search_view.model.rowCount() == 5)
    assert window.pages.currentWidget() is window.search_view
    assert [asked for asked in bench.reader.asked if asked[0] == "stanford"] == [("stanford", 0, BLOCK)]
    assert says(bench, "searchTotal") == "5 pages"
    assert says(bench, "searchReach") == f"{wording.pages(41_870)} can be searched{wording.DOT}answered in 0.04 s"


def test_enter_opens_the_page_in_its_job(bench, qtbot):
    window = bench.window
    window.table.choose("two")
    bench.reader.found["stanford"][1] = hit(7, place=6, page=3, page_place=2, pages=4)
    bench.reader.pages[7] = [read_page("death of Mrs. Stanford", place=place, places=4) for place in range(4)]
    search(bench, qtbot, "stanford")
    qtbot.keyClick(window.tool_bar.search, Qt.Key.Key_Down)
    qtbot.waitUntil(window.search_view.rows.hasFocus)
    qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Down)
    qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.splitter
    assert window.table.job().job_id == "one"
    qtbot.waitUntil(lambda: (chosen := window.details.files.table.file()) is not None and chosen.document_id == 7)
    assert window.details.tabs.currentIndex() == Tab.TEXT
    text = window.details.text
    qtbot.waitUntil(lambda: text._page is not None and text._page.place == 2)
    assert text.view.textCursor().position() == len("death of Mrs. "), "the hit is in sight"

    qtbot.keyClick(window.tool_bar.search, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.search_view, "the search is still there"
    assert window.search_view.rows.currentIndex().row() == 1


def test_a_filter_or_order_of_the_files_does_not_hide_the_page(bench, qtbot):
    window = bench.window
    window.details.filter.setText("page3")
    qtbot.waitUntil(lambda: window.details.files.model.rowCount() == 1)
    window.details.files.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    search(bench, qtbot, "stanford")
    qtbot.keyClick(window.tool_bar.search, Qt.Key.Key_Return)
    qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Down)
    qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: (chosen := window.details.files.table.file()) is not None and chosen.document_id == 2)
    assert window.details.filter.text() == ""
    assert window.details.files.model.in_found_order


def test_a_double_click_opens(bench, qtbot):
    search(bench, qtbot, "stanford")
    rows = bench.window.search_view.rows
    with qtbot.waitSignal(bench.window.search_view.opened) as opened:
        at = rows.visualRect(rows.model().index(1)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args[0].document_id == 2


@pytest.mark.parametrize("way", ["escape in the field", "escape in the rows", "button", "emptied"])
def test_ways_out(bench, qtbot, way):
    window = bench.window
    search(bench, qtbot, "stanford")
    match way:
        case "escape in the field":
            qtbot.keyClick(window.tool_bar.search, Qt.Key.Key_Escape)
        case "escape in the rows":
            qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Escape)
        case "button":
            bench.press("searchLeave")
        case "emptied":
            window.tool_bar.search.clear()
    assert window.pages.currentWidget() is window.splitter
    assert window.tool_bar.search.text() == ""
    assert window.search_view.model.rowCount() == 0
    assert window.table.hasFocus()


def test_a_sheet_that_was_left_for_a_search_is_as_it_was(bench, qtbot):
    window = bench.window
    window.open_sources([Path("/scans/new")])
    search(bench, qtbot, "stanford")
    bench.queue.show(row("one", name="changed"))
    assert window.pages.currentWidget() is window.search_view, "a running job's news do not end a search"
    qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.sheet


def test_the_last_word_typed_is_what_is_shown(bench, qtbot):
    bench.reader.found["stan"] = [hit(8)]
    model = bench.window.search_view.model
    model.search("stan")
    model.search("stanford")
    qtbot.waitUntil(lambda: model.rowCount() == 5)
    assert model.hit(0).document_id == 1


def test_nothing_found_is_said(bench, qtbot):
    search(bench, qtbot, "stanfrod")
    qtbot.waitUntil(lambda: says(bench, "searchSays") != "")
    assert says(bench, "searchSays") == "Nothing found for “stanfrod”. Search covers finished pages only."


def test_what_is_wrong_with_the_query_is_said(bench, qtbot):
    bench.reader.answers['"new'] = SearchResults('"new', problem="A quotation mark is not closed.", advice="Put one.")
    search(bench, qtbot, '"new')
    qtbot.waitUntil(lambda: says(bench, "searchSays") == "A quotation mark is not closed. Put one.")
    search(bench, qtbot, "stanford")
    assert bench.window.search_view.rows.isVisible()


def test_more_than_can_be_shown_and_pages_still_to_be_indexed_are_said(bench, qtbot):
    hits = tuple(bench.reader.found["stanford"])
    bench.reader.answers["the"] = SearchResults("the", 0, 10_000, True, hits, 12, 3, 0.1)
    search(bench, qtbot, "the")
    qtbot.waitUntil(lambda: says(bench, "searchTotal").startswith("More than 10"))
    assert says(bench, "searchReach") == "Still indexing: 3 pages left"
    bench.queue.indexed.emit(1)
    assert says(bench, "searchReach") == "Still indexing: 1 page left"
    del bench.reader.answers["the"]
    bench.queue.indexed.emit(0)
    qtbot.waitUntil(lambda: says(bench, "searchSays").startswith("Nothing found for “the”"))


def test_a_removed_job_is_searched_for_no_more(bench, qtbot):
    search(bench, qtbot, "stanford")
    bench.reader.found["stanford"] = []
    bench.queue.remove("one")
    qtbot.waitUntil(lambda: bench.window.search_view.model.rowCount() == 0)


def test_rows_are_read_where_they_are_looked_at(qtbot, qapp):
    reader = FakeReader()
    reader.found["w"] = [hit(number) for number in range(1, 1001)]
    model = SearchModel(reader)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.answered):
        model.search("w")
    assert model.rowCount() == 1000
    assert model.index(990).data(HIT_ROLE) is None
    with qtbot.waitSignal(model.dataChanged) as changed:
        pass
    assert (changed.args[0].row(), changed.args[1].row()) == (980, 999)
    assert model.index(990).data() == "page991.jpg"
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("page1.jpg, Letters")
    assert spoken.endswith("1 hit: death of Mrs. Stanford, the Senate")
    model.end()
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    "hits",
    [
        Hits("death of Mrs. Stanford, the Senate", ((14, 22),), (3,), 1),
        Hits("\U0001f4dc\U0001f4dc שלום Stanford " + "and a long text " * 40, ((8, 16),), (1,), 1),
    ],
)
def test_hits_are_painted_with_the_colour_of_marks(qtbot, hits):
    reader = FakeReader()
    reader.found["w"] = [hit(1, hits=hits)]
    model = SearchModel(reader)
    with qtbot.waitSignal(model.answered):
        model.search("w")
    theme = Theme()
    theme.choose("light")
    delegate = SearchDelegate(theme)
    option = QStyleOptionViewItem()
    option.rect = QImage(420, 92, QImage.Format.Format_RGB32).rect()
    option.state = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
    picture = QImage(420, 92, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    colours = {picture.pixelColor(x, y).name() for x in range(420) for y in range(26, 70)}
    assert theme.hex("mark").lower() in colours
    assert theme.hex("mark_line").lower() in colours, "not by colour alone: underlined"
    assert delegate.sizeHint(option, model.index(0)).height() >= 92


def test_the_field_fits_beside_all_actions(bench, qtbot):
    window = bench.window
    for width in (960, 1120, 1280):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        box = window.tool_bar.search
        shown = [window.tool_bar.widgetForAction(each) for each in window.tool_bar.actions()]
        qtbot.waitUntil(lambda shown=shown: all(each.isVisible() for each in shown if each is not None))
        assert box.mapTo(window, QPoint(box.width(), 0)).x() < window.width()


def test_everything_has_a_name(bench, qtbot):
    search(bench, qtbot, "stanford")
    window = bench.window
    assert window.tool_bar.search.accessibleName()
    assert window.search_view.rows.accessibleName()
    back = window.findChild(QPushButton, "searchLeave")
    assert "&" in back.text()


def test_once_the_search_is_forgotten_nothing_offers_to_empty_the_field(open_window, qtbot):
    window = open_window(row("one")).window
    field = window.tool_bar.search
    empties = field.findChild(QToolButton)
    qtbot.keyClicks(field, "stanford")
    qtbot.waitUntil(lambda: empties.property("opacity") == 1.0)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.waitUntil(lambda: empties.property("opacity") == 0.0)
