"""All watched folders: they are watched while they are switched on, and their jobs go on when files come."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.retry import known
from bulkocr_gui.jobs.watch_store import WatchStore
from bulkocr_gui.jobs.watched import WatchedRow, WatchState
from bulkocr_gui.processing.errands import Errands
from bulkocr_gui.processing.job_queue import LEFT_RUNNING
from bulkocr_gui.processing.watch_files import PATIENCE
from bulkocr_gui.processing.watch_folder import FolderAtWork

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import DocumentOutcome, JobRow
    from bulkocr_gui.jobs.watched import Taken, WatchedFolder
    from bulkocr_gui.processing.job_queue import JobQueue

POLL_SECONDS = 5.0
"""Between two looks at a folder that tells nothing."""
ENDING = 3.0
"""Seconds that the folders' threads have to end; one that hangs on a share is left behind."""
SOURCE_GONE = "source_gone"
"""The code of a job's error: the folder that its pages lie in was away."""


class Watching(QObject):
    """Lives on the main thread; every call returns at once, and `changed` or `failed` follows.

    Args:
        queue: has the jobs; loaded before `begin`.
        database: keeps the folders.
        clock: seconds, steady.
        today: the day that files are taken on.
        poll_seconds: between two looks at a folder that does not tell.
        patience: see `watch_files.Stillness`.
    """

    changed = Signal()
    """`rows` are others."""
    kept = Signal()
    """A folder is kept as it was wanted."""
    failed = Signal(object)
    """`KnownError`: a folder could not be kept."""
    taken = Signal(object, object)
    """`WatchedFolder` and `Taken`: files were committed."""
    _told = Signal(object)

    def __init__(
        self,
        queue: JobQueue,
        database: Database,
        *,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], str] = lambda: time.strftime("%Y-%m-%d"),
        poll_seconds: float = POLL_SECONDS,
        patience: float = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._store = WatchStore(database)
        self._clock = clock
        self._today = today
        self._poll_seconds = poll_seconds
        self._patience = patience
        self._only: frozenset[Path] | None = None
        self._go_on = True
        self._folders: tuple[WatchedFolder, ...] = ()
        self._at_work: dict[int, FolderAtWork] = {}
        self._errands_of: dict[int, Errands] = {}
        self._folder_of: dict[str, int] = {}
        self._errands = Errands("watching", self._fail)
        self._told.connect(self._hear)
        queue.documents_ended.connect(self._documents_ended)

    def begin(self, only: Collection[Path] | None = None, *, go_on: bool = True) -> None:
        """Watch every folder that is switched on.

        Args:
            only: of these alone.
            go_on: whether their jobs that were left running are resumed.
        """
        self._only = None if only is None else frozenset(only)
        self._go_on = go_on
        self._order(lambda: None)

    def rows(self) -> tuple[WatchedRow, ...]:
        """All watched folders, in the order in which they were added."""
        return tuple(
            self._at_work[folder.folder_id].row
            if folder.folder_id in self._at_work
            else WatchedRow(folder, WatchState.OFF)
            for folder in self._folders
        )

    def folder_of(self, job_id: str) -> WatchedFolder | None:
        """The watched folder that made a job; None where none did."""
        folder_id = self._folder_of.get(job_id)
        return next((folder for folder in self._folders if folder.folder_id == folder_id), None)

    def keep(self, folder: WatchedFolder) -> None:
        """Add a folder, or change the one of its id. What is taken from now on is recognised so."""

        def work() -> None:
            self._store.keep(folder)
            self._told.emit(self.kept.emit)

        self._order(work)

    def switch(self, folder_id: int, on: bool) -> None:
        """Watch a folder, or rest."""
        for folder in self._folders:
            if folder.folder_id == folder_id:
                self.keep(replace(folder, enabled=on))

    def remove(self, folder_id: int) -> None:
        """Watch a folder no more, and forget what was taken from it. Its jobs and all files stay."""
        self._order(lambda: self._store.remove(folder_id))

    def close(self) -> None:
        """Watch no more. What is committed stays; what is not is found at the next start."""
        self._errands.drop()
        for each in self._at_work.values():
            each.close()
        self._at_work.clear()
        end = time.monotonic() + ENDING
        for errands in (self._errands, *self._errands_of.values()):
            errands.join(max(0.0, end - time.monotonic()))

    # --- within -------------------------------------------------------------------------------------

    def _order(self, work: Callable[[], object]) -> None:
        """Carry out on the thread, then take over what is kept."""

        def carried_out() -> None:
            try:
                work()
            finally:
                folders, jobs = self._store.folders(), self._store.jobs()
                self._told.emit(lambda: self._take_folders(folders, jobs))

        self._errands.run(carried_out)

    def _fail(self, error: Exception) -> None:
        cause = error if isinstance(error, KnownError) else known(error)
        self._told.emit(lambda: self.failed.emit(cause))

    def _hear(self, tell: Callable[[], None]) -> None:
        tell()

    def _take_folders(self, folders: tuple[WatchedFolder, ...], jobs: dict[str, int]) -> None:
        self._folders = folders
        self._folder_of = jobs
        wanted = {folder.folder_id: folder for folder in folders if self._is_wanted(folder)}
        for folder_id, each in tuple(self._at_work.items()):
            if wanted.get(folder_id) != each.row.folder:
                each.ended.connect(each.deleteLater)
                each.close()
                del self._at_work[folder_id]
        for folder_id, folder in wanted.items():
            if folder_id not in self._at_work:
                self._begin(folder)
        self.changed.emit()

    def _is_wanted(self, folder: WatchedFolder) -> bool:
        return folder.enabled and (self._only is None or folder.path in self._only)

    def _begin(self, folder: WatchedFolder) -> None:
        errands = self._errands_of.setdefault(folder.folder_id, Errands(f"watch-{folder.folder_id}", self._fail))
        each = FolderAtWork(
            folder,
            self._store,
            errands,
            clock=self._clock,
            today=self._today,
            poll_seconds=self._poll_seconds,
            patience=self._patience,
            parent=self,
        )
        each.changed.connect(self.changed)
        each.entered.connect(partial(self._entered, folder))
        each.came_back.connect(partial(self._came_back, folder))
        self._at_work[folder.folder_id] = each
        each.begin()
        if self._go_on:
            for row in self._rows_of(folder):
                if row.status is JobStatus.PAUSED and row.reason and row.reason.kind in LEFT_RUNNING:
                    self._queue.resume(row.job_id)

    def _rows_of(self, folder: WatchedFolder) -> tuple[JobRow, ...]:
        return tuple(row for row in self._queue.rows() if self._folder_of.get(row.job_id) == folder.folder_id)

    def _entered(self, folder: WatchedFolder, taken: Taken) -> None:
        self._folder_of.update(dict.fromkeys(taken.job_ids, folder.folder_id))
        self.taken.emit(folder, taken)
        for job_id in taken.job_ids:
            self._queue.documents_added(job_id)

    def _came_back(self, folder: WatchedFolder) -> None:
        """Jobs that stand for want of the folder go on."""
        for row in self._rows_of(folder):
            if row.status is JobStatus.ERROR and row.reason and row.reason.code == SOURCE_GONE:
                self._queue.resume(row.job_id)

    def _documents_ended(self, outcomes: tuple[DocumentOutcome, ...]) -> None:
        ended: dict[int, list[int]] = {}
        for outcome in outcomes:
            folder_id = self._folder_of.get(outcome.job_id)
            if folder_id in self._at_work:
                ended.setdefault(folder_id, []).append(outcome.document_id)
        for folder_id, document_ids in ended.items():
            self._at_work[folder_id].put_away(document_ids)
