"""What a job's report finds out and keeps: contents of inputs and outputs, and the copies of what failed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import path_from_blob, path_to_blob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.delivery_store import WrittenFile

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

    def contents_read(self, contents: Iterable[tuple[int, str, int, int]]) -> None:
        """Note documents' contents: id, SHA-256 in hex, and the file's bytes and time when it was read."""
        with self._database.writing() as connection:
            connection.executemany(
                "UPDATE documents SET content = ?, content_size = ?, content_mtime_ns = ? WHERE id = ?",
                [(content, size, mtime_ns, document) for document, content, size, mtime_ns in contents],
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

    def copy_of(self, job_id: str, source: Path, code: str) -> tuple[Path, int, int] | None:
        """The copy of a document that still fails for that reason, with its bytes and time; None if there is none."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT v.path, v.size, v.mtime_ns FROM deliveries v JOIN documents d ON d.job_id = v.job_id AND "
                "d.path = v.source WHERE v.source = ? AND v.job_id = ? AND v.format = ? AND d.error_code = ?",
                (path_to_blob(source), job_id, EXCEPTION, code),
            ).fetchone()
        return None if row is None else (path_from_blob(row["path"]), row["size"], row["mtime_ns"])

    def stale_copies(self, job_id: str) -> tuple[tuple[Path, int, int], ...]:
        """Copies of documents that do not fail any more, with their bytes and times."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT v.path, v.size, v.mtime_ns FROM deliveries v JOIN documents d ON d.job_id = v.job_id AND "
                "d.path = v.source WHERE v.job_id = ? AND v.format = ? AND d.pages_failed = 0",
                (job_id, EXCEPTION),
            ).fetchall()
        return tuple((path_from_blob(row["path"]), row["size"], row["mtime_ns"]) for row in rows)

    def forgotten(self, paths: Iterable[Path]) -> None:
        """Note that files are not ours any more."""
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM deliveries WHERE path = ?", [(path_to_blob(path),) for path in paths])
