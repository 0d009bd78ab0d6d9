"""Pages for the tests of the formats: scripts of every kind, and what a bad engine might answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.results.formats import DocumentResult, PageResult, format_of
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from collections.abc import Iterable

ARABIC = "مرحبا بالعالم"
HEBREW = "שלום עולם"
CHINESE = "漢字 文書"
COMBINING = "e\u0301 नि ก็"
ASTRAL = "😀 𠮷"
MARKUP = """<b> & "quoted" it's ]]> --> {x} %s"""
SCRIPTS = (ARABIC, HEBREW, CHINESE, COMBINING, ASTRAL, MARKUP)


def recognition(*paragraphs: str, languages: tuple[str, ...] = ("eng",)) -> Recognition:
    """A block of paragraphs; lines are parted by line feeds, words by spaces, each with a box of its own."""
    made: list[Paragraph] = []
    y = 0
    for paragraph in paragraphs:
        lines: list[Line] = []
        for line in paragraph.split("\n"):
            y += 30
            words = [Word(text, 10 + 50 * i, y, 50 + 50 * i, y + 20, 90.25) for i, text in enumerate(line.split(" "))]
            lines.append(Line(tuple(words)))
        made.append(Paragraph(tuple(lines)))
    return Recognition(1000, 1400, 300, "engine 1 <&>", languages, (Block(tuple(made)),) if made else ())


def bad() -> Recognition:
    """Control characters, lone and paired surrogates, noncharacters, empty words, boxes and numbers out of bounds."""
    words = (
        Word("a\x00b\x0cc\x1bd\x85e\u2028f\x9f\ufffe\U0001ffff", -5, 30, 20, 10, float("nan")),
        Word("x\ud800y\ud83d\ude00z", 30, 10, 5000, 9000, 250.0),
        Word("tab\tand\nline", 0, 0, 10, 10, -3.0),
        Word(" \x07 ", 0, 0, 10, 10, 50.0),
    )
    gone = Paragraph((Line((Word("\x01", 0, 0, 1, 1, 1.0),)), Line(())))
    blocks = (Block((Paragraph((Line(words),)), gone)), Block((gone,)), Block(()))
    return Recognition(1000, 1400, 300, "e\x00\udcff", ("a\x01_b", "c"), blocks)


BAD_WORDS = ("ab cd e f", "x\ufffdy😀z", "tab and line")
"""The texts of `bad` that every format but the plain text writes."""


def state_of(page: Recognition | None) -> PageState:
    if page is None:
        return PageState.FAILED
    return PageState.DONE if page.words else PageState.BLANK


def made(format_id: str, pages: Iterable[Recognition | None], name: str = "a/b c.pdf") -> bytes:
    """A whole file."""
    listed = list(pages)
    document = DocumentResult(Path("/scans") / "b c.pdf", name, len(listed))
    results = [PageResult(number, page, state_of(page)) for number, page in enumerate(listed, 1)]
    return b"".join(format_of(format_id).pieces(document, results))
