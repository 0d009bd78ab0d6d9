"""The text beside a page is corrected: word for word, undone, kept at each pause, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.processing.reports import Corrected
from bulkocr_gui.results.corrections import Edit, corrected
from bulkocr_gui.ui.correction_bar import CorrectionBar, PageEditing
from bulkocr_gui.ui.page_text import PageText
from bulkocr_gui.ui.theme import Theme
from tests.ui.fakes import FakeQueue, read_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LETTER = read_page("next Friday", "skeonben. Vithin the", doubtful=("skeonben.", "Vithin"))


class Desk:
    """A text that can be corrected, with its bar, over a queue that keeps what it is told."""

    def __init__(self, qtbot, page=LETTER) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.queue = FakeQueue()
        self.view = PageText(self.theme)
        self.bar = CorrectionBar(self.view, self.theme)
        self.page = page
        self.again = 0
        PageEditing(self.view, self.bar, self.queue, self.read_again)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.addWidget(self.view)
        column.addWidget(self.bar)
        qtbot.addWidget(self.window)
        self.show()
        self.window.show()

    def read_again(self) -> None:
        self.again += 1
        self.show()

    def show(self) -> None:
        self.view.show_words(self.page.words, self.page.editing)

    def choose(self, text: str) -> int:
        word = next(n for n in range(len(self.view.words)) if self.view.words.text(n) == text)
        self.view.choose(word)
        return word

    def type_over(self, text: str, instead: str) -> None:
        """By keyboard: the word is selected and another one typed."""
        word = self.choose(text)
        for _ in range(self.view.words.span(word)[1] - self.view.words.span(word)[0]):
            self.qtbot.keyClick(self.view, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(self.view, instead)

    def kept(self) -> list[tuple[Edit, ...]]:
        return [call[-1] for call in self.queue.orders("correct")]

    def commit(self) -> None:
        """The queue kept the last order: the page has it from now on."""
        editing = replace(self.page.editing, edits=self.kept()[-1])
        words = PageWords.of(corrected(editing.engine, editing.edits))
        self.page = replace(self.page, words=words, editing=editing)
        self.queue.corrected.emit(Corrected(1, 1, held=True))


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def test_what_is_typed_is_kept_after_a_pause_and_not_for_each_letter(desk, qtbot):
    desk.type_over("skeonben.", "afternoon.")
    assert desk.kept() == []
    qtbot.waitUntil(lambda: bool(desk.kept()))
    assert desk.queue.orders("correct") == [("correct", 1, 1, LETTER.editing.base, (Edit(2, 1, ("afternoon.",)),))]
    desk.commit()
    assert desk.again == 1
    assert desk.view.toPlainText() == "next Friday\nafternoon. Vithin the"
    assert desk.view.textCursor().position() == len("next Friday\nafternoon.")
    assert desk.view.document().isUndoAvailable(), "what comes back from the store leaves the text alone"


def test_leaving_the_text_keeps_it_at_once(desk):
    desk.type_over("skeonben.", "afternoon.")
    desk.view.hide()
    assert desk.kept() == [(Edit(2, 1, ("afternoon.",)),)]
    desk.view.hide()
    assert len(desk.kept()) == 1, "once"


def test_another_page_keeps_what_was_written_in_the_one_before(desk):
    desk.type_over("the", "all the")
    desk.page = read_page("Another page")
    desk.page = replace(desk.page, editing=replace(desk.page.editing, page_id=2, number=2))
    desk.show()
    assert desk.queue.orders("correct")[0][1:3] == (1, 1)
    assert desk.view.toPlainText() == "Another page"
    assert not desk.view.document().isUndoAvailable()


def test_undo_and_redo_are_corrections_too(desk):
    desk.type_over("skeonben.", "afternoon.")
    desk.view.keep()
    while desk.view.document().isUndoAvailable():
        desk.view.undo()
    assert desk.view.toPlainText() == PageWords.of(LETTER.editing.engine).text
    desk.view.keep()
    assert desk.kept()[-1] == ()
    assert [desk.view.words.text(n) for n in desk.view.to_check()] == ["skeonben.", "Vithin"]
    while desk.view.document().isRedoAvailable():
        desk.view.redo()
    desk.view.keep()
    assert desk.kept()[-1] == (Edit(2, 1, ("afternoon.",)),)


def test_what_is_written_meanwhile_is_not_taken_back_by_what_was_kept_before(desk):
    desk.type_over("skeonben.", "after")
    desk.view.keep()
    desk.qtbot.keyClicks(desk.view, "noon.")
    desk.commit()
    assert "afternoon." in desk.view.toPlainText()
    desk.view.keep()
    assert desk.kept()[-1] == (Edit(2, 1, ("afternoon.",)),)


def test_enter_finds_a_word_right_and_goes_on(desk):
    desk.choose("skeonben.")
    desk.qtbot.keyClick(desk.view, Qt.Key.Key_Return)
    assert desk.kept()[-1] == (Edit(2, 1, ("skeonben.",)),)
    assert desk.view.words.text(desk.view.chosen) == "Vithin"
    desk.qtbot.keyClick(desk.view, Qt.Key.Key_Return)
    assert desk.view.to_check() == []
    assert "\n" not in desk.view.toPlainText().replace("next Friday\n", ""), "it makes no line"
    assert desk.bar.isHidden(), "nothing is corrected"


def test_pasted_lines_become_words(desk):
    desk.choose("the")
    data = QMimeData()
    data.setText("a\nb\tc ")
    desk.view.insertFromMimeData(data)
    desk.view.keep()
    assert desk.kept()[-1] == (Edit(4, 0, ("a", "b", "c")),)


def test_a_word_and_the_page_go_back_to_what_was_read(desk):
    desk.type_over("skeonben.", "afternoon.")
    desk.type_over("the", "all")
    desk.view.keep()
    assert desk.bar._number.whole == "2 words corrected by hand"
    desk.bar.write.click()
    assert desk.queue.orders("write_again") == [("write_again", 1)]
    menu = QMenu()
    word = desk.choose("afternoon.")
    back, whole = desk.view.ways_back(word, menu)
    assert (back.objectName(), back.text()) == ("wordAsRead", "Back to what was read: “skeonben.”")
    back.trigger()
    assert desk.kept()[-1] == (Edit(4, 1, ("all",)),)
    assert whole.objectName() == "pageAsRead"
    desk.bar.back.click()
    assert desk.kept()[-1] == ()
    assert desk.view.toPlainText() == PageWords.of(LETTER.editing.engine).text
    assert desk.view.ways_back(0, menu) == []
    assert desk.bar.isHidden()
    desk.view.undo()
    desk.view.keep()
    assert desk.kept()[-1] == (Edit(4, 1, ("all",)),), "taking back is undone like anything else"


def test_corrected_words_are_marked_by_more_than_colour(desk):
    desk.type_over("skeonben.", "afternoon.")
    block = desk.view.document().findBlockByNumber(1)
    (first, second) = block.layout().formats()
    assert (first.start, first.length) == (0, 10)
    assert first.format.underlineStyle() == first.format.UnderlineStyle.DotLine
    assert second.format.underlineStyle() == second.format.UnderlineStyle.SingleUnderline


def test_corrections_of_an_earlier_reading_are_offered(desk):
    desk.page = replace(LETTER, editing=replace(LETTER.editing, earlier=3))
    desk.show()
    assert desk.bar._offer.whole == "3 corrections of an earlier reading"
    desk.bar.use.click()
    desk.bar.forget.click()
    assert desk.queue.orders("use_earlier_corrections", "forget_earlier_corrections") == [
        ("use_earlier_corrections", 1, 1),
        ("forget_earlier_corrections", 1, 1),
    ]


def test_what_could_not_be_kept_is_kept_at_the_next_pause(desk):
    desk.type_over("skeonben.", "afternoon.")
    desk.view.keep()
    desk.queue.failed_order.emit(MachineError("disk_full", "The disk is full.", "Free some."))
    desk.view.keep()
    assert desk.kept() == [(Edit(2, 1, ("afternoon.",)),)] * 2


def test_the_other_reading_cannot_be_written_in(desk):
    desk.view.show_words(LETTER.words)
    assert not desk.view.can_write
    desk.qtbot.keyClicks(desk.view, "x")
    assert desk.view.toPlainText() == LETTER.words.text


def test_in_the_window_a_correction_reaches_the_queue_and_the_picture(open_window, qtbot):
    from tests.ui.fakes import file_row, row

    bench = open_window(row())
    bench.reader.file_rows = [file_row(1)]
    bench.reader.pages = {1: [LETTER]}
    bench.window.table.choose("one")
    bench.window.details.files.show_job(bench.queue.rows()[0])
    bench.window.details.tabs.setCurrentIndex(1)
    view = bench.window.details.text.view
    qtbot.waitUntil(lambda: "skeonben." in view.toPlainText())
    view.write(2, "afternoon.")
    ((_, document, page, base, edits),) = bench.queue.orders("correct")
    assert (document, page, base, edits) == (1, 1, LETTER.editing.base, (Edit(2, 1, ("afternoon.",)),))
    editing = replace(LETTER.editing, edits=edits)
    bench.reader.pages = {1: [replace(LETTER, words=PageWords.of(corrected(editing.engine, edits)), editing=editing)]}
    bench.queue.corrected.emit(Corrected(1, 1, held=True))
    qtbot.waitUntil(lambda: bench.window.details.text.bar.to_check.text() == "1 word to check")
    assert bench.window.details.text.picture.item.chosen == view.chosen
