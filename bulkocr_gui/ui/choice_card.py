"""A choice as a card: a radio mark, a title, lines under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
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
        # As high as the other card in its row, which may have more lines.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    def say(self, title: str, *lines: str) -> None:
        """Title and the lines under it."""
        self.setText(title)
        self._lines = lines
        self.setAccessibleName(". ".join((title, *lines)))
        self.setToolTip("\n".join(lines))
        self._fit()
        self.update()

    def leave_room(self, width: int) -> None:
        """Keep pixels at the end of the last line free, where a button stands on the card."""
        self._beside = width
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """High enough for its lines, where none is broken."""
        return QSize(180, self._high(len(self._lines)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are broken rather than cut: they say what is paid, and where pages go."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._high(len(self._broken(self.width()))))

    def _high(self, lines: int) -> int:
        return self._theme.measure(12 + 20 + 18 * max(1, lines))

    def _broken(self, width: int) -> list[str]:
        metrics = QFontMetrics(self._theme.font(12))
        room = width - _PADDING - 26 - _PADDING
        shown: list[str] = []
        for place, line in enumerate(self._lines, start=1):
            fits = room - (self._beside if place == len(self._lines) else 0)
            begun = ""
            for word in line.split(" "):
                longer = f"{begun} {word}" if begun else word
                if begun and metrics.horizontalAdvance(longer) > fits:
                    shown.append(begun)
                    begun = word
                else:
                    begun = longer
            shown.append(begun)
        return shown

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
        line = theme.measure(18)
        left = _PADDING + 26
        room = self.width() - left - _PADDING
        lines = self._broken(self.width())
        top = (self.height() - line * (1 + len(lines)) - 2) // 2
        beside = 24 if self.width() >= theme.measure(_ROOM_FOR_ICON) else 0
        self._mark(painter, top, chosen=chosen, able=able)
        title = QRect(left, top, room - beside, line + 2)
        draw_text(painter, title, self.text(), theme.font(13, 600), theme.colour("text" if able else "disabled"))
        for place, text in enumerate(lines, start=1):  # readable in any case: they say why it is disabled
            beside = self._beside if place == len(lines) else 0
            row = QRect(left, top + place * line + 2, room - beside, line)
            draw_text(painter, row, text, theme.font(12), theme.colour("text2"))
        if self.width() < self._theme.measure(_ROOM_FOR_ICON):
            return
        at = QPointF(self.width() - _PADDING - 18, top)
        role = "disabled" if not able else "accent" if chosen else "text2"
        draw_icon(painter, theme, at, self._icon_name, 18, role=role, stroke=1.75)

    def _mark(self, painter: QPainter, top: int, *, chosen: bool, able: bool) -> None:
        theme = self._theme
        line = theme.measure(18)
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
