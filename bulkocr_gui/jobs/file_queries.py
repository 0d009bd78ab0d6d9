"""A job's files as the file table shows them: filtered, ordered and counted by SQLite, a block at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import DocumentState, FileRow
from bulkocr_gui.jobs.output_names import in_format, shown_first
from bulkocr_gui.jobs.rows import options_from_json, path_from_blob, path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

SORTS = {
    "position": ("number",),
    "name": ("name",),
    "state": ("state",),
    "pages": ("pages",),
    "attempts": ("attempts",),
    "seconds": ("seconds",),
    "confidence": ("certainty",),
    "reason": ("reason", "name"),
}
"""What the file table can be ordered by; for each there is an index of a job's documents."""
_DELIVERED = (DocumentState.DONE, DocumentState.BLANK, DocumentState.PARTIAL)


@dataclass(frozen=True, slots=True)
class FileQuery:
    """Which files of a job, in which order."""

    text: str = ""
    """A part of the name, or of what is to be known of the file."""
    state: DocumentState | None = None
    sort: str = "position"
    """A key of SORTS."""
    descending: bool = False


def files_of(
    connection: sqlite3.Connection, job_id: str, query: FileQuery, offset: int, limit: int
) -> tuple[int, tuple[FileRow, ...]]:
    """How many files match, and a part of them in the asked order.

    Args:
        connection: any.
        job_id: the job; of one that is unknown there are none.
        query: which, and how.
        offset: rows before the part.
        limit: rows of the part.
    """
    job = connection.execute("SELECT output, options, documents FROM jobs WHERE id = ?", (job_id,)).fetchone()
    if job is None:
        return 0, ()
    where, values = _where(job_id, query)
    if query.text or query.state is not None:
        (total,) = connection.execute(f"SELECT COUNT(*) FROM documents WHERE {where}", values).fetchone()  # noqa: S608 - fixed words
    else:
        total = job["documents"]
    # The numbers alone are ordered, and passed over, within an index; then the few rows are read.
    rows = connection.execute(
        f"WITH part AS MATERIALIZED ({_part(where, query)}) "  # noqa: S608 - fixed words
        "SELECT d.* FROM part CROSS JOIN documents d ON d.id = part.id",
        (*values, offset, limit) if _by_number(query) else (*values, limit, offset),
    ).fetchall()
    formats = shown_first(options_from_json(job["options"]).formats)
    output = path_from_blob(job["output"])
    return total, tuple(_file_of(row, _delivered(connection, row, output, formats)) for row in rows)


def _where(job_id: str, query: FileQuery) -> tuple[str, list[object]]:
    where = "job_id = ?"
    values: list[object] = [job_id]
    if query.text:
        escaped = query.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        where += " AND (name LIKE ? ESCAPE '\\' OR reason LIKE ? ESCAPE '\\')"
        values += [f"%{escaped}%"] * 2
    if query.state is not None:
        where += " AND state = ?"
        values.append(query.state)
    return where, values


def _part(where: str, query: FileQuery) -> str:
    direction = "DESC" if query.descending else "ASC"
    order = "ORDER BY " + ", ".join(f"{column} {direction}" for column in (*SORTS[query.sort], "id"))
    if _by_number(query):
        return f"SELECT id FROM documents WHERE {where} AND number > ? {order} LIMIT ?"  # noqa: S608 - fixed words
    return f"SELECT id FROM documents WHERE {where} {order} LIMIT ? OFFSET ?"  # noqa: S608 - fixed words


def _by_number(query: FileQuery) -> bool:
    """Whether a file's row is its number: no row is passed over to come there."""
    return query == FileQuery()


def _delivered(
    connection: sqlite3.Connection, document: sqlite3.Row, output: Path, formats: tuple[str, ...]
) -> Path | None:
    """The file to show for a document: the first of its formats that was delivered."""
    if document["state"] not in _DELIVERED:
        return None
    planned = output / path_from_blob(document["output"])
    for each in formats:
        target = in_format(planned, each)
        if connection.execute("SELECT 1 FROM deliveries WHERE path = ?", (path_to_blob(target),)).fetchone():
            return target
    return None


def _file_of(row: sqlite3.Row, output: Path | None) -> FileRow:
    return FileRow(
        document_id=row["id"],
        path=path_from_blob(row["path"]),
        name=row["name"],
        state=DocumentState(row["state"]),
        pages=row["pages"],
        pages_ended=row["pages_ended"],
        pages_failed=row["pages_failed"],
        attempts=row["attempts"],
        seconds=row["seconds"],
        confidence=row["certainty"],
        note=row["note"],
        error_code=row["error_code"],
        error_message=row["error_message"],
        output=output,
    )
