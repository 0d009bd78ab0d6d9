"""A column of the New-job sheet that scrolls up and down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """What is in `column` scrolls; nothing of it is cut off at the side."""

    def __init__(self) -> None:
        """An empty column with the sheet's margins."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("clear")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 12, 24, 12)
        self.setWidget(inside)
        self.viewport().setObjectName("clear")
