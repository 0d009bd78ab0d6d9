"""A page as the bytes of a picture that a provider takes: the file's own where they will do, else made anew."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage

QUALITIES = (90, 75, 60)
"""Of JPEG, tried in this order before the page is made smaller; the first loses nothing that matters."""
LEAST_SCALE = 0.1
"""Smaller than this no letter is left of a page."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A page ready to be sent.

    Attributes:
        data: a whole picture file, upright.
        width: of the upright page, in pixels.
        height: the same.
        dpi: of the page.
        scale: pixels of `data` for each of the page.
        notes: what a reader should know ("sent to the provider at 71 % of its size").
    """

    data: bytes
    width: int
    height: int
    dpi: int
    scale: float
    notes: tuple[str, ...]


def encode(page: OpenPage, most_bytes: int, most_pixels: int) -> Encoded:
    """Make a page fit the limits; loses as little as that takes, and notes it.

    Args:
        page: one that passed the gate.
        most_bytes: of the file that is sent.
        most_pixels: of the picture that is sent.

    Raises:
        PageError: damaged, it needs more memory than there is, or it fits at no size that could be read.
    """
    own = page.own_file(most_bytes, most_pixels)
    if own is not None:
        return Encoded(own.data, own.width, own.height, page.dpi, 1.0, ())
    raster = page.raster()
    size = (raster.width, raster.height)
    image = Image.frombytes("1" if raster.bilevel else "L", size, raster.pixels)
    dpi, notes = raster.dpi, raster.notes
    del raster
    scale = min(1.0, math.sqrt(most_pixels / (image.width * image.height)))
    if image.mode == "1":
        if scale == 1.0 and len(data := _png(image)) <= most_bytes:
            return Encoded(data, *size, dpi, 1.0, notes)
        image = image.convert("L")
    data, scale, quality = _fitted(image, scale, most_bytes)
    if quality != QUALITIES[0]:
        notes = (*notes, "sent to the provider at a lower quality")
    if scale != 1.0:
        notes = (*notes, f"sent to the provider at {scale:.0%} of its size".replace("%", " %"))
    return Encoded(data, *size, dpi, scale, notes)


def _fitted(image: Image.Image, scale: float, most_bytes: int) -> tuple[bytes, float, int]:
    while scale >= LEAST_SCALE:
        sent, exact = (image, 1.0) if scale == 1.0 else _scaled(image, scale)
        for quality in QUALITIES:
            data = _jpeg(sent, quality)
            if len(data) <= most_bytes:
                return data, exact, quality
        scale *= min(0.9, 0.95 * math.sqrt(most_bytes / len(data)))
    raise PageError(
        "too_large",
        f"The page is too large for the provider ({image.width:,} x {image.height:,} pixels).",
        "Scan it at a lower resolution, or cut it into parts.",
    )


def _scaled(image: Image.Image, scale: float) -> tuple[Image.Image, float]:
    # Down: a side rounded up could be one row of pixels above the limit.
    width, height = max(1, int(image.width * scale)), max(1, int(image.height * scale))
    exact = width / image.width if image.width >= image.height else height / image.height
    return image.resize((width, height), Image.Resampling.LANCZOS), exact


def _jpeg(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


def _png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    # A third faster than Pillow's own choice, for half as much again of very little.
    image.save(file, "PNG", compress_level=3)
    return file.getvalue()
