"""Pictures made for a person's eyes: in colour, no larger than is wanted, in the bytes that a screen takes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.documents.page import ShownPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.documents.page import Box

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
    # By a whole number is five times as fast as by any other, and a tenth of the sides is not missed.
    if (whole := int(1 / (part_shown(image.size, most_pixels) * NEAR))) > 1:
        image = image.reduce(whole)
    part = part_shown(image.size, most_pixels)
    if part < NEAR:
        size = max(1, int(image.width * part)), max(1, int(image.height * part))
        image = image.resize(size, Image.Resampling.BILINEAR)
    pixels = image.convert("RGBA").tobytes("raw", "BGRA")
    return ShownPage(*full, image.width, image.height, pixels)


class Parts:
    """A decoded page of which parts are looked at.

    Args:
        image: upright, and perhaps smaller than the page.
        full: width and height of the page.
    """

    def __init__(self, image: Image.Image, full: tuple[int, int]) -> None:
        self._image = image
        self.full = full
        self.shrunk = max(1, round(full[0] / image.width))
        """By how much its sides are smaller than the page's, roughly."""

    def cut(self, box: Box, shrink: int) -> Image.Image:
        """A part of the page, its sides made smaller by `shrink`."""
        across, down = self._image.width / self.full[0], self._image.height / self.full[1]
        left, top, right, bottom = box
        here = (
            max(0, math.floor(left * across)),
            max(0, math.floor(top * down)),
            min(self._image.width, max(math.ceil(right * across), math.floor(left * across) + 1)),
            min(self._image.height, max(math.ceil(bottom * down), math.floor(top * down) + 1)),
        )
        part = self._image.crop(here)
        rest = max(1, round(shrink * across))
        if rest == 1:
            return part
        # What is black or white, or has a palette, cannot be made smaller as it is.
        return (part.convert({"1": "L", "P": "RGB"}[part.mode]) if part.mode in ("1", "P") else part).reduce(rest)
