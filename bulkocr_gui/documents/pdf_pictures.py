"""Pictures as a PDF holds them: the file's own data where a PDF can hold it, else the same pixels without loss."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageOps

from bulkocr_gui.documents.decoders import open_picture
from bulkocr_gui.documents.images import ImagePage, known_faults
from bulkocr_gui.documents.page import DEFAULT_DPI, LEAST_DPI, MOST_DPI, check_size, damaged, kind_of, no_such_page
from bulkocr_gui.documents.tiff_data import is_jpeg, tiff_data

if TYPE_CHECKING:
    from pathlib import Path

POINTS = 72
_ORIENTATION = 0x0112
_COMPRESSION_TAGS = (273, 279)
_PLACED = {
    1: "{w} 0 0 {h} 0 0",
    2: "-{w} 0 0 {h} {w} 0",
    3: "-{w} 0 0 -{h} {w} {h}",
    4: "{w} 0 0 -{h} 0 {h}",
    5: "0 -{h} -{w} 0 {w} {h}",
    6: "0 -{h} {w} 0 0 {h}",
    7: "0 {h} {w} 0 0 0",
    8: "0 {h} -{w} 0 {w} 0",
}
"""How a picture lies on the upright page, by its EXIF orientation; w and h are the page's."""
_PNG_COLOURS = {0: ("/DeviceGray", 1), 2: ("/DeviceRGB", 3), 3: ("", 1)}
_COMPONENTS = {"/DeviceGray": (1, b"GRAY"), "/DeviceRGB": (3, b"RGB "), "/DeviceCMYK": (4, b"CMYK")}
_INK = "/DeviceCMYK"
_PROFILE_SPACE, _PROFILE_MARK = slice(16, 20), slice(36, 40)
_MOST_PROFILE = 0.05
"""Of the picture's data: a larger profile is left out, and its colours are those of the device."""
_LOSSY = ("heic", "avif", "jpegxl")
_LOSSLESS_WEBP, _WEBP_HEAD = b"VP8L", 64
_QUALITY = 90
"""Of the JPEG that takes the place of data that a PDF has no decoder for, and that had lost something already."""


@dataclass(frozen=True, slots=True)
class PdfPicture:
    """One picture.

    Attributes:
        dictionary: what a PDF says of it, without its length, and without its colours where it has a profile.
        data: the picture itself.
        profile: how many colours it has, and what they are (ICC); None where they are the device's.
        ink: whether its colours are inks that no profile tells the look of.
        width: of the upright page, in points.
        height: the same.
        placed: the matrix that puts it on the page.
    """

    dictionary: str
    data: bytes
    profile: tuple[int, bytes] | None
    ink: bool
    width: float
    height: float
    placed: str


def pdf_picture(path: Path, number: int) -> PdfPicture:
    """A page of a picture file.

    Args:
        path: the file.
        number: 1-based.

    Raises:
        PageError: see `page.open_page`; half a picture is never passed on.
    """
    kind = kind_of(path)
    with known_faults(), open_picture(path, kind) as image:
        check_size(*image.size)
        if number > 1:
            try:
                image.seek(number - 1)
            except EOFError:
                raise no_such_page(number, number - 1) from None
            check_size(*image.size)
        across, down = _dpi(image)
        profile = image.info.get("icc_profile")
        found = _own_data(image, path, kind)
        if found is None:
            shown = _shown(image, path, number, kind)
            profile = profile if shown.mode == image.mode else None
            found = _Data(shown.size, 1, *_made(shown, lossy=_has_lost(image, path, kind)))
    width, height = found.size[0] * POINTS / across, found.size[1] * POINTS / down
    if found.orientation > 4:
        width, height = height, width
    kept = _profile(profile, found)
    size = f"/Width {found.size[0]} /Height {found.size[1]} "
    return PdfPicture(
        dictionary=size + ("" if kept else f"/ColorSpace {found.colours} ") + found.dictionary,
        data=found.data,
        profile=kept,
        ink=kept is None and found.colours == _INK,
        width=width,
        height=height,
        placed=_PLACED[found.orientation].format(w=f"{width:.2f}", h=f"{height:.2f}"),
    )


@dataclass(frozen=True, slots=True)
class _Data:
    """A picture as it lies."""

    size: tuple[int, int]
    orientation: int
    colours: str
    dictionary: str
    data: bytes


