"""The recognisers of one job: each worker borrows one; a stop kills them all."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.processing.page_work import Run
    from bulkocr_gui.providers.base import Provider, Recogniser


class Engines:
    """Made as workers ask for them, kept between pages, let go at the end of a run."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._lock = threading.Lock()
        self._idle: list[Recogniser] = []
        self._all: set[Recogniser] = set()
        self._own: set[Recogniser] = set()

    def borrow(
        self, run: Run, options: JobOptions, own: Callable[[JobOptions], Recogniser] | None = None
    ) -> Recogniser:
        """A recogniser for one page.

        Args:
            run: that the page belongs to.
            options: to recognise with.
            own: opens one for a page that has options of its own: no other page has that recogniser.

        Raises:
            Cancelled: the run was stopped meanwhile.
        """
        with self._lock:
            if run.stopped:
                raise Cancelled
            if self._idle and own is None:
                return self._idle.pop()
            recogniser = (own or self._provider.open)(options)
            self._all.add(recogniser)
            if own is not None:
                self._own.add(recogniser)
            return recogniser

    def give_back(self, recogniser: Recogniser) -> None:
        """The page is over; another may have the recogniser, unless it was killed, or was for that page alone."""
        with self._lock:
            over = recogniser not in self._all or recogniser in self._own
            self._own.discard(recogniser)
            if over:
                self._all.discard(recogniser)
            else:
                self._idle.append(recogniser)
        if over:
            recogniser.close()

    def cancel(self, runs: list[Run]) -> None:
        """Stop these runs: kill every engine, and lend no other to them."""
        with self._lock:
            for run in runs:
                run.stopped = True
            idle = tuple(self._idle)
            taken = self._take_all()
        for recogniser in taken:
            recogniser.cancel()
        for recogniser in idle:
            recogniser.close()

    def close(self) -> None:
        """Let every engine go. No page may be under way."""
        with self._lock:
            taken = self._take_all()
        for recogniser in taken:
            recogniser.close()

    def _take_all(self) -> tuple[Recogniser, ...]:
        taken = tuple(self._all)
        self._all.clear()
        self._idle.clear()
        return taken
