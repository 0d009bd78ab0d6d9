"""Jobs that cost money: the limit, the months, what is uncertain, and what was paid for before."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.ledger import OF_NO_JOB
from bulkocr_gui.jobs.model import JobCounts, JobRequest, JobStatus, PauseReason, Tariff
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing import provider_tests
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.store_reader import StoreReader
from tests.faults.paid import PRICE, PaidProvider
from tests.faults.scripted import ScriptedProvider

if TYPE_CHECKING:
    from pathlib import Path

DONE = JobStatus.COMPLETED


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = PaidProvider()
    queue = JobQueue(
        store, {"paid": provider, "scripted": ScriptedProvider()}, wait=lambda event, seconds: event.is_set()
    )
    notices: list = []
    lines: list[str] = []
    rows: list = []
    queue.notice.connect(notices.append)
    queue.activity.connect(lambda batch: lines.extend(line.text for _, line in batch))
    queue.rows_changed.connect(rows.extend)

    def files(folder: str, *names: str) -> Path:
        target = tmp_path / folder
        target.mkdir(exist_ok=True)
        for name in names:
            # Each its own content: by that, and not by its name, a page is known.
            shade = sum(name.encode()) % 256
            Image.new("L", (8 + len(name), 8), shade).save(target / name)
        return target

    def start(folder: Path, name: str = "job", **options) -> str:
        options.setdefault("workers", 1)
        return queue.create(JobRequest((folder,), tmp_path / f"out-{name}", "paid", name, JobOptions(**options)))

    def row(job_id: str):
        return next((row for row in queue.rows() if row.job_id == job_id), None)

    def until(job_id: str, *wanted: JobStatus) -> None:
        qtbot.waitUntil(lambda: row(job_id) is not None and row(job_id).status in wanted, timeout=10_000)
        # A pause stands at once; what is in flight then ends.
        qtbot.waitUntil(lambda: job_id not in queue._active, timeout=10_000)

    def money(job_id: str) -> tuple[int, int, int]:
        counts = row(job_id).counts if row(job_id) else JobCounts()
        return counts.charged, counts.uncertain, counts.spent

    yield SimpleNamespace(**locals())
    provider.gate.set()
    queue.kill()
    queue.join()


def test_at_the_limit_the_job_pauses_says_so_and_goes_on_when_it_is_raised(world, qtbot):
    job = world.start(world.files("in", *(f"{n}.png" for n in range(5))), cost_cap=3 * PRICE)
    world.until(job, JobStatus.PAUSED)
    row = world.row(job)
    assert (row.reason.kind, row.reason.code) == (PauseReason.BUDGET, "job_cap")
    assert row.reason.message == "The limit of $0.0045 for this job is reached: 3 pages were sent."
    assert [(notice.reason.kind, notice.counts.spent) for notice in world.notices] == [
        (PauseReason.BUDGET, 3 * PRICE)
    ]
    assert (row.counts.done, row.counts.failed, row.consecutive_errors) == (3, 0, 0)
    assert world.money(job) == (3, 0, 3 * PRICE)

    world.queue.resume(job)
    qtbot.waitUntil(lambda: len(world.notices) == 2, timeout=10_000)
    world.until(job, JobStatus.PAUSED)
    assert world.money(job) == (3, 0, 3 * PRICE), "Resume alone pays nothing"

    world.queue.set_cost_cap(job, 5 * PRICE)
    world.queue.resume(job)
    world.until(job, DONE)
    assert world.money(job) == (5, 0, 5 * PRICE)
    assert set(world.provider.sent.values()) == {1}, "no page was paid for twice"
    assert any("Limit of the cost of job" in line and "$0.0075" in line for line in world.lines)
    assert world.row(job).options.cost_cap == 5 * PRICE


def test_the_limit_is_never_retried_in_place(world):
    job = world.start(world.files("in", "a.png"), cost_cap=0)
    world.until(job, JobStatus.PAUSED)
    assert not world.provider.calls
    assert world.row(job).counts.failed == 0
    assert not any("Retrying" in line or "Error processing" in line for line in world.lines)


def test_many_workers_stop_at_the_limit_together(world):
    job = world.start(world.files("in", *(f"{n}.png" for n in range(40))), workers=16, cost_cap=11 * PRICE)
    world.until(job, JobStatus.PAUSED)
    assert world.money(job) == (11, 0, 11 * PRICE)
    assert sum(world.provider.sent.values()) == 11
    assert len(world.notices) == 1


def test_the_month_s_limit_holds_over_all_jobs_and_free_pages_come_first(world, qtbot):
    world.provider.rates = Tariff(PRICE, free_pages=2, currency="USD", month_cap=PRICE)
    folder = world.files("in", "1.png", "2.png")
    first = world.start(folder, "first")
    world.until(first, DONE)
    assert world.money(first) == (2, 0, 0)
    second = world.start(world.files("more", "3.png", "4.png"), "second")
    world.until(second, JobStatus.PAUSED)
    assert world.money(second) == (1, 0, PRICE)
    assert world.row(second).reason.code == "month_cap"
    world.provider.rates = replace(world.provider.rates, month_cap=None)
    world.queue.resume(second)
    world.until(second, DONE)
    assert world.money(second) == (2, 0, 2 * PRICE)


def test_a_limit_that_is_changed_while_the_job_runs_holds_at_once_and_stays_on_the_screen(world, qtbot):
    folder = world.files("in", "1~hold.png", *(f"{n}.png" for n in range(2, 6)))
    job = world.start(folder)
    qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=10_000)
    world.queue.set_cost_cap(job, 2 * PRICE)
    qtbot.waitUntil(lambda: world.row(job).options.cost_cap == 2 * PRICE, timeout=10_000)
    world.rows.clear()
    world.provider.gate.set()
    world.until(job, JobStatus.PAUSED)
    assert world.money(job) == (2, 0, 2 * PRICE)
    assert {row.options.cost_cap for row in world.rows} == {2 * PRICE}


def test_what_timed_out_is_shown_as_possibly_charged_and_refusals_cost_nothing(world):
    folder = world.files("in", "a~timeout~ok.png", "b~transient~ok.png", "c~page.png", "d.png")
    job = world.start(folder)
    world.until(job, DONE)
    assert world.money(job) == (4, 1, 4 * PRICE)
    assert world.row(job).counts.failed == 1
    assert sum(world.provider.sent.values()) == 4


def test_an_uncertain_page_is_on_the_screen_before_it_has_its_outcome(world, qtbot):
    folder = world.files("in", "a~timeout~hold.png")
    job = world.start(folder)
    qtbot.waitUntil(lambda: world.money(job) == (1, 1, PRICE), timeout=10_000)
    assert world.row(job).counts.ended == 0
    world.provider.gate.set()
    world.until(job, DONE)
    assert world.money(job) == (2, 1, 2 * PRICE)


def test_after_a_crash_the_page_under_way_is_told_as_possibly_charged(world, qtbot):
    """The store is read again as after a kill: what was reserved then stands as uncertain."""
    folder = world.files("in", "1.png", "2~hold.png")
    world.start(folder)
    qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=10_000)
    copy = world.tmp_path / "copy.sqlite3"
    with world.store.database.reading() as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    again = Store(copy)
    (row,) = again.recover()
    assert (row.counts.charged, row.counts.uncertain, row.counts.spent) == (2, 1, 2 * PRICE)
    assert row.reason.count == 1
    queue = JobQueue(again, {"paid": world.provider})
    seen: list = []
    queue.notice.connect(seen.append)
    queue.load()
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert (seen[0].reason.count, seen[0].counts.uncertain) == (1, 1)
    queue.join()
    again.close()


def test_stop_counts_the_calls_in_flight_as_possibly_charged(world, qtbot):
    job = world.start(world.files("in", "a~hold.png"))
    qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=10_000)
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    assert world.money(job) == (1, 1, PRICE)


# --- earlier results ----------------------------------------------------------------------------------


def test_content_that_was_paid_for_is_taken_from_there_in_another_job(world):
    folder = world.files("in", "1.png", "2.png")
    first = world.start(folder, "first")
    world.until(first, DONE)
    copies = world.tmp_path / "copies"
    copies.mkdir()
    shutil.copy(folder / "1.png", copies / "renamed.png")
    shutil.copy(folder / "2.png", copies / "another.png")
    world.files("copies", "new.png")
    second = world.start(copies, "second")
    world.until(second, DONE)
    assert world.money(second) == (1, 0, PRICE)
    assert world.row(second).counts.done == 3
    text = (world.tmp_path / "out-second" / "renamed.txt").read_text(encoding="utf-8")
    assert text == "Text of 1.png\n"
    taken = [line for line in world.lines if "taken from an earlier result" in line]
    assert sorted(taken) == [f"{name}.png: taken from an earlier result" for name in ("another", "renamed")]


def test_what_a_removed_job_paid_for_is_still_known(world, qtbot):
    folder = world.files("in", "1.png")
    first = world.start(folder, "first")
    world.until(first, DONE)
    world.queue.remove(first)
    qtbot.waitUntil(lambda: world.row(first) is None, timeout=10_000)
    second = world.start(folder, "second")
    world.until(second, DONE)
    assert world.money(second) == (0, 0, 0)
    assert sum(world.provider.sent.values()) == 1


def test_copies_that_are_under_way_together_are_paid_for_once(world, qtbot):
    folder = world.files("in", "1~hold.png")
    for number in range(2, 9):
        shutil.copy(folder / "1~hold.png", folder / f"{number}~hold.png")
    job = world.start(folder, workers=8)
    qtbot.waitUntil(lambda: world.provider.looked_at == 8, timeout=10_000)
    world.provider.gate.set()
    world.until(job, DONE)
    assert (world.row(job).counts.done, world.money(job)) == (8, (1, 0, PRICE))


def test_a_copy_does_not_wait_for_one_that_failed(world):
    """The first attempt of the first copy fails, and so do its others: the second copy pays for itself."""
    folder = world.files("in", "1~transient.png")
    shutil.copy(folder / "1~transient.png", folder / "2.png")
    job = world.start(folder, workers=2)
    world.until(job, DONE)
    counts = world.row(job).counts
    assert (counts.done, counts.failed, counts.spent) in ((1, 1, PRICE), (2, 0, PRICE))


def test_stop_ends_the_wait_for_a_copy(world, qtbot):
    folder = world.files("in", "1~hold.png")
    shutil.copy(folder / "1~hold.png", folder / "2~hold.png")
    job = world.start(folder, workers=2)
    qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=10_000)
    begun = time.monotonic()
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    assert time.monotonic() - begun < 5


def test_other_options_or_the_user_s_wish_pay_again(world):
    folder = world.files("in", "1.png")
    for number, options in enumerate(({}, {"cloud_model": "latest"}, {"reuse": False})):
        job = world.start(folder, f"job {number}", **options)
        world.until(job, DONE)
        assert world.money(job) == (1, 0, PRICE), options


def test_what_is_known_costs_nothing_at_the_limit(world):
    folder = world.files("in", "1.png")
    world.until(world.start(folder, "first"), DONE)
    second = world.start(folder, "second", cost_cap=0)
    world.until(second, DONE)
    assert world.row(second).counts.done == 1


# --- questions of the window ----------------------------------------------------------------------------


def test_the_cards_say_what_providers_are_the_local_ones_first(world):
    cards = world.queue.providers()
    assert [(card.provider_id, card.needs_network, card.costs_money) for card in cards] == [
        ("scripted", False, False),
        ("paid", True, True),
    ]
    assert world.queue.tariff("paid") == world.provider.rates
    assert world.queue.tariff("scripted") is None


def test_a_provider_s_test_passes_the_gate_and_is_written_down(world, qtbot):
    with qtbot.waitSignal(world.queue.tested, timeout=10_000) as tested:
        world.queue.test_provider("paid", JobOptions())
    name, probe = tested.args
    assert (name, probe.ready, probe.details) == ("paid", True, (("time-out", "30"),))
    month = world.store.ledger.month("paid")
    assert [(each.job_id, each.charged, each.cost) for each in month.jobs] == [(OF_NO_JOB, 1, PRICE)]


@pytest.mark.parametrize(
    "error", [ProviderError("key_rejected", "The key was rejected.", "Enter another."), OSError(5, "x")]
)
def test_a_failed_test_says_what_happened(world, qtbot, error):
    world.provider.test_fails = error
    with qtbot.waitSignal(world.queue.tested, timeout=10_000) as tested:
        world.queue.test_provider("paid", JobOptions())
    probe = tested.args[1]
    assert not probe.ready
    assert probe.problem == getattr(error, "message", probe.problem)
    assert probe.advice
    assert world.store.ledger.month("paid").charged == 0


def test_a_test_without_money_says_so(world, qtbot):
    world.provider.rates = replace(world.provider.rates, month_cap=0)
    with qtbot.waitSignal(world.queue.tested, timeout=10_000) as tested:
        world.queue.test_provider("paid", JobOptions())
    assert "for this month is reached" in tested.args[1].problem


def test_a_test_that_hangs_holds_neither_orders_nor_the_end_up(world, qtbot, monkeypatch):
    monkeypatch.setattr(provider_tests, "LAST_WAIT", 0.1)
    world.provider.test_waits = threading.Event()
    world.queue.test_provider("paid", JobOptions())
    qtbot.waitUntil(lambda: world.store.ledger.month("paid").reserved == 1, timeout=10_000)
    world.until(world.start(world.files("in", "1.png")), DONE)
    threads = tuple(world.queue._tests._threads)
    answers: list = []
    world.queue.tested.connect(lambda *each: answers.append(each))
    world.queue.join()
    assert threads[0].is_alive()
    world.provider.test_waits.set()
    threads[0].join(10)
    world.queue._pulse.flush()
    assert not answers, "nobody is told after the end"


def test_the_reader_says_what_the_month_cost(world, qtbot):
    job = world.start(world.files("in", "1.png"))
    world.until(job, DONE)
    reader = StoreReader(world.store.database.path)
    with qtbot.waitSignal(reader.spending_read, timeout=10_000) as read:
        token = reader.spending("paid")
    assert read.args[0] == token
    assert [(each.job_id, each.name, each.cost) for each in read.args[1].jobs] == [(job, "job", PRICE)]
    reader.close()
