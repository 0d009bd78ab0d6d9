"""Where lines, paragraphs and blocks lie, and which way and in which language they run."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bulkocr_gui.results.recognition import Block, Line, Paragraph, Word

Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels of the upright page."""

LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
# Names of Tesseract's models whose part after the language is none of BCP 47's.
MODELS = {
    "chi-sim": "zh-Hans",
    "chi-tra": "zh-Hant",
    "deu-latf": "de-Latf",
    "frk": "de-Latf",
    "ita-old": "ita",
    "spa-old": "spa",
    "kat-old": "kat",
    "dan-frak": "da-Latf",
    "deu-frak": "de-Latf",
    "slk-frak": "sk-Latf",
    "equ": "",
    "osd": "",
}


def line_box(line: Line) -> Box:
    """The least box that holds a line's words."""
    return _around(line.words)


def paragraph_box(paragraph: Paragraph) -> Box:
    """The least box that holds a paragraph's words."""
    return _around(word for line in paragraph.lines for word in line.words)


def block_box(block: Block) -> Box:
    """The least box that holds a block's words."""
    return _around(word for paragraph in block.paragraphs for line in paragraph.lines for word in line.words)


def _around(words: Iterable[Word]) -> Box:
    lefts, tops, rights, bottoms = zip(*((word.x0, word.y0, word.x1, word.y1) for word in words), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def runs_leftwards(text: str) -> bool:
    """Whether the first letter with a direction is of a script that runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def language_tag(languages: tuple[str, ...]) -> str:
    """A page's language for `lang` attributes; empty if there are several, for a word may be of any of them."""
    if len(languages) != 1:
        return ""
    code = languages[0].removesuffix("_vert").replace("_", "-")
    tag = MODELS.get(code.lower(), code)
    return tag if LANGUAGE.fullmatch(tag) else ""


def paragraph_text(paragraph: Paragraph) -> str:
    """A paragraph's lines joined to one, for formats that flow.

    Lines are joined with a space; without one where the script has none (Chinese, Japanese) and after a hyphen that
    may part a word. The hyphen stays: whether it belongs to the word is not known. A soft hyphen goes.
    """
    text = ""
    for line in paragraph.lines:
        following = line.text
        if text.endswith("\u00ad"):
            text = text[:-1] + following
        elif text and not (_spaceless(text[-1], following[0]) or _parted(text, following)):
            text = f"{text} {following}"
        else:
            text += following
    return text


def _spaceless(last: str, first: str) -> bool:
    return all(
        unicodedata.east_asian_width(character) in ("W", "F")
        and not unicodedata.name(character, "").startswith("HANGUL")
        for character in (last, first)
    )


def _parted(text: str, following: str) -> bool:
    return len(text) > 1 and text[-1] in "-\u2010" and text[-2].isalpha() and following[0].islower()
