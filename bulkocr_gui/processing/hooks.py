"""Tells other programs what happened to jobs. No job, and no window, ever waits for them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.jobs.hook_store import HookStore
from bulkocr_gui.jobs.hooks import HookDelivery, HookEvent, HookKind, HookState, HookWishes, again_in
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.processing.errands import Errands
from bulkocr_gui.processing.hook_calls import Answer, HookCalls

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.job_queue import JobQueue

logger = logging.getLogger("bulkocr.hooks")

PATIENCE = 2.0
"""Seconds that the program's end waits for what is under way; it is done again at the next start."""
_WHO = {HookKind.COMMAND: "The command", HookKind.WEBHOOK: "The webhook"}
_SAMPLE = (
    '{"id": "test", "event": "test", "at": 0, "job": {"job_id": "test", "name": "Test", "status": "completed", '
    '"output": "", "code": "", "message": "", "pages": 0, "done": 0, "blank": 0, "failed": 0, "skipped": 0, '
    '"documents": 0}}'
)


class Hooks(QObject):
    """Lives on the main thread; calls are made on one of its own, one after the other.

    Args:
        queue: has the jobs.
        store: keeps them.
        wishes: who wants to be told of what; asked on that thread, before each call.
        secret: by which messages are signed; asked there, too, and may take a moment.
        calls: makes them.
    """

    told = Signal()
    """A delivery was made, or failed; committed."""
    tried = Signal(str, bool, str)
    """A hook that was tried by hand: its kind, whether it was taken, and what came of it."""
    _rests = Signal(float)

    def __init__(
        self,
        queue: JobQueue,
        store: Store,
        wishes: Callable[[], HookWishes],
        secret: Callable[[], str],
        *,
        calls: HookCalls | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = HookStore(store.database)
        self._wishes = wishes
        self._secret = secret
        self._calls = calls or HookCalls()
        self._closed = False
        self._errands = Errands("hooks", lambda error: logger.warning("A hook failed: %s", type(error).__name__))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._rests.connect(lambda seconds: self._timer.start(round(seconds * 1000) + 1))
        queue.rows_changed.connect(self._rows_changed)

    def look(self) -> None:
        """Tell what there is to be told."""
        if not self._closed:
            self._errands.run(self._tell_all)

    def try_out(self, kind: HookKind) -> None:
        """Call a hook with a message about nothing; `tried` follows."""
        self._errands.run(lambda: self._try(kind))

    def finish(self, patience: float) -> int:
        """Tell what there is to be told, and wait for that.

        Args:
            patience: seconds.

        Returns:
            How many could not be told by then: they are at the next start.
        """
        self.look()
        self._errands.join(patience)
        return self.store.waiting()

    def close(self) -> None:
        """The program ends: begin nothing more, and end what is under way."""
        self._closed = True
        self._timer.stop()
        self._errands.drop()
        self._calls.give_up()
        self._errands.join(PATIENCE)

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        if any(not row.status.running and row.status is not JobStatus.QUEUED for row in rows):
            self.look()

    # --- the thread -------------------------------------------------------------------------------

    def _tell_all(self) -> None:
        self.store.take_news(self._wishes())
        while not self._closed and (delivery := self.store.due()) is not None:
            answer = self._call(delivery)
            if self._closed and not answer.good:
                return  # what was given up is told again, by the same id
            again = None if answer.good or answer.final else again_in(delivery.tries + 1)
            text = f"{_WHO[delivery.kind]} that is to be told of this was not: {answer.said}"
            state = self.store.settle(delivery, answer.said, good=answer.good, again_in=again, failed=text)
            if state is HookState.FAILED:
                logger.warning("A hook of job %s failed: %s", delivery.job_id, delivery.kind)
            self.told.emit()
        rest = self.store.rest()
        if rest is not None and not self._closed:
            self._rests.emit(rest)

    def _try(self, kind: HookKind) -> None:
        sample = HookDelivery("test", "test", "Test", HookEvent.TEST, kind, 0.0, HookState.PENDING, 0, "", _SAMPLE)
        answer = self._call(sample)
        self.tried.emit(kind.value, answer.good, answer.said)

    def _call(self, delivery: HookDelivery) -> Answer:
        wishes = self._wishes()
        if delivery.kind is HookKind.COMMAND:
            if not wishes.command:
                return Answer(good=False, said="There is no command any more.", final=True)
            return self._calls.run(wishes.command, delivery)
        if not wishes.url:
            return Answer(good=False, said="There is no webhook any more.", final=True)
        return self._calls.post(wishes.url, self._secret(), delivery)
