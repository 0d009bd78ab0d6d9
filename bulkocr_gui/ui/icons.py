"""The program's SVG icons, drawn in any colour and size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bulkocr_gui.resources import resource

_DRAWN_STROKE = 'stroke-width="1.75"'
SMALL = 32
"""Up to this side the program's icon is drawn on a grid of 16, with less in it."""
_THE_OTHER_WAY = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""Icons that point on or back, for languages that run from right to left. Play points right in all of them."""

_clones: list[QIconEngine] = []
"""Held for good: PySide destroys what Qt was given here once Python has it no more. Few icons are ever copied."""


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0, stroke: float = 1.75) -> QPixmap:
    """Draw an icon.

    Args:
        name: file name in `resources/icons` without its ending.
        size: side in logical pixels.
        colour: what `currentColor` becomes, as `#RRGGBB`.
        ratio: device pixels for one logical pixel.
        stroke: width of the lines in the 24 grid; small icons need more.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        name = _THE_OTHER_WAY.get(name, name)
    return _drawn(name, size, colour, ratio, stroke)


@lru_cache(maxsize=512)
def _drawn(name: str, size: int, colour: str, ratio: float, stroke: float) -> QPixmap:
    svg = _source(name).replace("currentColor", colour).replace(_DRAWN_STROKE, f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    whole = renderer.defaultSize()
    height = round(size * whole.height() / max(1, whole.width()))
    picture = QPixmap(round(size * ratio), round(height * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class SvgIconEngine(QIconEngine):
    """Draws an icon when it is seen, at the density of the screen it is seen on: most never are.

    Args:
        name: as for `pixmap`, and so on.
        size: side in logical pixels, which it is not drawn larger than.
        colour: of the icon.
        disabled: colour where it cannot be used; None is the same.
        stroke: width of the lines.
    """

    def __init__(self, name: str, size: int, colour: str, disabled: str | None, stroke: float) -> None:
        super().__init__()
        self._name = name
        self._size = size
        self._colour = colour
        self._disabled = disabled
        self._stroke = stroke

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw it in a rectangle in logical pixels, as Qt wants it of an engine."""
        painter.drawPixmap(rect, self._picture(rect.size(), mode, painter.device().devicePixelRatio()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """It at a size in pixels, as Qt wants it of an engine."""
        return self._picture(size, mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """It at a size in logical pixels, each of `scale` device pixels."""
        return self._picture(size, mode, scale)

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """The room that it takes of a size."""
        side = min(self._size, size.width(), size.height())
        return QSize(side, side)

    def clone(self) -> QIconEngine:
        """Another one of it, as Qt wants it of an engine."""
        made = SvgIconEngine(self._name, self._size, self._colour, self._disabled, self._stroke)
        _clones.append(made)
        return made

    def _picture(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        off = mode == QIcon.Mode.Disabled and self._disabled is not None
        side = min(self._size, size.width(), size.height())
        return pixmap(self._name, side, self._disabled or "" if off else self._colour, ratio, self._stroke)


def icon(name: str, size: int, colour: str, disabled: str | None = None, stroke: float = 1.75) -> QIcon:
    """An icon for an action or button, sharp on screens of any density."""
    return QIcon(SvgIconEngine(name, size, colour, disabled, stroke))


def program_icon() -> QIcon:
    """The program's own icon, in the sizes that desktops ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("bulkocr-small" if size <= SMALL else "bulkocr", size, "#1B5FCC"))
    return made
