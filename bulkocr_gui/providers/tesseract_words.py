"""Tesseract's table of words (TSV) made into a recognition. Both ways to run it answer with this table."""

from __future__ import annotations

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

WORD_LEVEL = "5"


def recognition_of(
    table: str, *, width: int, height: int, dpi: int, engine: str, languages: tuple[str, ...]
) -> Recognition:
    """Read the table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""
    blocks: dict[str, dict[str, dict[str, list[Word]]]] = {}
    for row in table.split("\n"):
        cells = row.split("\t", 11)
        if len(cells) < 12 or cells[0] != WORD_LEVEL:
            continue
        text = " ".join(cells[11].split())
        if not text:
            continue
        left, top, across, down = (int(cell) for cell in cells[6:10])
        word = Word(text, left, top, left + across, top + down, max(0.0, float(cells[10])))
        blocks.setdefault(cells[2], {}).setdefault(cells[3], {}).setdefault(cells[4], []).append(word)
    return Recognition(
        width=width,
        height=height,
        dpi=dpi,
        engine=engine,
        languages=languages,
        blocks=tuple(
            Block(
                tuple(
                    Paragraph(tuple(Line(tuple(words)) for words in lines.values())) for lines in paragraphs.values()
                )
            )
            for paragraphs in blocks.values()
        ),
    )
