"""A PDF made searchable: kept as it is, object for object, with more text."""

from __future__ import annotations

import io
import os
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf

from bulkocr_gui.documents.page import damaged, file_error, no_such_page
from bulkocr_gui.documents.pdf_seen_text import SeenText
from bulkocr_gui.documents.pdf_unseen_text import UnseenText
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.providers.own_text import ENGINE
from bulkocr_gui.providers.pdf_a import claimed, make_pdf_a
from bulkocr_gui.providers.pdf_form import take_out_signatures
from bulkocr_gui.providers.pdf_page import own_fonts, take_heritage, upright
from bulkocr_gui.results.glyphless import Codes
from bulkocr_gui.results.pdf_file import PdfFile
from bulkocr_gui.results.recognition import Block, Line, Paragraph
from bulkocr_gui.results.text_layer import FONT_NAMES, text_layer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.providers.making import Making
    from bulkocr_gui.results.recognition import Recognition, Word
    from bulkocr_gui.results.text_layer import Matrix

SIGNED = "The signature of the original does not hold for this copy, which has more text, and was taken out of it."
_COPIED = 1024 * 1024
"""Bytes of the original that are copied at once."""
_BROKEN = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError)
"""What comes of objects that are not what the format says."""


class SearchablePdf:
    """A PDF that is being made searchable. An encrypted one stays encrypted as it was, with the same passwords.

    Args:
        making: what is made of what.

    Raises:
        PageError: damaged, encrypted, or its owner does not let it be changed.
    """

    def __init__(self, making: Making) -> None:
        self._making = making
        self._file, self._pdf = _opened(making.source, making.passwords)
        self._seen = SeenText(making.source, making.passwords)
        self._unseen = UnseenText(self._pdf)
        self._pages = len(self._pdf.pages)
        self._codes = Codes()
        self._fonts: list[Any] = [None] * len(FONT_NAMES)
        self._changed = False
        self._archived = False

    def add(self, number: int, recognition: Recognition | None) -> None:
        """See `Searchable`. A page whose recognition is its own text stays as it is, unless that was corrected."""
        if number > self._pages:
            raise no_such_page(number, self._pages)
        if recognition is None or not recognition.blocks:
            return
        if recognition.engine == ENGINE and not any(word.corrected for word in recognition.words):
            return
        try:
            self._add_text(number, recognition)
        except _BROKEN as error:
            raise damaged("a page's description cannot be read") from error

    def _add_text(self, number: int, recognition: Recognition) -> None:
        page = self._pdf.pages[number - 1]
        take_heritage(page)
        changed = self._unseen.take_out(page)
        width, height, matrix = upright(page)
        if self._making.pdf_pages is not PdfPages.FORCE and self._unseen.shows_text(page):
            recognition = _without(recognition, self._seen.boxes(number), (width, height), matrix)
        fonts = own_fonts(page)
        taken = {str(name) for name in fonts.keys()}  # noqa: SIM118 - pikepdf's are no mapping
        names = [_free(name, taken) for name in FONT_NAMES]
        layer = text_layer(recognition, (width, height), self._codes, matrix, (names[0], names[1]))
        if layer.content:
            for place, needed in enumerate(layer.fonts):
                if needed:
                    if self._fonts[place] is None:
                        # What is in it is known when all pages are.
                        self._fonts[place] = self._pdf.make_indirect(pikepdf.Dictionary())
                    fonts[f"/{names[place]}"] = self._fonts[place]
            # First, and so under all that the page shows; nothing that comes later can have moved it.
            stream = self._pdf.make_stream(zlib.compress(layer.content, 9), {"/Filter": pikepdf.Name.FlateDecode})
            page.contents_add(stream, prepend=True)
        self._changed = self._changed or changed or bool(layer.content)

    def finish(self, pulse: Callable[[], None]) -> tuple[str, ...]:
        """See `Searchable`. A PDF that gets no text is the original, byte for byte."""
        self._seen.close()
        notes: list[str] = []
        try:
            if self._making.pdf_a:
                notes += make_pdf_a(self._pdf, pulse)
                self._archived = not notes
            if self._changed or self._making.pdf_a or self._pdf.get_warnings():
                if take_out_signatures(self._pdf):
                    notes.append(SIGNED)
                self._save(pulse)
            else:
                self._copy(pulse)
        except _BROKEN as error:
            raise damaged("the document's description cannot be read") from error
        self._pdf.close()
        self._file.close()
        return tuple(notes)

    def _save(self, pulse: Callable[[], None]) -> None:
        if "/Size" not in self._pdf.trailer:
            # Of a damaged file, whose trailer was guessed: qpdf puts the right one in its place, and only there.
            self._pdf.trailer["/Size"] = 1
        self._write_fonts()
        # PDF/A-1 knows no object streams.
        packed = not claimed(self._pdf).startswith("1")
        modes = pikepdf.ObjectStreamMode
        encrypted = self._pdf.is_encrypted and not self._archived
        with self._making.target.open("wb") as file:
            self._pdf.save(
                file,
                # Streams that are encrypted anew cannot be told to be left alone; pictures are, all the same.
                stream_decode_level=None if encrypted else pikepdf.StreamDecodeLevel.none,
                object_stream_mode=modes.generate if packed else modes.disable,
                encryption=encrypted,
                preserve_pdfa=True,
                fix_metadata_version=False,
                progress=lambda _: pulse(),
            )
            file.flush()
            os.fsync(file.fileno())

    def _write_fonts(self) -> None:
        if all(font is None for font in self._fonts):
            return
        with _font_pdf(self._codes) as pdf:
            made = pdf.pages[0].obj.Resources.Font
            for font, name in zip(self._fonts, FONT_NAMES, strict=True):
                if font is not None:
                    for key, value in self._pdf.copy_foreign(made[f"/{name}"]).items():
                        font[key] = value

    def _copy(self, pulse: Callable[[], None]) -> None:
        self._file.seek(0)
        with self._making.target.open("wb") as file:
            while part := self._file.read(_COPIED):
                file.write(part)
                pulse()
            file.flush()
            os.fsync(file.fileno())


