"""The icons are of one hand: one grid, one stroke, one colour that the theme gives."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QPainter

from bulkocr_gui.resources import resource
from bulkocr_gui.ui import icons

OTHERS = ("bulkocr", "bulkocr-small", "scans")
"""The program's icon and the picture of the empty window have colours of their own."""
IN_THE_STYLE_SHEET = re.compile(r"(arrow-up|arrow-down|tick)-(light|dark|contrast)")
"""Style sheets tint nothing, and draw at 11 to 15 px: more stroke, and a file for each look."""
EVERY = sorted(path.stem for path in resource("icons").glob("*.svg"))
SOURCES = [*Path(icons.__file__).parents[1].rglob("*.py")]
DRAWN = [name for name in EVERY if name not in OTHERS and not IN_THE_STYLE_SHEET.fullmatch(name)]


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_is_drawn_on_the_grid_with_the_stroke_of_all(name):
    root = ET.fromstring(resource(f"icons/{name}.svg").read_text())  # noqa: S314 - our own
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("width"), root.get("height")) == ("24", "24")
    assert root.get("stroke-width") == "1.75"
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    colours = {each.get(key) for each in root.iter() for key in ("fill", "stroke")} - {None}
    assert colours <= {"none", "currentColor"}
    for numbers in (each.get("d", "") for each in root.iter()):
        assert all(len(part.split(".")[-1]) <= 3 for part in re.findall(r"\d+\.\d+", numbers)), "noise of an editor"


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_is_within_its_margins_and_takes_the_colour_it_is_given(qapp, name):
    picture = icons.pixmap(name, 24, "#FF0000").toImage().convertToFormat(QImage.Format.Format_ARGB32)
    inked = [(x, y) for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() > 60]
    assert inked
    assert all(picture.pixelColor(x, y).green() < 60 for x, y in inked)
    assert min(min(at) for at in inked) >= 1, "no icon touches its edge"
    assert max(max(at) for at in inked) <= 22


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize(("mode", "colour"), [(QIcon.Mode.Normal, "#FF0000"), (QIcon.Mode.Disabled, "#808080")])
def test_an_icon_is_sharp_on_every_screen_and_in_the_colour_of_its_state(qapp, ratio, mode, colour):
    made = icons.icon("pause", 18, "#FF0000", "#808080")
    picture = made.pixmap(QSize(18, 18), ratio, mode)
    assert picture.devicePixelRatio() == ratio
    assert picture.toImage() == icons.pixmap("pause", 18, colour, ratio).toImage()
    assert made.actualSize(QSize(40, 40)) == QSize(18, 18), "it is not made larger than it was designed"
    canvas = QImage(round(18 * ratio), round(18 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(0)
    painter = QPainter(canvas)
    made.paint(painter, 0, 0, 18, 18, mode=mode)
    painter.end()
    assert canvas.convertToFormat(QImage.Format.Format_ARGB32) == picture.toImage().convertToFormat(
        QImage.Format.Format_ARGB32
    )


def test_an_icon_is_drawn_when_it_is_seen_and_not_before(qapp):
    before = icons._drawn.cache_info().misses
    made = icons.icon("pause", 17, "#00FF00")
    assert icons._drawn.cache_info().misses == before
    copied = QIcon(made)
    copied.setIsMask(True)
    for each in (made, copied, made):
        assert each.pixmap(QSize(17, 17)).width() == 17
    assert icons._drawn.cache_info().misses == before + 1


def test_every_icon_is_used_and_every_look_has_those_of_the_style_sheet():
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    unused = [name for name in EVERY if f'"{name}"' not in code and not IN_THE_STYLE_SHEET.fullmatch(name)]
    assert not unused
    for kind in ("arrow-up", "arrow-down", "tick"):
        assert {f"{kind}-{look}" for look in ("light", "dark", "contrast")} <= set(EVERY)


@pytest.mark.parametrize("size", [16, 32])
def test_the_program_s_icon_is_sharp_where_it_is_small(qapp, size):
    """Its scan line covers whole pixels: no row of it is half one colour and half another."""
    picture = icons.program_icon().pixmap(size, size).toImage()
    assert picture.width() == size
    column = [picture.pixelColor(size * 7 // 16, y).name() for y in range(size)]
    assert column.count("#ffc94d") == size // 8
    assert set(column) <= {"#1b5fcc", "#ffffff", "#1a1e24", "#9aa2ad", "#ffc94d", "#8fb7f5"}


def test_their_licence_is_said():
    text = (resource("README.md")).read_text()
    assert "`icons/`" in text
    assert "CC0-1.0" in text
