"""The Text tab: a page's picture with the boxes of its words, and beside it what was read."""

from __future__ import annotations

import functools
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.core_wording import said, said_both
from bulkocr_gui.ui.correction_bar import CorrectionBar
from bulkocr_gui.ui.keys import area
from bulkocr_gui.ui.page_bar import PageBar
from bulkocr_gui.ui.page_side import PageSide
from bulkocr_gui.ui.page_text import PageText
from bulkocr_gui.ui.page_turner import PageTurner
from bulkocr_gui.ui.picture_pane import PicturePane
from bulkocr_gui.ui.reading_bar import ReadingBar
from bulkocr_gui.ui.same_words import SameWords
from bulkocr_gui.ui.thumb_strip import ThumbStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.job_pages import ListedPage
    from bulkocr_gui.jobs.model import FileRow, JobRow
    from bulkocr_gui.processing.store_reader import ReadPage
    from bulkocr_gui.ui.page_turner import Files
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme


class TextTab(QWidget):
    """One page at a time; Page Up and Page Down go on to the documents before and after.

    Args:
        reader: gives the words.
        pictures: gives the picture.
        theme: the look.
        files: the documents of the job.
    """

    page_wanted = Signal(object)
    """`ListedPage`: of another document of the job."""
    other_wanted = Signal(int, int)
    """Document and number of a page that is to be what its other reading made of it."""

    def __init__(
        self, reader: Reader, pictures: Pictures, theme: Theme, files: Files, parent: QWidget | None = None
    ) -> None:
        """Show nothing until a document is chosen."""
        super().__init__(parent)
        self._pictures = pictures
        self._job_id = ""
        self._page: ReadPage | None = None
        self._choosing = False
        self.turner = PageTurner(reader, files, self)
        self.pane = PicturePane(pictures, files, theme)
        self.picture = self.pane.view
        self.view = PageText(theme)
        self.bar = PageBar(self.picture, theme)
        self.thumbs = ThumbStrip(reader, pictures, theme)
        self.words = SameWords(self.picture, self.view, theme, self)
        self.corrections = CorrectionBar(self.view, theme)
        self.reading = ReadingBar(theme)
        self._empty = label(self.tr("Choose a page to see its text."), "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._right = PageSide(self.view, "pageTextSays")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("pageSplitter")
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pane)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._right, 1)
        column.addWidget(self.corrections)
        column.addWidget(self.reading)
        self.splitter.addWidget(beside)
        self.splitter.setSizes([600, 480])
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addWidget(self.words.hit_bar)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.thumbs)
        sides.addWidget(self.splitter, 1)
        inside.addLayout(sides, 1)
        self.thumbs.hide()
        order = (*self.bar.controls, *self.words.hit_bar.controls, self.thumbs, self.picture, self.view)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.turner.page_read.connect(self._page_read)
        self.pane.changed.connect(self.bar.show_zoom)
        self.picture.turned_over.connect(self._turn_over)
        self.bar.stepped.connect(self.turner.step)
        self.bar.page_wanted.connect(self.turner.go_to)
        self.reading.looked_at.connect(self._show_reading)
        self.reading.taken.connect(self._take_reading)
        self.bar.to_check.clicked.connect(self.words.check_next)
        self.bar.document_stepped.connect(self._leave_document)
        self.bar.problem_wanted.connect(self._go_to_problem)
        self.bar.thumbs.toggled.connect(self.thumbs.setVisible)
        self.turner.problem_found.connect(self.page_wanted)
        self.turner.no_problem.connect(self._tell_no_problem)
        self.thumbs.page_wanted.connect(self._show_listed)
        self._add_keys()

    def _add_keys(self) -> None:
        area(self, self.tr("Text and page"))
        for back, on, what, before, following in (
            ("Ctrl+PgUp", "Ctrl+PgDown", self.turner.step, self.tr("Previous page"), self.tr("Next page")),
            (
                "Ctrl+Shift+PgUp",
                "Ctrl+Shift+PgDown",
                self._leave_document,
                self.tr("Previous document"),
                self.tr("Next document"),
            ),
            ("Shift+F3", "F3", self.words.next_hit, self.tr("Hit before"), self.tr("Next hit of the search")),
            ("Shift+F7", "F7", self._go_to_problem, self.tr("Problem before"), self.tr("Next page with a problem")),
        ):
            self._key(back, functools.partial(what, -1), before)
            self._key(on, functools.partial(what, 1), following)
        self._key("F8", self.words.check_next, self.tr("Next word to check"))
        self._key("F9", self.bar.thumbs.toggle, self.tr("Small pictures of the pages"))

    def _key(self, keys: str, what: Callable[[], None], says: str) -> None:
        made = QShortcut(QKeySequence(keys), self)
        made.setWhatsThis(says)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(what)

    # What is shown

    def show_job(self, row: JobRow | None) -> None:
        """Another job was chosen: its first document follows."""
        self.thumbs.show_job(row)
        job_id = row.job_id if row is not None else ""
        if job_id != self._job_id:
            self._job_id = job_id
            self.show_file(None)
        elif self._choosing:  # the row follows once the other reading is the page's
            self.turner.read_again()

    def show_file(self, row: FileRow | None) -> None:
        """Show a document; read when the tab is looked at."""
        if self.turner.show_file(row):
            self._clear()
        if row is None:
            self._stack.setCurrentIndex(1)
        elif self.isVisible():
            self.turner.read_due()

    def expect(self, document_id: int, place: int, words: tuple[int, ...]) -> None:
        """Show a page of a document that is chosen now or will be in a moment, and have its words in sight."""
        self.turner.expect(document_id, place, words)

    def showEvent(self, event: object) -> None:
        """Read what was chosen while the tab was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._pictures.warm_up()
        self.turner.read_due()

    def _clear(self) -> None:
        self._page = None
        self._choosing = False
        self.reading.show_page(None)
        self.pane.clear()
        self.words.show(None)

    def _page_read(self, page: ReadPage | None) -> None:
        row = self.turner.file
        if row is None:
            return
        self._stack.setCurrentIndex(0)
        if page is None:
            self._clear()
            self.pane.say(said(row.error_message) or self.tr("There is no page yet."))
            self._right.say(self._why_empty(None))
        elif page != self._page:
            self._choosing = False
            self._page = page
            self.reading.show_page(page)
            self._show_reading()
            self.pane.show_page(self._job_id, row, page)
            self.thumbs.show_page(row.document_id, page.number)
        self._tell_bar()
        words = self.turner.met(page)
        if words and page is not None and page.words is not None and words[0] < len(page.words.words):
            self.words.choose(words[0])

    def _tell_bar(self) -> None:
        page, row, other = self._page, self.turner.file, self.reading.other()
        self.bar.show_page(
            page if page is None or other is None else replace(page, words=other.words),
            row.name if row is not None else "",
            before=self.turner.can_step(-1),
            after=self.turner.can_step(1),
        )
        self.bar.show_documents(before=self.turner.can_leave(-1), after=self.turner.can_leave(1))
        self.bar.show_zoom()
        self.picture.setAccessibleDescription(
            self.tr("{0}, page {1} of {2}").format(row.name, page.place + 1, page.places) if row and page else ""
        )

    def _show_reading(self) -> None:
        """The words of the page as it was read, or as it was read besides."""
        page = self._page
        if page is None:
            return
        other = self.reading.other()
        words = page.words if other is None else other.words
        editing = page.editing if other is None else None
        self.words.show(words)
        if words is not None and (words.words or (editing is not None and editing.edits)):
            self.view.show_words(words, editing)
            self.picture.item.choose(self.view.chosen)
            self._right.show_view()
        else:
            self._right.say(self._why_empty(page))
        self._tell_bar()

    def _take_reading(self) -> None:
        if self.turner.file is not None and self._page is not None:
            self._choosing = True
            self.other_wanted.emit(self.turner.file.document_id, self._page.number)

    def _why_empty(self, page: ReadPage | None) -> str:
        if page is None or page.state is PageState.FAILED:
            row = self.turner.file
            message = page.message if page is not None else row.error_message if row is not None else ""
            advice = page.advice if page is not None else ""
            return self.tr("No text. {0}").format(said_both(message, advice)).strip()
        if page.state is PageState.WAITING:
            return self.tr("It is tried again in a moment. {0}").format(said(page.message)).strip()
        if page.state in (PageState.DONE, PageState.BLANK):
            return self.tr("The page is blank.")
        if page.state is PageState.SKIPPED:
            return self.tr("The file is left out. Retry it to have it recognised.")
        return self.tr("Not recognised yet.")

    def _turn_over(self, step: int) -> None:
        if self.turner.can_step(step):
            self.turner.step(step)
        else:
            self.picture.enter_from_below(wanted=False)

    # To another document

    def _leave_document(self, step: int) -> None:
        if self.turner.can_leave(step):
            self.turner.leave(step)

    def _go_to_problem(self, step: int) -> None:
        self.turner.go_to_problem(self._job_id, step)

    def _tell_no_problem(self, step: int) -> None:
        after = self.tr("No page after this one failed, is blank or uncertain.")
        self.bar.tell(after if step > 0 else self.tr("No page before this one failed, is blank or uncertain."))

    def _show_listed(self, page: ListedPage) -> None:
        row = self.turner.file
        if row is not None and row.document_id == page.document_id:
            self.turner.go_to(page.place)
        else:
            self.page_wanted.emit(page)
