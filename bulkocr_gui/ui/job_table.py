"""The job table: choose a job, act on it by key or context menu, move it in the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui.job_delegates import ROW_HEIGHT, JobDelegate, pill_width
from bulkocr_gui.ui.job_model import Column
from bulkocr_gui.ui.keys import handles
from bulkocr_gui.ui.painting import CELL_PADDING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.job_model import JobModel
    from bulkocr_gui.ui.theme import Theme

WIDTHS = {
    Column.STATUS: 136,
    Column.PROGRESS: 224,
    Column.PAGES: 132,
    Column.FAILED: 84,
    Column.SPEED: 112,
    Column.TIME_LEFT: 112,
}
NARROW_WIDTHS = {
    Column.STATUS: 128,
    Column.PROGRESS: 156,
    Column.PAGES: 124,
    Column.FAILED: 76,
    Column.SPEED: 104,
    Column.TIME_LEFT: 100,
}
NARROW = 1100
"""Width below which the columns give room to the jobs' names."""
HEADER_HEIGHT = 30
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class RowTable(QTableView):
    """What all tables of the window share: whole rows, fixed heights, a focus ring round the current row."""

    def __init__(self, theme: Theme, row_height: int, parent: QWidget | None = None) -> None:
        """Rows have one height in design pixels."""
        super().__init__(parent)
        self.theme = theme
        self._ring = False
        self.needs: dict[int, int] = {}
        """Least widths of columns whose words have a shape round them, in pixels."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.measure(row_height))
        columns = self.horizontalHeader()
        columns.setFixedHeight(theme.measure(HEADER_HEIGHT))
        columns.setHighlightSections(False)
        columns.setSortIndicatorClearable(True)
        columns.setMinimumSectionSize(40)
        theme.changed.connect(self.viewport().update)

    def selectRow(self, row: int) -> None:
        """Choose a row. Qt's own looks for a column at the far edge, and from right to left finds none there."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

    def set_widths(self, stretch: int, widths: dict[Column, int] | dict[int, int]) -> None:
        """Fix the columns' widths; one takes what is left. Called once the model is set."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        for column, width in widths.items():
            header.resizeSection(int(column), self._wide_enough(int(column), width))

    def _wide_enough(self, column: int, width: int) -> int:
        """A design width in pixels, or what the column's title needs in the window's language."""
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        needs = QFontMetrics(self.theme.font(13, 500)).horizontalAdvance(title) + 2 * CELL_PADDING + 2
        return max(self.theme.measure(width), needs, self.needs.get(column, 0))

    def share_width(self, widths: Mapping[int, int], yields: int, least: int, wanted: int) -> None:
        """Fit the columns to the table's width: one of them yields so that names keep room.

        Args:
            widths: of the fixed columns, in design pixels.
            yields: the column that is made narrower.
            least: its least width, in pixels.
            wanted: pixels that the column with the names should have.
        """
        shares = {column: self._wide_enough(column, width) for column, width in widths.items()}
        lacking = wanted - (self.viewport().width() - sum(shares.values()))
        if lacking > 0:
            shares[yields] = max(least, self._wide_enough(yields, 0), shares[yields] - lacking)
        for column, width in shares.items():
            self.horizontalHeader().resizeSection(column, width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows for the keyboard only."""
        self._ring = event.reason() in _KEYBOARD
        super().focusInEvent(event)
        if self.model() is not None and not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys bring the ring back."""
        self._ring = True
        super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse needs no ring."""
        self._ring = False
        super().mousePressEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, then the ring: 2 px inside the current row."""
        self.paint_rows(event)
        current = self.currentIndex()
        if not (self._ring and self.hasFocus() and current.isValid()):
            return
        first = self.visualRect(current.siblingAtColumn(0))
        ring = QRect(0, first.top(), self.viewport().width(), first.height() - 1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self.theme.colour("accent"), 2))
        painter.drawRect(ring.adjusted(1, 1, -1, -1))

    def paint_rows(self, event: QPaintEvent) -> None:
        """The rows alone, by Qt and the delegate."""
        super().paintEvent(event)


class JobTable(RowTable):
    """`jobTable`. It emits what the user wants; the window knows what is allowed."""

    chosen = Signal(object)
    """`JobRow | None`: the selected job, again whenever its row changes."""
    toggled = Signal()
    """Space: pause or resume."""
    opened = Signal()
    """Enter or double click: show the job's results."""
    removal_wanted = Signal()
    menu_wanted = Signal(object)
    """`QPoint`: where on the screen a context menu is wanted."""

    def __init__(self, model: JobModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the model's jobs."""
        super().__init__(theme, ROW_HEIGHT, parent)
        self.setObjectName("jobTable")
        self.setAccessibleName(self.tr("Jobs"))
        self._jobs = model
        self._chosen_id = ""
        self.setModel(model)
        self.setItemDelegate(JobDelegate(theme, model, self))
        handles(
            self,
            ("Space", self.tr("Pause or resume the job")),
            ("Return", self.tr("Show its files")),
            ("Del", self.tr("Remove the job from the list")),
            ("Alt+Up", self.tr("Move the job up in the queue")),
            ("Alt+Down", self.tr("Move the job down in the queue")),
        )
        self.needs[Column.STATUS] = 2 * CELL_PADDING + max(pill_width(theme, status) for status in JobStatus)
        self.set_widths(Column.JOB, WIDTHS)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        model.dataChanged.connect(self._data_changed)
        model.rowsInserted.connect(self._rows_inserted)
        model.rowsRemoved.connect(self._rows_removed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def job(self) -> JobRow | None:
        """The selected job."""
        return self._jobs.job(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def choose(self, job_id: str) -> None:
        """Select a job's row and show it."""
        place = self._jobs.row_of(job_id)
        if place < 0:
            return
        index = self._jobs.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def wanted_height(self) -> int:
        """Height that shows every job and the header."""
        rows = max(1, self._jobs.rowCount())
        return rows * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().height() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gives the numbers' room to the names."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.measure(NARROW)
        widths = {int(column): width for column, width in (WIDTHS if roomy else NARROW_WIDTHS).items()}
        self.share_width(widths, Column.PROGRESS, 112, 220)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._jobs.job(current.row()) if current.isValid() else None
        self._chosen_id = row.job_id if row is not None else ""
        self.chosen.emit(row)

    def _data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if self.currentIndex().isValid() and first.row() <= self.currentIndex().row() <= last.row():
            self.chosen.emit(self.job())

    def _rows_inserted(self) -> None:
        if not self._chosen_id and (first := self._jobs.job(0)) is not None:
            self.choose(first.job_id)

    def _rows_removed(self) -> None:
        if self._jobs.row_of(self._chosen_id) < 0:
            self._chosen_id = ""
            self._rows_inserted()
        if not self._jobs.rowCount():
            self.chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space pauses or resumes, Enter opens, Delete removes, Alt with an arrow moves in the queue."""
        key = event.key()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._shift(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Space:
            self.toggled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _shift(self, by: int) -> None:
        row = self.job()
        if row is None or not self._jobs.in_queue_order:
            return
        place = self.currentIndex().row()
        if 0 <= place + by < self._jobs.rowCount():
            self._jobs.ask_move(row.job_id, place - 1 if by < 0 else place + 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current row from the keyboard."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).bottomLeft()
        else:
            at = self.viewport().mapFromGlobal(event.globalPos())
            if not self.indexAt(at).isValid():
                return
        if self.job() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from outside are the window's matter."""
        self._own_or_ignore(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As `dragEnterEvent`."""
        self._own_or_ignore(event)

    def _own_or_ignore(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls() or not self._jobs.in_queue_order:
            event.ignore()
        elif event.type() == QEvent.Type.DragEnter:
            super().dragEnterEvent(event)  # type: ignore[arg-type]
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A row was dropped: the queue moves it and tells."""
        if event.mimeData().hasUrls():
            event.ignore()
            return
        super().dropEvent(event)
