"""The pictures of pages for the window: one thread, one child, the neighbours decoded ahead, the last few kept."""

from __future__ import annotations

import itertools
import logging
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.jobs.retry import is_bug, known
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.providers.picture_reader import PictureReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.errors import KnownError

logger = logging.getLogger("bulkocr.window")

FIRST = 2_100_000
"""Pixels of the picture that is shown first: half the sides of A4 at 300 dpi."""
CLOSE = 16_000_000
"""Pixels of the picture that is looked at closely: A4 at 400 dpi whole; larger pages are made smaller."""
MOST_KEPT = 192 * 1024**2
"""Bytes of pictures that are kept."""
IMPATIENCE = 1.0
"""Seconds after which a page that nobody waits for any more is given up for the one that is waited for."""


@dataclass(frozen=True, slots=True)
class PictureWish:
    """A picture of a page.

    Attributes:
        job_id: whose passwords are tried.
        path: the document.
        page: 1-based.
        most_pixels: FIRST or CLOSE.
    """

    job_id: str
    path: Path
    page: int
    most_pixels: int = FIRST


@dataclass(frozen=True, slots=True)
class _Answer:
    wish: PictureWish
    picture: ShownPage | KnownError


class PagePictures(QObject):
    """Asks on one thread, answers on the main thread. What is wanted comes before what may be wanted next.

    Args:
        passwords: those of a job.
    """

    picture_read = Signal(int, object)
    """Token, and `ShownPage` or the `KnownError` that there is in its stead."""
    _read = Signal(object)

    def __init__(self, passwords: Callable[[str], tuple[str, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passwords = passwords
        self._reader = PictureReader()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tokens = itertools.count(1)
        self._token = 0
        self._wish: PictureWish | None = None
        self._ahead: list[PictureWish] = []
        self._busy: PictureWish | None = None
        self._since = 0.0
        self._kept: OrderedDict[PictureWish, ShownPage] = OrderedDict()
        self._warm = False
        self._closed = False
        self._read.connect(self._take)
        self._report = self._read.emit

    def warm_up(self) -> None:
        """Start the child: a page will be asked for soon."""
        if not self._warm and not self._closed:
            self._warm = True
            self._pool.start(PageTask(self._reader.start))

    def picture(self, wish: PictureWish) -> int:
        """Ask for a picture; `picture_read(token, …)` follows unless another one is asked for before."""
        self._token = next(self._tokens)
        self._ahead.clear()
        self._wish = None
        kept = self._kept.get(wish)
        if kept is not None:
            self._kept.move_to_end(wish)
            token = self._token
            QTimer.singleShot(0, self, lambda: self.picture_read.emit(token, kept))
        else:
            self._wish = wish
            if self._busy not in (None, wish) and time.monotonic() - self._since > IMPATIENCE:
                self._reader.cancel()
            self._next()
        return self._token

    def ahead(self, wishes: tuple[PictureWish, ...]) -> None:
        """Read these while nothing else is wanted."""
        self._ahead = [wish for wish in wishes if wish not in self._kept and wish != self._busy]
        self._next()

    def close(self) -> None:
        """Give up what is being read and end the child."""
        self._closed = True
        self._wish = None
        self._ahead.clear()
        self._pool.clear()
        self._reader.close()
        self._pool.waitForDone()

    def _next(self) -> None:
        if self._busy is not None or self._closed:
            return
        wish = self._wish or (self._ahead.pop(0) if self._ahead else None)
        if wish is None:
            return
        self._busy = wish
        self._since = time.monotonic()
        self._pool.start(PageTask(lambda: self._work(wish)))

    def _work(self, wish: PictureWish) -> None:
        """On the pool's thread."""
        picture: ShownPage | KnownError
        try:
            picture = self._reader.read(wish.path, wish.page, self._passwords(wish.job_id), wish.most_pixels)
        except Exception as error:
            if is_bug(error):
                logger.exception("A page could not be shown")
            picture = known(error)
        self._report(_Answer(wish, picture))

    def _take(self, answer: _Answer) -> None:
        self._busy = None
        if isinstance(answer.picture, ShownPage):
            self._keep(answer.wish, answer.picture)
        if answer.wish == self._wish:
            self._wish = None
            self.picture_read.emit(self._token, answer.picture)
        self._next()

    def _keep(self, wish: PictureWish, picture: ShownPage) -> None:
        self._kept[wish] = picture
        while len(self._kept) > 1 and sum(len(each.pixels) for each in self._kept.values()) > MOST_KEPT:
            self._kept.popitem(last=False)
