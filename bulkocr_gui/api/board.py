"""The jobs as they were last told of, and who waits for them to change. Lives on the server's event loop."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.processing.reports import Exported, OrderFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import JobRow

MOST_LISTENERS = 50


class Listener:
    """What one caller has not been told yet: of each job the last, so that a slow one costs no memory.

    Args:
        job_id: the only job of interest; empty for all.
    """

    def __init__(self, job_id: str) -> None:
        self._job_id = job_id
        self._untold: dict[str, JobRow | None] = {}
        self._there = asyncio.Event()

    def take(self, job_id: str, row: JobRow | None) -> None:
        """A job changed, or is none any more."""
        if self._job_id in ("", job_id):
            self._untold[job_id] = row
            self._there.set()

    async def changes(self, patience: float) -> dict[str, JobRow | None]:
        """What changed; nothing after so many seconds without a change."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._there.wait(), patience)
        self._there.clear()
        untold, self._untold = self._untold, {}
        return untold


@dataclass
class GivenOrder:
    """An order whose outcome somebody waits for."""

    error: KnownError | None = None
    """Why it could not be carried out; None as long as that is not known."""
    exported: Exported | None = None
    """What was written, where that was the order."""


class Board:
    """Fed on the loop by whoever follows the queue."""

    def __init__(self) -> None:
        self.rows: dict[str, JobRow] = {}
        self.changes = 0
        """How often jobs changed."""
        self._listeners: set[Listener] = set()

    def take(self, rows: tuple[JobRow, ...]) -> None:
        """These jobs are so now."""
        self.changes += 1
        for row in rows:
            self.rows[row.job_id] = row
            for each in self._listeners:
                each.take(row.job_id, row)

    def remove(self, job_ids: tuple[str, ...]) -> None:
        """These jobs are none any more."""
        self.changes += 1
        for job_id in job_ids:
            self.rows.pop(job_id, None)
            for each in self._listeners:
                each.take(job_id, None)

    def tell(self, given: GivenOrder, report: OrderFailed | Exported) -> None:
        """What came of an order: whoever gave it, and waits for that, looks again."""
        if isinstance(report, OrderFailed):
            given.error = report.error
        else:
            given.exported = report
        for each in self._listeners:
            each.take("", None)

    @contextlib.contextmanager
    def listening(self, job_id: str = "") -> Iterator[Listener]:
        """Be told what changes from now on."""
        listener = Listener(job_id)
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    @property
    def is_full(self) -> bool:
        """Whether nobody else can listen."""
        return len(self._listeners) >= MOST_LISTENERS

    async def until(self, fits: Callable[[], bool], seconds: float, given: GivenOrder) -> bool:
        """Wait until something holds, its order was refused, or the time is over; whether it holds."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        with self.listening() as listener:
            while not fits():
                left = end - loop.time()
                if left <= 0 or given.error is not None:
                    return False
                await listener.changes(left)
        return True


async def events(board: Board, job_id: str, beat: float) -> AsyncIterator[tuple[str, JobRow | None]]:
    """Jobs as they are now, then each change; an empty one after `beat` seconds without, to notice a break."""
    with board.listening(job_id) as listener:
        for known in tuple(board.rows.values()):
            if job_id in ("", known.job_id):
                yield known.job_id, known
        while True:
            changes = await listener.changes(beat)
            if not changes:
                yield "", None
            for changed, row in changes.items():
                if changed:
                    yield changed, row
