"""The parts of a large page that are looked at closely: which are wanted, and those that are here, within a bound."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QPainter

    from bulkocr_gui.documents.page import Box, ShownPage

SIDE = 512
"""Pixels of a part's sides."""
MOST_BYTES = 96 * 1024**2
"""A screen of 3840 x 2160 takes at most 67 MB of them."""
_MOST_PARTS = MOST_BYTES // (SIDE * SIDE * 4)

Part = tuple[int, "Box"]
"""By how much its sides are smaller than on the page, and where it is."""


class SharpParts:
    """Of one page."""

    def __init__(self) -> None:
        """No part is here."""
        self._here: OrderedDict[Part, tuple[QImage, bytes]] = OrderedDict()

    @property
    def held(self) -> int:
        """Bytes of the parts that are here."""
        return sum(len(pixels) for _, pixels in self._here.values())

    def clear(self) -> None:
        """Let all go."""
        self._here.clear()

    def wanted(self, page: QSizeF, seen: QRectF, zoom: float) -> tuple[Part, ...]:
        """The parts of what is seen that are not here yet, the middle first.

        Args:
            page: the whole of it, in its pixels.
            seen: what of it is on the screen.
            zoom: pixels of the screen for one of the page.
        """
        # The power of two that is nearest: no pixel is made more than 1.4 times as large.
        shrink = 2 ** max(0, round(math.log2(1 / zoom)))
        side = SIDE * shrink
        width, height = int(page.width()), int(page.height())
        seen = seen.intersected(QRectF(0, 0, width, height))
        if seen.isEmpty():
            return ()
        middle = seen.center()
        boxes = [
            (left, top, min(left + side, width), min(top + side, height))
            for top in range(int(seen.top()) // side * side, math.ceil(seen.bottom()), side)
            for left in range(int(seen.left()) // side * side, math.ceil(seen.right()), side)
        ]
        boxes.sort(key=lambda box: abs(box[0] + box[2] - 2 * middle.x()) + abs(box[1] + box[3] - 2 * middle.y()))
        missing = []
        for box in boxes[:_MOST_PARTS]:
            if (shrink, box) in self._here:
                self._here.move_to_end((shrink, box))
            else:
                missing.append((shrink, box))
        return tuple(missing)

    def add(self, part: Part, shown: ShownPage) -> QRectF:
        """A part is here. Where it is on the page."""
        image = QImage(shown.pixels, shown.width, shown.height, shown.width * 4, QImage.Format.Format_RGB32)
        self._here[part] = image, shown.pixels  # the image has no copy of its pixels
        while len(self._here) > 1 and self.held > MOST_BYTES:
            self._here.popitem(last=False)
        return _where(part)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw what is here of what is exposed, the finest over the others."""
        for part in sorted(self._here, reverse=True):
            where = _where(part)
            if where.intersects(exposed):
                painter.drawImage(where, self._here[part][0])


def _where(part: Part) -> QRectF:
    left, top, right, bottom = part[1]
    return QRectF(left, top, right - left, bottom - top)
