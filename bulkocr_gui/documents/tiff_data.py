"""The data of a TIFF's page as it is, where a PDF can hold it: one strip of fax or JPEG."""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING, Any

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

_WIDTH, _HEIGHT, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER = 256, 257, 259, 262, 266
_PLACES, _LENGTHS, _TILES, _TILE_LENGTHS = 273, 279, 324, 325
_FAX_OPTIONS, _OLD_PLACE, _OLD_LENGTH, _TABLES = 293, 513, 514, 347
_FAX, _OLD_JPEG, _JPEG = 4, 6, 7
_WHITE_IS_0, _BLACK_IS_0, _RGB, _INK, _YCBCR = 0, 1, 2, 5, 6
_COLOURS = {_WHITE_IS_0: "/DeviceGray", _BLACK_IS_0: "/DeviceGray", _RGB: "/DeviceRGB", _YCBCR: "/DeviceRGB"}
_SOI, _EOI = b"\xff\xd8", b"\xff\xd9"
_MODES = {"/DeviceGray": ("L",), "/DeviceRGB": ("RGB",), "/DeviceCMYK": ("CMYK",)}


def tiff_data(image: Image.Image, path: Path) -> tuple[tuple[int, int], str, str, bytes] | None:
    """The page's size as it lies, its colours, what else a PDF says of it, and its data; None where it must be made.

    Several strips cannot be joined: each fax begins with a white line, and each JPEG is a picture of its own.

    Args:
        image: the TIFF at the page, whose pixels were decoded without a fault.
        path: its file.
    """
    tags: Any = image.tag_v2  # type: ignore[attr-defined]
    width, height = int(tags[_WIDTH]), int(tags[_HEIGHT])
    photometric = tags.get(_PHOTOMETRIC)
    compression = tags.get(_COMPRESSION)
    if compression == _FAX:
        data = _only_strip(tags, path)
        if data is None or tags.get(_FILL_ORDER, 1) != 1 or tags.get(_FAX_OPTIONS, 0) or photometric not in (0, 1):
            return None
        black = "true" if photometric == _BLACK_IS_0 else "false"
        parameters = f"<</K -1/Columns {width}/Rows {height}/BlackIs1 {black}>>"
        return (
            (width, height),
            "/DeviceGray",
            f"/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms{parameters}",
            data,
        )
    if compression in (_JPEG, _OLD_JPEG):
        data = _jpeg(tags, path) if compression == _JPEG else _old_jpeg(tags, path)
        colours = "/DeviceCMYK" if photometric == _INK else _COLOURS.get(photometric)
        if data is None or colours is None or not _shows(data, width, height, colours):
            return None
        more = "/Decode[1 0]" if photometric == _WHITE_IS_0 else ""
        if compression == _JPEG and photometric in (_RGB, _INK):
            # Nothing in such data says that its colours are what they are.
            more += "/DecodeParms<</ColorTransform 0>>"
        return (width, height), colours, f"/BitsPerComponent 8/Filter/DCTDecode{more}", data
    return None


def is_jpeg(image: Image.Image) -> bool:
    """Whether a TIFF's page is made of JPEG data, in whatever parts."""
    return image.tag_v2.get(_COMPRESSION) in (_JPEG, _OLD_JPEG)  # type: ignore[attr-defined]


def _only_strip(tags: Any, path: Path) -> bytes | None:
    places: Any = tags.get(_PLACES) or tags.get(_TILES) or ()
    lengths: Any = tags.get(_LENGTHS) or tags.get(_TILE_LENGTHS) or ()
    if len(places) != 1 or len(lengths) != 1 or not lengths[0]:
        return None
    return _read(path, places[0], lengths[0])


def _read(path: Path, place: int, length: int) -> bytes | None:
    with path.open("rb") as file:
        file.seek(place)
        data = file.read(length)
    return data if len(data) == length else None


def _jpeg(tags: Any, path: Path) -> bytes | None:
    data = _only_strip(tags, path)
    tables = tags.get(_TABLES)
    if data is None or not data.startswith(_SOI):
        return None
    if not tables:
        return data
    if not (tables.startswith(_SOI) and tables.endswith(_EOI)):
        return None
    # What the strips have in common stands where each strip of its own would have it.
    return bytes(tables[:-2]) + data[2:]


def _old_jpeg(tags: Any, path: Path) -> bytes | None:
    place, length = tags.get(_OLD_PLACE), tags.get(_OLD_LENGTH)
    if not place or not length:
        return None
    data = _read(path, int(place), int(length))
    return data if data is not None and data.startswith(_SOI) else None


def _shows(data: bytes, width: int, height: int, colours: str) -> bool:
    """Whether the data is a whole picture by itself."""
    with contextlib.suppress(Exception), Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        if image.size == (width, height) and image.mode in _MODES[colours]:
            image.load()
            return True
    return False
