"""hOCR: the text as a web page that carries boxes and confidences, well-formed as XML too."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.first_page import first_recognised
from bulkocr_gui.results.layout import Box, block_box, language_tag, line_box, paragraph_box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult
    from bulkocr_gui.results.recognition import Line, Recognition

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>{title}</title>
<meta charset="utf-8" />
<meta name="ocr-system" content="{engine}" />
<meta name="ocr-capabilities" content="ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_wconf" />
<meta name="ocr-number-of-pages" content="{pages}" />
</head>
<body>
"""


class Hocr:
    """hOCR 1.2 with pages, areas, paragraphs, lines and words.

    `ppageno` counts from 0, as hOCR has it; a page that could not be recognised is a comment.
    """

    id = "hocr"
    suffix = ".hocr"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """The head, each page, the end."""
        name = fit(document.name)
        recognition, pages = first_recognised(pages)
        engine = fit(recognition.engine) if recognition is not None else "unknown"
        yield HEAD.format(title=escape(name), engine=escape(engine), pages=document.pages).encode()
        for page in pages:
            if page.readable is None:
                yield f"<!-- page {page.number}: not recognised -->\n".encode()
            else:
                yield "".join(_page(name, page.number, page.readable)).encode()
        yield b"</body>\n</html>\n"


def _page(name: str, number: int, recognition: Recognition) -> Iterator[str]:
    image = name.replace("\\", "\\\\").replace('"', '\\"')
    title = (
        f'image "{image}"; bbox 0 0 {recognition.width} {recognition.height}; ppageno {number - 1}; '
        f"scan_res {recognition.dpi} {recognition.dpi}"
    )
    language = language_tag(recognition.languages)
    spoken = f' lang="{language}" xml:lang="{language}"' if language else ""
    yield f'<div class="ocr_page" id="page_{number}"{spoken} title="{escape(title)}">\n'
    lines = words = 0
    for b, block in enumerate(recognition.blocks, 1):
        yield f'<div class="ocr_carea" id="block_{number}_{b}" title="{_bbox(block_box(block))}">\n'
        for p, paragraph in enumerate(block.paragraphs, 1):
            box = _bbox(paragraph_box(paragraph))
            yield f'<p class="ocr_par" id="par_{number}_{b}_{p}" dir="auto" title="{box}">\n'
            for line in paragraph.lines:
                lines += 1
                yield from _line(f"{number}_{lines}", f"{number}_", words, line)
                words += len(line.words)
            yield "</p>\n"
        yield "</div>\n"
    yield "</div>\n"


def _line(line_id: str, word_id: str, before: int, line: Line) -> Iterator[str]:
    yield f'<span class="ocr_line" id="line_{line_id}" title="{_bbox(line_box(line))}">'
    yield " ".join(
        f'<span class="ocrx_word" id="word_{word_id}{w}" title="bbox {word.x0} {word.y0} {word.x1} {word.y1}; '
        f'x_wconf {round(word.confidence)}">{escape(word.text, quote=False)}</span>'
        for w, word in enumerate(line.words, before + 1)
    )
    yield "</span>\n"


def _bbox(box: Box) -> str:
    return "bbox {} {} {} {}".format(*box)
