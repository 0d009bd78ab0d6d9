"""Pictures made for a person's eyes: in colour, no larger than is wanted, in the bytes that a screen takes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.documents.page import ShownPage

if TYPE_CHECKING:
    from collections.abc import Sequence


NEAR = 0.9
"""Part of its sides down to which a picture is left as it is: to shrink it would cost more than it saves."""


def part_shown(size: Sequence[int], most_pixels: int) -> float:
    """The part of its sides that a page is shown with; 1 where all of it is."""
    return min(1.0, math.sqrt(most_pixels / (size[0] * size[1])))


def shown(image: Image.Image, full: tuple[int, int], most_pixels: int) -> ShownPage:
    """A picture in grey or RGB as it is shown.

    Args:
        image: upright, and perhaps smaller than the page already.
        full: width and height of the page.
        most_pixels: of what is made, roughly.
    """
    part = part_shown(image.size, most_pixels)
    if part < NEAR:
        size = max(1, int(image.width * part)), max(1, int(image.height * part))
        # A gap of two is as good to look at, and three times as fast on a page that shrinks a lot.
        image = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    pixels = image.convert("RGBA").tobytes("raw", "BGRA")
    return ShownPage(*full, image.width, image.height, pixels)
