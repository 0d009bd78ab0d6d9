"""What a job allows to be done with its pages, and what it forbids."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageOps

from bulkocr_gui.documents.page import open_page
from bulkocr_gui.documents.preparation import Steps, at_first, look, only
from bulkocr_gui.jobs.options import JobOptions, Preparation, Quality
from bulkocr_gui.jobs.rows import options_from_json, options_to_json
from bulkocr_gui.providers import tessdata
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.providers.tesseract import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.results.recognition import Recognition

LINES = ("The registers of the parish were kept", "by the clerk in a large brown volume", "which lay in the vestry.")
ALL = tuple(Preparation)


def page() -> Image.Image:
    """Three lines of print at 300 dpi."""
    image = Image.new("L", (1500, 620), 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(52)
    for place, line in enumerate(LINES):
        draw.text((120, 120 + 130 * place), line, 0, font)
    return image


def specked(image: Image.Image) -> Image.Image:
    """In black and white, with a speck of one pixel in thirty."""
    made = image.convert("1")
    pixels = made.load()
    assert pixels is not None
    at = random.Random(7)
    for _ in range(image.width * image.height // 30):
        pixels[at.randrange(image.width), at.randrange(image.height)] = 0
    return made


def bordered(image: Image.Image) -> Image.Image:
    return ImageOps.expand(image, (400, 250, 300, 200), 12)


def shadowed(image: Image.Image) -> Image.Image:
    """Darker and darker towards the left, as in the fold of a book."""
    shade = Image.linear_gradient("L").rotate(90).resize(image.size).point(lambda value: 80 + value * 150 // 255)
    return ImageChops.multiply(image, shade)


DAMAGES: dict[Preparation, Callable[[Image.Image], Image.Image]] = {
    Preparation.ORIENTATION: lambda image: image.rotate(180),
    Preparation.LEVEL: lambda image: image.rotate(9, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    Preparation.SPECKS: specked,
    Preparation.EVEN: shadowed,
}


def recognised(
    tmp_path: Path, image: Image.Image, preparation: tuple[Preparation, ...]
) -> tuple[Recognition, tuple[str, ...]]:
    file = tmp_path / "page.png"
    image.save(file, dpi=(300, 300))
    engine_options = {
        "folder": str(tessdata.linked_folder(tmp_path)),
        "languages": ("eng",),
        "page_segmentation": 3,
    }
    engine = CarefulEngine(
        {
            "engine": BUILT_IN,
            "options": engine_options,
            "old_letters": None,
            "quality": Quality.FAST,
            "preparation": preparation,
            "models": [str(tessdata.models(tmp_path)["eng"])],
            "second": None,
            "page_seconds": 60.0,
        }
    )
    recognition, _, notes = engine.recognise(open_page(file, 1))
    width, height = image.size
    assert all(0 <= word.x0 < word.x1 <= width and 0 <= word.y0 < word.y1 <= height for word in recognition.words)
    return recognition, notes


def read(tmp_path: Path, image: Image.Image, preparation: tuple[Preparation, ...]) -> tuple[str, tuple[str, ...]]:
    recognition, notes = recognised(tmp_path, image, preparation)
    return " ".join(word.text for word in recognition.words), notes


def share(text: str) -> float:
    """Of the page's words that were read."""
    wanted = " ".join(LINES).split()
    return sum(word in text.split() for word in wanted) / len(wanted)


@pytest.mark.parametrize("step", DAMAGES)
def test_a_step_helps_a_page_that_needs_it_and_is_left_where_it_is_forbidden(
    tmp_path: Path, step: Preparation
) -> None:
    damaged = DAMAGES[step](page())

    helped, _ = read(tmp_path, damaged, ALL)
    without, notes = read(tmp_path, damaged, tuple(each for each in ALL if each is not step))

    assert share(helped) >= 0.9
    assert share(helped) > share(without)
    told = ("turned by", "lines fall", "specks", "shadow")
    assert not any(words in note for words in told for note in notes)


@pytest.mark.parametrize("damage", [specked, bordered])
def test_boxes_lie_on_the_words_of_the_page_as_it_was(
    tmp_path: Path, damage: Callable[[Image.Image], Image.Image]
) -> None:
    across, down = (400, 250) if damage is bordered else (0, 0)
    clean, _ = recognised(tmp_path, page(), ())
    texts = [word.text for word in clean.words]
    wanted = {word.text: word for word in clean.words if texts.count(word.text) == 1}

    found, _ = recognised(tmp_path, damage(page()), ALL)

    three_points = 3 * 300 / 72
    compared = 0
    for word in found.words:
        if (here := wanted.get(word.text)) is not None:
            assert abs(word.x0 - across - here.x0) <= three_points
            assert abs(word.y0 - down - here.y0) <= three_points
            assert abs(word.x1 - across - here.x1) <= three_points
            assert abs(word.y1 - down - here.y1) <= three_points
            compared += 1
    assert compared >= 8


def test_with_nothing_allowed_the_page_goes_to_the_engine_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    bordered(page()).save(file, dpi=(600, 600))
    raster = open_page(file, 1).raster()

    assert only(look(raster), ()) == Steps()
    assert only(at_first(raster), ()) == Steps()
    seen = look(raster)
    assert seen.paper is not None
    left, top, right, bottom = seen.paper
    assert abs(left - 400) <= 12
    assert abs(top - 250) <= 12
    assert abs(right - 1900) <= 12
    assert abs(bottom - 870) <= 12
    assert only(seen, (Preparation.BORDERS,)) == Steps(paper=seen.paper)


def test_white_on_black_and_even_paper_are_steps_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    ImageOps.invert(page()).save(file, dpi=(300, 300))
    seen = look(open_page(file, 1).raster())

    assert only(seen, (Preparation.INVERT,)) == Steps(inverted=True)
    assert only(seen, (Preparation.EVEN,)) == Steps(even=True)


def test_they_are_kept_with_the_job_and_unknown_ones_are_left_out() -> None:
    some = JobOptions(preparation=(Preparation.EVEN, Preparation.LEVEL))

    assert options_from_json(options_to_json(some)) == some
    assert options_from_json("{}").preparation == ALL
    assert options_from_json('{"preparation": ["even", "of another version"]}').preparation == (Preparation.EVEN,)
