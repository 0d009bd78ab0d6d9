"""A switch: on or off, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from bulkocr_gui.ui.painting import mirror

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

_WIDTH = 36
_HEIGHT = 20
_TRAVEL_MS = 100


class Switch(QAbstractButton):
    """A checkable button that looks like a switch. Its words stand beside it; give it an accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin switched off."""
        super().__init__(parent)
        self._theme = theme
        self._place = 0.0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._travel = QVariantAnimation(self)
        self._travel.valueChanged.connect(self._moved)
        self.toggled.connect(self._set_off)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The track."""
        return QSize(_WIDTH, _HEIGHT)

    def at_rest(self) -> bool:
        """Whether the knob has arrived."""
        return self._travel.state() is not QVariantAnimation.State.Running

    def _set_off(self, on: bool) -> None:
        self._travel.stop()
        end = 1.0 if on else 0.0
        # Nought where the desktop asks for less motion.
        desktop = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        duration = min(self._theme.travel(_TRAVEL_MS), desktop)
        if duration <= 0 or not self.isVisible():
            self._moved(end)
            return
        self._travel.setStartValue(self._place)
        self._travel.setEndValue(end)
        self._travel.setDuration(duration)
        self._travel.start()

    def _moved(self, place: object) -> None:
        if isinstance(place, float):
            self._place = place
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track and knob."""
        del event
        theme = self._theme
        painter = QPainter(self)
        mirror(painter, self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, able = self.isChecked(), self.isEnabled()
        track = QRectF(0, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)
        edge = "accent" if on and able else "control" if able else "button_border"
        painter.setPen(QPen(theme.colour(edge), 1.4))
        filled = "accent" if able else "button_border"
        painter.setBrush(theme.colour(filled if on else "hover" if able and self.underMouse() else "surface"))
        inner = track.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        radius = 6.0 + self._place * 1.0
        x = 10.0 + self._place * (_WIDTH - 20.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if on and able else "surface" if on else edge))
        painter.drawEllipse(QRectF(x - radius, track.center().y() - radius, 2 * radius, 2 * radius))
