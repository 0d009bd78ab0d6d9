"""Jobs and documents in SQLite: create, list, begin, pause, recover, queue again. See `store` for pages."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.database import Database
from bulkocr_gui.jobs.earlier_results import EarlierResults, keep
from bulkocr_gui.jobs.errors import ErrorClass, UsageError
from bulkocr_gui.jobs.ledger import Ledger, settle_interrupted
from bulkocr_gui.jobs.model import JobRow, JobStatus, PageState, PauseReason, Reason
from bulkocr_gui.jobs.rows import (
    job_of,
    options_to_json,
    path_from_blob,
    path_to_blob,
    reason_to_json,
    sources_to_json,
)
from bulkocr_gui.jobs.search_index import SearchIndex, take_out_job
from bulkocr_gui.jobs.work_minutes import run_began, run_ended

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions

ACTIVITY_KEPT = 5000
"""Lines of activity kept for each job; the log file has the rest."""


class JobStore:
    """Everything about jobs and documents as wholes. One object for all threads.

    Args:
        path: the SQLite file; made if it is not there.
        clock: seconds since the epoch.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.database = Database(path)
        self.ledger = Ledger(self.database, clock)
        self.earlier = EarlierResults(self.database)
        self.search_index = SearchIndex(self.database)
        self._now = clock

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        self.database.close()

    def create(
        self,
        *,
        job_id: str = "",
        name: str,
        provider: str,
        sources: Sequence[Path],
        output: Path,
        options: JobOptions,
    ) -> JobRow:
        """Enter a new job at the end of the queue, as `queued`."""
        job_id = job_id or uuid.uuid4().hex[:12]
        now = self._now()
        with self.database.writing() as connection:
            connection.execute(
                "INSERT INTO jobs (id, name, status, provider, sources, output, options, position, created_at, "
                "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM jobs), ?, ?)",
                (
                    job_id,
                    name,
                    JobStatus.QUEUED,
                    provider,
                    sources_to_json(sources),
                    path_to_blob(output),
                    options_to_json(options),
                    now,
                    now,
                ),
            )
            return job_in(connection, job_id)

    def job(self, job_id: str) -> JobRow:
        """One job as it stands.

        Raises:
            UsageError: there is no such job.
        """
        with self.database.reading() as connection:
            return job_in(connection, job_id)

    def jobs(self) -> tuple[JobRow, ...]:
        """All jobs, in the queue's order."""
        with self.database.reading() as connection:
            return tuple(job_of(row) for row in connection.execute("SELECT * FROM jobs ORDER BY position"))

    def recover(self) -> tuple[JobRow, ...]:
        """After a crash: what was in flight is pending again, what ran is paused. Returns those jobs.

        Paid calls that were under way count as possibly billed; the job's reason says how many pages may be
        billed twice.

        Must be called by the one program that holds the data folder, before anything runs.
        """
        running = (JobStatus.SCANNING, JobStatus.PROCESSING)
        with self.database.writing() as connection:
            now = self._now()
            twice = settle_interrupted(connection, now)
            connection.execute(
                "UPDATE attempts SET outcome = 'interrupted', ended_at = ? WHERE outcome IS NULL", (now,)
            )
            connection.execute("UPDATE reruns SET state = 'pending'")
            rows = connection.execute("SELECT * FROM jobs WHERE status IN (?, ?)", running).fetchall()
            for row in connection.execute("SELECT id FROM jobs").fetchall():
                _free_active(connection, row["id"])
            for row in rows:
                reason = Reason(PauseReason.INTERRUPTED, at=row["updated_at"], count=twice.get(row["id"], 0))
                _set_status(connection, row["id"], JobStatus.PAUSED, reason, now)
            return tuple(job_in(connection, row["id"]) for row in rows)

    def begin_run(self, job_id: str) -> JobRow:
        """Set a job running: errors in a row are forgotten, transient failures are pending again."""
        with self.database.writing() as connection:
            requeue(connection, job_id, "AND error_class = ?", (ErrorClass.TRANSIENT,))
            row = job_in(connection, job_id)
            now = self._now()
            connection.execute(
                "UPDATE jobs SET status = ?, reason = NULL, consecutive_errors = 0, run = run + 1, "
                "started_at = COALESCE(started_at, ?), ended_at = NULL, updated_at = ? WHERE id = ?",
                (JobStatus.PROCESSING if row.listing_done else JobStatus.SCANNING, now, now, job_id),
            )
            run_ended(connection, job_id, now, "")
            run_began(connection, job_id, now)
            connection.execute(
                "DELETE FROM activity WHERE job_id = ? AND id <= (SELECT id FROM activity WHERE job_id = ? "
                "ORDER BY id DESC LIMIT 1 OFFSET ?)",
                (job_id, job_id, ACTIVITY_KEPT),
            )
            return job_in(connection, job_id)

    def set_status(self, job_id: str, status: JobStatus, reason: Reason | None = None) -> JobRow:
        """Commit where the job stands, and why."""
        with self.database.writing() as connection:
            _set_status(connection, job_id, status, reason, self._now())
            return job_in(connection, job_id)

    def set_engine(self, job_id: str, engine: str) -> JobRow:
        """Note what recognises the job's pages."""
        with self.database.writing() as connection:
            connection.execute("UPDATE jobs SET engine = ? WHERE id = ?", (engine, job_id))
            return job_in(connection, job_id)

    def change_options(self, job_id: str, **changes: Any) -> JobRow:
        """Change some of a job's options; a cap on its cost holds at once, the others from its next run on.

        Args:
            job_id: the job.
            changes: fields of `JobOptions` by name.
        """
        with self.database.writing() as connection:
            options = replace(job_in(connection, job_id).options, **changes)
            connection.execute("UPDATE jobs SET options = ? WHERE id = ?", (options_to_json(options), job_id))
            return job_in(connection, job_id)

    def is_over(self, job_id: str) -> bool:
        """Whether the job is listed and every page has its outcome."""
        with self.database.reading() as connection:
            return _is_over(connection, job_id)

    def complete(self, job_id: str) -> JobRow | None:
        """Commit `completed` if every page has its outcome and every document is delivered; else None."""
        with self.database.writing() as connection:
            if not _is_over(connection, job_id):
                return None
            connection.execute(
                "UPDATE pages INDEXED BY pages_tried SET tries = 0 WHERE job_id = ? AND tries > 0", (job_id,)
            )
            now = self._now()
            _set_status(connection, job_id, JobStatus.COMPLETED, None, now)
            connection.execute("UPDATE jobs SET ended_at = ? WHERE id = ?", (now, job_id))
            return job_in(connection, job_id)

    def requeue_failed(self, job_id: str, page_ids: Sequence[int] | None = None) -> int:
        """Make failed pages pending again; all of the job, or those named. Returns how many."""
        with self.database.writing() as connection:
            if page_ids is None:
                return requeue(connection, job_id, "", ())
            return requeue(connection, job_id, "AND id IN (SELECT value FROM json_each(?))", (json.dumps(page_ids),))

    def checkpoint(self, job_id: str) -> dict[str, Any]:
        """The seed's checkpoint object, in pages, built from what is committed."""
        with self.database.reading() as connection:
            return checkpoint_of(connection, job_id)

    def set_consecutive_errors(self, job_id: str, number: int) -> JobRow:
        """Take over the errors in a row of a checkpoint."""
        with self.database.writing() as connection:
            connection.execute("UPDATE jobs SET consecutive_errors = ? WHERE id = ?", (number, job_id))
            return job_in(connection, job_id)

    def move(self, job_id: str, before: str | None) -> None:
        """Put a job before another in the queue, or at its end."""
        with self.database.writing() as connection:
            order = [row["id"] for row in connection.execute("SELECT id FROM jobs ORDER BY position")]
            order.remove(job_id)
            order.insert(len(order) if before is None else order.index(before), job_id)
            connection.executemany(
                "UPDATE jobs SET position = ? WHERE id = ?",
                [(place, name) for place, name in enumerate(order, 1)],
            )

    def remove(self, job_id: str) -> None:
        """Forget a job. The files that it wrote stay, and are still known as ours.

        What it cost stays written down, and what was paid for is kept for other jobs.
        """
        with self.database.writing() as connection:
            keep(connection, job_id)
            take_out_job(connection, job_id)
            connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))

    def note(self, job_id: str, lines: Iterable[tuple[float, str, str]]) -> None:
        """Append lines (time, level, text) to a job's activity."""
        with self.database.writing() as connection:
            append_activity(connection, job_id, lines)


