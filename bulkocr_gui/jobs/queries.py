"""What the window and the command line read: files, errors, activity, text. A connection of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.database import open_reader
from bulkocr_gui.jobs.errors import ErrorClass, UsageError
from bulkocr_gui.jobs.file_queries import files_of
from bulkocr_gui.jobs.job_history import history_of
from bulkocr_gui.jobs.job_pages import next_problem, pages_listed, row_of
from bulkocr_gui.jobs.job_store import checkpoint_of
from bulkocr_gui.jobs.ledger import spending_of
from bulkocr_gui.jobs.model import (
    ActivityRow,
    ErrorGroup,
    ErrorRow,
    JobRow,
    Opinion,
    PageState,
)
from bulkocr_gui.jobs.review import count, pages_of
from bulkocr_gui.jobs.rows import job_of, path_from_blob

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.file_queries import FileQuery
    from bulkocr_gui.jobs.job_history import JobHistory
    from bulkocr_gui.jobs.job_pages import ListedPage
    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.jobs.review_pages import Mark, ReviewCount, ReviewPage, ReviewQuery
    from bulkocr_gui.jobs.spending import Spending


@dataclass(frozen=True, slots=True)
class StoredPage:
    """One page of a document; see `Queries.page`."""

    place: int
    places: int
    number: int
    before: int | None
    after: int | None
    state: PageState
    message: str
    advice: str
    recognition: bytes | None
    """As the engine read it."""
    corrected: bytes | None = None
    """The page with what was corrected by hand; None where nothing is."""
    edits: str = ""
    """The corrections; see `results.corrections`."""
    earlier: int = 0
    """How many words were corrected in an earlier reading of the page; see `jobs.corrections`."""
    page_id: int = 0


class Queries:
    """Reads while others write; never blocks them. Used by one thread at a time.

    Args:
        path: the SQLite file, made by the `Store` before.
    """

    def __init__(self, path: Path) -> None:
        self._connection = open_reader(path)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def jobs(self) -> tuple[JobRow, ...]:
        """All jobs, in the queue's order."""
        return tuple(job_of(row) for row in self._connection.execute("SELECT * FROM jobs ORDER BY position"))

    def job(self, job_id: str) -> JobRow:
        """One job.

        Raises:
            UsageError: there is no such job.
        """
        row = self._connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
        if row is None:
            raise UsageError("unknown_job", f"There is no job {job_id}.", "`bulkocr jobs` lists those there are.")
        return job_of(row)

    def checkpoint(self, job_id: str) -> dict[str, Any]:
        """The seed's checkpoint object."""
        return checkpoint_of(self._connection, job_id)

    def files(self, job_id: str, query: FileQuery, offset: int, limit: int) -> tuple[int, tuple[FileRow, ...]]:
        """How many files match, and a part of them in the asked order."""
        return files_of(self._connection, job_id, query, offset, limit)

    def history(self, job_id: str, now: float) -> JobHistory:
        """A job's course up to now, in seconds since the epoch."""
        return history_of(self._connection, job_id, now)

    def errors(self, job_id: str) -> tuple[ErrorGroup, ...]:
        """Failed pages by cause, the most frequent first."""
        return tuple(
            ErrorGroup(
                row["error_code"],
                ErrorClass(row["error_class"]),
                row["error_message"],
                row["error_advice"],
                row["pages"],
                row["files"],
            )
            for row in self._connection.execute(
                "SELECT error_code, error_class, error_message, error_advice, COUNT(*) AS pages, "
                "COUNT(DISTINCT document_id) AS files FROM pages WHERE job_id = ? AND state = 'failed' "
                "GROUP BY error_code ORDER BY pages DESC, error_code",
                (job_id,),
            )
        )

    def error_rows(self, job_id: str, code: str | None, offset: int, limit: int) -> tuple[int, tuple[ErrorRow, ...]]:
        """Failed pages of one cause, or of all, in the listing's order: how many, and a part of them."""
        of_code, values = ("", (job_id,)) if code is None else (" AND p.error_code = ?", (job_id, code))
        (total,) = self._connection.execute(
            f"SELECT COUNT(*) FROM pages p WHERE p.job_id = ? AND p.state = 'failed'{of_code}",  # noqa: S608 - fixed words
            values,
        ).fetchone()
        rows = self._connection.execute(
            "SELECT p.*, d.path, d.name, MAX(d.pages, d.file_pages) AS pages "  # noqa: S608 - as above
            "FROM pages p JOIN documents d ON d.id = p.document_id "
            f"WHERE p.job_id = ? AND p.state = 'failed'{of_code} ORDER BY p.sequence LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        return total, tuple(
            ErrorRow(
                page_id=row["id"],
                path=path_from_blob(row["path"]),
                name=row["name"],
                page=row["number"],
                pages=row["pages"],
                code=row["error_code"],
                error_class=ErrorClass(row["error_class"]),
                message=row["error_message"],
                advice=row["error_advice"],
                attempts=row["attempts"],
                at=row["ended_at"] or 0.0,
            )
            for row in rows
        )

    def activity(self, job_id: str, limit: int) -> tuple[ActivityRow, ...]:
        """The last lines of a job's activity, the oldest first."""
        rows = self._connection.execute(
            "SELECT at, level, text FROM activity WHERE job_id = ? ORDER BY id DESC LIMIT ?", (job_id, limit)
        ).fetchall()
        return tuple(ActivityRow(row["at"], row["level"], row["text"]) for row in reversed(rows))

    def pages_listed(self, job_id: str, offset: int, limit: int) -> tuple[int, tuple[ListedPage, ...]]:
        """See `job_pages`."""
        return pages_listed(self._connection, job_id, offset, limit)

    def row_of(self, job_id: str, document_id: int, number: int) -> int:
        """See `job_pages`."""
        return row_of(self._connection, job_id, document_id, number)

    def next_problem(self, job_id: str, document_id: int, number: int, step: int) -> ListedPage | None:
        """See `job_pages`."""
        return next_problem(self._connection, job_id, document_id, number, step)

    def spending(self, provider: str, now: float) -> Spending:
        """What a provider cost in the calendar month (UTC) of `now`, and which jobs cost it."""
        return spending_of(self._connection, provider, now)

    def page(self, document_id: int, place: int) -> StoredPage | None:
        """A page of a document by its place among those that the job has, from 0; the last one beyond them.

        None where the document has none.
        """
        (places,) = self._connection.execute(
            "SELECT COUNT(*) FROM pages WHERE document_id = ?", (document_id,)
        ).fetchone()
        place = min(place, places - 1)
        row = self._connection.execute(
            "SELECT p.id, p.number, p.state, p.error_message, p.error_advice, r.recognition, "
            "c.recognition AS corrected, COALESCE(c.edits, '') AS edits, "
            "COALESCE((SELECT number FROM earlier_corrections WHERE page_id = p.id ORDER BY id DESC LIMIT 1), 0) "
            "AS earlier, "
            "(SELECT MAX(number) FROM pages WHERE document_id = p.document_id AND number < p.number) AS before, "
            "(SELECT MIN(number) FROM pages WHERE document_id = p.document_id AND number > p.number) AS after "
            "FROM pages p LEFT JOIN records r ON r.page_id = p.id AND p.state IN ('done', 'blank') "
            "LEFT JOIN corrections c ON c.page_id = r.page_id WHERE p.id = "
            "(SELECT id FROM pages WHERE document_id = ? ORDER BY number LIMIT 1 OFFSET ?)",
            (document_id, max(0, place)),
        ).fetchone()
        if row is None:
            return None
        return StoredPage(
            place,
            places,
            row["number"],
            row["before"],
            row["after"],
            PageState(row["state"]),
            row["error_message"],
            row["error_advice"],
            row["recognition"],
            row["corrected"],
            row["edits"],
            row["earlier"],
            row["id"],
        )

    def review(self, query: ReviewQuery, after: Mark, limit: int) -> tuple[ReviewPage, ...]:
        """The next pages to be looked at, the worst first; see `jobs.review`."""
        return pages_of(self._connection, query, after, limit)

    def review_count(self, query: ReviewQuery) -> ReviewCount:
        """How far the review is."""
        return count(self._connection, query)

    def opinion(self, document_id: int, page: int) -> Opinion | None:
        """The reading of a page that was not chosen; None where it was read once."""
        row = self._connection.execute(
            "SELECT o.engine, o.score, o.recognition FROM pages p JOIN opinions o ON o.page_id = p.id "
            "WHERE p.document_id = ? AND p.number = ?",
            (document_id, page),
        ).fetchone()
        return None if row is None else Opinion(*row)
