"""A file that is cut off anywhere is not whole; a whole one is, whatever kind it is of."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from bulkocr_gui.documents.whole import is_whole
from tests.pdfs import Sheet, pdf_of

KINDS = ("PNG", "JPEG", "TIFF", "GIF", "BMP", "WEBP", "JPEG2000", "AVIF")


def noise(kind: str) -> bytes:
    picture = Image.frombytes("RGB", (96, 64), random.Random(3).randbytes(96 * 64 * 3))
    made = io.BytesIO()
    more = {"exif": thumbnail()} if kind == "JPEG" else {}
    picture.save(made, kind, **more)
    return made.getvalue()


def thumbnail() -> bytes:
    small = io.BytesIO()
    Image.new("L", (8, 8)).save(small, "JPEG")
    return b"Exif\0\0MM\0*\0\0\0\x08\0\0" + small.getvalue()


@pytest.mark.parametrize("kind", [*KINDS, "PDF"])
def test_only_the_whole_file_is_whole(tmp_path, kind):
    path = tmp_path / "scan"
    if kind == "PDF":
        pdf_of(path, Sheet(), Sheet())
        data = path.read_bytes()
    else:
        data = noise(kind)
    path.write_bytes(data)
    assert is_whole(path)
    for part in (0.02, 0.1, 0.3, 0.5, 0.8, 0.95, 0.99):
        path.write_bytes(data[: int(len(data) * part)])
        assert not is_whole(path), part


def test_a_tiff_whose_directory_comes_first_needs_its_pixels_too(tmp_path):
    path = tmp_path / "scan.tif"
    pages = [Image.frombytes("L", (64, 64), random.Random(n).randbytes(64 * 64)) for n in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    data = path.read_bytes()
    assert is_whole(path)
    path.write_bytes(data[: len(data) * 2 // 3])
    assert not is_whole(path)


def test_an_empty_file_and_one_of_no_kind_are_not_whole(tmp_path):
    path = tmp_path / "scan.png"
    path.write_bytes(b"")
    assert not is_whole(path)
    path.write_bytes(b"\0" * 5000)
    assert not is_whole(path)
