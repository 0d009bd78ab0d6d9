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
    "heic": ("HEIF",),
    "jpegxl": ("JPEGXL",),
}
"""The kinds that Pillow opens, and the decoders it may use for each; some of them it is taught by `decoders`."""

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
    ".avifs": "avif",
    ".heic": "heic",
    ".heics": "heic",
    ".heif": "heic",
    ".heifs": "heic",
    ".hif": "heic",
    ".jxl": "jpegxl",
    ".pdf": "pdf",
    # Pictures that this version cannot read are listed as failed rather than left out without a word.
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
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_ANY_CODING = frozenset({b"mif1", b"mif2", b"msf1"})
"""Marks of a container that holds pictures of whatever coding."""


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
    if head[4:8] == b"ftyp" and (brand := _by_brands(head)) is not None:
        return brand
    # With its version: a text that speaks of PDFs names the mark alone.
    if _PDF.search(head[:1024]):
        return "pdf"
    return None


def _by_brands(head: bytes) -> str | None:
    """By what a container calls itself, else by what it says it is compatible with."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    compatible = {head[at : at + 4] for at in range(16, end - 3, 4)}
    for brands in ({head[8:12]}, compatible):
        if brands & _AVIF_BRANDS:
            return "avif"
        if brands & _HEIC_BRANDS:
            return "heic"
    return "heic" if head[8:12] in _ANY_CODING or compatible & _ANY_CODING else None


_BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124)}
