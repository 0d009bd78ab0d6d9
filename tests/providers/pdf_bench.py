"""Searchable PDFs under test: what they are made of, and how they are read."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
from PIL import Image

from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word

if TYPE_CHECKING:
    from pathlib import Path

LINES = (
    "The quick brown fox jumps - over . the lazy dog, again 123",
    "مرحبا بالعالم هذا نص عربي",
    "我 能 吞下 玻璃 而不 伤 身体",
    "\U0001d518\U0001d52b 𐐀𐐁 😀 x",
)
WORDS = [line.split() for line in LINES]


def recognition(width: int, height: int, lines: tuple[str, ...] = LINES) -> Recognition:
    """Words of uneven height, from the right where the line is Arabic."""
    made = []
    for row, line in enumerate(lines):
        from_right, place, words = "\u0600" <= line[0] <= "\u06ff", 40, []
        for text in line.split():
            wide = 9 * len(text)
            left = width - place - wide if from_right else place
            top, bottom = 40 + 40 * row + 4 * (text.islower()), 64 + 40 * row + 5 * any(c in "gpqy," for c in text)
            words.append(Word(text, left, top, left + wide, bottom, 90.0))
            place += wide + 8
        made.append(Line(tuple(words)))
    return Recognition(width, height, 150, "test", (), (Block((Paragraph(tuple(made)),)),))


def scan(path: Path, size: tuple[int, int] = (900, 600), mode: str = "L", **options: object) -> Path:
    """A picture of noise, which no format makes much smaller."""
    Image.effect_noise(size, 60).convert(mode).save(path, **options)
    return path


def text_of(path: Path, number: int = 0, password: str | None = None) -> list[list[str]]:
    """The words of each line of a page, as pdfium reads them."""
    document = pypdfium2.PdfDocument(path, password=password)
    try:
        lines = document[number].get_textpage().get_text_range().splitlines()
        return [line.split() for line in lines if line.strip()]
    finally:
        document.close()


def pictures(pdf: pikepdf.Pdf, number: int = 0) -> list[bytes]:
    """The stored data of a page's pictures."""
    objects = pdf.pages[number].obj.Resources.XObject.values()
    return [each.read_raw_bytes() for each in objects if each.Subtype == "/Image"]


def checked(path: Path, password: str = "") -> None:
    """Hold a file against two independent readers' idea of a PDF."""
    done = subprocess.run(
        ["qpdf", f"--password={password}", "--check", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with pikepdf.open(path, password=password) as pdf:
        assert pdf.check_pdf_syntax() == []
