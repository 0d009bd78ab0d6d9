"""What listings find, in SQLite: documents and their pages are entered, and counted again; outputs are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.found_documents import Place, insert_document, recount_document
from bulkocr_gui.jobs.job_store import JobStore, job_in
from bulkocr_gui.jobs.own_outputs import own_outputs
from bulkocr_gui.jobs.rows import path_from_blob

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.model import FoundDocument, JobRow


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

    def own_outputs(self, sources: Sequence[Path], found: Iterable[FoundDocument]) -> frozenset[Path]:
        """Those of what a listing found that this program wrote: see `jobs.own_outputs`."""
        with self.database.reading() as connection:
            return own_outputs(connection, sources, found)

    def uncounted(self, job_id: str) -> tuple[Path, ...]:
        """Documents that are to be read and whose pages could not be counted when they were listed."""
        with self.database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT d.id, d.path FROM pages p JOIN documents d ON d.id = p.document_id "
                "WHERE p.job_id = ? AND p.state = 'pending' AND d.file_pages = 0 AND d.pages_ended = 0 ORDER BY d.id",
                (job_id,),
            ).fetchall()
        return tuple(path_from_blob(row["path"]) for row in rows)

    def recount(self, job_id: str, found: Iterable[FoundDocument]) -> JobRow:
        """Give documents that can be opened by now all of their pages, at the end of the job's."""
        with self.database.writing() as connection:
            row = job_in(connection, job_id)
            more = sum(recount_document(connection, row, document) for document in found)
            connection.execute("UPDATE jobs SET pages = pages + ? WHERE id = ?", (more, job_id))
            return job_in(connection, job_id)

    def listing_done(self, job_id: str) -> JobRow:
        """Note that the listing is complete: the number of pages is the total."""
        with self.database.writing() as connection:
            connection.execute(
                "UPDATE jobs SET listing_done = 1, status = CASE status WHEN 'scanning' THEN 'processing' "
                "ELSE status END WHERE id = ?",
                (job_id,),
            )
            return job_in(connection, job_id)
