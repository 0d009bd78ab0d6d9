"""What a job's report finds out and keeps: contents of inputs and outputs, and the copies of what failed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.rows import path_from_blob, path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bulkocr_gui.jobs.database import Database

EXCEPTION = "exception"
"""The format of a delivery that is a copy of a document that failed."""


class ReportRecords:
    """Writes, each call one transaction. For any thread.

    Args:
        database: the store's.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def contents_read(self, job_id: str, contents: Iterable[tuple[Path, str, int, int]]) -> None:
        """Note documents' contents: file, SHA-256 in hex, and the file's bytes and time when it was read."""
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE documents SET content = ?, content_size = ?, content_mtime_ns = ? "
                "WHERE job_id = ? AND path = ?",
                [(content, size, mtime_ns, job_id, path_to_blob(path)) for path, content, size, mtime_ns in contents],
            )

    def copied(self, job_id: str, source: Path, file: WrittenFile, content: str) -> None:
        """Note that a copy of a document that failed is on the disk."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO deliveries (path, size, mtime_ns, source, content, job_id, format, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    path_to_blob(file.path),
                    file.size,
                    file.mtime_ns,
                    path_to_blob(source),
                    content,
                    job_id,
                    EXCEPTION,
                    self._now(),
                ),
            )

    def copies_of(self, job_id: str, source: Path) -> tuple[WrittenFile, ...]:
        """The copies that a document of the job has."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT path, size, mtime_ns FROM deliveries WHERE source = ? AND job_id = ? AND format = ?",
                (path_to_blob(source), job_id, EXCEPTION),
            ).fetchall()
        return tuple(_file_of(row) for row in rows)

    def stale_copies(self, job_id: str) -> tuple[WrittenFile, ...]:
        """The copies of documents of the job that do not fail any more."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT v.path, v.size, v.mtime_ns FROM deliveries v JOIN documents d ON d.job_id = v.job_id AND "
                "d.path = v.source WHERE v.job_id = ? AND v.format = ? AND d.pages_failed = 0",
                (job_id, EXCEPTION),
            ).fetchall()
        return tuple(_file_of(row) for row in rows)

    def forgotten(self, paths: Iterable[Path]) -> None:
        """Note that files are not ours any more."""
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM deliveries WHERE path = ?", [(path_to_blob(path),) for path in paths])


def _file_of(row: sqlite3.Row) -> WrittenFile:
    return WrittenFile(path_from_blob(row["path"]), row["size"], row["mtime_ns"])
