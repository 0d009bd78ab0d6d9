"""What a provider answered for one page: blocks, lines, words, boxes, confidences.

Kept with the page, compressed, so that every format can be made again without recognising again.
Boxes are in pixels of the upright page, as any viewer shows it.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import Any

from bulkocr_gui.jobs.errors import BugError

VERSION = 1
TO_CHECK = 60.0
"""Confidence, 0 to 100, below which a word is one to check."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word."""

    text: str
    x0: int
    y0: int
    x1: int
    y1: int
    confidence: float
    """0 to 100."""
    corrected: bool = False
    """Whether somebody wrote it (see `results.corrections`)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words, in reading order."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The line's words with single spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page: a column, a heading, a table's cell."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Recognition:
    """All that is known of one page's text.

    Attributes:
        width: of the upright page, in pixels.
        height: of the upright page, in pixels.
        dpi: the resolution that was recognised at.
        engine: name and version.
        languages: the models that were used.
        blocks: in reading order.
    """

    width: int
    height: int
    dpi: int
    engine: str
    languages: tuple[str, ...]
    blocks: tuple[Block, ...]

    @classmethod
    def of_text(cls, text: str, *, width: int, height: int, dpi: int, engine: str) -> Recognition:
        """A recognition from text alone, for a provider that knows no boxes."""
        lines = tuple(
            Line(tuple(Word(word, 0, 0, width, height, 90.0) for word in line.split()))
            for line in text.splitlines()
            if line.strip()
        )
        blocks = (Block((Paragraph(lines),)),) if lines else ()
        return cls(width, height, dpi, engine, (), blocks)

    @property
    def words(self) -> tuple[Word, ...]:
        """Every word in reading order."""
        return tuple(
            word
            for block in self.blocks
            for paragraph in block.paragraphs
            for line in paragraph.lines
            for word in line.words
        )

    @property
    def text(self) -> str:
        """Lines as lines, an empty line between paragraphs; empty for a page without words."""
        paragraphs = [
            "\n".join(line.text for line in paragraph.lines)
            for block in self.blocks
            for paragraph in block.paragraphs
        ]
        return "\n\n".join(paragraphs)

    @property
    def confidence(self) -> float | None:
        """Mean of the words' confidences, 0 to 100; None without words."""
        words = self.words
        return sum(word.confidence for word in words) / len(words) if words else None

    @property
    def doubtful(self) -> int:
        """How many words are to be checked."""
        return sum(word.confidence < TO_CHECK for word in self.words)

    def encode(self) -> bytes:
        """Compressed, versioned JSON."""
        blocks = [
            [[[_word(word) for word in line.words] for line in p.lines] for p in block.paragraphs]
            for block in self.blocks
        ]
        value = {
            "v": VERSION,
            "w": self.width,
            "h": self.height,
            "dpi": self.dpi,
            "engine": self.engine,
            "lang": self.languages,
            "blocks": blocks,
        }
        return zlib.compress(
            json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"), 6
        )

    @classmethod
    def decode(cls, blob: bytes) -> Recognition:
        """What `encode` wrote.

        Raises:
            BugError: it is of a newer version.
        """
        value: dict[str, Any] = json.loads(zlib.decompress(blob))
        if value["v"] != VERSION:
            raise BugError(f"a recognition of version {value['v']}")
        blocks = tuple(
            Block(tuple(Paragraph(tuple(Line(tuple(Word(*w) for w in line)) for line in p)) for p in block))
            for block in value["blocks"]
        )
        return cls(value["w"], value["h"], value["dpi"], value["engine"], tuple(value["lang"]), blocks)


def _word(word: Word) -> list[str | int | float | bool]:
    plain: list[str | int | float | bool] = [word.text, word.x0, word.y0, word.x1, word.y1, round(word.confidence, 2)]
    return [*plain, True] if word.corrected else plain
