"""A page's picture on the desk: how large it is, how it lies, and how sharp it has to be."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QStyle

from bulkocr_gui.processing.page_pictures import CLOSE
from bulkocr_gui.ui.page_item import PageItem

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.documents.page import ShownPage
    from bulkocr_gui.processing.page_words import PageWords
    from bulkocr_gui.ui.sharp_parts import Part
    from bulkocr_gui.ui.theme import Theme

_DESK = 12.0
"""Pixels of the desk round a page."""
_STEP = 1.25
_CLOSEST = 8.0
_FARTHEST = 0.01
_COARSE = 1.15
"""A picture is stretched by so much before a finer one is asked for."""
_WHOLE = CLOSE * 1.25
"""Pixels of a page up to which it is looked at closely as a whole, and not in parts."""
_SETTLED_MS = 40
"""What passes by more quickly is not asked for."""


class Fit(Enum):
    """How a page's size follows the window's."""

    WIDTH = auto()
    PAGE = auto()
    FREE = auto()


class PageCanvas(QGraphicsView):
    """One page with its words. Zoom 1 is a pixel of the page for a pixel of the screen."""

    zoomed = Signal()
    """The size on the screen is another one, or follows something else."""
    closer_wanted = Signal()
    """The picture is too coarse for how close it is looked at."""
    parts_wanted = Signal(object)
    """`tuple[Part, ...]`: what is seen of a large page, which is too coarse; empty where nothing is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty desk."""
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.item = PageItem()
        scene = QGraphicsScene(self)
        scene.addItem(self.item)
        self.setScene(scene)
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._angle = 0
        self._from_below = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._ask_parts)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def fit(self) -> Fit:
        """What the page's size follows."""
        return self._fit

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the page."""
        return self._zoom

    def enter_from_below(self, wanted: bool) -> None:
        """Whether the next page is shown from its end, as one who reads backwards comes to it."""
        self._from_below = wanted

    def show_picture(self, shown: ShownPage | None, *, anew: bool) -> None:
        """Show a page.

        Args:
            shown: its picture; None clears the desk.
            anew: whether it is another page, and not a finer picture of the one that is shown.
        """
        self.item.show_picture(shown)
        if anew:
            self._angle = 0
            if self._fit is Fit.FREE and shown is not None:
                self._place()
            self._follow_window()
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if self._from_below else bar.minimum())
            if shown is not None:
                self._from_below = False
            # A word that was chosen before the picture came, as by a search, is looked for only now.
            self.choose(self.item.chosen)
        elif shown is not None:
            self._see_to_sharpness()

    def show_words(self, words: PageWords | None) -> None:
        """The words of the page."""
        self.item.show_words(words)

    def choose(self, word: int | None) -> None:
        """Mark a word and have it in sight."""
        self.item.choose(word)
        box = self.item.box(word) if word is not None else None
        if box is not None:
            self.ensureVisible(box, 24, 24)

    def set_fit(self, fit: Fit) -> None:
        """Have the page's size follow the window's."""
        self._fit = fit
        self._follow_window()
        self.zoomed.emit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Closer or farther, keeping a place of the view where it is; its middle if none is given."""
        if self.item.shown is None:
            return
        self._fit = Fit.FREE
        fixed = at if at is not None else QPointF(self.viewport().rect().center())
        before = self.mapToScene(fixed.toPoint())
        self._zoom = min(_CLOSEST, max(_FARTHEST, self._zoom * factor))
        self._place()
        moved = QPointF(self.mapFromScene(before)) - fixed
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + moved.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + moved.y()))
        self.zoomed.emit()

    def zoom_in(self) -> None:
        """One step closer."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step farther."""
        self.zoom_by(1 / _STEP)

    def turn(self) -> None:
        """Turn the page by a quarter, clockwise; what is stored stays as it is."""
        self._angle = (self._angle + 90) % 360
        self._place()
        self._follow_window()
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows."""
        super().resizeEvent(event)
        self._follow_window()
        self._see_to_sharpness()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Another part of the page is seen."""
        super().scrollContentsBy(dx, dy)
        self._see_to_sharpness()

    def _follow_window(self) -> None:
        """Take the zoom that the fit asks for."""
        if self.item.shown is None or self._fit is Fit.FREE:
            return
        page = self.item.page()
        across, down = page.width(), page.height()
        if self._angle % 180:
            across, down = down, across
        inside = self.maximumViewportSize()
        # Room for the bar beside a page that is longer than the view; one pixel is lost to rounding.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        zoom = (inside.width() - 2 * _DESK - bar - 1) / across
        if self._fit is Fit.PAGE:
            zoom = min((inside.width() - 2 * _DESK - 1) / across, (inside.height() - 2 * _DESK - 1) / down)
        self._zoom = max(_FARTHEST, zoom)
        self._place()
        self.zoomed.emit()

    def _place(self) -> None:
        desk = _DESK / self._zoom
        self.setTransform(QTransform().rotate(self._angle).scale(self._zoom, self._zoom))
        self.setSceneRect(self.item.page().adjusted(-desk, -desk, desk, desk))
        self._see_to_sharpness()

    def _see_to_sharpness(self) -> None:
        """Ask for more pixels, where those that are here do not do for how close they are looked at."""
        shown = self.item.shown
        if shown is None or shown.upper < 1.0 or shown.width >= shown.full_width:
            return
        if shown.full_width * shown.full_height > _WHOLE:
            self._settle.start()
        elif self._is_coarse(shown):
            self.closer_wanted.emit()

    def _is_coarse(self, shown: ShownPage) -> bool:
        return shown.full_width * self._zoom * self.devicePixelRatioF() > shown.width * _COARSE

    def _ask_parts(self) -> None:
        shown = self.item.shown
        if shown is None:
            return
        wanted: tuple[Part, ...] = ()
        if self._is_coarse(shown):
            seen = self.mapToScene(self.viewport().rect()).boundingRect()
            wanted = self.item.parts.wanted(self.item.page().size(), seen, self._zoom * self.devicePixelRatioF())
        self.parts_wanted.emit(wanted)

    def _dress(self) -> None:
        self.setBackgroundBrush(self._theme.colour("desk"))
