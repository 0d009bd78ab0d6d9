"""A page's words laid out as the text that a person reads, so that a word is found by its place in it and back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.results.recognition import TO_CHECK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulkocr_gui.results.recognition import Recognition, Word


@dataclass(frozen=True, slots=True)
class ShownWord:
    """One word.

    Attributes:
        start: its place in the text, in UTF-16 units: those that Qt counts.
        end: the place after it.
        box: left, top, right and bottom as parts of the page's width and height; None where it is not known.
        doubtful: whether it is one to check.
        corrected: whether somebody wrote it.
    """

    start: int
    end: int
    box: tuple[float, float, float, float] | None
    doubtful: bool
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class PageWords:
    """A page's text in reading order, as the text file has it, and where its words are."""

    text: str
    words: tuple[ShownWord, ...]

    @classmethod
    def of(cls, recognition: Recognition) -> PageWords:
        """Lay a recognition out."""
        parts: list[str] = []
        words: list[ShownWord] = []
        at = 0
        for gap, word in _in_order(recognition):
            parts += (gap, word.text)
            at += len(gap)
            length = len(word.text.encode("utf-16-le", "surrogatepass")) // 2
            box = _box(word, recognition)
            words.append(ShownWord(at, at + length, box, word.confidence < TO_CHECK, word.corrected))
            at += length
        return cls("".join(parts), tuple(words))

    @property
    def to_check(self) -> int:
        """How many words are doubtful."""
        return sum(word.doubtful for word in self.words)

    def at(self, place: int) -> int | None:
        """The word at a place of the text, or that ends there; None between two."""
        index = bisect_right(self.words, place, key=lambda word: word.start) - 1
        return index if index >= 0 and place <= self.words[index].end else None


def _in_order(recognition: Recognition) -> Iterator[tuple[str, Word]]:
    """Each word with what stands before it."""
    gap = ""
    for block in recognition.blocks:
        for paragraph in block.paragraphs:
            for line in paragraph.lines:
                for word in line.words:
                    yield gap, word
                    gap = " "
                gap = "\n"
            gap = "\n\n"


def _box(word: Word, page: Recognition) -> tuple[float, float, float, float] | None:
    width, height = max(1, page.width), max(1, page.height)
    if word.x1 - word.x0 >= width and word.y1 - word.y0 >= height:
        # What gives words without boxes says the whole page.
        return None
    return word.x0 / width, word.y0 / height, word.x1 / width, word.y1 / height