def _opened(source: Path, passwords: tuple[str, ...]) -> tuple[Any, pikepdf.Pdf]:
    """The file and the PDF in it, opened so that it may be changed.

    Raises:
        PageError: damaged, no password fits, or none that fits allows changes.
    """
    try:
        # Not mapped into memory: a file that is cut short meanwhile would end the process.
        file = source.open("rb")
    except OSError as error:
        raise file_error(error) from error
    restricted = False
    for password in ("", *passwords):
        try:
            pdf = pikepdf.open(file, password=password, access_mode=pikepdf.AccessMode.stream)
        except pikepdf.PasswordError:
            continue
        except pikepdf.PdfError as error:
            raise damaged("it is not a PDF that can be read") from error
        except OSError as error:
            raise file_error(error) from error
        if not pdf.is_encrypted or pdf.owner_password_matched or pdf.allow.modify_other:
            return file, pdf
        restricted = True
    file.close()
    if restricted:
        raise PageError(
            "restricted",
            "The PDF may not be changed: its owner forbids it.",
            "Give the owner's password for the job, save a copy without restrictions, or choose another format.",
        )
    raise PageError(
        "encrypted",
        "The PDF needs a password, and none of those given opens it." if passwords else "The PDF needs a password.",
        "Give its password for the job, then retry it.",
    )


def _without(
    recognition: Recognition,
    boxes: list[tuple[float, float, float, float]],
    size: tuple[float, float],
    matrix: Matrix,
) -> Recognition:
    """Without the words that stand where the page shows text of its own: they are there already."""
    if not boxes:
        return recognition
    a, b, c, d, e, f = matrix
    across, down = size[0] / max(1, recognition.width), size[1] / max(1, recognition.height)

    def is_new(word: Word) -> bool:
        x, y = (word.x0 + word.x1) / 2 * across, size[1] - (word.y0 + word.y1) / 2 * down
        x, y = a * x + c * y + e, b * x + d * y + f
        return not any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in boxes)

    blocks = tuple(
        Block(
            tuple(
                Paragraph(tuple(Line(tuple(filter(is_new, line.words))) for line in part.lines))
                for part in block.paragraphs
            )
        )
        for block in recognition.blocks
    )
    return replace(recognition, blocks=blocks)


def _free(name: str, taken: set[str]) -> str:
    while f"/{name}" in taken:
        name += "x"
    return name


def _font_pdf(codes: Codes) -> pikepdf.Pdf:
    file = io.BytesIO()
    pdf = PdfFile(file, codes=codes)
    pdf.add_font_page()
    pdf.finish()
    return pikepdf.open(file)
