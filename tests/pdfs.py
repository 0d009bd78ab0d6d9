"""PDFs that tests make: text that is seen or not, pictures, fonts of any script without a font file, passwords."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from pathlib import Path

UNSEEN = 3
"""Render mode of text that is not drawn."""
A4 = (0, 0, 595, 842)
PARAGRAPH = "The quick brown fox jumps over the lazy dog near the bank of the river Thames at noon"


@dataclass
class Sheet:
    """One page. Places are in points from its lower left."""

    box: tuple[float, ...] = A4
    rotate: int = 0
    crop: tuple[float, ...] | None = None
    content: bytes = b""
    pictures: list[tuple[Image.Image, str]] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    to_unicode: bool = True

    def text(self, x: float, y: float, words: str, size: float = 12, mode: int = 0) -> Sheet:
        data = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        self.content += b"BT /F1 %g Tf %d Tr 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (size, mode, x, y, data)
        return self

    def paragraph(self, lines: int = 40, mode: int = 0, top: float = 780) -> Sheet:
        for line in range(lines):
            self.text(50, top - 16 * line, PARAGRAPH, mode=mode)
        return self

    def script(self, x: float, y: float, words: str, size: float = 20, step: float | None = None) -> Sheet:
        """Letters of any script, one after the other, by a font of boxes; each a `step` further, or lower."""
        for place, letter in enumerate(words):
            if letter not in self.letters:
                self.letters.append(letter)
            code = self.letters.index(letter) + 1
            across = x + place * (size if step is None else step)
            self.content += b"BT /F2 %g Tf 0 Tr 1 0 0 1 %g %g Tm <%02x> Tj ET\n" % (size, across, y, code)
        return self

    def picture(self, image: Image.Image, *place: float, filters: str = "FlateDecode") -> Sheet:
        """A picture at x, y, with width and height; the whole page if nothing is said."""
        x, y, across, down = place or (0, 0, self.box[2], self.box[3])
        self.pictures.append((image, filters))
        self.content += b"q %g 0 0 %g %g %g cm /Im%d Do Q\n" % (across, down, x, y, len(self.pictures))
        return self

    def draw(self, content: bytes) -> Sheet:
        self.content += content + b"\n"
        return self


def scan_of(text: str = "Scanned", size: tuple[int, int] = (1240, 1754), mode: str = "L") -> Image.Image:
    """A picture of a page, of A4 at 150 dpi unless told."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((size[0] // 8, size[1] // 6), text, fill=0, font=ImageFont.load_default(size[1] // 24))
    return image.convert(mode, dither=Image.Dither.NONE)


def pdf_of(path: Path, *sheets: Sheet, encryption: pikepdf.Encryption | None = None) -> Path:
    """Write a PDF."""
    with pikepdf.new() as pdf:
        for sheet in sheets:
            pdf.add_blank_page(page_size=(sheet.box[2] - sheet.box[0], sheet.box[3] - sheet.box[1]))
            page = pdf.pages[-1].obj
            page.MediaBox = Array(list(sheet.box))
            if sheet.crop:
                page.CropBox = Array(list(sheet.crop))
            page.Rotate = sheet.rotate
            page.Contents = pdf.make_stream(sheet.content)
            fonts = Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
            fonts.F1.Encoding = Name.WinAnsiEncoding
            if sheet.letters:
                fonts.F2 = _font(pdf, sheet)
            pictures = Dictionary()
            for number, (image, filters) in enumerate(sheet.pictures, 1):
                pictures[f"/Im{number}"] = _picture(pdf, image, filters)
            page.Resources = Dictionary(Font=fonts, XObject=pictures)
        pdf.save(path, encryption=encryption or False)
    return path


def _font(pdf: pikepdf.Pdf, sheet: Sheet) -> pikepdf.Object:
    """A font whose letters are all the same box: what each means is said by its map to Unicode alone."""
    codes = range(1, len(sheet.letters) + 1)
    box = pdf.make_stream(b"1000 0 d0 100 0 800 800 re f")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 1000, 1000]), FirstChar=1, LastChar=codes[-1],
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), Widths=Array([1000] * len(codes)), Resources=Dictionary(),
        CharProcs=Dictionary({f"/g{code}": box for code in codes}),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *(Name(f"/g{code}") for code in codes)])),
    )  # fmt: skip
    if sheet.to_unicode:
        rows = b"".join(
            b"<%02x> <%s>\n" % (code, letter.encode("utf-16-be", "surrogatepass").hex().encode())
            for code, letter in enumerate(sheet.letters, 1)
        )
        font.ToUnicode = pdf.make_stream(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
            b"1 begincodespacerange <00> <ff> endcodespacerange\n%d beginbfchar\n%sendbfchar\n"
            b"endcmap end end" % (len(sheet.letters), rows)
        )
    return pdf.make_indirect(font)


def _picture(pdf: pikepdf.Pdf, image: Image.Image, filters: str) -> pikepdf.Object:
    bits = 1 if image.mode == "1" else 8
    data = image.tobytes()
    about = Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=image.width, Height=image.height, BitsPerComponent=bits,
        ColorSpace=Name.DeviceRGB if image.mode == "RGB" else Name.DeviceGray,
    )  # fmt: skip
    if filters == "DCTDecode":
        file = io.BytesIO()
        image.save(file, "JPEG")
        data = file.getvalue()
        about.Filter = Name.DCTDecode
    stream = pdf.make_stream(data, about)
    return pdf.make_indirect(stream)
