from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def drawn() -> Callable[..., Image.Image]:
    """A small page with black letters on white, in any mode."""

    def draw(mode: str = "L", size: tuple[int, int] = (200, 60)) -> Image.Image:
        image = Image.new("L", size, 255)
        ImageDraw.Draw(image).text((10, 10), "ABC", fill=0, font=ImageFont.load_default(36))
        return image.convert(mode)

    return draw
