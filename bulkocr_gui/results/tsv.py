"""A table of all boxes in the form of Tesseract's TSV, for programs that read that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.results.layout import Box, block_box, line_box, paragraph_box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult
    from bulkocr_gui.results.recognition import Recognition

HEADING = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
PAGE, BLOCK, PARAGRAPH, LINE, WORD = range(1, 6)


class Tsv:
    """Rows as Tesseract writes them: a row for each page, block, paragraph, line and word; nothing is quoted.

    Numbers begin at 1 within what holds them; `conf` is 0 to 100, and -1 in rows that are not words. A page that
    could not be recognised has no row, one without text only its own.
    """

    id = "tsv"
    suffix = ".tsv"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:  # noqa: ARG002
        """The heading, then the rows of each page."""
        yield HEADING.encode()
        for page in pages:
            if page.readable is not None:
                yield "".join(_rows(page.number, page.readable)).encode()


def _rows(page: int, recognition: Recognition) -> Iterator[str]:
    yield _row(PAGE, (page, 0, 0, 0, 0), (0, 0, recognition.width, recognition.height))
    for b, block in enumerate(recognition.blocks, 1):
        yield _row(BLOCK, (page, b, 0, 0, 0), block_box(block))
        for p, paragraph in enumerate(block.paragraphs, 1):
            yield _row(PARAGRAPH, (page, b, p, 0, 0), paragraph_box(paragraph))
            for n, line in enumerate(paragraph.lines, 1):
                yield _row(LINE, (page, b, p, n, 0), line_box(line))
                for w, word in enumerate(line.words, 1):
                    box = (word.x0, word.y0, word.x1, word.y1)
                    yield _row(WORD, (page, b, p, n, w), box, f"{word.confidence:.6f}", word.text)


def _row(level: int, place: tuple[int, int, int, int, int], box: Box, conf: str = "-1", text: str = "") -> str:
    left, top, right, bottom = box
    cells = (level, *place, left, top, right - left, bottom - top, conf, text)
    return "\t".join(map(str, cells)) + "\n"
