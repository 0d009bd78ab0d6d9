"""What a file is, by its first bytes: names lie, and an engine must never be given a file by its name.

(Tesseract takes a text file named `.jpg` for a list of paths, and returns the text of other files.)
"""

from __future__ import annotations

import re

HEAD_BYTES = 1100
"""How much of a file `sniff` wants: a PDF's mark may stand anywhere in the first 1,024 bytes."""

PILLOW_FORMATS = {
    "png": ("PNG",),
    "jpeg": ("JPEG", "MPO"),
    "tiff": ("TIFF",),
    "bmp": ("BMP",),
    "webp": ("WEBP",),
    "gif": ("GIF",),
    "jpeg2000": ("JPEG2000",),
    "avif": ("AVIF",),
}
"""The kinds that Pillow opens, and the decoders it may use for each."""

KINDS = (*PILLOW_FORMATS, "pdf")

SUFFIXES = {
    ".png": "png",
    ".apng": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".jpe": "jpeg",
    ".jfif": "jpeg",
    ".mpo": "jpeg",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".bmp": "bmp",
    ".dib": "bmp",
    ".webp": "webp",
    ".gif": "gif",
    ".jp2": "jpeg2000",
    ".j2k": "jpeg2000",
    ".jpx": "jpeg2000",
    ".jpf": "jpeg2000",
    ".avif": "avif",
    ".pdf": "pdf",
    # Pictures that this version cannot read are listed as failed rather than left out without a word.
    ".heic": "heic",
    ".heif": "heic",
    ".jxl": "jpegxl",
    ".psd": "photoshop",
    ".djvu": "djvu",
    ".djv": "djvu",
}
"""What a name promises."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00", "tiff"),
    (b"MM\x00+", "tiff"),
    (b"BM", "bmp"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "jpeg2000"),
    (b"\xff\x4f\xff\x51", "jpeg2000"),
    (b"\xff\x0a", "jpegxl"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "jpegxl"),
    (b"8BPS", "photoshop"),
    (b"AT&TFORM", "djvu"),
)
_PDF = re.compile(rb"%PDF-\d")
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def sniff(head: bytes) -> str | None:
    """The kind of a file by its first `HEAD_BYTES` bytes; None where it is none that is known."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            # Two letters are a weak mark: a bitmap's header has a known length as well.
            if kind == "bmp" and head[14:18] not in _BMP_HEADERS:
                continue
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        if head[8:12] in (b"avif", b"avis"):
            return "avif"
        if head[8:12] in _HEIC_BRANDS:
            return "avif" if b"avif" in head[16:64] else "heic"
    # With its version: a text that speaks of PDFs names the mark alone.
    if _PDF.search(head[:1024]):
        return "pdf"
    return None


_BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124)}
