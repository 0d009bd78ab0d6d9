"""The job's life through the queue: states, retries, auto-pause, pause, stop, turns."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.model import JobRequest, JobStatus, PageState, PauseReason
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing.allowed import allowed
from bulkocr_gui.processing.job_queue import JobQueue
from tests.faults.scripted import ScriptedProvider

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from bulkocr_gui.processing.reports import Notice


class Waits:
    """A clock of the test's own: no retry waits, and every wait is noted."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.real = False

    def __call__(self, event: threading.Event, seconds: float) -> bool:
        self.asked.append(seconds)
        return event.wait(seconds) if self.real else event.is_set()


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = ScriptedProvider()
    waits = Waits()
    queue = JobQueue(store, {"scripted": provider}, wait=waits)
    folder = tmp_path / "scans"
    folder.mkdir()
    notices: list[Notice] = []
    outcomes: list = []
    lines: list[str] = []
    queue.notice.connect(notices.append)
    queue.outcomes.connect(outcomes.extend)
    queue.activity.connect(lambda batch: lines.extend(line.text for _, line in batch))

    def files(*names: str) -> Path:
        for name in names:
            Image.new("L", (8, 8), 255).save(folder / name)
        return folder

    def start(name: str = "job", **options) -> str:
        options.setdefault("workers", 1)
        return queue.create(JobRequest((folder,), tmp_path / f"out-{name}", "scripted", name, JobOptions(**options)))

    def status(job_id: str) -> JobStatus | None:
        rows = {row.job_id: row for row in queue.rows()}
        return rows[job_id].status if job_id in rows else None

    def until(job_id: str, *wanted: JobStatus) -> None:
        qtbot.waitUntil(lambda: status(job_id) in wanted, timeout=10_000)

    def held() -> None:
        qtbot.waitUntil(lambda: provider.holding.acquire(blocking=False), timeout=10_000)

    def row(job_id: str):
        return next(row for row in queue.rows() if row.job_id == job_id)

    yield SimpleNamespace(**locals())
    provider.gate.set()
    queue.kill()
    queue.join()


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.rglob("*.txt")}


