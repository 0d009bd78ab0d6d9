"""Documents on their way out: whose pages have ended, what was written for them. See `store` for pages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.free_names import Naming, free_name, key_of, merged_target
from bulkocr_gui.jobs.kept_text import TEXT
from bulkocr_gui.jobs.listing_store import ListingStore
from bulkocr_gui.jobs.model import DocumentOutcome, DocumentState, JobCounts, PageState
from bulkocr_gui.jobs.rows import counts_of, path_from_blob, path_to_blob
from bulkocr_gui.jobs.work_minutes import worked

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Sequence
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
    root: Path
    """The source folder that it lies below."""
    output: Path
    """Its text file below the job's output folder, or absolute; see `output_names` for those of other formats."""
    pages: int
    pages_failed: int
    skipped: bool = False
    """Left out by the user: there is nothing to be written."""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that is complete and on the disk."""

    path: Path
    size: int
    """Bytes."""
    mtime_ns: int
    """With the size it tells later that the file is ours."""
    content: str = ""
    """SHA-256 of its bytes; empty where it is not known."""
    format_id: str = ""
    """What it is, see `output_names`."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """What is kept of one page."""

    number: int
    state: PageState
    recognition: bytes | None
    """Encoded, with what was corrected by hand; None for a page that failed or is not yet done."""


class DeliveryStore(ListingStore):
    """Which documents' files are to be written, and which were."""

    def undelivered(self, job_id: str, document_id: int | None = None) -> tuple[Undelivered, ...]:
        """Documents of the job (or the one named) whose pages have ended and whose files are not on disk."""
        with self.database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_FIELDS} FROM documents INDEXED BY documents_undelivered WHERE job_id = ? "  # noqa: S608 - fixed words
                "AND delivered_at IS NULL AND pages_ended = pages AND (? IS NULL OR id = ?)",
                (job_id, document_id, document_id),
            ).fetchall()
        return tuple(_undelivered(row) for row in rows)

    def exportable(self, job_id: str) -> Iterator[Undelivered]:
        """Documents of the job of which something could be written when this was asked, in the listing's order.

        Of a job that runs those whose pages have all ended; of others also those with some pages still to do. What
        ends meanwhile is not among them.
        """
        with self.database.reading() as connection:
            ids = [
                row["id"]
                for row in connection.execute(
                    "SELECT id FROM documents WHERE job_id = ? AND pages_ended > pages_failed AND state <> 'skipped' "
                    "AND (pages_ended = pages OR (SELECT status FROM jobs WHERE id = job_id) NOT IN "
                    "('scanning', 'processing')) ORDER BY id",
                    (job_id,),
                )
            ]
        return self._named(ids)

    def all_documents(self, job_id: str) -> Iterator[Undelivered]:
        """Every document of the job that was found by now, in the listing's order."""
        with self.database.reading() as connection:
            ids = [
                row["id"]
                for row in connection.execute("SELECT id FROM documents WHERE job_id = ? ORDER BY id", (job_id,))
            ]
        return self._named(ids)

    def is_in_place(self, document: Undelivered, path: Path) -> bool:
        """Whether a file that was written for a document is there, as it was written."""
        try:
            status = path.stat()
        except OSError:
            return False
        with self.database.reading() as connection:
            return (
                connection.execute(
                    "SELECT 1 FROM deliveries WHERE path = ? AND source = ? AND size = ? AND mtime_ns = ?",
                    (path_to_blob(path), path_to_blob(document.path), status.st_size, status.st_mtime_ns),
                ).fetchone()
                is not None
            )

    def kept_pages(self, document_id: int) -> Iterator[KeptPage]:
        """The selected pages of a document in order."""
        with self.database.reading() as connection:
            ids = [
                row["id"]
                for row in connection.execute(
                    "SELECT id FROM pages WHERE document_id = ? ORDER BY number", (document_id,)
                )
            ]
        for page_id in ids:
            with self.database.reading() as connection:
                row = connection.execute(
                    f"SELECT p.number, p.state, {TEXT} AS recognition "  # noqa: S608 - fixed words
                    "FROM pages p LEFT JOIN records r ON r.page_id = p.id "
                    "AND p.state IN ('done', 'blank') WHERE p.id = ?",
                    (page_id,),
                ).fetchone()
            if row is not None:
                yield KeptPage(row["number"], PageState(row["state"]), row["recognition"])

    def source_roots(self, job_id: str) -> tuple[Path, ...]:
        """The source folders that the job's documents lie below, in the listing's order."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT root FROM documents WHERE job_id = ? GROUP BY root ORDER BY MIN(id)", (job_id,)
            ).fetchall()
        return tuple(path_from_blob(row["root"]) for row in rows)

    def free_name(
        self,
        job: JobRow,
        document: Undelivered,
        root: Path,
        formats: tuple[str, ...],
        claimed: Collection[str] = frozenset(),
    ) -> Path:
        """The name under which a document's files can be written below a folder without being anybody else's.

        Args:
            job: whose it is.
            document: with its output as it is wanted.
            root: the folder.
            formats: of the files.
            claimed: keys (`free_names.key_of`) of names that are to be written for others.
        """
        with self.database.reading() as connection:
            naming = Naming(job, root, formats, path_to_blob(document.path), claimed)
            return free_name(connection, naming, document.output)

    def settled_name(self, job: JobRow, document: Undelivered) -> Path:
        """The document's text file in the job's own place, another one where the name is somebody else's by now."""
        with self.database.writing() as connection:
            naming = Naming(job, job.output, job.options.formats, path_to_blob(document.path))
            name = free_name(connection, naming, document.output)
            if name != document.output:
                connection.execute(
                    "UPDATE documents SET output = ?, output_key = ? WHERE id = ?",
                    (path_to_blob(name), key_of(name), document.document_id),
                )
            return name

    def intend(self, document: Undelivered, files: Sequence[WrittenFile]) -> None:
        """Note that files of a document get their names now: whatever is there afterwards, it is ours."""
        with self.database.writing() as connection:
            _intend(connection, None, document.path, files)

    def merged_intended(self, job_id: str, files: Sequence[WrittenFile]) -> None:
        """As `intend`, for files of a whole job."""
        with self.database.writing() as connection:
            _intend(connection, job_id, None, files)

    def written(self, document: Undelivered, files: Sequence[WrittenFile]) -> None:
        """Note that files of a document are ours: later ones may replace them."""
        with self.database.writing() as connection:
            _note_files(connection, document.job_id, document.path, files, self._now())

    def merged_written(self, job_id: str, files: Sequence[WrittenFile]) -> None:
        """Note files that a whole job was written to."""
        with self.database.writing() as connection:
            _note_files(connection, job_id, None, files, self._now())

    def merged_target(self, job: JobRow, root: Path, suffix: str) -> Path:
        """The name of a file of a whole job: its own earlier one, or one that is nobody's.

        Args:
            job: the job.
            root: the folder that it goes to.
            suffix: with the dot.
        """
        with self.database.reading() as connection:
            return merged_target(connection, job, root, suffix)

    def delivered(
        self,
        document: Undelivered,
        files: Sequence[WrittenFile],
        unsaved: Sequence[str] = (),
        notes: Sequence[str] = (),
        seconds: float = 0.0,
    ) -> tuple[DocumentOutcome, JobCounts]:
        """Commit that a document's files are on disk (or, every page failed, that there are none).

        Args:
            document: what was delivered.
            files: those that now exist; the one to show first.
            unsaved: why one of its formats could not be made.
            notes: what else whoever has the files should know.
            seconds: that writing them took.
        """
        with self.database.writing() as connection:
            now = self._now()
            row = connection.execute("SELECT * FROM documents WHERE id = ?", (document.document_id,)).fetchone()
            state = _ended_state(row)
            # A page that was queued again meanwhile makes it a document that is not to be delivered yet.
            delivered = connection.execute(
                "UPDATE documents SET state = ?, delivered_at = ?, note = ? WHERE id = ? AND pages_ended = pages",
                (
                    state,
                    now,
                    row["note"] if document.skipped else _note_of(connection, document, [*unsaved, *notes]),
                    document.document_id,
                ),
            ).rowcount
            _note_files(connection, document.job_id, document.path, files, now)
            worked(connection, document.job_id, now, writing=seconds)
            skipped = state is DocumentState.SKIPPED
            good = row["pages_failed"] == 0 and not skipped
            connection.execute(
                "UPDATE jobs SET documents_done = documents_done + ?, documents_failed = documents_failed + ?, "
                "documents_skipped = documents_skipped + ? WHERE id = ?",
                (delivered * good, delivered * (not good and not skipped), delivered * skipped, document.job_id),
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
                unsaved=tuple(unsaved),
            )
            return outcome, counts_in(connection, document.job_id)[0]

    def _named(self, ids: Sequence[int]) -> Iterator[Undelivered]:
        for start in range(0, len(ids), EXPORTED_AT_ONCE):
            with self.database.reading() as connection:
                rows = connection.execute(
                    f"SELECT {_FIELDS} FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",  # noqa: S608 - fixed words
                    (json.dumps(ids[start : start + EXPORTED_AT_ONCE]),),
                ).fetchall()
            yield from (_undelivered(row) for row in rows)


