"""A job's course: pages a minute over the time it ran, its pauses, and where the time went."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.work_minutes import SECONDS

if TYPE_CHECKING:
    import sqlite3

MOST_STEPS = 120
"""A longer job is told in steps of several minutes."""
_LEAST = 0.05
"""Part of a minute below which a speed would say nothing."""
_PIECE = 0.25
"""Part of a minute below which it is no step of its own."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was done in some minutes of work.

    Attributes:
        minutes: that the job ran within it.
        pages: that ended.
        failed: of these.
        retries: attempts that failed and were made again.
    """

    minutes: float
    pages: int
    failed: int
    retries: int

    @property
    def speed(self) -> float:
        """Pages a minute."""
        return self.pages / max(_LEAST, self.minutes)


@dataclass(frozen=True, slots=True)
class Stop:
    """The job stood between two of its steps.

    Attributes:
        after: number of the steps before it.
        at: when it began, in seconds since the epoch.
        seconds: how long; None where the job stands still.
        why: a `PauseReason`, else a `JobStatus`.
    """

    after: int
    at: float
    seconds: float | None
    why: str


@dataclass(frozen=True, slots=True)
class JobHistory:
    """What a job did so far. Times at which it stood are left out, and told as stops.

    Attributes:
        steps: in their order, of one length each but for the ends of runs.
        stops: between them.
        rendering: seconds of all workers that pages took to be decoded or rendered.
        recognising: to be recognised.
        writing: that files took to be written.
    """

    steps: tuple[Step, ...] = ()
    stops: tuple[Stop, ...] = ()
    rendering: float = 0.0
    recognising: float = 0.0
    writing: float = 0.0

    @property
    def minutes(self) -> float:
        """That the job ran."""
        return sum(step.minutes for step in self.steps)

    @property
    def pages(self) -> int:
        """That ended, in every run."""
        return sum(step.pages for step in self.steps)

    @property
    def retries(self) -> int:
        """Attempts that failed and were made again."""
        return sum(step.retries for step in self.steps)

    @property
    def fastest(self) -> float:
        """Pages a minute of the fastest step."""
        return max((step.speed for step in self.steps), default=0.0)

    @property
    def average(self) -> float:
        """Pages a minute."""
        return self.pages / max(_LEAST, self.minutes) if self.steps else 0.0


@dataclass(slots=True)
class _Slot:
    """A minute of the clock in which the job ran."""

    minute: int
    ran: float = 0.0
    pages: int = 0
    failed: int = 0
    retries: int = 0


def history_of(connection: sqlite3.Connection, job_id: str, now: float) -> JobHistory:
    """What a job did so far.

    Args:
        connection: any.
        job_id: the job; of one that is unknown nothing is known.
        now: seconds since the epoch; a run that is under way is told up to here.
    """
    runs = connection.execute(
        "SELECT began_at, ended_at, ended_by FROM runs WHERE job_id = ? ORDER BY run", (job_id,)
    ).fetchall()
    minutes = connection.execute("SELECT * FROM minutes WHERE job_id = ? ORDER BY minute", (job_id,)).fetchall()
    slots: list[_Slot] = []
    stops: list[tuple[int, sqlite3.Row, float | None]] = []
    for place, run in enumerate(runs):
        _lay(slots, run["began_at"], run["ended_at"] or max(now, run["began_at"]))
        if run["ended_at"] is not None and run["ended_by"] != "completed":
            later = runs[place + 1]["began_at"] if place + 1 < len(runs) else None
            stops.append((len(slots), run, later))
    _fill(slots, minutes)
    wide = max(1, math.ceil(len(slots) / MOST_STEPS))
    return JobHistory(
        steps=tuple(_step(slots[start : start + wide]) for start in range(0, len(slots), wide)),
        stops=tuple(
            Stop(
                math.ceil(after / wide),
                run["ended_at"],
                None if later is None else max(0.0, later - run["ended_at"]),
                run["ended_by"],
            )
            for after, run, later in stops
        ),
        rendering=sum(row["rendering"] for row in minutes),
        recognising=sum(row["recognising"] for row in minutes),
        writing=sum(row["writing"] for row in minutes),
    )


def _lay(slots: list[_Slot], began: float, ended: float) -> None:
    """Minutes of a run behind those of the runs before; a piece of a minute goes with the minute beside it."""
    before = len(slots)
    for minute in range(int(began // SECONDS), int(ended // SECONDS) + 1):
        ran = max(0.0, min(ended, (minute + 1) * SECONDS) - max(began, minute * SECONDS)) / SECONDS
        joined = len(slots) > before and min(ran, slots[-1].ran) < _PIECE
        if not joined and (not slots or slots[-1].minute < minute):
            slots.append(_Slot(minute))
        slots[-1].ran += ran


def _fill(slots: list[_Slot], minutes: list[sqlite3.Row]) -> None:
    """What ended after a pause was begun before it: it belongs to the run's last minute."""
    place = 0
    for row in minutes:
        while place + 1 < len(slots) and slots[place + 1].minute <= row["minute"]:
            place += 1
        if slots:
            slots[place].pages += row["pages"]
            slots[place].failed += row["failed"]
            slots[place].retries += row["retries"]


def _step(slots: list[_Slot]) -> Step:
    return Step(
        minutes=sum(slot.ran for slot in slots),
        pages=sum(slot.pages for slot in slots),
        failed=sum(slot.failed for slot in slots),
        retries=sum(slot.retries for slot in slots),
    )
