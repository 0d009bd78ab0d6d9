from __future__ import annotations

import io

import pytest
from PIL import Image

from bulkocr_gui.documents.kinds import sniff


@pytest.mark.parametrize(
    ("pillow", "kind"),
    [
        ("PNG", "png"),
        ("JPEG", "jpeg"),
        ("TIFF", "tiff"),
        ("BMP", "bmp"),
        ("WEBP", "webp"),
        ("GIF", "gif"),
        ("JPEG2000", "jpeg2000"),
        ("AVIF", "avif"),
        ("PDF", "pdf"),
    ],
)
def test_what_a_real_writer_writes_is_known(pillow: str, kind: str) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (20, 10), "white").save(stream, pillow)
    assert sniff(stream.getvalue()[:1100]) == kind


def test_both_byte_orders_and_bigtiff_are_tiff() -> None:
    assert {sniff(head + bytes(20)) for head in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")} == {"tiff"}


def test_a_pdf_may_begin_late_but_not_too_late() -> None:
    assert sniff(b"\r\n" * 400 + b"%PDF-1.4") == "pdf"
    assert sniff(b"\r\n" * 520 + b"%PDF-1.4") is None


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"B",
        b"BMW and other cars, a text that starts with two letters",
        b"/etc/passwd\n",
        b"<html>",
        b"%!PS",
        b"\0" * 1100,
    ],
)
def test_what_is_no_document_has_no_kind(head: bytes) -> None:
    assert sniff(head) is None


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "avif"),
        (b"\xff\x0a", "jpegxl"),
        (b"8BPS\0\1", "photoshop"),
        (b"AT&TFORM", "djvu"),
    ],
)
def test_kinds_that_are_told_apart_though_not_all_are_read(head: bytes, kind: str) -> None:
    assert sniff(head) == kind