STATES = {
    JobStatus.CANCELLED: "stopped",
    JobStatus.COMPLETED: "stopped",
    JobStatus.PAUSED: "paused",
    JobStatus.ERROR: "paused",
}
"""What the processor answers for a status; `running` for the others."""


def checkpoint_of(connection: sqlite3.Connection, job_id: str) -> dict[str, Any]:
    """The seed's checkpoint object of a job, from either kind of connection.

    Raises:
        UsageError: there is no such job.
    """
    row = job_in(connection, job_id)
    tried = connection.execute(
        "SELECT d.path, SUM(p.tries) AS tries FROM pages p INDEXED BY pages_tried "
        "JOIN documents d ON d.id = p.document_id WHERE p.job_id = ? AND p.tries > 0 GROUP BY d.id",
        (job_id,),
    )
    return {
        "processed_count": row.counts.ended - row.counts.skipped,
        "results_count": row.counts.done + row.counts.blank,
        "errors_count": row.counts.failed,
        "consecutive_errors": row.consecutive_errors,
        "retry_count": {str(path_from_blob(each["path"])): each["tries"] for each in tried},
        "state": STATES.get(row.status, "running"),
    }


def job_in(connection: sqlite3.Connection, job_id: str) -> JobRow:
    """One job, within a transaction or from a reader's connection.

    Raises:
        UsageError: there is no such job.
    """
    row = connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
    if row is None:
        raise UsageError("unknown_job", f"There is no job {job_id}.", "`bulkocr jobs` lists those there are.")
    return job_of(row)


