"""What is sent of a page: its own file where that shows it as it is, else a picture that fits."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw, ImageFont

from bulkocr_gui.documents.encoded import Encoded, encode
from bulkocr_gui.documents.page import open_page
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from pathlib import Path

MB = 1_000_000
ORIENTATION = 0x0112


def encoded(path: Path, page: int = 1, *, most_bytes: int = 20 * MB, most_pixels: int = 75 * MB) -> Encoded:
    opened = open_page(path, page)
    try:
        return encode(opened, most_bytes, most_pixels)
    finally:
        opened.close()


def shown(result: Encoded) -> Image.Image:
    image = Image.open(io.BytesIO(result.data))
    image.load()
    return image


def letter(size: tuple[int, int] = (600, 400), mode: str = "L") -> Image.Image:
    """A page with its ink in the upper left quarter."""
    image = Image.new("L", size, 255)
    font = ImageFont.load_default(size[1] // 3)
    ImageDraw.Draw(image).text((size[0] // 20, size[1] // 20), "F", fill=0, font=font)
    return image.convert(mode)


def ink(image: Image.Image) -> tuple[float, float]:
    """Where the middle of the ink is, as parts of the page."""
    box = image.convert("L").point(lambda value: 255 * (value < 128)).getbbox()
    assert box is not None
    return (box[0] + box[2]) / 2 / image.width, (box[1] + box[3]) / 2 / image.height


def noise(size: tuple[int, int]) -> Image.Image:
    return Image.effect_noise(size, 90).convert("L")


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        *(("a.jpg", mode) for mode in ("L", "RGB")),
        *(("a.png", mode) for mode in ("1", "L", "RGB", "P")),
        *(("a.bmp", mode) for mode in ("1", "RGB")),
        ("a.webp", "RGB"),
        ("a.gif", "P"),
    ],
)
def test_a_plain_upright_picture_goes_as_its_own_file(tmp_path: Path, name: str, mode: str):
    path = tmp_path / name
    letter(mode=mode).save(path, dpi=(200, 200))
    result = encoded(path)
    assert result.data == path.read_bytes()
    assert (result.width, result.height, result.scale, result.notes) == (600, 400, 1.0, ())
    assert result.dpi == (200 if name.endswith(("jpg", "png", "bmp")) else 300)


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif"])
def test_a_picture_that_its_exif_turns_is_sent_upright(tmp_path: Path, name: str, orientation: int):
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    letter().transpose(Image.Transpose(back)).save(tmp_path / name, exif=exif)
    result = encoded(tmp_path / name)
    assert (result.width, result.height) == shown(result).size == (600, 400)
    assert shown(result).getexif().get(ORIENTATION, 1) == 1
    across, down = ink(shown(result))
    assert across < 0.3
    assert down < 0.4


def test_an_exif_that_says_upright_changes_nothing(tmp_path: Path):
    exif = Image.Exif()
    exif[ORIENTATION] = 1
    letter().save(tmp_path / "a.jpg", exif=exif)
    assert encoded(tmp_path / "a.jpg").data == (tmp_path / "a.jpg").read_bytes()


def test_a_png_that_is_turned_only_after_its_pixels_is_sent_upright(tmp_path: Path):
    letter().transpose(Image.Transpose.ROTATE_180).save(tmp_path / "a.png")
    exif = Image.Exif()
    exif[ORIENTATION] = 3
    chunk = b"eXIf" + exif.tobytes()[6:]
    chunk = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    data = (tmp_path / "a.png").read_bytes()
    (tmp_path / "a.png").write_bytes(data[:-12] + chunk + data[-12:])
    across, down = ink(shown(encoded(tmp_path / "a.png")))
    assert across < 0.3
    assert down < 0.4


def test_every_page_of_a_tiff_with_its_own_picture(tmp_path: Path):
    pages = [letter((600, 400)), letter((500, 300), "RGB"), letter((400, 200), "1")]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:], dpi=(200, 200))
    results = [encoded(tmp_path / "a.tif", page) for page in (1, 2, 3)]
    assert [(result.width, result.height) for result in results] == [(600, 400), (500, 300), (400, 200)]
    assert [shown(result).format for result in results] == ["JPEG", "JPEG", "PNG"]
    with pytest.raises(PageError) as caught:
        encoded(tmp_path / "a.tif", 4)
    assert caught.value.code == "no_such_page"


def test_black_and_white_stays_so_and_loses_nothing(tmp_path: Path):
    page = letter((2480, 3508), "1")
    page.save(tmp_path / "a.tif", compression="group4", dpi=(300, 300))
    result = encoded(tmp_path / "a.tif")
    image = shown(result)
    assert (image.format, image.mode) == ("PNG", "1")
    assert image.tobytes() == page.tobytes()
    assert (result.dpi, result.notes) == (300, ())


def test_what_is_transparent_is_sent_on_paper(tmp_path: Path):
    image = Image.new("RGBA", (600, 400), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (50, 50, 150, 150))
    image.save(tmp_path / "a.png")
    letter(mode="P").save(tmp_path / "b.png", transparency=0)
    assert encoded(tmp_path / "b.png").data != (tmp_path / "b.png").read_bytes()
    sent = shown(encoded(tmp_path / "a.png")).convert("L")
    assert sent.getpixel((500, 300)) > 250
    assert sent.getpixel((100, 100)) < 5


def test_sixteen_bits_and_cmyk_become_grey(tmp_path: Path):
    Image.new("I;16", (100, 80), 65535).save(tmp_path / "a.png")
    assert shown(encoded(tmp_path / "a.png")).getpixel((50, 40)) > 250
    rows = (b"\0" + b"\xff" * (100 * 6)) * 80
    parts = (b"IHDR" + struct.pack(">IIBBBBB", 100, 80, 16, 2, 0, 0, 0), b"IDAT" + zlib.compress(rows), b"IEND")
    chunks = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts)
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    assert shown(encoded(tmp_path / "c.png")).mode == "L"
    letter(mode="CMYK").save(tmp_path / "b.jpg")
    assert shown(encoded(tmp_path / "b.jpg")).mode == "L"


def test_only_the_first_picture_of_an_animation_is_sent_and_it_is_said(tmp_path: Path):
    for name in ("a.gif", "a.png", "a.webp"):
        letter(mode="RGB").save(tmp_path / name, save_all=True, append_images=[noise((600, 400)).convert("RGB")])
        result = encoded(tmp_path / name)
        assert result.data != (tmp_path / name).read_bytes()
        assert ink(shown(result))[0] < 0.3
        assert result.notes == ("first of 2 pictures in the file",)


def test_a_page_of_a_pdf_is_rendered(tmp_path: Path):
    page = letter((2480, 3508))
    page.save(tmp_path / "a.pdf", resolution=300, save_all=True, append_images=[letter((1240, 1754))])
    result = encoded(tmp_path / "a.pdf")
    assert abs(result.width - 2480) <= 1
    assert abs(result.height - 3508) <= 1
    assert (result.dpi, result.scale, result.notes) == (300, 1.0, ())
    assert ink(shown(result))[1] < 0.4


def test_too_many_pixels_are_scaled_and_it_is_said(tmp_path: Path):
    for name, mode in (("a.jpg", "L"), ("b.tif", "1"), ("c.png", "RGB")):
        letter((2000, 1000), mode).save(tmp_path / name)
        result = encoded(tmp_path / name, most_pixels=1_000_000)
        image = shown(result)
        assert 900_000 < image.width * image.height <= 1_000_000
        assert (result.width, result.height) == (2000, 1000)
        assert result.scale == pytest.approx(image.width / 2000)
        assert result.notes == ("sent to the provider at 71 % of its size",)


def test_too_many_bytes_cost_quality_first_and_then_size(tmp_path: Path):
    noise((1500, 1000)).save(tmp_path / "a.jpg", quality=98)
    whole = len((tmp_path / "a.jpg").read_bytes())
    assert encoded(tmp_path / "a.jpg", most_bytes=whole).notes == ()
    again = encoded(tmp_path / "a.jpg", most_bytes=whole - 1)
    assert again.notes == ()
    poorer = encoded(tmp_path / "a.jpg", most_bytes=len(again.data) - 1)
    assert poorer.scale == 1.0
    assert poorer.notes == ("sent to the provider at a lower quality",)
    smaller = encoded(tmp_path / "a.jpg", most_bytes=whole // 6)
    assert smaller.scale < 0.9
    assert len(smaller.data) <= whole // 6
    assert (smaller.width, smaller.height) == (1500, 1000)
    assert shown(smaller).width == round(1500 * smaller.scale)
    assert smaller.notes[-1] == f"sent to the provider at {smaller.scale * 100:.0f} % of its size"


def test_black_and_white_that_is_too_large_as_it_is_is_sent_in_another_way(tmp_path: Path):
    noise((1500, 1000)).convert("1").save(tmp_path / "a.tif", compression="group4")
    result = encoded(tmp_path / "a.tif", most_bytes=100_000)
    assert len(result.data) <= 100_000
    assert result.notes


def test_a_page_that_fits_at_no_size_is_too_large(tmp_path: Path):
    noise((1500, 1000)).save(tmp_path / "a.png")
    with pytest.raises(PageError) as caught:
        encoded(tmp_path / "a.png", most_bytes=500)
    assert caught.value.code == "too_large"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.gif", "a.bmp", "a.webp", "a.tif"])
def test_half_a_file_is_an_error(tmp_path: Path, name: str):
    path = tmp_path / name
    noise((600, 400)).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    with pytest.raises(PageError) as caught:
        encoded(path)
    assert caught.value.code == "damaged"


def interrupted(path: Path) -> Path:
    """As an interrupted copy leaves it: its whole length, with zeros."""
    noise((600, 400)).save(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3].ljust(len(data), b"\0"))
    return path


def test_a_jpeg_whose_end_was_never_written_does_not_go_as_it_is(tmp_path: Path):
    path = interrupted(tmp_path / "a.jpg")
    assert encoded(path).data != path.read_bytes()


def test_a_png_whose_end_was_never_written_is_an_error(tmp_path: Path):
    with pytest.raises(PageError) as caught:
        encoded(interrupted(tmp_path / "a.png"))
    assert caught.value.code == "damaged"
