"""Two readings of one page made into one, word by word, where they lie on the same place.

The better reading gives lines and their order. Where the two differ, the words that are likelier right are taken;
words that only one of them has are taken in, or left out, by the same measure.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bulkocr_gui.results.layout import line_box
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from bulkocr_gui.results.verdict import chance, ideographic, judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ACROSS = 0.35
"""Part of the narrower word's width that two words must share to be of the same place."""
DOWN = 0.5
"""The same, of the lower word's height."""
SURER = 0.03
"""So much likelier must the other reading's words be: the better one's are not given up for a trifle."""
ALONE = 0.85
"""Chance from which a word is believed that only one reading has: of those below, three in four were none."""
WITNESS = 0.7
"""How much the other reading must have that is right, as part of the better one's, to be asked: one that found next
to nothing says nothing of words that it has not."""
UNASKED = 0.4
"""Chance from which a word is then believed."""


@dataclass(slots=True)
class _Place:
    """Words of both readings that lie on each other; either side may be empty."""

    ours: list[int] = field(default_factory=list)
    theirs: list[int] = field(default_factory=list)


def merged(ours: Recognition, theirs: Recognition, known: Callable[[str], bool]) -> Recognition:
    """Merge two readings of the same page.

    Args:
        ours: the better one.
        theirs: the other one.
        known: whether the page's languages have a word.
    """
    mine, others = ours.words, theirs.words
    if any(ideographic(word.text) for word in (*mine, *others)):
        # One's words are the other's lines: there is nothing to compare word by word.
        return ours
    places = _places(mine, others)
    right = [judge(reading, known).right for reading in (ours, theirs)]
    believed = ALONE if right[1] >= WITNESS * right[0] else UNASKED
    taken: dict[int, tuple[Word, ...]] = {}
    for place in places:
        if place.ours and place.theirs:
            before = tuple(mine[number] for number in place.ours)
            after = tuple(others[number] for number in sorted(place.theirs, key=lambda number: others[number].x0))
            if _likely(after, theirs.engine, known) >= _likely(before, ours.engine, known) + SURER:
                taken.update(dict.fromkeys(place.ours, ()))
                taken[place.ours[0]] = after
        elif place.ours:
            (number,) = place.ours
            likely = chance(mine[number], ours.engine, known)
            if likely is None or likely < believed:
                taken[number] = ()
    kept = _with(ours, taken)
    return _with_lines(kept, _missed(theirs, places, known))


def _likely(words: tuple[Word, ...], engine: str, known: Callable[[str], bool]) -> float:
    """The chance that all of some words are right, as the mean over their letters."""
    total = letters = 0.0
    for word in words:
        if (likely := chance(word, engine, known)) is not None:
            total += likely * len(word.text)
            letters += len(word.text)
    return total / letters if letters else 0.0


def _places(mine: tuple[Word, ...], others: tuple[Word, ...]) -> list[_Place]:
    """Which words lie on which: neighbours by a band of the page, then joined where they overlap."""
    band = max(1, *(word.y1 - word.y0 for word in (*mine, *others))) if mine or others else 1
    bands: dict[int, list[int]] = {}
    for number, word in enumerate(others):
        for level in range(word.y0 // band, word.y1 // band + 1):
            bands.setdefault(level, []).append(number)
    place_of: dict[int, _Place] = {}
    places: list[_Place] = []
    for number, word in enumerate(mine):
        near = {other for level in range(word.y0 // band, word.y1 // band + 1) for other in bands.get(level, ())}
        place = _Place([number])
        for other in sorted(near):
            if not _on_each_other(word, others[other]):
                continue
            earlier = place_of.get(other)
            if earlier is None:
                place.theirs.append(other)
            elif earlier is not place:
                earlier.ours += place.ours
                earlier.theirs += place.theirs
                if place in places:
                    places.remove(place)
                place = earlier
            for joined in place.theirs:
                place_of[joined] = place
        if place not in places:
            places.append(place)
    places += [_Place([], [number]) for number in range(len(others)) if number not in place_of]
    return places


def _on_each_other(one: Word, other: Word) -> bool:
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.y1, other.y1) - max(one.y0, other.y0)
    return across > ACROSS * min(one.x1 - one.x0, other.x1 - other.x0) and down > DOWN * min(
        one.y1 - one.y0, other.y1 - other.y0
    )


def _with(recognition: Recognition, taken: dict[int, tuple[Word, ...]]) -> Recognition:
    """A reading with some of its words replaced; lines and blocks that lose all of theirs go."""
    number = 0
    blocks = []
    for block in recognition.blocks:
        paragraphs = []
        for paragraph in block.paragraphs:
            lines = []
            for line in paragraph.lines:
                words: list[Word] = []
                for word in line.words:
                    words += taken.get(number, (word,))
                    number += 1
                lines.append(Line(tuple(words)))
            paragraphs.append(Paragraph(tuple(line for line in lines if line.words)))
        blocks.append(Block(tuple(paragraph for paragraph in paragraphs if paragraph.lines)))
    return replace(recognition, blocks=tuple(block for block in blocks if block.paragraphs))


def _missed(theirs: Recognition, places: Iterable[_Place], known: Callable[[str], bool]) -> list[Line]:
    """What only the other reading has and is likely right, in its own lines."""
    alone = {number for place in places if not place.ours for number in place.theirs}
    missed = []
    number = 0
    for block in theirs.blocks:
        for paragraph in block.paragraphs:
            for line in paragraph.lines:
                words = []
                for word in line.words:
                    if number in alone and (chance(word, theirs.engine, known) or 0.0) >= ALONE:
                        words.append(word)
                    number += 1
                if words:
                    missed.append(Line(tuple(words)))
    return missed


def _with_lines(recognition: Recognition, missed: list[Line]) -> Recognition:
    """A reading with lines put in: into the line they continue, or else above the first line that is lower."""
    blocks = [[list(paragraph.lines) for paragraph in block.paragraphs] for block in recognition.blocks]
    for line in missed:
        left, top, right, bottom = line_box(line)
        for lines in (lines for block in blocks for lines in block):
            place = next((n for n, there in enumerate(lines) if _same_row(line_box(there), (top, bottom))), None)
            if place is not None:
                words = sorted((*lines[place].words, *line.words), key=lambda word: word.x0)
                lines[place] = Line(tuple(words))
                break
        else:
            _put_between(blocks, line, (left, top, right, bottom))
    return replace(
        recognition,
        blocks=tuple(Block(tuple(Paragraph(tuple(lines)) for lines in block)) for block in blocks),
    )


def _same_row(box: tuple[int, int, int, int], rows: tuple[int, int]) -> bool:
    shared = min(box[3], rows[1]) - max(box[1], rows[0])
    return shared > DOWN * max(1, min(box[3] - box[1], rows[1] - rows[0]))


def _put_between(blocks: list[list[list[Line]]], line: Line, box: tuple[int, int, int, int]) -> None:
    """Put a line of its own before the first line that is below it and in its column."""
    left, top, right, _ = box
    for number, block in enumerate(blocks):
        for paragraphs, lines in enumerate(block):
            for place, there in enumerate(lines):
                x0, y0, x1, _ = line_box(there)
                if y0 >= top and min(x1, right) > max(x0, left):
                    if place == 0 and paragraphs == 0:
                        blocks.insert(number, [[line]])
                    else:
                        lines.insert(place, line)
                    return
    blocks.append([[line]])
