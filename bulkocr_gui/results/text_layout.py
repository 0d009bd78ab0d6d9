"""Plain text that keeps a page's layout: what stands in one row is one line, columns are held by spaces.

Words that follow each other closely stay together, with one space between them, and are placed as one piece, so that
a heading in large letters is not torn apart. A piece begins in the column of its left edge, a number ends in that of
its right one, and what runs from right to left is placed from the right.
"""

from __future__ import annotations

import statistics
import unicodedata
from bisect import insort
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bulkocr_gui.results.recognition import Line, Recognition, Word

WIDE = 1.9
"""Widths of a letter from which on a gap parts two pieces; a space has about one."""
PARTED = 2
"""Spaces between two pieces at least."""
MOST_COLUMNS = 200
"""Of a page's width: where letters are small, lines become longer, but no line is mostly spaces."""
DENSE = 0.35
"""Of all pieces, so many may have narrower letters than a column is wide: they move what follows them."""
OVERLAP = 0.5
"""Part of the lower one's height by which two pieces overlap that stand in one row."""
TALL = 2.0
"""Usual heights that a piece counts for at most: text that runs downwards belongs to one row, too."""
LONG = 4
"""Words of a line from which on its slope can be told."""
STEEPEST = 0.15
"""Slope (about 9 degrees) beyond which a line is not the page's own."""
CLOSE = 0.35
"""Of all steps from row to row, so many are smaller than the one that makes no empty line."""
WIDEST_STEP = 2.5
"""Usual heights beyond which a step makes an empty line, wherever rows are as far from each other."""
MOST_EMPTY = 3


@dataclass(slots=True)
class _Piece:
    """Words that follow each other closely."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def columns(self) -> int:
        return _columns(self.text)

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        return (self.y0 + self.y1) / 2


def layout_text(recognition: Recognition) -> str:
    """The text of a page as a reader sees it; the plain text where no boxes are known. Empty without words."""
    lines = [line for block in recognition.blocks for p in block.paragraphs for line in p.lines if line.words]
    if not lines or _one_box(recognition):
        return recognition.text
    slope = _slope(lines)
    pieces = [piece for line in lines for piece in _pieces(line, slope)]
    usual = statistics.median(piece.height for piece in pieces)
    rows = _rows(pieces, TALL * usual)
    left, right = min(piece.x0 for piece in pieces), max(piece.x1 for piece in pieces)
    column = max(_column(pieces), (right - left) / MOST_COLUMNS)
    written = [_written(row, left, right, column) for row in rows]
    middles = [statistics.fmean(piece.middle for piece in row) for row in rows]
    steps = [below - above for above, below in pairwise(middles)]
    # Specks and page numbers lie anywhere: what the usual step is, full rows tell.
    full = statistics.median(map(_letters, rows))
    told = [step for step, pair in zip(steps, pairwise(rows), strict=True) if min(map(_letters, pair)) >= full / 2]
    usual_step = min(_ranked(told or steps, CLOSE), WIDEST_STEP * usual) if steps else usual
    empty = [min(MOST_EMPTY, max(0, round(step / max(usual, usual_step)) - 1)) for step in steps]
    return "".join(line + "\n" * (number + 1) for line, number in zip(written, [*empty, -1], strict=True))


def _one_box(recognition: Recognition) -> bool:
    """Whether all words have the same box: a provider that knows none."""
    words = recognition.words
    return len(words) > 1 and len({(word.x0, word.y0, word.x1, word.y1) for word in words}) == 1


def _slope(lines: Sequence[Line]) -> float:
    """How far the page's lines fall for each pixel to the right."""
    slopes = []
    for line in lines:
        first, last = line.words[0], line.words[-1]
        across = (last.x0 + last.x1 - first.x0 - first.x1) / 2
        if len(line.words) >= LONG and across:
            slopes.append((last.y0 + last.y1 - first.y0 - first.y1) / 2 / across)
    slope = statistics.median(slopes) if slopes else 0.0
    return slope if abs(slope) < STEEPEST else 0.0


def _pieces(line: Line, slope: float) -> Iterator[_Piece]:
    """A line, made level, parted at its wide gaps; words in the order in which they were read."""
    part: list[Word] = []
    for word in line.words:
        if part and _gap(part[-1], word) > WIDE * _letter((part[-1], word)):
            yield _piece(part, slope)
            part = []
        part.append(word)
    yield _piece(part, slope)