def test_a_folder_becomes_texts_and_the_engines_are_let_go(world, qtbot):
    world.files("1.png", "2.png", "10.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert texts(world.tmp_path / "out-job") == {f"{n}.txt": f"Text of {n}.png\n" for n in (1, 2, 10)}
    qtbot.waitUntil(lambda: not world.provider.open_recognisers)
    assert [o.name for o in world.outcomes] == ["1.png", "2.png", "10.png"], "natural order"
    counts = world.row(job).counts
    assert (counts.pages, counts.done, counts.documents_done, counts.failed) == (3, 3, 3, 0)
    assert world.row(job).engine == "Scripted 1"


def test_a_blank_page_is_blank_and_not_failed(world):
    world.files("a~blank.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert [o.state for o in world.outcomes] == [PageState.BLANK]


def test_transient_errors_wait_2_4_8_and_then_count_once(world, qtbot):
    world.files("a~transient.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert world.waits.asked == [2, 4, 8]
    assert world.provider.calls["a~transient.png:1"] == 4
    assert world.row(job).consecutive_errors == 1
    qtbot.waitUntil(lambda: any("completed" in line for line in world.lines))
    assert "Processing 1/1: a~transient.png (attempt 1/4)" in world.lines
    assert "Retrying a~transient.png in 2s..." in world.lines
    assert "Error processing a~transient.png (attempt 4/4): No connection." in world.lines


def test_a_page_that_recovers_is_done_and_leaves_retry_count(world):
    world.files("a~transient~transient~ok.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert world.waits.asked == [2, 4]
    checkpoint = world.store.checkpoint(job)
    assert checkpoint["retry_count"] == {}
    assert checkpoint["results_count"] == 1


def test_page_errors_are_not_retried_and_stay_failed(world):
    world.files("a~page.png", "b.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert world.provider.calls["a~page.png:1"] == 1
    assert world.row(job).counts.failed == 1
    assert allowed(world.row(job)) == {"remove", "retry_failed"}
    assert texts(world.tmp_path / "out-job") == {"b.txt": "Text of b.png\n"}


def test_unknown_errors_cost_one_page_and_words_are_the_last_resort(world):
    world.files("a~bug.png", "b~words~ok.png", "c.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert world.provider.calls["a~bug.png:1"] == 1
    assert world.provider.calls["b~words~ok.png:1"] == 2
    assert (world.row(job).counts.done, world.row(job).counts.failed) == (2, 1)


def test_five_errors_in_a_row_pause_and_resume_finishes(world, qtbot):
    world.files(*(f"{n}.png" for n in range(12)))
    world.provider.online = False
    job = world.start()
    world.until(job, JobStatus.PAUSED)
    row = world.row(job)
    assert row.reason.kind is PauseReason.ERRORS_IN_A_ROW
    assert (row.reason.count, row.reason.code, row.consecutive_errors) == (5, "no_connection", 5)
    assert row.counts.failed == 5
    qtbot.waitUntil(lambda: len(world.notices) == 1)
    assert "resume" in allowed(row)
    world.provider.online = True
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    counts = world.row(job).counts
    assert (counts.done, counts.failed) == (12, 0)
    assert all(world.provider.calls[f"{n}.png:1"] == 5 for n in range(5)), "4 attempts failed, 1 was good"
    assert all(world.provider.calls[f"{n}.png:1"] == 1 for n in range(5, 12))


def test_unreadable_files_pause_too_unless_they_do_not_count(world):
    world.files(*(f"{n}~page.png" for n in range(7)))
    first = world.start("first")
    world.until(first, JobStatus.PAUSED)
    assert world.row(first).counts.failed == 5
    second = world.start("second", unreadable_count=False)
    world.until(second, JobStatus.COMPLETED)
    assert world.row(second).counts.failed == 7
    world.queue.set_unreadable_count(first, False)
    world.queue.resume(first)
    world.until(first, JobStatus.COMPLETED)
    assert world.row(first).counts.failed == 7


def test_auto_pause_can_be_turned_off(world):
    world.files(*(f"{n}~page.png" for n in range(7)))
    job = world.start(auto_pause=0)
    world.until(job, JobStatus.COMPLETED)


def test_an_engine_that_cannot_run_is_an_error_and_the_page_stays_pending(world, qtbot):
    world.files("a~provider~ok.png", "b.png")
    job = world.start()
    world.until(job, JobStatus.ERROR)
    assert world.row(job).counts.ended == 0
    assert world.row(job).reason.code == "key_rejected"
    qtbot.waitUntil(lambda: len(world.notices) == 1)
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.row(job).counts.done == 2


def test_a_missing_language_is_said_before_the_first_page(world):
    world.files("a.png")
    world.provider.missing = ProviderError("language_missing", "No model for xyz.", "Install it.")
    job = world.start()
    world.until(job, JobStatus.ERROR)
    assert world.provider.calls == {}
    world.provider.missing = None
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)


def test_a_full_disk_loses_nothing(world):
    world.files("a~disk~ok.png", "b.png")
    job = world.start()
    world.until(job, JobStatus.ERROR)
    assert world.row(job).reason.kind is PauseReason.MACHINE
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.row(job).counts.failed == 0


def test_a_vanished_source_folder_is_the_job_s_error_not_the_pages(world):
    folder = world.files("a~hold~page.png", "b~page.png")
    job = world.start()
    world.held()
    folder.rename(folder.with_name("elsewhere"))
    world.provider.gate.set()
    world.until(job, JobStatus.ERROR, JobStatus.COMPLETED)
    row = world.row(job)
    if row.status is JobStatus.COMPLETED:
        pytest.fail("the pages were failed although the folder is gone")
    assert row.reason.code == "source_gone"


def test_pause_lets_the_page_in_flight_finish_and_starts_nothing_new(world, qtbot):
    world.files("a~hold.png", "b.png", "c.png")
    job = world.start()
    world.held()
    world.queue.pause(job)
    world.until(job, JobStatus.PAUSED)
    world.provider.gate.set()
    qtbot.waitUntil(lambda: world.row(job).counts.done == 1)
    qtbot.waitUntil(lambda: not world.provider.open_recognisers)
    assert world.provider.calls["b.png:1"] == 0
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.provider.calls["a~hold.png:1"] == 1


def test_pause_ends_a_retry_s_wait_at_once_and_keeps_its_count(world, qtbot):
    world.files("a~transient~ok.png")
    world.waits.real = True
    job = world.start()
    qtbot.waitUntil(lambda: world.waits.asked == [2])
    before = time.monotonic()
    world.queue.pause(job)
    world.until(job, JobStatus.PAUSED)
    qtbot.waitUntil(lambda: not world.provider.open_recognisers)
    assert time.monotonic() - before < 1.0
    assert list(world.store.checkpoint(job)["retry_count"].values()) == [1]
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.provider.calls["a~transient~ok.png:1"] == 2


def test_pages_that_end_together_tell_no_speed_yet(world, qtbot):
    world.files("a.png", "b.png", "c~hold.png")
    job = world.start()
    world.held()
    qtbot.waitUntil(lambda: world.row(job).counts.done == 2)
    assert world.queue.speed(job) is None
    qtbot.waitUntil(lambda: world.queue.speed(job) is not None)
    assert world.queue.speed(job) <= 1


def test_stop_ends_everything_within_a_second_and_continue_finishes(world, qtbot):
    world.files("a.png", "b~hold.png", "c.png")
    job = world.start()
    world.held()
    before = time.monotonic()
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    qtbot.waitUntil(lambda: not world.provider.open_recognisers)
    assert time.monotonic() - before < 1.0
    assert world.row(job).counts.done == 1
    assert texts(world.tmp_path / "out-job") == {"a.txt": "Text of a.png\n"}
    world.provider.gate.set()
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.provider.calls["a.png:1"] == 1


def test_jobs_of_one_provider_take_turns(world):
    world.files("a~hold.png")
    first, second = world.start("first"), world.start("second")
    world.held()
    world.until(second, JobStatus.QUEUED)
    world.provider.gate.set()
    world.until(first, JobStatus.COMPLETED)
    world.until(second, JobStatus.COMPLETED)


def test_start_now_takes_the_turn_and_the_other_goes_back_into_the_queue(world, qtbot):
    world.files("a~hold.png", "b.png")
    first, second = world.start("first"), world.start("second")
    world.held()
    world.until(second, JobStatus.QUEUED)
    world.queue.start_now(second)
    world.until(first, JobStatus.QUEUED)
    world.provider.gate.set()
    world.until(second, JobStatus.COMPLETED)
    world.until(first, JobStatus.COMPLETED)


def test_a_failed_delivery_is_made_good_on_resume(world):
    world.files("a.png")
    (world.tmp_path / "out-job").write_text("a file stands where the folder should be")
    job = world.start()
    world.until(job, JobStatus.ERROR)
    (world.tmp_path / "out-job").unlink()
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert texts(world.tmp_path / "out-job") == {"a.txt": "Text of a.png\n"}


def test_the_output_folder_gone_in_the_middle_stops_the_job_and_nothing_is_lost(world):
    world.files("a.png", "b~hold.png", "c.png")
    job = world.start()
    world.held()
    out = world.tmp_path / "out-job"
    out.rename(world.tmp_path / "unplugged")
    world.provider.gate.set()
    world.until(job, JobStatus.ERROR)
    assert world.row(job).reason.code == "output_gone"
    (world.tmp_path / "unplugged").rename(out)
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert set(texts(out)) == {"a.txt", "b~hold.txt", "c.txt"}
    assert world.provider.calls["b~hold.png:1"] == 1, "its result was committed before the delivery failed"


def test_workers_work_side_by_side_within_their_number(world):
    world.files(*(f"{n}.png" for n in range(40)))
    job = world.start(workers=4)
    world.until(job, JobStatus.COMPLETED)
    assert world.row(job).counts.done == 40
    assert world.provider.most_at_once <= 4


def test_removing_a_job_keeps_its_files(world, qtbot):
    world.files("a.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    with qtbot.waitSignal(world.queue.rows_removed):
        world.queue.remove(job)
    assert world.queue.rows() == ()
    assert texts(world.tmp_path / "out-job") == {"a.txt": "Text of a.png\n"}


def test_closing_pauses_what_runs_and_the_next_start_offers_it(world, qtbot, store):
    world.files("a~hold.png", "b.png")
    job = world.start()
    world.held()
    world.queue.shutdown()
    world.until(job, JobStatus.PAUSED)
    with qtbot.waitSignal(world.queue.closed):
        world.provider.gate.set()
    again = JobQueue(store, {"scripted": world.provider})
    with qtbot.waitSignal(again.notice) as notice:
        again.load()
    assert notice.args[0].reason.kind is PauseReason.CLOSED
    again.resume_interrupted()
    qtbot.waitUntil(lambda: again.rows()[0].status is JobStatus.COMPLETED)
    again.join()


def test_a_job_that_cannot_be_made_is_told(world, qtbot):
    with qtbot.waitSignal(world.queue.failed_order) as failed:
        world.queue.create(JobRequest((world.tmp_path / "nowhere",), provider="scripted"))
    assert failed.args[0].code == "no_such_source"


def test_a_disk_that_is_full_in_the_middle_of_a_commit_strands_no_page(world):
    world.files("0~hold.png", *(f"{n}.png" for n in range(1, 81)))
    job = world.start(workers=1)
    world.held()
    with world.store.database.reading() as connection:
        (size,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {size}")
        big = "x" * 200
        with contextlib.suppress(sqlite3.OperationalError):
            for n in range(100_000):
                connection.execute(
                    "INSERT INTO activity (job_id, at, level, text) VALUES (?, ?, '', ?)", (job, n, big)
                )
    world.provider.gate.set()
    world.until(job, JobStatus.ERROR)
    assert world.row(job).reason.code == "disk_full"
    with world.store.database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.row(job).counts.done == 81


def test_a_kill_right_after_a_pause_leaves_the_job_paused(world, qtbot):
    world.files("a~hold.png")
    job = world.start()
    world.held()
    world.until(job, JobStatus.PROCESSING)
    idle: list[int] = []
    world.queue.idle.connect(lambda: idle.append(1))
    world.queue.pause(job)
    world.queue.kill()
    world.until(job, JobStatus.PAUSED)
    qtbot.waitUntil(lambda: bool(idle))
    assert world.store.job(job).status is JobStatus.PAUSED
    assert not world.provider.open_recognisers


def test_a_kill_while_the_job_is_being_started_leaves_it_paused(world, qtbot, monkeypatch):
    begun = world.store.begin_run

    def begin_run(job_id):
        row = begun(job_id)
        world.queue.kill()
        return row

    monkeypatch.setattr(world.store, "begin_run", begin_run)
    world.files("a.png")
    job = world.start()
    world.until(job, JobStatus.PAUSED)
    assert world.store.job(job).status is JobStatus.PAUSED
    monkeypatch.setattr(world.store, "begin_run", begun)
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)


def test_a_listing_that_broke_off_because_the_folder_is_gone_is_made_again(world, monkeypatch):
    folder = world.files("a.png", "b.png")
    away = folder.with_name("away")
    folder.rename(away)
    monkeypatch.setattr("bulkocr_gui.processing.job_queue.resolved", tuple)
    job = world.start()
    world.until(job, JobStatus.ERROR)
    assert world.row(job).reason.code == "source_gone"
    away.rename(folder)
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert len(texts(world.tmp_path / "out-job")) == 2
