"""A page of a PDF that somebody made: what it has from above it, its fonts, and how it is shown."""

from __future__ import annotations

import contextlib
import math
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from bulkocr_gui.results.text_layer import Matrix

_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_DEEPEST = 50
"""Nodes above a page: a tree that is a ring has no end."""


def take_heritage(page: pikepdf.Page) -> None:
    """Give a page what it has from the nodes above it: only then can it have more of its own."""
    for key in _INHERITED:
        node, depth = page.obj.get("/Parent"), 0
        while key not in page.obj and isinstance(node, pikepdf.Dictionary) and depth < _DEEPEST:
            if key in node:
                page.obj[key] = node[key]
            node, depth = node.get("/Parent"), depth + 1


def own_fonts(page: pikepdf.Page) -> Any:
    """The page's fonts, in resources of its own."""
    # Those of other pages stay as they are.
    resources = _copy(page.obj.get("/Resources"))
    resources["/Font"] = _copy(resources.get("/Font"))
    page.obj["/Resources"] = resources
    return page.obj["/Resources"]["/Font"]


def _copy(value: Any) -> pikepdf.Dictionary:
    return pikepdf.Dictionary(dict(value.items()) if isinstance(value, pikepdf.Dictionary) else {})


def upright(page: pikepdf.Page) -> tuple[float, float, Matrix]:
    """Width and height of the page as it is shown, and the way from there to its own coordinates."""
    left, bottom, right, top = _box(page)
    turned = 0
    with contextlib.suppress(TypeError, ValueError):
        turned = round(float(page.obj.get("/Rotate", 0)) / 90) % 4
    width, height = right - left, top - bottom
    if turned == 1:
        return height, width, (0, 1, -1, 0, right, bottom)
    if turned == 2:
        return width, height, (-1, 0, 0, -1, right, top)
    if turned == 3:
        return height, width, (0, -1, 1, 0, left, top)
    return width, height, (1, 0, 0, 1, left, bottom)


def _box(page: pikepdf.Page) -> tuple[float, float, float, float]:
    media = _rectangle(page.obj.get("/MediaBox")) or (0.0, 0.0, 612.0, 792.0)
    crop = _rectangle(page.obj.get("/CropBox"))
    if crop is None:
        return media
    both = max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3])
    return both if both[0] < both[2] and both[1] < both[3] else media


def _rectangle(value: Any) -> tuple[float, float, float, float] | None:
    with contextlib.suppress(TypeError, ValueError):
        x0, y0, x1, y1 = (float(side) for side in value)
        left, right, bottom, top = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
        if left < right and bottom < top and all(map(math.isfinite, (left, right, bottom, top))):
            return left, bottom, right, top
    return None
