"""The engine reads pages that are drawn here, in each language whose model is there, and a PDF goes in and out."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

from bulkocr_gui import cli
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.providers import tessdata

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "eng": "The quick brown fox jumps over 13 lazy dogs.",
    "deu": "Zwölf Boxkämpfer jagen Eva quer über die Straße.",
    "fra": "Voyez où la forêt a été brûlée près du château.",
    "spa": "El niño comió piñas y jalapeños en el jardín.",
    "ita": "Perché la città è così bella di mattina.",
    "por": "A ação não dá coração à manhã de então.",
    "nld": "De vijf wijze mannen reizen naar het zuiden.",
    "Latin": "The quick brown fox jumps over lazy dogs.",
}
"""A sentence for each language that installers bring, with letters of its own."""
ALIKE = 0.9
"""Of the letters, at least; what is drawn depends on the fonts of this computer."""
DPI = 300


def engine(room: Path) -> str:
    """Every language whose model is there reads the sentence that was drawn for it."""
    there = set(tessdata.languages(AppPaths.find().data))
    languages = [language for language in TEXTS if language in there]
    if "eng" not in languages:
        raise RuntimeError(f"there is no model for English, only {sorted(there)}")
    told = []
    for language in languages:
        folder = room / language
        folder.mkdir()
        _draw(TEXTS[language]).save(str(folder / "page.png"))
        text = _recognised(folder, language, "txt").read_text(encoding="utf-8")
        _check(text, TEXTS[language], language)
        told.append(language)
    return ", ".join(told)


def pdf(room: Path) -> str:
    """A PDF that holds a picture becomes one whose text can be searched."""
    folder = room / "in"
    folder.mkdir()
    writer = QPdfWriter(str(folder / "page.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    writer.setResolution(DPI)
    painter = QPainter(writer)
    image = _draw(TEXTS["eng"])
    painter.drawImage(QRectF(0, 0, writer.width(), writer.width() * image.height() / image.width()), image)
    painter.end()
    document = pypdfium2.PdfDocument(_recognised(folder, "eng", "pdf"))
    text = document[0].get_textpage().get_text_range()
    document.close()
    _check(text, TEXTS["eng"], "PDF")
    return "a picture went in, text came out"


def _draw(text: str) -> QImage:
    image = QImage(1400, 200, QImage.Format.Format_Grayscale8)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor("white"))
    font = QFont("DejaVu Sans")
    font.setPixelSize(46)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image


def _recognised(folder: Path, language: str, kind: str) -> Path:
    """Run a whole job on a folder; the file that it makes."""
    output = folder.with_name(f"{folder.name}-out")
    given = ["--languages", language, "--formats", kind, "--output", str(output)]
    code = cli.main(["run", str(folder), "--json", *given])
    files = [file for file in output.rglob(f"*.{kind}") if file.is_file()]
    if code or len(files) != 1:
        raise RuntimeError(f"{language}: the job ended with {code}, and wrote {len(files)} files")
    return files[0]


def _check(text: str, truth: str, what: str) -> None:
    ratio = difflib.SequenceMatcher(None, " ".join(text.split()), truth, autojunk=False).ratio()
    if ratio < ALIKE:
        raise RuntimeError(f"{what}: of the letters of “{truth}” {ratio:.0%} were read")
