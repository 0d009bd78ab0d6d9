"""What several delegates paint: text that ends in an ellipsis, icons, bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from bulkocr_gui.ui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CELL_PADDING = 12
_REMEMBERED = 2000
"""Cut texts kept at a time; a screen shows a few hundred."""
_SINGLE_LINE = int(Qt.TextFlag.TextSingleLine)
_shown: dict[tuple[str, str, Qt.TextElideMode, int], str] = {}


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    if not text:
        return
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(align) | _SINGLE_LINE, _elided(font.key(), text, elide, rect.width(), font))


def _elided(key: str, text: str, elide: Qt.TextElideMode, width: int, font: QFont) -> str:
    """What of a text fits; remembered, for a running job paints the same cells ten times a second."""
    known = _shown.get((key, text, elide, width))
    if known is None:
        if len(_shown) >= _REMEMBERED:
            _shown.clear()
        known = _shown[key, text, elide, width] = QFontMetrics(font).elidedText(text, elide, width)
    return known


def draw_icon(
    painter: QPainter, theme: Theme, at: QPointF, name: str, size: int, *, role: str, stroke: float = 2.0
) -> None:
    """An icon with its upper left corner at a point, sharp on the painter's screen."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(at, theme.pixmap(name, size, role, ratio, stroke))


def draw_bar(
    painter: QPainter, rect: QRectF, parts: tuple[tuple[float, QColor], ...], track: QColor, gap: float = 1.5
) -> None:
    """A bar with rounded ends.

    Args:
        painter: where to.
        rect: the whole bar, its track.
        parts: share of the whole (0 to 1) and colour of each part, from the left; a part that is there
            is at least 3 px wide.
        track: colour of the rest.
        gap: pixels between two parts.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(track)
    painter.drawRoundedRect(rect, radius, radius)
    shown = [(max(3.0, share * rect.width()), colour) for share, colour in parts if share > 0]
    over = sum(width for width, _ in shown) + gap * (len(shown) - 1) - rect.width()
    if over > 0 and shown:
        widest = max(range(len(shown)), key=lambda place: shown[place][0])
        shown[widest] = (max(3.0, shown[widest][0] - over), shown[widest][1])
    x = rect.x()
    for width, colour in shown:
        painter.setBrush(colour)
        part = QRectF(x, rect.y(), width, rect.height())
        painter.drawRoundedRect(part, min(radius, width / 2), min(radius, width / 2))
        x += width + gap
    painter.restore()
