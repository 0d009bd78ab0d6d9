"""The two readings of a page that was read twice: the one that its files are made of, and the one beside it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulkocr_gui.jobs import search_index
from bulkocr_gui.jobs.corrections import set_aside
from bulkocr_gui.jobs.errors import BugError, UsageError
from bulkocr_gui.jobs.model import Opinion, PageState

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import PageRecord


@dataclass(frozen=True, slots=True)
class BothReadings:
    """A page's readings as they are kept."""

    page_id: int
    job_id: str
    engine: str
    """Of the one that its files are made of."""
    notes: tuple[str, ...]
    blob: bytes = field(repr=False)
    """As `PageRecord.blob`."""
    other: Opinion = field(repr=False)


class Readings:
    """Puts one reading in the other's place. Safe to use from any thread.

    Args:
        database: has the pages.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def both(self, document_id: int, page: int) -> BothReadings:
        """The readings of a page.

        Raises:
            UsageError: it was read once, or not yet (`no_other_reading`).
        """
        with self._database.reading() as connection:
            row = connection.execute(
                f"{_BOTH} WHERE p.document_id = ? AND p.number = ?", (document_id, page)
            ).fetchone()
        if row is None:
            raise UsageError("no_other_reading", "This page has no other reading.", "Look at it again.")
        return BothReadings(
            row["id"],
            row["job_id"],
            row["engine"],
            tuple(filter(None, row["notes"].split("; "))),
            row["blob"],
            Opinion(row["other_engine"], row["score"], row["other"]),
        )

    def swap(self, both: BothReadings, record: PageRecord, text: str, doubtful: int | None = None) -> None:
        """Let a page be what the other reading made of it, and its document be delivered once more.

        What was corrected in the one that it was is set aside with it (see `corrections`).

        Until that has happened the document is not delivered: what a crash cuts off is found by `left`.

        Args:
            both: the readings as they were when this was wished.
            record: made of the other one, with what was the page's own as its other one.
            text: the record's, by whose words the page is found.
            doubtful: how many of its words are to be checked; None where that is not known.

        Raises:
            UsageError: the page was read again meanwhile (`no_other_reading`).
        """
        state = PageState.BLANK if record.blank else PageState.DONE
        if (other := record.other) is None:
            raise BugError("a reading is thrown away")
        words = search_index.indexed(text)
        with self._database.writing() as connection:
            before = connection.execute(f"{_BOTH} WHERE p.id = ?", (both.page_id,)).fetchone()
            if before is None or (before["blob"], before["other"]) != (both.blob, both.other.blob):
                raise UsageError("no_other_reading", "This page was read again meanwhile.", "Look at it again.")
            connection.execute(
                "UPDATE pages SET state = ?, confidence = ?, words = ?, width = ?, height = ?, dpi = ?, engine = ?, "
                "notes = ?, doubtful = ? WHERE id = ?",
                (
                    state,
                    record.confidence,
                    record.words,
                    record.width,
                    record.height,
                    record.dpi,
                    record.engine,
                    "; ".join(record.notes),
                    doubtful,
                    both.page_id,
                ),
            )
            search_index.take_out(connection, both.page_id)
            set_aside(connection, both.page_id)
            connection.execute("UPDATE records SET recognition = ? WHERE page_id = ?", (record.blob, both.page_id))
            search_index.put(connection, both.page_id, words)
            connection.execute(
                "UPDATE opinions SET engine = ?, score = ?, recognition = ? WHERE page_id = ?",
                (other.engine, other.score, other.blob, both.page_id),
            )
            self._recount(connection, before, record)

    def left(self) -> tuple[tuple[str, int], ...]:
        """Documents of completed jobs, each with its job, whose files are still those of the reading before."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT d.job_id, d.id FROM jobs j CROSS JOIN documents d INDEXED BY documents_undelivered "
                "ON d.job_id = j.id WHERE j.status = 'completed' AND d.delivered_at IS NULL "
                "AND d.pages_ended = d.pages ORDER BY d.id"
            ).fetchall()
        return tuple((row["job_id"], row["id"]) for row in rows)

    def _recount(self, connection: sqlite3.Connection, before: sqlite3.Row, record: PageRecord) -> None:
        more_blank = record.blank - (before["state"] == PageState.BLANK)
        document = connection.execute(
            "SELECT id, delivered_at IS NOT NULL AS delivered, pages_failed = 0 AS good FROM documents WHERE id = ?",
            (before["document_id"],),
        ).fetchone()
        words = record.words * (record.confidence or 0.0) - before["words"] * (before["confidence"] or 0.0)
        connection.execute(
            "UPDATE documents SET pages_blank = pages_blank + ?, words = words + ?, "
            "confidence_words = confidence_words + ?, note = ?, delivered_at = NULL WHERE id = ?",
            (more_blank, record.words - before["words"], words, "; ".join(record.notes), document["id"]),
        )
        connection.execute(
            "UPDATE jobs SET done = done - ?, blank = blank + ?, documents_done = documents_done - ?, "
            "documents_failed = documents_failed - ?, updated_at = ? WHERE id = ?",
            (
                more_blank,
                more_blank,
                document["delivered"] and document["good"],
                document["delivered"] and not document["good"],
                self._now(),
                before["job_id"],
            ),
        )


_BOTH = (
    "SELECT p.id, p.job_id, p.document_id, p.state, p.words, p.confidence, p.engine, p.notes, r.recognition AS blob, "
    "o.engine AS other_engine, o.score, o.recognition AS other FROM pages p JOIN records r ON r.page_id = p.id "
    "AND p.state IN ('done', 'blank') JOIN opinions o ON o.page_id = p.id"
)
