"""What a search found, as rows: a window on the store. Only the blocks that are looked at are in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.row_blocks import RowBlocks

if TYPE_CHECKING:
    from bulkocr_gui.processing.finder import SearchHit, SearchResults
    from bulkocr_gui.ui.reader_port import Reader

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

BLOCK = 20
"""Rows that are asked for at once; each costs the reading of a page."""
_KEPT_BLOCKS = 50
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole `SearchHit`; None where it is not here yet."""


class SearchModel(QAbstractListModel):
    """Pages that a search found."""

    answered = Signal(object)
    """`SearchResults`: the first part, for a new search."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        """Nothing is searched for."""
        super().__init__(parent)
        self._query = ""
        self._total = 0
        self._blocks: RowBlocks[SearchHit] = RowBlocks(
            BLOCK, _KEPT_BLOCKS, lambda offset, limit: reader.search(self._query, offset, limit)
        )
        self._starting = False
        reader.search_read.connect(self._search_read)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def search(self, query: str) -> None:
        """Search anew. What was found before stays until the answer is here."""
        self._query = query
        self._blocks.forget_asked()
        self._starting = True
        self._blocks.ask(0)

    def end(self) -> None:
        """Search for nothing."""
        self._query = ""
        self._blocks.forget_asked()
        self._starting = False
        self._fill(0)

    def _fill(self, total: int, first: tuple[SearchHit, ...] = ()) -> None:
        self.beginResetModel()
        self._blocks.clear()
        if first:
            self._blocks.put(0, first)
        self._total = total
        self.endResetModel()

    def _search_read(self, token: int, results: SearchResults) -> None:
        block = self._blocks.answered(token)
        if block is None:
            return
        if self._starting:
            self._starting = False
            self._fill(results.total, results.rows)
            self.answered.emit(results)
            return
        self._blocks.put(block, results.rows)
        first, last = self._blocks.rows_of(block, self._total)
        self.dataChanged.emit(self.index(first), self.index(last))

    def hit(self, place: int) -> SearchHit | None:
        """The page in a row, where it is here already; else it is asked for."""
        return self._blocks.row(place, may_ask=not self._starting)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of pages."""
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = 0) -> Any:
        """The whole hit, or what is said of it."""
        if not index.isValid() or index.row() >= self._total:
            return None
        if role not in (HIT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        hit = self.hit(index.row())
        if role == HIT_ROLE or hit is None:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.name
        return f"{hit.name}, {where(hit)}, {found(hit)}: {hit.hits.snippet}"


def where(hit: SearchHit) -> str:
    """`Letters  ·  page 2 of 14  ·  88 % sure`; of a document with one page without its number."""
    parts = [hit.job_name]
    if hit.pages > 1:
        parts.append(wording.tr("page {0} of {1}").format(wording.number(hit.page), wording.number(hit.pages)))
    if hit.confidence is not None:
        parts.append(wording.tr("{0} sure", "per cent").format(wording.percent(hit.confidence)))
    return wording.DOT.join(parts)


def found(hit: SearchHit) -> str:
    """`1 hit`, `4 hits`."""
    return wording.tr("%Ln hits", "", hit.hits.number)
