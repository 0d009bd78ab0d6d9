"""Where on a page the words stand that were searched for, and what stands round the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.search_words import places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bulkocr_gui.jobs.search_query import Term
    from bulkocr_gui.results.recognition import Recognition, Word

BEFORE = 60
"""Characters of a snippet that stand before its first hit."""
LENGTH = 240
_CUT = "… "


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found on one page."""

    snippet: str
    """The text round the first hit, without line breaks."""
    marks: tuple[tuple[int, int], ...]
    """Begin and end of each hit in the snippet."""
    words: tuple[int, ...]
    """Places among `Recognition.words` of those that were hit."""
    number: int
    """How often the page has what was asked for."""


def hits_on(recognition: Recognition, terms: Sequence[Term]) -> Hits:
    """Find the terms of a search on a page that it found."""
    page = recognition.words
    places = [
        (folded, number, begin, end)
        for number, word in enumerate(page)
        for folded, begin, end in places_of(word.text)
    ]
    hit: dict[int, list[tuple[int, int]]] = {}
    starts: set[int] = set()
    for first, last in matches([place[0] for place in places], terms):
        starts.add(first)
        for _, number, begin, end in places[first : last + 1]:
            hit.setdefault(number, []).append((begin, end))
    snippet, marks = _snippet(page, hit)
    return Hits(snippet, marks, tuple(sorted(hit)), len(starts))


def matches(words: list[str], terms: Sequence[Term]) -> Iterator[tuple[int, int]]:
    """First and last place of each occurrence of the terms among the folded words of a page."""
    for term in terms:
        *firsts, last = term.words
        length = len(term.words)
        for place in range(length - 1, len(words)):
            word = words[place]
            if not (word.startswith(last) if term.begins else word == last):
                continue
            begin = place - length + 1
            if words[begin:place] == firsts:
                yield begin, place


def _snippet(page: Sequence[Word], hit: dict[int, list[tuple[int, int]]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    first = min(hit, default=0)
    begin, room = first, BEFORE
    while begin > 0 and room > len(page[begin - 1].text):
        begin -= 1
        room -= len(page[begin].text) + 1
    text = _CUT if begin else ""
    marks: set[tuple[int, int]] = set()
    for number in range(begin, len(page)):
        if number > first and len(text) + len(page[number].text) > LENGTH:
            text += _CUT.strip()
            break
        marks.update((len(text) + start, len(text) + end) for start, end in hit.get(number, ()))
        text += page[number].text + " "
    return text.rstrip(), _merged(sorted(marks))


def _merged(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    made: list[tuple[int, int]] = []
    for begin, end in marks:
        if made and begin <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((begin, end))
    return tuple(made)
