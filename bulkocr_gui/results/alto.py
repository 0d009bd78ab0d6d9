"""ALTO 4: the archives' XML for text with its places on the page."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.first_page import first_recognised
from bulkocr_gui.results.layout import Box, block_box, language_tag, line_box, paragraph_box, runs_leftwards

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult
    from bulkocr_gui.results.recognition import Line, Recognition, Word

NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#"
SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd"
HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="{NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="{NAMESPACE} {SCHEMA}" SCHEMAVERSION="4.4">
<Description>
<MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation><fileName>{{file}}</fileName></sourceImageInformation>
{{processing}}</Description>
<Layout>
"""
PROCESSING = """<Processing ID="ocr">
<processingCategory>contentGeneration</processingCategory>
<processingStepSettings>languages: {languages}; resolution: {dpi} dpi</processingStepSettings>
<processingSoftware><softwareName>{engine}</softwareName></processingSoftware>
</Processing>
"""
UNKNOWN = '<Page ID="page_{number}" PHYSICAL_IMG_NR="{number}" QUALITY_DETAIL="not recognised"/>\n'


class Alto:
    """ALTO 4.4 in pixels: a `ComposedBlock` for each block, a `TextBlock` for each paragraph.

    The processing is that of the first page that was recognised. A page that could not be recognised has no
    `PrintSpace`, so that `PHYSICAL_IMG_NR` counts every page of the document.
    """

    id = "alto"
    suffix = ".alto.xml"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """The description, each page, the end."""
        recognition, pages = first_recognised(pages)
        processing = _processing(recognition) if recognition is not None else ""
        yield HEAD.format(file=escape(fit(document.name), quote=False), processing=processing).encode()
        for page in pages:
            if page.readable is None:
                yield UNKNOWN.format(number=page.number).encode()
            else:
                yield "".join(_page(page.number, page.readable)).encode()
        yield b"</Layout>\n</alto>\n"


def _processing(recognition: Recognition) -> str:
    return PROCESSING.format(
        languages=escape(fit(" ".join(recognition.languages)), quote=False) or "unknown",
        dpi=recognition.dpi,
        engine=escape(fit(recognition.engine), quote=False),
    )


def _page(number: int, recognition: Recognition) -> Iterator[str]:
    confidence = recognition.confidence
    sure = f' PC="{confidence / 100:.4f}"' if confidence is not None else ""
    language = language_tag(recognition.languages)
    spoken = f' LANG="{language}"' if language else ""
    size = f'WIDTH="{recognition.width}" HEIGHT="{recognition.height}"'
    yield (
        f'<Page ID="page_{number}" PHYSICAL_IMG_NR="{number}" {size}{sure}{spoken} PROCESSINGREFS="ocr">\n'
        f'<PrintSpace HPOS="0" VPOS="0" {size}>\n'
    )
    lines = words = 0
    for b, block in enumerate(recognition.blocks, 1):
        yield f'<ComposedBlock ID="block_{number}_{b}" {_place(block_box(block))}>\n'
        for p, paragraph in enumerate(block.paragraphs, 1):
            yield f'<TextBlock ID="par_{number}_{b}_{p}" {_place(paragraph_box(paragraph))}>\n'
            for line in paragraph.lines:
                lines += 1
                yield from _line(f"{number}_{lines}", f"{number}_", words, line)
                words += len(line.words)
            yield "</TextBlock>\n"
        yield "</ComposedBlock>\n"
    yield "</PrintSpace>\n</Page>\n"


def _line(line_id: str, word_id: str, before: int, line: Line) -> Iterator[str]:
    direction = ' BASEDIRECTION="rtl"' if runs_leftwards(line.text) else ""
    yield f'<TextLine ID="line_{line_id}" {_place(line_box(line))}{direction}>\n'
    yield _string(f"{word_id}{before + 1}", line.words[0])
    for w, (left, right) in enumerate(pairwise(line.words), before + 2):
        yield _space(left, right)
        yield _string(f"{word_id}{w}", right)
    yield "</TextLine>\n"


def _string(word_id: str, word: Word) -> str:
    place = _place((word.x0, word.y0, word.x1, word.y1))
    sure = f'WC="{word.confidence / 100:.4f}"' + (' CS="true"' if word.corrected else "")
    return f'<String ID="word_{word_id}" {place} {sure} CONTENT="{escape(word.text)}"/>\n'


def _space(before: Word, after: Word) -> str:
    """The gap between two words of a line, on whichever side the second one is; without a place if there is none."""
    left, right = sorted((before, after), key=lambda word: word.x0)
    if left.x1 >= right.x0:
        return "<SP/>\n"
    return f'<SP HPOS="{left.x1}" VPOS="{before.y0}" WIDTH="{right.x0 - left.x1}"/>\n'


def _place(box: Box) -> str:
    left, top, right, bottom = box
    return f'HPOS="{left}" VPOS="{top}" WIDTH="{right - left}" HEIGHT="{bottom - top}"'
