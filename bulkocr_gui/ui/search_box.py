"""The field in the toolbar in which all text that was ever recognised is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from bulkocr_gui.ui.controls import add_leading_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from bulkocr_gui.ui.theme import Theme

WIDTH = 248
NARROW_WIDTH = 150
"""At least, in a window without room for more."""
TYPING_MS = 150
"""Typing is gathered for so long before the store is searched."""


class SearchBox(QLineEdit):
    """`searchBox`: Ctrl+F comes here, Escape leaves, Down goes on to what was found."""

    wanted = Signal(str)
    """What to search for; empty where the field was emptied."""
    left = Signal()
    """Escape: the search is over."""
    entered = Signal()
    """Down or Enter: to what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setPlaceholderText(self.tr("Search all text"))
        self.setAccessibleName(self.tr("Search all recognised text"))
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(
            self.tr('Search all recognised text ({0})\nwords  "a phrase"  begin*  AND OR NOT ( )').format(shown)
        )
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self.setFixedWidth(WIDTH)
        add_leading_icon(self, theme, "search")
        self._forgetting = False
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)
        focus = QShortcut(keys, self)
        focus.setWhatsThis(self.tr("Search all recognised text"))
        focus.activated.connect(self.begin)

    def begin(self) -> None:
        """Let the user type."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def forget(self) -> None:
        """Be empty, without a word to anybody."""
        # Not by blocking its signals: the button that empties it follows them.
        self._forgetting = True
        self.clear()
        self._forgetting = False
        self._typing.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead out of the field."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down if self.text().strip():
                self._tell()
                self.entered.emit()
            case _:
                super().keyPressEvent(event)
                return
        event.accept()

    def _changed(self) -> None:
        if self._forgetting:
            return
        if self.text().strip():
            self._typing.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        self.wanted.emit(self.text().strip())
