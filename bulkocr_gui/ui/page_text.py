"""`pageText`: the text of one page in reading order, with the words to check marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from bulkocr_gui.processing.page_words import PageWords

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.processing.page_words import ShownWord
    from bulkocr_gui.ui.theme import Theme

_SLICE = 20_000
"""Characters that are laid out in one go: a page of a newspaper must not hold the window up."""
_MARKED = 200
"""Words that are marked in one go."""
_NOTHING = PageWords("", ())


class PageText(QPlainTextEdit):
    """Read-only; its cursor is the chosen word."""

    word_hovered = Signal(int)
    """Its place among the words; -1 for none."""
    word_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty page."""
        super().__init__(parent)
        self._theme = theme
        self._words = _NOTHING
        self._rest = ""
        self._unmarked: list[ShownWord] = []
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._by_itself = False
        self.setObjectName("pageText")
        self.setAccessibleName(self.tr("Recognised text"))
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self._pour = QTimer(self, interval=0)
        self._pour.timeout.connect(self._pour_slice)
        self.cursorPositionChanged.connect(self._cursor_moved)
        theme.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: PageWords) -> None:
        """Show a page."""
        self._words = words
        self._chosen = self._hovered = None
        self._rest = words.text
        self._unmarked = [word for word in words.words if word.doubtful]
        self._by_itself = True
        try:
            self.setExtraSelections([])
            self.clear()
            self._pour_slice()
            self.moveCursor(QTextCursor.MoveOperation.Start)
        finally:
            self._by_itself = False
        if self._rest or self._unmarked:
            self._pour.start()

    def choose(self, word: int | None) -> None:
        """Mark a word and have it in sight; what is selected beside it is let go."""
        self._chosen = word
        if word is not None and not self._rest:
            self._by_itself = True
            try:
                cursor = self.textCursor()
                cursor.setPosition(self._words.words[word].start)
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
            finally:
                self._by_itself = False
        self._mark()

    def next_to_check(self) -> int | None:
        """The first doubtful word after the chosen one; after the last of them the first on the page again."""
        doubtful = [place for place, word in enumerate(self._words.words) if word.doubtful]
        chosen = -1 if self._chosen is None else self._chosen
        return next((place for place in doubtful if place > chosen), doubtful[0] if doubtful else None)

    def hover(self, word: int | None) -> None:
        """Mark the word under the pointer, here or on the picture."""
        if word != self._hovered:
            self._hovered = word
            self._mark()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The word under the pointer is marked here and on the picture."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            word = self._words.at(self.cursorForPosition(event.position().toPoint()).position())
            self.word_hovered.emit(-1 if word is None else word)

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self.word_hovered.emit(-1)
        return super().viewportEvent(event)

    def _pour_slice(self) -> None:
        if self._rest:
            end = self._rest.find("\n", _SLICE)
            end = len(self._rest) if end < 0 else end + 1
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self._rest[:end], QTextCharFormat())
            self._rest = self._rest[end:]
            if not self._rest and self._chosen is not None:
                self.choose(self._chosen)
        if not self._rest:
            self._mark_doubtful()
        if not self._rest and not self._unmarked:
            self._pour.stop()

    def _mark_doubtful(self) -> None:
        """Filled and underlined: not by colour alone."""
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("mark"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self._theme.colour("mark_line"))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for word in self._unmarked[:_MARKED]:
            cursor.setPosition(word.start)
            cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
        cursor.endEditBlock()
        del self._unmarked[:_MARKED]

    def _mark(self) -> None:
        made = []
        for word, ground, ink in ((self._hovered, "accent_soft", "text"), (self._chosen, "accent", "on_accent")):
            if word is None or word >= len(self._words.words) or self._rest:
                continue
            extra = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._words.words[word].start)
            cursor.setPosition(self._words.words[word].end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(self._theme.colour(ground))
            look.setForeground(self._theme.colour(ink))
            extra.cursor = cursor
            extra.format = look
            made.append(extra)
        self.setExtraSelections(made)

    def _cursor_moved(self) -> None:
        if self._by_itself or self.textCursor().hasSelection():
            return
        word = self._words.at(self.textCursor().position())
        if word is not None and word != self._chosen:
            self._chosen = word
            self._mark()
            self.word_chosen.emit(word)

    def _dress(self) -> None:
        self.document().setDocumentMargin(8)
        self.setFont(self._theme.font(14))
        self._unmarked = [word for word in self._words.words if word.doubtful]
        if self._unmarked:
            self._pour.start()
        self._mark()
