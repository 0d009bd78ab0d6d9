"""Text and boxes that any file format can hold, whatever an engine or a file name put into them."""

from __future__ import annotations

import math
import re

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

# What parts lines or cells for one reader or another (str.splitlines, a web page's script, a table).
BREAKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
SURROGATES = re.compile("[\ud800-\udfff]")
# Control characters and what Unicode calls noncharacters: XML forbids most, and none is text.
UNFIT = re.compile(
    "[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
    + "]"
)


def fit(text: str) -> str:
    """One line of text without what XML, JSON readers or tables stumble over.

    Marks of direction, joiners, combining and astral characters stay: they are text. Two halves of an astral
    character become it; a lone half becomes U+FFFD.
    """
    if SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return UNFIT.sub("", BREAKS.sub(" ", text)).strip()


def readable(recognition: Recognition) -> Recognition:
    """The same recognition as every format writes it.

    Words are `fit`, those without text are gone with the lines, paragraphs and blocks that held nothing else; boxes
    are upright and on the page, confidences are numbers from 0 to 100.
    """
    width, height = recognition.width, recognition.height
    blocks: list[Block] = []
    for block in recognition.blocks:
        paragraphs: list[Paragraph] = []
        for paragraph in block.paragraphs:
            lines: list[Line] = []
            for line in paragraph.lines:
                words = tuple(_word(word, text, width, height) for word in line.words if (text := fit(word.text)))
                if words:
                    lines.append(Line(words))
            if lines:
                paragraphs.append(Paragraph(tuple(lines)))
        if paragraphs:
            blocks.append(Block(tuple(paragraphs)))
    return Recognition(
        width=width,
        height=height,
        dpi=recognition.dpi,
        engine=fit(recognition.engine),
        languages=tuple(fit(language) for language in recognition.languages),
        blocks=tuple(blocks),
    )


def _word(word: Word, text: str, width: int, height: int) -> Word:
    left, right = sorted((min(max(word.x0, 0), width), min(max(word.x1, 0), width)))
    top, bottom = sorted((min(max(word.y0, 0), height), min(max(word.y1, 0), height)))
    confidence = min(max(word.confidence, 0.0), 100.0) if math.isfinite(word.confidence) else 0.0
    return Word(text, left, top, right, bottom, confidence, word.corrected)
