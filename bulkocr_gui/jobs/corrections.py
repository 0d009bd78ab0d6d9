"""What a person corrected in a page: beside the engine's text, never over it.

`corrections` has, for a page, its edits and the page as they make it; whatever reads a page's text takes that where
there is one (`kept_text`). They hold for the reading that they were made on. When a page is read again or its other
reading is taken, they are set aside with that reading (`set_aside`), to be carried over or forgotten by the user.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulkocr_gui.jobs import search_index
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.job_store import job_in

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import JobRow


@dataclass(frozen=True, slots=True)
class CorrectedPage:
    """A page as its corrections make it.

    Attributes:
        edits: see `results.corrections`; empty is the engine's text.
        blob: the page, as `PageRecord.blob`.
        text: the page's, by whose words it is found.
        number: of corrections.
        doubtful: words that are still to be checked.
    """

    edits: str
    blob: bytes = field(repr=False)
    text: str = field(repr=False)
    number: int
    doubtful: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """Corrections that were set aside."""

    earlier_id: int
    edits: str
    base: bytes
    """The reading that they were made on."""
    now: bytes
    """The page's present reading."""
    present: str
    """The edits that the page has; empty where there are none."""


class Corrections:
    """Keeps corrections. Safe to use from any thread.

    Args:
        database: has the pages.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def keep(self, document_id: int, page: int, base: bytes, made: CorrectedPage) -> bool:
        """Keep what is corrected in a page, in place of what was before; found by its new words at once.

        Args:
            document_id: the document.
            page: 1-based.
            base: the engine's reading that was corrected.
            made: the page with its corrections.

        Returns:
            Whether they hold. Where the page was read again meanwhile they do not, and are set aside.
        """
        words = search_index.indexed(made.text)
        with self._database.writing() as connection:
            row = connection.execute(
                "SELECT p.id, r.recognition FROM pages p JOIN records r ON r.page_id = p.id "
                "WHERE p.document_id = ? AND p.number = ?",
                (document_id, page),
            ).fetchone()
            if row is None:
                return False
            if row["recognition"] != base:
                self._keep_aside(connection, row["id"], base, made)
                return False
            search_index.take_out(connection, row["id"])
            if made.edits:
                connection.execute(
                    "INSERT OR REPLACE INTO corrections (page_id, edits, recognition, number, at) "
                    "VALUES (?, ?, ?, ?, ?)",
                    (row["id"], made.edits, made.blob, made.number, self._now()),
                )
            else:
                connection.execute("DELETE FROM corrections WHERE page_id = ?", (row["id"],))
            search_index.put(connection, row["id"], words)
            connection.execute(
                "UPDATE pages SET corrected = ?, doubtful = ? WHERE id = ?", (made.number, made.doubtful, row["id"])
            )
            return True

    def earlier(self, document_id: int, page: int) -> Earlier:
        """The last corrections of a page that were set aside.

        Raises:
            UsageError: there are none (`no_earlier_corrections`).
        """
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT e.id, e.edits, e.base, r.recognition AS now, c.edits AS present FROM pages p "
                "JOIN earlier_corrections e ON e.page_id = p.id JOIN records r ON r.page_id = p.id "
                "LEFT JOIN corrections c ON c.page_id = p.id "
                "WHERE p.document_id = ? AND p.number = ? ORDER BY e.id DESC LIMIT 1",
                (document_id, page),
            ).fetchone()
        if row is None:
            raise UsageError(
                "no_earlier_corrections", "This page has no earlier corrections.", "Look at the page again."
            )
        return Earlier(row["id"], row["edits"], row["base"], row["now"], row["present"] or "")

    def deliver_again(self, document_id: int) -> JobRow:
        """Let a document's files be written once more, with its corrections; returns its job.

        Until that has happened the document is not delivered: what a crash cuts off is found by `Readings.left`.

        Raises:
            UsageError: the document is not there, or is not delivered yet (`not_delivered`).
        """
        with self._database.writing() as connection:
            row = connection.execute(
                "SELECT job_id, pages_failed = 0 AS good FROM documents WHERE id = ? AND delivered_at IS NOT NULL",
                (document_id,),
            ).fetchone()
            if row is None:
                raise UsageError(
                    "not_delivered",
                    "The files of this document are not written yet.",
                    "They are, with all corrections, once its last page is done.",
                )
            connection.execute("UPDATE documents SET delivered_at = NULL WHERE id = ?", (document_id,))
            connection.execute(
                "UPDATE jobs SET documents_done = documents_done - ?, documents_failed = documents_failed - ?, "
                "updated_at = ? WHERE id = ?",
                (row["good"], not row["good"], self._now(), row["job_id"]),
            )
            return job_in(connection, row["job_id"])

    def forget(self, earlier_id: int) -> None:
        """Forget corrections that were set aside."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM earlier_corrections WHERE id = ?", (earlier_id,))

    def accept(self, page_ids: Sequence[int], *, accepted: bool) -> None:
        """Note that a person looked at pages and found them right, or take that back."""
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE pages SET checked = ? WHERE id = ?", [(int(accepted), page_id) for page_id in page_ids]
            )

    def _keep_aside(self, connection: sqlite3.Connection, page_id: int, base: bytes, made: CorrectedPage) -> None:
        if not made.edits:
            return
        known = connection.execute(
            "UPDATE earlier_corrections SET edits = ?, number = ?, at = ? WHERE page_id = ? AND base = ?",
            (made.edits, made.number, self._now(), page_id, base),
        )
        if not known.rowcount:
            connection.execute(
                "INSERT INTO earlier_corrections (page_id, edits, base, number, at) VALUES (?, ?, ?, ?, ?)",
                (page_id, made.edits, base, made.number, self._now()),
            )


def set_aside(connection: sqlite3.Connection, page_id: int) -> None:
    """Within a transaction, before a page's reading is exchanged: keep what was corrected in it with that reading.

    The page is then as it is read now, and nobody has checked it. Call `search_index.take_out` before.
    """
    connection.execute(
        "INSERT INTO earlier_corrections (page_id, edits, base, number, at) "
        "SELECT c.page_id, c.edits, r.recognition, c.number, c.at FROM corrections c "
        "JOIN records r ON r.page_id = c.page_id WHERE c.page_id = ?",
        (page_id,),
    )
    connection.execute("DELETE FROM corrections WHERE page_id = ?", (page_id,))
    connection.execute("UPDATE pages SET corrected = 0, checked = 0 WHERE id = ?", (page_id,))
