"""`pageView`: a page's picture on the desk, to be moved, brought closer and turned."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QStyle

from bulkocr_gui.ui.page_item import PageItem

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.documents.page import ShownPage
    from bulkocr_gui.processing.page_words import PageWords
    from bulkocr_gui.ui.theme import Theme

_DESK = 12.0
"""Pixels of the desk round a page."""
_STEP = 1.25
_CLOSEST = 8.0
_FARTHEST = 0.02
_COARSE = 1.15
"""A picture is stretched by so much before a finer one is asked for."""
_STILL = 4
"""Pixels that the mouse may move in a click."""


class Fit(Enum):
    """How a page's size follows the window's."""

    WIDTH = auto()
    PAGE = auto()
    FREE = auto()


class PageView(QGraphicsView):
    """One page with its words. Zoom 1 is a pixel of the page for a pixel of the screen."""

    word_hovered = Signal(int)
    """Its place among the words; -1 for none."""
    word_chosen = Signal(int)
    turned_over = Signal(int)
    """Page Up and Page Down: -1 or 1."""
    zoomed = Signal()
    """The size on the screen is another one, or follows something else."""
    closer_wanted = Signal()
    """The picture is too coarse for how close it is looked at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty desk."""
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("pageView")
        self.setAccessibleName(self.tr("Picture of the page"))
        self.setAcceptDrops(False)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.item = PageItem()
        scene = QGraphicsScene(self)
        scene.addItem(self.item)
        self.setScene(scene)
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._angle = 0
        self._pressed: QPoint | None = None
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
            bar.setValue(bar.minimum())
            # A word that was chosen before the picture came, as by a search, is looked for only now.
            self.choose(self.item.chosen)

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
        shown = self.item.shown
        if shown is not None and shown.width < shown.full_width:
            on_screen = shown.full_width * self._zoom * self.devicePixelRatioF()
            if on_screen > shown.width * _COARSE:
                self.closer_wanted.emit()

    def _dress(self) -> None:
        self.setBackgroundBrush(self._theme.colour("desk"))

    # The user's hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows."""
        super().resizeEvent(event)
        self._follow_window()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl closer or farther."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All by keyboard; the arrows move the page."""
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.set_fit(Fit.WIDTH)
        elif key == Qt.Key.Key_9:
            self.set_fit(Fit.PAGE)
        elif key == Qt.Key.Key_R and not event.modifiers():
            self.turn()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned_over.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, or the beginning of a drag."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the word."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        here = event.position().toPoint()
        if pressed is not None and (here - pressed).manhattanLength() <= _STILL:
            word = self.item.word_at(self.mapToScene(here))
            if word is not None:
                self.word_chosen.emit(word)
        self._point_at(here)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The word under the pointer is marked here and in the text."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _point_at(self, at: QPoint) -> None:
        self._hover(self.item.word_at(self.mapToScene(at)))

    def _hover(self, word: int | None) -> None:
        self.item.hover(word)
        shape = Qt.CursorShape.OpenHandCursor if word is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self.word_hovered.emit(-1 if word is None else word)
