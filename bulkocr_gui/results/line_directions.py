"""Which way a line of words runs, as far as their boxes tell."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from bulkocr_gui.results.stored_order import runs_leftward

if TYPE_CHECKING:
    from collections.abc import Sequence

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from the lower left corner of the upright page."""

Direction = tuple[int, int]
"""The step from letter to letter of a script that runs rightwards when the page is turned so that it is upright."""

RIGHT: Direction = (1, 0)
DOWN: Direction = (0, -1)
UP: Direction = (0, 1)
_TALL = 1.8
_TALL_IDEOGRAPHS = 1.3
"""How many times as high as wide a word is that does not stand upright: ideographs are never narrow."""


def direction(texts: Sequence[str], boxes: Sequence[Box]) -> Direction:
    """The direction of one line.

    Args:
        texts: its words.
        boxes: theirs.
    """
    if not any(_tall(text, box) for text, box in zip(texts, boxes, strict=True)):
        if len(texts) == 1 or not all(len(text) == 1 for text in texts):
            return RIGHT
        # Words of one letter have no direction of their own: one below the other they are a column.
        if not _stacked(boxes):
            return RIGHT
    first, last = boxes[0], boxes[-1]
    across = (last[0] + last[2] - first[0] - first[2]) / 2
    rise = (last[1] + last[3] - first[1] - first[3]) / 2
    if len(texts) == 1:
        return DOWN
    if abs(rise) <= abs(across):
        return RIGHT
    leftward = runs_leftward(" ".join(texts))
    return UP if (rise > 0) != leftward else DOWN


def _tall(text: str, box: Box) -> bool:
    letters = sum(not unicodedata.combining(character) for character in text)
    wide = all(unicodedata.east_asian_width(character) in ("W", "F") for character in text)
    if letters < (2 if wide else 3):
        # Two letters as narrow as ll or ان stand upright and are tall.
        return False
    least = _TALL_IDEOGRAPHS if wide else max(_TALL, 0.5 * letters)
    return box[3] - box[1] > least * (box[2] - box[0])


def _stacked(boxes: Sequence[Box]) -> bool:
    first, last = boxes[0], boxes[-1]
    return first[0] < last[2] and last[0] < first[2] and (last[3] < first[1] or first[3] < last[1])
