"""A column that scrolls up and down and is never squeezed: lines that wrap get the height that they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class _Column(QWidget):
    """A scroll area asks for a least height that knows nothing of wrapped lines: this one tells it the true one."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._claim()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim()

    def _claim(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


class ScrollColumn(QScrollArea):
    """What is in `column` scrolls; nothing of it is cut off at the side."""

    def __init__(self) -> None:
        """An empty column with the sheet's margins."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = _Column()
        inside.setObjectName("clear")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.setWidget(inside)
        self.viewport().setObjectName("clear")
