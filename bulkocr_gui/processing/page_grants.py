"""What one page's recogniser may have: memory, money, and earlier results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.processing.memory_budget import MemoryBudget
    from bulkocr_gui.providers.base import Charge


class PageGrants:
    """See `providers.base.Grants`.

    Args:
        budget: memory of all pages in flight.
        given_up: whether the page's job was stopped.
    """

    def __init__(self, budget: MemoryBudget, given_up: Callable[[], bool]) -> None:
        self._budget = budget
        self._given_up = given_up

    def memory(self, amount: int) -> AbstractContextManager[None]:
        """See `providers.base.Grants`."""
        return self._budget.hold(amount, self._given_up)

    def charge(self) -> Charge:
        """See `providers.base.Grants`."""
        raise BugError("a provider that is free asks for money")

    def recall(self, content: str) -> PageRecord | None:
        """See `providers.base.Grants`."""
        del content
        return None
