"""Entering what a listing found: a row for each document and page, and a text file's name that nobody else has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.free_names import Naming, free_name, key_of
from bulkocr_gui.jobs.rows import path_to_blob, shown

if TYPE_CHECKING:
    import sqlite3

    from bulkocr_gui.jobs.model import FoundDocument, JobRow


def insert_document(connection: sqlite3.Connection, job: JobRow, found: FoundDocument, pages_before: int) -> bool:
    """Enter a document and its pages; whether it was not there already.

    Args:
        connection: within a transaction.
        job: whose it is.
        found: the document.
        pages_before: pages of the job that come before it.
    """
    path = path_to_blob(found.path)
    known = connection.execute("SELECT 1 FROM documents WHERE job_id = ? AND path = ?", (job.job_id, path)).fetchone()
    if known:
        return False
    output = free_name(connection, Naming(job, job.output, job.options.formats, path), found.output)
    cursor = connection.execute(
        "INSERT INTO documents (job_id, path, root, name, kind, size, mtime_ns, output, output_key, pages) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job.job_id,
            path,
            path_to_blob(found.root),
            shown(found.relative),
            found.kind,
            found.size,
            found.mtime_ns,
            path_to_blob(output),
            key_of(output),
            found.pages,
        ),
    )
    connection.executemany(
        "INSERT INTO pages (job_id, document_id, number, sequence) VALUES (?, ?, ?, ?)",
        [(job.job_id, cursor.lastrowid, n, pages_before + n) for n in range(1, found.pages + 1)],
    )
    return True
