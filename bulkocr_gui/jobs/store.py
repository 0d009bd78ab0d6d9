"""Pages in SQLite: claim, settle, release. Each is one transaction.

The promise "nothing lost, nothing twice" is kept here: a page leaves `in_flight` in the same
transaction that keeps its result, and only an `in_flight` page can be settled.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs import search_index
from bulkocr_gui.jobs.corrections import set_aside
from bulkocr_gui.jobs.delivery_store import DeliveryStore, counts_in
from bulkocr_gui.jobs.earlier_results import remember
from bulkocr_gui.jobs.errors import BugError, KnownError
from bulkocr_gui.jobs.model import (
    DocumentState,
    JobCounts,
    PageRecord,
    PageState,
    PageTicket,
)
from bulkocr_gui.jobs.reruns import Reruns
from bulkocr_gui.jobs.rows import path_from_blob
from bulkocr_gui.jobs.work_minutes import worked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settled:
    """What a settled page did to its job and document."""

    counts: JobCounts
    consecutive_errors: int
    document_ended: bool
    """Every page of the document has its outcome: it is to be delivered now."""
    attempts: int


class Store(DeliveryStore):
    """The truth of the program. Safe to use from any thread. Arguments are those of `JobStore`."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        super().__init__(path, clock)
        self.reruns = Reruns(self.database, clock)

    def claim(self, job_id: str) -> PageTicket | None:
        """Take the next pending page for an attempt, in the order of the listing; None if there is none.

        Pages that a person has run again come first.
        """
        if (again := self.reruns.claim(job_id)) is not None:
            return again
        with self.database.writing() as connection:
            row = connection.execute(
                "SELECT p.id, p.document_id, p.number, p.sequence, p.tries, d.path, d.name, d.root, "
                "MAX(d.pages, d.file_pages) AS pages "
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
        if ticket.again:
            self.reruns.attempt_failed(ticket, error)
            return
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
            worked(connection, ticket.job_id, self._now(), retries=1)
            _refresh_document(connection, ticket)

    def attempt_again(self, ticket: PageTicket) -> None:
        """Begin the next attempt of a page that waited."""
        if ticket.again:
            self.reruns.attempt_again(ticket)
            return
        with self.database.writing() as connection:
            _move(connection, ticket, PageState.WAITING, PageState.PENDING)
            self._begin_attempt(connection, ticket.page_id, ticket.document_id, ticket.job_id)

    def release(self, ticket: PageTicket, why: str) -> None:
        """Give a page back as pending, with the retries it had: stopped, paused, or the engine cannot run."""
        if ticket.again:
            self.reruns.release(ticket, why)
            return
        with self.database.writing() as connection:
            self._end_attempt(connection, ticket, why, "")
            connection.execute(
                "UPDATE pages SET state = 'pending' WHERE id = ? AND state IN ('in_flight', 'waiting')",
                (ticket.page_id,),
            )
            _refresh_document(connection, ticket)

    def settle(
        self,
        ticket: PageTicket,
        record: PageRecord,
        active_seconds: float,
        fingerprint: str = "",
        text: str = "",
        *,
        doubtful: int | None = None,
    ) -> Settled:
        """Keep a page's result. From here on it is never recognised, or paid for, again.

        Args:
            ticket: the claimed page.
            record: what the provider made of it.
            active_seconds: time the job has run in all, for its row.
            fingerprint: by which the result is found again; empty where it is not (see `earlier_results`).
            text: the record's, by whose words the page is found; empty where it is not to be.
            doubtful: how many of its words are to be checked; None where that is not known.

        Raises:
            BugError: the page is not in flight.
        """
        if ticket.again:
            self.reruns.settled(ticket, record, active_seconds, text, doubtful)
            with self.database.reading() as connection:
                return _settled_again(connection, ticket)
        state = PageState.BLANK if record.blank else PageState.DONE
        confidence = record.confidence or 0.0
        words = search_index.indexed(text)
        with self.database.writing() as connection:
            self._end_attempt(connection, ticket, state, "")
            _move(
                connection,
                ticket,
                PageState.IN_FLIGHT,
                state,
                "seconds = ?, confidence = ?, words = ?, width = ?, height = ?, dpi = ?, engine = ?, notes = ?, "
                "doubtful = ?, tries = 0, error_class = NULL, error_code = '', error_message = '', "
                "error_advice = '', ended_at = ?",
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
            )
            search_index.take_out(connection, ticket.page_id)
            set_aside(connection, ticket.page_id)
            connection.execute("INSERT OR REPLACE INTO records VALUES (?, ?)", (ticket.page_id, record.blob))
            search_index.put(connection, ticket.page_id, words)
            connection.execute("DELETE FROM opinions WHERE page_id = ?", (ticket.page_id,))
            if (other := record.other) is not None:
                connection.execute(
                    "INSERT INTO opinions VALUES (?, ?, ?, ?)",
                    (ticket.page_id, other.engine, other.score, other.blob),
                )
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
            worked(
                connection,
                ticket.job_id,
                self._now(),
                pages=1,
                rendering=record.rendering,
                recognising=max(0.0, record.seconds - record.rendering),
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
        if ticket.again:
            self.reruns.failed(ticket, error, active_seconds)
            with self.database.reading() as connection:
                return replace(_settled_again(connection, ticket), document_ended=False)
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
            worked(connection, ticket.job_id, self._now(), pages=1, failed=1)
            return _settled(connection, ticket)

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


def _settled(connection: sqlite3.Connection, ticket: PageTicket) -> Settled:
    counts, consecutive = counts_in(connection, ticket.job_id)
    document = connection.execute(
        "SELECT pages_ended = pages AS ended FROM documents WHERE id = ?", (ticket.document_id,)
    ).fetchone()
    (attempts,) = connection.execute("SELECT attempts FROM pages WHERE id = ?", (ticket.page_id,)).fetchone()
    _refresh_document(connection, ticket)
    return Settled(counts, consecutive, bool(document["ended"]), attempts)


def _settled_again(connection: sqlite3.Connection, ticket: PageTicket) -> Settled:
    counts, consecutive = counts_in(connection, ticket.job_id)
    row = connection.execute(
        "SELECT d.pages_ended = d.pages AS ended, p.attempts FROM pages p JOIN documents d ON d.id = p.document_id "
        "WHERE p.id = ?",
        (ticket.page_id,),
    ).fetchone()
    return Settled(counts, consecutive, bool(row["ended"]), row["attempts"])


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
