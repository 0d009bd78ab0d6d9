"""The pages of a review, the worst first: read block by block as they are looked at, each where the one before ended.

A page that is found right stays where it is until the review is begun anew, so that nobody loses their place and no
page is skipped.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.jobs.review_pages import START, ReviewQuery
from bulkocr_gui.processing.page_pictures import ThumbnailWish
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.review_pages import ReviewPage
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.reader_port import Reader

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

BLOCK = 50
"""Pages that are read at once."""
MOST_KEPT = 60
"""Thumbnails in memory."""
PAGE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole `ReviewPage`."""


class ReviewModel(QAbstractListModel):
    """Grows as it is looked at.

    Args:
        reader: gives the pages.
        pictures: gives the thumbnails.
    """

    began = Signal()
    """The first pages of a review are here, or there are none."""

    def __init__(self, reader: Reader, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._pictures = pictures
        self._query = ReviewQuery()
        self._pages: list[ReviewPage] = []
        self._token = 0
        self._starting = False
        self._more = False
        self._thumbs: OrderedDict[tuple[Path, int], QPixmap] = OrderedDict()
        self._wanted: tuple[ThumbnailWish, ...] = ()
        reader.review_read.connect(self._read)
        pictures.thumbnail_read.connect(self._thumbnail_read)

    def begin(self, query: ReviewQuery) -> None:
        """Review what a query asks for. What is shown stays until the answer is here."""
        self._query = query
        self._starting = True
        self._token = self._reader.review(query, START, BLOCK)

    def page(self, row: int) -> ReviewPage | None:
        """The page in a row."""
        return self._pages[row] if 0 <= row < len(self._pages) else None

    def change(self, page_id: int, **changes: object) -> None:
        """Something of a page is another now; see `ReviewPage`."""
        for row, page in enumerate(self._pages):
            if page.page_id == page_id:
                self._pages[row] = replace(page, **changes)  # type: ignore[arg-type]
                self.dataChanged.emit(self.index(row), self.index(row))

    def look_at(self, first: int, last: int) -> None:
        """These rows are on the screen: have their thumbnails made, and no others."""
        wishes = []
        for page in self._pages[max(0, first) : last + 1]:
            key = page.path, page.page
            if key in self._thumbs:
                self._thumbs.move_to_end(key)
            else:
                wishes.append(ThumbnailWish(page.job_id, page.path, page.page))
        if wishes and tuple(wishes) != self._wanted:
            self._wanted = tuple(wishes)
            self._pictures.small(self._wanted)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of pages that are here."""
        return 0 if parent.isValid() else len(self._pages)

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        """Whether there may be more pages."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index = _ROOT) -> None:
        """Ask for the pages after the last one."""
        if self._more and not parent.isValid():
            self._more = False
            self._token = self._reader.review(self._query, self._last, BLOCK)

    def data(self, index: Index, role: int = 0) -> Any:
        """The page, its picture, or what is said of it."""
        page = self.page(index.row()) if index.isValid() else None
        if page is None or role == PAGE_ROLE:
            return page
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbs.get((page.path, page.page))
        if role == Qt.ItemDataRole.DisplayRole:
            return page.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{page.name}, {page.job_name}: {state_of(page)}, {verdict(page)}"
        return None

    def _read(self, token: int, pages: tuple[ReviewPage, ...]) -> None:
        if token != self._token:
            return
        self._token = 0
        self._more = len(pages) == BLOCK
        if pages:
            self._last = pages[-1].mark
        if self._starting:
            self._starting = False
            self.beginResetModel()
            self._pages = list(pages)
            self.endResetModel()
            self.began.emit()
            return
        # One that was found right meanwhile comes again at the end.
        known = {page.page_id for page in self._pages}
        new = [page for page in pages if page.page_id not in known]
        if new:
            self.beginInsertRows(_ROOT, len(self._pages), len(self._pages) + len(new) - 1)
            self._pages.extend(new)
            self.endInsertRows()
        elif self._more:
            self.fetchMore()

    def _thumbnail_read(self, wish: ThumbnailWish, answer: bytes | KnownError) -> None:
        picture = QPixmap()
        if isinstance(answer, bytes):
            picture.loadFromData(answer, "JPEG")
        self._thumbs[wish.path, wish.page] = picture  # an empty one: there is none to be had
        while len(self._thumbs) > MOST_KEPT:
            self._thumbs.popitem(last=False)
        for row, page in enumerate(self._pages):
            if (page.path, page.page) == (wish.path, wish.page):
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


def state_of(page: ReviewPage) -> str:
    """`Page 2  ·  31 words to check`; of a document with one page without its number."""
    parts = [wording.tr("Page {0}").format(wording.number(page.page))] if page.pages > 1 else []
    if page.state is PageState.FAILED:
        parts.append(said(page.message))
    elif page.corrected:
        parts.append(wording.tr("%Ln words corrected", "", page.corrected))
    elif page.doubtful:
        parts.append(wording.tr("%Ln words to check", "", page.doubtful))
    elif page.words or not parts:
        parts.append(wording.tr("%Ln words", "", page.words))
    return wording.DOT.join(parts)


def verdict(page: ReviewPage) -> str:
    """`64 % sure`, or how the page stands where that says more."""
    if page.checked:
        return wording.tr("Checked")
    if page.state is PageState.FAILED:
        return wording.tr("Failed")
    if page.state is PageState.BLANK:
        return wording.tr("Blank")
    return wording.tr("{0} % sure").format(round(page.confidence or 0))
