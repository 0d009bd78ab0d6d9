"""The gate of all paid calls: what it lets through, what it writes down, and what it says at the limit."""

from __future__ import annotations

import threading
from calendar import timegm
from typing import TYPE_CHECKING

import pytest

from bulkocr_gui.jobs.errors import BudgetError, BugError
from bulkocr_gui.jobs.ledger import OF_NO_JOB, ChargeState, Ledger, month_of
from bulkocr_gui.jobs.model import JobStatus, PageRecord, PauseReason, Tariff
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store

if TYPE_CHECKING:
    from pathlib import Path

PRICE = 1500
TARIFF = Tariff(price=PRICE, free_pages=0, currency="USD")
NOVEMBER = float(timegm((2026, 11, 30, 23, 59, 0)))
DECEMBER = NOVEMBER + 60


class Clock:
    now = NOVEMBER

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(store: Store, clock: Clock) -> Ledger:
    return Ledger(store.database, clock)


@pytest.fixture
def job(make_job):
    def make(cap: int | None = None) -> str:
        return make_job({"1.png": 1}, JobOptions(cost_cap=cap)).job_id

    return make


def states(store: Store) -> dict[str, tuple[int, int]]:
    with store.database.reading() as connection:
        rows = connection.execute("SELECT state, COUNT(*), SUM(cost) FROM charges GROUP BY state").fetchall()
    return {row[0]: (row[1], row[2]) for row in rows}


def test_a_call_that_is_under_way_counts_for_the_cap_and_not_yet_for_the_job(store, ledger, job):
    job_id = job(cap=2 * PRICE)
    first, second = (ledger.reserve(job_id, 1, "vision", TARIFF) for _ in range(2))
    assert store.job(job_id).counts.charged == 0
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", TARIFF)
    counts = ledger.settle(first, ChargeState.BILLED)
    assert (counts.charged, counts.uncertain, counts.spent) == (1, 0, PRICE)
    counts = ledger.settle(second, ChargeState.UNCERTAIN)
    assert (counts.charged, counts.uncertain, counts.spent) == (2, 1, 2 * PRICE)
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", TARIFF)


def test_a_call_that_cost_nothing_leaves_room_for_another(store, ledger, job):
    job_id = job(cap=PRICE)
    for _ in range(3):
        counts = ledger.settle(ledger.reserve(job_id, 1, "vision", TARIFF), ChargeState.FREE)
        assert (counts.charged, counts.spent) == (0, 0)
    ledger.reserve(job_id, 1, "vision", TARIFF)
    assert states(store) == {"free": (3, 0), "reserved": (1, PRICE)}


def test_the_limits_are_told_in_words_with_what_to_do(store, ledger, job):
    job_id = job(cap=20_000_000)
    with store.database.writing() as connection:
        connection.execute("UPDATE jobs SET spent = 20000000, charged = 11688 WHERE id = ?", (job_id,))
    with store.database.writing() as connection:
        connection.execute("INSERT INTO months VALUES ('vision', '2026-11', 1, 49999999)")
    with pytest.raises(BudgetError) as caught:
        ledger.reserve(job_id, 1, "vision", TARIFF)
    assert caught.value.code == "job_cap"
    assert caught.value.message == "The limit of $20.00 for this job is reached: 11,688 pages were sent."
    assert caught.value.advice == "Raise the job's limit, then resume."
    month = Tariff(PRICE, 0, "EUR", month_cap=50_000_000)
    with pytest.raises(BudgetError) as caught:
        ledger.reserve(job(), 1, "vision", month)
    assert caught.value.code == "month_cap"
    assert caught.value.message == "The limit of €50.00 for this month is reached: 1 page was sent."
    assert "month" in caught.value.advice


def test_a_month_s_first_pages_are_free_and_pass_a_cap_of_nothing(store, ledger, job):
    job_id = job(cap=0)
    tariff = Tariff(PRICE, free_pages=2, currency="USD", month_cap=0)
    ledger.reserve(job_id, 1, "vision", tariff)
    unsent = ledger.reserve(job_id, 1, "vision", tariff)
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", tariff)
    ledger.settle(unsent, ChargeState.FREE)
    ledger.reserve(job_id, 1, "vision", tariff)
    assert ledger.month("vision").cost == 0


