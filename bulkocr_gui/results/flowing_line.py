"""A line of words that is read from left to right, written as its text flows.

Between words are spaces, and a number only where a word would else lie off its box by more than may be: half the room
that a place for each word takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle
from statistics import median
from typing import TYPE_CHECKING

from bulkocr_gui.results import glyphless
from bulkocr_gui.results.letter_shapes import shape_of
from bulkocr_gui.results.text_pen import roundest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bulkocr_gui.results.glyphless import Codes
    from bulkocr_gui.results.line_directions import Box
    from bulkocr_gui.results.text_pen import TextPen

_ASIDE = 0.8
_ABOVE = 0.8
"""Points by which a word's edges may lie off, at most: less than what is seen of a search's mark."""
_PART_ASIDE = 0.08
_PART_ABOVE = 0.08
"""The same for small letters, as parts of the line's height."""
_OUTWARD = 0.3
"""The part of it by which a word may reach beyond its box: some readers find words by the gaps between them."""
_SHORTER = 1.5
"""How many times as much a word may be shorter than its box, since it may begin late and end early."""
_LEAST_SIZE = 0.1
_ODD = 1.6
"""Times the line's size: a word that would be larger is none of the line's letters."""
_NEAR = (0.0, 0.5, -0.5, 1.0, -1.0)
_KERNS = (100, 50, 20, 10, 5, 1)
_STRETCHES = (10, 5, 2, 1, 0.5, 0.1, 0.01)

_Span = tuple[float, float]


@dataclass(slots=True)
class _Shown:
    """A word as it is written; lengths are parts of the font's size."""

    text: str
    box: Box
    codes: bytes
    space: bytes
    wide: bool
    length: float
    bottom: float
    top: float
    space_length: float


