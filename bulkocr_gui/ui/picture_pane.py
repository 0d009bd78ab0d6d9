"""The left side of the page viewer: asks for the pictures of the page that is looked at, and of those beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.processing.page_pictures import CLOSE, PartWish, PictureWish
from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.page_side import PageSide
from bulkocr_gui.ui.page_view import PageView

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.processing.store_reader import ReadPage
    from bulkocr_gui.ui.page_turner import Files
    from bulkocr_gui.ui.ports import Pictures
    from bulkocr_gui.ui.sharp_parts import Part
    from bulkocr_gui.ui.theme import Theme

_SLOW_MS = 300
"""A page that takes longer to open is said to be opened."""


class PicturePane(PageSide):
    """A page's picture, or why there is none.

    Args:
        pictures: gives the pictures.
        files: the documents of the job.
        theme: the look.
    """

    changed = Signal()
    """There is a picture, or there is none."""

    def __init__(self, pictures: Pictures, files: Files, theme: Theme) -> None:
        self.view = PageView(theme)
        super().__init__(self.view, "pageViewSays")
        self.setObjectName("desk")
        self._pictures = pictures
        self._files = files
        self._file: FileRow | None = None
        self._page: ReadPage | None = None
        self._wish: PictureWish | None = None
        self._waiting = False
        self._token = 0
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(lambda: self.say(self.tr("Opening the page…")))
        self.again = button(self.tr("Show it &again"), theme, "plain", "retry")
        self.again.setObjectName("showPageAgain")
        self.again.setAccessibleName(self.tr("Show the page again"))
        self.again.clicked.connect(self._try_again)
        self.offer(self.again)
        pictures.picture_read.connect(self._picture_read)
        pictures.part_read.connect(self._part_read)
        self.view.closer_wanted.connect(self._look_closer)
        self.view.parts_wanted.connect(self._ask_parts)

    def clear(self) -> None:
        """Show no page."""
        self._page = None
        self._wish = None
        self._waiting = False
        self._token = 0
        self._slow.stop()
        self.view.show_words(None)
        self.view.show_picture(None, anew=True)

    def show_page(self, job_id: str, row: FileRow, page: ReadPage) -> None:
        """Ask for a page's picture, unless it is there: what is said of a page changes while its picture stays."""
        self._file, self._page = row, page
        wish = PictureWish(job_id, row.path, page.number)
        if self._wish is not None and (self._wish.path, self._wish.page) == (wish.path, wish.page):
            return
        self.view.show_picture(None, anew=True)
        self.show_view()
        self._slow.start()
        self._ask(wish)

    def _ask(self, wish: PictureWish) -> None:
        self._wish = wish
        self._waiting = True
        self._token = self._pictures.picture(wish)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again for what another view, which was shown meanwhile, asked in between."""
        super().showEvent(event)
        if self._wish is not None and self._waiting:
            self._ask(self._wish)

    def _try_again(self) -> None:
        """Ask once more: the file may be back, or be a better one."""
        wish = self._wish
        if wish is not None:
            self.show_view()
            self._slow.start()
            self._ask(PictureWish(wish.job_id, wish.path, wish.page))

    def _look_closer(self) -> None:
        wish = self._wish
        if wish is not None and wish.most_pixels < CLOSE:
            self._ask(PictureWish(wish.job_id, wish.path, wish.page, CLOSE))

    def _picture_read(self, token: int, answer: ShownPage | KnownError) -> None:
        if token != self._token or self._wish is None:
            return
        self._slow.stop()
        self._waiting = isinstance(answer, ShownPage) and answer.upper < 1.0
        anew = self.view.item.shown is None
        if isinstance(answer, ShownPage):
            self.show_view()
            self.view.show_picture(answer, anew=anew)
            if not self._is_upper():
                self._look_ahead(self._wish.job_id)
        elif anew or self._is_upper():
            self.view.show_picture(None, anew=True)
            text = self.tr("The page cannot be shown. {0} {1}").format(said(answer.message), said(answer.advice))
            self.say(text, remedy=True)
        self.changed.emit()

    def _is_upper(self) -> bool:
        """Whether the rest of the page is still to come."""
        shown = self.view.item.shown
        return shown is not None and shown.upper < 1.0

    def _ask_parts(self, parts: tuple[Part, ...]) -> None:
        wish = self._wish
        if wish is not None:
            wishes = tuple(PartWish(wish.job_id, wish.path, wish.page, box, shrink) for shrink, box in parts)
            self._pictures.parts(wishes)

    def _part_read(self, part: PartWish, answer: ShownPage | KnownError) -> None:
        """What cannot be read stays as coarse as it is."""
        wish = self._wish
        if wish is not None and (part.path, part.page) == (wish.path, wish.page) and isinstance(answer, ShownPage):
            self.view.item.show_part((part.shrink, part.box), answer)

    def _look_ahead(self, job_id: str) -> None:
        """Have the neighbours read: of the document, or the first pages of the documents beside it."""
        page, row = self._page, self._file
        if page is None or row is None:
            return
        wishes = []
        for number, step in ((page.after, 1), (page.before, -1)):
            beside = self._files.beside(step)
            if number is not None:
                wishes.append(PictureWish(job_id, row.path, number))
            elif beside is not None and (step > 0 or beside.pages == 1):
                wishes.append(PictureWish(job_id, beside.path, 1))
        self._pictures.ahead(tuple(wishes))
