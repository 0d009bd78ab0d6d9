"""Pages that lie on their side or head: found by what little can be read of them, turned, and read again.

Only a page that was read badly, or not at all, is looked at: the others cost nothing. Boxes stay those of the
page as the file shows it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PIL import Image

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.documents.page import Raster

DOUBTFUL = 65.0
"""Mean confidence below which a page may be one that lies wrongly; those that do reach 30 to 50."""
SURE = 60.0
"""Mean confidence from which words count of a page that gave none at all before."""
BETTER = 10.0
"""So much more confidence must a turned page give: it is not turned for a trifle."""
LOOKED_AT = (3, 4, 6, 11)
"""Segmentation modes of whole pages; the others find the orientation themselves, or are for lines and words."""

_TURNS = {
    90: Image.Transpose.ROTATE_90,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_270,
}


class Engine(Protocol):
    """What either engine can do."""

    page_segmentation: int

    def read(self, raster: Raster) -> Recognition:
        """Recognise a raster as it lies."""
        ...

    def orientation(self, raster: Raster) -> int:
        """How far the text is turned clockwise: 0, 90, 180 or 270; 0 also where that cannot be told."""
        ...


def read_upright(engine: Engine, raster: Raster) -> tuple[Recognition, tuple[str, ...]]:
    """Recognise a page; the better of its two readings where it seems to lie wrongly. With the page's notes."""
    first = engine.read(raster)
    if engine.page_segmentation not in LOOKED_AT or not _doubtful(first, raster):
        return first, raster.notes
    degrees = engine.orientation(raster)
    if degrees not in _TURNS:
        return first, raster.notes
    second = engine.read(_turned(raster, degrees))
    if not _clearly_better(second, first):
        return first, raster.notes
    back = _back(degrees, raster.width, raster.height)
    notes = (*raster.notes, f"the text lies turned by {degrees} degrees")
    return replace(_moved(second, back), width=raster.width, height=raster.height), notes


def _doubtful(recognition: Recognition, raster: Raster) -> bool:
    confidence = recognition.confidence
    if confidence is None:
        # A sheet of one colour has nothing to turn.
        return len(set(raster.pixels[:: max(1, len(raster.pixels) // 100_000)])) > 1
    return confidence < DOUBTFUL


def _clearly_better(second: Recognition, first: Recognition) -> bool:
    if second.confidence is None:
        return False
    if first.confidence is None:
        return second.confidence >= SURE
    return second.confidence >= first.confidence + BETTER and 3 * len(second.words) >= len(first.words)


def _turned(raster: Raster, degrees: int) -> Raster:
    mode = "1" if raster.bilevel else "L"
    image = Image.frombytes(mode, (raster.width, raster.height), raster.pixels).transpose(_TURNS[degrees])
    return replace(raster, width=image.width, height=image.height, pixels=image.tobytes())


def _back(degrees: int, width: int, height: int) -> Callable[[Word], tuple[int, int, int, int]]:
    """From a box on the turned page to its place on the page as it lies, `width` by `height`."""
    if degrees == 90:
        return lambda word: (width - word.y1, word.x0, width - word.y0, word.x1)
    if degrees == 180:
        return lambda word: (width - word.x1, height - word.y1, width - word.x0, height - word.y0)
    return lambda word: (word.y0, height - word.x1, word.y1, height - word.x0)


def _moved(recognition: Recognition, back: Callable[[Word], tuple[int, int, int, int]]) -> Recognition:
    def word_of(word: Word) -> Word:
        return Word(word.text, *back(word), word.confidence)

    return replace(
        recognition,
        blocks=tuple(
            Block(
                tuple(
                    Paragraph(tuple(Line(tuple(map(word_of, line.words))) for line in paragraph.lines))
                    for paragraph in block.paragraphs
                )
            )
            for block in recognition.blocks
        ),
    )
