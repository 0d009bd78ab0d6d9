"""What a job did in each minute, and when it ran: written in the transactions that keep its pages.

A row of `minutes` for each minute of work, whatever the number of pages: a job's course is drawn from a few hundred
rows. A row of `runs` from each start of a job to its next stop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

SECONDS = 60


def worked(
    connection: sqlite3.Connection,
    job_id: str,
    at: float,
    *,
    pages: int = 0,
    failed: int = 0,
    retries: int = 0,
    rendering: float = 0.0,
    recognising: float = 0.0,
    writing: float = 0.0,
) -> None:
    """Add to what a job did in the minute of a moment.

    Args:
        connection: within a transaction.
        job_id: the job.
        at: seconds since the epoch.
        pages: that ended, well or not.
        failed: of these.
        retries: attempts that failed and are made again.
        rendering: seconds that pages took to be decoded or rendered.
        recognising: seconds that they took to be recognised, without that.
        writing: seconds that files took to be written.
    """
    connection.execute(
        "INSERT INTO minutes VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (job_id, minute) DO UPDATE SET "
        "pages = pages + excluded.pages, failed = failed + excluded.failed, retries = retries + excluded.retries, "
        "rendering = rendering + excluded.rendering, recognising = recognising + excluded.recognising, "
        "writing = writing + excluded.writing",
        (job_id, int(at // SECONDS), pages, failed, retries, rendering, recognising, writing),
    )


def run_began(connection: sqlite3.Connection, job_id: str, at: float) -> None:
    """Within the transaction that sets a job running, once its run has its number."""
    connection.execute(
        "INSERT INTO runs (job_id, run, began_at) SELECT id, run, ? FROM jobs WHERE id = ?", (at, job_id)
    )


def run_ended(connection: sqlite3.Connection, job_id: str, at: float, why: str) -> None:
    """Within the transaction that lets a job stand; nothing where it stood.

    Args:
        connection: with the transaction.
        job_id: the job.
        at: seconds since the epoch.
        why: a `PauseReason`, else a `JobStatus`.
    """
    connection.execute(
        "UPDATE runs SET ended_at = MAX(began_at, ?), ended_by = ? WHERE job_id = ? AND ended_at IS NULL",
        (at, why, job_id),
    )
