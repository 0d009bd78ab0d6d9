"""A job's pages in the order in which they lie: a part of them, and the next one that wants a look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.jobs.review_pages import LOW
from bulkocr_gui.jobs.rows import path_from_blob

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class ListedPage:
    """A page as it is listed.

    Attributes:
        document_id: its document.
        listed_as: the document's place in the job's listing, from 0.
        place: among the pages of the document that the job has, from 0.
        places: how many these are.
        number: in the file, 1-based.
        name: of the document below its source folder.
        path: the document.
        state: where it stands.
        unsure: whether it was read with a low confidence.
    """

    document_id: int
    listed_as: int
    place: int
    places: int
    number: int
    name: str
    path: Path
    state: PageState
    unsure: bool


_COLUMNS = (
    "SELECT p.document_id, d.number AS listed, p.number, d.name, d.path, p.state, p.confidence, d.pages AS places, "
    "(SELECT COUNT(*) FROM pages o WHERE o.document_id = p.document_id AND o.number < p.number) AS place "
    "FROM pages p CROSS JOIN documents d ON d.id = p.document_id"
)


def pages_listed(
    connection: sqlite3.Connection, job_id: str, offset: int, limit: int
) -> tuple[int, tuple[ListedPage, ...]]:
    """How many pages a job has, and a part of them."""
    (total,) = connection.execute("SELECT COUNT(*) FROM pages WHERE job_id = ?", (job_id,)).fetchone()
    rows = connection.execute(
        f"{_COLUMNS} WHERE p.id IN (SELECT id FROM pages WHERE job_id = ? ORDER BY document_id, number "  # noqa: S608 - fixed words
        "LIMIT ? OFFSET ?) ORDER BY p.document_id, p.number",
        (job_id, limit, offset),
    )
    return total, tuple(_listed(row) for row in rows)


def row_of(connection: sqlite3.Connection, job_id: str, document_id: int, number: int) -> int:
    """How many of a job's pages lie before one."""
    (before,) = connection.execute(
        "SELECT COUNT(*) FROM pages WHERE job_id = ? AND (document_id, number) < (?, ?)",
        (job_id, document_id, number),
    ).fetchone()
    return int(before)


def next_problem(
    connection: sqlite3.Connection, job_id: str, document_id: int, number: int, step: int
) -> ListedPage | None:
    """The next page that failed, is blank, or was read with a low confidence, and that nobody has found right.

    Args:
        connection: any.
        job_id: the job.
        document_id: of the page that is looked at.
        number: of that page in its file.
        step: 1 for the next one after it, -1 for the one before it.
    """
    beyond, order = (">", "ASC") if step > 0 else ("<", "DESC")
    row = connection.execute(
        f"{_COLUMNS} WHERE p.job_id = ? AND (p.document_id, p.number) {beyond} (?, ?) AND p.checked = 0 "
        "AND (p.state IN ('failed', 'blank') OR (p.state = 'done' AND COALESCE(p.confidence, 0.0) < ?)) "
        f"ORDER BY p.document_id {order}, p.number {order} LIMIT 1",
        (job_id, document_id, number, LOW),
    ).fetchone()
    return None if row is None else _listed(row)


def _listed(row: sqlite3.Row) -> ListedPage:
    state = PageState(row["state"])
    return ListedPage(
        document_id=row["document_id"],
        listed_as=row["listed"] - 1,
        place=row["place"],
        places=row["places"],
        number=row["number"],
        name=row["name"],
        path=path_from_blob(row["path"]),
        state=state,
        unsure=state is PageState.DONE and (row["confidence"] or 0.0) < LOW,
    )
