"""Pages as the window shows them: in colour, upright, no larger than asked for."""

from __future__ import annotations

import contextlib

import pikepdf
import pytest
from PIL import Image

from bulkocr_gui.documents.page import Opening, open_page
from bulkocr_gui.jobs.errors import PageError

RED = (200, 30, 30)
MANY = 16_000_000


def two_halves(width: int, height: int) -> Image.Image:
    """Red above, white below."""
    image = Image.new("RGB", (width, height), "white")
    image.paste(RED, (0, 0, width, height // 2))
    return image


def shown_page(path, most_pixels, *passwords):
    with contextlib.closing(open_page(path, 1, Opening(passwords))) as page:
        return page.picture(most_pixels)


def colour(shown, x: float, y: float) -> tuple[int, int, int]:
    """The colour at a part of the picture's width and height."""
    at = (int(y * shown.height) * shown.width + int(x * shown.width)) * 4
    blue, green, red, _ = shown.pixels[at : at + 4]
    return red, green, blue


def near(found, wanted) -> bool:
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp", "a.pdf"])
def test_a_page_is_shown_in_its_colours(tmp_path, name):
    two_halves(600, 800).save(tmp_path / name, **({"resolution": 300} if name == "a.pdf" else {}))
    shown = shown_page(tmp_path / name, MANY)
    assert (shown.width, shown.height) == (shown.full_width, shown.full_height)
    assert len(shown.pixels) == shown.width * shown.height * 4
    assert set(shown.pixels[3::4]) == {255}  # what is painted over it would be mixed with nothing
    assert near(colour(shown, 0.5, 0.1), RED)
    assert near(colour(shown, 0.5, 0.9), (255, 255, 255))


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.pdf"])
def test_it_is_no_larger_than_asked_for(tmp_path, name):
    two_halves(1200, 1600).save(tmp_path / name, **({"resolution": 300} if name == "a.pdf" else {}))
    shown = shown_page(tmp_path / name, 200_000)
    assert abs(shown.full_width - 1200) <= 1
    assert abs(shown.full_height - 1600) <= 1
    assert shown.width * shown.height < 260_000
    assert shown.width / shown.height == pytest.approx(0.75, abs=0.01)
    assert near(colour(shown, 0.5, 0.1), RED)


@pytest.mark.parametrize("most", [MANY, 20_000])
def test_a_turned_photo_is_upright_and_as_large_as_it_is_recognised(tmp_path, most):
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn it right
    two_halves(400, 300).save(tmp_path / "a.jpg", exif=exif)
    shown = shown_page(tmp_path / "a.jpg", most)
    assert (shown.full_width, shown.full_height) == (300, 400)
    assert shown.width < shown.height
    assert near(colour(shown, 0.9, 0.5), RED)
    assert near(colour(shown, 0.1, 0.5), (255, 255, 255))
    with contextlib.closing(open_page(tmp_path / "a.jpg", 1, Opening())) as page:
        raster = page.raster()
    assert (raster.width, raster.height) == (shown.full_width, shown.full_height)


def test_a_transparent_picture_and_one_of_16_bits_are_shown_as_they_are_recognised(tmp_path):
    glass = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    glass.paste((0, 0, 0, 255), (0, 0, 100, 50))
    glass.save(tmp_path / "glass.png")
    shown = shown_page(tmp_path / "glass.png", MANY)
    assert colour(shown, 0.5, 0.9) == (255, 255, 255)
    assert colour(shown, 0.5, 0.1) == (0, 0, 0)
    deep = Image.new("I;16", (100, 100), 65_535)
    deep.save(tmp_path / "deep.png")
    assert colour(shown_page(tmp_path / "deep.png", MANY), 0.5, 0.5) == (255, 255, 255)


def test_half_a_picture_is_not_shown(tmp_path):
    Image.effect_noise((600, 800), 90).save(tmp_path / "a.jpg")
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PageError, match="damaged"):
        shown_page(tmp_path / "a.jpg", MANY)


def test_a_locked_pdf_is_shown_with_its_password(tmp_path):
    two_halves(600, 800).save(tmp_path / "a.pdf", resolution=300)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="1911", owner="1912"))
    shown = shown_page(tmp_path / "locked.pdf", MANY, "1911")
    assert near(colour(shown, 0.5, 0.1), RED)
