"""What a search hit on the page that is shown, found a few words at a time so that the window never waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.processing.page_hits import HitSearch, terms_of

if TYPE_CHECKING:
    from bulkocr_gui.jobs.search_query import Term
    from bulkocr_gui.processing.page_words import PageWords


class PageHits(QObject):
    """Of one page after another, until the search ends."""

    found = Signal()
    """All hits of the page are known."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is searched for."""
        super().__init__(parent)
        self.query = ""
        """What is searched for, as it was typed."""
        self.hits: tuple[tuple[int, ...], ...] = ()
        """Places of the words of each hit."""
        self._terms: tuple[Term, ...] = ()
        self._words: PageWords | None = None
        self._search: HitSearch | None = None
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)

    def search(self, query: str) -> None:
        """Look for something else; an empty query ends the search."""
        if query != self.query:
            self.query = query
            self._terms = terms_of(query) if query else ()
            self.look(self._words)

    def look(self, words: PageWords | None) -> None:
        """Look through another page."""
        self._words = words
        self.hits = ()
        self._search = HitSearch(words, self._terms) if words is not None and self._terms else None
        if self._search is not None:
            self._slices.start()
        else:
            self._slices.stop()
            self.found.emit()

    def words(self) -> frozenset[int]:
        """Places of all words that were hit."""
        return frozenset(word for hit in self.hits for word in hit)

    def place_of(self, word: int | None) -> int | None:
        """Which hit a word belongs to, from 0."""
        return next((place for place, hit in enumerate(self.hits) if word in hit), None)

    def beside(self, word: int | None, step: int) -> int | None:
        """First word of the next hit after a word (1), or of the one before it (-1)."""
        firsts = [hit[0] for hit in self.hits]
        if step > 0:
            return next((first for first in firsts if word is None or first > word), None)
        here = self.place_of(word)
        limit = self.hits[here][0] if here is not None else word
        return next((first for first in reversed(firsts) if limit is None or first < limit), None)

    def _go_on(self) -> None:
        search = self._search
        if search is not None and search.go_on():
            return
        self._slices.stop()
        if search is not None:
            self.hits = search.hits()
            self.found.emit()
