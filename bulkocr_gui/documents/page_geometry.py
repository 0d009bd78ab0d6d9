"""Where a point of a prepared page was on the page as it is in the file."""

from __future__ import annotations

import math

Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""
Matrix = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f): x is `a x' + b y' + c`, y is `d x' + e y' + f`."""

UNMOVED: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


def original_box(back: Matrix, box: Box, width: int, height: int) -> Box:
    """A box on a prepared page as the least box around it on the page as it was, `width` by `height`."""
    left, top, right, bottom = box
    corners = [(x, y) for x in (left, right) for y in (top, bottom)]
    a, b, c, d, e, f = back
    across = [a * x + b * y + c for x, y in corners]
    down = [d * x + e * y + f for x, y in corners]
    return (
        min(max(0, round(min(across))), width),
        min(max(0, round(min(down))), height),
        min(max(0, round(max(across))), width),
        min(max(0, round(max(down))), height),
    )


def chained(outer: Matrix, inner: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (
        a * g + b * j,
        a * h + b * k,
        a * i + b * m + c,
        d * g + e * j,
        d * h + e * k,
        d * i + e * m + f,
    )


def turned_back(degrees: int, width: int, height: int) -> Matrix:
    """The way from a page that was turned upright by `degrees` to the page as it lay, `width` by `height` pixels."""
    if degrees == 90:
        return 0.0, -1.0, width, 1.0, 0.0, 0.0
    if degrees == 180:
        return -1.0, 0.0, width, 0.0, -1.0, height
    return 0.0, 1.0, 0.0, -1.0, 0.0, height


def levelled_back(degrees: float, width: int, height: int) -> tuple[tuple[int, int], Matrix]:
    """The size of a page whose lines, which fell by `degrees`, were made level, and the way back from it."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    across = math.ceil(width * cosine + height * abs(sine))
    down = math.ceil(width * abs(sine) + height * cosine)
    return (across, down), (
        cosine,
        -sine,
        width / 2 - cosine * across / 2 + sine * down / 2,
        sine,
        cosine,
        height / 2 - sine * across / 2 - cosine * down / 2,
    )
