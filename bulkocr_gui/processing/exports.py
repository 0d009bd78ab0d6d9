"""Exports beside the jobs: one at a time, on a thread of their own."""

from __future__ import annotations

import logging
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.model import ActivityRow
from bulkocr_gui.jobs.retry import is_bug, known
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.reports import ActivityLine, Exported, Hears, OrderFailed, Told

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.export import Export, Wanted

logger = logging.getLogger("bulkocr.job")


class Exports:
    """The exports of a queue, in the order in which they were asked for.

    Args:
        store: the truth.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, post: Callable[[object], None]) -> None:
        self._store = store
        self._post = post
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._exports: list[tuple[str, Export]] = []

    def begin(
        self,
        job_id: str,
        wanted: Wanted,
        output: Path | None,
        passwords: Callable[[], tuple[str, ...]],
        told: Hears | None = None,
    ) -> None:
        """Export a job at its turn; the report `Exported` or `OrderFailed` follows, first to who waits for it."""
        from bulkocr_gui.processing.export import Export  # noqa: PLC0415 - see JobQueue.get_ready

        export = Export(self._store, job_id, wanted, output, partial(self._line, job_id), passwords=passwords)
        with self._lock:
            self._exports.append((job_id, export))
        self._pool.start(PageTask(lambda: self._run(job_id, export, told)))

    def cancel(self, job_id: str) -> None:
        """Give up the job's exports, those that wait for their turn too; what is written stays."""
        with self._lock:
            found = [export for of, export in self._exports if of == job_id]
        for export in found:
            export.cancel()

    def cancel_all(self) -> None:
        """Give up every export."""
        with self._lock:
            found = [export for _, export in self._exports]
        for export in found:
            export.cancel()

    def join(self) -> None:
        """Wait until no export runs."""
        self._pool.waitForDone()

    def _run(self, job_id: str, export: Export, told: Hears | None) -> None:
        answer: Exported | OrderFailed
        try:
            answer = export.run()
        except Exception as error:
            if is_bug(error):
                logger.exception("Unexpected error while exporting job %s", job_id)
            answer = OrderFailed(known(error))
            self._line(job_id, logging.ERROR, f"Export of job {job_id} failed: {answer.error.message}")
        with self._lock:
            self._exports.remove((job_id, export))
        self._post(answer if told is None else Told(answer, told))

    def _line(self, job_id: str, level: int, text: str) -> None:
        logger.log(level, text)
        now, name = time.time(), logging.getLevelName(level)
        self._post(ActivityLine(job_id, ActivityRow(now, name, text)))
        try:
            self._store.note(job_id, [(now, name, text)])
        except KnownError as error:
            logger.error("Activity of job %s could not be kept: %s", job_id, error.message)
