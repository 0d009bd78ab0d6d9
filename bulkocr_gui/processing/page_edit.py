"""A page's text while somebody writes in it: which of its words are the engine's, and which are corrections."""

from __future__ import annotations

import difflib
import itertools
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from bulkocr_gui.results.corrections import Edit, confirms
from bulkocr_gui.results.recognition import TO_CHECK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bulkocr_gui.processing.page_words import PageWords
    from bulkocr_gui.results.corrections import Edits
    from bulkocr_gui.results.recognition import Recognition, Word

_WORD = re.compile(r"\S+")
_NEW_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\xa0": " ", "\ufdd0": "\n", "\ufdd1": "\n"})
"""As Qt gives a document's text back."""


class Origin(Enum):
    """Where a word comes from."""

    READ = auto()
    CONFIRMED = auto()
    """Read by the engine, and found right by a person."""
    WRITTEN = auto()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of the text: of the engine's words `first` and so many more; words of one group stand for the same."""

    first: int
    count: int
    origin: Origin
    group: int


class EditedText:
    """The words in a text that is being written in. Places are UTF-16 units: those that Qt counts.

    Args:
        words: the page as it is shown, corrections included.
        engine: the page as the engine read it; None for a text that cannot be edited.
        edits: the corrections that `words` has.
    """

    def __init__(self, words: PageWords, engine: Recognition | None = None, edits: Edits = ()) -> None:
        self._raw = _units(words.text.translate(_NEW_LINES))
        self._starts = [word.start for word in words.words]
        self._ends = [word.end for word in words.words]
        self._groups = itertools.count()
        self._edits: Edits | None = None
        self._engine: tuple[Word, ...] = ()
        if engine is None:
            self._pieces = [_Piece(n, 1, Origin.READ, next(self._groups)) for n in range(len(words.words))]
            self._doubtful = frozenset(n for n, word in enumerate(words.words) if word.doubtful)
        else:
            self._engine = engine.words
            self._pieces = list(self._of_edits(edits))
            self._doubtful = frozenset(n for n, word in enumerate(self._engine) if word.confidence < TO_CHECK)

    def __len__(self) -> int:
        """How many words there are."""
        return len(self._pieces)

    def span(self, word: int) -> tuple[int, int]:
        """Where a word begins and ends."""
        return self._starts[word], self._ends[word]

    def text(self, word: int) -> str:
        """A word as it stands."""
        return self._slice(*self.span(word))

    def at(self, place: int) -> int | None:
        """The word at a place of the text, or that ends there; None between two."""
        index = bisect_right(self._starts, place) - 1
        return index if index >= 0 and place <= self._ends[index] else None

    def within(self, begin: int, end: int) -> range:
        """The words of a part of the text."""
        return range(bisect_right(self._ends, begin), bisect_left(self._starts, end))

    def doubtful(self, word: int) -> bool:
        """Whether a word is one to check."""
        piece = self._pieces[word]
        return piece.origin is Origin.READ and piece.first in self._doubtful

    def origin(self, word: int) -> Origin:
        """Where a word comes from."""
        return self._pieces[word].origin

    def as_read(self, word: int) -> tuple[str, float | None]:
        """What the engine read where a word stands, and how sure it was (0 to 100); nothing for an inserted one."""
        piece = self._pieces[word]
        own = self._engine[piece.first : piece.first + piece.count]
        sure = min((each.confidence for each in own), default=None)
        return " ".join(each.text for each in own), sure

    def whole(self, word: int) -> tuple[int, int]:
        """Where all words begin and end that stand for the same of the engine's as this one."""
        group = self._pieces[word].group
        first = last = word
        while first > 0 and self._pieces[first - 1].group == group:
            first -= 1
        while last + 1 < len(self._pieces) and self._pieces[last + 1].group == group:
            last += 1
        return self._starts[first], self._ends[last]

    def confirm(self, word: int) -> None:
        """A person found what the engine read right."""
        piece = self._pieces[word]
        if piece.origin is Origin.READ:
            self._edits = None
            self._pieces[word] = _Piece(piece.first, piece.count, Origin.CONFIRMED, piece.group)

    @property
    def edits(self) -> Edits:
        """What is corrected now."""
        if self._edits is None:
            self._edits = tuple(self._found_edits())
        return self._edits

    def _found_edits(self) -> Iterator[Edit]:
        at = 0
        for _, pieces in itertools.groupby(enumerate(self._pieces), lambda each: _edit_of(each[1])):
            words = list(pieces)
            place, piece = words[0]
            if piece.first > at:
                yield Edit(at, piece.first - at, ())
            at = piece.first + piece.count
            if piece.origin is not Origin.READ:
                texts = tuple(self._said(n) for n, _ in words)
                begins = piece.count == 0 and self._begins_line(place, words[-1][0])
                yield Edit(piece.first, piece.count, texts, begins)
        if at < len(self._engine):
            yield Edit(at, len(self._engine) - at, ())

    @property
    def corrections(self) -> int:
        """Words that are not what the engine read, more or fewer than it read."""
        return sum(max(e.count, len(e.texts)) for e in self.edits if not confirms(self._engine, e))

    def take(self, text: str) -> range | None:
        """The text as it is now. Returns the words that are other ones, or None where only spaces changed."""
        old, new = self._raw, _units(text)
        if old == new:
            return None
        before = _common(old, new, 0)
        after = _common(old, new, before, backwards=True)
        self._raw = new
        self._edits = None
        shift = (len(new) - len(old)) // 2
        begin, end = before // 2, (len(old) - after) // 2
        first = bisect_left(self._ends, begin)
        last = bisect_right(self._starts, end)
        if first < last:
            begin, end = min(begin, self._starts[first]), max(end, self._ends[last - 1])
        was = [old[2 * s : 2 * e] for s, e in zip(self._starts[first:last], self._ends[first:last], strict=True)]
        now = list(_tokens(self._slice(begin, end + shift), begin))
        self._starts[last:] = [place + shift for place in self._starts[last:]]
        self._ends[last:] = [place + shift for place in self._ends[last:]]
        self._starts[first:last] = [token[0] for token in now]
        self._ends[first:last] = [token[1] for token in now]
        is_now = [new[2 * s : 2 * e] for s, e, _ in now]
        left = 0
        while left < min(len(was), len(is_now)) and was[left] == is_now[left]:
            left += 1
        right = 0
        while right < min(len(was), len(is_now)) - left and was[-1 - right] == is_now[-1 - right]:
            right += 1
        if left + right == len(was) == len(is_now):
            return None
        return self._exchange(first + left, last - right, len(is_now) - left - right)

    def _exchange(self, first: int, last: int, number: int) -> range:
        """Find out what so many words at `first` stand for, which are in the place of those up to `last`."""
        pieces = self._pieces
        # Words that stand for the same of the engine's go together.
        while first > 0 and self._joined(first - 1, first, last):
            first, number = first - 1, number + 1
        while last < len(pieces) and self._joined(last, first, last):
            last, number = last + 1, number + 1
        gone = pieces[first:last]
        if gone:
            begin = gone[0].first
            end = gone[-1].first + gone[-1].count
        else:
            begin = end = pieces[first - 1].first + pieces[first - 1].count if first else 0
        # What was deleted beside it before may be written again.
        begin = 0 if first == 0 else min(begin, pieces[first - 1].first + pieces[first - 1].count)
        end = max(end, pieces[last].first) if last < len(pieces) else len(self._engine)
        texts = [
            self._slice(*span)
            for span in zip(self._starts[first : first + number], self._ends[first : first + number], strict=True)
        ]
        pieces[first:last] = list(self._aligned(begin, end, texts))
        return range(first, first + number)

    def _joined(self, place: int, first: int, last: int) -> bool:
        """Whether a word beside those from `first` to `last` stands for the same of the engine's."""
        group = self._pieces[place].group
        if first < last:
            return group in (self._pieces[first].group, self._pieces[last - 1].group)
        # Nothing goes: what comes is within a group, or beside it.
        beside = (first - 1, first)
        return all(0 <= n < len(self._pieces) and self._pieces[n].group == group for n in beside)

    def _aligned(self, begin: int, end: int, texts: Sequence[str]) -> Iterator[_Piece]:
        read = [word.text.translate(_NEW_LINES) for word in self._engine[begin:end]]
        for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, read, texts).get_opcodes():
            if kind == "equal":
                for n in range(i1, i2):
                    yield _Piece(begin + n, 1, Origin.READ, next(self._groups))
            elif i2 - i1 == j2 - j1:
                for n in range(i1, i2):
                    yield _Piece(begin + n, 1, Origin.WRITTEN, next(self._groups))
            else:
                group = next(self._groups)
                for _ in range(j1, j2):
                    yield _Piece(begin + i1, i2 - i1, Origin.WRITTEN, group)

    def _of_edits(self, edits: Edits) -> Iterator[_Piece]:
        at = 0
        for edit in edits:
            for n in range(at, edit.first):
                yield _Piece(n, 1, Origin.READ, next(self._groups))
            group = next(self._groups)
            if confirms(self._engine, edit):
                for n in range(edit.first, edit.first + edit.count):
                    yield _Piece(n, 1, Origin.CONFIRMED, next(self._groups))
            else:
                for _ in edit.texts:
                    yield _Piece(edit.first, edit.count, Origin.WRITTEN, group)
            at = edit.first + edit.count
        for n in range(at, len(self._engine)):
            yield _Piece(n, 1, Origin.READ, next(self._groups))

    def _said(self, word: int) -> str:
        """A word as it goes into an edit: one that was found right as the engine has it."""
        piece = self._pieces[word]
        return self._engine[piece.first].text if piece.origin is Origin.CONFIRMED else self.text(word)

    def _begins_line(self, first: int, last: int) -> bool:
        before = self._slice(self._ends[first - 1] if first else 0, self._starts[first])
        after = self._slice(self._ends[last], self._starts[last + 1] if last + 1 < len(self._starts) else None)
        return "\n" in before and "\n" not in after

    def _slice(self, begin: int, end: int | None) -> str:
        return self._raw[2 * begin : None if end is None else 2 * end].decode("utf-16-le", "surrogatepass")


def _edit_of(piece: _Piece) -> tuple[int, int]:
    """The edit that a word is a part of: what is inserted at one place is one."""
    return (-1, piece.first) if piece.count == 0 else (piece.group, 0)


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _tokens(text: str, begin: int) -> Iterator[tuple[int, int, str]]:
    """The words of a text that begins at a place, each with where it begins and ends."""
    at, units = 0, begin
    for found in _WORD.finditer(text):
        units += len(_units(text[at : found.start()])) // 2
        length = len(_units(found[0])) // 2
        yield units, units + length, found[0]
        units += length
        at = found.end()


def _common(old: bytes, new: bytes, taken: int, *, backwards: bool = False) -> int:
    """How many bytes, an even number, two texts begin with alike (or end with, beyond those `taken`).

    By halves: comparing is fast, a loop over a page's characters is not.
    """
    least, most = 0, (min(len(old), len(new)) - taken) // 2
    while least < most:
        middle = (least + most + 1) // 2
        same = (
            old[len(old) - 2 * middle :] == new[len(new) - 2 * middle :]
            if backwards
            else old[: 2 * middle] == new[: 2 * middle]
        )
        if same:
            least = middle
        else:
            most = middle - 1
    return 2 * least
