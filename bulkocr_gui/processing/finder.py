"""Pages found by their words, with what stands round them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.results.hits import hits_on
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.search_query import Query
    from bulkocr_gui.results.hits import Hits


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A page that a search found."""

    job_id: str
    job_name: str
    document_id: int
    name: str
    """Of the document below its source folder."""
    path: Path
    place: int
    """0-based, of the document in the job's listing."""
    page: int
    """1-based, in the document's file."""
    page_place: int
    """0-based, among the pages of the document that the job has."""
    pages: int
    """Of the document's file."""
    confidence: float | None
    """Mean word confidence, 0 to 100."""
    hits: Hits


@dataclass(frozen=True, slots=True)
class SearchResults:
    """A part of what a search found; or why it found nothing."""

    query: str
    offset: int = 0
    total: int = 0
    """Pages that can be asked for."""
    more: bool = False
    """Whether there are more pages than that."""
    rows: tuple[SearchHit, ...] = ()
    searchable: int = 0
    """Pages that can be found at all, by now."""
    left: int = 0
    """Pages that are still to be indexed."""
    seconds: float = 0.0
    problem: str = ""
    """What is wrong with the query."""
    advice: str = ""


class Finder:
    """Answers searches one after the other, each from the pages that its first part found.

    Args:
        path: the SQLite file.
        unwanted: whether the present answer is not wanted any more.
    """

    def __init__(self, path: Path, unwanted: Callable[[], bool] = lambda: False) -> None:
        self._search = Search(path, unwanted)
        self._query = ""
        self._asked: Query | None = None
        self._found: tuple[tuple[int, ...], bool] = ((), False)

    def close(self) -> None:
        """Close the connection."""
        self._search.close()

    def find(self, query: str, offset: int, limit: int) -> SearchResults:
        """A part of what a query finds; asked from the beginning, it is looked for anew.

        Raises:
            sqlite3.Error: the store could not be read, or the answer was not wanted any more.
        """
        began = time.monotonic()
        if offset == 0 or self._asked is None or query != self._query:
            self._asked = None
            try:
                asked = parse(query)
            except UsageError as error:
                return SearchResults(query, problem=error.message, advice=error.advice)
            self._found = self._search.find(asked.expression)
            self._query, self._asked = query, asked
        pages, more = self._found
        terms = self._asked.terms
        rows = tuple(
            SearchHit(
                row.job_id,
                row.job_name,
                row.document_id,
                row.name,
                row.path,
                row.place,
                row.page,
                row.page_place,
                row.pages,
                row.confidence,
                hits_on(Recognition.decode(row.recognition), terms),
            )
            for row in self._search.pages(pages[offset : offset + limit])
        )
        searchable, left = self._search.searchable(), self._search.left()
        seconds = time.monotonic() - began
        return SearchResults(query, offset, len(pages), more, rows, searchable, left, seconds)
