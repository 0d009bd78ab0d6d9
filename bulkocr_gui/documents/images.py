"""Pictures, by Pillow: every kind of pixel made into upright grey that keeps the ink visible."""

from __future__ import annotations

import contextlib
import math
import os
import struct
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, UnidentifiedImageError

from bulkocr_gui.documents.decoders import open_picture
from bulkocr_gui.documents.grey import extremes, grey
from bulkocr_gui.documents.own_file import own_file
from bulkocr_gui.documents.page import (
    BYTES_COLOUR,
    BYTES_GREY,
    DEFAULT_DPI,
    LEAST_DPI,
    MAX_PIXELS,
    MOST_DPI,
    Raster,
    check_size,
    damaged,
    file_error,
    no_such_page,
)
from bulkocr_gui.documents.shown import Parts, part_shown, shown
from bulkocr_gui.documents.upper_part import upper_part
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.documents.own_file import OwnFile
    from bulkocr_gui.documents.page import Box, ShownPage

# The limit is our own (`check_size`), looked at before anything is decoded, and told in our own words.
Image.MAX_IMAGE_PIXELS = None

GREY_MODES = ("1", "L")
COLOUR_MODES = ("RGB", "RGBA", "P", "CMYK", "YCbCr", "HSV")
PLAIN_MODES = ("1", "L", "RGB", "P", "CMYK", "YCbCr")
MOST_FRAMES = 100_000
PHOTOMETRIC = 262
ORIENTATION = 274
PNG_TAIL = 65_536
"""Bytes at a PNG's end in which its end mark is looked for; some programs write after it."""


class ImagePage:
    """One frame of a picture file.

    Args:
        path: the file.
        number: 1-based frame; only TIFF has more than one page.
        kind: from `kinds.sniff`.
        most_pixels: see `page.Opening`.

    Raises:
        PageError: damaged, too large, or no such page.
    """

    file_pages = 0
    """Not counted: that would read every directory for every page."""

    def __init__(self, path: Path, number: int, kind: str, most_pixels: int = MAX_PIXELS) -> None:
        self.notes: tuple[str, ...] = ()
        self._path, self._number, self._kind = path, number, kind
        self._most_pixels = most_pixels
        self._parts: Parts | None = None
        with known_faults():
            self._image = open_picture(path, kind)
            try:
                self._go_to(number, kind)
            except BaseException:
                self._image.close()
                raise
        pixels = self._image.width * self._image.height
        bytes_each = BYTES_GREY if self._image.mode in GREY_MODES else BYTES_COLOUR
        self.needs_bytes = int(pixels * bytes_each)

    def _go_to(self, number: int, kind: str) -> None:
        check_size(self._image.width, self._image.height, self._most_pixels)
        if number > 1:
            try:
                # Straight there: to count the frames first would read every directory for every page.
                self._image.seek(number - 1)
            except EOFError:
                raise no_such_page(number, _frames(self._image)) from None
            check_size(self._image.width, self._image.height, self._most_pixels)
        self.dpi = _dpi(self._image)
        if kind != "tiff" and (shown := _frames(self._image)) > 1:
            self.notes = (f"first of {shown} pictures in the file",)
        elif self._image.info.get("animated"):
            self.notes = ("last of several pictures in the file",)

    def own_text(self) -> None:
        """A picture has no text but what it shows."""

    def raster(self) -> Raster:
        """Decode the frame.

        Raises:
            PageError: the data is damaged or ends too early: half a picture is never passed on.
        """
        with known_faults():
            if self._image.format in ("JPEG", "MPO") and self._image.mode == "RGB":
                # The decoder then gives the luminance alone: half the work, and no worse to read.
                self._image.draft("L", self._image.size)
            image = self._upright()
            if image.mode == "1" and "transparency" not in image.info:
                return Raster(image.width, image.height, self.dpi, image.tobytes(), self.notes, bilevel=True)
            made = self._in_grey(image)
            return Raster(made.width, made.height, self.dpi, made.tobytes(), self.notes)

    def picture(self, most_pixels: int) -> ShownPage:
        """See `page.OpenPage`."""
        with known_faults():
            image, full = self._decoded(part_shown(self._image.size, most_pixels))
            return shown(self._in_colour(image), full, most_pixels)

    def upper_part(self, most_pixels: int) -> ShownPage | None:
        """See `page.OpenPage`."""
        with known_faults():
            return upper_part(self._image, self._path, self._number, self._kind, most_pixels)

    def part(self, box: Box, shrink: int) -> ShownPage:
        """See `page.OpenPage`."""
        with known_faults():
            if self._parts is None or self._parts.shrunk > shrink:
                if self._parts is not None:  # what is decoded already cannot be decoded once more
                    self._image.close()
                    self._image = open_picture(self._path, self._kind)
                    self._go_to(self._number, self._kind)
                image, full = self._decoded(1 / shrink)
                # What one part of it alone does not tell is looked at as a whole.
                plain = image.mode in PLAIN_MODES and "transparency" not in image.info
                self._parts = Parts(image if plain else self._in_colour(image), full)
            part = self._parts.cut(box, shrink)
            return shown(self._in_colour(part), self._parts.full, part.width * part.height)

    def _decoded(self, part: float) -> tuple[Image.Image, tuple[int, int]]:
        """The picture upright, with at least this part of its sides, and the size that all of it has."""
        full = self._image.size
        # A JPEG's decoder gives a half, a quarter or an eighth for a fraction of the work; no other kind's does.
        self._image.draft(None, (math.ceil(full[0] * part), math.ceil(full[1] * part)))
        size = self._image.size
        image = self._upright()
        return image, full if image.size == size else full[::-1]

    def _upright(self) -> Image.Image:
        image: Image.Image = self._image
        if image.format == "TIFF":
            # Pillow maps a file whose name it knows by the upright size: a page that is turned is then noise.
            self._image.filename = ""  # type: ignore[attr-defined]
        image.load()
        if self._image.format == "PNG" and _ends_in_zeros(self._path):
            raise damaged("the file ends too early")
        # A broken EXIF block must not cost the page: it is then taken as it lies.
        with contextlib.suppress(
            SyntaxError, ValueError, KeyError, TypeError, ZeroDivisionError, OSError, struct.error
        ):
            if image.getexif().get(ORIENTATION, 1) != 1:  # else it would be copied, at a gigabyte for a large plan
                image = ImageOps.exif_transpose(image)
        return image

    def _in_grey(self, image: Image.Image) -> Image.Image:
        made = grey(image)
        return ImageOps.invert(made) if self._zero_is_white() else made

    def _in_colour(self, image: Image.Image) -> Image.Image:
        """In RGB, where it has colour; what is transparent is shown as it is recognised."""
        if image.mode not in COLOUR_MODES:
            return self._in_grey(image)
        if image.mode == "RGBA" or "transparency" in image.info:
            image = image.convert("RGBA")
            if extremes(image.getchannel("A"))[0] < 255:
                return self._in_grey(image)
        return image if image.mode == "RGB" else image.convert("RGB")

    def _zero_is_white(self) -> bool:
        """Whether a TIFF of 16 bits says so: Pillow turns round those of 8 bits alone."""
        image = self._image
        if image.format != "TIFF" or not image.mode.startswith("I;16"):
            return False
        return bool(image.tag_v2.get(PHOTOMETRIC) == 0)  # type: ignore[attr-defined]

    def own_file(self, most_bytes: int, most_pixels: int) -> OwnFile | None:
        """See `page.OpenPage`."""
        with known_faults():
            return own_file(self._image, self._path, most_bytes, most_pixels)

    def close(self) -> None:
        """Let the file go."""
        self._image.close()


