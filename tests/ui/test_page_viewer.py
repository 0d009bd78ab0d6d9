"""The Text tab: a page's picture, its words, and how one goes from page to page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import DocumentState, PageState
from bulkocr_gui.processing.page_pictures import CLOSE
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.page_view import Fit
from tests.ui.fakes import file_row, read_page, row, sheet


class Viewer:
    """The tab over some documents."""

    def __init__(self, bench, qtbot) -> None:
        self.bench = bench
        self.qtbot = qtbot
        self.tab = bench.window.details.text
        self.view = self.tab.picture
        self.text = self.tab.view
        self.bar = self.tab.bar

    def until_shown(self) -> None:
        self.qtbot.waitUntil(lambda: self.view.item.shown is not None)

    def said(self, name: str) -> str:
        label = self.bench.window.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    def on_screen(self, word: int) -> QPoint:
        return self.view.mapFromScene(self.view.item.box(word).center())


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


def test_the_page_and_its_text_are_side_by_side(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours", doubtful=("yours",))]})
    one.until_shown()
    assert one.text.toPlainText() == "Dear Sir,\nyours"
    assert not one.text.isReadOnly()
    assert one.bench.pictures.warm
    assert one.bench.pictures.wishes[0].path == file_row(1).path
    assert one.bar.to_check.text() == "1 word to check"
    assert one.bar.name.whole == "page1.jpg"
    assert one.view.fit is Fit.WIDTH
    assert 0 < one.view.zoom * 1000 < one.view.width()


def test_doubtful_words_are_underlined_and_not_only_coloured(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours truly", doubtful=("yours",))]})
    one.until_shown()

    qtbot.waitUntil(lambda: underlined(one.text, one.text.toPlainText().index("yours")))
    assert not underlined(one.text, one.text.toPlainText().index("truly"))


def underlined(text, place: int) -> bool:
    block = text.document().findBlock(place)
    return any(
        each.start <= place - block.position() < each.start + each.length and each.format.fontUnderline()
        for each in block.layout().formats()
    )


def test_a_click_on_a_word_chooses_it_in_the_text(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours truly")]})
    one.until_shown()
    qtbot.mouseClick(one.view.viewport(), Qt.MouseButton.LeftButton, pos=one.on_screen(3))
    assert one.text.textCursor().position() == one.text.toPlainText().index("truly")
    marked = [each.cursor.selectedText() for each in one.text.extraSelections()]
    assert "truly" in marked


def test_the_cursor_in_the_text_shows_the_word_on_the_page(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours truly")]})
    one.until_shown()
    one.text.setFocus()
    one.view.zoom_by(6)
    bar = one.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.keyClick(one.text, Qt.Key.Key_Down)
    qtbot.keyClick(one.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert one.view.item._chosen == 3
    assert one.view.viewport().rect().contains(one.on_screen(3))
    assert [each.cursor.selectedText() for each in one.text.extraSelections()] == ["truly"]


def test_hovering_marks_the_word_on_both_sides(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours truly")]})
    one.until_shown()
    move(one.view.viewport(), one.on_screen(1))
    assert [each.cursor.selectedText() for each in one.text.extraSelections()] == ["Sir,"]
    cursor = one.text.textCursor()
    cursor.setPosition(one.text.toPlainText().index("yours") + 2)
    move(one.text.viewport(), one.text.cursorRect(cursor).center())
    assert one.view.item._hovered == 2
    QApplication.sendEvent(one.text.viewport(), QEvent(QEvent.Type.Leave))
    assert one.view.item._hovered is None
    assert not one.text.extraSelections()


def move(widget, at: QPoint) -> None:
    """The mouse, without a button."""
    where = QPointF(at)
    no = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, where, widget.mapToGlobal(where), no, no, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, moved)


def test_closer_and_farther_by_keys_and_wheel(viewer, qtbot):
    one = viewer(file_row(1))
    one.until_shown()
    whole = one.view.zoom
    one.view.setFocus()
    qtbot.keyClick(one.view, Qt.Key.Key_Plus)
    assert one.view.zoom == pytest.approx(whole * 1.25)
    assert one.bar.zoom.text() == f"{round(one.view.zoom * 100)} %"
    qtbot.keyClick(one.view, Qt.Key.Key_Minus)
    assert one.view.zoom == pytest.approx(whole)
    at = QPointF(60, 60)
    before = one.view.mapToScene(at.toPoint())
    wheel(one.view, at, 360)
    assert one.view.zoom == pytest.approx(whole * 1.25**3)
    after = one.view.mapToScene(at.toPoint())
    assert (after - before).manhattanLength() < 6  # what is under the pointer stays there
    qtbot.keyClick(one.view, Qt.Key.Key_9)
    page = one.view.mapFromScene(one.view.item.page()).boundingRect()
    assert one.view.viewport().rect().contains(page)
    qtbot.keyClick(one.view, Qt.Key.Key_0)
    assert one.view.zoom == pytest.approx(whole)
    assert one.view.fit is Fit.WIDTH


def wheel(view, at: QPointF, turned: int) -> None:
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_page_that_is_looked_at_closely_gets_a_finer_picture(viewer, qtbot):
    one = viewer(file_row(1))
    one.until_shown()
    assert [wish.most_pixels for wish in one.bench.pictures.wishes if wish.most_pixels == CLOSE] in ([], [CLOSE])
    one.view.zoom_by(1.0 / one.view.zoom)
    qtbot.waitUntil(lambda: one.view.item.shown.width == 1000)
    assert one.view.zoom == pytest.approx(1.0)
    closer = [wish for wish in one.bench.pictures.wishes if wish.most_pixels == CLOSE]
    assert len(closer) == 1


def test_the_page_is_turned_with_its_boxes(viewer, qtbot):
    one = viewer(file_row(1))
    one.until_shown()
    one.view.setFocus()
    qtbot.keyClick(one.view, Qt.Key.Key_R)
    page = one.view.mapFromScene(one.view.item.page()).boundingRect()
    assert page.width() > page.height()
    assert page.width() <= one.view.viewport().width()
    qtbot.mouseClick(one.view.viewport(), Qt.MouseButton.LeftButton, pos=one.on_screen(0))
    assert one.view.item._chosen == 0


def test_from_page_to_page_and_on_to_the_next_document(viewer, qtbot):
    three = [read_page(f"page {place + 1}", place=place, places=3) for place in range(3)]
    one = viewer(file_row(1, pages=3, pages_ended=3), file_row(2), pages={1: three, 2: [read_page("another")]})
    one.until_shown()
    assert not one.bar.previous.isEnabled()
    assert one.bar.total.text() == "/ 3"
    ahead = [(wish.path.name, wish.page) for wish in one.bench.pictures.next]
    assert ahead == [("page1.jpg", 2)]
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 2")
    one.view.setFocus()
    qtbot.keyClick(one.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 3")
    assert one.bar.field.text() == "3"
    one.until_shown()
    assert one.bench.pictures.wishes[-1].page == 3
    qtbot.keyClick(one.text, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "another")
    assert one.bench.window.details.files.table.file().document_id == 2
    assert not one.bar.next.isEnabled()
    one.bar.previous.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 3")  # the last page of the one before


def test_a_page_is_gone_to_by_its_number(viewer, qtbot):
    many = [read_page(f"page {place + 1}", place=place, places=40) for place in range(40)]
    one = viewer(file_row(1, pages=40, pages_ended=40), pages={1: many})
    one.until_shown()
    one.bar.field.setText("99")
    qtbot.keyClick(one.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: one.text.toPlainText() == "page 40")
    assert one.bar.field.text() == "40"


def test_the_number_in_the_file_is_said_where_pages_are_left_out(viewer, qtbot):
    pages = [read_page("seventh", place=0, places=2, number=7, before=None, after=9)]
    one = viewer(file_row(1, pages=2, pages_ended=2), pages={1: pages})
    one.until_shown()
    assert one.bar.name.whole == "page1.jpg, page 7 of the file"
    assert one.bench.pictures.wishes[0].page == 7


def test_a_failed_page_shows_its_picture_and_says_why_there_is_no_text(viewer, qtbot):
    failed = read_page(
        state=PageState.FAILED, message="The page took longer than 5 s.", advice="Allow more.", words=None
    )
    one = viewer(file_row(1, state=DocumentState.FAILED), pages={1: [failed]})
    one.until_shown()
    assert one.said("pageTextSays") == "No text. The page took longer than 5 s. Allow more."
    assert one.view.isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PageState.PENDING, "Not recognised yet."),
        (PageState.BLANK, "The page is blank."),
        (PageState.WAITING, "It is tried again in a moment. No connection."),
    ],
)
def test_a_page_without_words_is_shown_and_says_so(viewer, qtbot, state, words):
    message = "No connection." if state is PageState.WAITING else ""
    one = viewer(file_row(1), pages={1: [read_page(state=state, message=message, words=None)]})
    one.until_shown()
    assert one.said("pageTextSays") == words


def test_a_picture_that_cannot_be_shown_says_why_and_the_text_stays(viewer, qtbot):
    path = Path("/scans/one/page1.jpg")
    one = viewer(file_row(2), file_row(1))
    one.until_shown()
    one.bench.pictures.answers[path] = PageError("vanished", "The file is not there any more.", "Put it back.")
    one.bar.next.click()
    told = "The file is not there any more. Put it back."
    qtbot.waitUntil(lambda: one.said("pageViewSays") == f"The page cannot be shown. {told}")
    assert one.text.isVisible()
    assert not one.bar.closer.isEnabled()
    one.bar.previous.click()
    one.until_shown()
    assert one.view.isVisible()


def test_a_page_that_is_read_meanwhile_keeps_its_picture_and_place(viewer, qtbot):
    one = viewer(
        file_row(1, state=DocumentState.IN_FLIGHT, pages_ended=0),
        pages={1: [read_page(state=PageState.IN_FLIGHT, words=None)]},
    )
    one.until_shown()
    one.view.zoom_in()
    zoom, asked = one.view.zoom, len(one.bench.pictures.wishes)
    one.bench.reader.pages = {1: [read_page("now it is read")]}
    one.tab.show_file(file_row(1))
    qtbot.waitUntil(lambda: one.text.toPlainText() == "now it is read")
    assert one.view.item.box(0) is not None
    assert (one.view.zoom, len(one.bench.pictures.wishes)) == (zoom, asked)


def test_an_answer_for_a_page_that_was_left_is_not_shown(viewer, qtbot):
    one = viewer(file_row(1), file_row(2), pages={1: [read_page("one")], 2: [read_page("two")]})
    one.until_shown()
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "two")
    shown = one.view.item.shown
    one.bench.pictures.picture_read.emit(1, sheet(100, 140))
    assert one.view.item.shown is shown or one.view.item.shown.width != 100


def test_nothing_is_asked_while_the_tab_is_hidden(open_window, qtbot):
    bench = open_window()
    bench.reader.file_rows = [file_row(1)]
    bench.queue.show(row("one"))
    qtbot.waitUntil(lambda: bench.window.details.files.model.rowCount() == 1)
    assert not bench.pictures.wishes
    assert not bench.pictures.warm


def test_a_newspaper_page_is_laid_out_in_slices(viewer, qtbot):
    lines = ["a line of a wide column that goes on"] * 3000
    one = viewer(file_row(1), pages={1: [read_page(*lines, doubtful=("wide",))]})
    qtbot.waitUntil(lambda: one.text.document().blockCount() == 3000, timeout=10_000)
    qtbot.waitUntil(lambda: underlined(one.text, one.text.toPlainText().rindex("wide")), timeout=10_000)


def test_it_is_drawn_in_both_schemes_with_a_word_chosen(viewer, qtbot):
    one = viewer(file_row(1), pages={1: [read_page("Dear Sir,", "yours", doubtful=("yours",))]})
    one.until_shown()
    one.view.item.choose(2)
    for scheme in ("light", "dark", "contrast"):
        one.bench.window.theme.choose(scheme)
        picture = one.view.grab().toImage()
        edge = one.view.item.box(1)
        outline = picture.pixelColor(one.view.mapFromScene(QPointF(edge.left(), edge.center().y())) + QPoint(2, 2))
        assert outline.isValid()
        box = one.view.item.box(2)
        inside = one.view.mapFromScene(box.center())
        assert picture.pixelColor(inside + QPoint(2, 2)).blue() < 235  # filled: one to check


def test_a_page_that_takes_long_to_open_is_said_to_be_opened(viewer, qtbot):
    one = viewer(file_row(1), file_row(2), pages={2: [read_page("it is read")]})
    one.until_shown()
    one.bench.pictures.silent = True
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.said("pageViewSays") == "Opening the page…")
    assert one.text.toPlainText() == "it is read"
    one.bench.pictures.picture_read.emit(len(one.bench.pictures.wishes), sheet())
    assert one.view.isVisible()
    assert one.view.accessibleDescription() == "page2.jpg, page 1 of 1"


def test_a_word_that_was_chosen_before_the_picture_came_is_in_sight(viewer, qtbot):
    lines = [f"line {number}" for number in range(20)]
    one = viewer(file_row(1), file_row(2), pages={2: [read_page(*lines)]})
    one.until_shown()
    one.view.zoom_by(4)
    one.bench.pictures.silent = True
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.text.toPlainText().startswith("line 0"))
    one.view.choose(39)
    one.text.choose(39)
    one.bench.pictures.picture_read.emit(len(one.bench.pictures.wishes), sheet())
    assert one.view.viewport().rect().contains(one.on_screen(39))


def test_tab_goes_from_left_to_right(viewer, qtbot):
    two = [read_page("one", place=0, places=2), read_page("two", place=1, places=2)]
    one = viewer(file_row(0), file_row(1, pages=2, pages_ended=2), pages={1: two})
    one.until_shown()
    one.bar.next.click()
    qtbot.waitUntil(lambda: one.text.toPlainText() == "one")
    one.until_shown()
    one.bar.previous.setFocus(Qt.FocusReason.TabFocusReason)
    met = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        met.append(widget.objectName())
        assert widget.accessibleName()
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    order = "pagePrevious pageNumber pageNext nextProblem zoomOut zoomIn fitWidth fitPage turnPage"
    assert met == [*order.split(), "thumbStrip", "pageView", "pageText"]


def test_from_one_word_to_check_to_the_next(viewer, qtbot):
    page = read_page("Dear Sir,", "yours truly", "John Hallam", doubtful=("yours", "Hallam"))
    one = viewer(file_row(1), pages={1: [page]})
    one.until_shown()
    one.view.setFocus()
    met = []
    for _ in range(3):
        qtbot.keyClick(one.view, Qt.Key.Key_F8)
        met.append(one.view.item.chosen)
        assert one.text.textCursor().position() == page.words.words[met[-1]].start
    assert met == [2, 5, 2]
    one.bar.to_check.click()
    assert one.view.item.chosen == 5
    assert one.bar.to_check.accessibleName() == "2 words to check: go to the next one"
