"""Every kind of pixel made into grey that keeps the ink visible."""

from __future__ import annotations

from PIL import Image, ImageOps, ImageStat

from bulkocr_gui.jobs.errors import BugError

PAPER = 0.5
"""Part of a picture from which on its opaque pixels are a sheet rather than the ink alone."""
EVEN_INK = 40.0
"""Standard deviation (of 255) up to which the opaque pixels of a picture are one colour: ink without paper."""


def grey(image: Image.Image) -> Image.Image:
    """A picture of any mode in 8-bit grey; what is transparent lies on paper."""
    mode = image.mode
    if mode == "L":
        return image
    if mode == "LAB":
        return image.getchannel(0)
    if mode.startswith("I;16"):
        return _scaled(image.convert("I"))
    if mode in ("I", "F"):
        return _scaled(image)
    if "transparency" in image.info or mode in ("RGBA", "LA", "PA", "La", "RGBa"):
        return _flattened(image.convert("RGBA"))
    if mode == "CMYK":
        return image.convert("RGB").convert("L")
    return image.convert("L")


def _scaled(image: Image.Image) -> Image.Image:
    """More than 8 bits: the brightest value there is decides which of 8, 12 or 16 bits were meant."""
    top = extremes(image)[1]
    full = next((limit for limit in (1.0, 255.0, 4095.0, 65535.0) if top <= limit), top)
    return image.point(lambda value: value * (255.0 / full) + 0).convert("L")


def extremes(image: Image.Image) -> tuple[float, float]:
    """Least and greatest value of a picture with one band."""
    least, most = image.getextrema()
    if isinstance(least, tuple) or isinstance(most, tuple):
        raise BugError(f"a picture of mode {image.mode} has several bands")
    return float(least), float(most)


def _flattened(image: Image.Image) -> Image.Image:
    """Put a transparent picture on white; on black, turned round, where its ink is bright and has no paper."""
    alpha = image.getchannel("A")
    if extremes(alpha)[0] == 255:
        return image.convert("RGB").convert("L")
    luminance = image.convert("RGB").convert("L")
    # Ink can be half transparent all over; what is less than that of the rest is an edge.
    half = extremes(alpha)[1] / 2
    opaque = alpha.point(lambda value: 255 if value > half else 0)
    ink = ImageStat.Stat(luminance, opaque)
    covered = ink.count[0] / (image.width * image.height)
    background = 0 if 0 < covered < PAPER and ink.mean[0] > 127 and ink.stddev[0] < EVEN_INK else 255
    flat = Image.new("L", image.size, background)
    flat.paste(luminance, mask=alpha)
    return ImageOps.invert(flat) if background == 0 else flat
