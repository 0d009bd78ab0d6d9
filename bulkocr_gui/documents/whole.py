"""Whether all of a file is there: a copy that is under way, or was broken off, has no end.

Nothing is decoded. A kind that does not say where it ends counts as whole.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import re
import warnings
from typing import TYPE_CHECKING, Any

from bulkocr_gui.documents.kinds import HEAD_BYTES, PILLOW_FORMATS, sniff

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TAIL = 2048
_JPEG_MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_SOS, _EOI, _ALONE = 0xDA, 0xD9, frozenset({0x01, *range(0xD0, 0xD9)})
_LINEAR = re.compile(rb"/Linearized\b.{0,200}?/L\s+(\d+)", re.DOTALL)
_PLACES, _LENGTHS, _TILES, _TILE_LENGTHS = 273, 279, 324, 325


def is_whole(path: Path) -> bool:
    """Whether a file has its end.

    Args:
        path: a regular file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        kind = sniff(file.read(HEAD_BYTES))
        if kind is None:
            return False
        if kind == "tiff":
            return _tiff(path, file.seek(0, os.SEEK_END))
        check = _CHECKS.get(kind)
        if check is None:
            return True
        with contextlib.closing(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)) as data:
            return check(data)


def _png(data: mmap.mmap) -> bool:
    return data.rfind(b"IEND", max(0, len(data) - _TAIL)) >= 0


def _jpeg(data: mmap.mmap) -> bool:
    """Marker by marker: a small picture within the header has an end of its own."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return False
        mark = data[at + 1]
        if mark == 0xFF:
            at += 1
        elif mark == _EOI:
            return True
        elif mark in _ALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            if mark == _SOS:
                found = _JPEG_MARK.search(data, at)
                if found is None:
                    return False
                at = found.start()
    return data[at : at + 2] == b"\xff\xd9"


def _pdf(data: mmap.mmap) -> bool:
    linear = _LINEAR.search(data[:HEAD_BYTES])
    if linear is not None and int(linear[1]) > len(data):
        return False
    return data.rfind(b"%%EOF", max(0, len(data) - _TAIL)) >= 0


def _gif(data: mmap.mmap) -> bool:
    return data[max(0, len(data) - _TAIL) :].rstrip(b"\0").endswith(b"\x3b")


def _bmp(data: mmap.mmap) -> bool:
    # Some writers leave the size out.
    return int.from_bytes(data[2:6], "little") <= len(data)


def _webp(data: mmap.mmap) -> bool:
    return int.from_bytes(data[4:8], "little") + 8 <= len(data)


def _boxes(data: mmap.mmap) -> bool:
    """Boxes one after another, each with its length first; the last may reach to the end."""
    if data[4:8] not in (b"ftyp", b"jP  ", b"JXL "):
        # A bare stream: JPEG 2000's has an end, JPEG XL's says nothing of it.
        return data[:2] != b"\xff\x4f" or data.rfind(b"\xff\xd9", max(0, len(data) - _TAIL)) >= 0
    at = 0
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        if length == 1:
            length = int.from_bytes(data[at + 8 : at + 16], "big")
        if length == 0:
            return True
        if length < 8:
            return False
        at += length
    return at <= len(data)


def _tiff(path: Path, size: int) -> bool:
    from PIL import Image  # noqa: PLC0415 - for this kind alone

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path, formats=PILLOW_FORMATS["tiff"]) as image:
            for frame in range(getattr(image, "n_frames", 1)):
                image.seek(frame)
                tags: Any = image.tag_v2  # type: ignore[attr-defined]
                places = tags.get(_PLACES) or tags.get(_TILES) or ()
                lengths = tags.get(_LENGTHS) or tags.get(_TILE_LENGTHS) or ()
                if any(place + length > size for place, length in zip(places, lengths, strict=False)):
                    return False
    except (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError):
        # A directory that lies beyond the end, or one that is damaged: time will tell which.
        return False
    return True


_CHECKS: dict[str, Callable[[mmap.mmap], bool]] = {
    "png": _png,
    "jpeg": _jpeg,
    "pdf": _pdf,
    "gif": _gif,
    "bmp": _bmp,
    "webp": _webp,
    "jpeg2000": _boxes,
    "avif": _boxes,
    "heic": _boxes,
    "jpegxl": _boxes,
}
