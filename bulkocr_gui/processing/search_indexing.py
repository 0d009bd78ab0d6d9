"""Brings the index of words up to date beside the jobs: pages older than it, and what removed pages left.

Before that the store's file is read through, where it is large and the last session did not end well.
"""

from __future__ import annotations

import logging
import threading
import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.jobs.errors import BugError, KnownError
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.reports import Indexed, OrderFailed
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.store import Store

logger = logging.getLogger("bulkocr.job")

AT_ONCE = 25
"""Pages of one step: the writers of running jobs wait for no longer than some ten milliseconds."""
TOLD_EVERY = 40
"""Steps after which it is told how many pages are left."""


class SearchIndexing:
    """One thread that works while there is something left; what it has done is kept, so it can end at any time.

    Args:
        store: the truth.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, post: Callable[[object], None]) -> None:
        self._database = store.database
        self._index = store.search_index
        self._post = post
        self._pool = QThreadPool()
        # A thread of its own: a million pages take most of an hour, and exports do not wait for that.
        self._pool.setMaxThreadCount(1)
        self._ending = threading.Event()

    def begin(self) -> None:
        """Do what is left, if anything is."""
        if not self._ending.is_set():
            self._pool.start(PageTask(self._work))

    def cancel(self) -> None:
        """End within a step; the next start of the program goes on."""
        self._ending.set()

    def join(self) -> None:
        """Wait until nothing is indexed."""
        self._pool.waitForDone()

    def _work(self) -> None:
        try:
            if self._database.unchecked:
                self._database.check(self._ending.is_set)
        except KnownError as error:
            logger.error("The store was looked through: %s", error.message)
            self._post(OrderFailed(error))
            return
        try:
            while not self._ending.is_set() and self._clear():
                pass
            steps = 0
            while not self._ending.is_set() and self._add():
                steps += 1
                if steps % TOLD_EVERY == 0:
                    self._post(Indexed(self._index.left()))
            if steps:
                self._post(Indexed(self._index.left()))
        except KnownError as error:
            # A full disk is told by the jobs; what is left is found at the next start.
            logger.warning("The search index could not be brought up to date: %s", error.message)

    def _clear(self) -> bool:
        if leftovers := self._index.leftovers(AT_ONCE):
            self._index.clear([(number, _text(blob)) for number, blob in leftovers])
        return bool(leftovers)

    def _add(self) -> bool:
        if pages := self._index.unsearched(AT_ONCE):
            self._index.add([(page_id, _text(blob)) for page_id, blob in pages])
        return bool(pages)


def _text(blob: bytes) -> str:
    """The text of a kept result; none of one that cannot be read, which must not keep the others from being found."""
    try:
        return Recognition.decode(blob).text
    except (zlib.error, ValueError, LookupError, TypeError, BugError):
        logger.exception("A kept result cannot be read; its page is not found by search")
        return ""
