"""Review, in place of the jobs: the pages of all jobs, the worst first, to be corrected and found right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.jobs.review_pages import Which
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.correction_bar import PageEditing
from bulkocr_gui.ui.review_delegate import ROW_HEIGHT, ReviewDelegate
from bulkocr_gui.ui.review_head import ReviewHead, ReviewKeys
from bulkocr_gui.ui.review_model import ReviewModel
from bulkocr_gui.ui.review_page import HEAD_HEIGHT as LIST_HEAD
from bulkocr_gui.ui.review_page import ReviewPageView
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QPaintEvent

    from bulkocr_gui.jobs.model import JobRow, Outcome
    from bulkocr_gui.jobs.review_pages import ReviewCount, ReviewPage
    from bulkocr_gui.processing.reports import Accepted, Corrected
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

_LIST_WIDTH = 244


class _Pages(QListView):
    """`reviewPages`: tells the model what is on the screen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only what is looked at is made."""
        model = self.model()
        if isinstance(model, ReviewModel):
            area = self.viewport().rect()
            last = self.indexAt(area.bottomLeft()).row()
            model.look_at(self.indexAt(area.topLeft()).row(), last if last >= 0 else model.rowCount() - 1)
        super().paintEvent(event)


class ReviewView(QWidget):
    """The list, the page, its words. What is done is committed at once; leaving loses nothing."""

    left = Signal()
    """Back to where the user was."""

    def __init__(
        self, queue: Queue, reader: Reader, pictures: Pictures, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Review nothing until it is begun."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Review"))
        self._queue = queue
        self._reader = reader
        self._theme = theme
        self._count_token = 0
        self.model = ReviewModel(reader, pictures, self)
        self.page = ReviewPageView(queue, reader, pictures, theme)
        self.pages = _Pages()
        self.pages.setObjectName("reviewPages")
        self.pages.setAccessibleName(self.tr("Pages to review, the worst first"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setUniformItemSizes(True)
        self.pages.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.pages.setModel(self.model)
        self.pages.setItemDelegate(ReviewDelegate(theme, self.pages))
        self.pages.verticalScrollBar().setSingleStep(ROW_HEIGHT // 3)
        self.again = button(self.tr("Recognise agai&n…"), theme)
        self.again.setObjectName("reviewAgain")
        self.again.setToolTip(self.tr("Have the page recognised again with other options (Ctrl+R)"))
        self.head = ReviewHead((self.again, self.page.panel.whole), theme)
        self._jobs: dict[str, JobRow] = {}
        self._number = label("", "second")
        self._says = label(self.tr("There is no page to review."), "empty")
        self._says.setObjectName("reviewSays")
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()

    # How it is built

    def _lay_out(self) -> None:
        theme = self._theme
        beside = QFrame()
        beside.setObjectName("reviewList")
        beside.setMinimumWidth(theme.measure(180))
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QFrame()
        top.setObjectName("reviewListHead")
        top.setFixedHeight(theme.measure(LIST_HEAD))
        line = QHBoxLayout(top)
        line.setContentsMargins(16, 0, 12, 0)
        line.addWidget(ShortLabel("title", says=self.tr("Worst first")), 1)
        line.addWidget(self._number)
        column.addWidget(top)
        column.addWidget(self.pages, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("reviewSides")
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(beside)
        self.splitter.addWidget(self.page)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([theme.measure(_LIST_WIDTH), 1036])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self._says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(ReviewKeys())

    def _connect(self) -> None:
        PageEditing(self.page.text, self.page.corrections, self._queue, self.page.read_again)
        self.model.began.connect(self._began)
        self.model.rowsInserted.connect(self._tell_number)
        self.pages.selectionModel().currentChanged.connect(self._chosen)
        self.page.stepped.connect(self.step)
        self.page.panel.page_accepted.connect(self.accept_page)
        self.page.panel.left.connect(self.leave)
        self.page.shown.connect(self._page_shown)
        self.page.text.changed.connect(self._words_changed)
        self.head.left.connect(self.leave)
        self.head.narrowed.connect(self._narrow)
        self.again.clicked.connect(self.ask_again)
        self.page.rerun.wanted.connect(self._run_again)
        self.page.rerun.left.connect(self.page.close_rerun)
        self.page.arrived.connect(self._page_arrived)
        self._queue.outcomes.connect(self._ended)
        self._queue.accepted.connect(self._accepted)
        self._queue.corrected.connect(self._corrected)
        self._reader.review_counted.connect(self._counted)
        for keys, step in (("PgDown", 1), ("PgUp", -1)):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(lambda step=step: self.step(step))
            made.setWhatsThis(self.tr("Next page") if step > 0 else self.tr("Page before"))
        self._theme.changed.connect(self.pages.viewport().update)

    # What the window asks

    def begin(self, jobs: tuple[JobRow, ...], job_id: str = "") -> None:
        """Review pages, the worst first.

        Args:
            jobs: all that there are.
            job_id: the one whose pages are reviewed; empty is all.
        """
        self._jobs = {job.job_id: job for job in jobs}
        self.head.show_jobs(jobs, job_id)
        self._narrow()

    def leave(self) -> None:
        """Go back; what was written is kept."""
        self.page.text.keep()
        self.left.emit()

    def current(self) -> ReviewPage | None:
        """The page that is looked at."""
        return self.model.page(self.pages.currentIndex().row())

    def step(self, step: int) -> None:
        """Go to the next page (1) or the one before (-1)."""
        row = self.pages.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.pages.setCurrentIndex(self.model.index(row))
        if row >= self.model.rowCount() - 5 and self.model.canFetchMore():
            self.model.fetchMore()

    def accept_page(self) -> None:
        """The page is right; the next one follows."""
        page = self.current()
        if page is not None:
            self.page.text.keep()
            self._queue.accept_pages((page.page_id,), not page.checked)
            if not page.checked:
                self.step(1)

    def ask_again(self) -> None:
        """Ask with which options the page is to be recognised again; asked already, go back to its words."""
        page = self.current()
        job = self._jobs.get(page.job_id) if page is not None else None
        if self.page.rerun.isVisible():
            self.page.close_rerun()
        elif job is not None:
            self.page.open_rerun(job)

    # Within

    def _run_again(self, changes: dict[str, object]) -> None:
        page = self.current()
        if page is not None:
            self.page.text.keep()
            self._queue.run_again((page.page_id,), changes)
            self.page.close_rerun()
            self.page.panel.tell(self.tr("It is being recognised again."))

    def _ended(self, outcomes: tuple[Outcome, ...]) -> None:
        """A page that is shown was recognised again, or could not be."""
        page = self.current()
        for outcome in outcomes:
            if page is not None and outcome.page_id == page.page_id:
                self.page.panel.tell(said(outcome.message))
                self.page.read_again()

    def _page_arrived(self) -> None:
        """The row says how the page stands by now."""
        page, read = self.current(), self.page.read
        if page is None or read is None or read.editing is None or read.editing.page_id != page.page_id:
            return
        engine = read.editing.engine
        confidence, words = engine.confidence, len(engine.words)
        if (page.state, page.words) != (read.state, words) or page.confidence != confidence:
            self.model.change(
                page.page_id, state=read.state, confidence=confidence, words=words, checked=False, message=""
            )

    def _narrow(self) -> None:
        self.page.text.keep()
        self.model.begin(self.head.query)
        self._count()

    def _began(self) -> None:
        there = self.model.rowCount() > 0
        self._stack.setCurrentIndex(0 if there else 1)
        self._tell_number()
        if there:
            self.pages.setCurrentIndex(self.model.index(0))
            self.pages.scrollToTop()
        else:
            self.page.show_page(None)

    def _chosen(self, index: QModelIndex) -> None:
        page = self.model.page(index.row())
        if page is not None:
            row = index.row()
            beside = (self.model.page(row + 1), self.model.page(row + 2), self.model.page(row - 1))
            if self.page.rerun.isVisible():
                self.page.close_rerun()
            self.page.show_page(page, tuple(each for each in beside if each is not None))
            job = self._jobs.get(page.job_id)
            self.again.setEnabled(job is not None)

    def _page_shown(self) -> None:
        panel, focus = self.page.panel, self.window().focusWidget()
        free = focus in (None, self, panel.whole) or not self.isAncestorOf(focus)
        if self.isVisible() and (free or panel.isAncestorOf(focus)):
            panel.enter()

    def _words_changed(self) -> None:
        """The row says what is left to be checked, as it is written."""
        page, text = self.current(), self.page.text
        editing = text.editing
        if page is not None and editing is not None and editing.page_id == page.page_id:
            doubtful, corrected = len(text.to_check()), text.words.corrections
            if (page.doubtful, page.corrected) != (doubtful, corrected):
                self.model.change(page.page_id, doubtful=doubtful, corrected=corrected)

    def _accepted(self, report: Accepted) -> None:
        for page_id in report.page_ids:
            self.model.change(page_id, checked=report.accepted)
        self._count()

    def _corrected(self, _report: Corrected) -> None:
        if self.head.query.which is Which.CORRECTED:
            self._count()

    def _count(self) -> None:
        self._count_token = self._reader.review_count(self.head.query)

    def _counted(self, token: int, count: ReviewCount) -> None:
        if token != self._count_token:
            return
        self.head.show_count(count)
        self._number.setText(self.tr("%Ln left", "", count.left))

    def _tell_number(self) -> None:
        if not self.model.rowCount():
            self._number.setText("")

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter and Ctrl+R are the page's here, whatever they are elsewhere in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_is_accept(event) or _is_again(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that no control of the view took."""
        if _is_accept(event):
            self.accept_page()
        elif _is_again(event):
            self.ask_again()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def showEvent(self, event: object) -> None:
        """The word that is asked about has the keyboard."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.page.panel.enter()


def _is_accept(event: QKeyEvent) -> bool:
    control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_again(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_R
