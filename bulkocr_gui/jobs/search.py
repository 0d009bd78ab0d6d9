"""Pages found by their words. A connection of its own: no other question waits for a search."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.database import open_reader
from bulkocr_gui.jobs.kept_text import TEXT
from bulkocr_gui.jobs.rows import path_from_blob

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOST = 10_000
"""Pages that one search yields. Of more, those that were recognised last."""
_INSTRUCTIONS = 2000
"""Of SQLite's machine, between two looks at whether the answer is still wanted."""


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page with the words that were asked for."""

    page_id: int
    job_id: str
    job_name: str
    document_id: int
    name: str
    """Of the document below its source folder, as shown."""
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
    recognition: bytes
    """As kept (see `results.recognition`)."""


class Search:
    """Finds pages while others write. Used by one thread at a time.

    Args:
        path: the SQLite file, made by the `Store` before.
        unwanted: whether the answer that is being looked for is not wanted any more; asked while SQLite works.
    """

    def __init__(self, path: Path, unwanted: Callable[[], bool] = lambda: False) -> None:
        self._connection = open_reader(path)
        self._connection.set_progress_handler(unwanted, _INSTRUCTIONS)
        self._counted = (-1, 0)
        """The store's version when they were counted, and how many pages can be found."""

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def find(self, expression: str) -> tuple[tuple[int, ...], bool]:
        """Pages by number: the newest job first, in it in the order of its listing; and whether there are more.

        Args:
            expression: see `search_query.parse`.

        Raises:
            sqlite3.OperationalError: the answer was not wanted any more.
        """
        rows = self._connection.execute(
            "WITH hits AS MATERIALIZED (SELECT rowid AS id FROM search_index WHERE search_index MATCH ? "
            "ORDER BY rowid DESC LIMIT ?) "
            "SELECT p.id FROM hits JOIN searched s ON s.id = hits.id JOIN pages p ON p.id = s.page_id "
            "JOIN jobs j ON j.id = p.job_id ORDER BY j.created_at DESC, j.id, p.sequence",
            (expression, MOST + 1),
        ).fetchall()
        return tuple(row["id"] for row in rows[:MOST]), len(rows) > MOST

    def pages(self, page_ids: tuple[int, ...]) -> tuple[FoundPage, ...]:
        """What is known of pages, in the order given; not of those that were removed meanwhile."""
        rows = self._connection.execute(
            "SELECT p.id, p.job_id, j.name AS job_name, p.document_id, d.name, d.path, d.number AS place, p.number, "  # noqa: S608 - fixed words
            "(SELECT COUNT(*) FROM pages b WHERE b.document_id = p.document_id AND b.number < p.number) "
            "AS page_place, MAX(d.pages, d.file_pages) AS pages, p.confidence, "
            f"{TEXT} AS recognition FROM json_each(?) AS wanted JOIN pages p ON p.id = wanted.value "
            "JOIN documents d ON d.id = p.document_id JOIN jobs j ON j.id = p.job_id "
            "JOIN records r ON r.page_id = p.id ORDER BY wanted.key",
            (json.dumps(page_ids),),
        )
        return tuple(
            FoundPage(
                page_id=row["id"],
                job_id=row["job_id"],
                job_name=row["job_name"],
                document_id=row["document_id"],
                name=row["name"],
                path=path_from_blob(row["path"]),
                place=row["place"] - 1,
                page=row["number"],
                page_place=row["page_place"],
                pages=row["pages"],
                confidence=row["confidence"],
                recognition=row["recognition"],
            )
            for row in rows
        )

    def left(self) -> int:
        """Pages that were recognised before there was an index, and are not in it yet."""
        (number,) = self._connection.execute("SELECT COUNT(*) FROM unsearched").fetchone()
        left: int = number
        return left

    def searchable(self) -> int:
        """Pages that can be found."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if self._counted[0] != version:
            (number,) = self._connection.execute("SELECT COUNT(*) FROM searched").fetchone()
            self._counted = version, number
        return self._counted[1]
