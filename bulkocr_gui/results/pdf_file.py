"""A PDF of pictures with unseen text: a document of 2,000 pictures takes the memory of one."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from bulkocr_gui.results import glyphless, pdf_a
from bulkocr_gui.results.pdf_objects import ObjectFile
from bulkocr_gui.results.text_layer import FONT_NAMES, text_layer

if TYPE_CHECKING:
    from typing import IO

    from bulkocr_gui.results.recognition import Recognition


class PdfFile:
    """A new PDF with one picture a page, and its unseen text.

    Args:
        file: written from its beginning to its end; stays open.
        pdf_a: whether it says that it is PDF/A-2b. What is in its pictures is for the caller to know, and may be told
            until the end.
        codes: of the text's characters, where others have used some already.
    """

    def __init__(self, file: IO[bytes], *, pdf_a: bool = False, codes: glyphless.Codes | None = None) -> None:
        self.pdf_a = pdf_a
        self._objects = ObjectFile(file)
        self._root, self._tree, *self._fonts = (self._objects.number() for _ in range(2 + len(FONT_NAMES)))
        self._pages: list[int] = []
        self._codes = codes or glyphless.Codes()
        self._used = [False] * len(FONT_NAMES)
        self._profiles: dict[bytes, int] = {}

    def add_picture(self, dictionary: str, data: bytes, profile: tuple[int, bytes] | None = None) -> int:
        """Write a picture that a page will show; its number.

        Args:
            dictionary: what describes it, without its length, and without its colours where there is a profile.
            data: as the dictionary's filter wants it.
            profile: how many colours it has, and what they are (ICC).
        """
        if profile is not None:
            dictionary = f"/ColorSpace[/ICCBased {self._profile(*profile)} 0 R]{dictionary}"
        return self._objects.stream(f"/Type/XObject/Subtype/Image{dictionary}".encode("ascii"), data)

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
        content, resources = b"", ""
        if recognition is not None:
            layer = text_layer(recognition, (width, height), self._codes)
            content, resources = layer.content, self._font_names(layer.fonts)
        if picture is not None:
            # The text first: it then lies under the picture.
            content += f"q {placed} cm /Im Do Q\n".encode("ascii")
            resources += f"/XObject<</Im {picture} 0 R>>"
        body = self._objects.stream(b"/Filter/FlateDecode", zlib.compress(content, 9))
        self._page(f"/MediaBox[0 0 {width:.2f} {height:.2f}]/Resources<<{resources}>>/Contents {body} 0 R")

    def add_font_page(self) -> None:
        """Write a page that has the fonts for whoever wants to take them from there."""
        self._page(f"/MediaBox[0 0 1 1]/Resources<<{self._font_names((True, True))}>>")

    def finish(self) -> None:
        """Write what a reader looks for at the end."""
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._put(f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>", self._tree)
        if any(self._used):
            self._write_fonts()
        archived = archive_marks(self._objects) if self.pdf_a else ""
        self._put(f"<</Type/Catalog/Pages {self._tree} 0 R{archived}>>", self._root)
        self._objects.finish(self._root)

    def _page(self, content: str) -> None:
        self._pages.append(self._put(f"<</Type/Page/Parent {self._tree} 0 R{content}>>"))

    def _profile(self, components: int, data: bytes) -> int:
        number = self._profiles.get(data)
        if number is None:
            packed = zlib.compress(data, 9)
            number = self._objects.stream(f"/N {components}/Filter/FlateDecode".encode("ascii"), packed)
            self._profiles[data] = number
        return number

    def _font_names(self, used: tuple[bool, bool]) -> str:
        """The entry of a page's resources."""
        self._used = [one or other for one, other in zip(self._used, used, strict=True)]
        fonts = zip(FONT_NAMES, self._fonts, used, strict=True)
        names = "".join(f"/{name} {number} 0 R" for name, number, needed in fonts if needed)
        return f"/Font<<{names}>>" if names else ""

    def _write_fonts(self) -> None:
        narrow, wide = self._fonts
        program = self._codes.program()
        length = f"/Length1 {len(program)}/Filter/FlateDecode".encode("ascii")
        file = self._objects.stream(length, zlib.compress(program, 9))
        if self._used[0]:
            about = self._put(f"<<{glyphless.NARROW_DESCRIPTOR}/FontFile2 {file} 0 R>>")
            unicode = self._deflated(self._codes.narrow_to_unicode())
            self._put(f"<<{self._codes.narrow_font()}/FontDescriptor {about} 0 R/ToUnicode {unicode} 0 R>>", narrow)
        if self._used[1]:
            about = self._put(f"<<{glyphless.DESCRIPTOR}/FontFile2 {file} 0 R>>")
            unicode = self._deflated(self._codes.to_unicode())
            glyphs = self._objects.stream(b"/Filter/FlateDecode", glyphless.glyph_map())
            descendant = self._put(f"<<{glyphless.DESCENDANT}/FontDescriptor {about} 0 R/CIDToGIDMap {glyphs} 0 R>>")
            self._put(f"<<{glyphless.FONT}/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>", wide)

    def _deflated(self, data: bytes) -> int:
        return self._objects.stream(b"/Filter/FlateDecode", zlib.compress(data, 9))

    def _put(self, content: str, number: int | None = None) -> int:
        return self._objects.put(content.encode("ascii"), number)


def archive_marks(objects: ObjectFile) -> str:
    """Write what makes a file say that it is PDF/A-2b; the catalogue's entries."""
    packed = zlib.compress(pdf_a.srgb(), 9)
    profile = objects.stream(b"/N 3/Filter/FlateDecode", packed)
    about = objects.stream(b"/Type/Metadata/Subtype/XML", pdf_a.metadata({}))
    return f"/Metadata {about} 0 R/OutputIntents[<<{pdf_a.INTENT}/DestOutputProfile {profile} 0 R>>]"
