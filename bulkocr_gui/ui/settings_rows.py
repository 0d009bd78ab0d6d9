"""What a page of settings is made of: rows with a title, a second line and a control, in cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.ui.controls import ThemeIcon, card, label, restyle
from bulkocr_gui.ui.core_wording import said_both
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.web_links import LinkedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWheelEvent

    from bulkocr_gui.ui.theme import Theme

_ROW_HEIGHT = 56
_COLUMN_WIDTH = 720


class SettingRow(QFrame):
    """`settingRow`: a title, a line under it, controls at the right, and room for what is to be said of them."""

    def __init__(self, theme: Theme, title: str, second: str, *controls: QWidget) -> None:
        """A row.

        Args:
            theme: gives the icons their colours.
            title: with the mnemonic that leads to the first control.
            second: what the setting means.
            controls: from the left; the first that takes the focus is named after the title.
        """
        super().__init__()
        self.setObjectName("settingRow")
        self._title = label(title, "medium")
        self._second = label(second, "second", wrap=True)
        self._named = next((each for each in controls if each.focusPolicy() != Qt.FocusPolicy.NoFocus), None)
        if self._named is not None:
            self._title.setBuddy(self._named)
            self._named.setAccessibleName(title.replace("&", ""))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._second)
        words.addStretch()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(words, 1)
        line.addSpacing(16)
        for each in controls:
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self._icon = ThemeIcon(theme, "error", Tone.BAD, 15)
        self._said = LinkedLabel()
        self._told = ""
        self._message = QWidget()
        self._message.setObjectName("clear")
        below = QHBoxLayout(self._message)
        below.setContentsMargins(0, 2, 0, 2)
        below.setSpacing(8)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._said, 1)
        self._message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(6)
        layout.addLayout(line, 1)
        layout.addWidget(self._message)
        self.setMinimumHeight(theme.measure(_ROW_HEIGHT))
        self._describe()

    def explain(self, second: str) -> None:
        """Change the second line."""
        self._second.setText(second)
        self._describe()

    def tell(self, text: str, icon: str = "info", tone: str = "second") -> None:
        """Say something under the row; empty takes it back.

        Args:
            text: whole sentences.
            icon: stands before them.
            tone: the text's role: `second`, `good` or `bad`.
        """
        self._told = text
        self._said.say(text)
        self._icon.change(icon, "text2" if tone == "second" else tone)
        restyle(self._said, "role", tone)
        self._message.setVisible(bool(text))
        self._describe()

    def complain(self, text: str) -> None:
        """Say what is wrong with what was given; empty takes it back."""
        self.tell(text, "error", Tone.BAD)

    def said(self) -> str:
        """What stands under the row."""
        return self._told

    def second(self) -> str:
        """The second line."""
        return self._second.text()

    def _describe(self) -> None:
        if self._named is not None:
            self._named.setAccessibleDescription(" ".join(part for part in (self.said(), self.second()) if part))


class TypedField(QLineEdit):
    """A line whose text is kept on Enter or when the focus leaves it, if it is good."""

    problem = Signal(str)
    """What is wrong with the text; empty where it was kept."""

    def __init__(self, shown: Callable[[], str], keep: Callable[[str], None], width: int) -> None:
        """A field.

        Args:
            shown: the text of the value that is kept.
            keep: keeps a text, or raises a KnownError.
            width: in pixels.
        """
        super().__init__()
        self._shown = shown
        self._keep = keep
        self.setFixedWidth(width)
        self.setAcceptDrops(False)
        self.editingFinished.connect(self._finished)

    def refresh(self, *, also_edited: bool = False) -> None:
        """Show what is kept, unless the user is typing or has to mend what is there."""
        if also_edited or not self.isModified():
            if self.text() != (text := self._shown()):
                self.setText(text)
            self.setModified(False)
            self.problem.emit("")

    def _finished(self) -> None:
        if not self.isModified():
            return
        try:
            self._keep(self.text().strip())
        except KnownError as error:
            self.problem.emit(said_both(error.message, error.advice))
        else:
            self.refresh(also_edited=True)


class WholeNumber(QSpinBox):
    """A number that is kept when it is typed to its end; the wheel scrolls the page instead."""

    def __init__(self, theme: Theme, low: int, high: int, step: int) -> None:
        """Take numbers from `low` to `high`."""
        super().__init__()
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setFixedSize(theme.measure(112), theme.measure(30))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAcceptDrops(False)
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    def show_value(self, value: int) -> None:
        """Show what is kept; tells nobody."""
        before = self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(before)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this field."""
        event.ignore()


class Choice(QComboBox):
    """One of a few; the wheel scrolls the page instead."""

    def __init__(self, width: int, *entries: tuple[str, object]) -> None:
        """Offer words and what they stand for."""
        super().__init__()
        self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words, value in entries:
            self.addItem(words, value)

    def choose(self, value: object) -> None:
        """Show one of the entries by what it stands for; `activated` is for the user's own choice."""
        place = next((place for place in range(self.count()) if self.itemData(place) == value), -1)
        self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for this field."""
        event.ignore()


class SettingsPage(QScrollArea):
    """One section: title, a line under it, cards."""

    def __init__(self, theme: Theme, title: str, second: str) -> None:
        """A page without cards."""
        super().__init__()
        self.theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        column = QWidget()
        column.setObjectName("clear")
        column.setMaximumWidth(theme.measure(_COLUMN_WIDTH))
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, "page"))
        self._column.addSpacing(4)
        self._column.addWidget(label(second, "empty", wrap=True))
        self._column.addSpacing(20)
        self._column.addStretch(1)
        inside = QWidget()
        inside.setObjectName("clear")
        row = QHBoxLayout(inside)
        row.setContentsMargins(32, 24, 32, 24)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self.setWidget(inside)

    def add_below(self, widget: QWidget) -> None:
        """Add something below the cards that are there."""
        self._column.insertWidget(self._column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignLeft)

    def add_card(self, title: str, *rows: QWidget) -> QWidget:
        """Add a card under a title of its own; the rows have hairlines between them. Returns title and card."""
        made = card()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for place, row in enumerate(rows):
            row.setProperty("first", place == 0)
            layout.addWidget(row)
        head = QLabel(title)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("role", "title")
        block = QWidget()
        block.setObjectName("clear")
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(made)
        self._column.insertWidget(self._column.count() - 1, block)
        return block
