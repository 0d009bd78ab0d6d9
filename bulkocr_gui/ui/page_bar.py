"""The bar over a page: which page it is, how close it is looked at, and how many of its words are to be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.page_view import Fit
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.processing.store_reader import ReadPage
    from bulkocr_gui.ui.page_view import PageView
    from bulkocr_gui.ui.theme import Theme

_HEIGHT = 41


class PageBar(QFrame):
    """Its buttons have icons; their tool tips name them with their keys."""

    stepped = Signal(int)
    """To the page before or after: -1 or 1."""
    page_wanted = Signal(int)
    """The page at this place, from 0."""
    document_stepped = Signal(int)
    """To the document before or after: -1 or 1."""
    problem_wanted = Signal(int)
    """The next page to be looked at (1), or the one before (-1)."""

    def __init__(self, view: PageView, theme: Theme, parent: QWidget | None = None) -> None:
        """Drive a view."""
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._page: ReadPage | None = None
        self.setObjectName("pageBar")
        self.setFixedHeight(theme.measure(_HEIGHT))
        self.thumbs = self._button("showThumbs", "thumbnails", self.tr("Pages of the job at the side (F9)"))
        self.thumbs.setCheckable(True)
        self.document_before = self._button(
            "documentPrevious", "file-previous", self.tr("Previous document (Ctrl+Shift+Page Up)")
        )
        self.document_after = self._button(
            "documentNext", "file-next", self.tr("Next document (Ctrl+Shift+Page Down)")
        )
        self.problem = self._button(
            "nextProblem", "warning", self.tr("Next page that failed, is blank or uncertain (F7; before: Shift+F7)")
        )
        self.previous = self._button("pagePrevious", "chevron-left", self.tr("Previous page (Ctrl+Page Up)"))
        self.next = self._button("pageNext", "chevron-right", self.tr("Next page (Ctrl+Page Down)"))
        self.field = QLineEdit()
        self.field.setObjectName("pageNumber")
        self.field.setAccessibleName(self.tr("Page"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(theme.measure(52))
        self.field.setValidator(QIntValidator(1, 999_999, self.field))
        self.field.setAcceptDrops(False)
        self.total = label("", "second")
        self.name = ShortLabel("second", Qt.TextElideMode.ElideMiddle)
        self.name.setObjectName("pageFile")
        self.farther = self._button("zoomOut", "zoom-out", self.tr("Zoom out (-)"))
        self.zoom = label("", "second")
        self.zoom.setObjectName("zoomLevel")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setFixedWidth(theme.measure(52))
        self.closer = self._button("zoomIn", "zoom-in", self.tr("Zoom in (+)"))
        self.fit_width = self._button("fitWidth", "fit-width", self.tr("Fit the width (0)"))
        self.fit_page = self._button("fitPage", "fit-page", self.tr("Show the whole page (9)"))
        self.turn = self._button("turnPage", "turn", self.tr("Turn the page (R)"))
        self.to_check = button("", theme)
        self.to_check.setObjectName("toCheck")
        self.to_check.setToolTip(self.tr("Go to the next word to check (F8)"))
        self._lay_out()
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.document_before.clicked.connect(lambda: self.document_stepped.emit(-1))
        self.document_after.clicked.connect(lambda: self.document_stepped.emit(1))
        self.problem.clicked.connect(lambda: self.problem_wanted.emit(1))
        self.field.returnPressed.connect(self._field_entered)
        self.farther.clicked.connect(view.zoom_out)
        self.closer.clicked.connect(view.zoom_in)
        self.fit_width.clicked.connect(lambda: view.set_fit(Fit.WIDTH))
        self.fit_page.clicked.connect(lambda: view.set_fit(Fit.PAGE))
        self.turn.clicked.connect(view.turn)
        view.zoomed.connect(self.show_zoom)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(4)
        row.addWidget(self.thumbs)
        row.addSpacing(8)
        row.addWidget(self.document_before)
        row.addWidget(self.previous)
        row.addWidget(self.field)
        row.addWidget(self.total)
        row.addSpacing(4)
        row.addWidget(self.next)
        row.addWidget(self.document_after)
        row.addWidget(self.problem)
        row.addSpacing(8)
        row.addWidget(self.name, 1)
        row.addSpacing(8)
        for each in (self.farther, self.zoom, self.closer):
            row.addWidget(each)
        row.addSpacing(8)
        for each in (self.fit_width, self.fit_page, self.turn):
            row.addWidget(each)
        row.addSpacing(12)
        row.addWidget(self.to_check)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """Its controls, from left to right."""
        turning = (self.document_before, self.previous, self.field, self.next, self.document_after, self.problem)
        return (self.thumbs, *turning, *self._near, self.to_check)

    @property
    def _near(self) -> tuple[QPushButton, ...]:
        return (self.farther, self.closer, self.fit_width, self.fit_page, self.turn)

    def tell(self, text: str) -> None:
        """Say something in place of the file's name, until another page is shown."""
        self.name.say(text)

    def show_documents(self, *, before: bool, after: bool) -> None:
        """Tell whether there is a document to go back to, or to go on to."""
        self.document_before.setEnabled(before)
        self.document_after.setEnabled(after)

    def show_page(self, page: ReadPage | None, name: str, *, before: bool, after: bool) -> None:
        """Tell of a page.

        Args:
            page: the page; None where there is none to show.
            name: of its file.
            before: whether there is a page or a document to go back to.
            after: as `before`.
        """
        self._page = page
        self.previous.setEnabled(before)
        self.next.setEnabled(after)
        self.field.setEnabled(page is not None and page.places > 1)
        self.field.setText(str(page.place + 1) if page is not None else "")
        self.total.setText(f"/ {wording.number(page.places)}" if page is not None else "")
        if page is not None and page.number != page.place + 1:
            name = self.tr("{0}, page {1} of the file").format(name, wording.number(page.number))
        self.name.say(name)
        words = page.words if page is not None else None
        count = words.to_check if words is not None else 0
        self.to_check.setVisible(count > 0)
        self.to_check.setText(wording.tr("%Ln words to check", "", count))
        self.to_check.setAccessibleName(self.tr("{0}: go to the next one").format(self.to_check.text()))

    def show_zoom(self) -> None:
        """Tell how close the page is looked at, where there is one."""
        there = self._view.item.shown is not None
        self.zoom.setText(wording.percent(self._view.zoom * 100) if there else "")
        for each in self._near:
            each.setEnabled(there)

    def _field_entered(self) -> None:
        if self._page is None:
            return
        place = min(max(1, int(self.field.text() or "1")), self._page.places) - 1
        self.field.setText(str(place + 1))
        self.page_wanted.emit(place)

    def _button(self, name: str, icon: str, words: str) -> QPushButton:
        made = button("", self._theme, "quiet", icon, name=words)
        made.setObjectName(name)
        made.setFixedWidth(self._theme.measure(30))
        return made
