"""The fields of the New-job sheet's folded parts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QSpinBox

FIELD_HEIGHT = 30
_SPIN_WIDTH = 150
_CHOICE_WIDTH = 260
_CHOICE_LETTERS = 12


class Spin(QSpinBox):
    """A number that the wheel does not change while the sheet is scrolled over it."""

    def __init__(self, low: int, high: int, value: int) -> None:
        """A number between two others."""
        super().__init__()
        self.setRange(low, high)
        self.setValue(value)
        self.setFixedWidth(_SPIN_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAcceptDrops(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def wheelEvent(self, event: object) -> None:
        """The sheet scrolls instead."""
        event.ignore()  # type: ignore[attr-defined]


class Options(QComboBox):
    """One of a few values, each with its words; the wheel does not change it."""

    def __init__(self, *entries: tuple[object, str], width: int = _CHOICE_WIDTH) -> None:
        """The first is chosen.

        Args:
            entries: value and words.
            width: in pixels, more where its words need it; 0 is as wide as there is room.
        """
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, words in entries:
            self.addItem(words, value)
        if width:  # longer words are cut only where there is no room for them
            self.setMaximumWidth(max(width, self.sizeHint().width()))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHOICE_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.setToolTip)
        self.setToolTip(self.currentText())

    def choose(self, value: object) -> None:
        """Choose a value that it has."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: object) -> None:
        """The sheet scrolls instead."""
        event.ignore()  # type: ignore[attr-defined]


def text_field(placeholder: str = "") -> QLineEdit:
    """A line of text. Files that are dropped on it are the sheet's."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAcceptDrops(False)
    return made
