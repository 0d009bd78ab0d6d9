"""JPEG XL for Pillow: the size is read from the header; the decoder that there is knows it only after decoding."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageFile

if TYPE_CHECKING:
    from typing import IO

    from PIL._imaging import PixelAccess

CODESTREAM = b"\xff\x0a"
HEADER_BYTES = 64
"""More than the part of a codestream's header that is read here can take."""
MOST_BOXES = 1000
"""Boxes of a container that may come before the picture."""
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
"""Width to height of pictures whose header states the height alone."""


class JpegXlFile(ImageFile.ImageFile):
    """A JPEG XL picture. The decoder gives the last picture of an animation: `info` then holds `animated`."""

    format = "JPEGXL"
    format_description = "JPEG XL"
    _decoded = False

    def _open(self) -> None:
        if self.fp is None:
            raise SyntaxError("no file")
        bits = _Bits(_codestream(self.fp))
        width, height = _size(bits)
        orientation, animated = _about(bits)
        self._size = (height, width) if orientation > 4 else (width, height)
        # Its true mode is known once it is decoded; no other takes more memory.
        self._mode = "RGB"
        if animated:
            self.info["animated"] = True

    def load(self) -> PixelAccess | None:
        """Decode all of it.

        Raises:
            OSError: damaged.
        """
        if not self._decoded:
            image = self._decode()
            image.load()
            self._decoded = True
            self._mode, self._size, self.info = image.mode, image.size, image.info
            self._exif = None
            self.im = image.im
        return super().load()

    def _decode(self) -> Image.Image:
        from pillow_jxl import Decoder  # noqa: PLC0415 - to be looked at, a picture needs no decoder

        if self.fp is None:
            raise OSError("the file is closed")
        self.fp.seek(0)
        data = self.fp.read()
        self.fp.close()
        self.fp = None
        try:
            # No threads of its own: they would take the cores of other workers.
            is_jpeg, about, pixels, _, _ = Decoder(num_threads=0)(data)
        except (RuntimeError, ValueError) as error:
            # Its own words are about how the decoder was built.
            raise OSError("the picture's data is broken or ends too early") from error
        if is_jpeg:
            # The JPEG that it was made of, whole; its EXIF says how it lies.
            return Image.open(io.BytesIO(pixels), formats=("JPEG",))
        # Turned already, whatever a block of EXIF beside it says: the standard wants that ignored.
        return Image.frombytes("F" if about.mode == "F;16" else about.mode, (about.width, about.height), pixels)


def _codestream(file: IO[bytes]) -> bytes:
    """The first bytes of the picture itself, bare or in a container."""
    start = file.read(12)
    if start.startswith(CODESTREAM):
        return start + file.read(HEADER_BYTES)
    file.seek(0)
    for _ in range(MOST_BOXES):
        head = file.read(8)
        if len(head) < 8:
            break
        length, name = int.from_bytes(head[:4], "big"), head[4:]
        content = length - 8
        if length == 1:
            content = int.from_bytes(file.read(8), "big") - 16
        if name == b"jxlp":
            file.read(4)
        if name in (b"jxlc", b"jxlp"):
            return file.read(HEADER_BYTES)
        if content < 0:
            break
        file.seek(content, io.SEEK_CUR)
    raise SyntaxError("no picture in the container")


class _Bits:
    """Numbers in a codestream, the least bit of each first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")
        self._left = 8 * len(data)
        if self.take(16) != int.from_bytes(CODESTREAM, "little"):
            raise SyntaxError("no codestream")

    def take(self, count: int) -> int:
        """A number of so many bits."""
        if count > self._left:
            raise SyntaxError("the header ends too early")
        number = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return number


def _size(bits: _Bits) -> tuple[int, int]:
    """Width and height as they are stored."""
    small = bits.take(1)
    height = _side(bits, small)
    ratio = bits.take(3)
    if ratio == 0:
        return _side(bits, small), height
    across, down = _RATIOS[ratio - 1]
    return height * across // down, height


def _side(bits: _Bits, small: int) -> int:
    if small:
        return 8 * (1 + bits.take(5))
    return 1 + bits.take((9, 13, 18, 30)[bits.take(2)])


def _about(bits: _Bits) -> tuple[int, bool]:
    """How the picture lies, in EXIF's numbers, and whether it is an animation."""
    by_default, further = bits.take(1), 0
    if not by_default:
        further = bits.take(1)
    if not further:
        return 1, False
    orientation = 1 + bits.take(3)
    if bits.take(1):
        _size(bits)
    # A preview is never made by today's programs; what follows it is then not known.
    preview = bits.take(1)
    return orientation, not preview and bool(bits.take(1))


Image.register_open(JpegXlFile.format, JpegXlFile)