class FlowingLine:
    """Writes lines with one pen.

    Args:
        pen: of the page.
        codes: of the document.
    """

    def __init__(self, pen: TextPen, codes: Codes) -> None:
        self._pen = pen
        self._codes = codes
        self._spaces = cycle(glyphless.NARROW_SPACES)
        self._wide_spaces = cycle([(bytes.fromhex(one), bytes.fromhex(other)) for one, other in glyphless.SPACES])
        self._at: float | None = None
        """Where the pen stands in a line that was begun."""
        self._aside = self._above = 0.0

    def write(self, texts: Sequence[str], boxes: Sequence[Box], *, space_before: bool) -> None:
        """Write a line whose boxes follow each other from left to right.

        Args:
            texts: its words.
            boxes: theirs, in points.
            space_before: whether readers must be told that a new word begins.
        """
        words = [self._shown(text, box) for text, box in zip(texts, boxes, strict=True)]
        height = max(box[3] - box[1] for box in boxes)
        self._aside = min(_ASIDE, max(0.05, _PART_ASIDE * height))
        self._above = min(_ABOVE, max(0.05, _PART_ABOVE * height))
        self._at = None
        while words:
            part, size, heights = self._level(words)
            if space_before and self._at is None:
                part[0].codes = self._space(before=True, wide=part[0].wide) + part[0].codes
            # What follows is another text to readers: a space that reaches into it is none to them.
            part[-1].space, part[-1].space_length = self._space(before=False, wide=part[-1].wide), 0.0
            self._go(part[0], heights)
            self._flow(part, size)
            words = words[len(part) :]

    def _shown(self, text: str, box: Box) -> _Shown:
        narrow = self._codes.narrow(text)
        if narrow is None:
            return self._wide(text, box)
        shapes = [shape_of(letter) for letter in text]
        length = sum(shape.width for shape in shapes) / 1000
        bottom, top = min(shape.bottom for shape in shapes) / 1000, max(shape.top for shape in shapes) / 1000
        return _Shown(text, box, narrow, b" ", False, length, bottom, top, shape_of(" ").width / 1000)

    def _wide(self, text: str, box: Box) -> _Shown:
        codes, space = bytes.fromhex(self._codes.of(text)), bytes.fromhex(self._codes.of(" "))
        return _Shown(text, box, codes, space, True, len(text) * glyphless.WIDTH, -0.5, 0.5, glyphless.WIDTH)

    def _space(self, *, before: bool, wide: bool) -> bytes:
        both = next(self._wide_spaces if wide else self._spaces)
        return both[0 if before else 1]

    def _level(self, words: Sequence[_Shown]) -> tuple[Sequence[_Shown], float, _Span]:
        """The first words that one size at one height does for, the size, and where the height may be."""
        first, pen = words[0], self._pen
        alike = [word for word in words if word.wide == first.wide]
        usual = max(0.5, round(2 * median(map(_own_size, alike))) / 2)
        best = 0, 0.0, (0.0, 0.0)
        for size in (pen.size, *(usual + more for more in _NEAR)):
            if size >= _LEAST_SIZE:
                count, heights = self._lasts(words, size)
                if count > best[0]:
                    best = count, size, heights
        if best[0]:
            return words[: best[0]], best[1], best[2]
        size = _own_size(first)
        if not first.wide and not 1 / _ODD < size / usual < _ODD:
            # A sign that is not as others have it, or none at all.
            words = [self._wide(first.text, first.box)]
            first, size = words[0], _own_size(words[0])
        size = max(_LEAST_SIZE, round(size, 1))
        height = (first.box[3] + first.box[1] - size * (first.top + first.bottom)) / 2
        return words[:1], size, (height - self._above / 4, height + self._above / 4)

    def _lasts(self, words: Sequence[_Shown], size: float) -> tuple[int, _Span]:
        """For how many of the words a size does, and where they stand then."""
        heights = -1e9, 1e9
        for count, word in enumerate(words):
            bottom, top = word.box[1] - size * word.bottom, word.box[3] - size * word.top
            both = _common(heights, (max(bottom, top) - self._above, min(bottom, top) + self._above))
            if both[0] > both[1] or word.wide != words[0].wide:
                return count, heights
            heights = both
        return len(words), heights

    def _go(self, first: _Shown, heights: _Span) -> None:
        pen = self._pen
        low, high = heights
        if self._at is None:
            left, up = first.box[0] - pen.x, pen.y + pen.rise
            across = roundest(left - self._aside / 2, left + self._aside / 2)
            pen.go(pen.x + across, pen.y + roundest(low - up, high - up))
            self._at = pen.x
        elif not low <= pen.y + pen.rise <= high:
            pen.set_rise(roundest(low - pen.y, high - pen.y))

    def _flow(self, words: Sequence[_Shown], size: float) -> None:
        pen, at = self._pen, self._at or 0.0
        kern = 0.0
        for part, stretch in _stretched(words, size, self._aside, pen.stretch):
            pen.set_font(pen.wide if part[0].wide else pen.narrow, size)
            pen.set_stretch(stretch)
            em = size * stretch / 100
            pieces: list[bytes | float] = []
            for word in part:
                low, high = self._starts(word, word.length * em)
                if not low <= at <= high:
                    least, most = (at - high) / em * 1000, (at - low) / em * 1000
                    if not least <= kern <= most:
                        kern = roundest(least, most, _KERNS)
                    at -= kern * em / 1000
                    pieces.append(kern)
                if pieces and isinstance(pieces[-1], bytes):
                    pieces[-1] += word.codes + word.space
                else:
                    pieces.append(word.codes + word.space)
                at += (word.length + word.space_length) * em
            pen.show(pieces)
        self._at = at

    def _starts(self, word: _Shown, length: float) -> _Span:
        """Where a word may begin that is so long."""
        first, last = word.box[0], word.box[2] - length
        low = max(first - self._aside * _OUTWARD, last - self._aside)
        high = min(first + self._aside, last + self._aside * _OUTWARD)
        return (low, high) if low < high else ((first + last) / 2,) * 2


def _stretched(
    words: Sequence[_Shown], size: float, aside: float, stretch: float
) -> Iterator[tuple[list[_Shown], float]]:
    """Runs of words that one stretch does for, and the stretch in per cent."""
    run: list[_Shown] = []
    span = 0.0, 0.0
    for word in words:
        wide, natural = word.box[2] - word.box[0], word.length * size / 100
        own = max(0.01, (wide - _SHORTER * aside) / natural), (wide + _OUTWARD * aside) / natural
        both = _common(span, own)
        if run and both[0] > both[1]:
            stretch = stretch if span[0] <= stretch <= span[1] else roundest(*span, _STRETCHES)
            yield run, stretch
            run = []
        span = both if run else own
        run.append(word)
    yield run, stretch if span[0] <= stretch <= span[1] else roundest(*span, _STRETCHES)


def _own_size(word: _Shown) -> float:
    return (word.box[3] - word.box[1]) / (word.top - word.bottom)


def _common(one: _Span, other: _Span) -> _Span:
    return max(one[0], other[0]), min(one[1], other[1])