def counts_in(connection: sqlite3.Connection, job_id: str) -> tuple[JobCounts, int]:
    """A job's counts and its errors in a row, within a transaction."""
    row = connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
    return counts_of(row), row["consecutive_errors"]


_FIELDS = "id, job_id, path, name, root, output, pages, pages_failed, state"


def _undelivered(row: sqlite3.Row) -> Undelivered:
    return Undelivered(
        row["id"],
        row["job_id"],
        path_from_blob(row["path"]),
        row["name"],
        path_from_blob(row["root"]),
        path_from_blob(row["output"]),
        row["pages"],
        row["pages_failed"],
        row["state"] == DocumentState.SKIPPED,
    )


def _intend(
    connection: sqlite3.Connection, job_id: str | None, source: Path | None, files: Sequence[WrittenFile]
) -> None:
    """A row that is not there yet has a size of -1; the older file's stays until the new one is noted."""
    blob = None if source is None else path_to_blob(source)
    connection.executemany(
        "INSERT INTO deliveries (path, size, mtime_ns, source, job_id, next_size, next_mtime_ns) "
        "VALUES (?, -1, -1, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET next_size = excluded.next_size, "
        "next_mtime_ns = excluded.next_mtime_ns",
        [(path_to_blob(file.path), blob, job_id, file.size, file.mtime_ns) for file in files],
    )


