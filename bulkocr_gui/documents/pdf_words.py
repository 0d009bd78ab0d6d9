"""The words of a PDF's page as pdfium reads them: what can be seen and what cannot, and whether to trust it."""

from __future__ import annotations

import ctypes
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.documents.pdf_contents import Box, Contents

HYPHEN = 0x02
"""pdfium's mark of a hyphen at a line's end; the word's other part follows at once."""
SOFT_HYPHEN = "\u00ad"
BULLETS = str.maketrans({"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf02d": "-"})
"""Of the fonts Symbol and Wingdings, whose letters have no other code in many files."""
FILLERS = frozenset(".·…_-=*•▪\N{HYPHEN}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}")
"""Leaders, rules and bullets: no text is doubtful because of them."""
MOST_BAD = 0.05
"""Part of the letters without a meaning from which on none of the text is trusted."""
LEAST_LETTERS = 0.4
"""Part of the characters that are letters or digits, fillers aside: less is a font's codes and no text."""
MOST_SWAPPED = 0.5
"""Part of the letters whose code has an empty lower half: UTF-16 with its bytes the wrong way round."""
THIN = 0.05
"""Points; a box of less is that of a font that is not there, and the font's own height is taken."""


@dataclass(slots=True)
class PdfWord:
    """A word, in the page's own coordinates."""

    text: str
    box: Box
    seen: bool
    """Whether it is drawn, with nothing over it."""


@dataclass(slots=True)
class PdfWords:
    """All words of a page.

    Attributes:
        lines: in pdfium's order, which is the file's where that makes lines.
    """

    lines: list[list[PdfWord]] = field(default_factory=list)

    def seen(self) -> PdfWords:
        """Those that are drawn."""
        lines = [[word for word in line if word.seen] for line in self.lines]
        return PdfWords([line for line in lines if line])

    def words(self) -> Iterator[PdfWord]:
        """One after the other."""
        for line in self.lines:
            yield from line

    def letters(self) -> int:
        """Letters and digits."""
        return sum(character.isalnum() for word in self.words() for character in word.text)

    def is_trustworthy(self) -> bool:
        """Whether this is text, and not what fonts without a map to Unicode make of it."""
        characters = [each for word in self.words() for each in word.text if each not in FILLERS]
        if not characters:
            return False
        bad = sum(_is_bad(each) for each in characters)
        swapped = sum(ord(each) & 0xFF == 0 for each in characters)
        meant = sum(unicodedata.category(each)[0] in "LMN" for each in characters)
        many = len(characters)
        return bad <= MOST_BAD * many and swapped < MOST_SWAPPED * many and meant >= LEAST_LETTERS * many


def read_words(page: Any, contents: Contents) -> PdfWords:
    """Read a page. Codes that pdfium has no character for stay in the words, as U+FFFD.

    pdfium gives ligatures and the shapes of Arabic letters as plain letters, and right-to-left text in logical order,
    whichever way the file has it.

    Args:
        page: pdfium's own.
        contents: what it draws.
    """
    found = PdfWords()
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        if count > 0:
            _Reading(textpage, contents, found).read(count)
    finally:
        textpage.close()
    return found


class _Reading:
    def __init__(self, textpage: Any, contents: Contents, found: PdfWords) -> None:
        self._text = textpage
        self._contents = contents
        self._found = found
        self._line: list[PdfWord] = []
        self._letters: list[tuple[str, Box]] = []
        self._seen = True
        self._half = 0
        """The first half of an astral character, where its second is to come."""

    def read(self, count: int) -> None:
        for index in range(count):
            code = int(pdfium_c.FPDFText_GetUnicode(self._text, index))
            if code in (0x0A, 0x0D):
                self._end_line()
                continue
            if 0xD800 <= code <= 0xDBFF:
                self._half = code
                continue
            if 0xDC00 <= code <= 0xDFFF and self._half:
                code = 0x10000 + ((self._half - 0xD800) << 10) + code - 0xDC00
            self._half = 0
            if code == HYPHEN and not pdfium_c.FPDFText_HasUnicodeMapError(self._text, index):
                self._letter(index, "-")
                self._end_line()
                continue
            character = _character(code)
            if character.isspace():
                self._end_word()
            elif pdfium_c.FPDFText_HasUnicodeMapError(self._text, index):
                self._letter(index, "\ufffd")
            else:
                self._letter(index, character)
        self._end_line()

    def _letter(self, index: int, character: str) -> None:
        box = self._box(index)
        left, bottom, right, top = self._contents.box
        if not (left <= (box[0] + box[2]) / 2 <= right and bottom <= (box[1] + box[3]) / 2 <= top):
            # Beside the page: nobody sees it there, and no picture shows it.
            return
        seen = self._contents.is_seen(pdfium_c.FPDFText_GetTextObject(self._text, index), box)
        if self._letters and seen != self._seen:
            self._end_word()
        self._seen = seen
        self._letters.append((character, box))

    def _box(self, index: int) -> Box:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium_c.FPDFText_GetCharBox(self._text, index, left, right, bottom, top)
        if right.value - left.value > THIN and top.value - bottom.value > THIN:
            return left.value, bottom.value, right.value, top.value
        loose = pdfium_c.FS_RECTF()
        pdfium_c.FPDFText_GetLooseCharBox(self._text, index, loose)
        return loose.left, min(loose.bottom, loose.top), loose.right, max(loose.bottom, loose.top)

    def _end_word(self) -> None:
        letters, self._letters = self._letters, []
        if not letters:
            return
        text = "".join(character for character, _ in letters)
        # Within a word it is not shown; at a line's end it is the hyphen, which every format knows.
        text = text[:-1].replace(SOFT_HYPHEN, "") + text[-1:]
        if text:
            self._line.append(PdfWord(unicodedata.normalize("NFC", text), _around(b for _, b in letters), self._seen))

    def _end_line(self) -> None:
        self._end_word()
        if self._line:
            self._found.lines.append(self._line)
            self._line = []


def _character(code: int) -> str:
    """What a code stands for; U+FFFD for nothing."""
    if code == 0:
        return "\ufffd"
    return chr(code).translate(BULLETS)


def _is_bad(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Co", "Cs", "Cn")


def _around(boxes: Iterable[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
