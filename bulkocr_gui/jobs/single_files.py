"""Single files of a job: left out by the user, and queued again."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.job_store import job_in, requeue
from bulkocr_gui.jobs.model import DocumentState

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import JobRow

LEFT_OUT = "Left out by hand"
_UNKNOWN = ("unknown_file", "This file is not in the list any more.", "Choose another one.")


class SingleFiles:
    """Each call is one transaction, in any status of the job. Safe to use from any thread.

    Args:
        database: has the files.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def leave_out(self, document_id: int) -> JobRow:
        """Let a file of which no page is recognised, nor under way, be none of its job's work.

        Its pages count as ended, as neither good nor failed. It is to be delivered then, which writes no file:
        what a crash cuts off before that is found as every other document that is not delivered.

        Returns:
            The job as it is now.

        Raises:
            UsageError: a page of it is under way or recognised, or it is left out already.
        """
        with self._database.writing() as connection:
            document = _document(connection, document_id)
            ahead = connection.execute(
                "SELECT COUNT(*) FROM pages WHERE document_id = ? AND state NOT IN ('pending', 'failed')",
                (document_id,),
            ).fetchone()[0]
            if ahead:
                raise UsageError(
                    "file_not_left_out",
                    f"{document['name']} cannot be left out: it is being recognised, or is already.",
                    "Only files that wait or failed can be left out.",
                )
            now = self._now()
            connection.execute(
                "UPDATE pages SET state = 'skipped', tries = 0, ended_at = ? WHERE document_id = ?",
                (now, document_id),
            )
            cause = f"; it had failed: {document['error_message']}" if document["pages_failed"] else ""
            connection.execute(
                "UPDATE documents SET state = 'skipped', pages_ended = pages, pages_failed = 0, content = '', "
                "error_class = NULL, error_code = '', error_message = '', error_advice = '', note = ?, "
                "delivered_at = NULL WHERE id = ?",
                (f"{LEFT_OUT}{cause}", document_id),
            )
            connection.execute(
                "UPDATE jobs SET failed = failed - ?, skipped = skipped + ?, "
                "documents_failed = documents_failed - ?, updated_at = ? WHERE id = ?",
                (
                    document["pages_failed"],
                    document["pages"],
                    document["delivered_at"] is not None,
                    now,
                    document["job_id"],
                ),
            )
            return job_in(connection, document["job_id"])

    def retry(self, document_id: int) -> JobRow:
        """Queue again what of a file has no good outcome: its failed pages, or all of one that was left out.

        Returns:
            The job as it is now; it is to go on.

        Raises:
            UsageError: nothing of it failed or is left out.
        """
        with self._database.writing() as connection:
            document = _document(connection, document_id)
            job_id = document["job_id"]
            if document["state"] == DocumentState.SKIPPED:
                self._take_in(connection, document)
            else:
                failed = connection.execute(
                    "SELECT id FROM pages WHERE document_id = ? AND state = 'failed'", (document_id,)
                ).fetchall()
                page_ids = json.dumps([row["id"] for row in failed])
                if not requeue(connection, job_id, "AND id IN (SELECT value FROM json_each(?))", (page_ids,)):
                    raise UsageError(
                        "file_not_failed", f"No page of {document['name']} failed.", "There is nothing to retry."
                    )
            return job_in(connection, job_id)

    def _take_in(self, connection: sqlite3.Connection, document: sqlite3.Row) -> None:
        connection.execute(
            "UPDATE pages SET state = 'pending', tries = 0, ended_at = NULL, error_class = NULL, error_code = '', "
            "error_message = '', error_advice = '' WHERE document_id = ?",
            (document["id"],),
        )
        connection.execute(
            "UPDATE documents SET state = 'pending', pages_ended = 0, note = '', delivered_at = NULL WHERE id = ?",
            (document["id"],),
        )
        connection.execute(
            "UPDATE jobs SET skipped = skipped - ?, documents_skipped = documents_skipped - ?, updated_at = ? "
            "WHERE id = ?",
            (document["pages"], document["delivered_at"] is not None, self._now(), document["job_id"]),
        )


def _document(connection: sqlite3.Connection, document_id: int) -> sqlite3.Row:
    row: sqlite3.Row | None = connection.execute("SELECT * FROM documents WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        raise UsageError(*_UNKNOWN)
    return row
