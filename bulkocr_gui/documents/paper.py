"""The paper of a page, told from its ink: where it ends, how bright it is, and where a shadow lies on it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFilter, ImageMath

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulkocr_gui.documents.page_geometry import Box

SMALL_SIDE = 320
"""Pixels of the longer side of the copy that a page is looked at by: ten milliseconds."""
DARK = 0.55
"""Brightness, as part of the page's paper, below which a row or column that has nothing brighter is no paper."""
MOST_CUT = 0.9
"""Part of a side that may be cut off; more, and the page is not understood."""
EDGE = 0.02
"""Part of a side that is cut at least, or nothing is: a copy's black edge is seen to be wider."""
SHADE = 0.75
"""Brightness, as part of the page's brightest paper, below which paper lies in a shadow: Tesseract, which tells ink
from paper by one brightness for the whole page, may take all of that for ink, and read nothing there."""
COARSE = 4
"""How many times smaller yet the copy is that shows whether there is a shadow at all."""
LEAST_SHADE = 0.15
"""Part of a page that lies in a shadow, or none does: a fold or a foxed edge is no reason to read a page twice."""
FAINT = 0.3
"""By so much of its paper's brightness is ink darker at least."""


def part(image: Image.Image, share: float) -> int:
    """The brightness that `share` of all pixels are not above."""
    wanted = share * image.width * image.height
    total = 0
    for value, count in enumerate(image.histogram()):
        total += count
        if total >= wanted:
            return value
    return 255


def paper_box(small: Image.Image, dark: int) -> Box:
    """The box outside of which every row and column has nothing brighter than `dark`; the whole page if in doubt."""
    width, height = small.size
    pixels = small.tobytes()
    rows = [_nearly_brightest(pixels[row * width : (row + 1) * width]) > dark for row in range(height)]
    if not any(rows):
        return 0, 0, width, height
    top, bottom = rows.index(True), height - rows[::-1].index(True)
    within = pixels[top * width : bottom * width]
    columns = [_nearly_brightest(within[column::width]) > dark for column in range(width)]
    if not any(columns):
        return 0, 0, width, height
    left, right = columns.index(True), width - columns[::-1].index(True)
    if right - left < (1 - MOST_CUT) * width or bottom - top < (1 - MOST_CUT) * height:
        return 0, 0, width, height
    if max(left, width - right) < EDGE * width and max(top, height - bottom) < EDGE * height:
        return 0, 0, width, height
    return left, top, right, bottom


def ground(small: Image.Image) -> Image.Image:
    """The paper of a small page without its ink."""
    return small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MedianFilter(7))


def evened(image: Image.Image) -> Image.Image:
    """Every pixel as part of the paper around it."""
    paper = ground(image.reduce(_shrunk(image)))
    made: Image.Image = ImageMath.lambda_eval(
        lambda bands: bands["convert"](
            bands["min"](bands["image"] * 255 / bands["max"](bands["ground"], 1), 255), "L"
        ),
        image=image,
        ground=paper.resize(image.size, Image.Resampling.BILINEAR),
    )
    return made


def unread_in_shadow(image: Image.Image, boxes: Iterable[Box]) -> float:
    """Part of a page's ink that lies in a shadow and in none of the `boxes` of its words."""
    shrunk = _shrunk(image)
    small = image.reduce(shrunk)
    # Most pages have no shadow, which a yet smaller copy shows in a millisecond.
    coarse = small.reduce(COARSE).filter(ImageFilter.MaxFilter(3))
    shade = int(SHADE * part(coarse, 0.95))
    if sum(coarse.histogram()[:shade]) < LEAST_SHADE * coarse.width * coarse.height:
        return 0.0
    # Closed, which leaves the edge of a scanner bed where it is: it is not ink.
    paper = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5))
    free = Image.new("L", small.size, 1)
    for left, top, right, bottom in boxes:
        ImageDraw.Draw(free).rectangle(
            (left // shrunk - 1, top // shrunk - 1, right // shrunk + 1, bottom // shrunk + 1), fill=0
        )
    ink: Image.Image = ImageMath.lambda_eval(
        lambda bands: bands["convert"](bands["ground"] - bands["small"] > FAINT * bands["ground"], "L"),
        ground=paper,
        small=small,
    )
    unread: Image.Image = ImageMath.lambda_eval(
        lambda bands: bands["convert"](bands["ink"] * bands["free"] * (bands["ground"] < shade), "L"),
        ink=ink,
        free=free,
        ground=paper,
    )
    return unread.histogram()[1] / max(1, ink.histogram()[1])


def _shrunk(image: Image.Image) -> int:
    """How many times smaller the copy is that it is looked at by."""
    return max(1, math.ceil(max(image.size) / SMALL_SIDE))


def _nearly_brightest(values: bytes) -> int:
    """What three in a hundred are brighter than: specks do not count."""
    return sorted(values)[int(len(values) * 0.97)]
