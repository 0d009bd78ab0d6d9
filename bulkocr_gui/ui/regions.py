"""F6 and Shift+F6 go from one part of the window to the next, so that a notice is one key away wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_ROW = 24
"""Pixels within which controls stand beside each other."""


class Regions(QObject):
    """The parts of a window from top to bottom; those that are hidden or have nothing to focus are passed over."""

    def __init__(self, window: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        """Serve one window, whose parts are asked for whenever a key is pressed."""
        super().__init__(window)
        self._parts = parts
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            made = QShortcut(QKeySequence(keys), window)
            made.activated.connect(lambda step=step: self._go(step))
            made.setWhatsThis(self.tr("Next part of the window") if step > 0 else self.tr("Part before"))

    def _go(self, step: int) -> None:
        now = QApplication.focusWidget()
        parts = self._parts()
        here = next(
            (place for place, part in enumerate(parts) if now is not None and part.isAncestorOf(now)),
            -1 if step > 0 else 0,
        )
        count = len(parts)
        for far in range(1, count + 1):
            target = first_stop(parts[(here + far * step) % count])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return


def first_stop(part: QWidget) -> QWidget | None:
    """What is first to be read of what Tab comes to in a part of a window; None where there is nothing."""
    if not part.isVisible():
        return None
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled():
        return part
    found = [
        each
        for each in part.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
    ]
    places = {id(each): each.mapTo(part, each.rect().topLeft()) for each in found}
    right_to_left = part.layoutDirection() == Qt.LayoutDirection.RightToLeft
    found.sort(key=lambda each: (places[id(each)].y() // _ROW, places[id(each)].x() * (-1 if right_to_left else 1)))
    return found[0] if found else None
