"""The unseen text of a page in PDF: each word stretched over its box, in the order of the recognition.

Readers go by the places of what is written: they sort what seems to stand in one line, and turn round what seems to
run from right to left. Lines that they would not read as they were recognised are written in the order that such a
reader wants (see `stored_order`), so that nothing needs sorting; where even that is not enough, in several parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, pairwise
from typing import TYPE_CHECKING

from bulkocr_gui.results import glyphless, stored_order
from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.flowing_line import FlowingLine
from bulkocr_gui.results.line_directions import DOWN, RIGHT, direction
from bulkocr_gui.results.text_pen import TextPen, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bulkocr_gui.results.glyphless import Codes
    from bulkocr_gui.results.line_directions import Box, Direction
    from bulkocr_gui.results.recognition import Line, Recognition, Word

Matrix = tuple[float, float, float, float, float, float]

FONT_NAMES = ("Ocr", "OcrWide")
"""Of both fonts in a page's resources: the narrow one's and the wide one's."""
UPRIGHT: Matrix = (1, 0, 0, 1, 0, 0)
LEAST_SIDE = 0.1
"""Of a box, in points: one without area would be a text without size."""
_APART = 0.02
"""Points between the middles of neighbours: words at exactly the same height are sorted by readers."""
_FLAT = 4.5
"""Points up to which pdfium takes a word that stands above or below the one before as one of the same line."""
_FAR = 1000.0
"""Points from the left up to which pdfium looks whether words stand beside each other."""


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The unseen text of a page."""

    content: bytes
    """The stream; empty for a page without words."""
    fonts: tuple[bool, bool]
    """Whether it needs the narrow font, and the wide one."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word as it is written."""

    text: str
    box: Box
    way: Direction
    leftward: bool = False

    @property
    def middle(self) -> float:
        return (self.box[1] + self.box[3]) / 2

    @property
    def start(self) -> float:
        return self.box[2] if self.leftward else self.box[0]

    def beside(self, other: _Piece) -> bool:
        return self.box[1] < other.box[3] and other.box[1] < self.box[3]

    def below(self, other: _Piece) -> bool:
        return self.box[0] < other.box[2] and other.box[0] < self.box[2]


def text_layer(
    recognition: Recognition,
    size: tuple[float, float],
    codes: Codes,
    matrix: Matrix = UPRIGHT,
    fonts: tuple[str, str] = FONT_NAMES,
) -> TextLayer:
    """Write the text of a page.

    Args:
        recognition: of the page.
        size: width and height of the upright page, in points.
        codes: of the document's fonts; those that are used are remembered there.
        matrix: from the upright page to the page's own coordinates.
        fonts: their names in the page's resources.
    """
    layer = _Layer(size, codes, matrix, TextPen(*fonts))
    width, height = size
    across, down = width / max(1, recognition.width), height / max(1, recognition.height)
    for line, boxes in _lines(recognition):
        words = [
            (text, _points(box, across, down, height))
            for word, box in zip(line.words, boxes, strict=True)
            if (text := fit(word.text))
        ]
        if words:
            layer.add([text for text, _ in words], [box for _, box in words])
    return layer.made()


