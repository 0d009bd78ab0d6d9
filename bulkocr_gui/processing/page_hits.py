"""Where the words of a search stand on a page that is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.jobs.search_words import places_of
from bulkocr_gui.results.hits import matches

if TYPE_CHECKING:
    from bulkocr_gui.jobs.search_query import Term
    from bulkocr_gui.processing.page_words import PageWords

AT_ONCE = 400
"""Words that are looked at in one go: 3 ms."""


def terms_of(query: str) -> tuple[Term, ...]:
    """What is marked for a query; nothing for one that cannot be understood."""
    try:
        return parse(query).terms
    except UsageError:
        return ()


@dataclass
class HitSearch:
    """Looks through a page, some words at a time.

    Args:
        words: the page.
        terms: what is looked for.
    """

    words: PageWords
    terms: tuple[Term, ...]
    _folded: list[str] = field(default_factory=list)
    _origins: list[int] = field(default_factory=list)
    _next: int = 0

    def go_on(self) -> bool:
        """Look at the next words. Whether there are more."""
        all_words = self.words.words
        last = min(self._next + AT_ONCE, len(all_words)) if self.terms else len(all_words)
        if self.terms and self._next < last:
            start, end = all_words[self._next].start, all_words[last - 1].end
            # The places of words count in units of UTF-16.
            part = self.words.text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end]
            for place in range(self._next, last):
                word = all_words[place]
                text = part[2 * (word.start - start) : 2 * (word.end - start)].decode("utf-16-le", "replace")
                for folded, _, _ in places_of(text):
                    self._folded.append(folded)
                    self._origins.append(place)
        self._next = last
        return last < len(all_words)

    def hits(self) -> tuple[tuple[int, ...], ...]:
        """Places of the words of each hit, in the order in which they are read."""
        found = {
            tuple(dict.fromkeys(self._origins[first : last + 1])) for first, last in matches(self._folded, self.terms)
        }
        return tuple(sorted(found))
