"""A choice as a card: a radio mark, a title, lines under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bulkocr_gui.ui.painting import draw_icon, draw_text, mirror

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme

_PADDING = 14
_ROOM_FOR_ICON = 240


class ChoiceCard(QAbstractButton):
    """One of several cards of which one is chosen."""

    def __init__(self, theme: Theme, title: str, icon: str, parent: QWidget | None = None) -> None:
        """A card without lines."""
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._lines: tuple[str, ...] = ()
        self._beside = 0
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def say(self, title: str, *lines: str) -> None:
        """Title and the lines under it."""
        self.setText(title)
        self._lines = lines
        self.setAccessibleName(". ".join((title, *lines)))
        self.setToolTip("\n".join(lines))
        self.updateGeometry()
        self.update()

    def leave_room(self, width: int) -> None:
        """Keep pixels at the end of the last line free, where a button stands on the card."""
        self._beside = width
        self.update()

    def sizeHint(self) -> QSize:
        """High enough for its lines."""
        return QSize(180, self._theme.measure(12 + 20 + 18 * max(1, len(self._lines))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, mark, words, icon."""
        del event
        theme = self._theme
        painter = QPainter(self)
        mirror(painter, self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, able = self.isChecked(), self.isEnabled()
        edge = "accent" if (chosen and able) or self.hasFocus() else "button_border"
        fill = "accent_soft" if chosen and able else "hover" if self.underMouse() and able else "surface"
        width = 2.0 if self.hasFocus() else 1.5 if chosen else 1.0
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._mark(painter, chosen, able)
        line = theme.measure(18)
        left = _PADDING + 26
        room = self.width() - left - _PADDING
        top = (self.height() - line * (1 + len(self._lines)) - 2) // 2
        beside = 24 if self.width() >= theme.measure(_ROOM_FOR_ICON) else 0
        title = QRect(left, top, room - beside, line + 2)
        draw_text(painter, title, self.text(), theme.font(13, 600), theme.colour("text" if able else "disabled"))
        for place, text in enumerate(self._lines, start=1):  # readable in any case: they say why it is disabled
            beside = self._beside if place == len(self._lines) else 0
            row = QRect(left, top + place * line + 2, room - beside, line)
            draw_text(painter, row, text, theme.font(12), theme.colour("text2"))
        if self.width() < self._theme.measure(_ROOM_FOR_ICON):
            return
        at = QPointF(self.width() - _PADDING - 18, top)
        role = "disabled" if not able else "accent" if chosen else "text2"
        draw_icon(painter, theme, at, self._icon_name, 18, role=role, stroke=1.75)

    def _mark(self, painter: QPainter, chosen: bool, able: bool) -> None:
        theme = self._theme
        line = theme.measure(18)
        top = (self.height() - line * (1 + len(self._lines)) - 2) // 2
        centre = QPointF(_PADDING + 8, top + line / 2 + 1)
        if chosen and able:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(centre, 8, 8)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(centre, 3, 3)
        else:
            painter.setPen(QPen(theme.colour("control" if able else "disabled"), 1.4))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(centre, 7.3, 7.3)
