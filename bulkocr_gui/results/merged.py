"""All documents of a job in one file: text, CSV and JSON Lines. A merged PDF is made of PDFs, in a child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import BugError
from bulkocr_gui.results.characters import fit
from bulkocr_gui.results.csv_pages import CsvPages
from bulkocr_gui.results.jsonl import JsonLines
from bulkocr_gui.results.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult

    Documents = Iterable[tuple[DocumentResult, Iterable[PageResult]]]


def merged_pieces(format_id: str, documents: Documents, *, keeps_layout: bool = False) -> Iterator[bytes]:
    """The bytes of one file of many documents.

    Text: each document begins on a page of its own with its name between `===`. CSV: one heading. JSON Lines: each
    line names its document.

    Args:
        format_id: `txt`, `csv` or `jsonl`.
        documents: each with its pages, which are taken before the next document: 10,000 take the memory of one page.
        keeps_layout: see `formats.format_of`.

    Raises:
        BugError: the format is none of these.
    """
    match format_id:
        case Text.id:
            return _text(documents, Text(keeps_layout=keeps_layout))
        case CsvPages.id:
            return _csv(documents)
        case JsonLines.id:
            return _lines(documents)
        case _:
            raise BugError(f"documents are not merged as {format_id} here")


def _text(documents: Documents, text: Text) -> Iterator[bytes]:
    for number, (document, pages) in enumerate(documents):
        yield f"{chr(12) if number else ''}=== {fit(document.name)} ===\n\n".encode()
        yield from text.pieces(document, pages)


def _csv(documents: Documents) -> Iterator[bytes]:
    table = CsvPages()
    yield table.heading()
    for document, pages in documents:
        yield from table.rows(document, pages)


def _lines(documents: Documents) -> Iterator[bytes]:
    lines = JsonLines()
    for document, pages in documents:
        yield from lines.pieces(document, pages)
