"""The pictures of pages for the window: one thread, one child, the neighbours decoded ahead, the last few kept."""

from __future__ import annotations

import functools
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

    from bulkocr_gui.documents.page import Box
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.processing.thumbnails import Thumbnails

logger = logging.getLogger("bulkocr.window")

FIRST = 2_100_000
"""Pixels of the picture that is shown first: half the sides of A4 at 300 dpi."""
CLOSE = 16_000_000
"""Pixels of the picture that is looked at closely: A4 at 400 dpi whole; of larger pages parts are looked at."""
MOST_KEPT = 128 * 1024**2
"""Bytes of pictures that are kept."""
IMPATIENCE = 1.0
"""Seconds after which a page that nobody waits for any more is given up for the one that is waited for."""
IDLE_MS = 30_000
"""The child keeps a page of which parts are looked at, perhaps a gigabyte; after so long without a look it goes."""


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
class PartWish:
    """A part of a page.

    Attributes:
        job_id: whose passwords are tried.
        path: the document.
        page: 1-based.
        box: the part, in pixels of the page.
        shrink: its sides are made smaller by this.
    """

    job_id: str
    path: Path
    page: int
    box: Box
    shrink: int


@dataclass(frozen=True, slots=True)
class ThumbnailWish:
    """A page as small as in a list.

    Attributes:
        job_id: whose passwords are tried.
        path: the document.
        page: 1-based.
    """

    job_id: str
    path: Path
    page: int


Wish = PictureWish | PartWish | ThumbnailWish


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a wish came to; more may follow unless it is the last."""

    wish: Wish
    picture: ShownPage | bytes | KnownError
    last: bool = True


class PagePictures(QObject):
    """Asks on one thread, answers on the main thread. What is wanted comes before what may be wanted next.

    Args:
        passwords: those of a job.
        thumbnails: keeps those that were made; None keeps none.
    """

    picture_read = Signal(int, object)
    """Token, and `ShownPage` or the `KnownError` that there is in its stead; of a page that takes its time the upper
    part comes first."""
    part_read = Signal(object, object)
    """`PartWish`, and `ShownPage` or the `KnownError` that there is in its stead."""
    thumbnail_read = Signal(object, object)
    """`ThumbnailWish`, and the bytes of a JPEG or the `KnownError` that there is in their stead."""
    _read = Signal(object)

    def __init__(
        self,
        passwords: Callable[[str], tuple[str, ...]],
        thumbnails: Thumbnails | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._passwords = passwords
        self._thumbnails = thumbnails
        self._reader = PictureReader()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tokens = itertools.count(1)
        self._token = 0
        self._wish: PictureWish | None = None
        self._parts: list[PartWish] = []
        self._ahead: list[PictureWish] = []
        self._small: list[ThumbnailWish] = []
        self._busy: Wish | None = None
        self._since = 0.0
        self._kept: OrderedDict[PictureWish, ShownPage] = OrderedDict()
        self._given_up = False
        self._warm = False
        self._closed = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._rest)
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
        self._parts.clear()
        self._wish = None
        kept = self._kept.get(wish)
        if kept is not None:
            self._kept.move_to_end(wish)
            token = self._token
            QTimer.singleShot(0, self, lambda: self.picture_read.emit(token, kept))
        else:
            self._wish = wish
            if self._busy not in (None, wish) and time.monotonic() - self._since > IMPATIENCE:
                self._given_up = True
                self._reader.cancel()
            self._next()
        return self._token

    def ahead(self, wishes: tuple[PictureWish, ...]) -> None:
        """Read these while nothing else is wanted."""
        self._ahead = [wish for wish in wishes if wish not in self._kept and wish != self._busy]
        self._next()

    def parts(self, wishes: tuple[PartWish, ...]) -> None:
        """Ask for parts of a page, the first one first; `part_read` follows for each that is not given up by then."""
        self._parts = [wish for wish in wishes if wish != self._busy]
        self._next()

    def small(self, wishes: tuple[ThumbnailWish, ...]) -> None:
        """Ask for thumbnails; `thumbnail_read` follows for each that is not given up by then."""
        self._small = [wish for wish in wishes if wish != self._busy]
        self._next()

    def close(self) -> None:
        """Give up what is being read and end the child."""
        self._closed = True
        self._wish = None
        for each in (self._ahead, self._parts, self._small):
            each.clear()
        self._idle.stop()
        self._pool.clear()
        self._reader.close()
        self._pool.waitForDone()

    def _next(self) -> None:
        if self._busy is not None or self._closed:
            return
        wish: Wish | None = self._wish
        for queue in (self._parts, self._ahead, self._small):
            if wish is None and queue:
                wish = queue.pop(0)
        if wish is None:
            return
        self._busy = wish
        self._since = time.monotonic()
        waited_for = wish is self._wish
        self._pool.start(PageTask(lambda: self._work(wish, waited_for=waited_for)))

    def _work(self, wish: Wish, *, waited_for: bool) -> None:
        """On the pool's thread."""
        picture: ShownPage | bytes | KnownError
        try:
            picture = self._made(wish, self._passwords(wish.job_id), waited_for=waited_for)
        except Exception as error:
            if is_bug(error):
                logger.exception("A page could not be shown")
            picture = known(error)
        self._report(_Answer(wish, picture))

    def _made(self, wish: Wish, passwords: tuple[str, ...], *, waited_for: bool) -> ShownPage | bytes:
        where = wish.path, wish.page, passwords
        if isinstance(wish, PartWish):
            return self._reader.part(*where, wish.box, wish.shrink)
        if isinstance(wish, PictureWish):
            upper = functools.partial(self._report_upper, wish) if waited_for else None
            return self._reader.read(*where, wish.most_pixels, upper)
        if self._thumbnails is None or passwords:
            # What a password protects is not left lying about.
            return self._reader.thumbnail(*where)
        return self._thumbnails.of(wish.path, wish.page, lambda: self._reader.thumbnail(*where))

    def _report_upper(self, wish: PictureWish, upper: ShownPage) -> None:
        self._report(_Answer(wish, upper, last=False))

    def _take(self, answer: _Answer) -> None:
        wish, picture = answer.wish, answer.picture
        if not answer.last:
            if wish == self._wish:
                self.picture_read.emit(self._token, picture)
            return
        self._busy = None
        given_up, self._given_up = self._given_up, False
        if isinstance(wish, PartWish):
            self._idle.start()
            self.part_read.emit(wish, picture)
        elif isinstance(wish, ThumbnailWish):
            if given_up:
                self._small.append(wish)
            else:
                self.thumbnail_read.emit(wish, picture)
        else:
            if isinstance(picture, ShownPage):
                self._keep(wish, picture)
            if wish == self._wish:
                self._wish = None
                self.picture_read.emit(self._token, picture)
        self._next()

    def _keep(self, wish: PictureWish, picture: ShownPage) -> None:
        self._kept[wish] = picture
        while len(self._kept) > 1 and sum(len(each.pixels) for each in self._kept.values()) > MOST_KEPT:
            self._kept.popitem(last=False)

    def _rest(self) -> None:
        if self._busy is None and not self._closed:
            self._pool.start(PageTask(self._reader.rest))
