"""Looking at a page: sharp where it is looked at, hits marked, the pages at the side, from problem to problem."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QTextCursor, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.job_pages import ListedPage
from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.processing.finder import SearchHit
from bulkocr_gui.results.hits import Hits
from bulkocr_gui.ui import sharp_parts
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.page_view import Fit
from bulkocr_gui.ui.sharp_parts import SIDE, SharpParts
from bulkocr_gui.ui.thumb_model import MOST_KEPT, PAGE_ROLE, ThumbModel
from tests.ui.fakes import FakePictures, FakeReader, file_row, read_page, row, sheet
from tests.ui.test_page_viewer import Viewer


@pytest.fixture
def viewer(open_window, qtbot):
    def make(*files, pages=None) -> Viewer:
        bench = open_window()
        bench.reader.file_rows = list(files)
        bench.reader.pages = pages or {}
        bench.queue.show(row("one"))
        made = Viewer(bench, qtbot)
        qtbot.waitUntil(lambda: bench.window.details.files.model.rowCount() == len(files))
        bench.window.details.show_tab(Tab.TEXT)
        return made

    return make


def three_pages(viewer) -> Viewer:
    three = [read_page(f"page {place + 1}", place=place, places=3) for place in range(3)]
    one = viewer(file_row(1, pages=3, pages_ended=3), pages={1: three})
    one.until_shown()
    return one


def wheel(view, turned: int, phase=Qt.ScrollPhase.NoScrollPhase) -> None:
    at = QPointF(60, 60)
    no = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, turned), *no, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def test_a_file_that_is_put_back_is_shown_again(viewer, qtbot):
    one = viewer(file_row(2), file_row(1))
    one.until_shown()
    path = file_row(1).path
    one.bench.pictures.answers[path] = PageError("vanished", "The file is not there any more.", "Put it back.")
    one.bar.next.click()
    told = "The page cannot be shown. The file is not there any more. Put it back."
    qtbot.waitUntil(lambda: one.said("pageViewSays") == told)
    assert one.text.isVisible()
    del one.bench.pictures.answers[path]
    one.bench.press("showPageAgain")
    one.until_shown()
    assert one.view.isVisible()
    one.bench.pictures.silent = True
    one.bar.previous.click()
    qtbot.waitUntil(lambda: one.said("pageViewSays") == "Opening the page…")
    assert not one.bench.window.findChild(QPushButton, "showPageAgain").isVisible()  # it would not help


def test_what_was_waited_for_is_asked_for_again_by_one_who_comes_back(viewer, qtbot):
    one = viewer(file_row(2), file_row(1))
    one.until_shown()
    one.bench.pictures.silent = True
    one.bar.next.click()
    wishes = one.bench.pictures.wishes
    qtbot.waitUntil(lambda: wishes[-1].path == file_row(1).path)
    one.bench.window.details.show_tab(Tab.FILES)
    one.bench.pictures.silent = False
    asked = len(wishes)
    one.bench.window.details.show_tab(Tab.TEXT)
    one.until_shown()
    assert wishes[asked].path == file_row(1).path
    qtbot.waitUntil(lambda: not one.tab.pane._waiting)
    one.bench.window.details.show_tab(Tab.FILES)
    asked = len(wishes)
    one.bench.window.details.show_tab(Tab.TEXT)
    assert len(wishes) == asked


# From page to page by hand


def test_the_wheel_scrolls_and_at_the_end_turns_the_page(viewer, qtbot):
    one = three_pages(viewer)
    bar = one.view.verticalScrollBar()
    assert bar.maximum() > bar.minimum()
    wheel(one.view, -120)
    assert bar.value() > bar.minimum()
    bar.setValue(bar.maximum())
    assert one.text.toPlainText() == "page 1"
    wheel(one.view, -120)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 2")
    one.until_shown()
    assert bar.value() == bar.minimum()
    wheel(one.view, 120)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 1")
    one.until_shown()
    assert bar.value() == bar.maximum()  # who reads backwards comes to its end
    bar.setValue(bar.minimum())
    wheel(one.view, 120)  # there is none before
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 2")
    one.until_shown()
    assert bar.value() == bar.minimum()


def test_what_still_rolls_does_not_turn_the_page(viewer, qtbot):
    one = three_pages(viewer)
    bar = one.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    asked = one.bar.field.text()
    for _ in range(5):
        wheel(one.view, -120, Qt.ScrollPhase.ScrollMomentum)
    wheel(one.view, -40)  # a third of a notch
    QApplication.processEvents()
    assert one.bar.field.text() == asked == "1"


def test_two_fingers_bring_the_page_closer(viewer, qtbot):
    one = viewer(file_row(1))
    one.until_shown()
    before, at = one.view.zoom, QPointF(80, 80)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        one.view.viewport().mapToGlobal(at),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(one.view.viewport(), event)
    assert one.view.zoom == pytest.approx(before * 1.25)
    assert one.view.fit is Fit.FREE


def test_from_document_to_document(viewer, qtbot):
    three = [read_page(f"page {place + 1}", place=place, places=3) for place in range(3)]
    one = viewer(file_row(1, pages=3), file_row(2), pages={1: three, 2: [read_page("another")]})
    one.until_shown()
    assert not one.bar.document_before.isEnabled()
    one.bar.document_after.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "another")
    one.view.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(one.view, Qt.Key.Key_PageUp, both)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 1")


# To what wants a look


def listed(document_id: int, place: int = 0, **changes) -> ListedPage:
    file = file_row(document_id)
    base = ListedPage(
        document_id, document_id - 1, place, 3, place + 1, file.name, file.path, PageState.FAILED, unsure=False
    )
    return replace(base, **changes)


def test_from_problem_to_problem(viewer, qtbot):
    three = [read_page(f"page {place + 1}", place=place, places=3) for place in range(3)]
    one = viewer(file_row(1, pages=3), file_row(2), pages={1: three, 2: [read_page("another")]})
    one.until_shown()
    one.view.setFocus()
    one.bench.reader.problems = {1: listed(1, 2)}
    qtbot.keyClick(one.view, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 3")
    assert ("problem", "one", 1, 1, 1) in one.bench.reader.asked
    one.bench.reader.problems = {1: listed(2)}
    one.bar.problem.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "another")
    assert one.bench.window.details.files.table.file().document_id == 2
    one.bench.reader.problems = {-1: listed(1, 1)}
    qtbot.keyClick(one.view, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 2")
    one.bench.reader.problems = {}
    one.bar.problem.click()
    qtbot.waitUntil(lambda: one.bar.name.whole == "No page after this one failed, is blank or uncertain.")
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.bar.name.whole == "page1.jpg")


# Sharpness


def test_the_upper_part_is_shown_until_the_whole_is_here(viewer, qtbot):
    one = viewer(file_row(1))
    one.until_shown()
    one.bench.pictures.silent = True
    one.tab.pane.clear()
    one.tab.pane.show_page("one", file_row(1), read_page("Dear Sir,"))
    token = len(one.bench.pictures.wishes)
    one.bench.pictures.next = ()
    upper = replace(sheet(500, 210), upper=0.3)
    one.bench.pictures.picture_read.emit(token, upper)
    assert one.view.item.shown is upper
    assert one.view.item.page().height() == 1400
    assert not one.bench.pictures.next  # what is beside it comes after the whole
    one.view.zoom_by(1.0 / one.view.zoom)
    assert len(one.bench.pictures.wishes) == token  # nothing finer is asked for before
    whole = sheet()
    one.bench.pictures.picture_read.emit(token, whole)
    assert one.view.item.shown is whole
    assert one.view.zoom == pytest.approx(1.0)
    assert len(one.bench.pictures.wishes) == token + 1  # now it is


def test_a_page_whose_rest_is_damaged_is_not_left_half_shown(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,")]})
    one.until_shown()
    one.bench.pictures.silent = True
    one.tab.pane.clear()
    one.tab.pane.show_page("one", file_row(1), read_page("Dear Sir,"))
    token = len(one.bench.pictures.wishes)
    one.bench.pictures.picture_read.emit(token, replace(sheet(500, 210), upper=0.3))
    one.bench.pictures.picture_read.emit(token, PageError("damaged", "The file is damaged.", "Scan it again."))
    assert one.said("pageViewSays") == "The page cannot be shown. The file is damaged. Scan it again."
    assert one.text.isVisible()


def plan(viewer) -> Viewer:
    """An A0 sheet, as its first picture."""
    one = viewer(file_row(1))
    one.until_shown()
    one.bench.pictures.answers[file_row(1).path] = ShownPage(20_000, 15_000, 200, 150, b"\xff" * (200 * 150 * 4))
    one.tab.pane.clear()
    one.tab.pane.show_page("one", file_row(1), read_page("Dear Sir,"))
    one.until_shown()
    return one


def test_of_a_large_page_only_what_is_seen_is_asked_for(viewer, qtbot):
    one = plan(viewer)
    asked, wishes = one.bench.pictures.parts_asked, len(one.bench.pictures.wishes)
    one.view.zoom_by(1.0 / one.view.zoom)
    qtbot.waitUntil(lambda: bool(asked) and asked[-1][0].shrink == 1)
    seen = one.view.mapToScene(one.view.viewport().rect()).boundingRect()
    wanted = asked[-1]
    middle = wanted[0].box
    assert middle[0] <= seen.center().x() <= middle[2]
    for wish in wanted:
        left, top, right, bottom = wish.box
        assert right - left <= SIDE
        assert left < seen.right()
        assert right > seen.left()
        assert top < seen.bottom()
        assert bottom > seen.top()
    covered = sum((wish.box[2] - wish.box[0]) * (wish.box[3] - wish.box[1]) for wish in wanted)
    assert covered >= seen.width() * seen.height()
    assert len(one.bench.pictures.wishes) == wishes  # it is never asked for as a whole
    for wish in wanted:
        width, height = wish.box[2] - wish.box[0], wish.box[3] - wish.box[1]
        red = ShownPage(20_000, 15_000, width, height, b"\x00\x00\xff\xff" * (width * height))
        one.bench.pictures.part_read.emit(wish, red)
    middle_of_view = one.view.viewport().rect().center()
    assert one.view.grab().toImage().pixelColor(middle_of_view + QPoint(0, 3)).getRgb()[:3] == (255, 0, 0)
    one.view.verticalScrollBar().setValue(one.view.verticalScrollBar().value() + SIDE)
    qtbot.waitUntil(lambda: asked[-1] is not wanted)
    assert asked[-1]
    assert not {wish.box for wish in asked[-1]} & {wish.box for wish in wanted}  # those are here
    one.tab.pane.clear()
    assert one.view.item.parts.held == 0


def test_a_part_of_a_page_that_was_left_is_not_shown(viewer, qtbot):
    one = plan(viewer)
    one.view.zoom_by(1.0 / one.view.zoom)
    asked = one.bench.pictures.parts_asked
    qtbot.waitUntil(lambda: bool(asked) and bool(asked[-1]))
    stray = replace(asked[-1][0], page=2)
    one.bench.pictures.part_read.emit(stray, sheet())
    one.bench.pictures.part_read.emit(asked[-1][0], PageError("damaged", "The file is damaged.", "Scan it again."))
    assert one.view.item.parts.held == 0


def test_parts_that_are_not_looked_at_go_first(qtbot, monkeypatch):
    size = SIDE * SIDE * 4
    monkeypatch.setattr(sharp_parts, "MOST_BYTES", 3 * size)
    parts = SharpParts()
    pixels = bytes(size)
    boxes = [(SIDE * place, 0, SIDE * place + SIDE, SIDE) for place in range(5)]
    whole = QSizeF(20_000, 15_000)
    for box in boxes[:3]:
        parts.add((1, box), ShownPage(20_000, 15_000, SIDE, SIDE, pixels))
    assert parts.wanted(whole, QRectF(0, 0, SIDE, SIDE), 1.0) == ()  # the first is looked at
    parts.add((1, boxes[3]), ShownPage(20_000, 15_000, SIDE, SIDE, pixels))
    assert parts.held == 3 * size
    assert parts.wanted(whole, QRectF(0, 0, 2 * SIDE, SIDE), 1.0) == ((1, boxes[1]),)
    assert {shrink for shrink, _ in parts.wanted(whole, QRectF(0, 0, 4000, 4000), 0.26)} == {4}


# The pages at the side


def small_jpeg() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (80, 110), "red").save(made, "JPEG")
    return made.getvalue()


def test_the_pages_of_the_job_are_at_the_side(viewer, qtbot):
    failed = read_page(place=1, places=2, state=PageState.FAILED, message="Damaged.", words=None)
    two = [read_page("page 1", place=0, places=2), failed]
    one = viewer(file_row(1, pages=2), file_row(2), pages={1: two, 2: [read_page("another")]})
    one.until_shown()
    strip = one.tab.thumbs
    assert strip.isVisible()
    qtbot.waitUntil(lambda: strip.pages.rowCount() == 3)
    said = [strip.pages.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert said == ["page1.jpg, page 1: Done", "page1.jpg, page 2: Failed", "page2.jpg, page 1: Done"]
    assert [strip.pages.index(place).data() for place in range(3)] == ["1", "2", "page2.jpg"]
    qtbot.waitUntil(lambda: strip.currentIndex().row() == 0)
    qtbot.waitUntil(lambda: bool(one.bench.pictures.small_asked))
    wish = one.bench.pictures.small_asked[-1][0]
    assert (wish.job_id, wish.path, wish.page) == ("one", file_row(1).path, 1)
    one.bench.pictures.thumbnail_read.emit(wish, small_jpeg())
    picture = strip.grab(strip.visualRect(strip.pages.index(0))).toImage()
    assert picture.pixelColor(picture.width() // 2, 60).red() > 200
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: one.bar.field.text() == "2")
    strip.setCurrentIndex(strip.pages.index(2))
    qtbot.waitUntil(lambda: one.text.toPlainText() == "another")
    assert one.bench.window.details.files.table.file().document_id == 2
    one.bar.previous.click()
    qtbot.waitUntil(lambda: strip.currentIndex().row() == 1)


def test_it_is_folded_away_and_that_is_remembered(viewer, open_window, qtbot):
    one = viewer(file_row(1))
    one.until_shown()
    one.view.setFocus()
    qtbot.keyClick(one.view, Qt.Key.Key_F9)
    assert not one.tab.thumbs.isVisible()
    asked = len(one.bench.pictures.small_asked)
    one.tab.thumbs.pages.refresh_soon()
    QApplication.processEvents()
    assert len(one.bench.pictures.small_asked) == asked
    one.bench.window.closing.allowed = True
    one.bench.window.close()
    assert one.bench.settings.value("window/thumbnails") == "0"
    again = open_window(settings=one.bench.settings).window.details.text.bar.thumbs
    assert not again.isChecked()
    one.bench.settings.set_value("window/thumbnails", "1")
    assert open_window(settings=one.bench.settings).window.details.text.bar.thumbs.isChecked()


@pytest.fixture
def model(qtbot):
    reader, pictures = FakeReader(), FakePictures()
    reader.file_rows = [file_row(1)]
    reader.pages = {1: [read_page(place=place, places=250) for place in range(250)]}
    made = ThumbModel(reader, pictures)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def test_only_what_is_looked_at_is_read(model, qtbot):
    model.show_job("one")
    qtbot.waitUntil(lambda: model.rowCount() == 250)
    assert model.page(249) is None
    qtbot.waitUntil(lambda: model.index(249).data(PAGE_ROLE) is not None)
    model.look_at(240, 249)
    asked = model._pictures.small_asked[-1]
    assert [wish.page for wish in asked] == list(range(241, 251))
    model._pictures.thumbnail_read.emit(asked[0], small_jpeg())
    model._pictures.thumbnail_read.emit(asked[1], PageError("damaged", "The file is damaged.", "Scan it again."))
    assert model.index(240).data(Qt.ItemDataRole.DecorationRole).width() == 80
    assert model.index(241).data(Qt.ItemDataRole.DecorationRole).isNull()
    model.look_at(240, 249)
    assert [wish.page for wish in model._pictures.small_asked[-1]] == list(range(243, 251))  # neither is asked again
    for page in range(1, MOST_KEPT + 20):
        model._pictures.thumbnail_read.emit(replace(asked[0], page=page), small_jpeg())
    assert len(model._thumbs) == MOST_KEPT


def test_pages_that_are_found_meanwhile_come_to_the_list_and_marks_change(model, qtbot):
    pages = model._reader.pages[1]
    model._reader.pages = {1: pages[:2]}
    model.show_job("one")
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    pages[0] = replace(pages[0], state=PageState.FAILED)
    model._reader.pages = {1: pages[:5]}
    model._refresh.setInterval(0)
    model.refresh_soon()
    qtbot.waitUntil(lambda: model.rowCount() == 5)
    assert model.page(0).state is PageState.FAILED
    model._reader.pages = {1: pages[:1]}
    model.refresh_soon()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    model.show_job("")
    assert model.rowCount() == 0


# What a search found


def hit(document_id: int, *words: int) -> SearchHit:
    file = file_row(document_id)
    found = Hits("the Stanford letter", ((4, 12),), words, len(words))
    return SearchHit("one", "Job one", document_id, file.name, file.path, document_id - 1, 1, 0, 1, 93.0, found)


def searched(viewer, qtbot) -> Viewer:
    first = read_page("Dear Stanford and", "Mrs. Stanford, from stanford")
    second = read_page("Nothing here but", "one Stanford")
    one = viewer(file_row(1), file_row(2), file_row(3), pages={1: [first], 2: [second], 3: [read_page("Nobody")]})
    one.until_shown()
    one.bench.reader.found = {"stanford": [hit(1, 1, 4, 6), hit(2, 4)]}
    one.bench.window._search("stanford")
    qtbot.waitUntil(lambda: one.bench.window.search_view.model.rowCount() == 2)
    one.bench.window.search_view.enter()
    qtbot.keyClick(one.bench.window.search_view.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: one.said("hitCount") == "“stanford”: hit 1 of 3 on this page")
    one.view.setFocus()
    return one


def bold(text) -> list[str]:
    """The words that stand out."""
    found = []
    block = text.document().begin()
    while block.isValid():
        ranges = block.layout().formats()
        found += [
            block.text()[each.start : each.start + each.length] for each in ranges if each.format.fontWeight() > 600
        ]
        block = block.next()
    return found


def test_all_hits_stand_out_in_the_text_too_until_the_search_ends(viewer, qtbot):
    one = searched(viewer, qtbot)
    assert bold(one.text) == ["Stanford", "Stanford,", "stanford"]
    one.tab.words.hit_bar.close_up.click()
    assert bold(one.text) == []


def test_all_hits_are_marked_and_one_goes_from_hit_to_hit(viewer, qtbot):
    one = searched(viewer, qtbot)
    assert one.view.item._hits == {1, 4, 6}
    assert one.view.item.chosen == 1
    box = one.view.mapFromScene(one.view.item.box(4).center())
    assert one.view.grab().toImage().pixelColor(box).blue() < 200  # filled
    qtbot.keyClick(one.view, Qt.Key.Key_F3)
    assert one.view.item.chosen == 4
    assert one.said("hitCount") == "“stanford”: hit 2 of 3 on this page"
    qtbot.keyClick(one.view, Qt.Key.Key_F3)
    qtbot.keyClick(one.view, Qt.Key.Key_F3)  # beyond the page's last
    qtbot.waitUntil(lambda: one.said("hitCount") == "“stanford”: hit 1 of 1 on this page")
    assert one.text.toPlainText().startswith("Nothing here")
    qtbot.keyClick(one.view, Qt.Key.Key_F3)
    assert one.said("hitCount") == "“stanford”: this is the last page that was found"
    qtbot.keyClick(one.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: one.said("hitCount") == "“stanford”: hit 3 of 3 on this page")
    one.tab.words.hit_bar.previous.click()
    assert one.view.item.chosen == 4


def test_a_page_without_hits_says_so_and_the_end_of_the_search_ends_the_marks(viewer, qtbot):
    one = searched(viewer, qtbot)
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.said("hitCount") == "“stanford”: 1 hit on this page")
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.said("hitCount") == "“stanford” is not on this page")
    one.bar.previous.click()
    qtbot.waitUntil(lambda: one.view.item._hits == {4})
    one.tab.words.hit_bar.close_up.click()
    assert not one.view.item._hits
    assert not one.tab.words.hit_bar.isVisible()


def test_a_phrase_is_one_hit_over_the_words_of_a_newspaper(viewer, qtbot):
    lines = ["the quick brown fox"] * 1000
    one = viewer(file_row(1), pages={1: [read_page(*lines, "New York is not old York")]})
    one.until_shown()
    one.tab.words.search('"new york"')
    qtbot.waitUntil(lambda: one.tab.words.hits.hits == ((4000, 4001),))
    assert one.view.item._hits == {4000, 4001}


# Selecting


def test_what_is_selected_in_the_text_is_marked_on_the_picture_and_the_other_way_round(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours truly", "John")]})
    one.until_shown()
    cursor = one.text.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(one.text.toPlainText().index("truly"), QTextCursor.MoveMode.KeepAnchor)
    one.text.setTextCursor(cursor)
    assert list(one.view.item._selected) == [0, 1, 2]
    cursor.clearSelection()
    one.text.setTextCursor(cursor)
    assert not one.view.item._selected
    qtbot.mouseClick(one.view.viewport(), Qt.MouseButton.LeftButton, pos=one.on_screen(3))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(one.view.viewport(), Qt.MouseButton.LeftButton, shift, pos=one.on_screen(1))
    assert one.text.textCursor().selectedText().replace("\u2029", " ") == "Sir, yours truly"
    assert list(one.view.item._selected) == [1, 2, 3]


def test_every_control_has_a_name_and_a_tip(viewer, qtbot):
    one = searched(viewer, qtbot)
    for each in (*one.bar.controls, *one.tab.words.hit_bar.controls, one.tab.thumbs):
        assert each.objectName()
        assert each.accessibleName()