def _note_files(
    connection: sqlite3.Connection, job_id: str, source: Path | None, files: Sequence[WrittenFile], now: float
) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO deliveries (path, size, mtime_ns, source, content, job_id, format, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                path_to_blob(file.path),
                file.size,
                file.mtime_ns,
                None if source is None else path_to_blob(source),
                file.content,
                job_id,
                file.format_id,
                now,
            )
            for file in files
        ],
    )


def _note_of(connection: sqlite3.Connection, document: Undelivered, notes: Sequence[str]) -> str:
    """The pages' note, and what is to be said of formats: what an earlier delivery said of them is over."""
    row = connection.execute(
        "SELECT notes FROM pages WHERE document_id = ? AND notes <> '' ORDER BY ended_at DESC LIMIT 1",
        (document.document_id,),
    ).fetchone()
    return "; ".join([*([row["notes"]] if row else []), *notes])


def _ended_state(row: sqlite3.Row) -> DocumentState:
    if row["state"] == DocumentState.SKIPPED:
        return DocumentState.SKIPPED
    if row["pages_failed"] == row["pages"]:
        return DocumentState.FAILED
    if row["pages_failed"]:
        return DocumentState.PARTIAL
    return DocumentState.BLANK if row["pages_blank"] == row["pages"] else DocumentState.DONE
