"""A page's own text as a recognition: as if an engine had read it without a mistake."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.results.layout import block_box
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from bulkocr_gui.documents.page_text import PageText, TextBlock

ENGINE = "text of the PDF"
"""Stands for an engine with the pages that needed none."""
SURE = 100.0


def recognition_of_text(text: PageText) -> Recognition:
    """The text as a recognition."""
    return Recognition(
        width=text.width,
        height=text.height,
        dpi=text.dpi,
        engine=ENGINE,
        languages=(),
        blocks=tuple(map(_block, text.blocks)),
    )


def with_own_text(recognition: Recognition, own: Recognition) -> Recognition:
    """What was recognised of a page, and the text that it has besides; each block at its place from top to bottom.

    Args:
        recognition: of the page without that text.
        own: that text.
    """
    blocks = [block for block in recognition.blocks if any(p.lines for p in block.paragraphs)]
    for block in own.blocks:
        _, top, _, bottom = block_box(block)
        middle = (top + bottom) / 2
        below = (place for place, other in enumerate(blocks) if block_box(other)[1] > middle)
        blocks.insert(next(below, len(blocks)), block)
    return replace(recognition, blocks=tuple(blocks))


def _block(block: TextBlock) -> Block:
    lines = (Line(tuple(Word(w.text, w.x0, w.y0, w.x1, w.y1, SURE) for w in line)) for line in block)
    return Block((Paragraph(tuple(lines)),))
