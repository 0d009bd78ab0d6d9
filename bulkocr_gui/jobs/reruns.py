"""Pages that a person has recognised again with other options: until that is done each stays as it was read.

A page that is run again keeps its state, its text and its place in all counts. Claimed, tried, released and settled
like any other page, it is this table that says where it stands; only a new result changes the page. The reading that
it had is kept as its other one, what was corrected in that is set aside.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs import search_index
from bulkocr_gui.jobs.corrections import set_aside
from bulkocr_gui.jobs.errors import BugError, KnownError, UsageError
from bulkocr_gui.jobs.job_store import job_in
from bulkocr_gui.jobs.model import PageState, PageTicket
from bulkocr_gui.jobs.rows import path_from_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import JobRow, PageRecord

_ENDED = (PageState.DONE, PageState.BLANK, PageState.FAILED)


class Reruns:
    """Each call is one transaction. Safe to use from any thread.

    Args:
        database: has the pages.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def add(self, page_ids: tuple[int, ...], changes: dict[str, Any]) -> tuple[JobRow, ...]:
        """Have pages recognised again; asked for twice, the last options hold.

        Args:
            page_ids: the pages.
            changes: options that are others than the job's, as JSON has them.

        Returns:
            Their jobs, which are to go on.

        Raises:
            UsageError: a page is not there, or has no outcome yet.
        """
        with self._database.writing() as connection:
            jobs: dict[str, None] = {}
            for page_id in page_ids:
                row = connection.execute("SELECT job_id, state FROM pages WHERE id = ?", (page_id,)).fetchone()
                if row is None or row["state"] not in _ENDED:
                    raise UsageError(
                        "page_not_ended",
                        "This page has not been recognised yet.",
                        "Wait until the job has come to it.",
                    )
                connection.execute(
                    "INSERT INTO reruns (page_id, job_id, options) VALUES (?, ?, ?) ON CONFLICT (page_id) "
                    "DO UPDATE SET options = excluded.options WHERE state = 'pending'",
                    (page_id, row["job_id"], json.dumps(changes)),
                )
                jobs[row["job_id"]] = None
            return tuple(job_in(connection, job_id) for job_id in jobs)

    def jobs_of(self, page_ids: tuple[int, ...]) -> tuple[str, ...]:
        """The jobs that pages belong to."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT job_id FROM pages WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(page_ids),),
            ).fetchall()
        return tuple(row["job_id"] for row in rows)

    def left(self) -> tuple[str, ...]:
        """Completed jobs that have pages to be run again: the program ended before they went on."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT j.id FROM reruns r JOIN jobs j ON j.id = r.job_id WHERE j.status = 'completed'"
            ).fetchall()
        return tuple(row["id"] for row in rows)

    def claim(self, job_id: str) -> PageTicket | None:
        """Take the next page of a job that is to be run again; None if there is none."""
        with self._database.writing() as connection:
            row = connection.execute(
                "SELECT p.id, p.document_id, p.number, p.sequence, a.tries, a.options, d.path, d.name, d.root, "
                "MAX(d.pages, d.file_pages) AS pages FROM reruns a INDEXED BY reruns_pending "
                "JOIN pages p ON p.id = a.page_id JOIN documents d ON d.id = p.document_id "
                "WHERE a.job_id = ? AND a.state = 'pending' AND p.state IN ('done', 'blank', 'failed') "
                "ORDER BY p.id LIMIT 1",
                (job_id,),
            ).fetchone()
            # An aggregate without rows is a row of nothing.
            if row is None or row["id"] is None:
                return None
            self._begin(connection, row["id"], job_id)
            return PageTicket(
                page_id=row["id"],
                document_id=row["document_id"],
                job_id=job_id,
                path=path_from_blob(row["path"]),
                name=row["name"],
                number=row["number"],
                pages=row["pages"],
                sequence=row["sequence"],
                tries=row["tries"],
                source_root=path_from_blob(row["root"]),
                again=row["options"],
            )

    def attempt_failed(self, ticket: PageTicket, error: KnownError) -> None:
        """See `Store`."""
        with self._database.writing() as connection:
            self._end(connection, ticket, error.error_class, error.code)
            _move(connection, ticket, "in_flight", "waiting")
            connection.execute("UPDATE reruns SET tries = tries + 1 WHERE page_id = ?", (ticket.page_id,))

    def attempt_again(self, ticket: PageTicket) -> None:
        """See `Store`."""
        with self._database.writing() as connection:
            _move(connection, ticket, "waiting", "pending")
            self._begin(connection, ticket.page_id, ticket.job_id)

    def release(self, ticket: PageTicket, why: str) -> None:
        """See `Store`."""
        with self._database.writing() as connection:
            self._end(connection, ticket, why, "")
            connection.execute("UPDATE reruns SET state = 'pending' WHERE page_id = ?", (ticket.page_id,))

    def failed(self, ticket: PageTicket, error: KnownError, active_seconds: float) -> None:
        """Keep that a page could not be recognised again: it stays as it was."""
        with self._database.writing() as connection:
            self._end(connection, ticket, error.error_class, error.code)
            _finish(connection, ticket)
            connection.execute(
                "UPDATE jobs SET active_seconds = ?, updated_at = ? WHERE id = ?",
                (active_seconds, self._now(), ticket.job_id),
            )

    def settled(
        self, ticket: PageTicket, record: PageRecord, active_seconds: float, text: str, doubtful: int | None
    ) -> None:
        """Let a page be what it is read as now, and its document be delivered once more. Arguments as `Store.settle`.

        Raises:
            BugError: it is not being run again.
        """
        words = search_index.indexed(text)
        state = PageState.BLANK if record.blank else PageState.DONE
        with self._database.writing() as connection:
            self._end(connection, ticket, state, "")
            _finish(connection, ticket)
            before = connection.execute(
                "SELECT p.*, r.recognition FROM pages p LEFT JOIN records r ON r.page_id = p.id WHERE p.id = ?",
                (ticket.page_id,),
            ).fetchone()
            if before["state"] not in _ENDED:
                # It failed before, and was queued by other means meanwhile, or left out: that holds.
                return
            search_index.take_out(connection, ticket.page_id)
            set_aside(connection, ticket.page_id)
            _keep_other(connection, before, record)
            connection.execute("INSERT OR REPLACE INTO records VALUES (?, ?)", (ticket.page_id, record.blob))
            search_index.put(connection, ticket.page_id, words)
            connection.execute(
                "UPDATE pages SET state = ?, seconds = ?, confidence = ?, words = ?, width = ?, height = ?, dpi = ?, "
                "engine = ?, notes = ?, doubtful = ?, error_class = NULL, error_code = '', error_message = '', "
                "error_advice = '', ended_at = ? WHERE id = ?",
                (
                    state,
                    record.seconds,
                    record.confidence,
                    record.words,
                    record.width,
                    record.height,
                    record.dpi,
                    record.engine,
                    "; ".join(record.notes),
                    doubtful,
                    self._now(),
                    ticket.page_id,
                ),
            )
            self._recount(connection, before, record, active_seconds)

    def _recount(
        self, connection: sqlite3.Connection, before: sqlite3.Row, record: PageRecord, active_seconds: float
    ) -> None:
        failed = before["state"] == PageState.FAILED
        more_blank = record.blank - (before["state"] == PageState.BLANK)
        document = connection.execute(
            "SELECT delivered_at IS NOT NULL AS delivered, pages_failed = 0 AS good FROM documents WHERE id = ?",
            (before["document_id"],),
        ).fetchone()
        confidence = record.words * (record.confidence or 0.0)
        if not failed:
            confidence -= before["words"] * (before["confidence"] or 0.0)
        connection.execute(
            "UPDATE documents SET pages_failed = pages_failed - ?, pages_blank = pages_blank + ?, words = words + ?, "
            "confidence_words = confidence_words + ?, seconds = seconds + ?, note = ?, delivered_at = NULL, "
            "attempts = attempts + 1, error_class = IIF(pages_failed = ?, NULL, error_class), "
            "error_code = IIF(pages_failed = ?, '', error_code), "
            "error_message = IIF(pages_failed = ?, '', error_message), "
            "error_advice = IIF(pages_failed = ?, '', error_advice) WHERE id = ?",
            (
                failed,
                more_blank,
                record.words - (0 if failed else before["words"]),
                confidence,
                record.seconds,
                "; ".join(record.notes),
                *[int(failed)] * 4,
                before["document_id"],
            ),
        )
        connection.execute(
            "UPDATE jobs SET failed = failed - ?, done = done + ? - ?, blank = blank + ?, "
            "documents_done = documents_done - ?, documents_failed = documents_failed - ?, consecutive_errors = 0, "
            "active_seconds = ?, updated_at = ? WHERE id = ?",
            (
                failed,
                failed,
                more_blank,
                more_blank,
                document["delivered"] and document["good"],
                document["delivered"] and not document["good"],
                active_seconds,
                self._now(),
                before["job_id"],
            ),
        )

    def _begin(self, connection: sqlite3.Connection, page_id: int, job_id: str) -> None:
        connection.execute("UPDATE reruns SET state = 'in_flight' WHERE page_id = ?", (page_id,))
        connection.execute("UPDATE pages SET attempts = attempts + 1 WHERE id = ?", (page_id,))
        connection.execute(
            "INSERT INTO attempts (page_id, run, started_at) VALUES (?, (SELECT run FROM jobs WHERE id = ?), ?)",
            (page_id, job_id, self._now()),
        )

    def _end(self, connection: sqlite3.Connection, ticket: PageTicket, outcome: str, code: str) -> None:
        connection.execute(
            "UPDATE attempts SET ended_at = ?, outcome = ?, error_code = ? WHERE page_id = ? AND outcome IS NULL",
            (self._now(), str(outcome), code, ticket.page_id),
        )


