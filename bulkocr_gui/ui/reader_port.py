"""What the window needs of the store: questions whose answers come by signal.

A protocol, so that the widgets can be driven by tests without a database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from bulkocr_gui.jobs.review_pages import Mark, ReviewQuery
    from bulkocr_gui.processing.store_reader import FileQuery


class Reader(Protocol):
    """Questions about stored jobs. Each call returns a token; the answer carries it."""

    @property
    def files_read(self) -> SignalInstance:
        """`int, int, tuple[FileRow, ...]`: token, number of all rows, the rows asked for."""
        ...

    @property
    def errors_read(self) -> SignalInstance:
        """`int, tuple[ErrorGroup, ...]`."""
        ...

    @property
    def error_rows_read(self) -> SignalInstance:
        """`int, int, tuple[ErrorRow, ...]`."""
        ...

    @property
    def activity_read(self) -> SignalInstance:
        """`int, tuple[ActivityRow, ...]`."""
        ...

    @property
    def history_read(self) -> SignalInstance:
        """`int, JobHistory`: the course of a job; see `jobs.job_history`."""
        ...

    def history(self, job_id: str) -> int:
        """Ask for the course of a job up to now."""
        ...

    @property
    def page_read(self) -> SignalInstance:
        """`int, ReadPage | None`: a page of a document, None where it has none; see `processing.store_reader`."""
        ...

    @property
    def review_read(self) -> SignalInstance:
        """`int, tuple[ReviewPage, ...]`: pages to be looked at; see `jobs.review_pages`."""
        ...

    @property
    def review_counted(self) -> SignalInstance:
        """`int, ReviewCount`: how many pages are left."""
        ...

    def review(self, query: ReviewQuery, after: Mark, limit: int) -> int:
        """Ask for the next pages to be looked at, the worst first."""
        ...

    def review_count(self, query: ReviewQuery) -> int:
        """Ask how far a review is."""
        ...

    @property
    def search_read(self) -> SignalInstance:
        """`int, SearchResults`: a part of what a search found, or what is wrong; see `processing.finder`."""
        ...

    def search(self, query: str, offset: int, limit: int) -> int:
        """Ask for a part of the pages that a query finds; an earlier query is then answered no more."""
        ...

    @property
    def spending_read(self) -> SignalInstance:
        """`int, Spending`: what paid providers cost this month; see `jobs.spending`."""
        ...

    def spending(self, provider_id: str) -> int:
        """Ask for what a provider cost this month and which jobs cost it."""
        ...

    def files(self, job_id: str, query: FileQuery, offset: int, limit: int) -> int:
        """Ask for a window of a job's files."""
        ...

    def errors(self, job_id: str) -> int:
        """Ask for a job's failed pages by cause."""
        ...

    def error_rows(self, job_id: str, code: str, offset: int, limit: int) -> int:
        """Ask for a window of the failed pages of one cause."""
        ...

    def activity(self, job_id: str, limit: int = 1000) -> int:
        """Ask for a job's last lines of activity."""
        ...

    @property
    def pages_read(self) -> SignalInstance:
        """`int, int, tuple[ListedPage, ...]`: token, number of all pages of the job, those asked for."""
        ...

    def listed_pages(self, job_id: str, offset: int, limit: int) -> int:
        """Ask for a part of a job's pages in the order in which they lie."""
        ...

    @property
    def page_row_read(self) -> SignalInstance:
        """`int, int`: token, and which of the job's pages it is, from 0."""
        ...

    def page_row(self, job_id: str, document_id: int, number: int) -> int:
        """Ask which of a job's pages one is; it is named by its number in its file."""
        ...

    @property
    def problem_read(self) -> SignalInstance:
        """`int, ListedPage | None`: a page that failed, is blank, or was read with a low confidence."""
        ...

    def problem(self, job_id: str, document_id: int, number: int, step: int) -> int:
        """Ask for the next such page (1) or the one before (-1)."""
        ...

    def page(self, document_id: int, place: int) -> int:
        """Ask for a page of a document by its place, from 0; beyond them is the last one."""
        ...
