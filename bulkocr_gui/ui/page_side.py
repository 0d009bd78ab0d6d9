"""One side of the page viewer: a view, or in its place why there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget


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
        why = QWidget()
        self._why = QVBoxLayout(why)
        self._why.setContentsMargins(0, 0, 0, 0)
        self._why.setSpacing(0)
        self._why.addStretch()
        self._why.addWidget(self.said)
        self._why.addStretch()
        self.addWidget(view)
        self.addWidget(why)
        self._remedy: QWidget | None = None

    def offer(self, remedy: QWidget) -> None:
        """What helps with some of what is said; shown below it where `say` wants it."""
        self._remedy = remedy
        self._why.insertWidget(2, remedy, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, text: str, *, remedy: bool = False) -> None:
        """Say why there is nothing, and whether what was offered helps."""
        self.said.setText(text)
        if self._remedy is not None:
            self._remedy.setVisible(remedy)
        self.setCurrentIndex(1)

    def show_view(self) -> None:
        """Show the view again."""
        self.setCurrentIndex(0)
