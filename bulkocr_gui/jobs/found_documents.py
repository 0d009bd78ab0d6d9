"""Entering what a listing found: a row for each document and page, and a text file's name that nobody else has."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import path_to_blob, shown

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from bulkocr_gui.jobs.model import FoundDocument, JobRow

LONGEST_NAME = 255
"""Bytes of a file's name on every common file system."""


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
    output = _free_name(connection, job, found.output, path)
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
            _key(output),
            found.pages,
        ),
    )
    connection.executemany(
        "INSERT INTO pages (job_id, document_id, number, sequence) VALUES (?, ?, ?, ?)",
        [(job.job_id, cursor.lastrowid, n, pages_before + n) for n in range(1, found.pages + 1)],
    )
    return True


def _key(output: Path) -> str:
    """Two outputs with one key would meet on some file system: case and composition are folded."""
    return unicodedata.normalize("NFC", shown(output)).casefold()


def _free_name(connection: sqlite3.Connection, job: JobRow, planned: Path, source: bytes) -> Path:
    number = 1
    candidate = planned
    while _taken(connection, job, candidate, source):
        number += 1
        end = f" ({number}){planned.suffix}"
        stem = os.fsencode(planned.stem)[: LONGEST_NAME - len(os.fsencode(end))]
        candidate = planned.with_name(stem.decode("utf-8", "ignore") + end)
    return candidate


def _taken(connection: sqlite3.Connection, job: JobRow, output: Path, source: bytes) -> bool:
    """Whether the name belongs to another input, of this job or of another, or to nobody that is known."""
    key = _key(output)
    meets = connection.execute(
        "SELECT 1 FROM documents WHERE job_id = ? AND output_key = ? UNION ALL "
        "SELECT 1 FROM jobs j JOIN documents d ON d.job_id = j.id AND d.output_key = ? "
        "WHERE j.output = ? AND j.id <> ? AND d.path <> ? LIMIT 1",
        (job.job_id, key, key, path_to_blob(job.output), job.job_id, source),
    ).fetchone()
    if meets:
        return True
    target = job.output / output
    try:
        status = os.stat(target)
    except OSError:
        return False
    ours = connection.execute(
        "SELECT size, mtime_ns, source FROM deliveries WHERE path = ?", (path_to_blob(target),)
    ).fetchone()
    if ours is None or (ours["size"], ours["mtime_ns"]) != (status.st_size, status.st_mtime_ns):
        return True
    return ours["source"] is not None and ours["source"] != source
