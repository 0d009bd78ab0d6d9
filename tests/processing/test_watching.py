"""Watched folders at work: real observers, real files, the real queue; an engine that answers by script."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PIL import Image

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.watched import WatchedFolder, WatchState
from bulkocr_gui.processing import watch_folder, watch_observer
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.watching import Watching
from tests.faults.scripted import ScriptedProvider

PATIENCE = 20_000


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = ScriptedProvider()
    root = tmp_path / "in"
    root.mkdir()
    made: list = []
    failures: list = []

    def program(*, go_on: bool = True) -> SimpleNamespace:
        """The program, begun anew on the same store."""
        queue = JobQueue(store, {"scripted": provider})
        watching = Watching(queue, store.database, poll_seconds=0.2)
        watching.failed.connect(failures.append)
        made.append((queue, watching))
        queue.load()
        watching.begin(go_on=go_on)
        return SimpleNamespace(queue=queue, watching=watching)

    def end(each) -> None:
        each.watching.close()
        each.queue.kill()
        each.queue.join()
        made.remove((each.queue, each.watching))

    def folder(**more) -> WatchedFolder:
        more.setdefault("options", JobOptions(workers=2, auto_pause=0))
        return WatchedFolder(root, tmp_path / "out", provider="scripted", still=0.3, **more)

    def state(each) -> WatchState | None:
        return next((row.state for row in each.watching.rows()), None)

    def watch(each, **more) -> None:
        each.watching.keep(folder(**more))
        qtbot.waitUntil(lambda: state(each) is WatchState.WATCHING, timeout=PATIENCE)

    def picture(name: str, shade: int = 0):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("L", (9, 9), shade).save(path, "PNG")
        return path

    def texts() -> list[str]:
        return sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.txt"))

    def until_texts(*names: str) -> None:
        qtbot.waitUntil(lambda: texts() == sorted(names), timeout=PATIENCE)

    def until_status(each, status: JobStatus) -> None:
        qtbot.waitUntil(lambda: [row.status for row in each.queue.rows()] == [status], timeout=PATIENCE)

    yield SimpleNamespace(**locals())
    for queue, watching in made:
        watching.close()
        provider.gate.set()
        queue.kill()
        queue.join()


def test_what_comes_into_a_folder_is_recognised_and_its_original_put_away(world):
    world.picture("before.png", 1)
    each = world.program()
    world.watch(each, done=world.root / "done")
    world.until_texts("before.txt")
    world.until_status(each, JobStatus.COMPLETED)
    world.picture("after.png", 2)
    world.picture("sub/deep.png", 3)
    world.until_texts("after.txt", "before.txt", "sub/deep.txt")
    world.until_status(each, JobStatus.COMPLETED)
    done = world.root / "done"
    world.qtbot.waitUntil(
        lambda: {p.name for p in done.rglob("*.png")} == {"before.png", "after.png", "deep.png"}, timeout=PATIENCE
    )
    assert len(each.queue.rows()) == 1, "one job for the day"
    assert set(world.provider.calls.values()) == {1}


def test_files_that_come_while_the_job_runs_are_taken_by_its_free_workers(world):
    world.picture("a~hold.png", 1)
    each = world.program()
    world.watch(each)
    world.qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=PATIENCE)
    world.picture("b.png", 2)
    world.until_texts("b.txt")
    world.qtbot.waitUntil(lambda: each.queue.rows()[0].counts.documents == 2, timeout=PATIENCE)
    assert each.queue.rows()[0].status is JobStatus.PROCESSING
    world.provider.gate.set()
    world.until_texts("a~hold.txt", "b.txt")
    world.until_status(each, JobStatus.COMPLETED)


def test_a_job_that_the_user_paused_takes_files_and_waits(world):
    world.picture("a~hold.png", 1)
    each = world.program()
    world.watch(each)
    world.qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=PATIENCE)
    (row,) = each.queue.rows()
    each.queue.pause(row.job_id)
    world.until_status(each, JobStatus.PAUSED)
    with world.qtbot.waitSignal(each.watching.taken, timeout=PATIENCE):
        world.picture("b.png", 2)
    world.provider.gate.set()
    world.until_texts("a~hold.txt")
    world.until_status(each, JobStatus.PAUSED)
    each.queue.resume(row.job_id)
    world.until_texts("a~hold.txt", "b.txt")


@pytest.mark.parametrize("polling", [False, True])
def test_a_folder_that_goes_away_is_waited_for_and_taken_up_again(world, polling, tmp_path):
    each = world.program()
    world.watch(each, polling=polling)
    world.picture("a.png", 1)
    world.until_texts("a.txt")
    world.root.rename(tmp_path / "unplugged")
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.AWAY, timeout=PATIENCE)
    Image.new("L", (9, 9), 2).save(tmp_path / "unplugged" / "meanwhile.png")
    (tmp_path / "unplugged").rename(world.root)
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.WATCHING, timeout=PATIENCE)
    world.until_texts("a.txt", "meanwhile.txt")
    world.picture("b.png", 3)
    world.until_texts("a.txt", "b.txt", "meanwhile.txt")
    assert set(world.provider.calls.values()) == {1}


def test_a_job_that_stands_for_want_of_its_folder_goes_on_when_it_is_back(world, tmp_path):
    world.picture("a~hold.png", 1)
    world.picture("b~page~ok.png", 2)
    each = world.program()
    world.watch(each, options=JobOptions(workers=1))
    world.qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=PATIENCE)
    world.root.rename(tmp_path / "unplugged")
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.AWAY, timeout=PATIENCE)
    world.provider.gate.set()
    world.until_status(each, JobStatus.ERROR)
    assert each.queue.rows()[0].reason.code == "source_gone"
    (tmp_path / "unplugged").rename(world.root)
    world.until_texts("a~hold.txt", "b~page~ok.txt")


def test_nothing_is_missed_or_taken_twice_across_starts(world):
    each = world.program()
    world.watch(each)
    world.picture("a.png", 1)
    world.until_texts("a.txt")
    world.end(each)
    world.picture("b.png", 2)
    world.picture("a renamed.png", 1)
    again = world.program()
    world.until_texts("a.txt", "b.txt")
    world.qtbot.waitUntil(lambda: again.watching.rows()[0].waiting == 0, timeout=PATIENCE)
    world.until_status(again, JobStatus.COMPLETED)
    assert world.provider.calls == {"a.png:1": 1, "b.png:1": 1}


@pytest.mark.parametrize("go_on", [True, False])
def test_a_job_that_was_left_running_goes_on_where_that_is_wanted(world, go_on):
    world.picture("a~hold.png", 1)
    each = world.program()
    world.watch(each)
    world.qtbot.waitUntil(lambda: world.provider.holding.acquire(blocking=False), timeout=PATIENCE)
    each.queue.shutdown()
    world.end(each)
    world.provider.gate.set()
    again = world.program(go_on=go_on)
    world.qtbot.waitUntil(lambda: world.state(again) is WatchState.WATCHING, timeout=PATIENCE)
    if go_on:
        world.until_texts("a~hold.txt")
    else:
        (row,) = again.queue.rows()
        assert (row.status, row.reason.kind) == (JobStatus.PAUSED, PauseReason.CLOSED)


def test_a_folder_that_is_switched_off_takes_nothing_until_it_is_on_again(world):
    each = world.program()
    world.watch(each)
    (row,) = each.watching.rows()
    each.watching.switch(row.folder.folder_id, False)
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.OFF, timeout=PATIENCE)
    world.picture("a.png", 1)
    each.watching.switch(row.folder.folder_id, True)
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.WATCHING, timeout=PATIENCE)
    world.until_texts("a.txt")
    each.watching.remove(row.folder.folder_id)
    world.qtbot.waitUntil(lambda: each.watching.rows() == (), timeout=PATIENCE)
    assert len(each.queue.rows()) == 1, "its jobs stay"


def test_what_cannot_be_watched_is_told(world):
    each = world.program()
    world.watch(each)
    each.watching.keep(replace(world.folder(), path=world.root / "sub"))
    world.qtbot.waitUntil(lambda: bool(world.failures), timeout=PATIENCE)
    assert world.failures[0].code == "watch_overlap"
    assert len(each.watching.rows()) == 1


def test_searchable_pdfs_beside_their_originals_are_not_taken_for_new_files(world):
    folder = world.folder()
    each = world.program()
    each.watching.keep(replace(folder, options=replace(folder.options, formats=("txt", "pdf"), beside=True)))
    world.picture("a.png", 1)
    world.qtbot.waitUntil((world.root / "a.pdf").exists, timeout=PATIENCE)
    world.until_status(each, JobStatus.COMPLETED)
    world.picture("b.png", 2)
    world.qtbot.waitUntil((world.root / "b.pdf").exists, timeout=PATIENCE)
    world.until_status(each, JobStatus.COMPLETED)
    assert set(world.provider.calls) == {"a.png:1", "b.png:1"}


def test_more_at_once_than_can_be_told_one_by_one_are_found_by_listing(world, monkeypatch):
    monkeypatch.setattr(watch_observer, "BURST", 10)
    each = world.program()
    world.watch(each)
    for number in range(60):
        world.picture(f"sub {number % 3}/{number}.png", number)
    world.until_texts(*(f"sub {number % 3}/{number}.txt" for number in range(60)))
    assert set(world.provider.calls.values()) == {1}


def test_an_original_that_cannot_be_moved_is_told_and_tried_again(world, monkeypatch):
    monkeypatch.setattr(watch_folder, "RETRY_MS", 300)
    (world.root / "done").write_text("in the way")
    each = world.program()
    world.watch(each, done=world.root / "done")
    world.picture("a.png", 1)
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.PROBLEM, timeout=PATIENCE)
    assert "a.png could not be moved" in each.watching.rows()[0].message
    (world.root / "done").unlink()
    world.qtbot.waitUntil((world.root / "done" / "a.png").exists, timeout=PATIENCE)
    world.qtbot.waitUntil(lambda: world.state(each) is WatchState.WATCHING, timeout=PATIENCE)
