"""Calls, ends, crashes, months and changed caps in any order: no cap is passed, and the counts are the rows."""

from __future__ import annotations

import shutil
import tempfile
from calendar import timegm
from pathlib import Path

from hypothesis import settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bulkocr_gui.jobs.errors import BudgetError
from bulkocr_gui.jobs.ledger import OF_NO_JOB, ChargeState, month_of
from bulkocr_gui.jobs.model import Tariff
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store

PRICE = 1500
CAPS = strategies.none() | strategies.integers(0, 12 * PRICE)
ENDS = strategies.sampled_from([ChargeState.BILLED, ChargeState.FREE, ChargeState.UNCERTAIN])


class GateMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.now = float(timegm((2026, 11, 30, 12, 0, 0)))
        self.store = Store(self.folder / "jobs.sqlite3", lambda: self.now)
        self.under_way: list[int] = []
        self.ended: dict[int, ChargeState] = {}
        self.jobs: dict[str, int | None] = {}

    @initialize(caps=strategies.lists(CAPS, min_size=1, max_size=2), free=strategies.integers(0, 4), cap=CAPS)
    def begin(self, caps, free, cap):
        for number, each in enumerate(caps):
            row = self.store.create(
                # The same in every replay of an example.
                job_id=f"job{number}",
                name=f"job {number}",
                provider="vision",
                sources=[],
                output=self.folder,
                options=JobOptions(cost_cap=each),
            )
            self.jobs[row.job_id] = each
            self.store.begin_run(row.job_id)
        self.tariff = Tariff(PRICE, free, "USD", cap)
        # A cap that was lowered below what is spent already cannot undo that: these are the most that may stand.
        self.job_most = {job_id: cap for job_id, cap in self.jobs.items() if cap is not None}
        self.month_most = {month_of(self.now): cap}

    @rule(data=strategies.data())
    def reserve(self, data):
        job_id = data.draw(strategies.sampled_from([OF_NO_JOB, *self.jobs]))
        before = self.month_row()
        try:
            self.under_way.append(self.store.ledger.reserve(job_id, 1, "vision", self.tariff))
        except BudgetError as error:
            cap = self.jobs.get(job_id) if error.code == "job_cap" else self.tariff.month_cap
            spent = self.spent_of(job_id) if error.code == "job_cap" else before[1]
            assert cap is not None
            assert spent + PRICE > cap, "refused although there is room"
            assert before[0] >= self.tariff.free_pages, "refused although the page is free"
            assert self.month_row() == before

    @precondition(lambda self: self.under_way)
    @rule(state=ENDS, last=strategies.booleans())
    def settle(self, state, last):
        charge = self.under_way.pop(-1 if last else 0)
        self.store.ledger.settle(charge, state)
        self.ended[charge] = state

    @rule()
    def crash(self):
        self.store.database._connection.close()
        self.store = Store(self.folder / "jobs.sqlite3", lambda: self.now)
        self.store.recover()
        self.ended |= dict.fromkeys(self.under_way, ChargeState.UNCERTAIN)
        self.under_way = []

    @rule()
    def month_ends(self):
        self.now += 31 * 86_400
        self.month_most[month_of(self.now)] = self.tariff.month_cap

    @rule(cap=CAPS, data=strategies.data())
    def job_s_cap_changes(self, cap, data):
        job_id = data.draw(strategies.sampled_from(sorted(self.jobs)))
        self.store.change_options(job_id, cost_cap=cap)
        self.jobs[job_id] = cap
        spent = self.spent_of(job_id)
        if cap is None:
            self.job_most.pop(job_id, None)
        else:
            self.job_most[job_id] = max(cap, spent)

    @rule(cap=CAPS)
    def month_s_cap_changes(self, cap):
        self.tariff = Tariff(PRICE, self.tariff.free_pages, "USD", cap)
        self.month_most[month_of(self.now)] = None if cap is None else max(cap, self.month_row()[1])

    def rows(self, where: str, *values: object):
        with self.store.database.reading() as connection:
            return connection.execute(
                "SELECT COALESCE(SUM(state IN ('billed', 'uncertain')), 0), COALESCE(SUM(state = 'uncertain'), 0), "  # noqa: S608 - fixed words
                "COALESCE(SUM(cost * (state IN ('billed', 'uncertain'))), 0), COALESCE(SUM(cost), 0), "
                f"COALESCE(SUM(state <> 'free'), 0) FROM charges WHERE {where}",
                values,
            ).fetchone()

    def spent_of(self, job_id: str) -> int:
        return self.rows("job_id = ?", job_id)[3]

    def month_row(self) -> tuple[int, int]:
        with self.store.database.reading() as connection:
            row = connection.execute(
                "SELECT charged, cost FROM months WHERE provider = 'vision' AND month = ?", (month_of(self.now),)
            ).fetchone()
        return tuple(row) if row else (0, 0)

    @invariant()
    def no_cap_is_passed(self):
        for job_id, most in getattr(self, "job_most", {}).items():
            assert self.spent_of(job_id) <= most
        for month, most in getattr(self, "month_most", {}).items():
            assert most is None or self.rows("month = ?", month)[3] <= most

    @invariant()
    def the_counts_are_the_rows(self):
        for job_id in self.jobs:
            counts = self.store.job(job_id).counts
            assert (counts.charged, counts.uncertain, counts.spent) == tuple(self.rows("job_id = ?", job_id))[:3]
        for month in getattr(self, "month_most", {}):
            with self.store.database.reading() as connection:
                total = connection.execute("SELECT charged, cost FROM months WHERE month = ?", (month,)).fetchone()
            _, _, _, cost, charged = self.rows("month = ?", month)
            assert (tuple(total) if total else (0, 0)) == (charged, cost)

    @invariant()
    def the_rows_are_what_happened(self):
        with self.store.database.reading() as connection:
            rows = {row["id"]: row["state"] for row in connection.execute("SELECT id, state FROM charges")}
        assert rows == dict.fromkeys(self.under_way, "reserved") | self.ended

    def teardown(self):
        self.store.close()
        shutil.rmtree(self.folder)


TestGateMachine = GateMachine.TestCase
TestGateMachine.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