def test_each_month_and_each_provider_has_its_own_free_pages_and_cap(store, ledger, job, clock):
    job_id = job()
    tariff = Tariff(PRICE, free_pages=1, currency="USD", month_cap=PRICE)
    old = [ledger.reserve(job_id, 1, "vision", tariff) for _ in range(2)]
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", tariff)
    ledger.reserve(job_id, 1, "other", tariff)
    clock.now = DECEMBER
    assert (month_of(NOVEMBER), month_of(DECEMBER)) == ("2026-11", "2026-12")
    for charge in old:
        ledger.settle(charge, ChargeState.BILLED)
    assert ledger.month("vision").charged == 0, "a call belongs to the month in which it began"
    new = [ledger.reserve(job_id, 1, "vision", tariff) for _ in range(2)]
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", tariff)
    clock.now = NOVEMBER
    ledger.settle(new[1], ChargeState.FREE)
    clock.now = DECEMBER
    assert (ledger.month("vision").charged, ledger.month("vision").cost) == (1, 0)


def test_a_cap_that_was_changed_holds_at_once(store, ledger, job):
    job_id = job(cap=PRICE)
    ledger.reserve(job_id, 1, "vision", TARIFF)
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", TARIFF)
    assert store.change_options(job_id, cost_cap=2 * PRICE).options.cost_cap == 2 * PRICE
    ledger.reserve(job_id, 1, "vision", TARIFF)
    store.change_options(job_id, cost_cap=PRICE)
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", TARIFF)
    store.change_options(job_id, cost_cap=None)
    ledger.reserve(job_id, 1, "vision", TARIFF)


def test_a_charge_ends_once(ledger, job):
    charge = ledger.reserve(job(), 1, "vision", TARIFF)
    with pytest.raises(BugError):
        ledger.settle(charge, ChargeState.RESERVED)
    ledger.settle(charge, ChargeState.BILLED)
    for state in (ChargeState.BILLED, ChargeState.FREE, ChargeState.UNCERTAIN):
        with pytest.raises(BugError):
            ledger.settle(charge, state)
    with pytest.raises(BugError):
        ledger.settle(4711, ChargeState.BILLED)


def test_a_crash_makes_open_calls_possibly_billed(store, ledger, job):
    job_id, quiet = job(cap=3 * PRICE), job()
    store.begin_run(job_id)
    store.begin_run(quiet)
    ledger.settle(ledger.reserve(job_id, 1, "vision", TARIFF), ChargeState.BILLED)
    ledger.reserve(job_id, 1, "vision", TARIFF)
    ledger.reserve(job_id, 1, "vision", TARIFF)
    ledger.reserve(OF_NO_JOB, None, "vision", TARIFF)
    again = Store(store.database.path)
    recovered = {row.job_id: row for row in again.recover()}
    counts = recovered[job_id].counts
    assert (counts.charged, counts.uncertain, counts.spent) == (3, 2, 3 * PRICE)
    assert recovered[job_id].status is JobStatus.PAUSED
    assert recovered[job_id].reason.kind is PauseReason.INTERRUPTED
    assert recovered[quiet].counts.charged == 0
    assert states(again) == {"billed": (1, PRICE), "uncertain": (3, 3 * PRICE)}
    with pytest.raises(BudgetError):
        again.ledger.reserve(job_id, 1, "vision", TARIFF)
    again.recover()
    assert again.job(job_id).counts == counts, "a second recovery finds nothing open"
    again.close()


