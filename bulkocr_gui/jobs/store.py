"""Pages in SQLite: claim, settle, release, deliver. Each is one transaction.

The promise "nothing lost, nothing twice" is kept here: a page leaves `in_flight` in the same
transaction that keeps its result, and only an `in_flight` page can be settled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.earlier_results import remember
from bulkocr_gui.jobs.errors import BugError, ErrorClass, KnownError
from bulkocr_gui.jobs.job_store import JobStore
from bulkocr_gui.jobs.model import (
    DocumentOutcome,
    DocumentState,
    JobCounts,
    PageRecord,
    PageState,
    PageTicket,
)
from bulkocr_gui.jobs.rows import counts_of, path_from_blob, path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settled:
    """What a settled page did to its job and document."""

    counts: JobCounts
    consecutive_errors: int
    document_ended: bool
    """Every page of the document has its outcome: it is to be delivered now."""
    attempts: int


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A document whose pages have all ended, and whose text is not on disk yet."""

    document_id: int
    job_id: str
    path: Path
    output: Path
    """Below the job's output folder."""
    pages: int
    pages_failed: int


class Store(JobStore):
    """The truth of the program. Safe to use from any thread."""

    def claim(self, job_id: str) -> PageTicket | None:
        """Take the next pending page for an attempt, in the order of the listing; None if there is none."""
        with self.database.writing() as connection:
            row = connection.execute(
                "SELECT p.id, p.document_id, p.number, p.sequence, p.tries, d.path, d.name, d.pages, d.root "
                "FROM pages p JOIN documents d ON d.id = p.document_id WHERE p.job_id = ? AND p.state = 'pending' "
                "ORDER BY p.sequence LIMIT 1",
                (job_id,),
            ).fetchone()
            if row is None:
                return None
            self._begin_attempt(connection, row["id"], row["document_id"], job_id)
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
            )

    def attempt_failed(self, ticket: PageTicket, error: KnownError) -> None:
        """Note that an attempt failed and the page now waits for its retry, holding its worker."""
        with self.database.writing() as connection:
            self._end_attempt(connection, ticket, error.error_class, error.code)
            _move(
                connection,
                ticket,
                PageState.IN_FLIGHT,
                PageState.WAITING,
                "tries = tries + 1, " + _ERROR,
                error,
            )
            _refresh_document(connection, ticket)

    def attempt_again(self, ticket: PageTicket) -> None:
        """Begin the next attempt of a page that waited."""
        with self.database.writing() as connection:
            _move(connection, ticket, PageState.WAITING, PageState.PENDING)
            self._begin_attempt(connection, ticket.page_id, ticket.document_id, ticket.job_id)

    def release(self, ticket: PageTicket, why: str) -> None:
        """Give a page back as pending, with the retries it had: stopped, paused, or the engine cannot run."""
        with self.database.writing() as connection:
            self._end_attempt(connection, ticket, why, "")
            connection.execute(
                "UPDATE pages SET state = 'pending' WHERE id = ? AND state IN ('in_flight', 'waiting')",
                (ticket.page_id,),
            )
            _refresh_document(connection, ticket)

    def settle(self, ticket: PageTicket, record: PageRecord, active_seconds: float, fingerprint: str = "") -> Settled:
        """Keep a page's result. From here on it is never recognised, or paid for, again.

        Args:
            ticket: the claimed page.
            record: what the provider made of it.
            active_seconds: time the job has run in all, for its row.
            fingerprint: by which the result is found again; empty where it is not (see `earlier_results`).

        Raises:
            BugError: the page is not in flight.
        """
        state = PageState.BLANK if record.blank else PageState.DONE
        confidence = record.confidence or 0.0
        with self.database.writing() as connection:
            self._end_attempt(connection, ticket, state, "")
            _move(
                connection,
                ticket,
                PageState.IN_FLIGHT,
                state,
                "seconds = ?, confidence = ?, words = ?, width = ?, height = ?, dpi = ?, engine = ?, notes = ?, "
                "tries = 0, error_class = NULL, error_code = '', error_message = '', error_advice = '', ended_at = ?",
                record.seconds,
                record.confidence,
                record.words,
                record.width,
                record.height,
                record.dpi,
                record.engine,
                "; ".join(record.notes),
                self._now(),
            )
            connection.execute("INSERT OR REPLACE INTO records VALUES (?, ?)", (ticket.page_id, record.blob))
            if fingerprint:
                remember(connection, ticket, record.content, fingerprint)
            connection.execute(
                "UPDATE documents SET pages_ended = pages_ended + 1, pages_blank = pages_blank + ?, "
                "seconds = seconds + ?, words = words + ?, confidence_words = confidence_words + ?, "
                "note = CASE WHEN ? = '' THEN note ELSE ? END WHERE id = ?",
                (
                    record.blank,
                    record.seconds,
                    record.words,
                    confidence * record.words,
                    "; ".join(record.notes),
                    "; ".join(record.notes),
                    ticket.document_id,
                ),
            )
            connection.execute(
                "UPDATE jobs SET done = done + ?, blank = blank + ?, consecutive_errors = 0, active_seconds = ?, "
                "updated_at = ? WHERE id = ?",
                (not record.blank, record.blank, active_seconds, self._now(), ticket.job_id),
            )
            return _settled(connection, ticket)

    def settle_failed(self, ticket: PageTicket, error: KnownError, active_seconds: float, *, counts: bool) -> Settled:
        """Keep that a page failed.

        Args:
            ticket: the claimed page.
            error: why.
            active_seconds: time the job has run in all.
            counts: whether it counts towards auto-pause.
        """
        with self.database.writing() as connection:
            self._end_attempt(connection, ticket, error.error_class, error.code)
            _move(
                connection,
                ticket,
                PageState.IN_FLIGHT,
                PageState.FAILED,
                "ended_at = ?, " + _ERROR,
                self._now(),
                error,
            )
            connection.execute(
                "UPDATE documents SET pages_ended = pages_ended + 1, pages_failed = pages_failed + 1, "
                "error_class = ?, error_code = ?, error_message = ?, error_advice = ? WHERE id = ?",
                (*_error_values(error), ticket.document_id),
            )
            connection.execute(
                "UPDATE jobs SET failed = failed + 1, consecutive_errors = consecutive_errors + ?, "
                "active_seconds = ?, updated_at = ? WHERE id = ?",
                (counts, active_seconds, self._now(), ticket.job_id),
            )
            return _settled(connection, ticket)

    def undelivered(self, job_id: str, document_id: int | None = None) -> tuple[Undelivered, ...]:
        """Documents of the job (or the one named) whose pages have ended and whose text is not on disk."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT id, path, output, pages, pages_failed FROM documents WHERE job_id = ? "
                "AND delivered_at IS NULL AND pages_ended = pages AND (? IS NULL OR id = ?)",
                (job_id, document_id, document_id),
            ).fetchall()
        return tuple(
            Undelivered(
                row["id"],
                job_id,
                path_from_blob(row["path"]),
                path_from_blob(row["output"]),
                row["pages"],
                row["pages_failed"],
            )
            for row in rows
        )

    def recognitions(self, document_id: int) -> Iterator[bytes | None]:
        """The kept recognition of each page of a document in order; None for a page without one."""
        with self.database.reading() as connection:
            ids = [
                row["id"]
                for row in connection.execute(
                    "SELECT id FROM pages WHERE document_id = ? ORDER BY number", (document_id,)
                )
            ]
        for page_id in ids:
            with self.database.reading() as connection:
                row = connection.execute(
                    "SELECT r.recognition FROM records r JOIN pages p ON p.id = r.page_id "
                    "WHERE p.id = ? AND p.state IN ('done', 'blank')",
                    (page_id,),
                ).fetchone()
            yield row["recognition"] if row else None

    def delivered(
        self, document: Undelivered, target: Path | None, size: int, mtime_ns: int
    ) -> tuple[DocumentOutcome, JobCounts]:
        """Commit that a document's text is on disk (or, every page failed, that there is none).

        Args:
            document: what was delivered.
            target: the file that now exists, None for none.
            size: of the file, in bytes.
            mtime_ns: of the file; with the size it tells later that the file is ours.
        """
        with self.database.writing() as connection:
            now = self._now()
            row = connection.execute("SELECT * FROM documents WHERE id = ?", (document.document_id,)).fetchone()
            state = _ended_state(row)
            connection.execute(
                "UPDATE documents SET state = ?, delivered_at = ? WHERE id = ?",
                (state, now, document.document_id),
            )
            if target is not None:
                connection.execute(
                    "INSERT OR REPLACE INTO deliveries (path, size, mtime_ns, source) VALUES (?, ?, ?, ?)",
                    (path_to_blob(target), size, mtime_ns, path_to_blob(document.path)),
                )
            good = row["pages_failed"] == 0
            connection.execute(
                "UPDATE jobs SET documents_done = documents_done + ?, documents_failed = documents_failed + ? "
                "WHERE id = ?",
                (good, not good, document.job_id),
            )
            outcome = DocumentOutcome(
                job_id=document.job_id,
                document_id=document.document_id,
                path=document.path,
                name=row["name"],
                state=state,
                output=target,
                pages=row["pages"],
                pages_failed=row["pages_failed"],
                error_class=ErrorClass(row["error_class"]) if row["error_class"] else None,
                code=row["error_code"],
                message=row["error_message"],
                advice=row["error_advice"],
            )
            return outcome, _counts(connection, document.job_id)[0]

    def _begin_attempt(self, connection: sqlite3.Connection, page_id: int, document_id: int, job_id: str) -> None:
        connection.execute(
            "UPDATE pages SET state = 'in_flight', attempts = attempts + 1 WHERE id = ? AND state = 'pending'",
            (page_id,),
        )
        connection.execute(
            "UPDATE documents SET state = 'in_flight', attempts = attempts + 1 WHERE id = ?", (document_id,)
        )
        connection.execute(
            "INSERT INTO attempts (page_id, run, started_at) VALUES (?, (SELECT run FROM jobs WHERE id = ?), ?)",
            (page_id, job_id, self._now()),
        )

    def _end_attempt(self, connection: sqlite3.Connection, ticket: PageTicket, outcome: str, code: str) -> None:
        connection.execute(
            "UPDATE attempts SET ended_at = ?, outcome = ?, error_code = ? WHERE page_id = ? AND outcome IS NULL",
            (self._now(), str(outcome), code, ticket.page_id),
        )


_ERROR = "error_class = ?, error_code = ?, error_message = ?, error_advice = ?"


def _error_values(error: KnownError) -> tuple[str, str, str, str]:
    return (str(error.error_class), error.code, error.message, error.advice)


def _move(
    connection: sqlite3.Connection,
    ticket: PageTicket,
    before: PageState,
    after: PageState,
    settings: str = "",
    *values: object,
) -> None:
    flat: list[object] = []
    for value in values:
        flat.extend(_error_values(value) if isinstance(value, KnownError) else (value,))
    cursor = connection.execute(
        f"UPDATE pages SET state = ?{', ' + settings if settings else ''} WHERE id = ? AND state = ?",  # noqa: S608 - no input
        (after, *flat, ticket.page_id, before),
    )
    if cursor.rowcount != 1:
        raise BugError(f"page {ticket.page_id} is not {before}: it cannot become {after}")


def _counts(connection: sqlite3.Connection, job_id: str) -> tuple[JobCounts, int]:
    row = connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
    return counts_of(row), row["consecutive_errors"]


def _settled(connection: sqlite3.Connection, ticket: PageTicket) -> Settled:
    counts, consecutive = _counts(connection, ticket.job_id)
    document = connection.execute(
        "SELECT pages_ended = pages AS ended FROM documents WHERE id = ?", (ticket.document_id,)
    ).fetchone()
    (attempts,) = connection.execute("SELECT attempts FROM pages WHERE id = ?", (ticket.page_id,)).fetchone()
    _refresh_document(connection, ticket)
    return Settled(counts, consecutive, bool(document["ended"]), attempts)


def _refresh_document(connection: sqlite3.Connection, ticket: PageTicket) -> None:
    """A document in work shows what its pages do: recognising before waiting before pending."""
    states = {
        row["state"]
        for row in connection.execute(
            "SELECT state FROM pages WHERE job_id = ? AND state IN ('in_flight', 'waiting') AND document_id = ?",
            (ticket.job_id, ticket.document_id),
        )
    }
    if PageState.IN_FLIGHT in states:
        state = DocumentState.IN_FLIGHT
    elif PageState.WAITING in states:
        state = DocumentState.WAITING
    else:
        state = DocumentState.PENDING
    connection.execute("UPDATE documents SET state = ? WHERE id = ?", (state, ticket.document_id))


def _ended_state(row: sqlite3.Row) -> DocumentState:
    if row["pages_failed"] == row["pages"]:
        return DocumentState.FAILED
    if row["pages_failed"]:
        return DocumentState.PARTIAL
    return DocumentState.BLANK if row["pages_blank"] == row["pages"] else DocumentState.DONE
