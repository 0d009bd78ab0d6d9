"""What several delegates paint: text that ends in an ellipsis, icons, bars.

Everything is painted as for a language that runs from left to right. `mirror` turns a cell round for the others, and
text and icons turn themselves back, each in its place.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QStaticText, QTextOption, QTransform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from bulkocr_gui.ui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CELL_PADDING = 12
_REMEMBERED = 2000
"""Lines kept at a time; a screen shows a few hundred."""
Rect = QRect | QRectF
_DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
_Line = tuple["QFont", QStaticText, float, float]
_lines: dict[tuple[int, str, int, int, bool], _Line] = {}
"""What of a text fits, laid out, its width and height.

By the font's identity, which is no other's while it is kept, and by that of where it is cut, which Python takes long
to hash.
"""


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
    """One line of text, cut with an ellipsis where it does not fit.

    Args:
        painter: where to.
        rect: the line's place.
        text: what is said; nothing is painted of an empty one.
        font: of one object for all that looks alike (`Theme.font`): what is laid out is remembered by it.
        colour: of the text.
        align: `LEFT` or `RIGHT`, the other way round where the language runs from there.
        elide: where the ellipsis stands.
    """
    if not text:
        return
    painter.setFont(font)
    painter.setPen(colour)
    width = rect.width()
    from_right = QGuiApplication.isRightToLeft()
    _, line, wide, high = _line(text, elide, width, font, from_right=from_right)
    # As `upright` does it: its context would take a tenth of the time that a table takes to be painted.
    turned = painter.transform().m11() < 0
    if turned:
        painter.save()
        _turn_round(painter, rect)
    x = rect.x() + width - wide if (align is RIGHT) is not from_right else rect.x()
    painter.drawStaticText(QPointF(x, rect.y() + (rect.height() - high) / 2), line)
    if turned:
        painter.restore()


def _line(text: str, elide: Qt.TextElideMode, width: int, font: QFont, *, from_right: bool) -> _Line:
    """What of a text fits, ready to be painted: a running job paints the same cells ten times a second."""
    known = _lines.get((id(font), text, id(elide), width, from_right))
    if known is None:
        if len(_lines) >= _REMEMBERED:
            _lines.clear()
        line = QStaticText(QFontMetrics(font).elidedText(" ".join(text.splitlines()), elide, width))
        line.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(_DIRECTIONS[from_right])
        line.setTextOption(option)
        line.prepare(QTransform(), font)
        size = line.size()
        known = _lines[id(font), text, id(elide), width, from_right] = (font, line, size.width(), size.height())
    return known


def draw_icon(
    painter: QPainter, theme: Theme, at: QPointF, name: str, size: int, *, role: str, stroke: float = 2.0
) -> None:
    """An icon with its upper left corner at a point, sharp on the painter's screen."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    picture = theme.pixmap(name, size, role, ratio, stroke)
    if painter.transform().m11() >= 0:
        painter.drawPixmap(at, picture)
        return
    with upright(painter, QRectF(at, QSizeF(size, size))):
        painter.drawPixmap(at, picture)


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
