"""One page through the gate: every kind of pixel made into upright ink on paper, and clear words where not."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import Image, TiffImagePlugin

from bulkocr_gui.documents import pdf, pdf_open
from bulkocr_gui.documents.page import Raster, count_pages, open_page
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from pathlib import Path


def raster(path: Path, number: int = 1) -> Raster:
    page = open_page(path, number)
    try:
        return page.raster()
    finally:
        page.close()


def shown(path: Path, number: int = 1) -> Image.Image:
    made = raster(path, number)
    return Image.frombytes("1" if made.bilevel else "L", (made.width, made.height), made.pixels).convert("L")


def code(path: Path, number: int = 1) -> str:
    with pytest.raises(PageError) as caught:
        raster(path, number)
    assert caught.value.message.endswith(".")
    assert caught.value.advice.endswith(".")
    assert str(path) not in caught.value.message
    return caught.value.code


def ink_on_paper(image: Image.Image) -> bool:
    """Whether letters stand out from what is around them, dark on bright."""
    corner = image.getpixel((1, 1))
    return corner > 200 and image.getextrema()[0] < 80


@pytest.mark.parametrize(
    ("mode", "suffix"),
    [
        ("1", "png"),
        ("L", "png"),
        ("P", "png"),
        ("RGB", "png"),
        ("I;16", "png"),
        ("L", "jpg"),
        ("RGB", "jpg"),
        ("CMYK", "jpg"),
        ("1", "tif"),
        ("L", "tif"),
        ("RGB", "tif"),
        ("CMYK", "tif"),
        ("LAB", "tif"),
        ("F", "tif"),
        ("I", "tif"),
        ("RGB", "bmp"),
        ("1", "bmp"),
        ("P", "gif"),
        ("RGB", "webp"),
        ("L", "jp2"),
        ("RGB", "jp2"),
        ("RGB", "avif"),
    ],
)
def test_every_kind_of_pixel_becomes_ink_on_paper(drawn, tmp_path: Path, mode: str, suffix: str):
    image = drawn("RGB")
    if mode in ("I;16", "I", "F"):
        image = image.convert("I").point(lambda value: value * 257 + 0).convert(mode)
    elif mode == "LAB":
        image = Image.merge("LAB", (image.convert("L"), *[Image.new("L", image.size, 128)] * 2))
    else:
        image = image.convert(mode)
    path = tmp_path / f"a.{suffix}"
    image.save(path)
    assert shown(path).size == (200, 60)
    assert ink_on_paper(shown(path))


@pytest.mark.parametrize("depth", [255, 4095, 65535])
def test_samples_of_8_12_and_16_bits_in_16(drawn, tmp_path: Path, depth: int):
    drawn("I").point(lambda value: value * (depth / 255) + 0).convert("I;16").save(tmp_path / "a.tif")
    assert ink_on_paper(shown(tmp_path / "a.tif"))
    assert shown(tmp_path / "a.tif").getextrema()[1] >= 250


@pytest.mark.parametrize("ink", [0, 255])
@pytest.mark.parametrize("suffix", ["png", "webp", "tif"])
def test_letters_on_nothing_stay_readable_whatever_their_colour(drawn, tmp_path: Path, ink: int, suffix: str):
    alpha = Image.eval(drawn("L"), lambda value: 255 - value)
    image = Image.merge("RGBA", (*[Image.new("L", alpha.size, ink)] * 3, alpha))
    options = {"lossless": True} if suffix == "webp" else {}
    image.save(tmp_path / f"a.{suffix}", **options)
    assert ink_on_paper(shown(tmp_path / f"a.{suffix}"))


@pytest.mark.parametrize("ink", [0, 255])
def test_letters_half_transparent_all_over_stay_readable(drawn, tmp_path: Path, ink: int):
    alpha = Image.eval(drawn("L"), lambda value: (255 - value) // 2)
    Image.merge("LA", (Image.new("L", alpha.size, ink), alpha)).save(tmp_path / "a.png")
    made = shown(tmp_path / "a.png")
    assert made.getpixel((1, 1)) > 200
    assert made.getextrema()[0] < 140


def test_sixteen_bits_whose_zero_is_white(drawn, tmp_path: Path):
    image = Image.eval(drawn("L"), lambda value: 255 - value)
    image.convert("I").point(lambda value: value * 257 + 0).convert("I;16").save(
        tmp_path / "a.tif", tiffinfo={262: 0}
    )
    content = (tmp_path / "a.tif").read_bytes()
    one = struct.pack("<HHIHH", 262, 3, 1, 1, 0)
    (tmp_path / "a.tif").write_bytes(content.replace(one, struct.pack("<HHIHH", 262, 3, 1, 0, 0)))
    assert ink_on_paper(shown(tmp_path / "a.tif"))


@pytest.mark.parametrize("ink", [0, 255])
@pytest.mark.parametrize("colours", [1, 3])
def test_sixteen_bits_with_letters_on_nothing(drawn, tmp_path: Path, ink: int, colours: int):
    alpha = Image.eval(drawn("L"), lambda value: 255 - value).tobytes()
    sample = bytes([ink, ink]) * colours
    pixels = [sample + bytes([value, value]) for value in alpha]
    rows = b"".join(b"\0" + b"".join(pixels[row * 200 : row * 200 + 200]) for row in range(60))
    kind = 4 if colours == 1 else 6
    header = struct.pack(">IIBBBBB", 200, 60, 16, kind, 0, 0, 0)
    content = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + content)
    assert ink_on_paper(shown(tmp_path / "a.png"))


@pytest.mark.parametrize("suffix", ["png", "gif"])
@pytest.mark.parametrize("ink", [(0, 0, 0), (255, 255, 255)])
def test_a_palette_with_a_transparent_colour(drawn, tmp_path: Path, suffix: str, ink: tuple[int, int, int]):
    image = Image.new("P", (200, 60), 0)
    image.paste(1, mask=Image.eval(drawn("L"), lambda value: 255 if value < 128 else 0))
    image.putpalette([9, 9, 9, *ink])
    image.save(tmp_path / f"a.{suffix}", transparency=0)
    assert ink_on_paper(shown(tmp_path / f"a.{suffix}"))


@pytest.mark.parametrize("compression", ["group3", "group4", "packbits", "tiff_lzw", "tiff_adobe_deflate", "raw"])
@pytest.mark.parametrize("big", [False, True])
def test_faxes_and_big_tiffs(drawn, tmp_path: Path, compression: str, big: bool):
    drawn("1").save(tmp_path / "a.tif", compression=compression, big_tiff=big)
    assert ink_on_paper(shown(tmp_path / "a.tif"))


def test_a_white_sheet_with_a_transparent_edge_stays_white(drawn, tmp_path: Path):
    image = drawn("RGBA")
    image.paste((0, 0, 0, 0), (150, 0, 200, 60))
    image.save(tmp_path / "a.png")
    assert ink_on_paper(shown(tmp_path / "a.png"))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "tif", "webp", "png"])
def test_the_page_is_upright(tmp_path: Path, orientation: int, suffix: str):
    upright = Image.new("L", (80, 40), 255)
    upright.paste(0, (0, 0, 20, 20))
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(back[orientation]) if orientation in back else upright
    path = tmp_path / f"a.{suffix}"
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"tiffinfo": {274: orientation}} if suffix == "tif" else {"exif": exif}
    stored.convert("RGB").save(path, **options)
    image = shown(path)
    assert image.size == (80, 40)
    assert image.getpixel((5, 5)) < 60
    assert image.getpixel((75, 35)) > 200


@pytest.mark.parametrize(
    ("stated", "used"), [(None, 300), (72, 300), (96, 300), (100, 100), (600, 600), (5000, 300), (1, 300)]
)
def test_a_resolution_is_believed_where_it_is_a_scanner_s(drawn, tmp_path: Path, stated: int | None, used: int):
    drawn().save(tmp_path / "a.png", **({} if stated is None else {"dpi": (stated, stated)}))
    assert raster(tmp_path / "a.png").dpi == used


def test_the_first_of_several_pictures_with_a_note(drawn, tmp_path: Path):
    for suffix in ("gif", "webp", "png"):
        path = tmp_path / f"a.{suffix}"
        drawn("RGB").save(path, save_all=True, append_images=[Image.new("RGB", (200, 60))])
        assert raster(path).notes == ("first of 2 pictures in the file",)
        assert ink_on_paper(shown(path))


def test_every_page_of_a_tiff_and_a_damaged_one_alone(drawn, tmp_path: Path):
    path = tmp_path / "a.tif"
    pages = [drawn("L").resize((200 + number, 60)) for number in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="tiff_lzw")
    with Image.open(path) as image:
        assert isinstance(image, TiffImagePlugin.TiffImageFile)
        image.seek(1)
        offset = image.tag_v2[273][0]
    content = bytearray(path.read_bytes())
    content[offset : offset + 40] = b"\xff" * 40
    path.write_bytes(content)
    assert count_pages(path, "tiff") == 3
    assert [shown(path, 1).width, shown(path, 3).width] == [200, 202]
    assert code(path, 2) == "damaged"
    assert code(path, 4) == "no_such_page"


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("offset", [10**9, 3])
def test_a_tiff_whose_chain_of_pages_breaks_off(drawn, tmp_path: Path, offset: int):
    path = tmp_path / "a.tif"
    drawn("1").save(path, save_all=True, append_images=[drawn("1"), drawn("1")])
    with Image.open(path) as image:
        image.seek(1)
        entries = image.tag_v2._offset
    content = bytearray(path.read_bytes())
    at = entries + 2 + 12 * int.from_bytes(content[entries : entries + 2], "little")
    content[at : at + 4] = offset.to_bytes(4, "little")
    path.write_bytes(content)
    assert count_pages(path, "tiff") == 3
    assert ink_on_paper(shown(path, 2))
    assert code(path, 3) == "damaged"


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp", "gif", "webp", "jp2"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_half_a_picture_is_never_passed_on(drawn, tmp_path: Path, suffix: str, share: float):
    path = tmp_path / f"a.{suffix}"
    Image.effect_noise((200, 200), 60).convert("RGB").save(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert code(path) in ("damaged", "not_an_image")


def chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (40_000, 10), (20_000, 20_000)])
def test_a_page_too_large_is_refused_by_its_header(tmp_path: Path, width: int, height: int):
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    path = tmp_path / "bomb.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")))
    assert code(path) == "too_large"


def test_what_is_no_document(tmp_path: Path):
    for name, content, expected in (
        ("empty.pdf", b"", "empty_file"),
        ("page.png", b"<html><body>404</body></html>", "not_an_image"),
        ("a.jpg", b"/etc/passwd\n", "not_an_image"),
        ("a.djvu", b"AT&TFORM" + bytes(40), "unsupported_type"),
        ("a.psd", b"8BPS" + bytes(40), "unsupported_type"),
        ("a.pdf", b"%PDF-1.4\n%%EOF", "damaged"),
    ):
        (tmp_path / name).write_bytes(content)
        assert code(tmp_path / name) == expected
    assert code(tmp_path / "gone.png") == "vanished"
    assert code(tmp_path) == "not_a_file"


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(drawn, tmp_path: Path):
    drawn().save(tmp_path / "a.png")
    (tmp_path / "a.png").chmod(0)
    assert code(tmp_path / "a.png") == "unreadable"


def test_a_name_that_lies_is_read_by_its_content(drawn, tmp_path: Path):
    drawn().save(tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "a.pdf")
    assert ink_on_paper(shown(tmp_path / "a.pdf"))


# --- PDF --------------------------------------------------------------------------------------------


def pdf_of(path: Path, *sizes: tuple[float, float], rotation: int = 0, image: Image.Image | None = None) -> Path:
    document = pypdfium2.PdfDocument.new()
    for size in sizes:
        page = document.new_page(*size)
        if image is not None:
            bitmap = pypdfium2.PdfBitmap.from_pil(image)
            picture = pypdfium2.PdfImage.new(document)
            picture.set_bitmap(bitmap)
            picture.set_matrix(pypdfium2.PdfMatrix().scale(*size))
            page.insert_obj(picture)
            page.gen_content()
        page.set_rotation(rotation)
        page.close()
    document.save(path)
    document.close()
    return path


def test_a_pdf_page_is_rendered_at_300_dpi_in_grey(drawn, tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", (400, 120), (400, 120), image=drawn("RGB"))
    assert count_pages(path, "pdf") == 2
    made = raster(path, 2)
    assert (made.dpi, made.width, made.height) == (300, 1667, 501)
    assert len(made.pixels) == made.width * made.height
    assert ink_on_paper(shown(path, 2))
    assert code(path, 3) == "no_such_page"


def test_a_pdf_s_rotation_is_honoured(tmp_path: Path):
    mark = Image.new("RGB", (80, 40), "white")
    mark.paste((0, 0, 0), (0, 0, 20, 20))
    image = shown(pdf_of(tmp_path / "a.pdf", (200, 100), rotation=90, image=mark))
    assert image.width < image.height
    assert image.getpixel((image.width - 10, 10)) < 60
    assert image.getpixel((10, 10)) > 200


def test_a_page_of_14400_points_is_clamped(tmp_path: Path):
    page = open_page(pdf_of(tmp_path / "a.pdf", (14_400, 14_400)), 1)
    assert page.needs_bytes < 200_000_000
    made = page.raster()
    page.close()
    assert made.width * made.height <= pdf.MOST_RENDERED * 1.01
    assert made.dpi == 70


def test_a_huge_picture_in_a_small_page_is_refused_before_it_is_decoded(tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", (300, 300), image=Image.new("L", (200, 200), 255))
    content = path.read_bytes()
    bomb = content.replace(b"/Width 200", b"/Width 35000").replace(b"/Height 200", b"/Height 35000")
    assert bomb != content
    path.write_bytes(bomb)
    assert code(path) == "too_large"


def test_more_pages_than_a_document_stays_open_for(tmp_path: Path, monkeypatch):
    opened: list[Path] = []
    real = pdf_open._open
    monkeypatch.setattr(pdf_open, "_open", lambda path, password: opened.append(path) or real(path, password))
    path = pdf_of(tmp_path / "a.pdf", *[(20, 20)] * 120)
    for number in range(1, 121):
        raster(path, number)
    assert len(opened) == 3


def test_a_file_repaired_since_is_opened_again(tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", (72, 72))
    assert raster(path).width == 300
    pdf_of(path, (144, 72), (20, 20))
    assert raster(path).width == 600


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are Unicode here")
def test_a_pdf_whose_name_is_no_utf8(tmp_path: Path):
    path = pdf_of(tmp_path / "a.pdf", (72, 72)).rename(tmp_path / os.fsdecode(b"caf\xe9.pdf"))
    assert count_pages(path, "pdf") == 1
    assert raster(path).width == 300
