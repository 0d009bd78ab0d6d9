"""`pageView`: a page's picture on the desk, to be moved, brought closer and turned by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QGraphicsView, QPinchGesture

from bulkocr_gui.ui.keys import handles
from bulkocr_gui.ui.page_canvas import Fit, PageCanvas

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.ui.theme import Theme

__all__ = ["Fit", "PageView"]

_STILL = 4
"""Pixels that the mouse may move in a click."""
_NOTCH = 120
"""What a wheel tells of one notch."""
_STEP = 1.25


class PageView(PageCanvas):
    """One page with its words, and the user's hands on it."""

    word_hovered = Signal(int)
    """Its place among the words; -1 for none."""
    word_chosen = Signal(int)
    word_reached = Signal(int)
    """The last word of a selection that begins at the chosen one."""
    turned_over = Signal(int)
    """Page Up and Page Down, or the wheel beyond the page's end: -1 or 1."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty desk."""
        super().__init__(theme, parent)
        self.setObjectName("pageView")
        self.setAccessibleName(self.tr("Picture of the page"))
        handles(
            self,
            ("+", self.tr("Larger")),
            ("-", self.tr("Smaller")),
            ("0", self.tr("As wide as there is room")),
            ("9", self.tr("The whole page")),
            ("R", self.tr("Turn by a quarter")),
        )
        self.setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._pressed: QPoint | None = None
        self._pushed = 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl closer or farther; beyond the page's end to the next page."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (turned / _NOTCH), event.position())
            event.accept()
            return
        bar = self.verticalScrollBar()
        before = bar.value()
        super().wheelEvent(event)
        if bar.value() != before or not turned:
            self._pushed = 0
        elif self.item.shown is not None and event.phase() != Qt.ScrollPhase.ScrollMomentum:
            # What still rolls from scrolling to the end does not turn the page.
            self._pushed = turned + (self._pushed if self._pushed * turned > 0 else 0)
            if abs(self._pushed) >= _NOTCH:
                step = -1 if self._pushed > 0 else 1
                self._pushed = 0
                self._turn_over(step)
        event.accept()

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
        """A click chooses the word; with Shift it selects up to it."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        here = event.position().toPoint()
        if pressed is not None and (here - pressed).manhattanLength() <= _STILL:
            word = self.item.word_at(self.mapToScene(here))
            if word is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.word_reached.emit(word)
            elif word is not None:
                self.word_chosen.emit(word)
        self._point_at(here)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The word under the pointer is marked here and in the text."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer leaves; two fingers bring the page closer."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                middle = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom_by(pinch.scaleFactor(), QPointF(middle))
                event.accept(Qt.GestureType.PinchGesture)
                return True
        elif isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def _turn_over(self, step: int) -> None:
        self.enter_from_below(step < 0)
        self.turned_over.emit(step)

    def _point_at(self, at: QPoint) -> None:
        self._hover(self.item.word_at(self.mapToScene(at)))

    def _hover(self, word: int | None) -> None:
        self.item.hover(word)
        shape = Qt.CursorShape.OpenHandCursor if word is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self.word_hovered.emit(-1 if word is None else word)
