"""The program's SVG icons, drawn in any colour and size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bulkocr_gui.resources import resource

_DRAWN_STROKE = 'stroke-width="1.75"'
_RATIOS = (1.0, 2.0)
SMALL = 32
"""Up to this side the program's icon is drawn on a grid of 16, with less in it."""
_THE_OTHER_WAY = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""Icons that point on or back, for languages that run from right to left. Play points right in all of them."""


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


def icon(name: str, size: int, colour: str, disabled: str | None = None, stroke: float = 1.75) -> QIcon:
    """An icon for an action or button, sharp on ordinary and on high-density screens."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, size, colour, ratio, stroke))
        if disabled is not None:
            made.addPixmap(pixmap(name, size, disabled, ratio, stroke), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """The program's own icon, in the sizes that desktops ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("bulkocr-small" if size <= SMALL else "bulkocr", size, "#1B5FCC"))
    return made
