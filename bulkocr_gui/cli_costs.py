"""What paid providers cost, in the words and the JSON of the command line. Amounts in JSON are millionths."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.money import in_words

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobCounts, Tariff
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.spending import Spending
    from bulkocr_gui.providers.base import Provider


@dataclasses.dataclass(frozen=True, slots=True)
class Outlook:
    """What is known of a job's cost before it starts.

    Attributes:
        provider: who is sent the pages.
        tariff: what it asks; None where it is free.
        spending: what it cost this month.
        options: the job's.
        counts: the job's, so far.
        twice: pages that may be billed twice, since the program was ended while they were on their way.
    """

    provider: Provider
    tariff: Tariff | None
    spending: Spending
    options: JobOptions
    counts: JobCounts
    twice: int = 0

    @property
    def at_most(self) -> int | None:
        """What the job can still cost, by its own limit and the month's; None where nothing limits it."""
        limits = []
        if self.options.cost_cap is not None:
            limits.append(self.options.cost_cap - self.counts.spent)
        if self.tariff is not None and self.tariff.month_cap is not None:
            limits.append(self.tariff.month_cap - self.spending.cost)
        return max(0, min(limits)) if limits else None

    @property
    def free_left(self) -> int:
        """Pages of this month that are still free."""
        return max(0, self.tariff.free_pages - self.spending.charged) if self.tariff else 0

    def event(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "provider": self.provider.id,
            "sends_pages": self.provider.needs_network,
            "only_poor_pages": bool(self.options.poor_to),
            "endpoint": self.options.endpoint or None,
            "price_a_page": self.tariff.price if self.tariff else 0,
            "free_pages_left": self.free_left,
            "currency": self.tariff.currency if self.tariff else None,
            "spent": self.counts.spent,
            "at_most": self.at_most if self.tariff else 0,
            "may_be_billed_twice": self.twice,
        }

    def words(self) -> list[str]:
        """A line each: where pages go, what they cost, and where that ends."""
        to = f" at {self.options.endpoint}" if self.options.endpoint else ""
        which = "Pages that are read poorly" if self.options.poor_to else "Pages"
        lines = [f"{which} are sent to {self.provider.name}{to}."]
        if self.tariff is None:
            return lines
        price = in_words(self.tariff.price * 1000, self.tariff.currency)
        free = f"; {self.free_left:,} of this month's free pages are left" if self.tariff.free_pages else ""
        lines.append(f"A thousand pages cost {price}{free}.")
        if self.at_most is None:
            lines.append("Nothing limits what this job may cost; --max-cost would.")
        else:
            lines.append(f"It can cost {in_words(self.at_most, self.tariff.currency)} at most, then it pauses.")
        if self.twice:
            lines.append(
                f"The program was ended while pages were on their way: at most {self.twice:,} may be billed twice."
            )
        return lines


def charged_words(counts: JobCounts, currency: str) -> str:
    """What a job has cost, for its end: `Charged: 120 pages, $0.18 at most; of 3 nobody knows`."""
    pages = "1 page" if counts.charged == 1 else f"{counts.charged:,} pages"
    words = f"Charged: {pages}, {in_words(counts.spent, currency)} at most"
    return f"{words}; of {counts.uncertain:,} nobody knows." if counts.uncertain else f"{words}."


def spending_as_json(spending: Spending, tariff: Tariff) -> dict[str, Any]:
    """One provider's month, as `spending --json` shows it."""
    return {
        **dataclasses.asdict(spending),
        "currency": tariff.currency,
        "price_a_page": tariff.price,
        "free_pages": tariff.free_pages,
        "month_cap": tariff.month_cap,
    }


def spending_lines(name: str, spending: Spending, tariff: Tariff) -> list[str]:
    """One provider's month in words: the whole, then each job, the latest first."""
    cost = in_words(spending.cost, tariff.currency)
    lines = [f"{name}, {spending.month} (UTC): {spending.charged:,} pages charged, {cost} at most"]
    if spending.uncertain:
        lines.append(f"  of {spending.uncertain:,} nobody knows whether they were charged; they are counted")
    if spending.reserved:
        lines.append(f"  of {spending.reserved:,} the call is under way")
    left = max(0, tariff.free_pages - spending.charged)
    limit = "none" if tariff.month_cap is None else in_words(tariff.month_cap, tariff.currency)
    lines.append(f"  free pages left: {left:,} of {tariff.free_pages:,}; limit of the month: {limit}")
    lines.extend(
        f"  {job.job_id or '(tests of the connection)'}  {job.charged:,} pages  "
        f"{in_words(job.cost, tariff.currency)}  {job.name}".rstrip()
        for job in spending.jobs
    )
    return lines
