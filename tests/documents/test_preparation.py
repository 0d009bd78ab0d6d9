"""Pages are prepared so that they can be read, and every point of them is found again on the page as it was."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageOps

from bulkocr_gui.documents.page import Raster
from bulkocr_gui.documents.page_geometry import original_box
from bulkocr_gui.documents.preparation import Steps, at_first, has_ink, look, prepare, shadowed, skew

THREE_POINTS = 3 * 300 / 72
LINES = ("The quick brown fox jumps over the lazy dog", "while the early bird sings a song of", "sixpence and pie")


def raster_of(image: Image.Image, dpi: int = 300) -> Raster:
    return Raster(image.width, image.height, dpi, image.tobytes(), bilevel=image.mode == "1")


def image_of(raster: Raster) -> Image.Image:
    return Image.frombytes("1" if raster.bilevel else "L", (raster.width, raster.height), raster.pixels).convert("L")


def page(paper: int = 255) -> Image.Image:
    image = Image.new("L", (1200, 900), paper)
    for number in range(12):
        font = ImageFont.load_default(30)
        ImageDraw.Draw(image).text((120, 100 + 55 * number), LINES[number % 3], font=font, fill=20)
    return image


def ink_box(image: Image.Image) -> tuple[int, int, int, int]:
    box = ImageOps.invert(image).point(lambda value: 255 if value > 128 else 0).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("degrees", [-12, -7, -3, 3, 7, 12])
def test_the_fall_of_lines_is_found(degrees: int):
    fallen = page().rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    assert skew(raster_of(fallen), Steps()) == pytest.approx(degrees, abs=0.5)


def test_level_lines_fall_nowhere():
    assert skew(raster_of(page()), Steps()) == 0
    assert skew(raster_of(Image.new("L", (900, 700), 255)), Steps()) == 0


def test_fallen_lines_are_level_afterwards():
    fallen = raster_of(page().rotate(-7, Image.Resampling.BICUBIC, expand=True, fillcolor=255))
    level = prepare(fallen, Steps(skew=skew(fallen, Steps()))).raster
    assert abs(skew(level, Steps())) < 0.5


@pytest.mark.parametrize(
    "steps",
    [
        Steps(turned=90),
        Steps(turned=180),
        Steps(turned=270),
        Steps(skew=7.0),
        Steps(skew=-12.0),
        Steps(fewer=True),
        Steps(paper=(100, 50, 1150, 850)),
        Steps(paper=(100, 50, 1150, 850), even=True, turned=90, skew=-5.0, fewer=True),
    ],
)
def test_every_point_is_found_again_on_the_page_as_it_was(steps: Steps):
    mark = (700, 300, 720, 320)
    image = Image.new("L", (1200, 900), 255)
    ImageDraw.Draw(image).rectangle((mark[0], mark[1], mark[2] - 1, mark[3] - 1), fill=0)
    prepared = prepare(raster_of(image, dpi=600), steps)
    found = original_box(prepared.back, ink_box(image_of(prepared.raster)), 1200, 900)
    assert found == pytest.approx(mark, abs=THREE_POINTS)


@pytest.mark.parametrize("degrees", [-12.0, 5.0])
def test_nothing_is_lost_at_the_corners_of_a_page_that_is_made_level(degrees: float):
    image = Image.new("L", (1200, 900), 255)
    for corner in ((0, 0), (1180, 0), (0, 880), (1180, 880)):
        ImageDraw.Draw(image).rectangle((*corner, corner[0] + 19, corner[1] + 19), fill=0)
    level = image_of(prepare(raster_of(image), Steps(skew=degrees)).raster)
    assert sum(level.histogram()[:128]) == pytest.approx(4 * 20 * 20, rel=0.1)


def test_a_scanner_bed_is_cut_off_and_a_page_is_not():
    bed = Image.new("L", (2400, 2700), 60)
    bed.paste(page(), (1200, 0))
    left, top, right, bottom = look(raster_of(bed)).paper or (0, 0, 0, 0)
    assert (left, top, right, bottom) == pytest.approx((1200, 0, 2400, 900), abs=20)
    assert look(raster_of(page())).paper is None


def test_shadows_become_paper_and_ink_stays_ink():
    shadow = Image.linear_gradient("L").resize((1200, 900)).point(lambda value: 90 + value * 160 // 255)
    shaded = Image.composite(shadow, Image.new("L", shadow.size, 20), page().point(lambda value: value))
    evened = image_of(prepare(raster_of(shaded), Steps(even=True)).raster)
    paper = [evened.getpixel((600, row)) for row in (20, 880)]
    assert min(paper) > 225
    assert evened.crop((100, 100, 900, 700)).getextrema()[0] < 90


def test_a_page_has_more_to_read_where_ink_is_left_in_a_shadow():
    shade = Image.linear_gradient("L").rotate(90).resize((1200, 900)).point(lambda value: 100 + value * 130 // 255)
    dark = raster_of(ImageChops.multiply(page(), shade))
    everything, bright_half = (100, 90, 1100, 760), (600, 90, 1100, 760)
    assert shadowed(dark, [bright_half])
    assert not shadowed(dark, [everything]), "all of it was read"
    assert not shadowed(raster_of(page()), [bright_half]), "it has no shadow"
    assert not shadowed(raster_of(page().convert("1")), [])


@pytest.mark.parametrize("brightness", [0, 20, 90])
def test_a_scanner_bed_is_no_shadow(brightness: int):
    on_bed = ImageOps.expand(page(), (403, 255, 301, 207), brightness)
    assert not shadowed(raster_of(on_bed), [(403 + 100, 255 + 90, 403 + 1100, 255 + 760)])


def test_white_on_black_becomes_black_on_white():
    dark = raster_of(ImageOps.invert(page()))
    assert look(dark).inverted
    assert not look(raster_of(page())).inverted
    assert image_of(prepare(dark, look(dark)).raster).getpixel((10, 10)) > 200


def test_pixels_beyond_400_dpi_are_given_away():
    large = raster_of(page().resize((4800, 3600)), dpi=1200)
    assert at_first(large).fewer
    small = prepare(large, at_first(large)).raster
    assert (small.width, small.height, small.dpi) == (1200, 900, 300)
    assert not at_first(raster_of(page(), dpi=600)).fewer, "it has not the pixels that it claims"
    assert not at_first(raster_of(page().resize((4800, 3600)), dpi=300)).fewer


def test_black_and_white_stays_what_it_is_when_it_is_only_turned():
    raster = raster_of(page().convert("1"))
    turned = prepare(raster, Steps(turned=90)).raster
    assert turned.bilevel
    assert (turned.width, turned.height) == (900, 1200)
    assert prepare(turned, Steps(turned=270)).raster == raster


def test_an_empty_sheet_has_no_ink():
    sheet = Image.effect_noise((1200, 900), 6).point(lambda value: min(255, value + 110))
    assert not has_ink(raster_of(sheet))
    assert not has_ink(raster_of(Image.new("1", (800, 600), 1)))
    ImageDraw.Draw(sheet).text((500, 400), "A word", font=ImageFont.load_default(40), fill=20)
    assert has_ink(raster_of(sheet))
