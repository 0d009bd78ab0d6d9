"""Names for a document's files that nobody else has: not another input, not another document, not the user."""

from __future__ import annotations

import os
import stat
import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.jobs.output_names import SUFFIXES, TEXT, in_format, merged_name, shortened
from bulkocr_gui.jobs.rows import path_from_blob, path_to_blob, shown

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow

HEAD_BYTES = 4096
ZIP = b"PK\x03\x04"


class Standing(Enum):
    """Whose a file's name is."""

    FREE = "free"
    """There is no such file."""
    OURS = "ours"
    """A file that this program wrote for the same document, unchanged since."""
    ANOTHERS = "another's"
    """A file that the user, or another job for another document, put there."""
    KEPT = "kept"
    """An input, a folder, or another document's of the same job: never written over."""


@dataclass(frozen=True, slots=True)
class Naming:
    """For what names are looked for.

    Attributes:
        job: whose document it is.
        root: the folder that the files go below; they may be absolute (beside their originals).
        formats: what is to be written.
        source: the document's input, as stored.
        claimed: keys of names that are others' before they are written.
    """

    job: JobRow
    root: Path
    formats: tuple[str, ...]
    source: bytes
    claimed: Collection[str] = frozenset()


def key_of(output: Path) -> str:
    """Two outputs with one key would meet on some file system: case and composition are folded."""
    return unicodedata.normalize("NFC", shown(output)).casefold()


def free_name(connection: sqlite3.Connection, naming: Naming, planned: Path) -> Path:
    """The planned name, or that with a number where one of its formats' files must not be written.

    Args:
        connection: reads what is known of documents and of delivered files.
        naming: for what.
        planned: the document's text file, below the folder or absolute.
    """
    number = 1
    candidate = planned
    while _taken(connection, naming, candidate):
        number += 1
        candidate = planned.with_name(shortened(planned.stem, f" ({number}){planned.suffix}"))
    return candidate


def is_there_already(connection: sqlite3.Connection, naming: Naming, planned: Path) -> bool:
    """Whether a document has a file in every format, written by whomever: it can be skipped.

    Not one that the job has entered: what is there is its own.

    Args:
        connection: as above.
        naming: as above.
        planned: as above.
    """
    entered = connection.execute(
        "SELECT 1 FROM documents WHERE job_id = ? AND path = ?", (naming.job.job_id, naming.source)
    ).fetchone()
    if entered or not naming.formats:
        return False
    # Beside its original a PDF's own name is the input's: what was written then has the number.
    return any(
        all(
            standing(connection, naming, naming.root / in_format(output, each)) in (Standing.OURS, Standing.ANOTHERS)
            for each in naming.formats
        )
        for output in dict.fromkeys((planned, free_name(connection, naming, planned)))
    )


def merged_target(connection: sqlite3.Connection, job: JobRow, root: Path, suffix: str) -> Path:
    """The file of a whole job: its own earlier one, or a name that is nobody's, whatever the job does with others.

    Args:
        connection: as above.
        job: the job.
        root: the folder that the file goes to.
        suffix: of its name, with the dot.
    """
    number = 1
    while True:
        end = suffix if number == 1 else f" ({number}){suffix}"
        target = root / merged_name(job.name, end)
        keys = (key_of(target), key_of(target.relative_to(root)))
        # A document may have the name in this format now or later: by its text's, which stands for all formats.
        met = connection.execute(
            "SELECT 1 FROM documents d JOIN jobs j ON j.id = d.job_id WHERE d.output_key = ? OR "
            "(d.output_key = ? AND j.output = ?) LIMIT 1",
            (
                *(key.removesuffix(suffix.casefold()) + SUFFIXES[TEXT] for key in keys),
                path_to_blob(root),
            ),
        ).fetchone()
        if (met is None or suffix not in SUFFIXES.values()) and _is_free_or_of(connection, job, target):
            return target
        number += 1


def _is_free_or_of(connection: sqlite3.Connection, job: JobRow, target: Path) -> bool:
    path = path_to_blob(target)
    try:
        status = os.lstat(target)
    except OSError:
        return not connection.execute("SELECT 1 FROM documents WHERE path = ? LIMIT 1", (path,)).fetchone()
    if stat.S_ISDIR(status.st_mode) or _is_input(connection, status):
        return False
    known = connection.execute(
        "SELECT 1 FROM deliveries WHERE path = ?1 AND source IS NULL AND job_id = ?2 AND "
        "((size = ?3 AND mtime_ns = ?4) OR (next_size = ?3 AND next_mtime_ns = ?4))",
        (path, job.job_id, status.st_size, status.st_mtime_ns),
    ).fetchone()
    return known is not None


