"""Pictures in a PDF: their own data where it can hold it, and they look as any viewer shows the file."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageStat

from bulkocr_gui.documents.pdf_pictures import pdf_picture
from bulkocr_gui.documents.tiff_data import tiff_data
from bulkocr_gui.results.pdf_file import PdfFile

if TYPE_CHECKING:
    from pathlib import Path


def drawing(mode: str = "RGB", size: tuple[int, int] = (150, 75)) -> Image.Image:
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((10, 10, 60, 40), fill=(200, 30, 30))
    draw.ellipse((50, 30, 110, 70), fill=(20, 60, 160))
    draw.line((0, 74, 149, 0), fill="black", width=2)
    return image.convert(mode)


def in_pdf(path: Path, number: int = 1) -> tuple[bytes, Image.Image]:
    """The stored data, and the page as pdfium shows it, a pixel for each of the picture's."""
    picture = pdf_picture(path, number)
    file = io.BytesIO()
    pdf = PdfFile(file)
    image = pdf.add_picture(picture.dictionary, picture.data, picture.profile)
    pdf.add_page(picture.width, picture.height, image, picture.placed, None)
    pdf.finish()
    with pikepdf.open(io.BytesIO(file.getvalue())) as opened:
        assert opened.check_pdf_syntax() == []
        data = opened.pages[0].obj.Resources.XObject.Im.read_raw_bytes()
    document = pypdfium2.PdfDocument(file.getvalue())
    shown = document[0].render(scale=300 / 72).to_pil().convert("RGB")
    document.close()
    return data, shown


def alike(one: Image.Image, other: Image.Image, most: float) -> bool:
    assert one.size == other.size
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean) <= most


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_a_jpeg_is_its_own_bytes_and_looks_the_same(tmp_path: Path, mode: str):
    path = tmp_path / "a.jpg"
    drawing(mode).save(path, quality=90)
    data, shown = in_pdf(path)
    assert data == path.read_bytes()
    assert alike(shown, drawing("L" if mode == "L" else "RGB").convert("RGB"), 12)


def test_a_jpeg_2000_is_its_own_bytes_and_looks_the_same(tmp_path: Path):
    path = tmp_path / "a.jp2"
    drawing().save(path)
    data, shown = in_pdf(path)
    assert data == path.read_bytes()
    assert alike(shown, drawing(), 2)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_fax_in_one_strip_is_its_own_bytes(tmp_path: Path, orientation: int):
    path = tmp_path / "a.tif"
    image = drawing("1")
    image.save(path, compression="group4", strip_size=100_000, tiffinfo={274: orientation})
    data, shown = in_pdf(path)
    assert data in path.read_bytes()
    with Image.open(path) as opened:
        opened.filename = ""
        opened.load()
        assert alike(shown, opened.convert("RGB"), 0)


@pytest.mark.parametrize("photometric", [0, 1])
def test_black_is_black_in_a_fax(tmp_path: Path, photometric: int):
    path = tmp_path / "a.tif"
    image = Image.new("1", (150, 75), 1)
    image.paste(0, (10, 10, 30, 65))
    image.save(path, compression="group4", strip_size=100_000, tiffinfo={262: photometric})
    _, shown = in_pdf(path)
    with Image.open(path) as opened:
        assert alike(shown, opened.convert("RGB"), 0)


@pytest.mark.parametrize("mode", ["L", "RGB", "YCbCr", "CMYK"])
def test_jpeg_data_in_a_tiff_is_kept_and_looks_the_same(tmp_path: Path, mode: str):
    path = tmp_path / "a.tif"
    drawing(mode).save(path, compression="jpeg", quality=90, strip_size=100_000)
    with Image.open(path) as opened:
        tables, place, length = opened.tag_v2.get(347, b""), opened.tag_v2[273][0], opened.tag_v2[279][0]
        expected = opened.convert("RGB")
    data, shown = in_pdf(path)
    strip = path.read_bytes()[place : place + length]
    assert data == (tables[:-2] + strip[2:] if tables else strip)
    assert alike(shown, expected, 12 if mode == "CMYK" else 1.5)


def test_several_strips_are_made_one_without_a_loss(tmp_path: Path):
    path = tmp_path / "a.tif"
    drawing("1").save(path, compression="group4", tiffinfo={278: 16})
    with Image.open(path) as opened:
        assert len(opened.tag_v2[273]) > 1
        opened.load()
        assert tiff_data(opened, path) is None
    assert alike(in_pdf(path)[1], drawing("1").convert("RGB"), 0)


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        *(("a.png", mode) for mode in ("1", "L", "P", "RGB")),
        *(("a.gif", "P"), ("a.bmp", "RGB"), ("a.tif", "L"), ("a.tif", "CMYK"), ("a.webp", "RGB")),
    ],
)
def test_what_is_made_anew_loses_nothing(tmp_path: Path, name: str, mode: str):
    path = tmp_path / name
    image = drawing(mode)
    image.save(path, **({"lossless": True} if name == "a.webp" else {}))
    assert alike(in_pdf(path)[1], drawing() if mode == "CMYK" else image.convert("RGB"), 12 if mode == "CMYK" else 0)


def test_a_png_of_16_bits_keeps_them(tmp_path: Path):
    path = tmp_path / "a.png"
    image = Image.new("I;16", (150, 75))
    image.putdata([257 * (n % 256) for n in range(150 * 75)])
    image.save(path)
    data, shown = in_pdf(path)
    assert "/BitsPerComponent 16" in pdf_picture(path, 1).dictionary
    assert data in path.read_bytes()
    assert alike(shown, Image.frombytes("L", (150, 75), bytes(n % 256 for n in range(150 * 75))).convert("RGB"), 1)


@pytest.mark.parametrize(("ink", "paper"), [("black", 255), ("white", 0)])
def test_ink_without_paper_is_seen(tmp_path: Path, ink: str, paper: int):
    path = tmp_path / "a.png"
    image = Image.new("RGBA", (150, 75), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((10, 10, 40, 20), fill=ink)
    image.save(path)
    _, shown = in_pdf(path)
    corner, inside = shown.getpixel((100, 65))[0], shown.getpixel((20, 15))[0]
    assert abs(corner - inside) > 200


@pytest.mark.parametrize("name", ["a.webp", "a.avif"])
def test_what_had_lost_something_already_does_not_grow_beyond_measure(tmp_path: Path, name: str):
    path = tmp_path / name
    noise = Image.effect_noise((600, 300), 30).convert("RGB")
    noise.save(path, quality=80)
    data, shown = in_pdf(path)
    assert len(data) < 3.5 * path.stat().st_size
    with Image.open(path) as opened:
        assert alike(shown, opened.convert("RGB"), 6)


def test_a_profile_goes_with_its_picture_unless_it_is_everybodys(tmp_path: Path):
    path = tmp_path / "a.jpg"
    noise = Image.merge("RGB", [Image.effect_noise((300, 225), 60) for _ in range(3)])
    lab = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    other = bytes(lab).replace("sRGB".encode("utf-16-be"), "Mine".encode("utf-16-be"))
    noise.save(path, icc_profile=other)
    picture = pdf_picture(path, 1)
    assert picture.profile == (3, other)
    assert "/ColorSpace" not in picture.dictionary
    in_pdf(path)
    noise.save(path, icc_profile=bytes(lab))
    assert pdf_picture(path, 1).profile is None
    noise.convert("L").save(path, icc_profile=other)
    assert pdf_picture(path, 1).profile is None
