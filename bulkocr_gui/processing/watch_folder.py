"""One watched folder at work: its observer, its timer for the next file that is due, and its thread."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.watched import Taken, WatchedRow, WatchState
from bulkocr_gui.processing.watch_files import PATIENCE
from bulkocr_gui.processing.watch_intake import Intake, Looked
from bulkocr_gui.processing.watch_originals import put_away

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bulkocr_gui.jobs.watch_store import WatchStore
    from bulkocr_gui.jobs.watched import WatchedFolder
    from bulkocr_gui.processing.errands import Errands

GATHER_MS = 200
"""What happens within this time is looked at together: a copy under way tells of each block."""
RETRY_MS = 30_000
"""Until a folder is looked at again after something that should not happen."""
logger = logging.getLogger("bulkocr.watch")


class FolderAtWork(QObject):
    """Lives on the main thread.

    Args:
        folder: as kept.
        store: takes the files.
        errands: of the folder: what was at work with it before ends first.
        clock: seconds, steady.
        today: the day that files are taken on.
        poll_seconds: between two looks at a folder that does not tell.
        patience: see `Stillness`.
    """

    entered = Signal(object)
    """`Taken`: files were committed."""
    changed = Signal()
    """`row` is another."""
    came_back = Signal()
    """The folder was away and is there again."""
    ended = Signal()
    """After `close`: nothing of it is under way any more."""
    _looked = Signal(object)
    _entered = Signal(object)
    _troubled = Signal(str, str)

    def __init__(
        self,
        folder: WatchedFolder,
        store: WatchStore,
        errands: Errands,
        *,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], str] = lambda: time.strftime("%Y-%m-%d"),
        poll_seconds: float,
        patience: float = PATIENCE,
        parent: QObject | None = None,
    ) -> None:
        # Watchdog is imported by those alone who have a folder watched.
        from bulkocr_gui.processing.watch_observer import FolderObserver  # noqa: PLC0415

        super().__init__(parent)
        self.row = WatchedRow(folder, WatchState.STARTING)
        self._folder = folder
        self._store = store
        self._observer = FolderObserver(folder.path, polling=folder.polling, poll_seconds=poll_seconds, parent=self)
        self._intake = Intake(folder, store, self._entered.emit, clock=clock, today=today, patience=patience)
        self._errands = errands
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._look_where_it_happened)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._look_at_due)
        self._observer.happened.connect(self._gather.start)
        self._looked.connect(self._take_look)
        self._entered.connect(self._take_entered)
        self._troubled.connect(self._take_trouble)
        self._was_there: bool | None = None

    def begin(self) -> None:
        """Watch, take what came while nobody did, and finish moving what was recognised."""

        def work() -> None:
            self._observer.start()
            trouble = put_away(self._store, self._folder)
            self._looked.emit(self._intake.look())
            if trouble:
                self._troubled.emit(trouble, "")

        self._run(work)

    def close(self) -> None:
        """Watch no more; what is under way is given up or committed."""
        self._gather.stop()
        self._due.stop()
        self._observer.close()
        self._intake.cancel()

        def last() -> None:
            self._observer.stop()
            self.ended.emit()

        self._errands.drop()
        self._errands.run(last)

    def put_away(self, document_ids: Sequence[int] | None) -> None:
        """Documents were delivered: their originals go to the done folder, where there is one. None is all."""
        if self._folder.done is None:
            return

        def work() -> None:
            if trouble := put_away(self._store, self._folder, document_ids):
                self._troubled.emit(trouble, "")

        self._run(work)

    def _look_where_it_happened(self) -> None:
        def work() -> None:
            places = self._observer.collect()
            if self._observer.is_to_begin_anew:
                self._observer.start()
                places = None
            looked = self._intake.look(places)
            if not looked.there and not self._observer.is_polling:
                # It is waited for; by its system, it would not be told of.
                self._observer.start()
            self._looked.emit(looked)

        self._run(work)

    def _look_at_due(self) -> None:
        again = self.row.state is WatchState.PROBLEM

        def work() -> None:
            trouble = put_away(self._store, self._folder) if again else ""
            self._looked.emit(self._intake.look(()))
            if trouble:
                self._troubled.emit(trouble, "")

        self._run(work)

    def _take_look(self, looked: Looked) -> None:
        if looked.next_in is not None:
            self._due.start(int(looked.next_in * 1000) + 1)
        state = WatchState.WATCHING if looked.there else WatchState.AWAY
        back = looked.there and self._was_there is False
        self._was_there = looked.there
        self._show(state=state, waiting=looked.waiting, message="", advice="")
        if back:
            self.came_back.emit()

    def _take_entered(self, taken: Taken) -> None:
        self._show(taken=self.row.taken + len(taken.new))
        self.entered.emit(taken)
        if taken.known:
            self.put_away(None)

    def _take_trouble(self, message: str, advice: str) -> None:
        self._show(state=WatchState.PROBLEM, message=message, advice=advice)
        if not self._due.isActive():
            self._due.start(RETRY_MS)

    def _run(self, work: Callable[[], None]) -> None:
        def told() -> None:
            try:
                work()
            except KnownError as error:
                self._troubled.emit(error.message, error.advice)
            except Exception:
                logger.exception("Unexpected error at the watched folder %s", self._folder.path)
                self._troubled.emit("The program made a mistake at this folder.", "The log has the details.")

        self._errands.run(told)

    def _show(self, **changes: object) -> None:
        row = replace(self.row, **changes)  # type: ignore[arg-type]
        if row != self.row:
            self.row = row
            self.changed.emit()
