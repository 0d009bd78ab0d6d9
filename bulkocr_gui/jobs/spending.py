"""What paid providers cost, as the window and the command line show it. Amounts: millionths of the currency."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JobSpending:
    """What one job cost in a month."""

    job_id: str
    """Empty for the tests of a connection."""
    name: str
    charged: int
    """Pages that were charged, or may have been."""
    uncertain: int
    """Of those, the ones of which nobody knows."""
    cost: int
    at: float
    """Of its last call, in seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class Spending:
    """What a provider cost in one calendar month (UTC)."""

    provider: str
    month: str
    """`2026-11`."""
    charged: int
    uncertain: int
    reserved: int
    """Of the charged, those whose call is under way."""
    cost: int
    jobs: tuple[JobSpending, ...]
    """The latest first."""
