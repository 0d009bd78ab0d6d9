"""The words by which pages are found.

Folded in one place for the index, for what is asked and for the hits that are marked, so that the three agree;
SQLite's own tokenizers fold less, know no Chinese words, and cannot be asked where in a text a word stood.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Without spaces between words, or (Korean) with endings written to them: each character is a word of the index, and
# a word of several is found as a phrase. One index thus does for all scripts (`tests.benchmarks.search` has sizes).
_SINGLE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\u3040-\u30ff\u3100-\u318f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
_CHUNK = re.compile(r"\S+")

_MARKS = (
    (0x0300, 0x036F),
    (0x0483, 0x0487),
    (0x0591, 0x05BD),  # Hebrew points
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # Arabic vowels
    (0x0640, 0x0640),  # the stroke that lengthens an Arabic word
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0x00AD, 0x00AD),  # a hyphen that is not seen, and what directs or joins without being seen
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0xFEFF, 0xFEFF),
)
_FOLDED: dict[int, str | None] = {
    **{code: None for first, last in _MARKS for code in range(first, last + 1)},
    # Letters that Unicode does not take apart, as they are typed without them.
    **{
        ord(one): plain
        for one, plain in zip("øłđðħŧıæœþ", ("o", "l", "d", "d", "h", "t", "i", "ae", "oe", "th"), strict=True)
    },
}


def fold(text: str) -> str:
    """A text without case, diacritics, vowel points, and the difference between forms of one character."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_FOLDED)
    return unicodedata.normalize("NFC", plain)


@cache
def _word() -> re.Pattern[str]:
    # Compiled when it is used, which takes longer than all else that a start compiles.
    return re.compile(rf"(?![\W_])[{_SINGLE}]|[^\W_{_SINGLE}]+")


def words_of(text: str) -> list[str]:
    """The folded words of a text in order: runs of letters and digits, or single characters (see above)."""
    return _word().findall(fold(text))


def is_single(word: str) -> bool:
    """Whether a folded word is a character of a script without spaces."""
    return re.fullmatch(f"[{_SINGLE}]", word) is not None


def places_of(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text, each with the place in the text where it begins and ends."""
    found: list[tuple[str, int, int]] = []
    for chunk in _CHUNK.finditer(text):
        begin = chunk.start()
        folded = fold(chunk[0])
        origins = _origins(chunk[0], folded)
        for word in _word().finditer(folded):
            if origins is None:
                found.append((word[0], begin, chunk.end()))
            else:
                found.append((word[0], begin + origins[word.start()], begin + origins[word.end() - 1] + 1))
    return found


def _origins(chunk: str, folded: str) -> list[int] | None:
    """Of which character of a chunk each folded one is; None where characters were put together."""
    if len(folded) == len(chunk) and chunk.isascii():
        return list(range(len(chunk)))
    pieces = [fold(character) for character in chunk]
    if "".join(pieces) != folded:
        return None
    return [place for place, piece in enumerate(pieces) for _ in piece]
