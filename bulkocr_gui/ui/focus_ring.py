"""The ring round the button that has the keyboard's focus: 2 px, with a gap of 2 px."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from bulkocr_gui.ui.format_cards import FormatCard
from bulkocr_gui.ui.switch import Switch

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

_REACH = 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)


class FocusRing(QWidget):
    """Lies over the window, lets the mouse through, and follows the focused button, switch or format card."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Serve one window."""
        super().__init__(window)
        self._theme = theme
        self._around: QWidget | None = None
        self._watched: tuple[QWidget, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for each in self._watched:
            if shiboken6.isValid(each):  # a card may be gone with the button in it
                each.removeEventFilter(self)
        self._watched = ()
        self._around = None
        if isinstance(new, (QPushButton, Switch, FormatCard)) and new.window() is self.parentWidget():
            self._around = new
            self._watched = self._with_parents(new)
            for each in self._watched:
                each.installEventFilter(self)
            self._follow()
        else:
            self.hide()

    def _with_parents(self, widget: QWidget) -> tuple[QWidget, ...]:
        """The widget and all that it lies in: a scroll area moves its content, not the widget in it."""
        found = []
        each: QWidget | None = widget
        while each is not None and each is not self.parentWidget():
            found.append(each)
            each = each.parentWidget()
        return tuple(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the button where it goes."""
        if event.type() in _MOVES and self._around is not None:
            self._follow()
        elif watched is self._around and event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy):
            self.hide()
        return False

    def _follow(self) -> None:
        target = self._around
        window = self.parentWidget()
        if target is None or window is None:
            return
        if not target.isVisible() or target.visibleRegion().isEmpty():
            self.hide()
            return
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self.setGeometry(place.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        radius = self.height() / 2 if isinstance(self._around, Switch) else 8
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
