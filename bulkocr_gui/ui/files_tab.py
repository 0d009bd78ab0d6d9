"""The Files tab: every document of the chosen job, with its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import DocumentState, JobCounts
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.file_actions import FileActions
from bulkocr_gui.ui.file_model import FileColumn, FileModel
from bulkocr_gui.ui.file_painter import BESIDE_ICON, FILE_ROW_HEIGHT, FilePainter
from bulkocr_gui.ui.job_table import RowTable
from bulkocr_gui.ui.keys import handles
from bulkocr_gui.ui.painting import CELL_PADDING

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent

    from bulkocr_gui.jobs.model import FileRow, JobRow
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

WIDTHS: dict[int, int] = {
    FileColumn.STATUS: 152,
    FileColumn.PAGES: 92,
    FileColumn.CONFIDENCE: 132,
    FileColumn.ATTEMPTS: 88,
    FileColumn.TIME: 84,
    FileColumn.NOTE: 320,
}
FILTER_MS = 150
"""Typing is gathered for so long before the store is asked."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class FileTable(RowTable):
    """`fileTable`."""

    opened = Signal()
    menu_wanted = Signal(object)
    touched = Signal()
    """The user scrolls or chooses: the table follows the work no longer."""

    def __init__(self, model: FileModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the model's files."""
        super().__init__(theme, FILE_ROW_HEIGHT, parent)
        self.setObjectName("fileTable")
        self.setAccessibleName(self.tr("Files of the chosen job"))
        handles(self, ("Return", self.tr("Show its text")))
        self._files = model
        self.setModel(model)
        self._painter = FilePainter(theme, model)
        words = QFontMetrics(theme.font(13, 500))
        widest = max(words.horizontalAdvance(wording.file_word(state)) for state in DocumentState)
        self.needs[FileColumn.STATUS] = 2 * CELL_PADDING + BESIDE_ICON + widest + 2
        self.set_widths(FileColumn.FILE, WIDTHS)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.touched.emit())
        self.horizontalHeader().sectionClicked.connect(lambda _section: self.touched.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the notes yield to the names."""
        super().resizeEvent(event)
        self.share_width(WIDTHS, FileColumn.NOTE, 96, 260)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The user looks elsewhere."""
        self.touched.emit()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The user chooses."""
        self.touched.emit()
        super().mousePressEvent(event)

    def follow(self, row: int) -> None:
        """Keep a row in the middle of the table."""
        last = self._files.rowCount() - 1
        if last >= 0:
            index = self._files.index(min(row, last), 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def file(self) -> FileRow | None:
        """The selected file."""
        index = self.currentIndex()
        return self._files.row(index.row()) if index.isValid() else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the model what is on the screen: only that is read again while a job runs."""
        top = self.rowAt(0)
        bottom = self.rowAt(self.viewport().height() - 1)
        last = self._files.rowCount() - 1
        self._files.look_at(max(0, top), bottom if bottom >= 0 else last)
        super().paintEvent(event)

    def paint_rows(self, event: QPaintEvent) -> None:
        """Those that are to be painted, each at once."""
        wanted, region = event.rect(), event.region()
        first = self.rowAt(wanted.top())
        if first < 0:
            return
        painter = QPainter(self.viewport())
        painter.setClipRegion(region)
        columns = tuple((self.columnViewportPosition(column), self.columnWidth(column)) for column in FileColumn)
        width, height = self.viewport().width(), self.rowHeight(first)
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        top = self.rowViewportPosition(first)
        for row in range(first, self._files.rowCount()):
            if top > wanted.bottom():
                break
            place = QRect(0, top, width, height)
            if region.intersects(place):
                self._painter.paint(painter, row, place, columns, chosen=row in chosen)
            top += height
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the text."""
        self.touched.emit()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            self.opened.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a file's menu."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).bottomLeft()
        else:
            at = self.viewport().mapFromGlobal(event.globalPos())
        if self.indexAt(at).isValid() or event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))


class FilesTab(QWidget):
    """The file table and what it says when it is empty."""

    file_chosen = Signal(object)
    """`FileRow | None`."""
    text_wanted = Signal()
    """Enter or double click on a file."""

    def __init__(self, queue: Queue, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until a job is chosen."""
        super().__init__(parent)
        self._theme = theme
        self.model = FileModel(reader, self)
        self.table = FileTable(self.model, theme, self)
        self.actions_of_file = FileActions(queue, theme, self.table)
        self._empty = label(self.tr("Choose a job above."), "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._text = ""
        self._state: DocumentState | None = None
        self._typing = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._typing.timeout.connect(lambda: self.model.narrow(self._text, self._state))
        self._listing = False
        self._told: FileRow | None = None
        self._wanted: int | None = None
        self._follows = True
        self._ended = 0
        queue.outcomes.connect(self._something_ended)
        queue.documents_ended.connect(self._something_ended)
        self.model.counted.connect(self._counted)
        self.model.modelReset.connect(self._reset)
        self.model.rowsInserted.connect(self._reset)
        self.model.dataChanged.connect(self._tell_choice)
        self.table.selectionModel().currentRowChanged.connect(self._tell_choice)
        self.table.opened.connect(self.text_wanted)
        self.table.touched.connect(self._stop_following)
        self.table.menu_wanted.connect(self.actions_of_file.popup)
        self.actions_of_file.text_wanted.connect(self.text_wanted)
        self._counted(0)

    def show_job(self, row: JobRow | None) -> None:
        """Show a job's files; called again whenever its row changes."""
        self._listing = row is not None and row.status.running
        job_id = row.job_id if row is not None else ""
        if job_id != self.model.job_id:
            self._follows = True
        counts = row.counts if row is not None else JobCounts()
        self._ended = counts.documents_done + counts.documents_failed + counts.documents_skipped
        self.model.show_job(job_id)
        if row is not None:
            self.model.refresh_soon()
        else:
            self._counted(0)

    def file(self) -> FileRow | None:
        """The chosen one."""
        return self.table.file()

    def narrow(self, text: str, state: DocumentState | None) -> None:
        """Filter, once the typing rests."""
        self._text, self._state = text, state
        self._typing.start()

    def beside(self, step: int) -> FileRow | None:
        """The file so many rows from the chosen one, where there is one and it is read."""
        return self.model.row(self.table.currentIndex().row() + step) if self.can_step(step) else None

    def can_step(self, step: int) -> bool:
        """Whether there is a row so many from the chosen one."""
        index = self.table.currentIndex()
        return index.isValid() and 0 <= index.row() + step < self.model.rowCount()

    def step(self, step: int) -> None:
        """Choose the file so many rows away."""
        if self.can_step(step):
            self._stop_following()
            self.table.selectRow(self.table.currentIndex().row() + step)

    def choose(self, listed_as: int) -> None:
        """Choose a file by its place in the listing, from 0; every file is shown in that order.

        Where the job's files are not here yet, it is chosen once they are.
        """
        self._stop_following()
        self._text, self._state = "", None
        self._typing.stop()
        self._wanted = listed_as
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.model.narrow("", None)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._wanted is not None and self.model.settled and self._wanted < self.model.rowCount():
            wanted, self._wanted = self._wanted, None
            self.table.selectRow(wanted)

    def _stop_following(self) -> None:
        self._follows = False

    def _something_ended(self, items: tuple[object, ...]) -> None:
        if any(getattr(item, "job_id", "") == self.model.job_id for item in items):
            self.model.refresh_soon()

    def _counted(self, total: int) -> None:
        if not self.model.job_id:
            self._empty.setText(self.tr("Choose a job above."))
        elif self._text or self._state is not None:
            self._empty.setText(self.tr("No file matches the filter."))
        elif self._listing:
            self._empty.setText(self.tr("Listing the folder…"))
        else:
            self._empty.setText(self.tr("No files here."))
        self._stack.setCurrentIndex(0 if total else 1)
        if self._follows and self._listing and self.model.in_found_order:
            self.table.follow(self._ended)

    def _reset(self) -> None:
        self._choose_wanted()
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._tell_choice()

    def _tell_choice(self, *_where: QModelIndex) -> None:
        row = self.table.file()
        if row != self._told:
            self._told = row
            self.actions_of_file.show_file(row)
            self.file_chosen.emit(row)