def _ends_in_zeros(path: Path) -> bool:
    """Whether a PNG's end was never written: an interrupted copy leaves zeros, of which decoders make black."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - PNG_TAIL))
        tail = file.read()
        return tail.endswith(b"\0") and b"IEND" not in tail


def count_frames(path: Path, kind: str) -> int:
    """Pages of a TIFF. Where its chain of pages breaks off, the page that cannot be found counts: it is told."""
    with known_faults(), open_picture(path, kind) as image:
        frames = 1
        try:
            while frames < MOST_FRAMES:
                image.seek(frames)
                frames += 1
        except EOFError:
            return frames
        except (OSError, SyntaxError, ValueError, KeyError, TypeError, struct.error):
            return frames + 1
        return frames


@contextlib.contextmanager
def known_faults() -> Iterator[None]:
    """Whatever a decoder throws at a broken file is the file's fault."""
    try:
        yield
    except PageError:
        raise
    except MemoryError as error:
        raise PageError(
            "out_of_memory",
            "The picture needs more memory than there is.",
            "Use fewer workers, or scan the page at a lower resolution.",
        ) from error
    except UnidentifiedImageError as error:
        raise PageError(
            "damaged",
            "The picture's header cannot be read: it is damaged, or of a rare kind.",
            "Open it in another program and save it as PNG, or copy it again from the source.",
        ) from error
    except OSError as error:
        if error.errno is not None:
            raise file_error(error) from error
        raise damaged(str(error)) from error
    except Exception as error:
        raise damaged(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__) from error


def _dpi(image: Image.Image) -> int:
    """The resolution to recognise at."""
    try:
        horizontal, vertical = image.info["dpi"]
        value = round(max(float(horizontal), float(vertical)))
    except (KeyError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return DEFAULT_DPI
    return value if LEAST_DPI <= value <= MOST_DPI else DEFAULT_DPI


def _frames(image: Image.Image) -> int:
    try:
        return int(getattr(image, "n_frames", 1))
    except (OSError, SyntaxError, ValueError, EOFError):
        # The first picture is there; what follows it in the file is not asked for.
        return 1
