"""Jobs of watched folders run when they may: by the clock, on mains, while nobody is there."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.watched import Rest, WatchedFolder
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.watch_schedule import WatchSchedule, is_within, seconds_to_change
from bulkocr_gui.processing.watching import Watching
from tests.faults.scripted import ScriptedProvider

PATIENCE = 20_000
NIGHT = (22 * 60, 6 * 60)


@pytest.mark.parametrize(
    ("hours", "within", "without"),
    [
        (NIGHT, (22 * 60, 23 * 60 + 59.9, 0, 6 * 60 - 0.1), (6 * 60, 12 * 60, 22 * 60 - 0.1)),
        ((9 * 60, 17 * 60), (9 * 60, 12 * 60), (17 * 60, 0, 8 * 60)),
    ],
)
def test_hours_may_go_over_midnight(hours, within, without):
    assert all(is_within(hours, minute) for minute in within)
    assert not any(is_within(hours, minute) for minute in without)


def test_the_next_change_is_the_nearer_of_both_and_never_now():
    assert seconds_to_change(NIGHT, 21 * 60) == 3600
    assert seconds_to_change(NIGHT, 22 * 60) == 8 * 3600
    assert seconds_to_change(NIGHT, 5 * 60 + 59.5) == 30


class Teller(QObject):
    """Power, and whether somebody is there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.on_battery: bool | None = False
        self.idle: bool | None = None
        self.wanted = False

    def want(self, wanted: bool) -> None:
        self.wanted = wanted

    def tell(self, **what: bool | None) -> None:
        for name, value in what.items():
            setattr(self, name, value)
        self.changed.emit()


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = ScriptedProvider()
    queue = JobQueue(store, {"scripted": provider})
    watching = Watching(queue, store.database)
    power, presence = Teller(), Teller()
    clock = SimpleNamespace(minute=12 * 60.0)
    schedule = WatchSchedule(queue, watching, power, presence, minute_of_day=lambda: clock.minute)
    root = tmp_path / "in"
    root.mkdir()
    notices: list = []
    queue.notice.connect(notices.append)
    queue.load()
    watching.begin()

    def watch(**more) -> None:
        options = JobOptions(workers=1)
        watching.keep(WatchedFolder(root, tmp_path / "out", "scripted", options, still=0.2, **more))
        qtbot.waitUntil(lambda: bool(watching.rows()), timeout=PATIENCE)

    def picture(name: str, shade: int = 0) -> None:
        Image.new("L", (9, 9), shade).save(root / name)

    def until(*statuses: JobStatus) -> None:
        qtbot.waitUntil(lambda: [row.status for row in queue.rows()] == list(statuses), timeout=PATIENCE)

    def reason() -> str:
        (row,) = queue.rows()
        return row.reason.code if row.reason.kind is PauseReason.SCHEDULE else ""

    yield SimpleNamespace(**locals())
    watching.close()
    provider.gate.set()
    queue.kill()
    queue.join()


def test_a_job_waits_for_its_hours_and_then_runs_by_itself(world):
    world.picture("a.png")
    world.watch(hours=NIGHT)
    world.until(JobStatus.PAUSED)
    assert world.reason() == Rest.HOURS
    assert world.notices == [], "as it was wanted"
    world.clock.minute = 22 * 60
    world.schedule.look()
    world.until(JobStatus.COMPLETED)


def test_a_job_that_runs_when_its_hours_end_is_paused_and_one_page_at_most_is_finished(world):
    world.clock.minute = 23 * 60
    world.picture("a~hold.png", 1)
    world.picture("b.png", 2)
    world.watch(hours=NIGHT)
    world.qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=PATIENCE)
    world.clock.minute = 6 * 60
    world.schedule.look()
    world.until(JobStatus.PAUSED)
    world.provider.gate.set()
    world.qtbot.waitUntil(lambda: world.queue.rows()[0].counts.done == 1, timeout=PATIENCE)
    assert world.reason() == Rest.HOURS
    world.clock.minute = 22 * 60
    world.schedule.look()
    world.until(JobStatus.COMPLETED)


def test_what_the_user_has_go_on_runs_all_the_same(world):
    world.picture("a~hold.png", 1)
    world.watch(hours=NIGHT)
    world.until(JobStatus.PAUSED)
    world.queue.resume(world.queue.rows()[0].job_id)
    world.qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=PATIENCE)
    world.until(JobStatus.PROCESSING)
    world.schedule.look()
    world.provider.gate.set()
    world.until(JobStatus.COMPLETED)


def test_a_job_waits_for_mains_and_for_nobody_to_be_there(world):
    world.power.tell(on_battery=True)
    world.presence.tell(idle=False)
    world.picture("a.png", 1)
    world.watch(on_mains=True, when_idle=True)
    world.until(JobStatus.PAUSED)
    assert (world.power.wanted, world.presence.wanted) == (True, True)
    assert world.reason() == Rest.BATTERY
    world.power.tell(on_battery=False)
    world.qtbot.waitUntil(
        lambda: world.queue.rows()[0].status is JobStatus.PAUSED and world.reason() == Rest.IN_USE, timeout=PATIENCE
    )
    world.presence.tell(idle=True)
    world.until(JobStatus.COMPLETED)


def test_where_nobody_tells_whether_somebody_is_there_jobs_run(world):
    world.picture("a.png", 1)
    world.watch(when_idle=True)
    world.until(JobStatus.COMPLETED)
