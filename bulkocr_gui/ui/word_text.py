"""A page's text with its words: chosen and pointed at, here and on the picture, and marked where it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from bulkocr_gui.processing.page_edit import EditedText
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.ui.word_marks import WordMarks

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.ui.theme import Theme

_SLICE = 5_000
"""Characters that are laid out in one go: a page of a newspaper must not hold the window up."""
_NOTHING = PageWords("", ())


class WordText(QPlainTextEdit):
    """Its cursor is the chosen word."""

    word_hovered = Signal(int)
    """Its place among the words; -1 for none."""
    word_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty page."""
        super().__init__(parent)
        self._theme = theme
        self.words = EditedText(_NOTHING)
        """The words as they stand in the text now."""
        self._rest = ""
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._by_itself = False
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self._marks = WordMarks(self.document(), theme)
        self._pour = QTimer(self, interval=0)
        self._pour.timeout.connect(self._pour_slice)
        self.cursorPositionChanged.connect(self._cursor_moved)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> int | None:
        """The chosen word."""
        return self._chosen

    def choose(self, word: int | None) -> None:
        """Mark a word and have it in sight; what is selected beside it is let go."""
        if word is not None and word >= len(self.words):
            return
        self._chosen = word
        if word is not None and not self._rest:
            self._by_itself = True
            try:
                cursor = self.textCursor()
                cursor.setPosition(self.words.span(word)[0])
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
            finally:
                self._by_itself = False
        self._mark()

    def next_to_check(self) -> int | None:
        """The first doubtful word after the chosen one; after the last of them the first on the page again."""
        doubtful = self.to_check()
        chosen = -1 if self._chosen is None else self._chosen
        return next((place for place in doubtful if place > chosen), doubtful[0] if doubtful else None)

    def to_check(self) -> list[int]:
        """The doubtful words."""
        return [place for place in range(len(self.words)) if self.words.doubtful(place)]

    def hover(self, word: int | None) -> None:
        """Mark the word under the pointer, here or on the picture."""
        if word != self._hovered:
            self._hovered = word
            self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The chosen word is marked as one that is not written in."""
        super().focusOutEvent(event)
        self._mark()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The chosen word is marked so that it can be written in."""
        super().focusInEvent(event)
        self._mark()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The word under the pointer is marked here and on the picture."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            word = self.words.at(self.cursorForPosition(event.position().toPoint()).position())
            self.word_hovered.emit(-1 if word is None else word)

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer leaves."""
        if event.type() == QEvent.Type.Leave:
            self.word_hovered.emit(-1)
        return super().viewportEvent(event)

    def _show(self, text: str, words: EditedText) -> None:
        """Show a text with its words; `_poured` follows once all of it is there."""
        self.words = words
        self._marks.show_words(words)
        self._chosen = self._hovered = None
        self._rest = text
        self._by_itself = True
        try:
            self.setExtraSelections([])
            self.clear()
            self._pour_slice()
            self.moveCursor(QTextCursor.MoveOperation.Start)
        finally:
            self._by_itself = False
        if self._rest:
            self._pour.start()

    def _pour_slice(self) -> None:
        end = self._rest.find("\n", _SLICE)
        end = len(self._rest) if end < 0 else end + 1
        before, self._by_itself = self._by_itself, True
        try:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self._rest[:end])
        finally:
            self._by_itself = before
        self._rest = self._rest[end:]
        if not self._rest:
            self._pour.stop()
            self._poured()
            if self._chosen is not None:
                self.choose(self._chosen)

    def _poured(self) -> None:
        """All of the text is there."""

    def _mark(self) -> None:
        made = []
        writing = self.hasFocus() and not self.isReadOnly()
        chosen = ("selection", "text") if writing else ("accent", "on_accent")
        for word, (ground, ink) in ((self._hovered, ("accent_soft", "text")), (self._chosen, chosen)):
            if word is None or word >= len(self.words) or self._rest:
                continue
            extra = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            start, end = self.words.span(word)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
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
        word = self.words.at(self.textCursor().position())
        if word is not None and word != self._chosen:
            self._chosen = word
            self._mark()
            self.word_chosen.emit(word)

    def _dress(self) -> None:
        self.document().setDocumentMargin(8)
        self.setFont(self._theme.font(14))
        self._marks.dress(self._theme)
        self._marks.rehighlight()
        self._mark()
