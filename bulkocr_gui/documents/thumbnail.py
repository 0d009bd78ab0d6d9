"""A page as small as in a list of pages, in few bytes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage

MOST_PIXELS = 60_000
"""A4 as 206 x 291: as it is listed, on a screen with two pixels for one."""
_QUALITY = 80


def thumbnail(page: OpenPage) -> bytes:
    """The page as a JPEG.

    Raises:
        PageError: damaged, or it needs more memory than there is.
    """
    shown = page.picture(MOST_PIXELS)
    image = Image.frombytes("RGB", (shown.width, shown.height), shown.pixels, "raw", "BGRX")
    made = io.BytesIO()
    image.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
