"""Names for a document's files that nobody else has: not another input, not another document, not the user."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.output_names import LONGEST_NAME, in_format
from bulkocr_gui.jobs.rows import path_to_blob, shown

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow


@dataclass(frozen=True, slots=True)
class Naming:
    """For what names are looked for.

    Attributes:
        job: whose document it is.
        root: the folder that the files go below.
        formats: what is to be written.
        source: the document's input, as stored.
    """

    job: JobRow
    root: Path
    formats: tuple[str, ...]
    source: bytes


def key_of(output: Path) -> str:
    """Two outputs with one key would meet on some file system: case and composition are folded."""
    return unicodedata.normalize("NFC", shown(output)).casefold()


def free_name(connection: sqlite3.Connection, naming: Naming, planned: Path) -> Path:
    """The planned name, or that with a number where one of its formats' files would be somebody else's.

    Args:
        connection: reads what is known of documents and of delivered files.
        naming: for what.
        planned: the document's text file, below the folder.
    """
    number = 1
    candidate = planned
    while _taken(connection, naming, candidate):
        number += 1
        end = f" ({number}){planned.suffix}"
        stem = os.fsencode(planned.stem)[: LONGEST_NAME - len(os.fsencode(end))]
        candidate = planned.with_name(stem.decode("utf-8", "ignore") + end)
    return candidate


def _taken(connection: sqlite3.Connection, naming: Naming, output: Path) -> bool:
    """Whether a name belongs to another document, of this job or of another, or to nobody that is known."""
    key = key_of(output)
    meets = connection.execute(
        "SELECT 1 FROM documents WHERE job_id = ? AND output_key = ? AND path <> ? AND ? = ? UNION ALL "
        "SELECT 1 FROM jobs j JOIN documents d ON d.job_id = j.id AND d.output_key = ? "
        "WHERE j.output = ? AND j.id <> ? AND d.path <> ? LIMIT 1",
        (
            naming.job.job_id,
            key,
            naming.source,
            path_to_blob(naming.root),
            path_to_blob(naming.job.output),
            key,
            path_to_blob(naming.root),
            naming.job.job_id,
            naming.source,
        ),
    ).fetchone()
    return meets is not None or any(
        _is_anothers(connection, naming, naming.root / in_format(output, each)) for each in naming.formats
    )


def _is_anothers(connection: sqlite3.Connection, naming: Naming, target: Path) -> bool:
    path = path_to_blob(target)
    if _is_input(connection, naming.job, path):
        return True
    try:
        status = os.stat(target)
    except OSError:
        return False
    if _may_be_listed(naming.job, target):
        return True
    ours = connection.execute("SELECT size, mtime_ns, source FROM deliveries WHERE path = ?", (path,)).fetchone()
    if ours is None or (ours["size"], ours["mtime_ns"]) != (status.st_size, status.st_mtime_ns):
        return True
    return ours["source"] is not None and ours["source"] != naming.source


def _is_input(connection: sqlite3.Connection, job: JobRow, path: bytes) -> bool:
    return (
        connection.execute("SELECT 1 FROM documents WHERE job_id = ? AND path = ?", (job.job_id, path)).fetchone()
        is not None
    )


def _may_be_listed(job: JobRow, target: Path) -> bool:
    """Whether a PDF that is there is, or will be, an input of the job: one of ours, recognised again, too."""
    if job.listing_done or target.suffix != ".pdf":
        return False
    for source in job.sources:
        # An output folder inside a source is left out of the listing; one that is the source is not.
        left_out = job.output != source and job.output.is_relative_to(source) and target.is_relative_to(job.output)
        if target.is_relative_to(source) and not left_out:
            return True
    return False
