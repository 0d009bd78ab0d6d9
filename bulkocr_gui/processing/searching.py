"""The window's searches, answered from a thread of their own: no other question waits for them."""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.processing.finder import Finder
from bulkocr_gui.processing.page_task import PageTask

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.processing.finder import SearchResults

logger = logging.getLogger("bulkocr.window")


class Searching:
    """A thread for searches. A new one ends the one before it, wherever that is.

    Args:
        path: the SQLite file.
        answer: takes each answer under its number, on the thread.
    """

    def __init__(self, path: Path, answer: Callable[[int, SearchResults], object]) -> None:
        self._answer = answer
        self._latest = ""
        self._working = ""
        self._closing = False
        self._finder = Finder(path, lambda: self._closing or self._working != self._latest)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    def ask(self, token: int, query: str, offset: int, limit: int) -> None:
        """Look for a query's pages; an answer follows unless another query is asked before."""
        self._latest = query
        self._pool.start(PageTask(lambda: self._find(token, query, offset, limit)))

    def close(self) -> None:
        """End the search under way and close the connection."""
        self._closing = True
        self._pool.clear()
        self._pool.waitForDone()
        self._finder.close()

    def _find(self, token: int, query: str, offset: int, limit: int) -> None:
        self._working = query
        if self._closing or query != self._latest:
            return
        try:
            results = self._finder.find(query, offset, limit)
        except sqlite3.Error as error:
            if error.sqlite_errorname != "SQLITE_INTERRUPT":
                # Without the query: it is as private as the text.
                logger.exception("The store could not be searched")
            return
        self._answer(token, results)
