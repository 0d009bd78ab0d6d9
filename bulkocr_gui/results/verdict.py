"""How well a page was read, without its true text.

Each word has a chance to be right: by the engine's confidence in it, and by whether the language knows it. The tables
were counted on the words of 59 real pages with known text (`python -m tests.benchmarks DATA quality` shows how well
they tell pages apart that they were not counted on). A page's score is the mean of its words' chances.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bulkocr_gui.results.recognition import Recognition, Word

Known = "Callable[[str], bool]"
"""Whether a language has a word."""
Curve = tuple[tuple[float, float], ...]
"""Confidence and chance, in rising order; between two points the chance rises evenly."""

POOR_CONFIDENCE = 85.5
POOR_SCORE = 0.86
"""Below either, a page that Tesseract read is read again: calibrated, see `tests/benchmarks/quality.py`."""


class Kind(Enum):
    """What a word is, for its chance to be right."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    NUMBER = "number"
    SHORT = "short"
    IDEOGRAPHIC = "ideographic"
    """Of a script without spaces: no list says what is a word."""


TESSERACT: dict[Kind, Curve] = {
    Kind.KNOWN: ((0, 0.60), (30, 0.74), (60, 0.88), (85, 0.93), (93, 0.97), (96, 0.99)),
    Kind.UNKNOWN: ((0, 0.10), (30, 0.33), (60, 0.45), (85, 0.57), (91, 0.74), (96, 0.78)),
    Kind.NUMBER: ((0, 0.20), (40, 0.45), (70, 0.65), (85, 0.86), (93, 0.96), (96, 0.99)),
    Kind.SHORT: ((0, 0.50), (50, 0.58), (70, 0.88), (90, 0.97), (95, 0.99)),
    Kind.IDEOGRAPHIC: ((0, 0.10), (50, 0.50), (80, 0.90), (90, 0.98)),
}
RAPIDOCR: dict[Kind, Curve] = {
    Kind.KNOWN: ((30, 0.60), (55, 0.88), (85, 0.93), (96, 0.96), (100, 0.98)),
    Kind.UNKNOWN: ((30, 0.05), (50, 0.35), (85, 0.45), (98, 0.55), (99.5, 0.60), (100, 0.72)),
    Kind.NUMBER: ((30, 0.05), (70, 0.40), (90, 0.80), (99, 0.82), (99.7, 0.96)),
    Kind.SHORT: ((30, 0.20), (80, 0.44), (90, 0.65), (98, 0.78), (99, 0.97)),
    Kind.IDEOGRAPHIC: ((30, 0.10), (80, 0.70), (95, 0.95), (99, 0.99)),
}
CURVES = {"RapidOCR": RAPIDOCR}
"""By the first word of an engine's name; all others are judged as Tesseract is."""

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is thought of a page's reading.

    Attributes:
        score: mean chance of its words to be right, 0 to 1; 0 for a page without words.
        confidence: the engine's own, 0 to 100; 0 for a page without words.
        words: how many it has; characters where words are not spaced.
        right: how many of them are expected to be right.
    """

    score: float
    confidence: float
    words: int
    right: float

    @property
    def poor(self) -> bool:
        """Whether the page deserves to be read again."""
        return self.score < POOR_SCORE or self.confidence < POOR_CONFIDENCE


def judge(recognition: Recognition, known: Callable[[str], bool]) -> Verdict:
    """Judge a page's reading.

    Args:
        recognition: the reading.
        known: whether the page's languages have a word.
    """
    right = 0.0
    count = 0
    for word in recognition.words:
        if (likely := chance(word, recognition.engine, known)) is not None:
            parts = _parts(word.text)
            right += parts * likely
            count += parts
    confidence = recognition.confidence
    return Verdict(right / count if count else 0.0, 0.0 if confidence is None else confidence, count, right)


def chance(word: Word, engine: str, known: Callable[[str], bool]) -> float | None:
    """A word's chance to be right; None for punctuation alone, which is no word."""
    core = _EDGES.sub("", word.text)
    if not core:
        return None
    return _at(CURVES.get(engine.split(" ", maxsplit=1)[0], TESSERACT)[_kind(core, known)], word.confidence)


def best(verdicts: Iterable[Verdict], margin: float = 0.0) -> int:
    """The place of the best of several readings of one page: what is right counts, both what is read and missed.

    Args:
        verdicts: of the readings.
        margin: by how much, of 1, one must be better than the first to be taken.
    """
    given = tuple(verdicts)
    there = max(verdict.right for verdict in given)
    scores = [2 * verdict.right / max(1.0, verdict.words + there) for verdict in given]
    scores[0] += margin
    return scores.index(max(scores))


def _parts(text: str) -> int:
    """How many words a word counts for: where they are not spaced, one engine's word is another's line."""
    unspaced = sum(unicodedata.east_asian_width(letter) == "W" and letter.isalpha() for letter in text)
    return max(1, unspaced)


def ideographic(text: str) -> bool:
    """Whether any of it is of a script that puts no spaces between words."""
    return any(unicodedata.east_asian_width(letter) == "W" for letter in text)


def _kind(core: str, known: Callable[[str], bool]) -> Kind:
    if ideographic(core):
        return Kind.IDEOGRAPHIC
    if any(letter.isdigit() for letter in core):
        return Kind.NUMBER
    if len(core) < 2:
        return Kind.SHORT
    return Kind.KNOWN if known(core) else Kind.UNKNOWN


def _at(curve: Curve, confidence: float) -> float:
    place = bisect_right(curve, (confidence, 2.0))
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (low, least), (high, most) = curve[place - 1], curve[place]
    return least + (most - least) * (confidence - low) / (high - low)
