"""When a picture's file can be given away as it is: every viewer then shows exactly the page that is meant."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.documents.page import file_error

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
MODES = ("1", "L", "P", "RGB")
"""Of 8 bits at most and without alpha: a provider may put what is transparent on black."""
ORIENTATION = 0x0112
TURNED_PNG = (b"eXIf", b"Raw profile type", b"XML:com.adobe.xmp")
"""Where a PNG can say that it is to be turned; behind the pixels too, so it is asked without decoding them."""


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file's bytes, and the size of what they show in pixels."""

    data: bytes
    width: int
    height: int


def own_file(image: Image.Image, path: Path, most_bytes: int, most_pixels: int) -> OwnFile | None:
    """The file as it is, where it is one upright, opaque, whole picture within the limits; None where it is not.

    Args:
        image: the file's picture, open and not decoded.
        path: the file.
        most_bytes: of the file.
        most_pixels: of the picture.

    Raises:
        PageError: it cannot be read.
    """
    if image.format not in FORMATS or image.mode not in MODES or "transparency" in image.info:
        return None
    if image.width * image.height > most_pixels or getattr(image, "n_frames", 1) != 1:
        return None
    try:
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except OSError as error:
        raise file_error(error) from error
    if len(data) > most_bytes or not _is_upright(image, data) or not _is_whole(image.format, data):
        return None
    return OwnFile(data, image.width, image.height)


def _is_upright(image: Image.Image, data: bytes) -> bool:
    if image.format == "PNG":
        return not any(mark in data for mark in TURNED_PNG)
    try:
        return bool(image.getexif().get(ORIENTATION, 1) == 1)
    except Exception:  # noqa: BLE001 - how a broken block is understood elsewhere, nobody knows
        return False


def _is_whole(form: str, data: bytes) -> bool:
    """Whether nothing is missing at the end; whoever decodes it will say what is wrong where something is."""
    if form == "JPEG":
        # Its mark of the end cannot stand within its data; an interrupted copy may end in zeros.
        return data.rstrip(b"\0").endswith(b"\xff\xd9")
    try:
        with Image.open(io.BytesIO(data), formats=(form,)) as image:
            if form != "PNG":
                image.load()
                return True
            # No 16-bit samples: the byte after the size tells how many bits there are.
            image.verify()
            return data[24] <= 8
    except Exception:  # noqa: BLE001 - decoders throw what they like
        return False
