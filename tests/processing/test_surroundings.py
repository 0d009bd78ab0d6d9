"""Jobs wait for mains and for room, say so, and go on by themselves if so wanted; awake only while running."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal

from bulkocr_gui.desktop.free_room import FreeRoom, free_bytes
from bulkocr_gui.jobs.model import JobRequest, JobStatus, PauseReason, Reason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing import surroundings
from bulkocr_gui.processing.awake import AwakeWhileRunning
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.surroundings import SPACE_OUTPUT, Surroundings
from tests.faults.scripted import ScriptedProvider

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Wishes:
    pause_on_battery: bool = False
    resume_on_mains: bool = True
    least_free_mb: int = 0
    resume_with_space: bool = True


class Mains(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.on_battery: bool | None = False
        self.wanted = False

    def want(self, wanted: bool) -> None:
        self.wanted = wanted

    def turn(self, on_battery: bool) -> None:
        self.on_battery = on_battery
        self.changed.emit()


class Disks(QObject):
    """Says what the test says."""

    measured = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.free_mb = 1000
        self.asked = 0

    def measure(self, folders) -> None:
        self.asked += 1
        self.measured.emit(dict.fromkeys(folders, self.free_mb * 1_000_000))


class World:
    def __init__(self, qtbot, store, folder: Path, wishes: Wishes, room: QObject | None = None) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.wishes = wishes
        self.provider = ScriptedProvider()
        self.queue = JobQueue(store, {"scripted": self.provider})
        self.power = Mains()
        self.room = room or Disks()
        self.notices: list = []
        self.queue.notice.connect(self.notices.append)
        self.watch = Surroundings(self.queue, self.power, self.room, lambda: self.wishes, data=folder)
        self.scans = folder / "scans"
        self.scans.mkdir()

    def orders(self, monkeypatch, name: str) -> list[str]:
        """The jobs that an order of the queue is given for, from now on; it is carried out all the same."""
        given: list[str] = []
        order = getattr(self.queue, name)

        def noted(job_id: str, *rest: object) -> None:
            given.append(job_id)
            order(job_id, *rest)

        monkeypatch.setattr(self.queue, name, noted)
        return given

    def wish(self, **fields) -> None:
        self.wishes = replace(self.wishes, **fields)
        self.watch.wishes_changed()

    def start(self, name: str = "job", *, pages: tuple[str, ...] = ("1~hold.png", "2.png"), **options) -> str:
        scans = self.scans / name
        scans.mkdir()
        for page in pages:
            Image.new("L", (8, 8), 255).save(scans / page)
        request = JobRequest(
            (scans,), self.folder / f"out-{name}", "scripted", name, JobOptions(workers=1, **options)
        )
        return self.queue.create(request)

    def row(self, job_id: str):
        return next((row for row in self.queue.rows() if row.job_id == job_id), None)

    def until(self, job_id: str, *wanted: JobStatus) -> None:
        self.qtbot.waitUntil(lambda: (row := self.row(job_id)) is not None and row.status in wanted, timeout=10_000)

    def held(self) -> None:
        self.qtbot.waitUntil(lambda: self.provider.holding.acquire(blocking=False), timeout=10_000)

    def end(self) -> None:
        self.provider.gate.set()
        self.queue.kill()
        self.queue.join()


@pytest.fixture
def make(qtbot, store, tmp_path):
    made: list[World] = []

    def world(room: QObject | None = None, **wishes) -> World:
        made.append(World(qtbot, store, tmp_path, Wishes(**wishes), room))
        made[-1].watch.begin()
        return made[-1]

    yield world
    for each in made:
        each.end()


def test_a_job_waits_for_mains_and_goes_on_with_them(make):
    world = make(pause_on_battery=True)
    assert not world.power.wanted
    job = world.start()
    world.held()
    assert world.power.wanted
    world.power.turn(True)
    world.until(job, JobStatus.PAUSED)
    assert world.row(job).reason.kind is PauseReason.BATTERY
    world.qtbot.waitUntil(lambda: [n.reason.kind for n in world.notices] == [PauseReason.BATTERY])
    other = world.start("other")
    world.until(other, JobStatus.QUEUED)  # nobody's turn comes on battery
    world.provider.gate.set()
    world.power.turn(False)
    world.until(job, JobStatus.COMPLETED)
    world.until(other, JobStatus.COMPLETED)
    assert not world.power.wanted


def test_a_job_that_is_not_to_go_on_by_itself_waits_for_its_user(make):
    world = make(pause_on_battery=True, resume_on_mains=False)
    job = world.start()
    world.held()
    world.power.turn(True)
    world.until(job, JobStatus.PAUSED)
    world.provider.gate.set()
    world.power.turn(False)
    with pytest.raises(Exception, match="timed out"):
        world.qtbot.waitUntil(lambda: world.row(job).status is not JobStatus.PAUSED, timeout=400)
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)


def test_the_user_s_resume_on_battery_holds_until_the_mains_come_and_go(make, monkeypatch):
    world = make(pause_on_battery=True)
    job = world.start(pages=("1~hold.png", "2~hold.png", "3~hold.png"))
    world.held()
    world.power.turn(True)
    world.until(job, JobStatus.PAUSED)
    pauses = world.orders(monkeypatch, "pause_for")
    world.queue.resume(job)
    world.until(job, JobStatus.PROCESSING)
    world.watch.wishes_changed()
    assert pauses == []
    world.power.turn(False)
    world.power.turn(True)
    world.until(job, JobStatus.PAUSED)


def test_a_job_started_on_battery_waits_at_once(make):
    world = make(pause_on_battery=True)
    world.power.turn(True)
    job = world.start()
    world.until(job, JobStatus.PAUSED)
    assert world.row(job).reason.kind is PauseReason.BATTERY
    assert not world.provider.calls  # it had no turn at all
    world.qtbot.waitUntil(lambda: len(world.notices) == 1)
    other = world.start("other", pages=("1.png",))
    world.until(other, JobStatus.QUEUED)
    world.queue.start_now(other)
    world.until(other, JobStatus.PAUSED)
    world.provider.gate.set()
    world.power.turn(False)
    world.until(job, JobStatus.COMPLETED)
    world.until(other, JobStatus.COMPLETED)


def test_without_the_wish_a_battery_is_nobody_s_matter(make):
    world = make()
    world.power.turn(True)
    job = world.start(pages=("1.png",))
    world.until(job, JobStatus.COMPLETED)
    assert not world.power.wanted


def test_a_job_that_waited_when_the_program_ended_goes_on_once_mains_are_known(make, store):
    world = make(pause_on_battery=True)
    job = world.start()
    world.held()
    world.power.turn(True)
    world.until(job, JobStatus.PAUSED)
    world.end()
    queue = JobQueue(store, {"scripted": world.provider})
    power = Mains()
    power.on_battery = None
    watch = Surroundings(queue, power, Disks(), lambda: Wishes(pause_on_battery=True), data=world.folder)
    told: list = []
    queue.notice.connect(told.append)
    queue.load()
    watch.begin()
    world.qtbot.waitUntil(lambda: [n.reason.kind for n in told] == [PauseReason.BATTERY])
    assert queue.rows()[0].status is JobStatus.PAUSED
    power.turn(False)
    world.qtbot.waitUntil(lambda: queue.rows()[0].status is JobStatus.COMPLETED, timeout=10_000)
    queue.join()


def test_little_room_pauses_and_enough_of_it_goes_on(make, monkeypatch):
    world = make(least_free_mb=500)
    job = world.start()
    world.held()
    world.room.free_mb = 499
    world.watch._timer.timeout.emit()
    world.until(job, JobStatus.PAUSED)
    reason = world.row(job).reason
    assert (reason.kind, reason.code, reason.count) == (PauseReason.SPACE, SPACE_OUTPUT, 499)
    assert "499 MB" in reason.message
    assert world.watch._timer.isActive()
    resumes = world.orders(monkeypatch, "resume")
    world.room.free_mb = 550  # enough to run, too little to begin again
    world.watch._timer.timeout.emit()
    assert resumes == []
    world.provider.gate.set()
    world.room.free_mb = 700
    world.watch._timer.timeout.emit()
    assert resumes == [job]
    world.until(job, JobStatus.COMPLETED)
    world.qtbot.waitUntil(lambda: not world.watch._timer.isActive())


def test_results_that_go_beside_the_scans_need_room_there(make):
    world = make(least_free_mb=500)
    asked: list = []
    world.room.measured.connect(lambda free: asked.append(set(free)))
    job = world.start(beside=True)
    world.held()
    row = world.row(job)
    world.qtbot.waitUntil(lambda: {row.output, *row.sources, world.folder} in asked)


def test_disks_are_looked_at_only_while_a_job_runs_or_waits(make):
    world = make(least_free_mb=500, resume_with_space=False)
    assert not world.watch._timer.isActive()
    job = world.start()
    world.held()
    world.qtbot.waitUntil(world.watch._timer.isActive)
    world.room.free_mb = 1
    world.watch._timer.timeout.emit()
    world.until(job, JobStatus.PAUSED)
    assert not world.watch._timer.isActive()
    world.wish(least_free_mb=0)
    before = world.room.asked
    world.queue.resume(job)
    world.provider.gate.set()
    world.until(job, JobStatus.COMPLETED)
    assert world.room.asked == before


def test_a_job_that_ran_until_the_disk_was_full_goes_on_with_room(make):
    world = make(least_free_mb=1)
    job = world.start(pages=("1~disk~ok.png", "2.png"))
    world.room.free_mb = 1
    world.until(job, JobStatus.ERROR)
    assert world.row(job).reason.code == "disk_full"
    world.room.free_mb = 900
    world.qtbot.waitUntil(world.watch._timer.isActive)
    world.watch._timer.timeout.emit()
    world.until(job, JobStatus.COMPLETED)


def test_a_job_whose_disk_was_full_before_it_was_told_to_run_waits_for_room_too(make):
    world = make(least_free_mb=1)
    job = world.start()
    world.held()
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    assert not world.watch._timer.isActive()
    queued = replace(world.row(job), status=JobStatus.QUEUED)
    full = Reason(PauseReason.MACHINE, "disk_full", "The disk is full.", "Make room.", 0.0)
    world.queue.rows_changed.emit((queued,))
    world.queue.rows_changed.emit((replace(queued, status=JobStatus.ERROR, reason=full),))
    assert world.watch._timer.isActive()


@pytest.fixture
def small_disk(tmp_path):
    """A real disk of 40 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("may not mount a disk here")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def test_a_real_disk_that_fills_up(make, small_disk, monkeypatch):
    monkeypatch.setattr(surroundings, "MEASURE_MS", 50)
    room = FreeRoom()
    world = make(room, least_free_mb=20)
    world.folder = small_disk
    job = world.start()
    world.held()
    filler = small_disk / "filler"
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, 25_000_000)
    world.until(job, JobStatus.PAUSED)
    assert world.row(job).reason.code == SPACE_OUTPUT
    world.provider.gate.set()
    filler.unlink()
    world.until(job, JobStatus.COMPLETED)
    room.close()


def test_a_folder_that_is_not_there_yet_is_measured_by_its_parent(tmp_path):
    (tmp_path / "file").write_text("")
    assert free_bytes(tmp_path / "file") is not None
    assert abs((free_bytes(tmp_path / "a" / "b") or 0) - (free_bytes(tmp_path) or 0)) < 100_000_000


def test_awake_only_while_a_job_runs(make):
    world = make()
    held: list[bool] = []
    wanted = [True]

    class Keeper:
        def hold(self) -> None:
            held.append(True)

        def release(self) -> None:
            held.append(False)

    awake = AwakeWhileRunning(world.queue, Keeper(), lambda: wanted[0])
    job = world.start()
    world.held()
    world.qtbot.waitUntil(lambda: held[-1:] == [True])
    wanted[0] = False
    awake.look()
    assert held[-1] is False
    wanted[0] = True
    awake.look()
    assert held[-1] is True
    world.queue.pause(job)
    world.until(job, JobStatus.PAUSED)
    assert held[-1] is False
    world.queue.resume(job)
    world.provider.gate.set()
    world.until(job, JobStatus.COMPLETED)
    assert held[-1] is False
