"""CSV: a row for each page, for spreadsheets and for programs that read tables."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.results.characters import fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import DocumentResult, PageResult

COLUMNS = ("document", "page", "state", "words", "confidence", "engine", "width", "height", "dpi", "text")
BOM = b"\xef\xbb\xbf"
"""Excel takes a file without it for the computer's old code page: every accent is wrong, and Chinese is gone."""
ENDED = (PageState.DONE, PageState.BLANK, PageState.FAILED)
# What a spreadsheet takes for a formula; the wide forms too, in Japanese ones.
FORMULA = re.compile("'*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


class CsvPages:
    """RFC 4180: commas, `"` round what needs it, CRLF; UTF-8 with a byte order mark.

    Columns: `document` (its path below the source), `page` (from 1), `state` (`done`, `blank`, `failed`, `not yet`),
    `words`, `confidence` (0 to 100, empty without words), `engine`, `width` and `height` (pixels), `dpi`, `text`
    (lines as lines, an empty line between paragraphs).

    A spreadsheet would run a cell that begins with `=`, `+`, `-` or `@` as a formula, or show an error instead of
    `- item`. Such a cell gets an apostrophe in front, unless it is a plain number, and so does one that has
    apostrophes before such a sign: a program gets every text back by taking one apostrophe off cells that match
    `'+[=+-@]` (and the wide forms of these signs).
    """

    id = "csv"
    suffix = ".csv"

    def pieces(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """The heading, then a row for each page."""
        yield self.heading()
        yield from self.rows(document, pages)

    def heading(self) -> bytes:
        """The byte order mark and the columns' names: what a file begins with."""
        return BOM + _line(COLUMNS)

    def rows(self, document: DocumentResult, pages: Iterable[PageResult]) -> Iterator[bytes]:
        """A row for each page."""
        name = inert(fit(document.name))
        for page in pages:
            state = page.state if page.state in ENDED else "not yet"
            cells: tuple[object, ...] = (0, "", "", "", "", "", "")
            if (recognition := page.readable) is not None:
                confidence = recognition.confidence
                cells = (
                    len(recognition.words),
                    "" if confidence is None else f"{confidence:.2f}",
                    inert(recognition.engine),
                    recognition.width,
                    recognition.height,
                    recognition.dpi,
                    inert(recognition.text),
                )
            yield _line((name, page.number, state, *cells))


def inert(text: str) -> str:
    """The text as a cell that no spreadsheet runs."""
    return f"'{text}" if FORMULA.match(text) and not NUMBER.fullmatch(text) else text


def _line(cells: Iterable[object]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()
