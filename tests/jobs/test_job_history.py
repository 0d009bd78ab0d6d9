"""The course of a job: minutes of work in a row, pauses between them, and where the time went."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest

from bulkocr_gui.jobs.errors import PageError, TransientError
from bulkocr_gui.jobs.job_history import MOST_STEPS
from bulkocr_gui.jobs.model import JobStatus, PageRecord, PauseReason, Reason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from tests.conftest import found

NOON = 1_700_000_040.0
"""The beginning of a minute of the clock."""
RECORD = PageRecord(1, 90.0, 1, 1, 300, "e", 2.0, (), b"x", rendering=0.5)


class World:
    """A job whose clock the test sets."""

    def __init__(self, path, pages: int) -> None:
        self.now = NOON
        self.store = Store(path, lambda: self.now)
        root = path.parent / "in"
        self.job = self.store.create(
            name="j", provider="p", sources=[root], output=path.parent / "out", options=JobOptions()
        ).job_id
        self.store.add_documents(self.job, [found(root, f"{n:04}.png") for n in range(pages)])
        self.store.listing_done(self.job)

    def run(self, at: float) -> None:
        self.now = NOON + at
        self.store.begin_run(self.job)

    def page(self, at: float, *, failed: bool = False, retries: int = 0) -> None:
        ticket = self.store.claim(self.job)
        self.now = NOON + at
        for _ in range(retries):
            self.store.attempt_failed(ticket, TransientError("t", "t"))
            self.store.attempt_again(ticket)
        if failed:
            self.store.settle_failed(ticket, PageError("p", "p"), 1.0, counts=True)
        else:
            self.store.settle(ticket, RECORD, 1.0)
        for document in self.store.undelivered(self.job):
            self.store.delivered(document, (), seconds=0.25)

    def stand(self, at: float, status: JobStatus = JobStatus.PAUSED, kind: PauseReason = PauseReason.USER) -> None:
        self.now = NOON + at
        reason = Reason(kind, at=self.now) if status is JobStatus.PAUSED else None
        self.store.set_status(self.job, status, reason)

    def history(self, at: float):
        with contextlib.closing(Queries(self.store.database.path)) as queries:
            return queries.history(self.job, NOON + at)


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "data" / "jobs.sqlite3", 12)
    yield made
    made.store.close()


def test_nothing_is_known_of_a_job_that_never_ran(world):
    history = world.history(0)
    assert (history.steps, history.stops, history.average, history.fastest) == ((), (), 0.0, 0.0)


def test_pages_failures_and_retries_stand_in_their_minutes(world):
    world.run(0)
    world.page(10)
    world.page(59, retries=2)
    world.page(61, failed=True)
    world.page(150)
    history = world.history(165)
    assert [(step.pages, step.failed, step.retries) for step in history.steps] == [(2, 0, 2), (1, 1, 0), (1, 0, 0)]
    assert [step.minutes for step in history.steps] == [1.0, 1.0, 0.75]
    assert history.fastest == 2.0
    assert history.average == pytest.approx(4 / 2.75)
    assert (history.rendering, history.recognising, history.writing) == pytest.approx((1.5, 4.5, 1.0))
    assert (history.pages, history.retries, history.stops) == (4, 2, ())


def test_a_night_of_pause_is_a_mark_and_no_gap(world):
    world.run(0)
    world.page(30)
    world.stand(60)
    world.page(62)
    world.run(36_000)
    world.page(36_030)
    world.stand(36_060, kind=PauseReason.ERRORS_IN_A_ROW)
    history = world.history(40_000)
    assert [step.pages for step in history.steps] == [2, 1], "what ends after the pause was begun before it"
    first, last = history.stops
    assert (first.after, first.at, first.seconds, first.why) == (1, NOON + 60, 35_940, "user")
    assert (last.after, last.seconds, last.why) == (2, None, "errors_in_a_row")


def test_a_piece_of_a_minute_is_no_step_of_its_own(world):
    world.run(55)
    world.page(70)
    world.page(121)
    world.stand(122, JobStatus.COMPLETED)
    history = world.history(500)
    assert [step.pages for step in history.steps] == [2]
    assert history.steps[0].minutes == pytest.approx(67 / 60)
    assert history.stops == (), "its end is no pause"


def test_a_long_job_is_told_in_wider_steps(world):
    world.run(0)
    for place in range(10):
        world.page(place * 3600)
    history = world.history(10 * 3600)
    assert MOST_STEPS / 2 < len(history.steps) <= MOST_STEPS
    assert history.pages == 10
    assert history.minutes == pytest.approx(600)
    assert history.fastest == pytest.approx(1 / history.steps[0].minutes)


def test_a_crash_ends_the_run_when_the_job_was_last_heard_of(world):
    world.run(0)
    world.page(90)
    world.now = NOON + 7200
    world.store.recover()
    world.run(7230)
    world.page(7240)
    history = world.history(7260)
    assert [step.pages for step in history.steps] == [0, 1, 1]
    (stop,) = history.stops
    assert (stop.at, stop.seconds, stop.why) == (NOON + 90, 7140, "interrupted")


def test_an_older_database_has_its_pages_in_their_minutes(world):
    world.run(0)
    world.page(10)
    world.page(70)
    world.stand(80, JobStatus.COMPLETED)
    before = world.history(100)
    with world.store.database.writing() as connection:
        from bulkocr_gui.jobs.followed_schema import FOLLOWED

        connection.execute("DELETE FROM minutes")
        connection.execute("DELETE FROM runs")
        for statement in FOLLOWED.split(";\n"):
            if statement.startswith("INSERT"):
                connection.execute(statement)
    after = world.history(100)
    assert [(step.pages, step.failed) for step in after.steps] == [(step.pages, step.failed) for step in before.steps]
    assert after.stops == ()
    assert replace(after, steps=(), rendering=0, writing=0).recognising == pytest.approx(4.0)
