"""What listings find, in SQLite: documents and their pages are entered, and counted again; outputs are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.found_documents import Place, give_pages, insert_document
from bulkocr_gui.jobs.job_store import JobStore, job_in
from bulkocr_gui.jobs.own_outputs import OwnOutputs, own_outputs
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.jobs.planned_names import in_conflict
from bulkocr_gui.jobs.rows import path_to_blob

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.model import FoundDocument, JobRow, NotReadReason, PageTicket


class ListingStore(JobStore):
    """Which documents and pages a job has."""

    def add_documents(self, job_id: str, found: Iterable[FoundDocument]) -> JobRow:
        """Enter what the scan found, with a page row for each page that is meant; what is there stays as it is.

        A document of which no page is meant is not entered. Each one's output name is settled here: never one that
        another document of the job has, never a file that this program did not write.
        """
        with self.database.writing() as connection:
            row = job_in(connection, job_id)
            pages = row.counts.pages
            documents = 0
            for document in found:
                before = Place(row.counts.documents + documents, pages)
                if entered := insert_document(connection, row, document, before):
                    pages += entered
                    documents += 1
            connection.execute(
                "UPDATE jobs SET pages = ?, documents = documents + ?, updated_at = ? WHERE id = ?",
                (pages, documents, self._now(), job_id),
            )
            return job_in(connection, job_id)

    def begin_listing(self, job_id: str) -> None:
        """Forget what a listing that broke off did not read: this one comes to it again."""
        with self.database.writing() as connection:
            connection.execute("DELETE FROM not_read WHERE job_id = ?", (job_id,))

    def add_not_read(self, job_id: str, reason: NotReadReason, paths: Iterable[Path]) -> None:
        """Note files that the scan found and the job does not read, and why; not those that it does read."""
        with self.database.writing() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO not_read SELECT ?1, ?2, ?3 "
                "WHERE NOT EXISTS (SELECT 1 FROM documents WHERE job_id = ?1 AND path = ?2)",
                [(job_id, path_to_blob(path), reason.value) for path in paths],
            )

    def own_outputs(self, sources: Sequence[Path]) -> OwnOutputs:
        """Files below the sources that this program wrote for what lies below them: see `jobs.own_outputs`."""
        own: OwnOutputs = {}
        for root in sources:
            last: bytes | None = b""
            while last is not None:
                with self.database.reading() as connection:
                    last = own_outputs(connection, sources, root, last, own)
        return own

    def in_conflict(self, job: JobRow, planned: Iterable[tuple[Path, Path]]) -> frozenset[Path]:
        """Those inputs that the job's way with conflicts is about: see `jobs.planned_names`."""
        with self.database.reading() as connection:
            return in_conflict(connection, job, planned)

    def document_has(self, ticket: PageTicket, pages: int) -> tuple[JobRow, int] | None:
        """Give a document all of its pages that could not be opened when it was listed, and now was, by its one page.

        Args:
            ticket: that page; in flight.
            pages: those of the file.

        Returns:
            The job as it is now, and the number that the ticket's page has now: another one, where the job does
            not read the first. None where there was nothing to do.
        """
        with self.database.writing() as connection:
            uncounted = connection.execute(
                "SELECT 1 FROM documents WHERE id = ? AND file_pages = 0 AND pages = 1 AND pages_ended = 0",
                (ticket.document_id,),
            ).fetchone()
            row = job_in(connection, ticket.job_id)
            numbers = page_ranges(row.options.page_ranges).of(pages)
            if not uncounted or not numbers:
                return None
            give_pages(connection, ticket.job_id, ticket.document_id, numbers, pages)
            connection.execute("UPDATE jobs SET pages = pages + ? WHERE id = ?", (len(numbers) - 1, ticket.job_id))
            return job_in(connection, ticket.job_id), numbers[0]

    def listing_done(self, job_id: str) -> JobRow:
        """Note that the listing is complete: the number of pages is the total."""
        with self.database.writing() as connection:
            connection.execute(
                "UPDATE jobs SET listing_done = 1, status = CASE status WHEN 'scanning' THEN 'processing' "
                "ELSE status END WHERE id = ?",
                (job_id,),
            )
            return job_in(connection, job_id)