def _piece(words: Sequence[Word], slope: float) -> _Piece:
    boxes = [_level(word, slope) for word in words]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    text = " ".join(word.text for word in words)
    # Of the words' heights the mean, not the whole: one with a speck or a flourish reaches into other rows.
    return _Piece(text, min(lefts), statistics.fmean(tops), max(rights), statistics.fmean(bottoms))


def _level(word: Word, slope: float) -> tuple[float, float, float, float]:
    """A word's box on the page made level; of a pixel at least."""
    down, across = slope * (word.y0 + word.y1) / 2, slope * (word.x0 + word.x1) / 2
    right, bottom = max(word.x1, word.x0 + 1), max(word.y1, word.y0 + 1)
    return word.x0 + down, word.y0 - across, right + down, bottom - across


def _gap(one: Word, other: Word) -> int:
    return max(other.x0 - one.x1, one.x0 - other.x1)


def _letter(words: Iterable[Word]) -> float:
    """The width of a letter, in pixels."""
    given = tuple(words)
    return sum(word.x1 - word.x0 for word in given) / max(1, sum(_columns(word.text) for word in given))


def _rows(pieces: Iterable[_Piece], tallest: float) -> list[list[_Piece]]:
    """The pieces of each row from left to right; rows from top to bottom."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda each: each.middle):
        fits = [(_fit(row, piece, tallest), row) for row in rows[-8:]]
        fit, best = max(fits, key=lambda each: each[0], default=(0.0, []))
        if fit > OVERLAP:
            insort(best, piece, key=lambda each: each.x0)
        else:
            rows.append([piece])
    return sorted(rows, key=lambda row: statistics.fmean(piece.middle for piece in row))


def _fit(row: Sequence[_Piece], piece: _Piece, tallest: float) -> float:
    """How much a piece overlaps with its neighbour in a row, as part of the lower of both; 0 where it has no room."""
    if any(min(piece.x1, each.x1) - max(piece.x0, each.x0) > _crowded(piece, each) for each in row):
        return 0.0
    near = min(row, key=lambda each: max(each.x0 - piece.x1, piece.x0 - each.x1))
    halves = [min(each.height, tallest) / 2 for each in (near, piece)]
    return (sum(halves) - abs(near.middle - piece.middle)) / (2 * min(halves))


def _crowded(one: _Piece, other: _Piece) -> float:
    """Pixels by which two pieces of a row may lie over each other: boxes are not exact."""
    return 0.2 * min(one.x1 - one.x0, other.x1 - other.x0)


def _column(pieces: Sequence[_Piece]) -> float:
    """The width of a column, in pixels: that of a letter in the narrower ones of the pieces."""
    widths = [(piece.x1 - piece.x0) / piece.columns for piece in pieces if piece.columns > 1]
    return max(1.0, _ranked(widths or [piece.x1 - piece.x0 for piece in pieces], DENSE))


def _letters(row: Iterable[_Piece]) -> int:
    return sum(len(piece.text) for piece in row)


def _ranked(values: Iterable[float], part: float) -> float:
    """The value that so many of all are smaller than."""
    ranked = sorted(values)
    return ranked[int(part * (len(ranked) - 1))]


def _written(row: Sequence[_Piece], left: float, right: float, column: float) -> str:
    """A row as a line: from the right where most of its letters run so."""
    leftward = _runs_leftward("".join(piece.text for piece in row))
    line = ""
    for piece in reversed(row) if leftward else row:
        at = round((right - piece.x1 if leftward else piece.x0 - left) / column)
        if _is_number(piece.text):
            end = (right - piece.x0 if leftward else piece.x1 - left) / column
            at = round(end) - piece.columns
        spaces = at - _columns(line)
        line += " " * max(spaces, PARTED if line else 0) + piece.text
    return line


def _is_number(text: str) -> bool:
    """Whether a piece is a number, as prices are: those of a column end below each other."""
    return any(character.isdigit() for character in text) and not any(
        character.isalpha() or character == " " for character in text
    )


def _runs_leftward(text: str) -> bool:
    directions = [unicodedata.bidirectional(character) for character in text]
    leftward = sum(direction in ("R", "AL") for direction in directions)
    return leftward > directions.count("L")


def _columns(text: str) -> int:
    """How many columns a text takes in letters of one width."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
        for character in text
    )
