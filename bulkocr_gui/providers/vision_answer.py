"""Google's annotation of a picture made into a recognition: its tokens, breaks and boxes into lines of words.

Takes the plain protobuf message: reading thousands of letters through the client's own wrapper takes ten
times as long.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Box = tuple[float, float, float, float]

NOTHING = 0
SPACES = (1, 2)
"""`DetectedBreak.BreakType`: SPACE, SURE_SPACE."""
LINE_ENDS = (3, 4, 5)
"""EOL_SURE_SPACE, HYPHEN, LINE_BREAK."""
HYPHEN = 4
"""The hyphen at a line's end that is told by the break alone."""
UNTOLD_CONFIDENCE = 90.0
"""Where nothing is told, which is nought here; as `Recognition.of_text` has it."""


def recognition_of(
    annotation: Any, *, width: int, height: int, dpi: int, scale: float, engine: str, languages: tuple[str, ...]
) -> Recognition:
    """Read a `TextAnnotation`.

    Args:
        annotation: `full_text_annotation` of the answer, as protobuf.
        width: of the upright page, in pixels.
        height: the same.
        dpi: of the page.
        scale: pixels of the picture that was sent for each of the page.
        engine: name and version.
        languages: the codes that were asked for.
    """
    blocks: list[Block] = []
    for sent in annotation.pages:
        place = _Place(width, height, scale, sent)
        for block in sent.blocks:
            paragraphs = (Paragraph(tuple(_lines(paragraph, place))) for paragraph in block.paragraphs)
            if written := tuple(paragraph for paragraph in paragraphs if paragraph.lines):
                blocks.append(Block(written))
    return Recognition(width, height, dpi, engine, languages, tuple(blocks))


class _Place:
    """Boxes of the picture that was sent, as boxes of the page."""

    def __init__(self, width: int, height: int, scale: float, sent: Any) -> None:
        self._width = width
        self._height = height
        self._scale = scale
        self._sent = (sent.width or width * scale, sent.height or height * scale)

    def box(self, element: Any) -> Box | None:
        """In pixels of the picture; None where none is told. Text that lies on its side begins at another corner."""
        corners = element.bounding_box
        points = [(corner.x, corner.y) for corner in corners.vertices]
        if not points:
            across, down = self._sent
            points = [(corner.x * across, corner.y * down) for corner in corners.normalized_vertices]
        if not points:
            return None
        xs, ys = zip(*points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def of_page(self, box: Box | None) -> tuple[int, int, int, int]:
        """In pixels of the page and within it; the whole page where none is known."""
        if box is None:
            return 0, 0, self._width, self._height
        left, top, right, bottom = (side / self._scale for side in box)
        x0 = min(max(math.floor(left), 0), self._width - 1)
        y0 = min(max(math.floor(top), 0), self._height - 1)
        return (
            x0,
            y0,
            max(min(math.ceil(right), self._width), x0 + 1),
            max(min(math.ceil(bottom), self._height), y0 + 1),
        )


def _around(boxes: Iterable[Box]) -> Box | None:
    each = list(boxes)
    if len(each) <= 1:
        return each[0] if each else None
    lefts, tops, rights, bottoms = zip(*each, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


class _Run:
    """What stands together: a word, which may be several of Google's tokens (`Hello` and `,`)."""

    def __init__(self) -> None:
        self.text = ""
        self._boxes: list[Box] = []
        self._weight = 0
        self._sum = 0.0

    def add(self, text: str, box: Box | None, confidence: float) -> None:
        self.text += text
        if box is not None:
            self._boxes.append(box)
        if confidence > 0:
            self._weight += len(text)
            self._sum += len(text) * confidence

    def word(self, place: _Place) -> Word | None:
        if not (text := " ".join(self.text.split())):
            return None
        confidence = min(100.0, 100.0 * self._sum / self._weight) if self._weight else UNTOLD_CONFIDENCE
        return Word(text, *place.of_page(_around(self._boxes)), confidence)


def _lines(paragraph: Any, place: _Place) -> Iterator[Line]:
    words: list[Word] = []
    run = _Run()
    for token in paragraph.words:
        parts = _parts(token)
        for symbols, ending in parts:
            if symbols:
                box = place.box(token) if len(parts) == 1 else None
                run.add(
                    "".join([symbol.text for symbol in symbols]),
                    box or _around(filter(None, map(place.box, symbols))),
                    token.confidence or sum(symbol.confidence for symbol in symbols) / len(symbols),
                )
            if ending == NOTHING:
                continue
            if ending == HYPHEN and run.text:
                run.text += "-"
            if word := run.word(place):
                words.append(word)
            run = _Run()
            if ending in LINE_ENDS and words:
                yield Line(tuple(words))
                words = []
    if word := run.word(place):
        words.append(word)
    if words:
        yield Line(tuple(words))


def _parts(token: Any) -> list[tuple[list[Any], int]]:
    """The letters of a token up to each break in it, and what break that is."""
    parts: list[tuple[list[Any], int]] = []
    symbols: list[Any] = []
    for symbol in token.symbols:
        # Asked here, for it is so of nearly every letter of a page of thousands.
        if not symbol.HasField("property"):
            symbols.append(symbol)
            continue
        ending, before = _break_of(symbol)
        if before:
            parts.append((symbols, ending))
            symbols, ending = [], NOTHING
        symbols.append(symbol)
        if ending != NOTHING:
            parts.append((symbols, ending))
            symbols = []
    ending, _ = _break_of(token)
    if symbols or ending != NOTHING:
        parts.append((symbols, ending))
    return parts


def _break_of(element: Any) -> tuple[int, bool]:
    if not element.HasField("property"):
        return NOTHING, False
    found = element.property.detected_break
    kind = found.type_
    if kind not in SPACES and kind not in LINE_ENDS:
        return NOTHING, False
    return kind, found.is_prefix
