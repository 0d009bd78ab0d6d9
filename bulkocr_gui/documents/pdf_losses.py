"""What pdfium leaves out without a word: the end of a cut-off picture, letters whose font is nowhere."""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import zlib
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from bulkocr_gui.documents.pdf_contents import INVISIBLE

if TYPE_CHECKING:
    from pathlib import Path

LARGE = 0.25
"""Part of the page from which on a picture is the page: without it, the page is not read."""
JPEG_SCAN = b"\xff\xda"
JPEG_END = b"\xff\xd9"
PADDING = 16
"""Bytes that some writers leave after the last row."""
WHITE = 250


def cut_off(picture: Any) -> bool:
    """Whether the data of a picture ends before the picture does. Only what can be told cheaply: JPEG and deflate."""
    filters = picture.get_filters()
    if not filters:
        return False
    if filters[-1] == "DCTDecode":
        data = bytes(picture.get_data(decode_simple=True))
        # The mark cannot stand in what comes between; an earlier one is that of a thumbnail.
        return data.rfind(JPEG_END) < data.rfind(JPEG_SCAN)
    if filters == ["FlateDecode"]:
        return _deflate_cut_off(picture)
    return False


def _deflate_cut_off(picture: Any) -> bool:
    inflating = zlib.decompressobj()
    # Where it is damaged, whether anything is missing is seen by its size.
    with contextlib.suppress(zlib.error):
        inflating.decompress(picture.get_data())
    if inflating.eof:
        return False
    # A stream without its end may still be whole: then its size is that of some kind of pixels.
    width, height = picture.get_px_size()
    size = len(picture.get_data(decode_simple=True))
    whole = {-(-width * parts * bits // 8) * height for parts, bits in itertools.product((1, 3, 4), (1, 2, 4, 8, 16))}
    return not any(complete <= size <= complete + PADDING for complete in whole)


def letters_not_drawn(page: Any) -> bool:
    """Whether a page that came out empty should show letters: their font is neither in the file nor here."""
    if not any(_is_ink(part) for part in page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_TEXT,), max_depth=8)):
        return False
    text = page.get_textpage()
    try:
        return bool(text.get_text_bounded().strip())
    finally:
        text.close()


def picture_not_drawn(page: Any) -> bool:
    """Whether a page that came out empty has a picture that cannot be decoded."""
    for picture in page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_IMAGE,), max_depth=8):
        try:
            picture.get_bitmap().close()
        except pypdfium2.PdfiumError:
            return True
    return False


def was_put_together(path: Path) -> bool:
    """Whether a file's list of its objects is broken, so that readers guess what belongs to it; pdfium never says."""
    import pikepdf  # noqa: PLC0415 - for pages that came out empty alone

    try:
        with path.open("rb") as file, pikepdf.open(file, access_mode=pikepdf.AccessMode.stream) as pdf:
            return bool(pdf.get_warnings())
    except pikepdf.PasswordError:
        return False
    except pikepdf.PdfError:
        return True


def _is_ink(part: Any) -> bool:
    if pdfium_c.FPDFTextObj_GetTextRenderMode(part) == INVISIBLE:
        return False
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium_c.FPDFPageObj_GetFillColor(part, red, green, blue, alpha):
        return True
    return alpha.value > 0 and min(red.value, green.value, blue.value) < WHITE
