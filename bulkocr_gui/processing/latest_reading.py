"""Questions about what a preview found, which files are read for: only the last one asked is still of interest."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.providers.content_reader import ContentReader

if TYPE_CHECKING:
    from collections.abc import Callable


class LatestReading:
    """Answers on a thread of its own. A share that hangs costs the one file that is read there.

    Args:
        post: takes answers, from any thread.
    """

    def __init__(self, post: Callable[[object], None]) -> None:
        self._post = post
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._reader: ContentReader | None = None
        self._latest = 0

    def begin(self, answer: Callable[[ContentReader, Callable[[], bool]], object]) -> None:
        """Give up what is being answered, and answer this.

        Args:
            answer: is given what reads files, and what tells whether it is not wanted any more. What it returns is
                posted where it is wanted still.
        """
        self.cancel()
        with self._lock:
            number = self._latest
        self._pool.start(PageTask(lambda: self._answer(number, answer)))

    def cancel(self) -> None:
        """Answer nothing any more."""
        with self._lock:
            self._latest += 1
            reader = self._reader
        if reader is not None:
            reader.cancel()

    def join(self) -> None:
        """Wait until nothing is read."""
        self._pool.waitForDone()

    def _answer(self, number: int, answer: Callable[[ContentReader, Callable[[], bool]], object]) -> None:
        reader = ContentReader()
        with self._lock:
            if self._latest != number:
                return
            self._reader = reader
        try:
            answered = answer(reader, lambda: self._latest != number)
        finally:
            with self._lock:
                self._reader = None
                wanted = self._latest == number
        if wanted:
            self._post(answered)