def _move(connection: sqlite3.Connection, ticket: PageTicket, before: str, after: str) -> None:
    moved = connection.execute(
        "UPDATE reruns SET state = ? WHERE page_id = ? AND state = ?", (after, ticket.page_id, before)
    )
    if moved.rowcount != 1:
        raise BugError(f"page {ticket.page_id} is not {before} to be run again: it cannot become {after}")


def _finish(connection: sqlite3.Connection, ticket: PageTicket) -> None:
    gone = connection.execute("DELETE FROM reruns WHERE page_id = ? AND state = 'in_flight'", (ticket.page_id,))
    if gone.rowcount != 1:
        raise BugError(f"page {ticket.page_id} is not run again")


def _keep_other(connection: sqlite3.Connection, before: sqlite3.Row, record: PageRecord) -> None:
    """The reading that the page had is its other one; of a page without one what the engine has besides."""
    connection.execute("DELETE FROM opinions WHERE page_id = ?", (before["id"],))
    if before["recognition"] is not None and before["state"] in (PageState.DONE, PageState.BLANK):
        score = (before["confidence"] or 0.0) / 100
        other = (before["engine"], score, before["recognition"])
    elif record.other is not None:
        other = (record.other.engine, record.other.score, record.other.blob)
    else:
        return
    connection.execute("INSERT INTO opinions VALUES (?, ?, ?, ?)", (before["id"], *other))