class _Layer:
    def __init__(self, size: tuple[float, float], codes: Codes, matrix: Matrix, pen: TextPen) -> None:
        self._height = size[1]
        self._codes = codes
        self._matrix = matrix
        self._pen = pen
        self._flow = FlowingLine(pen, codes)
        self._last: _Piece | None = None
        self._ordered = False
        self._breaks = 0
        self._spaces = cycle(glyphless.SPACES)

    def add(self, texts: list[str], boxes: list[Box]) -> None:
        way = direction(texts, boxes)
        words = [_Piece(text, box, way) for text, box in zip(texts, boxes, strict=True)]
        if not any(map(stored_order.has_leftward, texts)) and _in_order(words):
            # Of what is turned, readers go by the places of words, and not by their lines.
            if way == RIGHT and self._matrix[0] > 0:
                self._flow.write(texts, boxes, space_before=self._begin(words[0], ordered=False))
                self._last, self._ordered = words[-1], False
            else:
                self._write(words, ordered=False)
            return
        while words:
            for end in range(len(words), 0, -1):
                pieces = _in_stored_order(words[:end])
                if pieces and all(self._together(one, other) for one, other in pairwise(pieces)):
                    break
            else:
                end, pieces = 1, words[:1]
            self._write(pieces, ordered=True)
            words = words[end:]

    def made(self) -> TextLayer:
        content = self._pen.content()
        if content:
            place = "" if self._matrix == UPRIGHT else " ".join(map(written, self._matrix)) + " cm\n"
            content = b"q\n" + place.encode("ascii") + b"BT\n3 Tr\n" + content + b"ET\nQ\n"
        used = self._pen.fonts
        return TextLayer(content, (self._pen.narrow in used, self._pen.wide in used))

    def _begin(self, first: _Piece, *, ordered: bool) -> bool:
        """Make ready for a line; whether a space must stand before it.

        Args:
            first: of its words.
            ordered: it must not be sorted with any other.
        """
        last = self._last
        if last is None:
            return False
        same_row = last.beside(first) if first.way == RIGHT else last.below(first)
        if same_row and (ordered or self._ordered or not _in_order([last, first])):
            self._break(last, first)
            return False
        # Readers take a hyphen at a line's end away, and join the word's parts.
        return same_row or last.text.endswith(("-", "\u00ad", "\u2010"))

    def _write(self, pieces: Sequence[_Piece], *, ordered: bool) -> None:
        """A line word by word, whose pieces are read in this order; see `_begin`."""
        space_before = self._begin(pieces[0], ordered=ordered)
        height = -1.0
        for place, piece in enumerate(pieces):
            before = ordered or (place == 0 and space_before)
            same = ordered and piece.way == RIGHT and abs(piece.middle - height) < _APART
            height = piece.middle + (2 * _APART if same else 0.0)
            self._show(piece, height, space_before=before)
        self._last, self._ordered = pieces[-1], ordered

    def _show(self, piece: _Piece, height: float, *, space_before: bool) -> None:
        left, bottom, right, top = piece.box
        (ax, ay), length, size = piece.way, right - left, top - bottom
        start, end = (left, height), (right, height)
        if ax == 0:
            length, size = size, length
            middle = (left + right) / 2
            start, end = ((middle, top), (middle, bottom)) if piece.way == DOWN else ((middle, bottom), (middle, top))
        turn = -1 if piece.leftward else 1
        x, y = end if piece.leftward else start
        if piece.leftward:
            # What begins at the same place is taken for another line, however little it is higher.
            x, y = x - ax * 5 * _APART, y - ay * 5 * _APART
        # Half a tenth of a point is less than any letter's edge, and the numbers take most of the file's room.
        size = max(LEAST_SIDE, round(size, 1))
        stretch = 100 * length / len(piece.text) / (glyphless.WIDTH * size)
        # A space after each: what has one letter alone has no direction, and readers guess it from the page.
        spaces = next(self._spaces)
        self._pen.set_font(self._pen.wide, size)
        self._pen.set_stretch(round(stretch, 1))
        self._pen.set_rise(0)
        self._pen.go(round(x, 1) if ax else x, y, (ax * turn, ay * turn, -ay, ax))
        self._pen.show_hex(f"{spaces[0] if space_before else ''}{self._codes.of(piece.text)}{spaces[1]}")

    def _break(self, last: _Piece, first: _Piece) -> None:
        """Keep lines apart that stand beside each other, by something far from both that is read as a line."""
        y = 2.0 if last.middle + first.middle > self._height else self._height - 2.0
        # Never twice at one place: readers take that for a shadow.
        self._breaks += 1
        x = 2.0 + 3.0 * (self._breaks % 100)
        self._pen.set_font(self._pen.wide, 1)
        self._pen.set_stretch(100)
        self._pen.set_rise(0)
        self._pen.go(x, y)
        self._pen.show_hex(self._codes.of("  "))

    def _together(self, one: _Piece, other: _Piece) -> bool:
        """Whether pdfium takes two pieces for parts of one line."""
        if one.way != RIGHT:
            return one.below(other)
        if min(one.box[3] - one.box[1], other.box[3] - other.box[1]) > _FLAT and not one.beside(other):
            return False
        higher = abs(one.middle - other.middle) + 2 * _APART
        if higher < min(1.0, abs(one.start - other.start)):
            return True
        if self._matrix[0] <= 0:
            return self._matrix[0] == 0 and one.beside(other)
        return any(
            b.box[1] < a.middle < b.box[3] and -self._matrix[4] < a.box[0] and a.box[2] + self._matrix[4] < _FAR
            for a, b in ((one, other), (other, one))
        )


def _in_stored_order(words: list[_Piece]) -> list[_Piece] | None:
    """The line as readers want it; None where parts of several words lie within each other there."""
    text = f" {' '.join(word.text for word in words)} "
    line = stored_order.stored(text)
    if len(words) > 1 and stored_order.lost_in(line, text):
        return None
    owners = [-1]
    for number, word in enumerate(words):
        owners += [number] * len(word.text) + [-1]
    pieces: list[_Piece] = []
    seen: set[int] = set()
    at = 0
    while at < len(line):
        owner = owners[line[at][0]]
        end = at
        while end < len(line) and owners[line[end][0]] == owner:
            end += 1
        if owner >= 0:
            if owner in seen:
                return None
            seen.add(owner)
            pieces.append(_stored_word(words[owner], "".join(character for _, character in line[at:end])))
        at = end
    return pieces


def _stored_word(word: _Piece, stored: str) -> _Piece:
    # In a mirror from the right, where that is the same: who takes words as they come has the letters in their order.
    turned = stored[::-1]
    if len(turned) > 1 and stored_order.runs_leftward(turned):
        return _Piece(turned, word.box, word.way, leftward=True)
    return _Piece(stored, word.box, word.way)


def _in_order(words: Sequence[_Piece]) -> bool:
    """Whether sorting changes nothing."""
    if words[0].way != RIGHT:
        return True
    return all(one.box[0] < other.box[0] for one, other in pairwise(words))


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
    return left, height - max(bottom, top + LEAST_SIDE), max(right, left + LEAST_SIDE), height - top
