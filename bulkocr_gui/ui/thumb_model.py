"""A job's pages as a list of thumbnails: only what is looked at is in memory, and is asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPixmap

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.processing.page_pictures import ThumbnailWish
from bulkocr_gui.ui import wording

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.job_pages import ListedPage
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.reader_port import Reader

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

BLOCK = 100
"""Pages that are asked for at once."""
_KEPT_BLOCKS = 20
MOST_KEPT = 100
"""Thumbnails in memory: 24 MB."""
REFRESH_MS = 500
"""How often a running job's pages are read again."""
PAGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole `ListedPage`; None where it is not here yet."""


class ThumbModel(QAbstractListModel):
    """Pages of one job.

    Args:
        reader: gives the pages.
        pictures: gives the thumbnails.
    """

    def __init__(self, reader: Reader, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._pictures = pictures
        self._job_id = ""
        self._total = 0
        self._blocks: OrderedDict[int, tuple[ListedPage, ...]] = OrderedDict()
        self._asked: dict[int, int] = {}
        self._thumbs: OrderedDict[tuple[Path, int], QPixmap] = OrderedDict()
        self._looked_at = (0, -1)
        self._wanted: tuple[ThumbnailWish, ...] = ()
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._read_again)
        reader.pages_read.connect(self._pages_read)
        pictures.thumbnail_read.connect(self._thumbnail_read)

    def show_job(self, job_id: str) -> None:
        """Show the pages of another job; an empty id shows none."""
        self.beginResetModel()
        self._job_id = job_id
        self._total = 0
        self._blocks.clear()
        self._asked.clear()
        self._looked_at = (0, -1)
        self._wanted = ()
        for key in [key for key, picture in self._thumbs.items() if picture.isNull()]:
            del self._thumbs[key]  # it may be to be had by now
        self.endResetModel()
        if job_id:
            self._ask(0)

    def refresh_soon(self) -> None:
        """Something of the job changed."""
        if self._job_id and not self._refresh.isActive():
            self._refresh.start()

    def look_at(self, first: int, last: int) -> None:
        """These rows are on the screen: have their thumbnails made, and no others."""
        self._looked_at = first, last
        wishes = []
        for row in range(first, min(last, self._total - 1) + 1):
            page = self.page(row)
            if page is None:
                continue
            key = page.path, page.number
            if key in self._thumbs:
                self._thumbs.move_to_end(key)
            else:
                wishes.append(ThumbnailWish(self._job_id, page.path, page.number))
        if tuple(wishes) != self._wanted:
            self._wanted = tuple(wishes)
            self._pictures.small(self._wanted)

    def page(self, row: int) -> ListedPage | None:
        """The page in a row, where it is here already; else it is asked for."""
        block = row // BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            self._ask(block)
            return None
        place = row % BLOCK
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of pages."""
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = 0) -> Any:
        """The page, its picture, or what is said of it."""
        if not index.isValid() or index.row() >= self._total:
            return None
        page = self.page(index.row())
        if page is None or role == PAGE_ROLE:
            return page
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbs.get((page.path, page.number))
        if role == Qt.ItemDataRole.DisplayRole:
            return title(page)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            of = self.tr("{0}, page {1}").format(page.name, wording.number(page.number))
            return self.tr("{0}: {1}").format(of, state_word(page))
        return None

    def _ask(self, block: int) -> None:
        if self._job_id and block not in self._asked.values():
            self._asked[self._reader.listed_pages(self._job_id, block * BLOCK, BLOCK)] = block

    def _read_again(self) -> None:
        first, last = self._looked_at
        for block in {max(0, first) // BLOCK, max(0, last) // BLOCK}:
            self._ask(block)

    def _pages_read(self, token: int, total: int, pages: tuple[ListedPage, ...]) -> None:
        block = self._asked.pop(token, None)
        if block is None:
            return
        before = self._blocks.get(block)
        if total < self._total:
            self.beginResetModel()
            self._blocks.clear()
            self._total = total
            self._blocks[block] = pages
            self.endResetModel()
            return
        self._blocks[block] = pages
        self._blocks.move_to_end(block)
        while len(self._blocks) > _KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        old, first = self._total, block * BLOCK
        if total > old:
            self.beginInsertRows(_ROOT, old, total - 1)
            self._total = total
            self.endInsertRows()
        if pages != before and pages and first < old:
            self.dataChanged.emit(self.index(first), self.index(min(first + len(pages), old) - 1))

    def _thumbnail_read(self, wish: ThumbnailWish, answer: bytes | KnownError) -> None:
        picture = QPixmap()
        if isinstance(answer, bytes):
            picture.loadFromData(answer, "JPEG")
        self._thumbs[wish.path, wish.page] = picture  # an empty one: there is none to be had
        while len(self._thumbs) > MOST_KEPT:
            self._thumbs.popitem(last=False)
        for row in range(self._looked_at[0], min(self._looked_at[1], self._total - 1) + 1):
            page = self.page(row)
            if page is not None and (page.path, page.number) == (wish.path, wish.page):
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


def title(page: ListedPage) -> str:
    """The page's number; of a document with one page its name."""
    return wording.number(page.number) if page.places > 1 else page.name.rsplit("/", 1)[-1]


def state_word(page: ListedPage) -> str:
    """How a page stands."""
    if page.unsure:
        return wording.tr("Read with little confidence")
    return {
        PageState.PENDING: wording.tr("Pending"),
        PageState.IN_FLIGHT: wording.tr("Recognising"),
        PageState.WAITING: wording.tr("Waiting to retry"),
        PageState.DONE: wording.tr("Done"),
        PageState.BLANK: wording.tr("Blank"),
        PageState.FAILED: wording.tr("Failed"),
        PageState.SKIPPED: wording.tr("Left out"),
    }[page.state]


def state_icon(page: ListedPage) -> tuple[str, str]:
    """The icon of how a page stands, and the role of its colour."""
    if page.unsure:
        return "warning", "paused"
    return {
        PageState.PENDING: ("clock", "text2"),
        PageState.IN_FLIGHT: ("play-filled", "running"),
        PageState.WAITING: ("clock", "text2"),
        PageState.DONE: ("check", "good"),
        PageState.BLANK: ("file", "text2"),
        PageState.FAILED: ("error", "bad"),
        PageState.SKIPPED: ("left-out", "text2"),
    }[page.state]
