"""Pages looked at in parts: the upper one first, and those of large pages that are in sight."""

from __future__ import annotations

import contextlib

import pytest
from PIL import Image, ImageDraw

from bulkocr_gui.documents import upper_part
from bulkocr_gui.documents.page import MAX_PIXELS, MOST_LOOKED_AT, Opening, open_page
from bulkocr_gui.jobs.errors import PageError

MOST = 10_000_000


def rainbow(width: int, height: int) -> Image.Image:
    """Every place has a colour of its own, and a black frame tells what is cut off."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    image = Image.merge("RGB", (across, down, Image.new("L", (width, height), 128)))
    ImageDraw.Draw(image).rectangle((0, 0, width - 1, height - 1), outline=0, width=3)
    return image


def picture_of(shown) -> Image.Image:
    return Image.frombytes("RGB", (shown.width, shown.height), shown.pixels, "raw", "BGRX")


def alike(one: Image.Image, other: Image.Image, tolerance: int) -> bool:
    assert one.size == other.size
    pairs = zip(one.tobytes(), other.tobytes(), strict=True)
    return max(abs(a - b) for a, b in pairs) <= tolerance


def opened(path, number: int = 1):
    return contextlib.closing(open_page(path, number, Opening(most_pixels=MOST_LOOKED_AT)))


@pytest.fixture
def soon(monkeypatch):
    """A page of a few hundred pixels takes its time."""
    monkeypatch.setattr(upper_part, "MOST_AT_ONCE", 3 * 300 * 120)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.png", {}),
        ("a.tif", {"compression": "tiff_lzw"}),
        ("a.tif", {"compression": "tiff_adobe_deflate"}),
        ("a.tif", {"compression": "tiff_lzw", "big_tiff": False, "tiffinfo": {278: 7}}),
    ],
)
def test_the_upper_part_is_that_of_the_whole(tmp_path, soon, name, options):
    rainbow(300, 400).save(tmp_path / name, **options)
    with opened(tmp_path / name) as page:
        upper, whole = page.upper_part(MOST), page.picture(MOST)
    assert (upper.full_width, upper.full_height) == (300, 400)
    assert (upper.width, upper.height, upper.upper) == (300, 120, 0.3)
    assert alike(picture_of(upper), picture_of(whole).crop((0, 0, 300, 120)), 0)


def test_grey_has_one_too(tmp_path, soon):
    rainbow(300, 400).convert("L").save(tmp_path / "a.png")
    with opened(tmp_path / "a.png") as page:
        upper, whole = page.upper_part(MOST), page.picture(MOST)
    assert upper.upper == 0.45
    assert alike(picture_of(upper), picture_of(whole).crop((0, 0, 300, 180)), 0)


def test_it_is_made_smaller_as_the_whole_is(tmp_path, soon):
    rainbow(300, 400).save(tmp_path / "a.png")
    with opened(tmp_path / "a.png") as page:
        upper, whole = page.upper_part(30_000), page.picture(30_000)
    assert upper.width == whole.width == 150
    assert upper.height == round(whole.height * upper.upper)


def test_the_second_page_of_a_file_has_its_own(tmp_path, soon):
    first = Image.new("RGB", (300, 500), "white")
    first.save(tmp_path / "a.tif", compression="tiff_lzw", save_all=True, append_images=[rainbow(300, 400)])
    with opened(tmp_path / "a.tif", 2) as page:
        upper, whole = page.upper_part(MOST), page.picture(MOST)
    assert alike(picture_of(upper), picture_of(whole).crop((0, 0, 300, 120)), 0)


def turned(path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    rainbow(300, 400).save(path, exif=exif)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.jpg", lambda path: rainbow(300, 400).save(path)),
        ("a.png", lambda path: rainbow(300, 150).save(path)),
        ("a.png", lambda path: rainbow(300, 400).convert("P").save(path)),
        ("a.png", turned),
        ("a.tif", lambda path: rainbow(300, 400).save(path, compression="tiff_lzw", tiffinfo={274: 6})),
        ("a.pdf", lambda path: rainbow(300, 400).save(path, resolution=300)),
    ],
)
def test_there_is_none_where_the_whole_is_there_as_soon_or_lies_otherwise(tmp_path, soon, name, make):
    make(tmp_path / name)
    with opened(tmp_path / name) as page:
        assert page.upper_part(MOST) is None


def test_what_is_damaged_is_told_by_the_whole_alone(tmp_path, soon):
    rainbow(300, 400).save(tmp_path / "a.png")
    data = (tmp_path / "a.png").read_bytes()
    (tmp_path / "a.png").write_bytes(data[:200])
    with opened(tmp_path / "a.png") as page:
        assert page.upper_part(MOST) is None
        with pytest.raises(PageError):
            page.picture(MOST)


@pytest.mark.parametrize("shrink", [1, 2, 4])
@pytest.mark.parametrize(
    ("name", "options", "mode"),
    [
        ("a.png", {}, "RGB"),
        ("a.png", {}, "P"),
        ("a.png", {}, "L"),
        ("a.tif", {"compression": "group4"}, "1"),
        ("a.jpg", {"quality": 95}, "RGB"),
        ("a.pdf", {"resolution": 300, "quality": 95}, "RGB"),
    ],
)
def test_a_part_is_what_the_whole_has_there(tmp_path, name, options, mode, shrink):
    rainbow(640, 480).convert(mode).save(tmp_path / name, **options)
    box = (128, 64, 384, 320)
    with opened(tmp_path / name) as page:
        whole = picture_of(page.picture(MOST))
    with opened(tmp_path / name) as page:
        part = page.part(box, shrink)
        edge = page.part((512, 320, 640, 480), shrink)
    assert (part.full_width, part.full_height) == whole.size
    assert (part.width, part.height) == (256 // shrink, 256 // shrink)
    assert (edge.width, edge.height) == (128 // shrink, 160 // shrink)
    assert alike(picture_of(part), whole.crop(box).reduce(shrink), 24 if name in ("a.jpg", "a.pdf") else 1)


def test_a_page_that_was_made_smaller_by_its_decoder_is_decoded_again_for_a_closer_look(tmp_path):
    rainbow(640, 480).save(tmp_path / "a.jpg", quality=95)
    box = (128, 64, 384, 320)
    with opened(tmp_path / "a.jpg") as page:
        whole = picture_of(page.picture(MOST))
    with opened(tmp_path / "a.jpg") as page:
        assert page.part(box, 8).width == 32
        assert alike(picture_of(page.part(box, 1)), whole.crop(box), 0)
        assert page.part(box, 8).width == 32


def test_a_part_of_a_turned_page_is_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    rainbow(400, 300).save(tmp_path / "a.jpg", exif=exif, quality=95)
    with opened(tmp_path / "a.jpg") as page:
        whole = picture_of(page.picture(MOST))
    with opened(tmp_path / "a.jpg") as page:
        part = page.part((0, 200, 300, 400), 1)
    assert whole.size == (part.full_width, part.full_height) == (300, 400)
    assert alike(picture_of(part), whole.crop((0, 200, 300, 400)), 0)


def test_a_plan_that_no_engine_takes_can_be_looked_at(tmp_path):
    Image.new("1", (20_000, 15_000), 1).save(tmp_path / "plan.tif", compression="group4")
    assert MAX_PIXELS < 20_000 * 15_000
    with pytest.raises(PageError, match="too large"):
        open_page(tmp_path / "plan.tif", 1)
    with opened(tmp_path / "plan.tif") as page:
        part = page.part((19_500, 14_500, 20_000, 15_000), 1)
    assert (part.full_width, part.width, part.height) == (20_000, 500, 500)
    assert set(part.pixels) == {255}
