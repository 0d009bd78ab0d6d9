"""What a person corrected in a page: edits of the engine's words, kept beside its text and laid over it.

An edit stands for words of the engine, named by their places among all words of the page in reading order. What is
laid over keeps lines, paragraphs and boxes: a word that replaces one has its box, words that were split share it,
and one that was inserted gets the gap that it stands in.
"""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bulkocr_gui.results.layout import runs_leftwards
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CERTAIN = 100.0
"""Confidence of a word that a person wrote, or looked at and found right."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of the engine that are something else, or nothing, or right as they are.

    Attributes:
        first: place of the first of them.
        count: how many; 0 inserts before `first`.
        texts: the words that stand there; none deletes.
        begins_line: whether inserted words begin the line of `first`, and do not end the line before.
    """

    first: int
    count: int
    texts: tuple[str, ...]
    begins_line: bool = False


Edits = tuple[Edit, ...]
"""In the order of the words, none over another."""


def encoded(edits: Edits) -> str:
    """For the database."""
    return json.dumps([[e.first, e.count, e.texts, e.begins_line] for e in edits], ensure_ascii=False)


def decoded(text: str) -> Edits:
    """What `encoded` made; none of an empty text."""
    if not text:
        return ()
    return tuple(Edit(first, count, tuple(texts), begins) for first, count, texts, begins in json.loads(text))


def number_of(recognition: Recognition, edits: Edits) -> int:
    """Corrections: words that are not what the engine read, more or fewer than it read."""
    words = recognition.words
    return sum(max(e.count, len(e.texts)) for e in edits if not confirms(words, e))


def confirms(words: Sequence[Word], edit: Edit) -> bool:
    """Whether an edit says that the engine is right."""
    return edit.count > 0 and edit.texts == tuple(word.text for word in words[edit.first : edit.first + edit.count])


def corrected(recognition: Recognition, edits: Edits) -> Recognition:
    """The page with its corrections. Lines, paragraphs and blocks that lost all their words are gone."""
    if not edits:
        return recognition
    if not recognition.words:
        return _written(recognition, edits)
    replaced = _laid(recognition, edits)
    blocks = []
    place = 0
    for block in recognition.blocks:
        paragraphs = []
        for paragraph in block.paragraphs:
            lines = []
            for line in paragraph.lines:
                words: list[Word] = []
                for word in line.words:
                    words.extend(replaced.get(place, (word,)))
                    place += 1
                if words:
                    lines.append(Line(tuple(words)))
            if lines:
                paragraphs.append(Paragraph(tuple(lines)))
        if paragraphs:
            blocks.append(Block(tuple(paragraphs)))
    return replace(recognition, blocks=tuple(blocks))


def carried(edits: Edits, before: Recognition, now: Recognition) -> Edits:
    """Corrections of an earlier reading as corrections of another one of the same page.

    Where both read the same, an edit stands as it did. Where they differ round an edit, the text of the corrected
    page takes the place of what is read now; where that agrees, nothing is left to correct.
    """
    old, new = [w.text for w in before.words], [w.text for w in now.words]
    made: list[Edit] = []
    for i1, i2, j1, j2, within in _stretches(edits, old, new):
        if i2 - i1 == j2 - j1 and old[i1:i2] == new[j1:j2]:
            made.extend(replace(e, first=e.first - i1 + j1) for e in within)
            continue
        texts = tuple(_texts(old, i1, i2, within))
        if texts != tuple(new[j1:j2]):
            made.append(Edit(j1, j2 - j1, texts, begins_line=any(e.begins_line for e in within)))
    return tuple(made)


def together(edits: Edits, more: Edits) -> Edits:
    """Corrections of a page with more of them, of which those that touch the same words are left out."""
    taken = {word for e in edits for word in range(e.first, e.first + e.count)}
    places = {e.first for e in edits if not e.count}
    fit = [
        e for e in more if taken.isdisjoint(range(e.first, e.first + e.count)) and (e.count or e.first not in places)
    ]
    # What is inserted before a word stands before what becomes of it.
    return tuple(sorted((*edits, *fit), key=lambda e: (e.first, e.count > 0)))


def _stretches(edits: Edits, old: list[str], new: list[str]) -> Iterator[tuple[int, int, int, int, list[Edit]]]:
    """Parts of both readings that belong together, each with the edits in it; those without edits are left out."""
    stretches: list[list[int]] = []
    for _, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        # An edit over the border of two parts makes them one; an insertion at a border belongs to the part before.
        if stretches and any(e.first < i1 < e.first + e.count for e in edits):
            stretches[-1][1], stretches[-1][3] = i2, j2
        else:
            stretches.append([i1, i2, j1, j2])
    if not stretches:
        stretches.append([0, 0, 0, 0])
    left = list(edits)
    for i1, i2, j1, j2 in stretches:
        within = [e for e in left if e.first + e.count <= i2]
        left = left[len(within) :]
        if within:
            yield i1, i2, j1, j2, within


