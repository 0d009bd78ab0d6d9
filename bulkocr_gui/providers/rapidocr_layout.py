"""RapidOCR's lines, which come one by one from all over the page, put in the order a reader goes.

Columns of running text are read one after the other; what stands in columns of a table, a receipt, a price list is
read row by row, as one line. Vertical lines are read from the right.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Word
from bulkocr_gui.results.verdict import ideographic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""

COLUMN_GAP = 0.8
"""White space between columns, in heights of a line."""
RUNNING = 2.5
"""Words of the middle line from which on a column is running text and not a table's."""
SAME_ROW = 0.5
"""Part of the lower line's height that two must share to be of one row."""
NEW_PARAGRAPH = 0.9
"""White space above a row that begins a paragraph, in heights of a line."""
UPRIGHT = 1.5
"""Times its width from which a line's height makes it a vertical one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A line as it was found.

    Attributes:
        box: around it.
        words: in reading order.
    """

    box: Box
    words: tuple[Word, ...]

    @property
    def height(self) -> float:
        """In pixels."""
        return self.box[3] - self.box[1]


def words_of(text: str, box: Box, confidence: float, letters: Sequence[tuple[float, Box]]) -> tuple[Word, ...]:
    """The words of a line.

    Args:
        text: of the line.
        box: around the line.
        confidence: of the line, 0 to 100.
        letters: confidence, 0 to 1, and box of each that is no space; anything else if they are not known.
    """
    parts = text.split()
    known = sum(map(len, parts)) == len(letters)
    upright = len(parts) == 1 or box[3] - box[1] > UPRIGHT * (box[2] - box[0])
    words = []
    begin = 0
    for part in parts:
        end = begin + len(part)
        if known and not upright:
            own = letters[begin:end]
            place = _around(letter for _, letter in own)
        else:
            place = _share(box, begin / sum(map(len, parts)), end / sum(map(len, parts)))
        sure = 100 * statistics.fmean(one for one, _ in letters[begin:end]) if known else confidence
        left, top, right, bottom = (round(side) for side in place)
        words.append(Word(part, left, top, right, bottom, min(100.0, sure)))
        begin = end
    return tuple(words)


def blocks_of(found: Iterable[Found]) -> tuple[Block, ...]:
    """Blocks, paragraphs and lines in reading order."""
    lines = [line for line in found if line.words]
    upright = [line for line in lines if _is_upright(line)]
    if upright and 2 * len(upright) >= len(lines):
        ordered = sorted(lines, key=lambda line: -line.box[2])
        return (Block((Paragraph(tuple(Line(line.words) for line in ordered)),)),)
    return tuple(_block(part) for part in _parts(lines))


def _is_upright(line: Found) -> bool:
    left, _, right, _ = line.box
    text = "".join(word.text for word in line.words)
    return line.height > UPRIGHT * (right - left) and len(text) > 1 and ideographic(text)


def _parts(lines: list[Found]) -> list[list[Found]]:
    """Parts of the page in reading order: cut into columns where it can be, else across, until neither can be."""
    if len(lines) < 2:
        return [lines] if lines else []
    usual = statistics.median(line.height for line in lines)
    for columns in _cuts(lines, lambda line: (line.box[0], line.box[2]), COLUMN_GAP * usual):
        if all(_running(column) for column in columns):
            return [part for column in columns for part in _parts(column)]
    # Across, at the widest gap alone: what is below may have other columns than what is above.
    for rows in _cuts(lines, lambda line: (line.box[1], line.box[3]), 0.0):
        above, below = (_parts(row) for row in rows)
        if len(above) > 1 or len(below) > 1:
            return above + below
    return [lines]


def _cuts(
    lines: list[Found], span: Callable[[Found], tuple[float, float]], least: float
) -> Iterable[tuple[list[Found], list[Found]]]:
    """Every way to part lines in two where nothing stands, the widest gap first."""
    ordered = sorted(lines, key=span)
    gaps = []
    reach = span(ordered[0])[1]
    for place, line in enumerate(ordered[1:], 1):
        begin, end = span(line)
        if begin - reach > least:
            gaps.append((begin - reach, place))
        reach = max(reach, end)
    for _, place in sorted(gaps, reverse=True)[:8]:
        yield ordered[:place], ordered[place:]


def _running(column: list[Found]) -> bool:
    return len(column) > 2 and statistics.median(len(line.words) for line in column) >= RUNNING


def _block(lines: list[Found]) -> Block:
    rows: list[list[Found]] = []
    for line in sorted(lines, key=lambda line: line.box[1] + line.box[3]):
        if rows and _in_row(line, rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    usual = statistics.median(line.height for line in lines)
    paragraphs: list[list[Line]] = []
    bottom = 0.0
    for row in rows:
        row.sort(key=lambda line: line.box[0])
        top = min(line.box[1] for line in row)
        if not paragraphs or top - bottom > NEW_PARAGRAPH * usual:
            paragraphs.append([])
        paragraphs[-1].append(Line(tuple(word for line in row for word in line.words)))
        bottom = max(line.box[3] for line in row)
    return Block(tuple(Paragraph(tuple(paragraph)) for paragraph in paragraphs))


def _in_row(line: Found, row: list[Found]) -> bool:
    last = row[-1]
    shared = min(line.box[3], last.box[3]) - max(line.box[1], last.box[1])
    if shared <= SAME_ROW * min(line.height, last.height):
        return False
    # Two lines above each other are two rows, however near.
    return all(
        min(line.box[2], other.box[2]) - max(line.box[0], other.box[0])
        < SAME_ROW * min(line.box[2] - line.box[0], other.box[2] - other.box[0])
        for other in row
    )


def _around(boxes: Iterable[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _share(box: Box, begin: float, end: float) -> Box:
    """A part of a line's box, along its longer side."""
    left, top, right, bottom = box
    if bottom - top > UPRIGHT * (right - left):
        return left, top + begin * (bottom - top), right, top + end * (bottom - top)
    return left + begin * (right - left), top, left + end * (right - left), bottom
