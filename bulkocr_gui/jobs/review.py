"""Pages to be looked at by a person, the worst first, across all jobs. Read in blocks, each begun where one ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.jobs.review_pages import COUNTED, LOW, Mark, ReviewCount, ReviewPage, ReviewQuery, Which
from bulkocr_gui.jobs.rows import path_from_blob

if TYPE_CHECKING:
    import sqlite3

_ENDED = "p.state IN ('done', 'blank', 'failed')"


_WHERE = {Which.TRIED_AGAIN: " AND p.attempts > 1", Which.CORRECTED: " AND p.corrected > 0"}
_FAILED, _BLANK = -1.0, 101.0
_WORTH = {Which.LOW: (0.0, LOW), Which.BLANK: (_BLANK, _BLANK), Which.FAILED: (_FAILED, _FAILED)}
"""From and to which worth, both included; of the others every one."""


def pages_of(connection: sqlite3.Connection, query: ReviewQuery, after: Mark, limit: int) -> tuple[ReviewPage, ...]:
    """The next pages: first those that nobody has checked.

    Of these the ones that failed come first, then the least sure ones; blank ones are the last.
    """
    least, most = _WORTH.get(query.which, (_FAILED, _BLANK))
    rows: list[sqlite3.Row] = []
    for checked in range(after.checked, 2):
        mark = after if checked == after.checked else Mark(bool(checked))
        # Apart from each other each comes out of the index, however many pages are worth the same.
        parts = [("p.worth BETWEEN ? AND ?", (least, most))]
        if mark.worth >= least:
            parts = [
                ("p.worth = ? AND p.id > ?", (mark.worth, mark.page_id)),
                ("p.worth > ? AND p.worth <= ?", (mark.worth, most)),
            ]
        for part, values in parts:
            if len(rows) < limit:
                rows += connection.execute(
                    _BLOCK.format(index=_index(query), which=f"{_which(query)} AND {part}"),
                    (checked, *_job(query), *values, limit - len(rows)),
                ).fetchall()
    return tuple(_page_of(row) for row in rows)


def count(connection: sqlite3.Connection, query: ReviewQuery) -> ReviewCount:
    """How many pages are left, and how many were checked."""
    numbers = []
    for checked in (0, 1):
        (number,) = connection.execute(
            f"SELECT COUNT(*) FROM (SELECT 1 FROM pages p {_index(query)} WHERE p.checked = ? "  # noqa: S608 - fixed words
            f"AND {_which(query)} AND p.worth BETWEEN ? AND ? LIMIT ?)",
            (checked, *_job(query), *_WORTH.get(query.which, (_FAILED, _BLANK)), COUNTED),
        ).fetchone()
        numbers.append(number)
    return ReviewCount(*numbers)


def _which(query: ReviewQuery) -> str:
    return _ENDED + _WHERE.get(query.which, "") + (" AND p.job_id = ?" if query.job_id else "")


def _job(query: ReviewQuery) -> tuple[str, ...]:
    return (query.job_id,) if query.job_id else ()


def _index(query: ReviewQuery) -> str:
    """Named, so that no statistics lead SQLite another way: the order must come out of the index."""
    if query.which is Which.CORRECTED:
        return "INDEXED BY pages_corrected"
    if query.which is Which.TRIED_AGAIN:
        return f"INDEXED BY pages_{'of_job_' if query.job_id else ''}tried_again"
    return "INDEXED BY pages_of_job_to_review" if query.job_id else "INDEXED BY pages_to_review"


_BLOCK = (
    "WITH block AS MATERIALIZED (SELECT p.id, p.worth FROM pages p {index} WHERE p.checked = ? "
    "AND {which} ORDER BY p.worth, p.id LIMIT ?) "
    "SELECT p.id, p.job_id, j.name AS job_name, p.document_id, d.name, d.path, p.number, "
    "MAX(d.pages, d.file_pages) AS pages, (SELECT COUNT(*) FROM pages b WHERE b.document_id = p.document_id "
    "AND b.number < p.number) AS place, p.state, p.confidence, p.words, p.doubtful, p.corrected, p.attempts, "
    "p.checked, p.error_message, p.worth FROM block JOIN pages p ON p.id = block.id JOIN jobs j ON j.id = p.job_id "
    "JOIN documents d ON d.id = p.document_id ORDER BY block.worth, block.id"
)


def _page_of(row: sqlite3.Row) -> ReviewPage:
    return ReviewPage(
        page_id=row["id"],
        job_id=row["job_id"],
        job_name=row["job_name"],
        document_id=row["document_id"],
        name=row["name"],
        path=path_from_blob(row["path"]),
        page=row["number"],
        pages=row["pages"],
        page_place=row["place"],
        state=PageState(row["state"]),
        confidence=row["confidence"],
        words=row["words"],
        doubtful=row["doubtful"],
        corrected=row["corrected"],
        attempts=row["attempts"],
        checked=bool(row["checked"]),
        message=row["error_message"] if row["state"] == PageState.FAILED else "",
        worth=row["worth"],
    )
