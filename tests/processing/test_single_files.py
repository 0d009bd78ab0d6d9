"""Single files are left out and retried through the queue, in any status of the job; its report says so."""

# ruff: noqa: F811 - a fixture of another module

from __future__ import annotations

from lxml import html

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.single_files import SingleFiles
from bulkocr_gui.processing.job_queue import JobQueue
from tests.processing.test_job_end import figures, folder_of, manifest
from tests.processing.test_job_queue import world  # noqa: F401


def document(world, name: str) -> int:
    with world.store.database.reading() as connection:
        return connection.execute("SELECT id FROM documents WHERE name = ?", (name,)).fetchone()[0]


def ended_of(queue) -> list:
    ended: list = []
    queue.documents_ended.connect(ended.extend)
    return ended


def noted(folder) -> list[str]:
    page = html.parse(folder / "report.html").getroot()
    return [row.text_content() for row in page.xpath("//section[h2='To be known']//tbody/tr")]


def test_a_failed_file_of_a_completed_job_is_left_out_of_it_and_of_its_report(world, qtbot):
    world.files("1.png", "2~page~ok.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    folder = folder_of(world, job)
    assert figures(folder) == {"Pages": 2, "Recognised": 1, "Blank": 0, "Failed": 1}
    world.queue.leave_out(document(world, "2~page~ok.png"))
    qtbot.waitUntil(lambda: figures(folder).get("Left out") == 1, timeout=10_000)
    assert figures(folder) == {"Pages": 2, "Recognised": 1, "Blank": 0, "Failed": 0, "Left out": 1}
    assert noted(folder) == ["2~page~ok.pngLeft out by hand; it had failed: The file is damaged."]

    def told() -> list[tuple[object, ...]]:
        lines = (line for line in manifest(folder) if line.get("name") == "2~page~ok.png")
        return [(line["outcome"], line["done"], line["failed"], line["skipped"]) for line in lines]

    # The manifest is written after the report.
    qtbot.waitUntil(lambda: told() == [("skipped", 0, 0, 1)], timeout=10_000)
    qtbot.waitUntil(lambda: world.row(job).counts.documents_skipped == 1, timeout=10_000)
    assert world.row(job).status is JobStatus.COMPLETED

    world.queue.retry_file(document(world, "2~page~ok.png"))
    qtbot.waitUntil(lambda: world.row(job).counts.done == 2, timeout=10_000)
    world.until(job, JobStatus.COMPLETED)
    assert figures(folder) == {"Pages": 2, "Recognised": 2, "Blank": 0, "Failed": 0}
    assert noted(folder) == []
    assert (world.tmp_path / "out-job" / "2~page~ok.txt").read_text() == "Text of 2~page~ok.png\n"


def test_a_file_that_waits_is_never_recognised_and_one_under_way_is_not_left_out(world, qtbot):
    world.files("1~hold.png", "2.png", "3.png")
    job = world.start()
    world.held()
    ended = ended_of(world.queue)
    with qtbot.waitSignal(world.queue.failed_order) as refused:
        world.queue.leave_out(document(world, "1~hold.png"))
    assert refused.args[0].code == "file_not_left_out"
    world.queue.leave_out(document(world, "2.png"))
    qtbot.waitUntil(lambda: [each.state for each in ended] == ["skipped"], timeout=10_000)
    world.provider.gate.set()
    world.until(job, JobStatus.COMPLETED)
    assert dict(world.provider.calls) == {"1~hold.png:1": 1, "3.png:1": 1}
    counts = world.row(job).counts
    assert (counts.done, counts.skipped, counts.ended, counts.documents_skipped) == (2, 1, 3, 1)
    assert sorted(path.name for path in (world.tmp_path / "out-job").glob("*.txt")) == ["1~hold.txt", "3.txt"]


def test_the_last_file_that_waits_is_left_out_and_the_job_is_complete(world, qtbot):
    world.files("1.png", "2~hold.png")
    job = world.start()
    world.held()
    world.queue.pause(job)
    world.until(job, JobStatus.PAUSED)
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    qtbot.waitUntil(lambda: job not in world.queue._active, timeout=10_000)
    world.queue.leave_out(document(world, "2~hold.png"))
    qtbot.waitUntil(lambda: world.row(job).counts.documents_skipped == 1, timeout=10_000)
    assert world.row(job).status is JobStatus.CANCELLED
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.row(job).counts.done == 1


def test_after_a_crash_the_report_says_what_was_left_out(world, qtbot):
    world.files("1.png", "2~page.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    qtbot.waitUntil(lambda: job not in world.queue._active, timeout=10_000)
    folder = folder_of(world, job)
    SingleFiles(world.store.database).leave_out(document(world, "2~page.png"))
    assert "Left out" not in figures(folder)
    after = JobQueue(world.store, {"scripted": world.provider})
    after.load()
    qtbot.waitUntil(lambda: figures(folder).get("Left out") == 1, timeout=10_000)
    after.kill()
    after.join()
    assert world.store.job(job).counts.documents_skipped == 1


def test_only_the_file_that_is_meant_is_tried_again(world, qtbot):
    world.files("1~page~ok.png", "2~page~ok.png")
    job = world.start(auto_pause=0)
    world.until(job, JobStatus.COMPLETED)
    world.queue.retry_file(document(world, "2~page~ok.png"))
    qtbot.waitUntil(lambda: world.row(job).counts.done == 1, timeout=10_000)
    world.until(job, JobStatus.COMPLETED)
    assert dict(world.provider.calls) == {"1~page~ok.png:1": 1, "2~page~ok.png:1": 2}
    with qtbot.waitSignal(world.queue.failed_order) as refused:
        world.queue.retry_file(document(world, "2~page~ok.png"))
    assert refused.args[0].code == "file_not_failed"


def test_the_course_of_a_real_run_is_kept(world):
    world.files("1.png", "2~transient~ok.png", "3~page.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    with world.store.database.reading() as connection:
        done = connection.execute(
            "SELECT SUM(pages), SUM(failed), SUM(retries), SUM(writing) FROM minutes"
        ).fetchone()
        runs = connection.execute("SELECT ended_at >= began_at, ended_by FROM runs").fetchall()
    assert tuple(done)[:3] == (3, 1, 1)
    assert done[3] > 0
    assert [tuple(run) for run in runs] == [(1, "completed")]
