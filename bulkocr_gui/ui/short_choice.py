"""Tick boxes, radio buttons and lists whose words yield: they end in an ellipsis where there is no room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QPaintEvent

_ROUND_WORDS = 4
_LEAST = 72
"""Pixels for the mark and the beginning of the words."""
_FITS = Qt.TextElideMode.ElideRight, int(Qt.TextFlag.TextShowMnemonic)


class ShortComboBox(QComboBox):
    """A list whose chosen words end in an ellipsis where it is too narrow for them; Qt cuts a letter in two."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and words."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), right, room - _ROUND_WORDS)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ShortCheckBox(QCheckBox):
    """The tool tip has all words where some are cut."""

    def __init__(self, text: str = "") -> None:
        """As wide as its words where there is room."""
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """It yields."""
        return _yielding(super().sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark and words."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _shown(self, option, QStyle.SubElement.SE_CheckBoxContents)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)

    def event(self, event: QEvent) -> bool:
        """A tool tip for what is cut."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and _cut(self):
            _tell(self, event)  # type: ignore[arg-type]
            return True
        return super().event(event)


class ShortRadioButton(QRadioButton):
    """The tool tip has all words where some are cut."""

    def __init__(self, text: str = "") -> None:
        """As wide as its words where there is room."""
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """It yields."""
        return _yielding(super().sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark and words."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _shown(self, option, QStyle.SubElement.SE_RadioButtonContents)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_RadioButton, option)

    def event(self, event: QEvent) -> bool:
        """A tool tip for what is cut."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and _cut(self):
            _tell(self, event)  # type: ignore[arg-type]
            return True
        return super().event(event)


def _yielding(whole: QSize) -> QSize:
    return QSize(min(whole.width(), _LEAST), whole.height())


def _cut(made: QAbstractButton) -> bool:
    return made.width() < made.sizeHint().width()


def _shown(made: QAbstractButton, option: QStyleOptionButton, part: QStyle.SubElement) -> str:
    """The words that fit."""
    if not _cut(made):
        return made.text()
    room = made.style().subElementRect(part, option, made).width()
    return made.fontMetrics().elidedText(made.text(), _FITS[0], room, _FITS[1])


def _tell(made: QAbstractButton, event: QHelpEvent) -> None:
    QToolTip.showText(event.globalPos(), made.text().replace("&", ""), made)
