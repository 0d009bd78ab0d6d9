"""The one gate of every paid call: a page's price is reserved before the call and settled after it.

Every call is a row of `charges`; what jobs and months have cost stands beside them, changed in the same
transactions. A cap counts what was billed, what may have been, and what is reserved.
"""

from __future__ import annotations

import time
from enum import StrEnum
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import BudgetError, BugError
from bulkocr_gui.jobs.money import in_words
from bulkocr_gui.jobs.rows import counts_of
from bulkocr_gui.jobs.spending import JobSpending, Spending

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.model import JobCounts, Tariff

OF_NO_JOB = ""
"""Stands for a job where a connection is tested."""


class ChargeState(StrEnum):
    """Where the money of one call stands."""

    RESERVED = "reserved"
    """The call is under way."""
    BILLED = "billed"
    FREE = "free"
    UNCERTAIN = "uncertain"
    """Nobody knows; counted as billed."""


class Ledger:
    """What paid calls cost. Safe to use from any thread; one for all that write to a database.

    Args:
        database: where the charges are.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def reserve(self, job_id: str, page_id: int | None, provider: str, tariff: Tariff) -> int:
        """Set the price of one page aside, if the job's cap and the month's allow it. Returns the charge's id.

        The job's cap is the one that is stored at this moment: one that was changed holds at once.

        Args:
            job_id: whose page it is; `OF_NO_JOB` for none.
            page_id: the page.
            provider: who is paid.
            tariff: what it asks.

        Raises:
            BudgetError: `job_cap` or `month_cap` would be passed.
        """
        now = self._now()
        month = month_of(now)
        with self._database.writing() as connection:
            total = connection.execute(
                "SELECT charged, cost FROM months WHERE provider = ? AND month = ?", (provider, month)
            ).fetchone()
            charged, spent = (total["charged"], total["cost"]) if total else (0, 0)
            cost = 0 if charged < tariff.free_pages else tariff.price
            name = _pass_job_cap(connection, job_id, cost, tariff.currency)
            if cost and tariff.month_cap is not None and spent + cost > tariff.month_cap:
                limit = in_words(tariff.month_cap, tariff.currency)
                raise BudgetError(
                    "month_cap",
                    f"The limit of {limit} for this month is reached: {_pages(charged)} sent.",
                    "Raise the month's limit in the settings, or wait for the next month; then resume.",
                )
            connection.execute(
                "INSERT INTO months (provider, month, charged, cost) VALUES (?, ?, 1, ?) ON CONFLICT DO UPDATE SET "
                "charged = charged + 1, cost = cost + excluded.cost",
                (provider, month, cost),
            )
            cursor = connection.execute(
                "INSERT INTO charges (job_id, job_name, page_id, provider, month, at, state, cost, currency) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (job_id, name, page_id, provider, month, now, ChargeState.RESERVED, cost, tariff.currency),
            )
            charge_id = cursor.lastrowid
        if charge_id is None:
            raise BugError("a charge without an id")
        return charge_id

    def settle(self, charge_id: int, state: ChargeState) -> JobCounts | None:
        """Commit how a call ended. Returns the counts of its job; None where there is no such job (any more).

        Raises:
            BugError: the charge is not open, or was to be reserved once more.
        """
        if state is ChargeState.RESERVED:
            raise BugError("a charge cannot be settled as reserved")
        with self._database.writing() as connection:
            charge = connection.execute(
                "SELECT job_id, provider, month, cost FROM charges WHERE id = ? AND state = 'reserved'", (charge_id,)
            ).fetchone()
            if charge is None:
                raise BugError(f"charge {charge_id} is not open: it cannot become {state}")
            free = state is ChargeState.FREE
            connection.execute(
                "UPDATE charges SET state = ?, settled_at = ?, cost = ? WHERE id = ?",
                (state, self._now(), 0 if free else charge["cost"], charge_id),
            )
            if free:
                connection.execute(
                    "UPDATE months SET charged = charged - 1, cost = cost - ? WHERE provider = ? AND month = ?",
                    (charge["cost"], charge["provider"], charge["month"]),
                )
            else:
                connection.execute(
                    "UPDATE jobs SET charged = charged + 1, uncertain = uncertain + ?, spent = spent + ?, "
                    "updated_at = ? WHERE id = ?",
                    (state is ChargeState.UNCERTAIN, charge["cost"], self._now(), charge["job_id"]),
                )
            row = connection.execute("SELECT * FROM jobs WHERE id = ?", (charge["job_id"],)).fetchone()
            return counts_of(row) if row else None

    def month(self, provider: str) -> Spending:
        """What a provider cost in the present month."""
        with self._database.reading() as connection:
            return spending_of(connection, provider, self._now())


def month_of(moment: float) -> str:
    """The calendar month (UTC) of a time in seconds since the epoch: `2026-11`."""
    return time.strftime("%Y-%m", time.gmtime(moment))


def settle_interrupted(connection: sqlite3.Connection, now: float) -> dict[str, int]:
    """After a crash, within the recovery's transaction: calls that were under way may have been billed.

    Months count them already, as reserved. Must run before the attempts that were open are ended. Returns how
    many pages of each job may be billed once more: those, and the ones whose result the crash took.
    """
    # CROSS keeps SQLite's order: from the few attempts that are open to their charges, not from all charges.
    lost = connection.execute(
        "SELECT c.job_id, COUNT(*) AS number FROM attempts a CROSS JOIN charges c ON c.page_id = a.page_id "
        "WHERE a.outcome IS NULL AND c.at >= a.started_at AND c.state IN ('reserved', 'billed') GROUP BY c.job_id"
    ).fetchall()
    open_charges = connection.execute(
        "SELECT job_id, COUNT(*) AS number, SUM(cost) AS cost FROM charges WHERE state = 'reserved' GROUP BY job_id"
    ).fetchall()
    connection.executemany(
        "UPDATE jobs SET charged = charged + ?, uncertain = uncertain + ?, spent = spent + ? WHERE id = ?",
        [(row["number"], row["number"], row["cost"], row["job_id"]) for row in open_charges],
    )
    connection.execute("UPDATE charges SET state = 'uncertain', settled_at = ? WHERE state = 'reserved'", (now,))
    return {row["job_id"]: row["number"] for row in lost}


def spending_of(connection: sqlite3.Connection, provider: str, now: float) -> Spending:
    """What a provider cost in the month of `now`, from either kind of connection."""
    month = month_of(now)
    rows = connection.execute(
        "SELECT job_id, MAX(job_name) AS name, COUNT(*) AS charged, SUM(state = 'uncertain') AS uncertain, "
        "SUM(state = 'reserved') AS reserved, SUM(cost) AS cost, MAX(at) AS at FROM charges "
        "WHERE provider = ? AND month = ? AND state IN ('reserved', 'billed', 'uncertain') "
        "GROUP BY job_id ORDER BY MAX(at) DESC, MAX(id) DESC",
        (provider, month),
    ).fetchall()
    return Spending(
        provider=provider,
        month=month,
        charged=sum(row["charged"] for row in rows),
        uncertain=sum(row["uncertain"] for row in rows),
        reserved=sum(row["reserved"] for row in rows),
        cost=sum(row["cost"] for row in rows),
        jobs=tuple(
            JobSpending(row["job_id"], row["name"], row["charged"], row["uncertain"], row["cost"], row["at"])
            for row in rows
        ),
    )


def _pass_job_cap(connection: sqlite3.Connection, job_id: str, cost: int, currency: str) -> str:
    """Let one more page of this cost through the job's cap; returns the job's name."""
    if job_id == OF_NO_JOB:
        return ""
    job = connection.execute(
        "SELECT name, charged, spent, json_extract(options, '$.cost_cap') AS cap FROM jobs WHERE id = ?", (job_id,)
    ).fetchone()
    if job is None:
        raise BugError(f"a page of job {job_id} is to be paid, which is not there")
    if cost and job["cap"] is not None:
        open_charges = connection.execute(
            "SELECT COUNT(*) AS number, COALESCE(SUM(cost), 0) AS cost FROM charges "
            "WHERE job_id = ? AND state = 'reserved'",
            (job_id,),
        ).fetchone()
        if job["spent"] + open_charges["cost"] + cost > job["cap"]:
            sent = _pages(job["charged"] + open_charges["number"])
            raise BudgetError(
                "job_cap",
                f"The limit of {in_words(job['cap'], currency)} for this job is reached: {sent} sent.",
                "Raise the job's limit, then resume.",
            )
    name: str = job["name"]
    return name


def _pages(number: int) -> str:
    return "1 page was" if number == 1 else f"{number:,} pages were"
