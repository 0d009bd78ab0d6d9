"""Results that need not be paid for again: found by what was recognised, not by its name, across jobs."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import PageRecord

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import PageTicket

GOOD = "state IN ('done', 'blank')"


def fingerprint_of(provider: str, reuse_key: str, content: str, page: int) -> str:
    """What two pages share that have the same result; empty where results are not used again.

    Args:
        provider: who recognises.
        reuse_key: the options that change the answer; empty where results are not used again.
        content: SHA-256 of the document's bytes in hex; empty where that is not known.
        page: 1-based.
    """
    if not reuse_key or not content:
        return ""
    return hashlib.sha256(json.dumps([provider, reuse_key, content, page]).encode("ascii")).hexdigest()


class EarlierResults:
    """Results of all jobs, of removed ones too. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def result(self, fingerprint: str, content: str) -> PageRecord | None:
        """What a page of this fingerprint became; None where none was recognised.

        Args:
            fingerprint: see `fingerprint_of`.
            content: of the document, for the record.
        """
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT p.words, p.confidence, p.width, p.height, p.dpi, p.engine, p.notes, r.recognition "  # noqa: S608 - no input
                f"FROM pages p JOIN records r ON r.page_id = p.id WHERE p.fingerprint = ? AND p.{GOOD} LIMIT 1",
                (fingerprint,),
            ).fetchone()
            if row is None:
                row = connection.execute("SELECT * FROM kept WHERE fingerprint = ?", (fingerprint,)).fetchone()
        if row is None:
            return None
        return PageRecord(
            words=row["words"],
            confidence=row["confidence"],
            width=row["width"],
            height=row["height"],
            dpi=row["dpi"],
            engine=row["engine"],
            seconds=0.0,
            notes=tuple(filter(None, row["notes"].split("; "))),
            blob=row["recognition"],
            content=content,
        )

    def keep_answer(self, fingerprint: str, record: PageRecord, document_id: int) -> None:
        """Keep an answer by itself, beside the page that it was asked for.

        Args:
            fingerprint: see `fingerprint_of`.
            record: the answer.
            document_id: the document that it is of.
        """
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO kept (fingerprint, words, confidence, width, height, dpi, engine, notes, "
                "recognition) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    fingerprint,
                    record.words,
                    record.confidence,
                    record.width,
                    record.height,
                    record.dpi,
                    record.engine,
                    "; ".join(record.notes),
                    record.blob,
                ),
            )
            _note_content(connection, record.content, document_id)

    def sizes(self) -> frozenset[int]:
        """Sizes in bytes of all documents with a result: a file of another size was never recognised."""
        with self._database.reading() as connection:
            return frozenset(row["size"] for row in connection.execute("SELECT DISTINCT size FROM contents"))

    def count(self, fingerprints: Sequence[str]) -> int:
        """How many of these have a result."""
        with self._database.reading() as connection:
            (number,) = connection.execute(
                "SELECT COUNT(*) FROM json_each(?) AS wanted WHERE EXISTS "  # noqa: S608 - no input
                f"(SELECT 1 FROM pages p WHERE p.fingerprint = wanted.value AND p.fingerprint <> '' AND p.{GOOD}) "
                "OR EXISTS (SELECT 1 FROM kept k WHERE k.fingerprint = wanted.value)",
                (json.dumps(fingerprints),),
            ).fetchone()
        found: int = number
        return found


def remember(connection: sqlite3.Connection, ticket: PageTicket, content: str, fingerprint: str) -> None:
    """Within the transaction that settles a page: let its result be found again."""
    connection.execute("UPDATE pages SET fingerprint = ? WHERE id = ?", (fingerprint, ticket.page_id))
    _note_content(connection, content, ticket.document_id)


def keep(connection: sqlite3.Connection, job_id: str) -> None:
    """Within the transaction that removes a job: keep those of its results that no other job has."""
    connection.execute(
        "INSERT OR IGNORE INTO kept (fingerprint, words, confidence, width, height, dpi, engine, notes, recognition) "  # noqa: S608 - no input
        "SELECT p.fingerprint, p.words, p.confidence, p.width, p.height, p.dpi, p.engine, p.notes, r.recognition "
        f"FROM pages p JOIN records r ON r.page_id = p.id WHERE p.job_id = ? AND p.fingerprint <> '' AND p.{GOOD} "
        "AND NOT EXISTS (SELECT 1 FROM pages o WHERE o.fingerprint = p.fingerprint AND o.fingerprint <> '' "
        f"AND o.job_id <> p.job_id AND o.{GOOD})",
        (job_id,),
    )


def _note_content(connection: sqlite3.Connection, content: str, document_id: int) -> None:
    connection.execute(
        "INSERT INTO contents (content, size) SELECT ?, size FROM documents WHERE id = ? "
        "ON CONFLICT (content) DO UPDATE SET size = excluded.size WHERE size <> excluded.size",
        (content, document_id),
    )
