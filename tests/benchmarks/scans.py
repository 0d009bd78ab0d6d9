"""PDFs of scans, as a scanner's program makes them: one picture a page, at its own resolution, and no text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

POINTS = 72
UNKNOWN_DPI = 300


def scanned_pdf(pictures: Iterable[Image.Image], target: Path) -> int:
    """Write a PDF; JPEGs that were opened from a file go in byte for byte, 1-bit pictures as faxes.

    Args:
        pictures: one a page. Each is done with before the next is asked for.
        target: the file.

    Returns:
        How many pages it has.
    """
    with pikepdf.new() as pdf:
        for picture in pictures:
            stream = pikepdf.Stream(pdf, b"")
            _fill(stream, picture)
            stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
            stream.Width, stream.Height = picture.size
            dpi = max(map(float, picture.info.get("dpi", (0, 0))))
            dpi = dpi if dpi >= UNKNOWN_DPI / 3 else UNKNOWN_DPI
            width, height = (side * POINTS / dpi for side in picture.size)
            page = pdf.add_blank_page(page_size=(width, height))
            page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=stream))
            page.Contents = pdf.make_stream(f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Scan Do Q".encode())
        pdf.save(target)
        return len(pdf.pages)


def _fill(stream: pikepdf.Stream, picture: Image.Image) -> None:
    if picture.mode == "1":
        file = io.BytesIO()
        picture.save(file, "TIFF", compression="group4", strip_size=picture.width * picture.height)
        with Image.open(file) as fax:
            (at,), (length,) = fax.tag_v2[273], fax.tag_v2[279]
            black_is_one = fax.tag_v2[262] == 1
        parameters = pikepdf.Dictionary(K=-1, Columns=picture.width, Rows=picture.height, BlackIs1=black_is_one)
        stream.write(file.getvalue()[at : at + length], filter=pikepdf.Name.CCITTFaxDecode, decode_parms=parameters)
        stream.ColorSpace, stream.BitsPerComponent = pikepdf.Name.DeviceGray, 1
        return
    if picture.format == "JPEG" and getattr(picture, "filename", ""):
        with open(picture.filename, "rb") as own:  # noqa: PTH123 - Pillow gives a text
            data = own.read()
    else:
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=75)
        data = file.getvalue()
    stream.write(data, filter=pikepdf.Name.DCTDecode)
    stream.ColorSpace = pikepdf.Name.DeviceGray if picture.mode == "L" else pikepdf.Name.DeviceRGB
    stream.BitsPerComponent = 8
