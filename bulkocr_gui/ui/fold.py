"""A part of the New-job sheet that is folded away: its title opens it, and a line says how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.option_fields import FIELD_HEIGHT
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from bulkocr_gui.ui.theme import Theme


class Fold(QWidget):
    """Begins folded. What it holds keeps its values, folded or not."""

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget | None = None) -> None:
        """A fold without fields.

        Args:
            theme: gives the icon its colour.
            title: with its mnemonic.
            name: object name of the button that opens it.
            parent: of the widget.
        """
        super().__init__(parent)
        self.setObjectName("clear")
        self._theme = theme
        self.opener = button(title, theme, "link", "chevron-right")
        self.opener.setObjectName(name)
        self.opener.setProperty("fold", True)
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._toggled)
        self._summary = ShortLabel("second")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.opener)
        head.addWidget(self._summary, 1)
        self._body = QWidget()
        self._body.setObjectName("clear")
        self.form = QFormLayout(self._body)
        self.form.setContentsMargins(0, 8, 0, 8)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._body.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._body)

    def add(self, text: str, field: QWidget, name: str, content: QWidget | QLayout | None = None) -> None:
        """One field with its words.

        Args:
            text: with the mnemonic that leads to the field.
            field: takes the focus, and is named after the text.
            name: its object name.
            content: what stands in the row, where it is more than the field.
        """
        words = QLabel(text)
        words.setBuddy(field)
        words.setMinimumHeight(FIELD_HEIGHT)  # else it stands at the top of its row
        field.setObjectName(name)
        field.setAccessibleName(text.replace("&", ""))
        self.form.addRow(words, field if content is None else content)

    def open(self) -> None:
        """Show what is in it."""
        self.opener.setChecked(True)

    def close_up(self) -> None:
        """Fold it."""
        self.opener.setChecked(False)

    def summarise(self, text: str) -> None:
        """Say how it stands, beside the title."""
        self._summary.say(text)
        self.opener.setAccessibleDescription(text)

    def summary(self) -> str:
        """What stands beside the title."""
        return self._summary.whole

    def _toggled(self, opened: bool) -> None:
        self._theme.tint(self.opener, "chevron-down" if opened else "chevron-right", "accent", 16)
        self._body.setVisible(opened)
