"""DOCX: flowing paragraphs for word processors, each page of the original on a new page."""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.layout import paragraph_text, runs_leftwards

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docx.document import Document
    from docx.oxml.section import CT_SectPr
    from docx.text.paragraph import Paragraph as DocxParagraph

    from bulkocr_gui.results.formats import DocumentResult, PageResult
    from bulkocr_gui.results.recognition import Recognition

PIECE = 1 << 20
LONGEST_PROPERTY = 255
_NOT_USED = ("stylesWithEffects", "customXml", "thumbnail", "numbering")


class Docx:
    """A Word document. Its paragraphs are held in memory until the last page.

    A page without text, or one that could not be recognised, is an empty page, so that pages keep their numbers as
    long as each one's text fits on one.
    """

    id = "docx"
    suffix = ".docx"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """The archive, once all pages are in it."""
        import docx  # noqa: PLC0415 - slow to load, and seldom needed

        made = docx.Document(BytesIO(_template()))
        _describe(made, fit(document.name))
        # python-docx's own way to add a paragraph looks through all those before it each time.
        end = made.element.body.sectPr
        for index, page in enumerate(pages):
            for place, text in enumerate(_paragraphs(page.readable) or [""]):
                paragraph = _added(made, end)
                if index and not place:
                    paragraph.paragraph_format.page_break_before = True
                _write(paragraph, text)
        file = BytesIO()
        made.save(file)
        file.seek(0)
        yield from iter(lambda: file.read(PIECE), b"")


@functools.cache
def _template() -> bytes:
    """python-docx's own template without what no paragraph here uses: that was most of each file, and of its time.

    Word has the styles that are left out built in; it offers them as ever.
    """
    import docx  # noqa: PLC0415 - as above

    made = docx.Document()
    for style in made.styles:
        if not style.element.default:
            style.delete()
    for owner in (made.part, made.part.package):
        for name, relation in tuple(owner.rels.items()):
            if relation.reltype.rpartition("/")[2] in _NOT_USED:
                del owner.rels[name]
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def _describe(made: Document, name: str) -> None:
    properties = made.core_properties
    properties.title = name[-LONGEST_PROPERTY:]
    properties.author = ""
    properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)


def _paragraphs(recognition: Recognition | None) -> list[str]:
    if recognition is None:
        return []
    return [paragraph_text(paragraph) for block in recognition.blocks for paragraph in block.paragraphs]


def _added(made: Document, end: CT_SectPr) -> DocxParagraph:
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415 - as above
    from docx.text.paragraph import Paragraph  # noqa: PLC0415 - as above

    element = OxmlElement("w:p")
    end.addprevious(element)
    return Paragraph(element, made._body)  # noqa: SLF001 - python-docx has no public name for it


def _write(paragraph: DocxParagraph, text: str) -> None:
    if not text:
        return
    run = paragraph.add_run(text)
    if runs_leftwards(text):
        from docx.oxml.parser import OxmlElement  # noqa: PLC0415 - as above

        # python-docx has no name for a paragraph's direction. Its place is behind the page break.
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001
        run.font.rtl = True
