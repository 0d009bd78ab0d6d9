"""What the calls of the API stand on: the queue's door, the store, and threads of their own to read with."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from bulkocr_gui.api.board import Board, GivenOrder
from bulkocr_gui.jobs.database import database_error
from bulkocr_gui.jobs.queries import Queries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRequest, JobRow
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.reports import Exported, Hears, OrderFailed
    from bulkocr_gui.providers.base import Provider

Answer = TypeVar("Answer")
DOWNLOADS = 2
"""Archives that are made at the same time; more wait for their turn."""


class Orders(Protocol):
    """Of the queue, what callers can have done."""

    def rows(self) -> tuple[JobRow, ...]:
        """All jobs."""

    def create(self, request: JobRequest) -> str:
        """Enter a job; its id."""

    def pause(self, job_id: str) -> None:
        """Start nothing new of it."""

    def resume(self, job_id: str) -> None:
        """Go on with it."""

    def stop(self, job_id: str) -> None:
        """End it."""

    def retry_failed(self, job_id: str) -> None:
        """Queue its failed pages again."""

    def export(
        self,
        job_id: str,
        formats: tuple[str, ...],
        output: Path | None,
        *,
        merged: tuple[str, ...] = (),
        archive: bool = False,
    ) -> None:
        """Write its results once more."""

    def remove(self, job_id: str) -> None:
        """Forget it."""

    def speed(self, job_id: str) -> float | None:
        """Pages a second."""

    def seconds_left(self, job_id: str) -> float | None:
        """Seconds to its end."""


class Door(Protocol):
    """To the queue's thread; see `processing.queue_door`."""

    def ask(self, order: Callable[[Any], Answer], told: Hears | None = None) -> Future[Answer]:
        """Have something done there, with `Orders`."""

    def follow(self, follower: Messenger) -> None:
        """Tell somebody what becomes of jobs and orders."""

    def leave(self, follower: Messenger) -> None:
        """Tell them no more."""

    def passwords_of(self, job_id: str) -> tuple[str, ...]:
        """Of its encrypted PDFs."""


class Messenger:
    """Brings news of the queue's thread to the board on the event loop; see `processing.queue_door.Follower`.

    Args:
        loop: the board's.
        board: takes them.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, board: Board) -> None:
        self._loop = loop
        self._board = board

    def take(self, rows: tuple[JobRow, ...]) -> None:
        """These jobs are so now."""
        self._tell(self._board.take, rows)

    def remove(self, job_ids: tuple[str, ...]) -> None:
        """These are none any more."""
        self._tell(self._board.remove, job_ids)

    def _tell(self, what: Callable[[Any], None], news: object) -> None:
        # It may close between a look and the call.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(what, news)


class Service:
    """Made on any thread, used on the server's event loop.

    Args:
        door: to the queue.
        store: the truth, for what archives are made of.
        path: its file, which calls are answered from by a connection of their own.
        providers: what can recognise.
        defaults: the options that jobs of a provider have where the caller gave none.
            Raises `UsageError` where it may not be used.
    """

    def __init__(
        self,
        door: Door,
        store: Store,
        path: Path,
        providers: Mapping[str, Provider],
        defaults: Callable[[Provider], JobOptions],
    ) -> None:
        self.door = door
        self.store = store
        self.providers = providers
        self.defaults = defaults
        self.board = Board()
        self._path = path
        self._queries: Queries | None = None
        self._messenger: Messenger | None = None
        self._reading = ThreadPoolExecutor(1, "api-read")
        self.archiving = ThreadPoolExecutor(DOWNLOADS, "api-archive")

    async def read(self, question: Callable[[Queries], Answer]) -> Answer:
        """Ask the store, on the reading thread.

        Raises:
            KnownError: there is no such job, or the store cannot be read.
        """
        return await asyncio.get_running_loop().run_in_executor(self._reading, self._ask, question)

    async def order(self, order: Callable[[Orders], Answer], given: GivenOrder | None = None) -> Answer:
        """Give an order on the queue's thread.

        Args:
            order: what is done there.
            given: takes what came of it, where that is known later only.
        """
        if given is None:
            return await asyncio.wrap_future(self.door.ask(order))
        loop = asyncio.get_running_loop()

        def told(report: OrderFailed | Exported) -> None:
            with contextlib.suppress(RuntimeError):  # the loop may have ended
                loop.call_soon_threadsafe(self.board.tell, given, report)

        return await asyncio.wrap_future(self.door.ask(order, told))

    def follow(self, loop: asyncio.AbstractEventLoop) -> None:
        """Keep the board as the queue is, from now until the end. Called on the loop."""
        self._messenger = Messenger(loop, self.board)
        self.door.follow(self._messenger)
        self.door.ask(lambda queue: queue.rows()).add_done_callback(self._begin)

    def _begin(self, rows: Future[tuple[JobRow, ...]]) -> None:
        if self._messenger is not None and not rows.cancelled():
            self._messenger.take(rows.result())

    def close(self) -> None:
        """End the threads; what is being made is given up by whoever asked for it."""
        if self._messenger is not None:
            self.door.leave(self._messenger)
        self._reading.submit(self._close_reader)
        self._reading.shutdown(wait=True)
        self.archiving.shutdown(wait=True, cancel_futures=True)

    def _ask(self, question: Callable[[Queries], Answer]) -> Answer:
        try:
            if self._queries is None:
                self._queries = Queries(self._path)
            return question(self._queries)
        except sqlite3.Error as error:
            raise database_error(error, self._path) from error

    def _close_reader(self) -> None:
        if self._queries is not None:
            self._queries.close()
