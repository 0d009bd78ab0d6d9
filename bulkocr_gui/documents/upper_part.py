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

MOST_AT_ONCE = 9_000_000
"""Bytes of pixels that are decoded before anything is shown: 70 ms."""
BANDS = {"RGB": 3, "L": 2}
"""What a pixel counts for: one of grey takes more than a third of one in colour."""
WORTH_IT = 1.7
"""A page that has not so many times as many rows is waited for."""
MOST_BYTES = 128 * 1024**2
"""A larger TIFF is not read into memory for this."""
_PNG_HEADER = struct.Struct(">I4sIIBBBBBI")
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
    bands = BANDS.get(image.mode)
    if bands is None or kind not in ("png", "tiff") or {"transparency", "exif"} & image.info.keys():
        return None
    rows = MOST_AT_ONCE // (bands * width)
    if height < rows * WORTH_IT or rows < 1:
        return None
    # What is wrong with the file is told when the whole of it is read.
    cut = None
    with contextlib.suppress(struct.error):
        cut = _cut_png(path, rows) if kind == "png" else _cut_tiff(path, number, rows)
    if cut is None:
        return None
    with contextlib.suppress(OSError, SyntaxError, ValueError, struct.error), open_picture(cut, kind) as upper:
        if number > 1:
            upper.seek(number - 1)
        part = part_shown(image.size, most_pixels)
        made = shown(upper, (width, height), max(1, int(width * rows * part * part)))
        return ShownPage(width, height, made.width, made.height, made.pixels, rows / height)
    return None


def _cut_png(path: Path, rows: int) -> io.BytesIO | None:
    """The beginning of its data, under a header of so many rows."""
    with path.open("rb") as file:
        signature, header = file.read(8), file.read(25)
        _, kind, width, _, depth, colour, *rest, interlaced, _ = _PNG_HEADER.unpack(header)
        if kind != b"IHDR" or interlaced:  # its rows do not follow each other
            return None
        # Deflate may take a little more than what it packs.
        most = int((3 * width * depth // 8 + 1) * rows * 1.001) + 65_536
        data = b""
        while len(data) < most:
            length, kind = struct.unpack(">I4s", file.read(8))
            if kind == b"IDAT":
                data += file.read(min(length, most - len(data)))
                file.seek(4, io.SEEK_CUR)
            elif data or kind == b"IEND":
                break
            else:
                file.seek(length + 4, io.SEEK_CUR)
    made = struct.pack(">IIBBBBB", width, rows, depth, colour, *rest, interlaced)
    chunks = ((b"IHDR", made), (b"IDAT", data), (b"IEND", b""))
    return io.BytesIO(
        signature
        + b"".join(
            struct.pack(">I", len(what)) + name + what + struct.pack(">I", zlib.crc32(name + what))
            for name, what in chunks
        )
    )


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
