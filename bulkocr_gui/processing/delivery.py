"""Documents whose pages have all ended, written in every format of their job and committed."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING, Protocol

from bulkocr_gui.jobs.errors import Cancelled, KnownError
from bulkocr_gui.jobs.output_names import shown_first
from bulkocr_gui.processing.document_files import Order, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.model import DocumentOutcome, JobCounts, JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.document_files import DocumentFiles


class JobFailure(Exception):  # noqa: N818 - carries a known error from a page to its job
    """No page of the job can succeed until something is fixed."""

    def __init__(self, error: KnownError) -> None:
        super().__init__(error.message)
        self.error = error


class DeliveryListener(Protocol):
    """What a delivery tells its processor, from its own thread."""

    def delivered(self, outcome: DocumentOutcome, counts: JobCounts) -> None:
        """A document is on disk, committed."""

    def line(self, level: int, text: str) -> None:
        """A line for the log and the job's activity."""


class Delivery:
    """Delivers the documents of one job, over all of its runs: no document by two threads at once.

    Args:
        store: the truth.
        files: writes them.
        row: the job.
        listener: told of what was committed.
    """

    def __init__(self, store: Store, files: DocumentFiles, row: JobRow, listener: DeliveryListener) -> None:
        self._store = store
        self._files = files
        self._row = row
        self._listener = listener
        self._changed = threading.Condition()
        self._under_way: set[int] = set()

    def left(self) -> tuple[int, ...]:
        """Documents that an earlier run did not deliver."""
        return tuple(document.document_id for document in self._store.undelivered(self._row.job_id))

    def deliver(self, document_id: int, cancelled: Callable[[], bool]) -> None:
        """Write and commit a document, unless that is done already or its pages have not all ended.

        Args:
            document_id: the document.
            cancelled: whether the job was stopped; the document is delivered in its next run then.

        Raises:
            JobFailure: the disk is full or the output folder is gone; the document is delivered later.
        """
        with self._alone(document_id):
            for document in self._store.undelivered(self._row.job_id, document_id):
                with contextlib.suppress(Cancelled):
                    self._deliver(document, cancelled)

    def _deliver(self, document: Undelivered, cancelled: Callable[[], bool]) -> None:
        written = Written((), (), ())
        began = time.perf_counter()
        if document.pages_failed < document.pages and not document.skipped:
            options = self._row.options
            root = document.path.parent if options.beside else self._row.output
            order = Order(shown_first(options.formats), root, options)
            try:
                name = self._row.output / self._store.settled_name(self._row, document)
                written = self._files.write(document, order, name, cancelled)
            except KnownError as error:
                raise JobFailure(error) from error
        for each, fault in written.unsaved:
            self._listener.line(logging.WARNING, f"{document.name}: not saved as {each}: {fault.message}")
        unsaved = [f"Not saved as {each}: {fault.message}" for each, fault in written.unsaved]
        seconds = time.perf_counter() - began
        outcome, counts = self._store.delivered(document, written.files, unsaved, written.notes, seconds)
        self._listener.delivered(outcome, counts)

    @contextlib.contextmanager
    def _alone(self, document_id: int) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(lambda: document_id not in self._under_way)
            self._under_way.add(document_id)
        try:
            yield
        finally:
            with self._changed:
                self._under_way.remove(document_id)
                self._changed.notify_all()