def _texts(old: list[str], begin: int, end: int, edits: list[Edit]) -> Iterator[str]:
    at = begin
    for edit in edits:
        yield from old[at : edit.first]
        yield from edit.texts
        at = edit.first + edit.count
    yield from old[at:end]


def _laid(recognition: Recognition, edits: Edits) -> dict[int, tuple[Word, ...]]:
    """What stands in the place of words of the engine, by their place."""
    words = recognition.words
    line_of = [n for n, line in enumerate(_lines(recognition)) for _ in line.words]
    laid: dict[int, tuple[Word, ...]] = {}
    ahead: dict[int, tuple[Word, ...]] = {}
    behind: dict[int, tuple[Word, ...]] = {}
    for edit in edits:
        first, end = edit.first, edit.first + edit.count
        if confirms(words, edit):
            laid.update({n: (replace(words[n], confidence=CERTAIN),) for n in range(first, end)})
        elif edit.count:
            laid.update(dict.fromkeys(range(first, end), ()))
            on_line = [words[n] for n in range(first, end) if line_of[n] == line_of[first]]
            laid[first] = _shared(edit.texts, on_line, recognition)
        elif first < len(words) and (edit.begins_line or first == 0):
            made = _in_gap(edit.texts, None, words[first], recognition)
            ahead[first] = (*ahead.get(first, ()), *made)
        else:
            same_line = first < len(words) and line_of[first - 1] == line_of[first]
            right = words[first] if same_line else None
            made = _in_gap(edit.texts, words[first - 1], right, recognition)
            behind[first - 1] = (*behind.get(first - 1, ()), *made)
    return {n: (*ahead.get(n, ()), *laid.get(n, (words[n],)), *behind.get(n, ())) for n in {*laid, *ahead, *behind}}


def _lines(recognition: Recognition) -> Iterator[Line]:
    for block in recognition.blocks:
        for paragraph in block.paragraphs:
            yield from paragraph.lines


def _shared(texts: tuple[str, ...], words: Sequence[Word], page: Recognition) -> tuple[Word, ...]:
    """New words over the box of some of the engine's, each as wide as its letters."""
    box = (
        min(w.x0 for w in words),
        min(w.y0 for w in words),
        max(w.x1 for w in words),
        max(w.y1 for w in words),
    )
    if len(texts) == 1 or (box[2] - box[0] >= page.width and box[3] - box[1] >= page.height):
        return tuple(_made(text, box) for text in texts)
    if len(texts) == len(words):
        return tuple(_made(text, (w.x0, w.y0, w.x1, w.y1)) for text, w in zip(texts, words, strict=True))
    return _spread(texts, box)


def _spread(texts: tuple[str, ...], box: tuple[int, int, int, int]) -> tuple[Word, ...]:
    x0, y0, x1, y1 = box
    letters = sum(len(text) + 1 for text in texts) - 1
    made = []
    at = 0
    backwards = runs_leftwards(" ".join(texts))
    for text in texts:
        begin, end = (x0 + (x1 - x0) * place // letters for place in (at, at + len(text)))
        if backwards:
            begin, end = x0 + x1 - end, x0 + x1 - begin
        made.append(_made(text, (begin, y0, max(begin + 1, end), y1)))
        at += len(text) + 1
    return tuple(made)


def _in_gap(texts: tuple[str, ...], left: Word | None, right: Word | None, page: Recognition) -> tuple[Word, ...]:
    """Inserted words between two of a line, or beside the one that there is, within the page."""
    beside = left or right
    if beside is None or (beside.x1 - beside.x0 >= page.width and beside.y1 - beside.y0 >= page.height):
        return tuple(_made(text, (0, 0, page.width, page.height)) for text in texts)
    if left is not None and right is not None:
        first, second = sorted((left, right), key=lambda word: word.x0)
        if second.x0 - first.x1 > len(texts):
            return _spread(texts, (first.x1, beside.y0, second.x0, beside.y1))
    letter = max(1, (beside.x1 - beside.x0) // max(1, len(beside.text)))
    width = letter * (sum(len(text) + 1 for text in texts))
    # After a word that runs leftwards is left of it; before a word is the other way round.
    if (left is not None) != runs_leftwards(beside.text):
        begin = min(beside.x1, page.width - 1)
        return _spread(texts, (begin, beside.y0, max(begin + 1, min(page.width, begin + width)), beside.y1))
    end = max(beside.x0, 1)
    return _spread(texts, (max(0, min(end - 1, end - width)), beside.y0, end, beside.y1))


def _made(text: str, box: tuple[int, int, int, int]) -> Word:
    return Word(text, *box, CERTAIN, corrected=True)


def _written(recognition: Recognition, edits: Edits) -> Recognition:
    """A page on which the engine read nothing: the words have no place on it."""
    box = (0, 0, recognition.width, recognition.height)
    words = tuple(_made(text, box) for edit in edits for text in edit.texts)
    return replace(recognition, blocks=(Block((Paragraph((Line(words),)),)),) if words else ())
