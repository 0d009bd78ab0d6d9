"""One side of the page viewer: a view, or in its place why there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget


class PageSide(QStackedWidget):
    """A view that may be empty.

    Args:
        view: what is shown.
        name: object name of the label that says why there is nothing.
    """

    def __init__(self, view: QWidget, name: str) -> None:
        super().__init__()
        self.said = QLabel()
        self.said.setObjectName(name)
        self.said.setProperty("role", "empty")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setWordWrap(True)
        self.said.setMargin(24)
        self.addWidget(view)
        self.addWidget(self.said)

    def say(self, text: str) -> None:
        """Say why there is nothing."""
        self.said.setText(text)
        self.setCurrentIndex(1)

    def show_view(self) -> None:
        """Show the view again."""
        self.setCurrentIndex(0)
