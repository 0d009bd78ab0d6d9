"""The job table's model: a picture of the queue's rows, ordered by the queue or by a column."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui import job_wording, wording
from bulkocr_gui.ui.core_wording import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulkocr_gui.jobs.model import JobRow, Tariff
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.ui.queue_port import Queue

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
"""Put together once: Qt asks for each cell that it paints, and Python takes long for it."""

JOB_MIME = "application/x-bulkocr-job"


class Column(IntEnum):
    """The columns in their order."""

    JOB = 0
    STATUS = 1
    PROGRESS = 2
    PAGES = 3
    FAILED = 4
    SPEED = 5
    TIME_LEFT = 6


NUMBERS = (Column.PAGES, Column.FAILED, Column.SPEED, Column.TIME_LEFT)


class JobModel(QAbstractTableModel):
    """Jobs as rows. Order is the queue's unless the user sorts by a column."""

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        """Show what the queue knows now and follow it."""
        super().__init__(parent)
        self._queue = queue
        self._cards = {card.provider_id: card for card in queue.providers()}
        self._rows: list[JobRow] = list(queue.rows())
        self._pace: dict[str, tuple[float | None, float | None]] = {}
        self._sort_column = -1
        self._descending = False
        for row in self._rows:
            self._take_pace(row)
        queue.rows_changed.connect(self._rows_changed)
        queue.rows_removed.connect(self._rows_removed)

    # What the model answers

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of jobs."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Job"),
            self.tr("Status"),
            self.tr("Progress"),
            self.tr("Pages"),
            self.tr("Failed"),
            self.tr("Speed"),
            self.tr("Time left"),
        )

    def data(self, index: Index, role: int = 0) -> Any:
        """Text of a cell, its accessible text, or its tool tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._accessible(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.JOB:
            return self._tool_tip(row)
        return None

    def _tool_tip(self, row: JobRow) -> str:
        lines = [wording.short_path(path) for path in row.sources]
        lines.append(self.second_line(row))
        lines.append(said(row.reason.advice) if row.reason else "")
        away = job_wording.sends(row, self._cards)
        lines.append(wording.sentence(away) if away else "")
        lines.append(job_wording.cost_details(row.counts, self._tariff(row)))
        return "\n".join(line for line in lines if line)

    def second_line(self, row: JobRow) -> str:
        """The line under the job's name."""
        return job_wording.second_line(row, self.card(row), self._tariff(row))

    def _tariff(self, row: JobRow) -> Tariff | None:
        card = self._cards.get(job_wording.payee(row))
        return self._queue.tariff(card.provider_id) if card is not None and card.costs_money else None

    def card(self, row: JobRow) -> ProviderCard | None:
        """What a job's provider declares of itself."""
        return self._cards.get(row.provider)

    def text(self, row: JobRow, column: Column) -> str:
        """What a cell says of a job."""
        counts = row.counts
        match column:
            case Column.JOB:
                return row.name
            case Column.STATUS:
                return wording.status_word(row.status)
            case Column.PROGRESS:
                return wording.DASH if (share := percent(row)) is None else wording.percent(share)
            case Column.PAGES if not counts.pages and not row.listing_done:
                return wording.DASH
            case Column.PAGES:
                return f"{wording.number(counts.ended)} / {wording.number(counts.pages)}"
            case Column.FAILED:
                started = counts.ended > 0 or row.started_at is not None
                return wording.number(counts.failed) if started else wording.DASH
            case Column.SPEED:
                return wording.speed(self._speed(row))
            case Column.TIME_LEFT:
                return self._time_left(row)

    def _accessible(self, row: JobRow, column: Column) -> str:
        counts = row.counts
        match column:
            case Column.JOB:
                away = job_wording.sends(row, self._cards)
                details = job_wording.cost_details(row.counts, self._tariff(row))
                words = (row.name, self.second_line(row), away, details)
                return ". ".join(each.rstrip(".") for each in words if each)
            case Column.PROGRESS:
                share = percent(row)
                return self.tr("Not started") if share is None else self.tr("{0} per cent done").format(share)
            case Column.PAGES if not counts.pages and not row.listing_done:
                return self.tr("Not listed yet")
            case Column.PAGES:
                done = wording.number(counts.ended)
                return self.tr("{0} of {1}").format(done, wording.pages(counts.pages))
            case Column.FAILED:
                return self.tr("{0} failed").format(wording.pages(counts.failed))
            case Column.SPEED:
                known = self._speed(row) is not None
                return self.text(row, column) if known else self.tr("Speed unknown")
            case Column.TIME_LEFT:
                text = self.text(row, column)
                return self.tr("Time left unknown") if text == wording.DASH else text
            case _:
                return self.text(row, column)

    def _speed(self, row: JobRow) -> float | None:
        if row.status.running:
            return self._pace.get(row.job_id, (None, None))[0]
        if row.status is JobStatus.COMPLETED and row.active_seconds > 0 and row.counts.ended:
            return row.counts.ended / row.active_seconds
        return None

    def _time_left(self, row: JobRow) -> str:
        if row.status is JobStatus.COMPLETED:
            return self.tr("Done")
        if row.status is JobStatus.QUEUED:
            first = all(
                other.position >= row.position or other.status is not JobStatus.QUEUED for other in self._rows
            )
            return self.tr("Next") if first else self.tr("Waiting")
        left = self._pace.get(row.job_id, (None, None))[1]
        return wording.duration(left) if row.status.running and left is not None else wording.DASH

    # Who asks for rows

    def row_of(self, job_id: str) -> int:
        """The table row of a job, -1 where it is not there."""
        return next((place for place, row in enumerate(self._rows) if row.job_id == job_id), -1)

    def job(self, place: int) -> JobRow | None:
        """The job in a table row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def jobs(self) -> Sequence[JobRow]:
        """All jobs in the order shown."""
        return tuple(self._rows)

    @property
    def in_queue_order(self) -> bool:
        """Whether rows stand in the queue's order, so that they can be moved."""
        return self._sort_column < 0

    # What changes it

    def take(self, rows: Sequence[JobRow]) -> None:
        """Take rows that the queue knew before anyone listened."""
        self._rows_changed(tuple(rows))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 is the queue's own order."""
        self._sort_column = column
        self._descending = order == Qt.SortOrder.DescendingOrder and column >= 0
        self._reorder(always=True)

    def _rows_changed(self, changed: tuple[JobRow, ...]) -> None:
        places = {row.job_id: place for place, row in enumerate(self._rows)}
        touched: list[int] = []
        new: list[JobRow] = []
        for row in changed:
            self._take_pace(row)
            place = places.get(row.job_id)
            if place is None:
                new.append(row)
            else:
                self._rows[place] = row
                touched.append(place)
        if touched:
            self.dataChanged.emit(self.index(min(touched), 0), self.index(max(touched), len(Column) - 1))
        if new:
            fresh = list({row.job_id: row for row in new}.values())
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()
        self._reorder()

    def _rows_removed(self, job_ids: tuple[str, ...]) -> None:
        for job_id in job_ids:
            place = self.row_of(job_id)
            if place >= 0:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _take_pace(self, row: JobRow) -> None:
        if row.status.running:
            self._pace[row.job_id] = (self._queue.speed(row.job_id), self._queue.seconds_left(row.job_id))
        else:
            self._pace.pop(row.job_id, None)

    def _key(self) -> Callable[[JobRow], Any]:
        pace = self._pace
        match self._sort_column:
            case Column.JOB:
                return lambda row: row.name.casefold()
            case Column.STATUS:
                return lambda row: wording.status_word(row.status)
            case Column.PROGRESS:
                return lambda row: row.counts.ended / max(1, row.counts.pages)
            case Column.PAGES:
                return lambda row: row.counts.pages
            case Column.FAILED:
                return lambda row: row.counts.failed
            case Column.SPEED:
                return lambda row: self._speed(row) or 0.0
            case Column.TIME_LEFT:
                return lambda row: pace.get(row.job_id, (None, None))[1] or float("inf")
            case _:
                return lambda row: row.position

    def _reorder(self, *, always: bool = False) -> None:
        ordered = sorted(self._rows, key=self._key(), reverse=self._descending)
        same = all(one is other for one, other in zip(ordered, self._rows, strict=True))
        if same and not always:
            return
        self.layoutAboutToBeChanged.emit()  # without arguments: given any, PySide 6.11 crashes
        old = self.persistentIndexList()
        ids = [self._rows[index.row()].job_id for index in old]
        self._rows = ordered
        places = {row.job_id: place for place, row in enumerate(ordered)}
        moved = [self.index(places[job_id], index.column()) for job_id, index in zip(ids, old, strict=True)]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    # Dragging a row to another place in the queue

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and dragged; gaps between them take a drop."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _ROW_FLAGS

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only the table's own rows."""
        return [JOB_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged job's id."""
        data = QMimeData()
        row = self.job(indexes[0].row()) if indexes else None
        data.setData(JOB_MIME, row.job_id.encode() if row is not None else b"")
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask the queue to move the job. False: the rows move when the queue has done it."""
        del action, column
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        if self.in_queue_order and data.hasFormat(JOB_MIME):
            self.ask_move(bytes(data.data(JOB_MIME).data()).decode(), place)
        return False

    def ask_move(self, job_id: str, place: int) -> None:
        """Ask the queue to put a job before the one that stands in a row now."""
        before = self.job(place)
        if before is None or before.job_id != job_id:
            self._queue.move(job_id, before.job_id if before is not None else None)


def percent(row: JobRow) -> int | None:
    """Share of pages that ended; 100 only when all have. None before the first."""
    counts = row.counts
    if not counts.pages or (row.status is JobStatus.QUEUED and not counts.ended):
        return None
    return 100 if counts.ended >= counts.pages else int(counts.ended * 100 / counts.pages)
