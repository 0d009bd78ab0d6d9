"""JSON Lines: one object for each page, for programs that take pages one at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bulkocr_gui.results.characters import fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult


class JsonLines:
    """An object a page.

    Its keys: `file`, `page`, `width`, `height`, `dpi`, `engine`, `languages`, `confidence`, `text`, `words`.

    A word has `text`, `box` (left, top, right, bottom in pixels), `confidence` (0 to 100) and the numbers of the
    `block`, `paragraph` and `line` that hold it, from 1 within each other; one that somebody wrote by hand has
    `corrected` too, which is true. A page that could not be recognised has
    only `file` and `page`, the rest is null; one without text has an empty `text` and no words.
    """

    id = "jsonl"
    suffix = ".jsonl"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """A line for each page."""
        file = fit(document.name)
        for page in pages:
            line = json.dumps(_object(file, page), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            yield line.encode() + b"\n"


def _object(file: str, page: PageResult) -> dict[str, Any]:
    recognition = page.readable
    value: dict[str, Any] = {"file": file, "page": page.number}
    if recognition is None:
        keys = ("width", "height", "dpi", "engine", "languages", "confidence", "text", "words")
        return value | dict.fromkeys(keys)
    confidence = recognition.confidence
    return value | {
        "width": recognition.width,
        "height": recognition.height,
        "dpi": recognition.dpi,
        "engine": recognition.engine,
        "languages": recognition.languages,
        "confidence": None if confidence is None else round(confidence, 2),
        "text": recognition.text,
        "words": [
            {
                "text": word.text,
                "box": (word.x0, word.y0, word.x1, word.y1),
                "confidence": round(word.confidence, 2),
                "block": b,
                "paragraph": p,
                "line": n,
            }
            | ({"corrected": True} if word.corrected else {})
            for b, block in enumerate(recognition.blocks, 1)
            for p, paragraph in enumerate(block.paragraphs, 1)
            for n, line in enumerate(paragraph.lines, 1)
            for word in line.words
        ],
    }
