"""A word on the picture is a word in the text: pointed at, chosen, selected and found on both sides."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from bulkocr_gui.ui.hit_bar import HitBar
from bulkocr_gui.ui.page_hits import PageHits

if TYPE_CHECKING:
    from bulkocr_gui.processing.page_words import PageWords
    from bulkocr_gui.ui.page_text import PageText
    from bulkocr_gui.ui.page_view import PageView
    from bulkocr_gui.ui.theme import Theme


class SameWords(QObject):
    """Ties the two sides of a page together.

    Args:
        picture: one side.
        text: the other.
        theme: the look.
    """

    hit_page_wanted = Signal(int)
    """The next page that the search found (1), or the one before (-1)."""

    def __init__(self, picture: PageView, text: PageText, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._text = text
        self._words: PageWords | None = None
        self.hits = PageHits(self)
        self.hit_bar = HitBar(self.hits, theme)
        picture.word_hovered.connect(self._hover)
        picture.word_chosen.connect(self.choose)
        picture.word_reached.connect(self._select_to)
        text.word_hovered.connect(self._hover)
        text.word_chosen.connect(self._chosen_in_text)
        text.selectionChanged.connect(self._show_selection)
        self.hits.found.connect(self._show_hits)
        self.hit_bar.stepped.connect(self.next_hit)
        self.hit_bar.left.connect(lambda: self.search(""))

    def show(self, words: PageWords | None) -> None:
        """The words of the page on the picture; the text is told by whoever shows it."""
        self._words = words
        self._picture.show_words(words)
        self.hits.look(words)

    def choose(self, word: int) -> None:
        """Mark a word on both sides and have it in sight."""
        self._picture.choose(word)
        self._text.choose(word)
        self.hit_bar.show_word(word)

    def search(self, query: str) -> None:
        """Mark what a search hits on every page that is shown; an empty query marks nothing."""
        self.hits.search(query)

    def next_hit(self, step: int) -> None:
        """Choose the next hit (1) or the one before (-1); beyond those of the page another page is wanted."""
        if not self.hits.query:
            return
        word = self.hits.beside(self._picture.item.chosen, step)
        if word is not None:
            self.choose(word)
        else:
            self.hit_page_wanted.emit(step)

    def check_next(self) -> None:
        """Choose the next word to check."""
        word = self._text.next_to_check()
        if word is not None:
            self.choose(word)

    def _chosen_in_text(self, word: int) -> None:
        self._picture.choose(word)
        self.hit_bar.show_word(word)

    def _hover(self, word: int) -> None:
        found = None if word < 0 else word
        self._picture.item.hover(found)
        self._text.hover(found)

    def _show_hits(self) -> None:
        words = self.hits.words()
        self._picture.item.show_hits(words)
        self._text.show_hits(words)
        self.hit_bar.show_word(self._picture.item.chosen)

    def _show_selection(self) -> None:
        """What is selected in the text is marked on the picture."""
        cursor = self._text.textCursor()
        words = self._words.words if self._words is not None and cursor.hasSelection() else ()
        first = bisect_right(words, cursor.selectionStart(), key=lambda word: word.end)
        last = bisect_left(words, cursor.selectionEnd(), key=lambda word: word.start)
        self._picture.item.select(range(first, last))

    def _select_to(self, word: int) -> None:
        """Select in the text from the chosen word to another one."""
        chosen = self._picture.item.chosen
        if self._words is None or chosen is None:
            self.choose(word)
            return
        first, last = sorted((chosen, word))
        cursor = self._text.textCursor()
        cursor.setPosition(self._words.words[first].start)
        cursor.setPosition(self._words.words[last].end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
