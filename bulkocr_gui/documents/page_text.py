"""Text that a page has of its own, without recognition: words with boxes, in lines and blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import ImageDraw

if TYPE_CHECKING:
    from PIL import Image

AROUND = 2
"""Pixels beside a box that a letter's edge may reach into."""


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word and its box, in pixels of the upright page."""

    text: str
    x0: int
    y0: int
    x1: int
    y1: int


TextLine = tuple[TextWord, ...]
TextBlock = tuple[TextLine, ...]


@dataclass(frozen=True, slots=True)
class PageText:
    """What is taken of a page's own text.

    Attributes:
        width: of the upright page, in pixels.
        height: of the upright page, in pixels.
        dpi: what these pixels are of an inch.
        blocks: in reading order; a word is in logical order, whichever way it runs.
        complete: whether this is all of the page, so that nothing is to be recognised; else it is what the page's
            raster does not show any more.
        notes: what a reader should know.
    """

    width: int
    height: int
    dpi: int
    blocks: tuple[TextBlock, ...]
    complete: bool
    notes: tuple[str, ...] = ()


def without(image: Image.Image, text: PageText) -> None:
    """Paint over every word of a grey picture of the page, each with the shade around it."""
    draw = ImageDraw.Draw(image)
    for block in text.blocks:
        for line in block:
            for word in line:
                box = (word.x0 - AROUND, word.y0 - AROUND, word.x1 + AROUND - 1, word.y1 + AROUND - 1)
                draw.rectangle(box, fill=_shade_around(image, box))


def _shade_around(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    """The commonest shade of a box's edge."""
    left, top = max(0, box[0]), max(0, box[1])
    right, bottom = min(image.width, box[2] + 1), min(image.height, box[3] + 1)
    edges = ((left, top, right, top + 1), (left, bottom - 1, right, bottom))
    shades = [sum(pair) for pair in zip(*(image.crop(edge).histogram() for edge in edges), strict=True)]
    return shades.index(max(shades))
