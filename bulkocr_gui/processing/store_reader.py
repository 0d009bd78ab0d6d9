"""The window's questions to the store, answered by signal from a thread with its own connection."""

from __future__ import annotations

import itertools
import logging
import sqlite3
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from bulkocr_gui.jobs.file_queries import FileQuery
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.processing.searching import Searching
from bulkocr_gui.results.corrections import decoded
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageState
    from bulkocr_gui.jobs.review_pages import Mark, ReviewQuery
    from bulkocr_gui.results.corrections import Edits

logger = logging.getLogger("bulkocr.window")

__all__ = ["Editing", "FileQuery", "OtherReading", "ReadPage", "StoreReader"]


@dataclass(frozen=True, slots=True)
class OtherReading:
    """The reading of a page that was not chosen.

    Attributes:
        engine: what read it.
        words: what it read.
    """

    engine: str
    words: PageWords


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page of a document, as it stands in the store.

    Attributes:
        place: among the document's pages, from 0.
        places: how many there are.
        number: in the file, 1-based: not every page of it need be in the job.
        before: number of the page before it; None before the first.
        after: as `before`.
        state: where it stands.
        message: why it failed, or is tried again.
        advice: what to do about that.
        words: what was recognised; None where nothing is yet.
        engine: what read it.
        other: the reading that was not chosen, where it was read twice.
        editing: what it is corrected by; None where nothing is recognised yet.
    """

    place: int
    places: int
    number: int
    before: int | None
    after: int | None
    state: PageState
    message: str
    advice: str
    words: PageWords | None
    engine: str = ""
    other: OtherReading | None = None
    editing: Editing | None = None


@dataclass(frozen=True, slots=True)
class Editing:
    """What a page is corrected by.

    Attributes:
        page_id: the page.
        document_id: its document.
        number: 1-based, in the document's file.
        base: the engine's reading, as kept.
        engine: the same, decoded.
        edits: the corrections.
        earlier: how many words were corrected in an earlier reading of the page, to be carried over.
    """

    page_id: int
    document_id: int
    number: int
    base: bytes
    engine: Recognition
    edits: Edits
    earlier: int


class StoreReader(QObject):
    """Asks on one thread, answers on the main thread. Each call returns the number its answer carries.

    Args:
        path: the SQLite file.
    """

    files_read = Signal(int, int, object)
    errors_read = Signal(int, object)
    error_rows_read = Signal(int, int, object)
    activity_read = Signal(int, object)
    page_read = Signal(int, object)
    history_read = Signal(int, object)
    spending_read = Signal(int, object)
    search_read = Signal(int, object)
    pages_read = Signal(int, int, object)
    page_row_read = Signal(int, int)
    problem_read = Signal(int, object)
    review_read = Signal(int, object)
    review_counted = Signal(int, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = Queries(path)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tokens = itertools.count(1)
        self._searching = Searching(path, self.search_read.emit)
        self._answers = (
            self.files_read.emit,
            self.errors_read.emit,
            self.error_rows_read.emit,
            self.activity_read.emit,
            self.page_read.emit,
            self.spending_read.emit,
            self.history_read.emit,
            self.review_read.emit,
            self.review_counted.emit,
        )
        self._page_answers = self.pages_read.emit, self.page_row_read.emit, self.problem_read.emit

    def files(self, job_id: str, query: FileQuery, offset: int, limit: int) -> int:
        """Ask for a part of a job's files; `files_read(token, total, rows)`."""
        answer = self._answers[0]
        return self._ask(lambda token: answer(token, *self._queries.files(job_id, query, offset, limit)))

    def errors(self, job_id: str) -> int:
        """Ask for the causes of failed pages; `errors_read(token, groups)`."""
        answer = self._answers[1]
        return self._ask(lambda token: answer(token, self._queries.errors(job_id)))

    def error_rows(self, job_id: str, code: str, offset: int, limit: int) -> int:
        """Ask for failed pages of a cause; `error_rows_read(token, total, rows)`."""
        answer = self._answers[2]
        return self._ask(lambda token: answer(token, *self._queries.error_rows(job_id, code, offset, limit)))

    def activity(self, job_id: str, limit: int = 1000) -> int:
        """Ask for the last lines of a job's activity; `activity_read(token, lines)`."""
        answer = self._answers[3]
        return self._ask(lambda token: answer(token, self._queries.activity(job_id, limit)))

    def history(self, job_id: str) -> int:
        """Ask for a job's course up to now; `history_read(token, JobHistory)`."""
        answer = self._answers[6]
        return self._ask(lambda token: answer(token, self._queries.history(job_id, time.time())))

    def page(self, document_id: int, place: int) -> int:
        """Ask for one page of a document as it stands; `page_read(token, ReadPage | None)`.

        Args:
            document_id: the document.
            place: among its pages, from 0; beyond them is the last one.
        """
        answer = self._answers[4]
        return self._ask(lambda token: answer(token, self._page(document_id, place)))

    def listed_pages(self, job_id: str, offset: int, limit: int) -> int:
        """Ask for a part of a job's pages in their order; `pages_read(token, total, rows)`."""
        answer = self._page_answers[0]
        return self._ask(lambda token: answer(token, *self._queries.pages_listed(job_id, offset, limit)))

    def page_row(self, job_id: str, document_id: int, number: int) -> int:
        """Ask which of a job's pages one is, from 0; `page_row_read(token, row)`."""
        answer = self._page_answers[1]
        return self._ask(lambda token: answer(token, self._queries.row_of(job_id, document_id, number)))

    def problem(self, job_id: str, document_id: int, number: int, step: int) -> int:
        """Ask for the next page (1) or the one before (-1) that wants a look; `problem_read(token, page or None)`."""
        answer = self._page_answers[2]
        return self._ask(lambda token: answer(token, self._queries.next_problem(job_id, document_id, number, step)))

    def spending(self, provider_id: str) -> int:
        """Ask for what a provider cost this month; `spending_read(token, spending)`."""
        answer = self._answers[5]
        return self._ask(lambda token: answer(token, self._queries.spending(provider_id, time.time())))

    def review(self, query: ReviewQuery, after: Mark, limit: int) -> int:
        """Ask for the next pages to be looked at; `review_read(token, tuple[ReviewPage, ...])`."""
        answer = self._answers[7]
        return self._ask(lambda token: answer(token, self._queries.review(query, after, limit)))

    def review_count(self, query: ReviewQuery) -> int:
        """Ask how far a review is; `review_counted(token, ReviewCount)`."""
        answer = self._answers[8]
        return self._ask(lambda token: answer(token, self._queries.review_count(query)))

    def search(self, query: str, offset: int, limit: int) -> int:
        """Ask for a part of the pages that a query finds; `search_read(token, SearchResults)`.

        A new query ends the one before it, which is then not answered.
        """
        token = next(self._tokens)
        self._searching.ask(token, query, offset, limit)
        return token

    def close(self) -> None:
        """Wait for the questions under way and close the connection."""
        self._searching.close()
        self._pool.clear()
        self._pool.waitForDone()
        self._queries.close()

    def _page(self, document_id: int, place: int) -> ReadPage | None:
        stored = self._queries.page(document_id, place)
        if stored is None:
            return None
        blob = stored.recognition
        read = None if blob is None else Recognition.decode(blob)
        now = read if stored.corrected is None else Recognition.decode(stored.corrected)
        opinion = self._queries.opinion(document_id, stored.number) if read is not None else None
        return ReadPage(
            stored.place,
            stored.places,
            stored.number,
            stored.before,
            stored.after,
            stored.state,
            stored.message,
            stored.advice,
            None if now is None else PageWords.of(now),
            "" if read is None else read.engine,
            None if opinion is None else OtherReading(opinion.engine, PageWords.of(Recognition.decode(opinion.blob))),
            None
            if read is None or blob is None
            else Editing(
                stored.page_id, document_id, stored.number, blob, read, decoded(stored.edits), stored.earlier
            ),
        )

    def _ask(self, question: Callable[[int], object]) -> int:
        token = next(self._tokens)

        def asked() -> None:
            try:
                question(token)
            except sqlite3.Error:
                # The picture stays as it was; the processor meets the same disk and tells the user.
                logger.exception("The store could not be read")

        self._pool.start(PageTask(asked))
        return token
