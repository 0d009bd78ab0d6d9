"""A line of text that takes the room there is, and ends in an ellipsis where that is too little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ShortLabel(QLabel):
    """Plain text in one of the style sheet's roles. The tool tip has all of it where it is cut."""

    def __init__(
        self, role: str = "", cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight, *, says: str = ""
    ) -> None:
        """Say something, or nothing yet."""
        super().__init__()
        self._cut = cut
        self.whole = ""
        """What it says, all of it."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if says:
            self.say(says)

    def say(self, text: str) -> None:
        """Show a text."""
        self.whole = text
        self.setAccessibleName(text)
        self.updateGeometry()  # what is shown may be the same as before: nothing
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """It yields to everything beside it."""
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.whole)
        return QSize(width + 1, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.whole, self._cut, max(0, self.width()))
        if self.text() != shown:
            self.setText(shown)
        self.setToolTip(self.whole if shown != self.whole else "")