def test_after_a_crash_the_job_says_how_many_pages_may_be_billed_twice(store, make_job):
    """A call that was under way, and a result that was not kept; not what an earlier attempt cost."""
    job_id = make_job({f"{n}.png": 1 for n in range(5)}).job_id
    store.begin_run(job_id)
    with store.database.reading() as connection:
        last = connection.execute("SELECT MAX(id) FROM pages").fetchone()[0]
    store.ledger.settle(store.ledger.reserve(job_id, last, "vision", TARIFF), ChargeState.BILLED)
    tickets = [store.claim(job_id) for _ in range(5)]
    ends = (None, ChargeState.BILLED, ChargeState.FREE, ChargeState.BILLED)
    for ticket, end in zip(tickets, ends, strict=False):
        charge = store.ledger.reserve(job_id, ticket.page_id, "vision", TARIFF)
        if end:
            store.ledger.settle(charge, end)
    store.settle(tickets[3], PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x"), 0.0)
    again = Store(store.database.path)
    (row,) = again.recover()
    assert row.reason.count == 2
    assert (row.counts.charged, row.counts.uncertain) == (4, 1)
    again.close()


def test_a_limit_lowered_below_what_is_spent_lets_free_pages_pass(store, ledger, job, clock):
    job_id = job()
    ledger.reserve(job_id, 1, "vision", TARIFF)
    store.change_options(job_id, cost_cap=0)
    clock.now = DECEMBER
    with pytest.raises(BudgetError):
        ledger.reserve(job_id, 1, "vision", TARIFF)
    ledger.reserve(job_id, 1, "vision", Tariff(PRICE, free_pages=1, currency="USD"))


def test_a_removed_job_s_charges_stay_with_its_name_and_one_under_way_still_ends(store, ledger, job, clock):
    job_id = job()
    ledger.settle(ledger.reserve(job_id, 1, "vision", TARIFF), ChargeState.BILLED)
    under_way = ledger.reserve(job_id, 1, "vision", TARIFF)
    store.remove(job_id)
    assert ledger.settle(under_way, ChargeState.UNCERTAIN) is None
    month = ledger.month("vision")
    assert (month.charged, month.uncertain, month.reserved, month.cost) == (2, 1, 0, 2 * PRICE)
    assert [(each.job_id, each.name, each.charged) for each in month.jobs] == [(job_id, "scans", 2)]
    with pytest.raises(BugError):
        ledger.reserve(job_id, 1, "vision", TARIFF)


def test_the_window_reads_the_month_with_its_jobs_the_latest_first(store, ledger, job, clock):
    early, late = job(), job()
    for each, seconds in ((early, 0), (late, 1), (OF_NO_JOB, 2), (early, 3)):
        clock.now = NOVEMBER + seconds
        ledger.settle(ledger.reserve(each, None, "vision", TARIFF), ChargeState.BILLED)
    ledger.settle(ledger.reserve(late, None, "vision", TARIFF), ChargeState.FREE)
    ledger.reserve(late, None, "vision", TARIFF)
    queries = Queries(store.database.path)
    month = queries.spending("vision", NOVEMBER)
    assert month == ledger.month("vision")
    assert (month.month, month.charged, month.reserved, month.cost) == ("2026-11", 5, 1, 5 * PRICE)
    assert [(each.job_id, each.charged, each.cost) for each in month.jobs] == [
        (late, 2, 2 * PRICE),
        (early, 2, 2 * PRICE),
        (OF_NO_JOB, 1, PRICE),
    ]
    assert queries.spending("vision", DECEMBER).jobs == ()
    assert queries.spending("other", NOVEMBER).charged == 0
    queries.close()


def test_a_refused_reservation_leaves_nothing_behind(store, ledger, job):
    job_id = job(cap=0)
    for _ in range(3):
        with pytest.raises(BudgetError):
            ledger.reserve(job_id, 1, "vision", TARIFF)
    assert states(store) == {}
    assert ledger.month("vision").charged == 0


def test_racing_threads_never_pass_the_cap_together(store: Store, job, tmp_path: Path):
    """32 workers at the gate, each call ending in its own way: the sum stays below, and nothing is lost."""
    job_id = job(cap=100 * PRICE)
    tariff = Tariff(PRICE, free_pages=20, currency="USD", month_cap=90 * PRICE)
    start = threading.Barrier(32)
    passed: list[int] = []
    refused: list[str] = []

    def work(number: int) -> None:
        start.wait()
        while True:
            try:
                charge = store.ledger.reserve(job_id, number, "vision", tariff)
            except BudgetError as error:
                refused.append(error.code)
                return
            passed.append(charge)
            if len(passed) % 7 == 0:
                store.ledger.settle(charge, ChargeState.FREE)
            else:
                store.ledger.settle(charge, ChargeState.UNCERTAIN if charge % 2 else ChargeState.BILLED)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    counts = store.job(job_id).counts
    assert len(refused) == 32
    assert set(refused) == {"month_cap"}
    assert counts.spent == 90 * PRICE, "the cap is used up and not passed"
    # A free page's call that came to nothing leaves its place to the next one, if there still is one.
    assert 90 < counts.charged <= 20 + 90
    assert len(set(passed)) == len(passed)
    assert counts.charged == len(passed) - states(store)["free"][0]
