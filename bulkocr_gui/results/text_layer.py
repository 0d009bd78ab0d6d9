"""The unseen text of a page in PDF: each word stretched over its box, in the order of the recognition."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from bulkocr_gui.results.glyphless import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulkocr_gui.results.glyphless import Codes
    from bulkocr_gui.results.recognition import Line, Recognition, Word

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from the lower left corner of the upright page."""

Matrix = tuple[float, float, float, float, float, float]

FONT_NAME = "BulkOcr"
UPRIGHT: Matrix = (1, 0, 0, 1, 0, 0)
LEAST_SIDE = 0.1
"""Of a box, in points: one without area would be a text without size."""


def text_layer(
    recognition: Recognition,
    size: tuple[float, float],
    codes: Codes,
    matrix: Matrix = UPRIGHT,
    font: str = FONT_NAME,
) -> bytes:
    """The content stream; empty for a page without words.

    Args:
        recognition: of the page.
        size: width and height of the upright page, in points.
        codes: of the document's font; those that are used are remembered there.
        matrix: from the upright page to the page's own coordinates.
        font: the font's name in the page's resources.
    """
    width, height = size
    across, down = width / max(1, recognition.width), height / max(1, recognition.height)
    parts: list[str] = []
    for line, boxes in _lines(recognition):
        words = [
            (text, _points(box, across, down, height))
            for word, box in zip(line.words, boxes, strict=True)
            if (text := _clean(word.text))
        ]
        for (text, box), (_, after) in zip(words, [*words[1:], ("", None)], strict=True):
            parts.append(_word(text, box, after, codes, font))
    if not parts:
        return b""
    place = " ".join(_number(value) for value in matrix)
    return "\n".join([f"q {place} cm BT 3 Tr", *parts, "ET Q", ""]).encode("ascii")


def _word(text: str, box: Box, after: Box | None, codes: Codes, font: str) -> str:
    """A word and the space after it.

    In one piece: readers else take a word that stands lower or higher than the one before for a line of its own.
    """
    left, bottom, right, top = box
    size = top - bottom
    letter = (right - left) / len(text)
    # In a mirror from the right: the order of the letters is that of reading, and their places run to the left.
    way, start = (-1, right) if _from_the_right(text) else (1, left)
    stretch = 100 * letter / (WIDTH * size)
    shown = f"<{codes.of(text)}> Tj"
    if after is not None:
        gap = max(after[0] - right, left - after[2])
        if (after[0] - left) * way >= 0:
            shown = f"<{codes.of(f'{text} ')}> Tj"
        elif 0 < gap < letter * len(text):
            # A word of the other direction within a line: the next one is on the side where this one begins.
            back = 1000 * WIDTH * (letter - gap) / letter
            shown = f"[<{codes.of(' ')}> {_number(back)} <{codes.of(text)}>] TJ"
            start -= gap * way
    return (
        f"/{font} {_number(size)} Tf {_number(stretch)} Tz {way} 0 0 1 {_number(start)} {_number(bottom)} Tm {shown}"
    )


def _lines(recognition: Recognition) -> Iterator[tuple[Line, list[Box]]]:
    """Each line with its words' boxes, in pixels from the top."""
    lines = [line for block in recognition.blocks for part in block.paragraphs for line in part.lines]
    for number, line in enumerate(lines):
        if all(_knows_no_place(word, recognition) for word in line.words):
            yield line, _spread(line, number, len(lines), recognition)
        else:
            yield line, [(word.x0, word.y0, word.x1, word.y1) for word in line.words]


def _knows_no_place(word: Word, recognition: Recognition) -> bool:
    return (word.x0, word.y0, word.x1, word.y1) == (0, 0, recognition.width, recognition.height)


def _spread(line: Line, number: int, lines: int, recognition: Recognition) -> list[Box]:
    """Boxes for a line whose provider told none: the lines share the page evenly."""
    step = recognition.height / lines
    top, bottom = (number + 0.1) * step, (number + 0.9) * step
    letters = sum(len(word.text) + 1 for word in line.words)
    boxes: list[Box] = []
    place = 0.0
    for word in line.words:
        end = place + len(word.text) * recognition.width / letters
        boxes.append((place, top, end, bottom))
        place = end + recognition.width / letters
    return boxes


def _points(box: Box, across: float, down: float, height: float) -> Box:
    left, top, right, bottom = box
    left, right = sorted((left * across, right * across))
    top, bottom = sorted((top * down, bottom * down))
    return left, height - bottom, max(right, left + LEAST_SIDE), height - min(top, bottom - LEAST_SIDE)


def _clean(text: str) -> str:
    """Without what no text holds: an engine may put control characters or halves of characters into a word."""
    return "".join(character for character in text if unicodedata.category(character) not in ("Cc", "Cs", "Cn"))


def _from_the_right(text: str) -> bool:
    rightward = sum(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return rightward * 2 > sum(unicodedata.bidirectional(character) in ("R", "AL", "L") for character in text)


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
