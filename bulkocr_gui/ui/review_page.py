"""The page that is reviewed: its picture in the middle, its text beside it, and the word that is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import DocumentState, FileRow, PageState
from bulkocr_gui.processing.page_pictures import PictureWish
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.correction_bar import CorrectionBar
from bulkocr_gui.ui.page_bar import PageBar
from bulkocr_gui.ui.page_side import PageSide
from bulkocr_gui.ui.page_text import PageText
from bulkocr_gui.ui.picture_pane import PicturePane
from bulkocr_gui.ui.rerun_panel import RerunPanel
from bulkocr_gui.ui.same_words import SameWords
from bulkocr_gui.ui.short_label import ShortLabel
from bulkocr_gui.ui.word_panel import WordPanel

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.review_pages import ReviewPage
    from bulkocr_gui.processing.store_reader import ReadPage
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

HEAD_HEIGHT = 41


class _Alone:
    """A page of a review has no documents beside it."""

    def beside(self, step: int) -> FileRow | None:
        del step
        return None

    def can_step(self, step: int) -> bool:
        del step
        return False

    def step(self, step: int) -> None:
        """Nowhere to go."""


class ReviewPane(PicturePane):
    """The picture; the next pages of the review are made ahead."""

    def __init__(self, pictures: Pictures, theme: Theme) -> None:
        super().__init__(pictures, _Alone(), theme)
        self.next: tuple[ReviewPage, ...] = ()

    def _look_ahead(self, job_id: str) -> None:
        del job_id
        self._pictures.ahead(tuple(PictureWish(page.job_id, page.path, page.page) for page in self.next))


class ReviewPageView(QWidget):
    """One page at a time, as the list beside it says."""

    stepped = Signal(int)
    """To the page after (1) or before (-1)."""
    shown = Signal()
    """The page that was asked for is here."""
    arrived = Signal()
    """The page that is shown was read from the store, for the first time or once more."""

    def __init__(
        self, queue: Queue, reader: Reader, pictures: Pictures, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show nothing until a page is chosen."""
        super().__init__(parent)
        self._reader = reader
        self._page: ReviewPage | None = None
        self._read: ReadPage | None = None
        self._token = 0
        self._anew = False
        self.pane = ReviewPane(pictures, theme)
        self.picture = self.pane.view
        self.text = PageText(theme)
        self.text.setObjectName("reviewText")
        self.bar = PageBar(self.picture, theme)
        for each in (self.bar.thumbs, self.bar.document_before, self.bar.document_after, self.bar.problem):
            each.hide()
        self.corrections = CorrectionBar(self.text, theme)
        self.words = SameWords(self.picture, self.text, theme, self)
        self.words.hit_bar.hide()
        hit_bar = self.words.hit_bar
        found = (hit_bar, hit_bar.text, *hit_bar.controls)
        for control in (*self.bar.controls, self.picture, self.pane.said, self.pane.again, *found):
            name = control.objectName()
            control.setObjectName(f"review{name[0].upper()}{name[1:]}")
        self.panel = WordPanel(self.text, self.picture, theme)
        self.rerun = RerunPanel(queue, theme)
        self.rerun.hide()
        self.copy = button("", theme, "quiet", "copy", name=self.tr("Copy the text"))
        self.copy.setObjectName("copyText")
        self._right = PageSide(self.text, "reviewTextSays")
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        head = QFrame()
        head.setObjectName("pageBar")
        head.setFixedHeight(theme.measure(HEAD_HEIGHT))
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 0, 12, 0)
        row.addWidget(ShortLabel("title", says=self.tr("Recognised text")), 1)
        row.addWidget(self.bar.to_check)
        row.addWidget(self.copy)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._right, 1)
        column.addWidget(self.corrections)
        column.addWidget(self.rerun)
        column.addWidget(self.panel)
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.bar)
        inside.addWidget(self.pane, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("reviewSplitter")
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(middle)
        self.splitter.addWidget(beside)
        self.splitter.setSizes([600, 430])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self._reader.page_read.connect(self._page_read)
        self.pane.changed.connect(self.bar.show_zoom)
        self.pane.changed.connect(self.panel.strip.update)
        self.picture.turned_over.connect(self.stepped)
        self.bar.stepped.connect(self.stepped)
        self.bar.to_check.clicked.connect(self._check_next)
        self.copy.clicked.connect(self._copy)
        self.text.changed.connect(self._tell_bar)
        check = QShortcut(QKeySequence("F8"), self)
        check.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        check.activated.connect(self._check_next)
        check.setWhatsThis(self.tr("Next word to check"))

    def show_page(self, page: ReviewPage | None, following: tuple[ReviewPage, ...] = ()) -> None:
        """Show a page.

        Args:
            page: it; None shows none.
            following: the pages that are likely to be looked at next.
        """
        self.pane.next = following
        before, self._page = self._page, page
        if page is None:
            self._token = 0
            self._read = None
            self.pane.clear()
            self.text.show_words(PageWords("", ()))
            self.pane.say("")
            self._right.say(self.tr("No page is left to look at."))
            self._tell_bar()
            self.panel.begin()
            return
        if before is None or before.page_id != page.page_id:
            self._anew = True
        self.read_again()

    @property
    def read(self) -> ReadPage | None:
        """The page as it was read last from the store."""
        return self._read

    def open_rerun(self, job: JobRow) -> None:
        """Ask with which options the page is to be recognised again, in place of the words."""
        self.panel.hide()
        self.rerun.open(job)

    def close_rerun(self) -> None:
        """Back to the words."""
        self.rerun.hide()
        self.panel.show()
        self.panel.enter()

    def read_again(self) -> None:
        """Read the page that is shown once more."""
        if self._page is not None:
            self._token = self._reader.page(self._page.document_id, self._page.page_place)

    def _page_read(self, token: int, read: ReadPage | None) -> None:
        page = self._page
        if token != self._token or page is None:
            return
        anew, self._anew = self._anew, False
        self._read = read
        self.words.show(read.words if read is not None else None)
        if read is not None:
            self.pane.show_page(page.job_id, _file_of(page), read)
        if read is not None and read.words is not None and read.editing is not None:
            self.text.show_words(read.words, read.editing)
            self.text.setPlaceholderText(self.tr("The page is blank.") if not read.words.words else "")
            self._right.show_view()
            self.picture.item.choose(self.text.chosen)
        else:
            self.text.show_words(PageWords("", ()))
            self._right.say(self._why_empty(read))
        self._tell_bar()
        self.arrived.emit()
        if anew:
            self.panel.begin()
            self.shown.emit()

    def _why_empty(self, read: ReadPage | None) -> str:
        if read is None or read.state is PageState.FAILED:
            words = said_both(read.message, read.advice) if read is not None else ""
            return self.tr("No text. {0}").format(words).strip()
        return self.tr("It is being recognised again.")

    def _tell_bar(self) -> None:
        page, read = self._page, self._read
        self.bar.show_page(read, page.name if page is not None else "", before=True, after=True)
        self.bar.field.setEnabled(False)
        number = len(self.text.to_check())
        self.bar.to_check.setVisible(number > 0)
        self.bar.to_check.setText(self.tr("%Ln words to check", "", number))
        self.bar.show_zoom()

    def _check_next(self) -> None:
        word = self.text.next_to_check()
        if word is not None:
            self.words.choose(word)
            self.panel.show_word(word)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _file_of(page: ReviewPage) -> FileRow:
    """As much of its document as its picture needs."""
    return FileRow(
        document_id=page.document_id,
        path=page.path,
        name=page.name,
        state=DocumentState.DONE,
        pages=page.pages,
        pages_ended=page.pages,
        pages_failed=0,
        attempts=page.attempts,
        seconds=0.0,
        confidence=page.confidence,
        note="",
        error_code="",
        error_message=page.message,
        output=None,
    )
