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
    "position": ("documents_by_number", ("number",)),
    "name": ("documents_by_name", ("name",)),
    "state": ("documents_by_state", ("state",)),
    "pages": ("documents_by_pages", ("pages",)),
    "attempts": ("documents_by_attempts", ("attempts",)),
    "seconds": ("documents_by_seconds", ("seconds",)),
    "confidence": ("documents_by_certainty", ("certainty",)),
    "reason": ("documents_by_reason", ("reason", "name")),
}
"""What the file table can be ordered by: an index of a job's documents, and its columns after the job."""
_FEW = 4
"""Where less than one of so many files match, they are found and then ordered; else looked for in their order."""
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
    # Left to itself SQLite takes any index that begins with the job, and reads every file's row.
    met = "documents_by_reason" if query.text else "documents_by_state"
    if query.text or query.state is not None:
        (total,) = connection.execute(
            f"SELECT COUNT(*) FROM documents INDEXED BY {met} WHERE {where}",  # noqa: S608 - fixed words
            values,
        ).fetchone()
    else:
        total = job["documents"]
    ordered, columns = SORTS[query.sort]
    direction = "DESC" if query.descending else "ASC"
    order = ", ".join(f"d.{column} {direction}" for column in (*columns, "id"))
    # The numbers alone are ordered, and passed over; then the few rows are read.
    if query == FileQuery():
        part = (
            f"SELECT id FROM documents d INDEXED BY {ordered} WHERE {where} AND number > ? ORDER BY {order} LIMIT ?"  # noqa: S608 - as above
        )
        values += [offset, limit]
    elif total * _FEW < job["documents"]:
        part = (
            f"SELECT d.id FROM (SELECT id FROM documents INDEXED BY {met} WHERE {where}) met "  # noqa: S608 - as above
            f"CROSS JOIN documents d ON d.id = met.id ORDER BY {order} LIMIT ? OFFSET ?"
        )
        values += [limit, offset]
    else:
        part = f"SELECT id FROM documents d INDEXED BY {ordered} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - as above
        values += [limit, offset]
    rows = connection.execute(
        f"WITH part AS MATERIALIZED ({part}) SELECT d.* FROM part CROSS JOIN documents d ON d.id = part.id",  # noqa: S608 - as above
        values,
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
