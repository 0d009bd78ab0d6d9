"""Documents on their way out: whose pages have ended, what was written for them. See `store` for pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.free_names import Naming, free_name
from bulkocr_gui.jobs.listing_store import ListingStore
from bulkocr_gui.jobs.model import DocumentOutcome, DocumentState, JobCounts
from bulkocr_gui.jobs.rows import counts_of, path_from_blob, path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow

EXPORTED_AT_ONCE = 500
"""Documents of an export that are read together."""


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A document with pages that have ended, and whose files are to be written."""

    document_id: int
    job_id: str
    path: Path
    name: str
    output: Path
    """Its text file below the job's output folder; see `output_names` for those of other formats."""
    pages: int
    pages_failed: int


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that is complete and on the disk."""

    path: Path
    size: int
    """Bytes."""
    mtime_ns: int
    """With the size it tells later that the file is ours."""


class DeliveryStore(ListingStore):
    """Which documents' files are to be written, and which were."""

    def undelivered(self, job_id: str, document_id: int | None = None) -> tuple[Undelivered, ...]:
        """Documents of the job (or the one named) whose pages have ended and whose files are not on disk."""
        with self.database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_FIELDS} FROM documents WHERE job_id = ? "  # noqa: S608 - fixed words
                "AND delivered_at IS NULL AND pages_ended = pages AND (? IS NULL OR id = ?)",
                (job_id, document_id, document_id),
            ).fetchall()
        return tuple(_undelivered(row) for row in rows)

    def exportable(self, job_id: str) -> Iterator[Undelivered]:
        """Documents of the job of which something can be written now, in the listing's order.

        Of a job that runs those whose pages have all ended; of others also those with some pages still to do.
        """
        last = 0
        while True:
            with self.database.reading() as connection:
                rows = connection.execute(
                    f"SELECT {_FIELDS} FROM documents WHERE job_id = ? AND id > ? AND pages_ended > pages_failed "  # noqa: S608 - fixed words
                    "AND (pages_ended = pages OR (SELECT status FROM jobs WHERE id = job_id) NOT IN "
                    "('scanning', 'processing')) ORDER BY id LIMIT ?",
                    (job_id, last, EXPORTED_AT_ONCE),
                ).fetchall()
            if not rows:
                return
            last = rows[-1]["id"]
            yield from (_undelivered(row) for row in rows)

    def recognitions(self, document_id: int) -> Iterator[tuple[int, bytes | None]]:
        """Number and kept recognition of each selected page of a document in order; None for one without."""
        with self.database.reading() as connection:
            pages = [
                (row["id"], row["number"])
                for row in connection.execute(
                    "SELECT id, number FROM pages WHERE document_id = ? ORDER BY number", (document_id,)
                )
            ]
        for page_id, number in pages:
            with self.database.reading() as connection:
                row = connection.execute(
                    "SELECT r.recognition FROM records r JOIN pages p ON p.id = r.page_id "
                    "WHERE p.id = ? AND p.state IN ('done', 'blank')",
                    (page_id,),
                ).fetchone()
            yield number, row["recognition"] if row else None

    def free_name(self, job: JobRow, document: Undelivered, root: Path, formats: tuple[str, ...]) -> Path:
        """The name under which a document's files can be written below a folder without being anybody else's."""
        with self.database.reading() as connection:
            naming = Naming(job, root, formats, path_to_blob(document.path))
            return free_name(connection, naming, document.output)

    def written(self, document: Undelivered, files: Sequence[WrittenFile]) -> None:
        """Note that files of a document are ours: later ones may replace them."""
        with self.database.writing() as connection:
            _note_files(connection, document, files)

    def delivered(
        self, document: Undelivered, files: Sequence[WrittenFile], notes: Sequence[str] = ()
    ) -> tuple[DocumentOutcome, JobCounts]:
        """Commit that a document's files are on disk (or, every page failed, that there are none).

        Args:
            document: what was delivered.
            files: those that now exist; the one to show first.
            notes: why one of its formats could not be made.
        """
        with self.database.writing() as connection:
            now = self._now()
            row = connection.execute("SELECT * FROM documents WHERE id = ?", (document.document_id,)).fetchone()
            state = _ended_state(row)
            connection.execute(
                "UPDATE documents SET state = ?, delivered_at = ?, note = ? WHERE id = ?",
                (state, now, _note_of(connection, document, notes), document.document_id),
            )
            _note_files(connection, document, files)
            good = row["pages_failed"] == 0
            connection.execute(
                "UPDATE jobs SET documents_done = documents_done + ?, documents_failed = documents_failed + ? "
                "WHERE id = ?",
                (good, not good, document.job_id),
            )
            outcome = DocumentOutcome(
                job_id=document.job_id,
                document_id=document.document_id,
                path=document.path,
                name=row["name"],
                state=state,
                output=files[0].path if files else None,
                pages=row["pages"],
                pages_failed=row["pages_failed"],
                error_class=ErrorClass(row["error_class"]) if row["error_class"] else None,
                code=row["error_code"],
                message=row["error_message"],
                advice=row["error_advice"],
                unsaved=tuple(notes),
            )
            return outcome, counts_in(connection, document.job_id)[0]


def counts_in(connection: sqlite3.Connection, job_id: str) -> tuple[JobCounts, int]:
    """A job's counts and its errors in a row, within a transaction."""
    row = connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
    return counts_of(row), row["consecutive_errors"]


_FIELDS = "id, job_id, path, name, output, pages, pages_failed"


def _undelivered(row: sqlite3.Row) -> Undelivered:
    return Undelivered(
        row["id"],
        row["job_id"],
        path_from_blob(row["path"]),
        row["name"],
        path_from_blob(row["output"]),
        row["pages"],
        row["pages_failed"],
    )


def _note_files(connection: sqlite3.Connection, document: Undelivered, files: Sequence[WrittenFile]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO deliveries (path, size, mtime_ns, source) VALUES (?, ?, ?, ?)",
        [(path_to_blob(file.path), file.size, file.mtime_ns, path_to_blob(document.path)) for file in files],
    )


def _note_of(connection: sqlite3.Connection, document: Undelivered, notes: Sequence[str]) -> str:
    """The pages' note, and what is to be said of formats: what an earlier delivery said of them is over."""
    row = connection.execute(
        "SELECT notes FROM pages WHERE document_id = ? AND notes <> '' ORDER BY ended_at DESC LIMIT 1",
        (document.document_id,),
    ).fetchone()
    return "; ".join([*([row["notes"]] if row else []), *notes])


def _ended_state(row: sqlite3.Row) -> DocumentState:
    if row["pages_failed"] == row["pages"]:
        return DocumentState.FAILED
    if row["pages_failed"]:
        return DocumentState.PARTIAL
    return DocumentState.BLANK if row["pages_blank"] == row["pages"] else DocumentState.DONE
