"""What a search found, in place of the jobs: one row for each page, with its words in context."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.keys import handles
from bulkocr_gui.ui.search_delegate import SearchDelegate
from bulkocr_gui.ui.search_model import SearchModel
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from bulkocr_gui.processing.finder import SearchResults
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

HEAD_HEIGHT = 49
_BATCH = 300
"""Rows that are laid out at once."""


class _Rows(QListView):
    """`searchResults`: Enter opens, Escape leaves."""

    opened = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead somewhere else."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()


class SearchView(QWidget):
    """The pages that a search found, or why there are none."""

    opened = Signal(object)
    """`SearchHit`: a page to be shown."""
    left = Signal()
    """Back to where the user was."""

    def __init__(self, queue: Queue, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing is searched for yet."""
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self._awaited: tuple[int, int] | None = None
        self.model = SearchModel(reader, self)
        self.rows = _Rows()
        self.rows.setObjectName("searchResults")
        self.rows.setAccessibleName(self.tr("Pages found"))
        handles(self.rows, ("Return", self.tr("Open the page")), ("Esc", self.tr("Leave the search")))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setUniformItemSizes(True)
        # Ten thousand rows in one go would hold the window up.
        self.rows.setLayoutMode(QListView.LayoutMode.Batched)
        self.rows.setBatchSize(_BATCH)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(SearchDelegate(theme, self.rows))
        self._says = label("", "empty")
        self._says.setObjectName("searchSays")
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._says)
        self._total = label("", "view")
        self._total.setObjectName("searchTotal")
        self._order = label("", "second")
        self._order.setObjectName("searchOrder")
        self._reach = ShortLabel("second")
        self._reach.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._reach.setObjectName("searchReach")
        self._back = QPushButton(self.tr("&Back to the jobs"))
        self._back.setObjectName("searchLeave")
        self._lay_out()
        self._say("")
        self._connect(queue)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("viewHead")
        head.setFixedHeight(self._theme.measure(HEAD_HEIGHT))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self._total)
        row.addWidget(self._order, 1)
        row.addWidget(self._reach)
        row.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def _connect(self, queue: Queue) -> None:
        self.model.answered.connect(self._answered)
        self.model.dataChanged.connect(self._open_awaited)
        self.rows.opened.connect(lambda: self._open(self.rows.currentIndex()))
        self.rows.doubleClicked.connect(self._open)
        self.rows.left.connect(self.left)
        self._back.clicked.connect(self.left)
        self._theme.changed.connect(self.rows.viewport().update)
        queue.rows_removed.connect(self._search_again)
        queue.indexed.connect(self._indexed)

    # What the window asks

    def search(self, query: str) -> None:
        """Show what a query finds; asked again, what is shown stays."""
        self._awaited = None
        if query != self.model.query:
            self.model.search(query)

    def end(self) -> None:
        """Forget what was found."""
        self.model.end()
        self._say("")

    def open_beside(self, step: int) -> bool:
        """Open the page found after the one that was opened last (1), or before it (-1). Whether there is one.

        One that is entered from its end has its last hit in sight.
        """
        row = self.rows.currentIndex().row() + step
        if not 0 <= row < self.model.rowCount():
            return False
        self.rows.setCurrentIndex(self.model.index(row))
        self._awaited = row, step
        self._open_awaited()
        return True

    def enter(self) -> None:
        """Give the rows the keyboard, as soon as there are any."""
        if self.model.rowCount():
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.rows.currentIndex().isValid():
                self.rows.setCurrentIndex(self.model.index(0))

    # Within

    def _search_again(self, *_why: object) -> None:
        if self.model.query:
            self.model.search(self.model.query)

    def _indexed(self, left: int) -> None:
        """What is shown stays while pages are being indexed; once all are, it is looked for again."""
        if left:
            self._reach.say(self._still(left))
        else:
            self._search_again()

    def _open_awaited(self) -> None:
        """Open the page that is waited for, once it is here."""
        if self._awaited is None:
            return
        row, step = self._awaited
        hit = self.model.hit(row)
        if hit is not None:
            self._awaited = None
            if step < 0:
                hit = replace(hit, hits=replace(hit.hits, words=hit.hits.words[::-1]))
            self.opened.emit(hit)

    def _open(self, index: QModelIndex) -> None:
        hit = self.model.hit(index.row()) if index.isValid() else None
        if hit is not None:
            self.opened.emit(hit)

    def _answered(self, results: SearchResults) -> None:
        if results.problem:
            self._say(said_both(results.problem, results.advice))
            return
        self._reach.say(self._reached(results))
        if not results.total:
            nothing = self.tr("Nothing found for “{0}”. Search covers finished pages only.").format(results.query)
            self._say(nothing, self._reached(results))
            return
        self._stack.setCurrentIndex(0)
        self.rows.setCurrentIndex(self.model.index(0))
        self.rows.scrollToTop()
        if results.more:
            self._total.setText(self.tr("More than {0}").format(wording.pages(results.total)))
            self._order.setText(self.tr("The last ones recognised are shown. Another word finds fewer."))
        else:
            self._total.setText(wording.pages(results.total))
            self._order.setText(self.tr("The newest job first"))

    def _reached(self, results: SearchResults) -> str:
        if results.left:
            return self._still(results.left)
        seconds = QLocale().toString(max(0.01, results.seconds), "f", 2)
        return self.tr("{0} can be searched{1}answered in {2} s").format(
            wording.pages(results.searchable), wording.DOT, seconds
        )

    def _still(self, left: int) -> str:
        return self.tr("Still indexing: {0} left").format(wording.pages(left))

    def _say(self, text: str, reach: str = "") -> None:
        self._says.setText(text)
        self._stack.setCurrentIndex(1)
        self._total.setText("")
        self._order.setText("")
        self._reach.say(reach)
