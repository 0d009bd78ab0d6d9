"""What several delegates paint: text that ends in an ellipsis, icons, bars.

Everything is painted as for a language that runs from left to right. `mirror` turns a cell round for the others, and
text and icons turn themselves back, each in its place.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from bulkocr_gui.ui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CELL_PADDING = 12
_REMEMBERED = 2000
"""Cut texts kept at a time; a screen shows a few hundred."""
_SINGLE_LINE = int(Qt.TextFlag.TextSingleLine)
Rect = QRect | QRectF
_shown: dict[tuple[int, str, Qt.TextElideMode, int], tuple[QFont, str]] = {}
"""What of a text fits, by the font's identity, which is no other's while the font is kept with it."""


def mirror(painter: QPainter, cell: Rect, direction: Qt.LayoutDirection) -> None:
    """Paint a cell, or a widget that paints itself, from its right edge where the language runs from there."""
    if direction == Qt.LayoutDirection.RightToLeft:
        _turn_round(painter, cell)


@contextmanager
def upright(painter: QPainter, place: Rect) -> Iterator[None]:
    """What is painted at a place stands there as it is, not as in a mirror."""
    if painter.transform().m11() >= 0:
        yield
        return
    painter.save()
    _turn_round(painter, place)
    yield
    painter.restore()


def _turn_round(painter: QPainter, place: Rect) -> None:
    painter.translate(2 * place.x() + place.width(), 0)
    painter.scale(-1, 1)


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
    fitting = _elided(text, elide, rect.width(), font)
    # As `upright` does it: its context would take a tenth of the time that a table takes to be painted.
    turned = painter.transform().m11() < 0
    if turned:
        painter.save()
        _turn_round(painter, rect)
    painter.drawText(rect, int(align) | _SINGLE_LINE, fitting)
    if turned:
        painter.restore()


def _elided(text: str, elide: Qt.TextElideMode, width: int, font: QFont) -> str:
    """What of a text fits; remembered, for a running job paints the same cells ten times a second."""
    known = _shown.get((id(font), text, elide, width))
    if known is None:
        if len(_shown) >= _REMEMBERED:
            _shown.clear()
        known = _shown[id(font), text, elide, width] = (font, QFontMetrics(font).elidedText(text, elide, width))
    return known[1]


def draw_icon(
    painter: QPainter, theme: Theme, at: QPointF, name: str, size: int, *, role: str, stroke: float = 2.0
) -> None:
    """An icon with its upper left corner at a point, sharp on the painter's screen."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    with upright(painter, QRectF(at, QSizeF(size, size))):
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
