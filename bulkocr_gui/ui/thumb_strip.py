"""`thumbStrip`: the pages of the job down the side, small, each with its number and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from bulkocr_gui.ui.painting import draw_icon, draw_text
from bulkocr_gui.ui.thumb_model import PAGE_ROLE, ThumbModel, state_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.jobs.job_pages import ListedPage
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 138
_PICTURE = QSize(104, 132)
_ROW = 172
_PAD = 10


class ThumbDelegate(QStyledItemDelegate):
    """Paints from a `ListedPage` and its thumbnail; what is not here yet is an empty sheet."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the theme's colours."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        del option, index
        return QSize(_PICTURE.width(), self.row_height())

    def row_height(self) -> int:
        """Pixels."""
        return _ROW - 24 + self._theme.measure(24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The sheet, then its number and mark."""
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        page: ListedPage | None = index.data(PAGE_ROLE)
        painter.save()
        painter.fillRect(rect, theme.colour("selection" if chosen else "window"))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        box = QRect(rect.left(), rect.top() + _PAD, rect.width(), _PICTURE.height())
        sheet = self._sheet(painter, box, index.data(Qt.ItemDataRole.DecorationRole))
        painter.setPen(QPen(theme.colour("accent" if chosen else "control"), 2 if chosen else 1))
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
        if page is not None:
            line = QRect(rect.left() + 8, box.bottom() + 4, rect.width() - 16, rect.bottom() - box.bottom() - 6)
            name, role = state_icon(page)
            draw_icon(painter, theme, QPointF(line.left(), line.center().y() - 6.5), name, 14, role=role)
            words = line.adjusted(20, 0, 0, 0)
            middle = Qt.TextElideMode.ElideMiddle
            font = theme.font(12, 600 if chosen else 400, tabular=True)
            draw_text(painter, words, str(index.data()), font, theme.colour("text"), elide=middle)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _sheet(self, painter: QPainter, box: QRect, picture: QPixmap | None) -> QRect:
        """Draw the page in the middle of its place. Where it is."""
        if picture is None or picture.isNull():
            size = QSize(94, _PICTURE.height())
        else:
            size = picture.size().scaled(_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        where = QRect(box.topLeft(), size)
        where.moveCenter(box.center())
        if picture is None or picture.isNull():
            painter.fillRect(where, self._theme.colour("surface"))
        else:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(where, picture)
        return where


class ThumbStrip(QTableView):
    """Up and Down go from page to page. A table: a list lays out each of its rows, and there may be a million.

    Args:
        reader: gives the pages.
        pictures: gives the thumbnails.
        theme: the look.
    """

    page_wanted = Signal(object)
    """`ListedPage`: one that the user chose."""

    def __init__(self, reader: Reader, pictures: Pictures, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbStrip")
        self.setAccessibleName(self.tr("Pages of the job"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._reader = reader
        self._job_id = ""
        self._shown: tuple[int, int] | None = None
        self._token = 0
        self._awaited: int | None = None
        self._by_itself = False
        self.pages = ThumbModel(reader, pictures, self)
        self.setModel(self.pages)
        delegate = ThumbDelegate(theme, self)
        self.setItemDelegate(delegate)
        self.verticalHeader().setDefaultSectionSize(delegate.row_height())
        self.verticalScrollBar().setSingleStep(_ROW // 3)
        reader.page_row_read.connect(self._row_read)
        self.pages.rowsInserted.connect(self._choose_awaited)
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme.changed.connect(self.viewport().update)

    def show_job(self, row: JobRow | None) -> None:
        """Show a job's pages; called again whenever its row changes."""
        job_id = row.job_id if row is not None else ""
        if job_id != self._job_id:
            self._job_id = job_id
            self._shown = self._awaited = None
            self._token = 0
            self.pages.show_job(job_id)
        else:
            self.pages.refresh_soon()

    def show_page(self, document_id: int, number: int) -> None:
        """Mark the page that is looked at, and have it in sight; it is named by its number in its file."""
        if self._shown == (document_id, number):
            return
        self._shown = document_id, number
        current = self.pages.page(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if current is None or (current.document_id, current.number) != self._shown:
            self._token = self._reader.page_row(self._job_id, document_id, number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the model what is on the screen: only that is made."""
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        last = self.indexAt(self.viewport().rect().bottomLeft()).row()
        self.pages.look_at(max(0, first), last if last >= 0 else self.pages.rowCount() - 1)
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the page anew; Home and End go to the first and the last; letters find nothing here."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.pages.rowCount() - 1}
        if event.key() in ends:
            self.setCurrentIndex(self.pages.index(ends[Qt.Key(event.key())]))
            return
        if event.text().isprintable() and event.text():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _row_read(self, token: int, row: int) -> None:
        if token == self._token:
            self._awaited = row
            self._choose_awaited()

    def _choose_awaited(self) -> None:
        row = self._awaited
        if row is None or row >= self.pages.rowCount():
            return
        self._awaited = None
        self._by_itself = True
        try:
            self.setCurrentIndex(self.pages.index(row))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        finally:
            self._by_itself = False

    def _current_changed(self, index: QModelIndex) -> None:
        page = self.pages.page(index.row()) if index.isValid() and not self._by_itself else None
        if page is not None:
            self._awaited = None
            self._shown = page.document_id, page.number
            self.page_wanted.emit(page)
