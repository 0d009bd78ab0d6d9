"""A job's sources, listed and entered in the store while its pages run."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bulkocr_gui.documents.kinds import SUFFIXES
from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.model import ScanProblem
from bulkocr_gui.processing.left_out import LeftOut
from bulkocr_gui.processing.page_work import is_there, source_gone
from bulkocr_gui.processing.reports import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.page_work import Run
    from bulkocr_gui.processing.picture import Picture
    from bulkocr_gui.providers.folder_reader import FolderReader


class Listing:
    """Enters what a reader finds.

    Args:
        store: takes the documents.
        picture: the job's row, and its lines.
        report: takes reports, from any thread.
        entered: called when there are new pages.
    """

    def __init__(
        self, store: Store, picture: Picture, report: Callable[[object], None], entered: Callable[[], None]
    ) -> None:
        self._store = store
        self._picture = picture
        self._report = report
        self._entered = entered

    def enter(self, reader: FolderReader, run: Run) -> None:
        """List to the end, or to the run's interruption; what cannot be read is told.

        Raises:
            MachineError: a source folder is gone, or nothing of it can be listed.
        """
        job_id = self._picture.row.job_id
        unreadable: list[ScanProblem] = []
        left_out = LeftOut(self._store, self._picture.row)
        self._raise_if_gone()
        self._store.begin_listing(job_id)
        for batch in reader:
            if run.interrupt.is_set():
                return
            for problem in batch:
                if isinstance(problem, ScanProblem):
                    self._tell(problem)
                    if problem.code == "unreadable":
                        unreadable.append(problem)
            found = left_out.kept(batch)
            if found:
                self._picture.take(self._store.add_documents(job_id, found))
                self._entered()
        if not run.interrupt.is_set():
            for problem in left_out.problems():
                self._tell(problem)
            self._raise_if_not_listed(unreadable)
            self._picture.take(self._store.listing_done(job_id))

    def _tell(self, problem: ScanProblem) -> None:
        self._picture.line(logging.WARNING, f"{problem.path}: {problem.message}")
        self._report(Problem(self._picture.row.job_id, problem))

    def _raise_if_not_listed(self, unreadable: list[ScanProblem]) -> None:
        """A listing that broke off, or came to nothing, is made again when the job is resumed."""
        if unreadable:
            self._raise_if_gone()
        if unreadable and not self._picture.row.counts.documents:
            raise MachineError(
                "source_unreadable",
                f"{unreadable[0].path}: {unreadable[0].message}",
                "Change its permissions, then resume.",
            )

    def _raise_if_gone(self) -> None:
        """One named file of many may be gone: that is its page's error. A folder's pages are all hit."""
        for source in self._picture.row.sources:
            if source.suffix.lower() not in SUFFIXES and not is_there(source):
                raise source_gone(source)
