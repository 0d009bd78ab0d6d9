"""`pageText`: the text of one page in reading order, in which a person corrects what was read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QTextCursor

from bulkocr_gui.processing.page_edit import EditedText, Origin
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.ui.keys import handles
from bulkocr_gui.ui.word_text import WordText

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QKeyEvent
    from PySide6.QtWidgets import QMenu, QWidget

    from bulkocr_gui.processing.store_reader import Editing
    from bulkocr_gui.results.corrections import Edits
    from bulkocr_gui.ui.theme import Theme

PAUSE_MS = 500
"""Of typing, after which what was written is kept."""


class PageText(WordText):
    """What is written is kept after each pause, and when the text is left."""

    edited = Signal(int, int, object, object)
    """All corrections of the page: document, number of the page, the engine's reading as kept, edits."""
    changed = Signal()
    """The words are other ones, or are marked in another way; while somebody types, after each pause."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show an empty page."""
        super().__init__(theme, parent)
        self._editing: Editing | None = None
        self._kept: Edits | None = ()
        self._unanswered = 0
        self.setObjectName("pageText")
        self.setAccessibleName(self.tr("Recognised text"))
        handles(self, ("Return", self.tr("The word is right; on to the next to check")))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._text_changed)
        self._allow(writing=False)

    @property
    def editing(self) -> Editing | None:
        """What the page is corrected by; None where it cannot be."""
        return self._editing

    @property
    def can_write(self) -> bool:
        """Whether the text can be corrected."""
        return not self.isReadOnly()

    def show_words(self, words: PageWords, editing: Editing | None = None) -> None:
        """Show a page; one that is being written in stays as it is written.

        Args:
            words: the page.
            editing: what it is corrected by; None for a text that cannot be.
        """
        if editing is not None and self._is_shown(editing):
            self._editing = editing
            self.changed.emit()
            return
        self.keep()
        self._editing = editing
        self._unanswered = 0
        self._kept = editing.edits if editing is not None else ()
        self._allow(writing=False)
        engine = editing.engine if editing is not None else None
        self._show(words.text, EditedText(words, engine, self._kept))
        self.changed.emit()

    def keep(self) -> None:
        """Have what was written kept now, if it is not."""
        self._pause.stop()
        editing = self._editing
        if editing is not None and (edits := self.words.edits) != self._kept:
            self._kept = edits
            self._unanswered += 1
            self.edited.emit(editing.document_id, editing.number, editing.base, edits)
            self.changed.emit()

    def was_kept(self, document_id: int, number: int) -> bool:
        """What was written in a page was kept. Returns whether it is the page that is shown."""
        editing = self._editing
        if editing is None or (editing.document_id, editing.number) != (document_id, number):
            return False
        self._unanswered = max(0, self._unanswered - 1)
        return True

    def was_not_kept(self) -> None:
        """An order failed: where it was to keep what is written here, that is tried again at the next pause."""
        if self._unanswered:
            self._unanswered = 0
            self._kept = None

    def show_hits(self, words: frozenset[int]) -> None:
        """Mark what a search hit on the page that is shown."""
        self._marks.show_hits(words)

    # Corrections

    def confirm(self, word: int) -> None:
        """What the engine read of a word is right."""
        if self.can_write:
            self.words.confirm(word)
            self._marks.rehighlightBlock(self.document().findBlock(self.words.span(word)[0]))
            self.keep()

    def write(self, word: int, text: str) -> None:
        """Put another text in a word's place, as if it were typed: it can be undone."""
        self._replace(self.words.span(word), text)

    def take_back(self, word: int) -> None:
        """Put what the engine read in a word's place."""
        self._replace(self.words.whole(word), self.words.as_read(word)[0])

    def take_back_all(self) -> None:
        """Put what the engine read in the place of the whole text."""
        if self.can_write and self._editing is not None:
            read = PageWords.of(self._editing.engine)
            self._by_itself = True
            try:
                cursor = QTextCursor(self.document())
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.insertText(read.text)
            finally:
                self._by_itself = False
            self.words = EditedText(read, self._editing.engine)
            self._marks.show_words(self.words)
            self._marks.rehighlight()
            self._chosen = self._hovered = None
            self._mark()
            self.keep()

    def accept_word(self) -> None:
        """Find the chosen word right, and choose the next one to check."""
        if self._chosen is not None and self.words.doubtful(self._chosen):
            self.confirm(self._chosen)
        word = self.next_to_check()
        if word is not None:
            self.choose(word)
            self.word_chosen.emit(word)

    def ways_back(self, word: int | None, menu: QMenu) -> list[QAction]:
        """Actions that take corrections back: of a word, and of the page."""
        made = []
        if self.can_write and word is not None and self.words.origin(word) is Origin.WRITTEN:
            read = self.words.as_read(word)[0]
            text = self.tr("Back to what was read: “{0}”").format(read) if read else self.tr("Remove the word")
            back = QAction(text.replace("&", "&&"), menu)
            back.setObjectName("wordAsRead")
            back.triggered.connect(lambda: self.take_back(word))
            made.append(back)
        if self.can_write and self.words.edits:
            whole = QAction(self.tr("Back to the engine's text of the &page"), menu)
            whole.setObjectName("pageAsRead")
            whole.triggered.connect(self.take_back_all)
            made.append(whole)
        return made

    def _replace(self, span: tuple[int, int], text: str) -> None:
        if self.can_write:
            cursor = self.textCursor()
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
            cursor.setPosition(span[0])
            self.setTextCursor(cursor)
            self.keep()

    def _text_changed(self) -> None:
        if self._by_itself or not self.can_write:
            return
        changed = self.words.take(self.toPlainText())
        if changed is None:
            return
        first = last = self.textCursor().position()
        if changed:
            first = min(first, self.words.span(changed[0])[0])
            last = max(last, self.words.span(changed[-1])[1])
        block, end = self.document().findBlock(first), self.document().findBlock(last)
        while block.isValid() and block.position() <= end.position():
            self._marks.rehighlightBlock(block)
            block = block.next()
        self._chosen = self.words.at(self.textCursor().position())
        self._hovered = None
        self._mark()
        self._pause.start()

    def _is_shown(self, editing: Editing) -> bool:
        """Whether a page is the one that is written in here, as it was kept last, or is about to be."""
        mine = self._editing
        if mine is None or (mine.page_id, mine.base) != (editing.page_id, editing.base):
            return False
        return bool(self._unanswered) or self._pause.isActive() or editing.edits in (self._kept, self.words.edits)

    def _allow(self, *, writing: bool) -> None:
        self.setReadOnly(not writing)
        self.setUndoRedoEnabled(writing)
        if not writing:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def _poured(self) -> None:
        self._allow(writing=self._editing is not None)

    # The user's hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds the word right and goes on to the next one to check: the lines are those of the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accept_word()
            event.accept()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words alone: no formats and no lines."""
        self.textCursor().insertText(re.sub(r"\s+", " ", source.text()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, and the way back to what the engine read."""
        menu = self.createStandardContextMenu()
        word = self.words.at(self.cursorForPosition(event.pos()).position())
        menu.addActions(self.ways_back(word, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is kept."""
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was written is kept."""
        super().hideEvent(event)
        self.keep()
