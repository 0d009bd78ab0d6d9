"""A PDF written object by object: a document of 2,000 pictures takes the memory of one."""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING

from bulkocr_gui.results import glyphless, pdf_a
from bulkocr_gui.results.text_layer import FONT_NAME, text_layer

if TYPE_CHECKING:
    from typing import IO

    from bulkocr_gui.results.recognition import Recognition

_CATALOGUE, _PAGES, _FONT, _TO_UNICODE = 1, 2, 3, 4
_FIRST_FREE = 5


class PdfFile:
    """A new PDF with one picture a page, and its unseen text.

    Args:
        file: written from its beginning to its end; stays open.
        pdf_a: whether it says that it is PDF/A-2b. What is in its pictures is for the caller to know.
    """

    def __init__(self, file: IO[bytes], *, pdf_a: bool = False) -> None:
        self.pdf_a = pdf_a
        self._file = file
        self._at = 0
        self._places = dict.fromkeys(range(1, _FIRST_FREE), 0)
        self._pages: list[int] = []
        self._codes = glyphless.Codes()
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def add_picture(self, dictionary: str, data: bytes) -> int:
        """Write a picture that a page will show; its number.

        Args:
            dictionary: what describes it, without its length.
            data: as the dictionary's filter wants it.
        """
        return self._stream(self._next(), f"/Type /XObject /Subtype /Image {dictionary}", data)

    def add_profile(self, components: int, data: bytes) -> int:
        """Write a colour profile; its number."""
        return self._stream(self._next(), f"/N {components} /Filter /FlateDecode", zlib.compress(data, 9))

    def add_page(
        self, width: float, height: float, picture: int | None, placed: str, recognition: Recognition | None
    ) -> None:
        """Write a page.

        Args:
            width: in points.
            height: in points.
            picture: what it shows; nothing, if None.
            placed: the matrix that puts the picture on the page.
            recognition: its text.
        """
        content = b"" if recognition is None else text_layer(recognition, (width, height), self._codes)
        resources = f"/Font << /{FONT_NAME} {_FONT} 0 R >>" if content else ""
        if picture is not None:
            # The text first: it then lies under the picture.
            content += f"q {placed} cm /Im Do Q\n".encode("ascii")
            resources += f" /XObject << /Im {picture} 0 R >>"
        body = self._stream(self._next(), "/Filter /FlateDecode", zlib.compress(content, 9))
        page = self._next()
        self._object(
            page,
            f"<< /Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 {width:.2f} {height:.2f}]"
            f" /Resources << {resources} >> /Contents {body} 0 R >>",
        )
        self._pages.append(page)

    def add_font_page(self) -> None:
        """Write a page that has the font for whoever wants to take it from there."""
        page = self._next()
        self._object(
            page,
            f"<< /Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 1 1]"
            f" /Resources << /Font << /{FONT_NAME} {_FONT} 0 R >> >> >>",
        )
        self._pages.append(page)

    def finish(self) -> None:
        """Write what a reader looks for at the end."""
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._object(_CATALOGUE, f"<< /Type /Catalog /Pages {_PAGES} 0 R {self._archived()} >>")
        self._object(_PAGES, f"<< /Type /Pages /Count {len(self._pages)} /Kids [{kids}] >>")
        self._font()
        # By the places of all objects, which hardly two files have in common.
        name = hashlib.md5(repr(sorted(self._places.items())).encode("ascii"), usedforsecurity=False).hexdigest()
        size = len(self._places) + 1
        table = self._at
        rows = b"".join(b"%010d 00000 n \n" % self._places[number] for number in range(1, size))
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size + rows)
        self._write(
            b"trailer\n<< /Size %d /Root %d 0 R /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n"
            % (size, _CATALOGUE, name.encode("ascii"), name.encode("ascii"), table)
        )

    def _archived(self) -> str:
        if not self.pdf_a:
            return ""
        profile = self.add_profile(3, pdf_a.srgb())
        about = self._stream(self._next(), "/Type /Metadata /Subtype /XML", pdf_a.metadata({}))
        intent = f"<< {pdf_a.INTENT} /DestOutputProfile {profile} 0 R >>"
        return f"/Metadata {about} 0 R /OutputIntents [{intent}]"

    def _font(self) -> None:
        program = glyphless.program()
        file = self._stream(self._next(), f"/Length1 {len(program)} /Filter /FlateDecode", zlib.compress(program, 9))
        glyphs = self._stream(self._next(), "/Filter /FlateDecode", glyphless.glyph_map())
        descriptor, descendant = self._next(), self._next()
        self._object(descriptor, f"<< {glyphless.DESCRIPTOR} /FontFile2 {file} 0 R >>")
        self._object(
            descendant, f"<< {glyphless.DESCENDANT} /FontDescriptor {descriptor} 0 R /CIDToGIDMap {glyphs} 0 R >>"
        )
        self._object(
            _FONT, f"<< {glyphless.FONT} /DescendantFonts [{descendant} 0 R] /ToUnicode {_TO_UNICODE} 0 R >>"
        )
        self._stream(_TO_UNICODE, "/Filter /FlateDecode", zlib.compress(self._codes.to_unicode(), 9))

    def _next(self) -> int:
        number = len(self._places) + 1
        self._places[number] = 0
        return number

    def _object(self, number: int, content: str) -> None:
        self._places[number] = self._at
        self._write(f"{number} 0 obj\n{content}\nendobj\n".encode("ascii"))

    def _stream(self, number: int, dictionary: str, data: bytes) -> int:
        self._places[number] = self._at
        self._write(f"{number} 0 obj\n<< {dictionary} /Length {len(data)} >>\nstream\n".encode("ascii"))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")
        return number

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)
