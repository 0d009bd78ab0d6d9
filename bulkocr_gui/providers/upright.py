"""Pages that lie on their side or head: found by what little can be read of them, turned, and read again.

Only a page that was read badly, or not at all, is looked at: the others cost nothing. Boxes stay those of the
page as the file shows it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bulkocr_gui.documents.page_geometry import original_box
from bulkocr_gui.documents.preparation import Steps, prepare
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import Raster
    from bulkocr_gui.documents.page_geometry import Matrix

DOUBTFUL = 65.0
"""Mean confidence of Tesseract below which a page may be one that lies wrongly; those that do reach 30 to 50."""
SURE = 60.0
"""Mean confidence from which words count of a page that gave none at all before."""
BETTER = 10.0
"""So much more confidence must a turned page give, or half of what lacks: it is not turned for a trifle."""
LOOKED_AT = (3, 4, 6, 11)
"""Segmentation modes of whole pages; the others find the orientation themselves, or are for lines and words."""
LONG = 4
"""Letters of a word that is wider than high, unless its line runs down."""

TURNS = (90, 180, 270)


class Engine(Protocol):
    """What either engine can do."""

    page_segmentation: int
    doubtful: float
    """Mean confidence below which a page may be one that lies wrongly."""

    def read(self, raster: Raster) -> Recognition:
        """Recognise a raster as it lies."""
        ...

    def orientation(self, raster: Raster) -> int:
        """How far the text is turned clockwise: 0, 90, 180 or 270; 0 also where that cannot be told."""
        ...


def read_upright(engine: Engine, raster: Raster) -> tuple[Recognition, tuple[str, ...]]:
    """Recognise a page; the better of its two readings where it seems to lie wrongly. With the page's notes."""
    first = engine.read(raster)
    degrees, second = turned_reading(engine, raster, first)
    if second is None:
        return first, raster.notes
    page = prepare(raster, Steps(turned=degrees))
    return as_it_lay(second, page.back, raster), (*raster.notes, turned_note(degrees))


def turned_reading(engine: Engine, raster: Raster, first: Recognition) -> tuple[int, Recognition | None]:
    """How far the text is turned, and what is then read, on the turned page; None where it lies well."""
    if engine.page_segmentation not in LOOKED_AT or not _doubtful(first, raster, engine.doubtful):
        return 0, None
    degrees = engine.orientation(raster)
    if degrees not in TURNS:
        return 0, None
    second = engine.read(prepare(raster, Steps(turned=degrees)).raster)
    return (degrees, second) if _clearly_better(second, first) else (0, None)


def levelled(engine: Engine, raster: Raster) -> tuple[int, Recognition | None]:
    """The same for a page whose lines are known to run down: what is read on the turned page need not be better."""
    degrees = engine.orientation(raster)
    if degrees not in TURNS:
        return 0, None
    return degrees, engine.read(prepare(raster, Steps(turned=degrees)).raster)


def runs_down(recognition: Recognition) -> bool:
    """Whether the lines of a page run down or up it: most of its longer words are higher than wide."""
    longer = [word for word in recognition.words if len(word.text) >= LONG]
    high = sum(word.y1 - word.y0 > word.x1 - word.x0 for word in longer)
    return 2 * high > len(longer)


def turned_note(degrees: int) -> str:
    """What a page's reader should know."""
    return f"the text lies turned by {degrees} degrees"


def as_it_lay(recognition: Recognition, back: Matrix, raster: Raster) -> Recognition:
    """A prepared page's reading with the boxes of the page as it was.

    Args:
        recognition: of the prepared page.
        back: its way back.
        raster: the page as it was.
    """

    def word_of(word: Word) -> Word:
        box = original_box(back, (word.x0, word.y0, word.x1, word.y1), raster.width, raster.height)
        return Word(word.text, *box, word.confidence)

    return replace(
        recognition,
        width=raster.width,
        height=raster.height,
        dpi=raster.dpi,
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


def _doubtful(recognition: Recognition, raster: Raster, doubtful: float) -> bool:
    confidence = recognition.confidence
    if confidence is None:
        # A sheet of one colour has nothing to turn.
        return len(set(raster.pixels[:: max(1, len(raster.pixels) // 100_000)])) > 1
    return confidence < doubtful


def _clearly_better(second: Recognition, first: Recognition) -> bool:
    if second.confidence is None:
        return False
    if first.confidence is None:
        return second.confidence >= SURE
    more = min(BETTER, (100 - first.confidence) / 2)
    return second.confidence >= first.confidence + more and 3 * len(second.words) >= len(first.words)
