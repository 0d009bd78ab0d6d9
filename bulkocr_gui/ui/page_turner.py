"""Which page is looked at: from page to page, from document to document, and to a page that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from bulkocr_gui.jobs.job_pages import ListedPage
    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.processing.store_reader import ReadPage
    from bulkocr_gui.ui.reader_port import Reader

_LAST = 10**9
"""A place beyond the last page of any document."""


class Files(Protocol):
    """The documents before and after the chosen one."""

    def beside(self, step: int) -> FileRow | None:
        """The document so many rows away, where there is one and it is read."""
        ...

    def can_step(self, step: int) -> bool:
        """Whether there is such a row."""
        ...

    def step(self, step: int) -> None:
        """Choose it."""
        ...


class PageTurner(QObject):
    """Asks for the page that is looked at.

    Args:
        reader: gives the words.
        files: the documents of the job.
    """

    page_read = Signal(object)
    """`ReadPage`; None where the document has none."""
    problem_found = Signal(object)
    """`ListedPage`: of another document."""
    no_problem = Signal(int)
    """There is none after this page (1), or before it (-1)."""

    def __init__(self, reader: Reader, files: Files, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._files = files
        self.file: FileRow | None = None
        """The document."""
        self._page: ReadPage | None = None
        self._place = 0
        self._enter_at = 0
        self._expected: tuple[int, int, tuple[int, ...]] | None = None
        self._token = 0
        self._stale = False
        self._problem = (0, 0)
        reader.page_read.connect(self._page_read)
        reader.problem_read.connect(self._problem_read)

    def show_file(self, row: FileRow | None) -> bool:
        """Take a document, to be read when it is looked at; see `read_due`. Whether it is another one."""
        before, self.file = self.file, row
        if row is None:
            self._token = 0
            self._page = None
            return True
        if before is None or before.document_id != row.document_id:
            self._place, self._enter_at = self._enter_at, 0
            if self._expected is not None and self._expected[0] == row.document_id:
                self._place = self._expected[1]
            self._page = None
            self._stale = True
            return True
        if (before.state, before.pages_ended) != (row.state, row.pages_ended):
            self._stale = True
        return False

    def read_due(self) -> None:
        """The page is looked at: read it, where what is known of it is old."""
        if self._stale and self.file is not None:
            self._stale = False
            self.go_to(self._place)

    def expect(self, document_id: int, place: int, words: tuple[int, ...]) -> None:
        """Go to a page of a document that is chosen now or will be in a moment; see `met`."""
        self._expected = (document_id, place, words)
        if self.file is not None and self.file.document_id == document_id:
            self.go_to(place)

    def met(self, page: ReadPage | None) -> tuple[int, ...]:
        """The words that are to be in sight, where a page is the one that was expected."""
        if self._expected is None or self.file is None or page is None:
            return ()
        document_id, place, words = self._expected
        if (document_id, place) != (self.file.document_id, page.place):
            return ()
        self._expected = None
        return words

    def go_to(self, place: int) -> None:
        """Read the page at this place of the document, from 0."""
        if self.file is not None:
            self._place = place
            self._token = self._reader.page(self.file.document_id, place)

    def read_again(self) -> None:
        """Read the page that is shown once more."""
        self.go_to(self._place)

    def can_step(self, step: int) -> bool:
        """Whether there is a page or a document before (-1) or after (1)."""
        page = self._page
        return self._files.can_step(step) or (page is not None and 0 <= page.place + step < page.places)

    def step(self, step: int) -> None:
        """Go to the page before or after; beyond the document's end to the next document."""
        page = self._page
        if page is not None and 0 <= page.place + step < page.places:
            self.go_to(page.place + step)
        elif self._files.can_step(step):
            self._enter_at = _LAST if step < 0 else 0
            self._files.step(step)

    def can_leave(self, step: int) -> bool:
        """Whether there is a document before (-1) or after (1)."""
        return self._files.can_step(step)

    def leave(self, step: int) -> None:
        """Go to the first page of the document before or after."""
        self._enter_at = 0
        self._files.step(step)

    def go_to_problem(self, job_id: str, step: int) -> None:
        """Go to the next page (1) or the one before (-1) that failed, is blank or was read with little confidence."""
        if self.file is not None and self._page is not None:
            token = self._reader.problem(job_id, self.file.document_id, self._page.number, step)
            self._problem = token, step

    def _problem_read(self, token: int, page: ListedPage | None) -> None:
        if token != self._problem[0] or self.file is None:
            return
        if page is None:
            self.no_problem.emit(self._problem[1])
        elif page.document_id == self.file.document_id:
            self.go_to(page.place)
        else:
            self.problem_found.emit(page)

    def _page_read(self, token: int, page: ReadPage | None) -> None:
        if token != self._token or self.file is None:
            return
        self._page = page
        if page is not None:
            self._place = page.place
        self.page_read.emit(page)
