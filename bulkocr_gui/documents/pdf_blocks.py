"""A PDF's words as lines and blocks of the upright page, in its pixels."""

from __future__ import annotations

import math
import statistics
from typing import TYPE_CHECKING

from bulkocr_gui.documents.page_text import TextWord

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.documents.page_text import TextBlock, TextLine
    from bulkocr_gui.documents.pdf_contents import Box
    from bulkocr_gui.documents.pdf_words import PdfWords

APART = 0.8
"""Of a line's height: more space than that before the next one begins a new block."""
MOST_FEET = 4
"""Blocks that a page's head or foot is made of at most."""


def upright(box: Box, rotation: int, scale: float) -> Callable[[Box], Box]:
    """From a page's own coordinates (points, upwards) to those of the upright page (pixels, downwards).

    Args:
        box: the part of the page that is shown.
        rotation: by how many degrees the page is shown turned, clockwise: 0, 90, 180, 270.
        scale: pixels of a point.
    """
    left, bottom, right, top = box
    if rotation == 90:
        return lambda b: _scaled((b[1] - bottom, b[0] - left, b[3] - bottom, b[2] - left), scale)
    if rotation == 180:
        return lambda b: _scaled((right - b[2], b[1] - bottom, right - b[0], b[3] - bottom), scale)
    if rotation == 270:
        return lambda b: _scaled((top - b[3], right - b[2], top - b[1], right - b[0]), scale)
    return lambda b: _scaled((b[0] - left, top - b[3], b[2] - left, top - b[1]), scale)


def blocks_of(words: PdfWords, place: Callable[[Box], Box], width: int, height: int) -> tuple[TextBlock, ...]:
    """The words in blocks: lines that follow each other without a gap.

    Args:
        words: of the page.
        place: see `upright`.
        width: of the page in pixels; no box reaches beyond.
        height: the same.
    """
    blocks: list[list[TextLine]] = []
    for line in words.lines:
        placed = tuple(_word(word.text, place(word.box), width, height) for word in line)
        if blocks and _goes_on(blocks[-1], placed):
            blocks[-1].append(placed)
        else:
            blocks.append([placed])
    return tuple(tuple(block) for block in _feet_last(blocks))


def _feet_last(blocks: list[list[TextLine]]) -> list[list[TextLine]]:
    """In the file's order, which knows columns; but many programs write a page's head and foot first, or last."""
    boxes = [[_box(line) for line in block] for block in blocks]
    tops = [min(box[1] for box in each) for each in boxes]
    bottoms = [max(box[3] for box in each) for each in boxes]
    for many in range(1, min(MOST_FEET, len(blocks) - 1) + 1):
        if min(tops[:many]) >= max(bottoms[many:]):
            return blocks[many:] + blocks[:many]
        if max(bottoms[-many:]) <= min(tops[:-many]):
            return blocks[-many:] + blocks[:-many]
    return blocks


def _scaled(box: Box, scale: float) -> Box:
    return box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale


def _word(text: str, box: Box, width: int, height: int) -> TextWord:
    x0, y0 = _within(math.floor(box[0]), width - 1), _within(math.floor(box[1]), height - 1)
    return TextWord(
        text, x0, y0, max(x0 + 1, _within(math.ceil(box[2]), width)), max(y0 + 1, _within(math.ceil(box[3]), height))
    )


def _within(place: int, most: int) -> int:
    return max(0, min(most, place))


def _goes_on(block: list[TextLine], line: TextLine) -> bool:
    before, now = _box(block[-1]), _box(line)
    if _is_column(block[-1]) and _is_column(line):
        # Vertical lines follow each other to the left, or to the right.
        size = statistics.median((before[2] - before[0], now[2] - now[0]))
        return _gap(before[0], before[2], now[0], now[2]) <= APART * size and _meet(
            before[1], before[3], now[1], now[3]
        )
    size = statistics.median((*(word.y1 - word.y0 for word in block[-1]), *(word.y1 - word.y0 for word in line)))
    below = now[1] - before[3]
    return -size < below <= APART * size and _meet(before[0], before[2], now[0], now[2])


def _is_column(line: TextLine) -> bool:
    x0, y0, x1, y1 = _box(line)
    return sum(len(word.text) for word in line) > 1 and y1 - y0 > x1 - x0


def _box(line: TextLine) -> tuple[int, int, int, int]:
    return (
        min(word.x0 for word in line),
        min(word.y0 for word in line),
        max(word.x1 for word in line),
        max(word.y1 for word in line),
    )


def _gap(low: float, high: float, other_low: float, other_high: float) -> float:
    return max(other_low - high, low - other_high)


def _meet(low: float, high: float, other_low: float, other_high: float) -> bool:
    return _gap(low, high, other_low, other_high) < 0