def append_activity(connection: sqlite3.Connection, job_id: str, lines: Iterable[tuple[float, str, str]]) -> None:
    """Append lines (time, level, text) to a job's activity within a transaction; to none where the job is gone."""
    connection.executemany(
        "INSERT INTO activity (job_id, at, level, text) SELECT id, ?, ?, ? FROM jobs WHERE id = ?",
        [(at, level, text, job_id) for at, level, text in lines],
    )


def _is_over(connection: sqlite3.Connection, job_id: str) -> bool:
    left = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM pages INDEXED BY pages_pending WHERE job_id = ? AND state = 'pending') "
        "OR EXISTS (SELECT 1 FROM pages INDEXED BY pages_active WHERE job_id = ? "
        "AND state IN ('in_flight', 'waiting')) OR EXISTS (SELECT 1 FROM reruns r "
        "JOIN pages p ON p.id = r.page_id WHERE r.job_id = ? AND p.state <> 'skipped')",
        (job_id, job_id, job_id),
    ).fetchone()[0]
    return not left and job_in(connection, job_id).listing_done


def _set_status(
    connection: sqlite3.Connection, job_id: str, status: JobStatus, reason: Reason | None, now: float
) -> None:
    connection.execute(
        "UPDATE jobs SET status = ?, reason = ?, updated_at = ? WHERE id = ?",
        (status, reason_to_json(reason), now, job_id),
    )
    if not status.running:
        since = reason.at if reason is not None and reason.kind is PauseReason.INTERRUPTED else now
        run_ended(connection, job_id, since, status if reason is None else reason.kind)


def _free_active(connection: sqlite3.Connection, job_id: str) -> None:
    # Of all indexes that begin with the job SQLite knows of none that it is the short one.
    active = "pages INDEXED BY pages_active WHERE job_id = ? AND state IN ('in_flight', 'waiting')"
    for statement in (
        f"UPDATE documents SET state = 'pending' WHERE id IN (SELECT document_id FROM {active})",  # noqa: S608 - no input
        f"UPDATE pages SET state = 'pending' WHERE id IN (SELECT id FROM {active})",  # noqa: S608 - no input
    ):
        connection.execute(statement, (job_id,))


def requeue(connection: sqlite3.Connection, job_id: str, which: str, values: tuple[object, ...]) -> int:
    """Within a transaction: make failed pages pending again; returns how many.

    Args:
        connection: with the transaction.
        job_id: the job.
        which: more conditions on its failed pages, each begun with AND.
        values: for these conditions.
    """
    chosen = f"pages INDEXED BY pages_failed WHERE job_id = ? AND state = '{PageState.FAILED}' {which}"
    arguments = (job_id, *values)
    groups = connection.execute(
        f"SELECT document_id, COUNT(*) AS number FROM {chosen} GROUP BY document_id",  # noqa: S608 - no input
        arguments,
    ).fetchall()
    if not groups:
        return 0
    delivered = connection.execute(
        f"SELECT COUNT(*) FROM documents WHERE delivered_at IS NOT NULL AND id IN "  # noqa: S608 - no input
        f"(SELECT document_id FROM {chosen})",
        arguments,
    ).fetchone()[0]
    connection.execute(
        f"UPDATE pages SET state = 'pending', tries = 0, ended_at = NULL WHERE id IN (SELECT id FROM {chosen})",  # noqa: S608 - no input
        arguments,
    )
    connection.executemany(
        "UPDATE documents SET pages_ended = pages_ended - ?, pages_failed = pages_failed - ?, state = 'pending', "
        "delivered_at = NULL, content = '', error_class = NULL, error_code = '', error_message = '', "
        "error_advice = '' WHERE id = ?",
        [(group["number"], group["number"], group["document_id"]) for group in groups],
    )
    number: int = sum(group["number"] for group in groups)
    connection.execute(
        "UPDATE jobs SET failed = failed - ?, documents_failed = documents_failed - ? WHERE id = ?",
        (number, delivered, job_id),
    )
    return number