def _profile(profile: bytes | None, found: _Data) -> tuple[int, bytes] | None:
    components, space = _COMPONENTS.get(found.colours, (0, b""))
    if not profile or not components or profile[_PROFILE_SPACE] != space or profile[_PROFILE_MARK] != b"acsp":
        return None
    # Of sRGB every reader knows what it looks like; it is what colours of the device are shown as.
    known = any(name in profile for name in (b"sRGB", "sRGB".encode("utf-16-be")))
    if known or (len(profile) > _MOST_PROFILE * len(found.data) and found.colours != _INK):
        return None
    return components, profile


def _dpi(image: Image.Image) -> tuple[float, float]:
    """Across and down, as the file lies; a fax has twice as many across."""
    try:
        across, down = (float(value) for value in image.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError, OverflowError):
        return DEFAULT_DPI, DEFAULT_DPI
    if LEAST_DPI <= max(across, down) <= MOST_DPI and min(across, down) * 4 > max(across, down):
        return across, down
    return DEFAULT_DPI, DEFAULT_DPI


def _orientation(image: Image.Image) -> int:
    # A broken EXIF block must not cost the page: it is then taken as it lies.
    with contextlib.suppress(SyntaxError, ValueError, KeyError, TypeError, ZeroDivisionError, OSError, struct.error):
        orientation = image.getexif().get(_ORIENTATION, 1)
        if orientation in _PLACED:
            return int(orientation)
    return 1


def _own_data(image: Image.Image, path: Path, kind: str) -> _Data | None:
    if kind == "jpeg":
        return _Data(image.size, _orientation(image), *_jpeg(image, path))
    if kind == "jpeg2000":
        data = path.read_bytes()
        if image.mode in ("L", "RGB") and data.startswith(b"\0\0\0\x0cjP"):
            image.load()
            colours = "/DeviceGray" if image.mode == "L" else "/DeviceRGB"
            return _Data(image.size, 1, colours, "/BitsPerComponent 8 /Filter /JPXDecode", data)
    if kind == "png" and "transparency" not in image.info and _orientation(image) == 1:
        data = path.read_bytes()
        image.load()
        return _Data(image.size, 1, *found) if (found := _png(data)) else None
    if kind == "tiff":
        return _tiff(image, path)
    return None


def _tiff(image: Image.Image, path: Path) -> _Data | None:
    # Pillow maps a file whose name it knows by the upright size: a page that is turned is then noise.
    image.filename = ""  # type: ignore[attr-defined]
    orientation = image.tag_v2.get(_ORIENTATION, 1)  # type: ignore[attr-defined]
    image.load()
    found = tiff_data(image, path)
    if found is None:
        return None
    size, colours, dictionary, data = found
    return _Data(size, orientation if orientation in _PLACED else 1, colours, dictionary, data)


def _jpeg(image: Image.Image, path: Path) -> tuple[str, str, bytes]:
    data = path.read_bytes()
    if not data.rstrip(b"\0").endswith(b"\xff\xd9"):
        # Whoever decodes it says what is wrong; where nothing is, the bytes behind the end do no harm.
        image.copy()
    colours = {"L": "/DeviceGray", "CMYK": _INK}.get(image.mode, "/DeviceRGB")
    # Photoshop stores ink as absence of light, and so do all who write its mark.
    decode = "/Decode [1 0 1 0 1 0 1 0] " if image.mode == "CMYK" and "adobe" in image.info else ""
    return colours, f"/BitsPerComponent 8 {decode}/Filter /DCTDecode", data


def _made(image: Image.Image, *, lossy: bool) -> tuple[str, str, bytes]:
    """The picture without a loss; as a JPEG of high quality, where its own data had lost something already."""
    if image.mode == "1":
        return _two_colours(image)
    if image.mode == "CMYK":
        return _INK, "/BitsPerComponent 8 /Filter /FlateDecode", zlib.compress(image.tobytes(), 6)
    if lossy and image.mode in ("L", "RGB"):
        file = io.BytesIO()
        image.save(file, "JPEG", quality=_QUALITY)
        colours = "/DeviceGray" if image.mode == "L" else "/DeviceRGB"
        return colours, "/BitsPerComponent 8 /Filter /DCTDecode", file.getvalue()
    return _deflated(image)


