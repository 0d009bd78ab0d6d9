"""The Text tab: a page's picture with the boxes of its words, and beside it what was read."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.processing.page_pictures import CLOSE, PictureWish
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.page_bar import PageBar
from bulkocr_gui.ui.page_text import PageText
from bulkocr_gui.ui.page_view import PageView
from bulkocr_gui.ui.reading_bar import ReadingBar

if TYPE_CHECKING:
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import FileRow, JobRow
    from bulkocr_gui.processing.store_reader import ReadPage
    from bulkocr_gui.ui.ports import Pictures, Reader
    from bulkocr_gui.ui.theme import Theme

_LAST = 10**9
"""A place beyond the last page of any document."""
_SLOW_MS = 300
"""A page that takes longer to open is said to be opened."""


class Files(Protocol):
    """The documents before and after the chosen one."""

    def beside(self, step: int) -> FileRow | None:
        """The document so many rows away, where there is one and it is read."""
        ...

    def can_step(self, step: int) -> bool:
        """Whether there is such a row."""
        ...

    def step(self, step: int) -> None:
        """Choose it."""
        ...


class _Side(QStackedWidget):
    """A view, or in its place why there is nothing in it."""

    def __init__(self, view: QWidget, name: str) -> None:
        super().__init__()
        self.said = QLabel()
        self.said.setObjectName(name)
        self.said.setProperty("role", "empty")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setWordWrap(True)
        self.said.setMargin(24)
        self.addWidget(view)
        self.addWidget(self.said)

    def say(self, text: str) -> None:
        self.said.setText(text)
        self.setCurrentIndex(1)

    def show_view(self) -> None:
        self.setCurrentIndex(0)


class TextTab(QWidget):
    """One page at a time; Page Up and Page Down go on to the documents before and after.

    Args:
        reader: gives the words.
        pictures: gives the picture.
        theme: the look.
        files: the documents of the job.
    """

    other_wanted = Signal(int, int)
    """Document and number of a page that is to be what its other reading made of it."""

    def __init__(
        self, reader: Reader, pictures: Pictures, theme: Theme, files: Files, parent: QWidget | None = None
    ) -> None:
        """Show nothing until a document is chosen."""
        super().__init__(parent)
        self._reader = reader
        self._pictures = pictures
        self._files = files
        self._job_id = ""
        self._file: FileRow | None = None
        self._place = 0
        self._enter_at = 0
        self._expected: tuple[int, int, tuple[int, ...]] | None = None
        self._page: ReadPage | None = None
        self._token = 0
        self._stale = False
        self._wish: PictureWish | None = None
        self._picture_token = 0
        self.picture = PageView(theme)
        self.view = PageText(theme)
        self.bar = PageBar(self.picture, theme)
        self.reading = ReadingBar(theme)
        self._choosing = False
        self._empty = label(self.tr("Choose a page to see its text."), "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self._left.say(self.tr("Opening the page…")))
        self._connect()

    def _lay_out(self) -> None:
        self._left = _Side(self.picture, "pageViewSays")
        self._left.setObjectName("desk")
        self._right = _Side(self.view, "pageTextSays")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("pageSplitter")
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._right, 1)
        column.addWidget(self.reading)
        self.splitter.addWidget(beside)
        self.splitter.setSizes([600, 480])
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addWidget(self.splitter, 1)
        for one, other in pairwise((*self.bar.controls, self.picture, self.view)):
            QWidget.setTabOrder(one, other)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self._reader.page_read.connect(self._page_read)
        self._pictures.picture_read.connect(self._picture_read)
        self.picture.closer_wanted.connect(self._look_closer)
        self.picture.turned_over.connect(self.step)
        self.bar.stepped.connect(self.step)
        self.bar.page_wanted.connect(self._go_to)
        self.picture.word_hovered.connect(self._hover)
        self.view.word_hovered.connect(self._hover)
        self.picture.word_chosen.connect(self.picture.choose)
        self.picture.word_chosen.connect(self.view.choose)
        self.view.word_chosen.connect(self.picture.choose)
        self.reading.looked_at.connect(self._show_reading)
        self.reading.taken.connect(self._take_reading)
        self.bar.to_check.clicked.connect(self._check_next)
        check = QShortcut(QKeySequence("F8"), self)
        check.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        check.activated.connect(self._check_next)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            jump = QShortcut(QKeySequence(keys), self)
            jump.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            jump.activated.connect(lambda step=step: self.step(step))

    # What is shown

    def show_job(self, row: JobRow | None) -> None:
        """Another job was chosen: its first document follows."""
        job_id = row.job_id if row is not None else ""
        if job_id != self._job_id:
            self._job_id = job_id
            self.show_file(None)
        elif self._choosing:  # the row follows once the other reading is the page's
            self._go_to(self._place)

    def show_file(self, row: FileRow | None) -> None:
        """Show a document; read when the tab is looked at."""
        before, self._file = self._file, row
        if row is None:
            self._token = 0
            self._clear()
            self._stack.setCurrentIndex(1)
            return
        if before is None or before.document_id != row.document_id:
            self._place, self._enter_at = self._enter_at, 0
            if self._expected is not None and self._expected[0] == row.document_id:
                self._place = self._expected[1]
            self._clear()
            self._stale = True
        elif (before.state, before.pages_ended) != (row.state, row.pages_ended):
            self._stale = True
        self._read_if_seen()

    def expect(self, document_id: int, place: int, words: tuple[int, ...]) -> None:
        """Show a page of a document that is chosen now or will be in a moment, and have its words in sight."""
        self._expected = (document_id, place, words)
        if self._file is not None and self._file.document_id == document_id:
            self._go_to(place)

    def step(self, step: int) -> None:
        """Go to the page before or after; beyond the document's end to the next document."""
        page = self._page
        if page is not None and 0 <= page.place + step < page.places:
            self._go_to(page.place + step)
        elif self._files.can_step(step):
            self._enter_at = _LAST if step < 0 else 0
            self._files.step(step)

    def showEvent(self, event: object) -> None:
        """Read what was chosen while the tab was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._pictures.warm_up()
        self._read_if_seen()

    def _go_to(self, place: int) -> None:
        if self._file is not None:
            self._place = place
            self._token = self._reader.page(self._file.document_id, place)

    def _read_if_seen(self) -> None:
        if self._stale and self._file is not None and self.isVisible():
            self._stale = False
            self._go_to(self._place)

    def _clear(self) -> None:
        self._page = None
        self._choosing = False
        self.reading.show_page(None)
        self._wish = None
        self._picture_token = 0
        self._slow.stop()
        self.picture.show_words(None)
        self.picture.show_picture(None, anew=True)

    def _page_read(self, token: int, page: ReadPage | None) -> None:
        if token != self._token or self._file is None:
            return
        self._stack.setCurrentIndex(0)
        if page is None:
            self._clear()
            self._left.say(self._file.error_message or self.tr("There is no page yet."))
            self._right.say(self._why_empty(None))
        elif page != self._page:
            self._choosing = False
            self._page = page
            self._place = page.place
            self._show_words(page)
            self._show_picture(page)
        self._tell_bar()
        self._meet(page)

    def _meet(self, page: ReadPage | None) -> None:
        """Where this is the page that was expected, the first of its words is chosen."""
        if self._expected is None or self._file is None or page is None:
            return
        document_id, place, words = self._expected
        if (document_id, place) == (self._file.document_id, page.place):
            self._expected = None
            if words and page.words is not None and words[0] < len(page.words.words):
                self.picture.choose(words[0])
                self.view.choose(words[0])

    def _tell_bar(self) -> None:
        page, row, other = self._page, self._file, self.reading.other()
        self.bar.show_page(
            page if page is None or other is None else replace(page, words=other.words),
            row.name if row is not None else "",
            before=self._files.can_step(-1) or (page is not None and page.place > 0),
            after=self._files.can_step(1) or (page is not None and page.place + 1 < page.places),
        )
        self.bar.show_zoom()
        self.picture.setAccessibleDescription(
            self.tr("{0}, page {1} of {2}").format(row.name, page.place + 1, page.places) if row and page else ""
        )

    def _show_words(self, page: ReadPage) -> None:
        self.reading.show_page(page)
        self._show_reading()

    def _show_reading(self) -> None:
        """The words of the page as it was read, or as it was read besides."""
        page = self._page
        if page is None:
            return
        other = self.reading.other()
        words = page.words if other is None else other.words
        self.picture.show_words(words)
        if words is not None and words.words:
            self.view.show_words(words)
            self._right.show_view()
        else:
            self._right.say(self._why_empty(page))
        self._tell_bar()

    def _take_reading(self) -> None:
        if self._file is not None and self._page is not None:
            self._choosing = True
            self.other_wanted.emit(self._file.document_id, self._page.number)

    def _why_empty(self, page: ReadPage | None) -> str:
        if page is None or page.state is PageState.FAILED:
            message = page.message if page is not None else self._file.error_message if self._file is not None else ""
            advice = page.advice if page is not None else ""
            return self.tr("No text. {0} {1}").format(message, advice).strip()
        if page.state is PageState.WAITING:
            return self.tr("It is tried again in a moment. {0}").format(page.message).strip()
        if page.state in (PageState.DONE, PageState.BLANK):
            return self.tr("The page is blank.")
        return self.tr("Not recognised yet.")

    # The picture

    def _show_picture(self, page: ReadPage) -> None:
        """Ask for it, unless it is there: what is said of a page changes while its picture stays."""
        if self._file is None:
            return
        wish = PictureWish(self._job_id, self._file.path, page.number)
        if self._wish is not None and (self._wish.path, self._wish.page) == (wish.path, wish.page):
            return
        self.picture.show_picture(None, anew=True)
        self._left.show_view()
        self._slow.start()
        self._wish = wish
        self._picture_token = self._pictures.picture(wish)

    def _look_closer(self) -> None:
        wish = self._wish
        if wish is not None and wish.most_pixels < CLOSE:
            self._wish = PictureWish(wish.job_id, wish.path, wish.page, CLOSE)
            self._picture_token = self._pictures.picture(self._wish)

    def _picture_read(self, token: int, answer: ShownPage | KnownError) -> None:
        if token != self._picture_token or self._wish is None:
            return
        self._slow.stop()
        anew = self.picture.item.shown is None
        if isinstance(answer, ShownPage):
            self._left.show_view()
            self.picture.show_picture(answer, anew=anew)
            self._look_ahead()
        elif anew:
            self._left.say(self.tr("The page cannot be shown. {0} {1}").format(answer.message, answer.advice))
        self.bar.show_zoom()

    def _look_ahead(self) -> None:
        """Have the neighbours read: of the document, or the first pages of the documents beside it."""
        page, row = self._page, self._file
        if page is None or row is None:
            return
        wishes = []
        for number, step in ((page.after, 1), (page.before, -1)):
            beside = self._files.beside(step)
            if number is not None:
                wishes.append(PictureWish(self._job_id, row.path, number))
            elif beside is not None and (step > 0 or beside.pages == 1):
                wishes.append(PictureWish(self._job_id, beside.path, 1))
        self._pictures.ahead(tuple(wishes))

    # A word here is a word there

    def _check_next(self) -> None:
        word = self.view.next_to_check()
        if word is not None:
            self.picture.choose(word)
            self.view.choose(word)

    def _hover(self, word: int) -> None:
        found = None if word < 0 else word
        self.picture.item.hover(found)
        self.view.hover(found)
