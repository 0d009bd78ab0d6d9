"""Pictures opened by the decoder of their kind; those that Pillow lacks are loaded only where such a file is met."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.documents.kinds import PILLOW_FORMATS
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    import io
    from pathlib import Path

PACKAGES = {"heic": "pi-heif", "jpegxl": "pillow-jxl-plugin"}


def open_picture(file: Path | io.BytesIO, kind: str) -> Image.Image:
    """A picture's file, with its size known and nothing decoded.

    Args:
        file: the file, or its content.
        kind: from `kinds.sniff`, one of `kinds.PILLOW_FORMATS`.

    Raises:
        OSError: it cannot be read, or it is no picture of this kind.
        PageError: what decodes this kind is not installed.
    """
    try:
        if kind == "heic":
            _learn_heif()
        elif kind == "jpegxl":
            _learn_jpeg_xl()
    except ImportError as error:
        # Whoever packs the program may leave out what is under the GPL.
        raise PageError(
            "unsupported_type",
            f"Files of this type ({kind}) cannot be read by this installation.",
            f"Install the package {PACKAGES[kind]}, or save it as PNG, JPEG, TIFF or PDF.",
        ) from error
    return Image.open(file, formats=PILLOW_FORMATS[kind])


@cache
def _learn_heif() -> None:
    """Let Pillow open HEIF: the main picture of a file first, turned as the file says, and said to be upright."""
    from pi_heif import HeifImageFile, register_heif_opener  # noqa: PLC0415 - see above

    # What hangs on a picture is not read; more threads would take the cores of other workers.
    register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)
    # Again, for those that name their coding in the second place.
    Image.register_open(HeifImageFile.format, HeifImageFile)


@cache
def _learn_jpeg_xl() -> None:
    import pillow_jxl  # noqa: F401, PLC0415 - see above

    from bulkocr_gui.documents import jpeg_xl  # noqa: F401, PLC0415 - it makes itself known to Pillow
