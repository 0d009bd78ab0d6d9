"""What one page's recogniser may have: memory, money, and earlier results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.earlier_results import fingerprint_of
from bulkocr_gui.jobs.errors import BugError, Cancelled
from bulkocr_gui.jobs.ledger import OF_NO_JOB, ChargeState

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from bulkocr_gui.jobs.model import JobCounts, PageRecord, PageTicket
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.memory_budget import MemoryBudget
    from bulkocr_gui.processing.same_content import SameContent
    from bulkocr_gui.providers.base import Charge, Provider


@dataclass(frozen=True, slots=True)
class Purse:
    """Where the pages of one job get their money and their earlier results from.

    Args:
        store: the truth.
        provider: who is paid.
        options: those of the job.
        copies: pages of the job that are under way.
        counted: told of the job's counts where they change in the middle of a page; from any thread.
        passwords: those of the job at the moment.
    """

    store: Store
    provider: Provider
    options: JobOptions
    copies: SameContent
    counted: Callable[[JobCounts], None] = lambda counts: None  # noqa: ARG005 - a test of a connection has no counts
    passwords: Callable[[], tuple[str, ...]] = tuple


class PageGrants:
    """See `providers.base.Grants`.

    Args:
        budget: memory of all pages in flight.
        given_up: whether the page's job was stopped.
        purse: money and earlier results.
        ticket: the page; None for the test of a connection.
    """

    def __init__(
        self, budget: MemoryBudget, given_up: Callable[[], bool], purse: Purse, ticket: PageTicket | None = None
    ) -> None:
        self._budget = budget
        self._given_up = given_up
        self._purse = purse
        self._ticket = ticket
        self.recalled = False
        """Whether the last attempt was given an earlier result, and paid nothing."""

    def memory(self, amount: int) -> AbstractContextManager[None]:
        """See `providers.base.Grants`."""
        return self._budget.hold(amount, self._given_up)

    def passwords(self) -> tuple[str, ...]:
        """See `providers.base.Grants`."""
        return self._purse.passwords()

    def document_has(self, pages: int) -> None:
        """See `providers.base.Grants`."""
        ticket = self._ticket
        if ticket is None or ticket.pages > 1 or pages <= 1:
            return
        changed = self._purse.store.document_has(ticket, pages)
        if changed is not None:
            row, number = changed
            self._purse.counted(row.counts)
            if number != ticket.number:
                # The page is pending again, as the one that the job reads first.
                raise Cancelled

    def charge(self) -> Charge:
        """See `providers.base.Grants`."""
        provider = self._purse.provider
        tariff = provider.tariff()
        if tariff is None:
            raise BugError("a provider that is free asks for money")
        self.recalled = False
        job_id, page_id = (self._ticket.job_id, self._ticket.page_id) if self._ticket else (OF_NO_JOB, None)
        return _Charge(self._purse, self._purse.store.ledger.reserve(job_id, page_id, provider.id, tariff))

    def recall(self, content: str) -> PageRecord | None:
        """See `providers.base.Grants`."""
        fingerprint = self.fingerprint(content) if self._purse.options.reuse else ""
        if not fingerprint:
            return None
        self._purse.copies.begin(fingerprint, self, self._given_up)
        record = self._purse.store.earlier.result(fingerprint, content)
        self.recalled = record is not None
        return record

    def keep(self, record: PageRecord) -> None:
        """See `providers.base.Grants`."""
        fingerprint = self.fingerprint(record.content)
        if self._ticket is not None and fingerprint:
            self._purse.store.earlier.keep_answer(fingerprint, record, self._ticket.document_id)

    def attempt_over(self) -> None:
        """The page has its result, committed, or this attempt came to nothing: copies of the page wait no longer."""
        self._purse.copies.end(self)

    def fingerprint(self, content: str) -> str:
        """By what the result of this page is found again; empty where it is not. See `jobs.earlier_results`."""
        if self._ticket is None or not content:
            return ""
        provider = self._purse.provider
        return fingerprint_of(provider.id, provider.reuse_key(self._purse.options), content, self._ticket.number)


class _Charge:
    """See `providers.base.Charge`."""

    def __init__(self, purse: Purse, charge_id: int) -> None:
        self._purse = purse
        self._id = charge_id

    def billed(self) -> None:
        """See `providers.base.Charge`."""
        # The page's own end, which follows, tells the counts.
        self._purse.store.ledger.settle(self._id, ChargeState.BILLED)

    def free(self) -> None:
        """See `providers.base.Charge`."""
        self._purse.store.ledger.settle(self._id, ChargeState.FREE)

    def uncertain(self) -> None:
        """See `providers.base.Charge`."""
        counts = self._purse.store.ledger.settle(self._id, ChargeState.UNCERTAIN)
        if counts is not None:
            self._purse.counted(counts)
