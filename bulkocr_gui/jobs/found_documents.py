"""Entering what a listing found: a row for each document and page that is meant, and a name that nobody else has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.free_names import Naming, free_name, key_of
from bulkocr_gui.jobs.output_names import planned_output
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.jobs.rows import path_to_blob, shown

if TYPE_CHECKING:
    import sqlite3

    from bulkocr_gui.jobs.model import FoundDocument, JobRow
    from bulkocr_gui.jobs.options import JobOptions


@dataclass(frozen=True, slots=True)
class Place:
    """What of the job comes before a document."""

    documents: int
    pages: int


def meant_pages(options: JobOptions, found: FoundDocument) -> tuple[int, ...]:
    """Numbers of the document's pages that the job reads. Where they could not be counted: the first, which fails."""
    return page_ranges(options.page_ranges).of(found.pages) if found.counted else (1,)


def insert_document(connection: sqlite3.Connection, job: JobRow, found: FoundDocument, before: Place) -> int:
    """Enter a document and its pages, unless it is there already; returns how many pages were entered.

    Args:
        connection: within a transaction.
        job: whose it is.
        found: the document.
        before: what of the job comes before it.
    """
    path = path_to_blob(found.path)
    known = connection.execute("SELECT 1 FROM documents WHERE job_id = ? AND path = ?", (job.job_id, path)).fetchone()
    numbers = meant_pages(job.options, found)
    if known or not numbers:
        return 0
    planned = planned_output(found.output, found.path, job.options, before.documents + 1)
    output = free_name(connection, Naming(job, job.output, job.options.formats, path), planned)
    cursor = connection.execute(
        "INSERT INTO documents (job_id, path, root, name, kind, size, mtime_ns, output, output_key, pages, "
        "file_pages, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            len(numbers),
            found.pages if found.counted else 0,
            before.documents + 1,
        ),
    )
    connection.executemany(
        "INSERT INTO pages (job_id, document_id, number, sequence) VALUES (?, ?, ?, ?)",
        [
            (job.job_id, cursor.lastrowid, number, sequence)
            for sequence, number in enumerate(numbers, before.pages + 1)
        ],
    )
    return len(numbers)


def give_pages(
    connection: sqlite3.Connection, job_id: str, document_id: int, numbers: tuple[int, ...], file_pages: int
) -> None:
    """Give a document that was entered with one page, for it could not be opened, those that it has.

    Args:
        connection: within a transaction.
        job_id: whose it is.
        document_id: the document.
        numbers: of the pages that are meant; one at least.
        file_pages: how many the file has.
    """
    # The row of the page that stood for all of them stays: what it was tried, and cost, is kept with it.
    first, *rest = numbers
    connection.execute("UPDATE pages SET number = ? WHERE document_id = ?", (first, document_id))
    # Pages are numbered as they are entered: the job has as many as its last one's number.
    (last,) = connection.execute("SELECT pages FROM jobs WHERE id = ?", (job_id,)).fetchone()
    connection.executemany(
        "INSERT INTO pages (job_id, document_id, number, sequence) VALUES (?, ?, ?, ?)",
        [(job_id, document_id, number, sequence) for sequence, number in enumerate(rest, last + 1)],
    )
    connection.execute(
        "UPDATE documents SET pages = ?, file_pages = ? WHERE id = ?", (len(numbers), file_pages, document_id)
    )
