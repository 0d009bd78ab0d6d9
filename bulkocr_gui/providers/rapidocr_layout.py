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
    from collections.abc import Iterable, Sequence

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
    """Parts of the page in reading order: runs of rows that share a gap between columns, and what is between them."""
    if not lines:
        return []
    least = COLUMN_GAP * statistics.median(line.height for line in lines)
    left, right = min(line.box[0] for line in lines), max(line.box[2] for line in lines)
    parts: list[list[Found]] = [[]]
    for run in _runs(_strips(lines), (left, right), least):
        columns = _columns(run, (left, right), least)
        if columns is None:
            parts[-1] += run
        else:
            parts += [*_parts(columns[0]), *_parts(columns[1]), []]
    return [part for part in parts if part]


def _strips(lines: list[Found]) -> list[list[Found]]:
    """Lines parted wherever white space goes through from left to right, from the top."""
    strips: list[list[Found]] = []
    reach = 0.0
    for line in sorted(lines, key=lambda line: line.box[1]):
        if strips and line.box[1] < reach:
            strips[-1].append(line)
        else:
            strips.append([line])
        reach = max(reach, line.box[3])
    return strips


def _runs(strips: list[list[Found]], sides: tuple[float, float], least: float) -> Iterable[list[Found]]:
    """Strips, one below the other, put together as long as they leave a place free in all of them."""
    run: list[Found] = []
    common: list[tuple[float, float]] = []
    for strip in strips:
        free = _free(strip, sides, least)
        shared = [(max(a, c), min(b, d)) for a, b in common for c, d in free if min(b, d) - max(a, c) > least]
        if run and not shared:
            yield run
            run = []
        common = shared if run else free
        run = [*run, *strip]
    yield run


def _free(lines: list[Found], sides: tuple[float, float], least: float) -> list[tuple[float, float]]:
    """Where nothing stands from top to bottom, from left to right."""
    free = []
    reach = sides[0]
    for line in sorted(lines, key=lambda line: line.box[0]):
        if line.box[0] - reach > least:
            free.append((reach, line.box[0]))
        reach = max(reach, line.box[2])
    if sides[1] - reach > least:
        free.append((reach, sides[1]))
    return free


def _columns(lines: list[Found], sides: tuple[float, float], least: float) -> tuple[list[Found], list[Found]] | None:
    """What is left and right of the widest gap that parts columns of running text; None without one."""
    for begin, end in sorted(_free(lines, sides, least), key=lambda gap: gap[0] - gap[1]):
        before = [line for line in lines if line.box[2] <= begin]
        after = [line for line in lines if line.box[0] >= end]
        if _running(before) and _running(after):
            return before, after
    return None


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
