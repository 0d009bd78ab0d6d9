"""The file table's model: a window on the store. Only the blocks that are looked at are in memory."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.processing.store_reader import FileQuery
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said, said_notes
from bulkocr_gui.ui.row_blocks import RowBlocks

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.ui.reader_port import Reader

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

BLOCK = 200
"""Rows that are asked for at once."""
_KEPT_BLOCKS = 40
REFRESH_MS = 400
"""How often a running job's rows are read again."""


class FileColumn(IntEnum):
    """The columns in their order."""

    FILE = 0
    STATUS = 1
    PAGES = 2
    CONFIDENCE = 3
    ATTEMPTS = 4
    TIME = 5
    NOTE = 6


_SORTS = {
    FileColumn.FILE: "name",
    FileColumn.STATUS: "state",
    FileColumn.PAGES: "pages",
    FileColumn.CONFIDENCE: "confidence",
    FileColumn.ATTEMPTS: "attempts",
    FileColumn.TIME: "seconds",
    FileColumn.NOTE: "reason",
}
FILE_NUMBERS = (FileColumn.PAGES, FileColumn.CONFIDENCE, FileColumn.ATTEMPTS, FileColumn.TIME)


class FileModel(QAbstractTableModel):
    """Files of one job as rows, ordered and filtered by the store."""

    counted = Signal(int)
    """How many rows the present question has."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        """Show nothing until a job is chosen."""
        super().__init__(parent)
        self._job_id = ""
        self._query = FileQuery()
        self._total = 0
        self._blocks: RowBlocks[FileRow] = RowBlocks(
            BLOCK, _KEPT_BLOCKS, lambda offset, limit: reader.files(self._job_id, self._query, offset, limit)
        )
        self._starting = False
        self._looked_at: tuple[int, int] = (0, 0)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._read_again)
        reader.files_read.connect(self._files_read)

    @property
    def job_id(self) -> str:
        """The job whose files these are."""
        return self._job_id

    @property
    def settled(self) -> bool:
        """Whether the rows are those of what is asked for now."""
        return not self._starting

    @property
    def query(self) -> FileQuery:
        """What is asked for now."""
        return self._query

    @property
    def in_found_order(self) -> bool:
        """Whether all files stand in the order in which they are worked on."""
        return self._query == FileQuery()

    def show_job(self, job_id: str) -> None:
        """Show the files of another job; an empty id shows none."""
        if job_id == self._job_id:
            return
        self._job_id = job_id
        self._start()

    def narrow(self, text: str, state: DocumentState | None) -> None:
        """Show only files whose name contains a text and that stand in a state."""
        wanted = replace(self._query, text=text, state=state)
        if wanted != self._query:
            self._query = wanted
            self._start(keep=True)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the store order by a column; -1 is the order found."""
        by = _SORTS[FileColumn(column)] if column >= 0 else "position"
        descending = order == Qt.SortOrder.DescendingOrder and column >= 0
        wanted = replace(self._query, sort=by, descending=descending)
        if wanted != self._query:
            self._query = wanted
            self._start(keep=True)

    def refresh_soon(self) -> None:
        """Something of the job changed: read again what is looked at, not more often than a person sees."""
        if self._job_id and not self._refresh.isActive():
            self._refresh.start()

    # Reading

    def _start(self, *, keep: bool = False) -> None:
        """Begin a new question. The rows of the same job stay on the screen until the answer is here."""
        self._blocks.forget_asked()
        self._refresh.stop()
        if not keep or not self._job_id:
            self.beginResetModel()
            self._blocks.clear()
            self._total = 0
            self.endResetModel()
        self._starting = True
        if self._job_id:
            self._blocks.ask(0)

    def _ask(self, block: int) -> None:
        if self._job_id:
            self._blocks.ask(block)

    def _read_again(self) -> None:
        self._blocks.forget_asked()  # an answer that never came must not hold its block for ever
        first, last = self._looked_at
        for block in range(first, last + 1):
            self._ask(block)

    def look_at(self, first_row: int, last_row: int) -> None:
        """These rows are on the screen."""
        self._looked_at = (self._blocks.block_of(max(0, first_row)), self._blocks.block_of(max(0, last_row)))

    def _files_read(self, token: int, total: int, rows: tuple[FileRow, ...]) -> None:
        block = self._blocks.answered(token)
        if block is None:
            return
        if self._starting:
            self._starting = False
            self.beginResetModel()
            self._blocks.clear()
            self._blocks.put(block, rows)
            self._total = total
            self.endResetModel()
        else:
            self._take_total(total)
            # Those that were counted: a file can have got another state between the count and the rows.
            for first, last in self._blocks.put(block, rows[: max(0, total - block * BLOCK)]):
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(FileColumn) - 1))
        self.counted.emit(self._total)

    def _take_total(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    # What the model answers

    def row(self, place: int) -> FileRow | None:
        """The file in a row, where it is here already; else it is asked for."""
        return self._blocks.row(place, may_ask=not self._starting and bool(self._job_id))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of files."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(FileColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("File"),
                self.tr("Status"),
                self.tr("Pages"),
                self.tr("Confidence"),
                self.tr("Attempts"),
                self.tr("Time"),
                self.tr("Note"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in FILE_NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        """Text of a cell, its accessible text or its tool tip."""
        if not index.isValid() or index.row() >= self._total:
            return None
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if role not in wanted:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            note = said(row.error_message) or note_of(row)
            return f"{row.path}\n{note}" if note else str(row.path)
        text = self.text(row, FileColumn(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            unknown = self.tr("none") if text in ("", wording.DASH) else text
            return text if index.column() == FileColumn.FILE else f"{title}: {unknown}"
        return text

    def text(self, row: FileRow, column: FileColumn) -> str:
        """What a cell says of a file."""
        match column:
            case FileColumn.FILE:
                return row.name
            case FileColumn.STATUS:
                return wording.file_word(row.state)
            case FileColumn.PAGES:
                under_way = 0 < row.pages_ended < row.pages
                ended = f"{wording.number(row.pages_ended)} / " if under_way else ""
                return f"{ended}{wording.number(row.pages)}"
            case FileColumn.CONFIDENCE:
                return wording.DASH if row.confidence is None else wording.percent(row.confidence)
            case FileColumn.ATTEMPTS:
                return wording.number(row.attempts) if row.attempts else wording.DASH
            case FileColumn.TIME:
                return wording.DASH if row.seconds <= 0 else seconds(row.seconds)
            case FileColumn.NOTE:
                return note_of(row)


def note_of(row: FileRow) -> str:
    """What is worth knowing of a file: its error, else what was done to it."""
    if row.error_message:
        return wording.without_details(said(row.error_message))
    if row.state is DocumentState.WAITING:
        return wording.tr("Attempt {0} failed").format(max(1, row.attempts))
    note = said_notes(row.note)
    return note[:1].upper() + note[1:]


def seconds(span: float) -> str:
    """`2.1 s`, `24 s`, `3 min`."""
    return wording.tenths(span) if span < 10 else wording.duration(span)
