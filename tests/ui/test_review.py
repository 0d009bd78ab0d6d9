"""Pages are reviewed, the worst first: by keys alone, word by word, with nothing lost and no page skipped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bulkocr_gui.jobs.model import Outcome, PageState
from bulkocr_gui.jobs.review_pages import ReviewPage, ReviewQuery, Which
from bulkocr_gui.processing.reports import Accepted
from bulkocr_gui.results.corrections import Edit
from bulkocr_gui.ui.review_model import BLOCK, ReviewModel, state_of, verdict
from tests.ui.fakes import FakePictures, FakeReader, read_page, row


def page(number: int, **changes) -> ReviewPage:
    base = ReviewPage(
        page_id=number,
        job_id="one",
        job_name="Letters",
        document_id=number,
        name=f"in/page{number}.jpg",
        path=Path(f"/scans/one/page{number}.jpg"),
        page=1,
        pages=1,
        page_place=0,
        state=PageState.DONE,
        confidence=40.0 + number / 10,
        words=100,
        doubtful=31,
        corrected=0,
        attempts=1,
        checked=False,
        message="",
        worth=40.0 + number / 10,
    )
    return replace(base, **changes)


def letter(number: int, *lines: str, doubtful: tuple[str, ...] = ()):
    """The text of such a page."""
    read = read_page(*lines, doubtful=doubtful)
    return replace(read, editing=replace(read.editing, page_id=number, document_id=number))


class Review:
    """A window that reviews some pages."""

    def __init__(self, bench, qtbot) -> None:
        self.bench = bench
        self.qtbot = qtbot
        self.view = bench.window.review_view
        self.text = self.view.page.text
        self.panel = self.view.page.panel

    def until_shown(self, number: int) -> None:
        self.qtbot.waitUntil(lambda: self.text.editing is not None and self.text.editing.page_id == number)

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        focus = self.bench.window.focusWidget()
        self.qtbot.keyClick(focus or self.view, key, modifier)

    @property
    def word(self) -> str:
        return self.panel.field.text()


@pytest.fixture
def review(open_window, qtbot):
    def make(*pages: ReviewPage, texts=None) -> Review:
        bench = open_window(row())
        bench.reader.to_review = list(pages)
        bench.reader.pages = texts or {
            each.page_id: [letter(each.page_id, f"page {each.page_id}", "Vithin tho end", doubtful=("Vithin", "tho"))]
            for each in pages
        }
        bench.action("actionReview").trigger()
        made = Review(bench, qtbot)
        if pages:
            made.until_shown(pages[0].page_id)
        return made

    return make


def test_the_worst_page_is_shown_with_its_first_word_to_check(review):
    one = review(page(1), page(2))
    assert one.bench.window.pages.currentWidget() is one.view
    assert any(asked[0] == ReviewQuery(Which.ALL, "one") for asked in one.bench.reader.asked)
    assert one.panel._title.text() == "Word 1 of 2 to check"
    assert one.panel._read.whole == "Read as “Vithin”, 20 % sure"
    assert one.word == "Vithin"
    assert one.panel.field.hasFocus()
    one.qtbot.waitUntil(lambda: one.view.head.counted.whole == "0 of 2 pages checked")


def test_word_by_word_with_the_keyboard_alone(review):
    one = review(page(1), page(2))
    one.qtbot.keyClicks(one.panel.field, "Within")
    one.press(Qt.Key.Key_Return)
    assert one.text.toPlainText() == "page 1\nWithin tho end"
    assert one.bench.queue.orders("correct")[-1][-1] == (Edit(2, 1, ("Within",)),)
    assert one.word == "tho"
    one.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert one.word == "tho" or one.panel.field is not one.bench.window.focusWidget(), "no word to check before it"
    one.panel.enter()
    one.press(Qt.Key.Key_Return)
    assert one.bench.queue.orders("correct")[-1][-1] == (Edit(2, 1, ("Within",)), Edit(3, 1, ("tho",)))
    assert one.panel._title.text() == "No word is left to check."
    assert one.panel.whole.hasFocus()
    assert one.view.model.page(0).doubtful == 0
    assert one.view.model.page(0).corrected == 1
    one.press(Qt.Key.Key_Space)
    assert one.bench.queue.orders("accept_pages") == [("accept_pages", (1,), True)]
    one.until_shown(2)
    assert one.word == "Vithin"


def test_tab_leaves_a_word_and_escape_what_was_typed(review):
    one = review(page(1), page(2))
    one.press(Qt.Key.Key_Tab)
    assert one.word == "tho"
    one.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert one.word == "Vithin"
    one.qtbot.keyClicks(one.panel.field, "x")
    one.press(Qt.Key.Key_Escape)
    assert one.word == "Vithin"
    assert one.bench.window.pages.currentWidget() is one.view
    assert one.bench.queue.orders("correct") == []
    one.press(Qt.Key.Key_Escape)
    assert one.bench.window.pages.currentWidget() is one.bench.window.splitter
    one.qtbot.keyClick(one.bench.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert one.bench.window.pages.currentWidget() is one.view
    one.qtbot.keyClick(one.bench.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert one.bench.window.pages.currentWidget() is one.bench.window.splitter


def test_undo_takes_the_last_word_back(review):
    one = review(page(1))
    one.qtbot.keyClicks(one.panel.field, "Within")
    one.press(Qt.Key.Key_Return)
    one.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    while one.text.document().isUndoAvailable():
        one.text.undo()
    assert one.text.toPlainText() == "page 1\nVithin tho end"
    one.text.keep()
    assert one.bench.queue.orders("correct")[-1][-1] == ()


def test_page_down_and_up_go_from_page_to_page_wherever_the_keyboard_is(review):
    one = review(page(1), page(2), page(3))
    for widget in (one.panel.field, one.view.pages, one.view.page.picture, one.text):
        one.view.pages.setCurrentIndex(one.view.model.index(0))
        one.until_shown(1)
        widget.setFocus()
        one.qtbot.keyClick(widget, Qt.Key.Key_PageDown)
        one.until_shown(2)
        one.qtbot.keyClick(widget, Qt.Key.Key_PageUp)
        one.until_shown(1)


def test_control_enter_finds_a_page_right_and_not_the_job_of_the_table(review):
    one = review(page(1), page(2))
    one.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert one.bench.queue.orders("accept_pages", "start_now") == [("accept_pages", (1,), True)]
    one.until_shown(2)
    one.bench.queue.accepted.emit(Accepted((1,), accepted=True))
    assert one.view.model.page(0).checked, "it stays where it is"
    assert verdict(one.view.model.page(0)) == "Checked"
    one.press(Qt.Key.Key_PageUp)
    one.until_shown(1)
    one.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert one.bench.queue.orders("accept_pages")[-1] == ("accept_pages", (1,), False), "taken back"


def test_pages_are_narrowed_by_job_and_kind(review):
    one = review(page(1), page(2, job_id="two", worth=95.0))
    assert one.view.model.rowCount() == 1
    one.view.head.jobs.setCurrentIndex(0)
    one.qtbot.waitUntil(lambda: one.view.model.rowCount() == 2)
    one.view.head.which.setCurrentIndex(one.view.head.which.findData(Which.LOW))
    one.qtbot.waitUntil(lambda: one.view.model.rowCount() == 1)
    assert one.bench.reader.asked[-1][0] == ReviewQuery(Which.LOW, "")


def test_without_pages_it_says_so(review, qtbot):
    one = review()
    qtbot.waitUntil(one.view._says.isVisible)
    assert one.view._says.text() == "There is no page to review."
    one.view.setFocus()
    one.press(Qt.Key.Key_Escape)
    assert one.bench.window.pages.currentWidget() is one.bench.window.splitter


def test_a_page_that_failed_says_why(review, qtbot):
    failed = page(1, state=PageState.FAILED, confidence=None, worth=-1.0, message="The file is damaged.", words=0)
    broken = replace(
        read_page(), state=PageState.FAILED, words=None, editing=None, message="The file is damaged.", advice="Scan."
    )
    one = review(texts={1: [broken]})
    one.bench.reader.to_review = [failed]
    one.bench.reader.pages = {1: [broken]}
    one.view.begin(one.bench.queue.rows())
    qtbot.waitUntil(lambda: one.view.page._right.said.text() == "No text. The file is damaged. Scan.")
    assert not one.panel.field.isEnabled()
    assert one.word == ""
    assert (state_of(failed), verdict(failed)) == ("The file is damaged.", "Failed")


def test_a_blank_page_can_be_written_on(review, qtbot):
    blank = page(1, state=PageState.BLANK, confidence=None, worth=101.0, words=0, doubtful=0)
    one = review(blank, texts={1: [letter(1)]})
    assert one.text.placeholderText() == "The page is blank."
    qtbot.keyClicks(one.text, "Dear Sir")
    one.text.keep()
    assert one.bench.queue.orders("correct")[-1][-1] == (Edit(0, 0, ("Dear", "Sir")),)


def test_the_model_grows_block_by_block(qtbot):
    reader, pictures = FakeReader(), FakePictures()
    reader.to_review = [page(number) for number in range(1, 2 * BLOCK + 31)]
    model = ReviewModel(reader, pictures)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.began):
        model.begin(ReviewQuery())
    assert model.rowCount() == BLOCK
    model.change(1, checked=True)
    # What was found right goes to the end of the order; the pages after it are not skipped.
    reader.to_review = [*reader.to_review[1:], replace(reader.to_review[0], checked=True)]
    while model.canFetchMore():
        before = model.rowCount()
        model.fetchMore()
        qtbot.waitUntil(lambda before=before: model.rowCount() > before)
    assert [model.page(row).page_id for row in range(model.rowCount())] == list(range(1, 2 * BLOCK + 31))
    model.look_at(0, 3)
    assert len({wish.path for wish in pictures.small_asked[-1]}) == 4
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole).endswith("31 words to check, 40 % sure")


def test_a_page_is_recognised_again_with_options_of_its_own(review, qtbot):
    one = review(page(1), page(2))
    one.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    rerun = one.view.page.rerun
    assert rerun.isVisible()
    assert one.panel.isHidden()
    assert one.bench.queue.orders("resume") == [], "Ctrl+R is the page's here"
    one.press(Qt.Key.Key_Escape)
    assert rerun.isHidden()
    assert one.bench.window.pages.currentWidget() is one.view
    one.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert rerun.languages.chosen() == ("eng",)
    rerun.languages.choose(("deu", "fra"))
    rerun.turned.choose(90)
    rerun.segmentation.choose(6)
    one.press(Qt.Key.Key_Return)
    assert one.bench.queue.orders("run_again") == [
        (
            "run_again",
            (1,),
            {
                "provider": "tesseract",
                "languages": ["deu", "fra"],
                "page_segmentation": 6,
                "turned": 90,
                "quality": "balanced",
            },
        )
    ]
    assert one.panel._read.whole == "It is being recognised again."
    again = letter(1, "all is well")
    one.bench.reader.pages[1] = [again]
    one.bench.queue.outcomes.emit((outcome(1),))
    qtbot.waitUntil(lambda: one.text.toPlainText() == "all is well")
    assert one.view.model.page(0).words == 3
    one.bench.queue.outcomes.emit((outcome(1, state=PageState.FAILED, message="It took too long."),))
    assert one.panel._read.whole == "It took too long."
    assert one.text.toPlainText() == "all is well"


def test_a_page_can_be_read_by_another_provider_and_what_that_costs_is_said_before(review):
    one = review(page(1))
    one.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    rerun = one.view.page.rerun
    assert "sent" not in rerun.says.text()
    rerun.provider.choose("google_vision")
    assert rerun.says.text().startswith("The page is sent to Google Cloud Vision, for $0.0015 at most.")
    assert not rerun.segmentation.isEnabled()
    one.press(Qt.Key.Key_Return)
    ((_, pages, changes),) = one.bench.queue.orders("run_again")
    assert (pages, changes["provider"]) == ((1,), "google_vision")


def test_of_a_paid_job_the_page_is_read_by_the_same_provider_unless_another_is_chosen(review):
    one = review(page(1))
    one.bench.queue.show(row(provider="google_vision"))
    one.view.begin(one.bench.queue.rows())
    one.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert one.view.page.rerun.provider.currentData() == "google_vision"
    one.view.page.rerun.provider.choose("tesseract")
    assert one.view.page.rerun.segmentation.isEnabled()


def outcome(page_id: int, **changes) -> Outcome:
    base = Outcome("one", page_id, page_id, Path("/scans/one/page.jpg"), "page.jpg", 1, PageState.DONE)
    return replace(base, **changes)
