"""The upper part of a page whose decoder gives nothing smaller for less work: there long before the whole is.

A copy of the file's header says that the picture is less high than it is, and the decoder stops there.
"""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from typing import TYPE_CHECKING

from bulkocr_gui.documents.decoders import open_picture
from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.documents.shown import part_shown, shown

if TYPE_CHECKING:
    from pathlib import Path

    from PIL import Image

MOST_AT_ONCE = 3_000_000
"""Pixels in colour that are decoded before anything is shown: 70 ms."""
WORTH_IT = 1.7
"""A page that has not so many times as many is waited for."""
MOST_BYTES = 128 * 1024**2
"""A larger TIFF is not read into memory for this."""
_PNG_HEADER = struct.Struct(">8sI4sIIBBBBBI")
_LOSSLESS = (5, 8, 32_946)
"""LZW and deflate: the compressions of TIFF that take time and go on from row to row."""
_HEIGHT, _COMPRESSION, _ORIENTATION, _PLANES, _TILES = 257, 259, 274, 284, 324


def upper_part(image: Image.Image, path: Path, number: int, kind: str, most_pixels: int) -> ShownPage | None:
    """The upper part of a page as it is shown; None where the whole is there as soon, or cannot be cut.

    Args:
        image: the file at the page, with nothing decoded.
        path: the file.
        number: 1-based.
        kind: from `kinds.sniff`.
        most_pixels: of the whole picture that is to follow.
    """
    width, height = image.size
    if image.mode != "RGB" or kind not in ("png", "tiff") or {"transparency", "exif"} & image.info.keys():
        return None
    rows = MOST_AT_ONCE // width
    if height < rows * WORTH_IT or rows < 1:
        return None
    cut = _cut_png(path, rows) if kind == "png" else _cut_tiff(path, number, rows)
    if cut is None:
        return None
    # What is wrong with the file is told when the whole of it is read.
    with contextlib.suppress(Exception), open_picture(cut, kind) as upper:
        if number > 1:
            upper.seek(number - 1)
        part = part_shown(image.size, most_pixels)
        made = shown(upper.convert("RGB"), (width, height), max(1, int(width * rows * part * part)))
        return ShownPage(width, height, made.width, made.height, made.pixels, rows / height)
    return None


def _cut_png(path: Path, rows: int) -> io.BytesIO | None:
    with path.open("rb") as file:
        head = _PNG_HEADER.unpack(file.read(_PNG_HEADER.size))
        if head[2] != b"IHDR" or head[9]:  # interlaced: its rows do not follow each other
            return None
        made = struct.pack(">4sIIBBBBB", b"IHDR", head[3], rows, *head[5:10])
        # What is decoded is less than what the file has, and of photos that is most of a byte a pixel and band.
        rest = file.read(3 * head[3] * (rows + 1) + 65_536)
    return io.BytesIO(_PNG_HEADER.pack(*head[:4], rows, *head[5:10], zlib.crc32(made)) + rest)


def _cut_tiff(path: Path, number: int, rows: int) -> io.BytesIO | None:
    if path.stat().st_size > MOST_BYTES:
        return None
    data = bytearray(path.read_bytes())
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(bytes(data[:4]))
    if order is None:
        return None
    (place,) = struct.unpack_from(f"{order}I", data, 4)
    for _ in range(number - 1):
        (entries,) = struct.unpack_from(f"{order}H", data, place)
        (place,) = struct.unpack_from(f"{order}I", data, place + 2 + 12 * entries)
    (entries,) = struct.unpack_from(f"{order}H", data, place)
    values: dict[int, tuple[int, str]] = {}
    for at in range(place + 2, place + 2 + 12 * entries, 12):
        tag, kind = struct.unpack_from(f"{order}HH", data, at)
        values[tag] = at + 8, f"{order}{'H' if kind == 3 else 'I'}"

    def value(tag: int, default: int) -> int:
        if tag not in values:
            return default
        at, how = values[tag]
        return int(struct.unpack_from(how, data, at)[0])

    straight = value(_ORIENTATION, 1) == 1 and value(_PLANES, 1) == 1 and _TILES not in values
    if not straight or value(_COMPRESSION, 1) not in _LOSSLESS or _HEIGHT not in values:
        return None
    at, how = values[_HEIGHT]
    struct.pack_into(how, data, at, rows)
    return io.BytesIO(bytes(data))
