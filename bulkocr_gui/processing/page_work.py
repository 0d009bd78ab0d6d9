"""One page's way through a worker: attempts, retries, its result committed, its document delivered.

A plain function of its ticket; `BulkProcessor` wraps it in a QRunnable.
"""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bulkocr_gui.jobs.errors import Cancelled, ErrorClass, KnownError, MachineError
from bulkocr_gui.jobs.model import Outcome, PageState
from bulkocr_gui.jobs.retry import backoff_seconds, is_bug, known
from bulkocr_gui.processing.delivery import DeliveryListener, JobFailure
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobRow, PageRecord, PageTicket
    from bulkocr_gui.jobs.store import Settled, Store
    from bulkocr_gui.processing.delivery import Delivery
    from bulkocr_gui.processing.page_grants import PageGrants
    from bulkocr_gui.providers.base import Recogniser

logger = logging.getLogger("bulkocr.job")


@dataclass(slots=True)
class Run:
    """From one start of a job to its next pause or stop."""

    interrupt: threading.Event = field(default_factory=threading.Event)
    """Set at pause and stop: a retry's wait ends."""
    stopped: bool = False


class Listener(DeliveryListener, Protocol):
    """What the work tells its processor, from its own thread."""

    def ended(self, outcome: Outcome, settled: Settled) -> None:
        """A page has its outcome, committed."""

    def active_seconds(self) -> float:
        """Time the job has run in all."""

    def total(self) -> int:
        """Pages of the job that are known by now."""


class PageWork:
    """The work on the pages of one job.

    Args:
        store: the truth.
        row: the job.
        listener: told of what was committed.
        delivery: takes the documents whose pages have ended.
        wait: waits for an event or so many seconds, and says whether it was the event; a test's own clock.
    """

    def __init__(
        self,
        store: Store,
        row: JobRow,
        listener: Listener,
        delivery: Delivery,
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
    ) -> None:
        self._store = store
        self._row = row
        self._listener = listener
        self._delivery = delivery
        self._wait = wait

    def do(
        self,
        ticket: PageTicket,
        run: Run,
        recogniser: Recogniser,
        grants: PageGrants,
    ) -> None:
        """Bring one claimed page to its outcome, or back to pending.

        Raises:
            JobFailure: the page is pending again, and no other can succeed either.
        """
        options = self._row.options
        file = Path(ticket.name).name
        tries = ticket.tries
        while True:
            part = f" page {ticket.number}/{ticket.pages}" if ticket.pages > 1 else ""
            attempt = f"(attempt {tries + 1}/{options.max_retries + 1})"
            place = f"{ticket.sequence}/{self._listener.total()}"
            self._listener.line(logging.INFO, f"Processing {place}: {file}{part} {attempt}")
            error = self._attempt(ticket, run, recogniser, grants, f"{file}{part}")
            if error is None:
                return
            # Money that is spent is no page's error: the job says it, once for all its workers.
            if error.error_class is not ErrorClass.BUDGET:
                self._listener.line(logging.ERROR, f"Error processing {file}{part} {attempt}: {error.message}")
            self._raise_if_all_are_hit(ticket, error)
            if error.error_class is not ErrorClass.TRANSIENT or tries >= options.max_retries:
                self._settle_failed(ticket, run, error)
                return
            tries += 1
            delay = backoff_seconds(tries, error.retry_after, options.first_delay)
            self._store.attempt_failed(ticket, error)
            if run.interrupt.is_set():
                self._store.release(ticket, "paused")
                return
            self._listener.line(logging.INFO, f"Retrying {file} in {delay:g}s...")
            if self._wait(run.interrupt, delay):
                self._store.release(ticket, "paused")
                return
            self._store.attempt_again(ticket)

    def _attempt(
        self, ticket: PageTicket, run: Run, recogniser: Recogniser, grants: PageGrants, shown: str
    ) -> KnownError | None:
        """Recognise once; None where the page has its outcome now, or is pending again."""
        try:
            try:
                record = recogniser.recognise(ticket.path, ticket.number, grants)
            except Cancelled:
                self._store.release(ticket, "cancelled")
                return None
            except Exception as caught:
                if is_bug(caught):
                    logger.exception("Unexpected error while recognising page %s", ticket.page_id)
                return known(caught)
            if grants.recalled:
                self._listener.line(logging.INFO, f"{shown}: taken from an earlier result")
            self._settle(ticket, run, record, grants.fingerprint(record.content))
            return None
        finally:
            grants.attempt_over()

    def _raise_if_all_are_hit(self, ticket: PageTicket, error: KnownError) -> None:
        if error.error_class is ErrorClass.PAGE and not is_there(ticket.source_root):
            error = source_gone(ticket.source_root)
        if error.error_class in (ErrorClass.PROVIDER, ErrorClass.MACHINE, ErrorClass.BUDGET):
            self._store.release(ticket, error.error_class)
            raise JobFailure(error)

    def _settle(self, ticket: PageTicket, run: Run, record: PageRecord, fingerprint: str) -> None:
        # Before the transaction, for which others wait.
        read = None if record.blank else Recognition.decode(record.blob)
        text, doubtful = (read.text, read.doubtful) if read is not None else ("", 0)
        seconds = self._listener.active_seconds()
        settled = self._store.settle(ticket, record, seconds, fingerprint, text, doubtful=doubtful)
        state = PageState.BLANK if record.blank else PageState.DONE
        self._listener.ended(_outcome(ticket, state, settled.attempts), settled)
        if settled.document_ended:
            self._delivery.deliver(ticket.document_id, lambda: run.stopped)

    def _settle_failed(self, ticket: PageTicket, run: Run, error: KnownError) -> None:
        counts = self._row.options.unreadable_count or error.error_class is not ErrorClass.PAGE
        settled = self._store.settle_failed(ticket, error, self._listener.active_seconds(), counts=counts)
        self._listener.ended(_outcome(ticket, PageState.FAILED, settled.attempts, error), settled)
        if settled.document_ended:
            self._delivery.deliver(ticket.document_id, lambda: run.stopped)


def is_there(path: Path) -> bool:
    """Whether there is such a file or folder; not, where a folder above it may not be entered."""
    return os.path.exists(path)  # noqa: PTH110 - Path's raises if not permitted


def source_gone(source: Path) -> MachineError:
    """A folder that was to be read is not there any more."""
    return MachineError(
        "source_gone", f"The folder {source} is gone.", "Connect the drive or put the folder back, then resume."
    )


def _outcome(ticket: PageTicket, state: PageState, attempts: int, error: KnownError | None = None) -> Outcome:
    return Outcome(
        job_id=ticket.job_id,
        document_id=ticket.document_id,
        page_id=ticket.page_id,
        path=ticket.path,
        name=ticket.name,
        page=ticket.number,
        state=state,
        error_class=error.error_class if error else None,
        code=error.code if error else "",
        message=error.message if error else "",
        advice=error.advice if error else "",
        attempts=attempts,
    )