def standing(connection: sqlite3.Connection, naming: Naming, target: Path) -> Standing:
    """Whose a name is, from what is on the disk and what is known of it."""
    path = path_to_blob(target)
    if connection.execute("SELECT 1 FROM documents WHERE path = ? LIMIT 1", (path,)).fetchone():
        return Standing.KEPT
    try:
        status = os.lstat(target)
    except OSError:
        return Standing.FREE
    if stat.S_ISDIR(status.st_mode) or _is_input(connection, status):
        return Standing.KEPT
    whose = _whose(connection, naming, path, status)
    # The listing leaves out what was written for its own documents, unless it is named by hand.
    if (whose is not Standing.OURS or target in naming.job.sources) and _may_be_listed(naming.job, target):
        return Standing.KEPT
    return whose


def _whose(connection: sqlite3.Connection, naming: Naming, path: bytes, status: os.stat_result) -> Standing:
    known = connection.execute("SELECT * FROM deliveries WHERE path = ?", (path,)).fetchone()
    now = (status.st_size, status.st_mtime_ns)
    if known is None or now not in ((known["size"], known["mtime_ns"]), (known["next_size"], known["next_mtime_ns"])):
        return Standing.ANOTHERS
    if known["source"] == naming.source:
        return Standing.OURS
    if known["source"] is None:
        # Of a whole job; or, of no job, written before it was noted for which document.
        return Standing.OURS if known["job_id"] is None else Standing.ANOTHERS
    return Standing.KEPT if known["job_id"] == naming.job.job_id else Standing.ANOTHERS


def _taken(connection: sqlite3.Connection, naming: Naming, output: Path) -> bool:
    """Whether a document cannot have this name."""
    key = key_of(output)
    if key in naming.claimed:
        return True
    job = naming.job
    # What lies beside its original has an absolute name, which is the same in every job.
    meets = connection.execute(
        "SELECT 1 FROM documents WHERE job_id = ? AND output_key = ? AND path <> ? UNION ALL "
        "SELECT 1 FROM documents d JOIN jobs j ON j.id = d.job_id WHERE d.output_key = ? AND d.job_id <> ? "
        "AND d.path <> ? AND (? OR j.output = ?) LIMIT 1",
        (
            job.job_id,
            key,
            naming.source,
            key,
            job.job_id,
            naming.source,
            output.is_absolute(),
            path_to_blob(naming.root),
        ),
    ).fetchone()
    if meets is not None:
        return True
    good = {Standing.FREE, Standing.OURS}
    if job.options.conflict is Conflict.OVERWRITE:
        good.add(Standing.ANOTHERS)
    return any(
        standing(connection, naming, naming.root / in_format(output, each)) not in good for each in naming.formats
    )


def _is_input(connection: sqlite3.Connection, status: os.stat_result) -> bool:
    """Whether a file is some job's input under another spelling: another case, a link."""
    rows = connection.execute(
        "SELECT DISTINCT path FROM documents WHERE size = ? AND mtime_ns = ?", (status.st_size, status.st_mtime_ns)
    )
    for row in rows:
        try:
            if os.path.samestat(os.stat(path_from_blob(row["path"])), status):
                return True
        except OSError:
            continue
    return False


def _may_be_listed(job: JobRow, target: Path) -> bool:
    """Whether a file that is there is, or will be, an input of the job: one of ours, recognised again, too."""
    if job.listing_done:
        return False
    for source in job.sources:
        # An output folder inside a source is left out of the listing; one that is the source is not.
        left_out = job.output != source and job.output.is_relative_to(source) and target.is_relative_to(job.output)
        if target.is_relative_to(source) and not left_out:
            return target.suffix.lower() == ".pdf" or _is_binary(target)
    return False


def _is_binary(path: Path) -> bool:
    """Whether a file may be a picture, whatever its name says. DOCX is binary, too, and no picture."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return True
    return b"\0" in head and not head.startswith(ZIP)
