"""How wide and high letters are, roughly, as most typefaces have them.

What lies between a word's edges then lies about right, and a line's words need one size and one height.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

_WIDTHS = {
    220: "!'`,.:;|",
    270: "ijlI[]",
    360: ' "()*-/J^_frst{}',
    480: "#$&+0123456789<=>?ovxy~",
    520: "@bdghknpquz\\",
    640: "%ABCEFGKLNOPQRSTUVXYZw",
    790: "DHMWm",
}
_USUAL = 430
_HEIGHTS = {
    (0, 460): "acemnorsuvwxz:",
    (0, 620): "t",
    (-200, 460): "gpqy",
    (-240, 750): "()[]{}|/\\$jQ@",
    (0, 110): ".",
    (-170, 110): ",",
    (-170, 460): ";",
    (450, 720): "\"'`^*",
    (200, 300): "-",
    (100, 520): "=+<>~",
    (-160, -80): "_",
    (0, 0): " ",
}
_TALL = 720
_LOW = 460
_DEEP = -200
_OVER_CAPITALS = 920
_ABOVE, _BELOW = (230, 232), (202, 220)
"""Classes of marks by their places."""


class Shape(NamedTuple):
    """Of a letter, in thousandths of the font's size."""

    width: int
    bottom: int
    top: int


@cache
def shape_of(letter: str) -> Shape:
    """The shape of a letter of an alphabet, or of a sign."""
    # A letter with marks is as wide as the letter.
    parts = unicodedata.normalize("NFD", letter)
    plain, marks = parts[0], parts[1:]
    capital = unicodedata.category(plain) == "Lu"
    usual = 640 if capital else _USUAL
    width = next((width for width, letters in _WIDTHS.items() if plain in letters), usual)
    high = _LOW if unicodedata.category(plain) == "Ll" and not plain.isascii() else _TALL
    bottom, top = next((height for height, letters in _HEIGHTS.items() if plain in letters), (0, high))
    classes = [unicodedata.combining(mark) for mark in marks]
    if any(each in _ABOVE for each in classes):
        top = _OVER_CAPITALS if capital else _TALL
    if any(each in _BELOW for each in classes):
        bottom = min(bottom, _DEEP)
    return Shape(width, bottom, top)
