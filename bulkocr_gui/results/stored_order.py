"""The order in which readers of PDF expect a line's characters: as seen, from left to right.

A PDF knows no direction of writing. Readers take a line from left to right as it is seen and find out by the kinds of
its characters what was written: parts that run leftwards are turned round, brackets in them mirrored, and where such
parts prevail the order of all parts as well. That is less than Unicode's algorithm, and loses the order of a name in
another script. So the way back is gone here: a line is stored in the order from which a reader finds the right one.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby, pairwise

_RIGHTWARD, _LEFTWARD, _WEAK, _NEUTRAL = "L", "R", "W", "N"
_KINDS = {
    "L": _RIGHTWARD,
    "R": _LEFTWARD,
    "AL": _LEFTWARD,
    **dict.fromkeys(("AN", "EN", "NSM", "CS", "ES", "ET", "BN"), _WEAK),
}
_PAIRS = "()[]{}<>«»‹›“”‘’≤≥⌈⌉⌊⌋⟨⟩⟪⟫〈〉《》「」『』【】〔〕〖〗〘〙〚〛≪≫∈∋⊂⊃⊆⊇"  # noqa: RUF001 - that is what they are
_MIRRORED = {one: other for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) for one, other in ((a, b), (b, a))}


def lost_in(line: list[tuple[int, str]], text: str) -> bool:
    """Whether readers would not find a character again: what they turn round they also simplify (½, …, emoji)."""
    turned = {place for one, other in pairwise(line) if other[0] < one[0] for place in (one[0], other[0])}
    return any(
        ord(text[place]) > 0xFFFF or unicodedata.normalize("NFKC", text[place]) != text[place]
        for place in turned
        if _kind(text[place]) == _NEUTRAL
    )


def has_leftward(text: str) -> bool:
    """Whether any character runs from right to left."""
    return any(_kind(character) == _LEFTWARD for character in text)


def runs_leftward(text: str) -> bool:
    """Whether the parts that run from right to left prevail, as readers count them."""
    return _prevails([kind for kind, _ in groupby(map(_kind, text))])


def stored(text: str) -> list[tuple[int, str]]:
    """A line as it is stored: each character's place in the text, and the character itself or its mirror image.

    Args:
        text: in the order of reading.
    """
    parts: list[list[tuple[int, str]]] = []
    kinds: list[str] = []
    for kind, group in groupby(enumerate(text), lambda item: _kind(item[1])):
        kinds.append(kind)
        parts.append(list(group))
    leftward = _prevails(kinds)
    turning = leftward
    for kind, part in zip(kinds, parts, strict=True):
        if kind == _LEFTWARD or (kind == _NEUTRAL and turning):
            turning = True
            part[:] = [(place, _MIRRORED.get(character, character)) for place, character in reversed(part)]
        elif kind != _WEAK:
            turning = False
    if leftward:
        parts.reverse()
    return [item for part in parts for item in part]


def _kind(character: str) -> str:
    # Of characters beyond the first 65,536 readers do not know the kind.
    return _NEUTRAL if ord(character) > 0xFFFF else _KINDS.get(unicodedata.bidirectional(character), _NEUTRAL)


def _prevails(kinds: list[str]) -> bool:
    leftward = kinds.count(_LEFTWARD)
    return leftward > kinds.count(_RIGHTWARD)
