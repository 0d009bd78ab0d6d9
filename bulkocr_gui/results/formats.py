"""The formats that a document's text can be delivered in, and what each is made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from bulkocr_gui.jobs.errors import BugError, UsageError
from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.results.alto import Alto
from bulkocr_gui.results.characters import readable
from bulkocr_gui.results.csv_pages import CsvPages
from bulkocr_gui.results.docx_document import Docx
from bulkocr_gui.results.hocr import Hocr
from bulkocr_gui.results.jsonl import JsonLines
from bulkocr_gui.results.markdown import Markdown
from bulkocr_gui.results.text import Text
from bulkocr_gui.results.tsv import Tsv

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bulkocr_gui.results.recognition import Recognition


@dataclass(frozen=True)
class PageResult:
    """What is known of one page.

    Attributes:
        number: from 1, within its document.
        recognition: None for a page that failed or is not yet done.
        state: where it stands.
    """

    number: int
    recognition: Recognition | None
    state: PageState = PageState.PENDING

    @cached_property
    def readable(self) -> Recognition | None:
        """The recognition as every format but the plain text writes it, made once for all of them."""
        return None if self.recognition is None else readable(self.recognition)


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """The document that a file is made for.

    Attributes:
        path: the input file.
        name: its path below the source, as shown.
        pages: how many it has.
    """

    path: Path
    name: str
    pages: int


class Format(Protocol):
    """A way to write a document's text into one file.

    Attributes:
        id: a stable word, for options and the database.
        suffix: of the file's name, with the dot.
    """

    id: str
    suffix: str

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """The file's bytes in order, UTF-8 and well-formed whatever is in the words.

        Args:
            document: what the pages are of.
            pages: in order; taken once and one at a time, so that 2,000 take the memory of one (DOCX: of all).
        """


class SearchablePdf:
    """The original's pages with their text under them. Needs the original, so it is made in a child (`PdfWriter`)."""

    id = "pdf"
    suffix = ".pdf"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:  # noqa: ARG002
        """Never asked for.

        Raises:
            BugError: always; `providers.pdf_writer` makes it.
        """
        raise BugError("a searchable PDF is not made from recognitions alone")


FORMATS: dict[str, Format] = {
    each.id: each
    for each in (
        Text(),
        Hocr(),
        Alto(),
        Tsv(),
        JsonLines(),
        CsvPages(),
        Markdown(),
        Docx(),
        SearchablePdf(),
    )
}
"""Every format by its id, in the order to show them."""


def format_of(format_id: str, *, keeps_layout: bool = False) -> Format:
    """The format of that id.

    Args:
        format_id: the id.
        keeps_layout: whether plain text is to stand as it does on the page; of the other formats none changes by it.

    Raises:
        UsageError: there is none (`unknown_format`).
    """
    if keeps_layout and format_id == Text.id:
        return Text(keeps_layout=True)
    try:
        return FORMATS[format_id]
    except KeyError:
        raise UsageError(
            "unknown_format",
            f"{format_id!r} is not a format that text can be saved in.",
            f"Choose from {', '.join(FORMATS)}.",
        ) from None
