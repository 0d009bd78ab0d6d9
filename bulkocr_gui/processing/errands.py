"""Work that may hang on a share, one piece after the other, on a thread that is there only while there is some."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

logger = logging.getLogger("bulkocr.watch")


class Errands:
    """Takes work from any thread. One that never returns does not keep the program from ending.

    Args:
        name: of the thread.
        failed: told of what a piece of work raised, on that thread.
    """

    def __init__(self, name: str, failed: Callable[[Exception], None]) -> None:
        self._name = name
        self._failed = failed
        self._changed = threading.Condition()
        self._work: deque[Callable[[], None]] = deque()
        self._busy = False

    def run(self, work: Callable[[], None]) -> None:
        """Do it once what was asked for before is done."""
        with self._changed:
            self._work.append(work)
            if self._busy:
                return
            self._busy = True
        threading.Thread(target=self._do_all, name=self._name, daemon=True).start()

    def drop(self) -> None:
        """Do nothing of what is still to be begun."""
        with self._changed:
            self._work.clear()

    def join(self, patience: float) -> bool:
        """Wait until all is done; whether it is.

        Args:
            patience: seconds.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._busy, patience)

    def _do_all(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except Exception as error:
                logger.exception("Unexpected error on the thread %s", self._name)
                self._failed(error)
            # What it belongs to may be let go as soon as nothing is under way: not by this thread.
            del work

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            if self._work:
                return self._work.popleft()
            self._busy = False
            self._changed.notify_all()
            return None
