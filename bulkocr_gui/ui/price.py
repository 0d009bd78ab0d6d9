"""What a new job will cost at most, from what is known before it starts. Amounts: millionths of the currency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import Tariff
    from bulkocr_gui.jobs.spending import Spending

_MILLION = 1_000_000
_STEPS = (1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100)
_SPARE = 1.1
"""The usual limit leaves room for a tenth of the pages to be called twice."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """The price of a new job."""

    tariff: Tariff
    pages: int
    """Found, so far or in all."""
    known: int = 0
    """Of those, recognised before: they cost nothing."""
    spending: Spending | None = None
    """What the month cost until now; None while that is not known: no page then counts as free."""

    @property
    def payable(self) -> int:
        """Pages that are sent."""
        return max(0, self.pages - self.known)

    @property
    def free_left(self) -> int:
        """Pages of the month that are still free."""
        return max(0, self.tariff.free_pages - self.spending.charged) if self.spending is not None else 0

    @property
    def free(self) -> int:
        """Of the payable pages, those within the month's free ones."""
        return min(self.payable, self.free_left)

    @property
    def charged(self) -> int:
        """Pages that have a price."""
        return self.payable - self.free

    @property
    def amount(self) -> int:
        """The price of all of them."""
        return self.charged * self.tariff.price

    @property
    def month_left(self) -> int | None:
        """What the month's limit still allows; None where there is no limit, or the month is not known."""
        if self.tariff.month_cap is None or self.spending is None:
            return None
        return max(0, self.tariff.month_cap - self.spending.cost)

    @property
    def usual_cap(self) -> int:
        """A round sum just above the price, at least one unit of the currency."""
        wanted = self.amount * _SPARE / _MILLION
        scale = 1
        while wanted > _STEPS[-1] * scale:
            scale *= 10
        return next(step * scale for step in _STEPS if step * scale >= wanted) * _MILLION