def _has_lost(image: Image.Image, path: Path, kind: str) -> bool:
    """Whether the file's own data is only like what was scanned."""
    if kind == "tiff":
        return is_jpeg(image)
    if kind != "webp":
        return kind in _LOSSY
    with path.open("rb") as file:
        return _LOSSLESS_WEBP not in file.read(_WEBP_HEAD)


def _shown(image: Image.Image, path: Path, number: int, kind: str) -> Image.Image:
    """The picture upright, opaque and in a mode that a PDF has."""
    if kind == "tiff":
        # Pillow maps a file whose name it knows by the upright size: a page that is turned is then noise.
        image.filename = ""  # type: ignore[attr-defined]
    image.load()
    upright: Image.Image = image
    with contextlib.suppress(SyntaxError, ValueError, KeyError, TypeError, ZeroDivisionError, OSError, struct.error):
        upright = ImageOps.exif_transpose(image)
    mode = upright.mode
    if "transparency" in upright.info or mode in ("RGBA", "LA", "PA", "La", "RGBa"):
        flat = Image.new("RGB", upright.size, "white")
        layer = upright.convert("RGBA")
        flat.paste(layer, mask=layer.getchannel("A"))
        return _grey(path, number, kind) if flat.convert("L").getextrema() == (255, 255) else flat
    if mode in ("1", "L", "P", "RGB"):
        return upright
    if mode == "CMYK":
        return upright
    return upright.convert("RGB") if mode in ("YCbCr", "HSV", "RGBX") else _grey(path, number, kind)


def _grey(path: Path, number: int, kind: str) -> Image.Image:
    """As it is recognised: more than 8 bits, Lab, bright ink on nothing."""
    page = ImagePage(path, number, kind)
    try:
        raster = page.raster()
    finally:
        page.close()
    mode = "1" if raster.bilevel else "L"
    return Image.frombytes(mode, (raster.width, raster.height), raster.pixels)


def _two_colours(image: Image.Image) -> tuple[str, str, bytes]:
    """As a fax; one with a dither, which a fax makes larger, as it is."""
    file = io.BytesIO()
    rows = (image.width + 7) // 8 * image.height
    # Turned round here, so that ink is a fax's black: Pillow would do it pixel by pixel, at a second a page.
    ImageChops.invert(image).save(file, "TIFF", compression="group4", strip_size=rows)
    with Image.open(file, formats=("TIFF",)) as tiff:
        places, lengths = (tiff.tag_v2[tag] for tag in _COMPRESSION_TAGS)  # type: ignore[attr-defined]
    deflated = zlib.compress(image.tobytes(), 6) if sum(lengths) > rows // 4 else None
    if len(places) != 1 or (deflated is not None and len(deflated) < lengths[0]):
        plain = deflated or zlib.compress(image.tobytes(), 6)
        return "/DeviceGray", "/BitsPerComponent 1 /Filter /FlateDecode", plain
    parameters = f"<< /K -1 /Columns {image.width} /Rows {image.height} >>"
    data = file.getvalue()[places[0] : places[0] + lengths[0]]
    return "/DeviceGray", f"/BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms {parameters}", data


def _deflated(image: Image.Image) -> tuple[str, str, bytes]:
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=6)
    found = _png(file.getvalue())
    if found is None:
        raise damaged("its pixels cannot be kept")
    return found


def _png(data: bytes) -> tuple[str, str, bytes] | None:
    """The pixels of a PNG as they are; None for one that a PDF cannot hold: interlaced or with alpha."""
    width, _, bits, colour, _, _, interlaced = struct.unpack(">IIBBBBB", data[16:29])
    if interlaced or colour not in _PNG_COLOURS:
        return None
    space, components = _PNG_COLOURS[colour]
    pixels: list[bytes] = []
    at = 8
    while at + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        content = data[at + 8 : at + 8 + length]
        if kind == b"PLTE" and colour == 3:
            space = f"[/Indexed /DeviceRGB {len(content) // 3 - 1} <{content.hex()}>]"
        elif kind == b"IDAT":
            pixels.append(content)
        at += 12 + length
    parameters = f"<< /Predictor 15 /Colors {components} /BitsPerComponent {bits} /Columns {width} >>"
    dictionary = f"/BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms {parameters}"
    return space, dictionary, b"".join(pixels)
