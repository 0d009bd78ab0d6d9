"""The user takes the other reading of a page: its files are made anew in any status of the job; and back again."""

from __future__ import annotations

import contextlib
from types import SimpleNamespace

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.readings import Readings
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.reading_choice import use_other
from tests.faults.poor import HastyProvider, reading

FIRST, OTHER = "1 2 3\n", "4 5\n"


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = HastyProvider()
    queue = JobQueue(store, {"hasty": provider})
    ended: list = []
    queue.documents_ended.connect(ended.extend)

    def start(*names: str, **options) -> str:
        folder = tmp_path / "in"
        folder.mkdir()
        for name in names:
            Image.new("L", (8, 8), 255).save(folder / name)
        wanted = JobOptions(**{"workers": 1, **options})
        return queue.create(JobRequest((folder,), tmp_path / "out", "hasty", "job", wanted))

    def row(job_id: str):
        return next((row for row in queue.rows() if row.job_id == job_id), None)

    def until(job_id: str, wanted: JobStatus) -> None:
        qtbot.waitUntil(lambda: row(job_id) is not None and row(job_id).status is wanted, timeout=10_000)
        qtbot.waitUntil(lambda: job_id not in queue._active, timeout=10_000)

    def document(name: str) -> int:
        with store.database.reading() as connection:
            return connection.execute("SELECT id FROM documents WHERE name = ?", (name,)).fetchone()[0]

    def switch(name: str) -> None:
        ended.clear()
        queue.use_other_reading(document(name), 1)
        qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
        qtbot.waitUntil(lambda: not any(each.is_busy() for each in queue._processors.values()), timeout=10_000)

    def text(name: str) -> str:
        return (tmp_path / "out" / name).read_text(encoding="utf-8")

    def asked(what: str, *values: object):
        with contextlib.closing(Queries(store.database.path)) as queries:
            return getattr(queries, what)(*values)

    yield SimpleNamespace(**locals())
    provider.gate.set()
    queue.kill()
    queue.join()


def test_the_other_reading_is_taken_with_its_files_and_back_again(world):
    job = world.start("a~twice.png", "b.png", merged=("txt",))
    world.until(job, JobStatus.COMPLETED)
    before = world.row(job)
    (merged,) = world.tmp_path.joinpath("out").glob("job*.txt")
    assert world.text("a~twice.txt") == FIRST
    untouched = (world.tmp_path / "out" / "b.txt").stat().st_mtime_ns

    world.switch("a~twice.png")
    assert world.text("a~twice.txt") == OTHER
    assert OTHER in merged.read_text(encoding="utf-8"), "merged files are made anew too"
    row = world.row(job)
    assert (row.status, row.counts) == (JobStatus.COMPLETED, before.counts)
    other = world.asked("opinion", world.document("a~twice.png"), 1)
    assert (other.engine, other.score) == ("Hasty 1", pytest.approx(0.99))
    with world.store.database.reading() as connection:
        page = connection.execute("SELECT words, confidence, engine, notes FROM pages ORDER BY id").fetchone()
        kept = connection.execute("SELECT words, confidence_words, note FROM documents ORDER BY id").fetchone()
    assert tuple(page) == (2, 80.0, "Other 1", "Other 1 was chosen by hand")
    assert tuple(kept) == (2, 160.0, "Other 1 was chosen by hand")
    assert (world.tmp_path / "out" / "b.txt").stat().st_mtime_ns == untouched
    assert len(list(world.tmp_path.joinpath("out").glob("*.txt"))) == 3, "its own files were replaced"
    with world.store.database.reading() as connection:
        indexed = "SELECT COUNT(*) FROM search_index WHERE search_index MATCH ?"
        (found,) = connection.execute(indexed, ("5",)).fetchone()
    assert found == 1, "it is found by its words"

    world.switch("a~twice.png")
    assert world.text("a~twice.txt") == FIRST
    with world.store.database.reading() as connection:
        (notes,) = connection.execute("SELECT notes FROM pages ORDER BY id").fetchone()
    assert notes == "Hasty 1 was chosen by hand"
    assert world.row(job).counts == before.counts


def test_a_page_becomes_blank_and_is_read_again(world):
    job = world.start("a~nothing.png", "b.png")
    world.until(job, JobStatus.COMPLETED)
    world.switch("a~nothing.png")
    counts = world.row(job).counts
    assert (counts.done, counts.blank, counts.documents_done) == (1, 1, 2)
    assert world.ended[0].state == "blank"
    assert world.text("a~nothing.txt") == ""
    world.switch("a~nothing.png")
    counts = world.row(job).counts
    assert (counts.done, counts.blank, counts.documents_done) == (2, 0, 2)
    assert world.text("a~nothing.txt") == FIRST


def test_of_a_paused_or_stopped_job_the_file_is_written_and_no_page_is_read(world, qtbot):
    job = world.start("a~twice.png", "b~hold.png")
    qtbot.waitUntil(lambda: bool(world.ended) and world.row(job).counts.done == 1, timeout=10_000)
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    calls = world.provider.calls.total()
    world.switch("a~twice.png")
    assert world.text("a~twice.txt") == OTHER
    assert world.row(job).status is JobStatus.CANCELLED
    assert world.provider.calls.total() == calls


def test_while_the_job_runs_it_waits_for_no_page(world, qtbot):
    job = world.start("a~twice.png", "b~hold.png")
    qtbot.waitUntil(lambda: bool(world.ended) and world.row(job).counts.done == 1, timeout=10_000)
    world.ended.clear()
    world.queue.use_other_reading(world.document("a~twice.png"), 1)
    qtbot.waitUntil(lambda: bool(world.ended), timeout=10_000)
    assert world.text("a~twice.txt") == OTHER
    assert world.row(job).status is JobStatus.PROCESSING
    world.provider.gate.set()
    world.until(job, JobStatus.COMPLETED)
    assert (world.row(job).counts.done, world.row(job).counts.documents_done) == (2, 2)


def test_a_disk_that_takes_no_file_is_told_and_the_job_stays_complete(world, qtbot):
    job = world.start("a~twice.png")
    world.until(job, JobStatus.COMPLETED)
    out = world.tmp_path / "out"
    out.rename(world.tmp_path / "away")
    out.write_text("a file is in the way")
    with qtbot.waitSignal(world.queue.failed_order, timeout=10_000):
        world.queue.use_other_reading(world.document("a~twice.png"), 1)
    qtbot.waitUntil(lambda: not world.queue._processors[job].is_busy(), timeout=10_000)
    assert world.row(job).status is JobStatus.COMPLETED
    out.unlink()
    (world.tmp_path / "away").rename(out)
    world.switch("a~twice.png")
    assert world.text("a~twice.txt") == FIRST


def test_a_page_that_was_read_once_has_no_other_reading(world, qtbot):
    job = world.start("b.png")
    world.until(job, JobStatus.COMPLETED)
    with qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as failed:
        world.queue.use_other_reading(world.document("b.png"), 1)
    assert failed.args[0].code == "no_other_reading"


def test_two_who_wish_it_at_once_do_not_undo_each_other(world):
    job = world.start("a~twice.png")
    world.until(job, JobStatus.COMPLETED)
    readings = Readings(world.store.database)
    both = readings.both(world.document("a~twice.png"), 1)
    use_other(world.store, {}, world.document("a~twice.png"), 1)
    with pytest.raises(UsageError, match="read again meanwhile"):
        readings.swap(both, reading("9", 90.0, other=both.other), "9")


def test_after_a_crash_the_files_are_written_at_the_next_start(world, qtbot):
    job = world.start("a~twice.png")
    world.until(job, JobStatus.COMPLETED)
    use_other(world.store, {}, world.document("a~twice.png"), 1)
    assert world.text("a~twice.txt") == FIRST, "the crash came before the files"
    copy = world.tmp_path / "copy.sqlite3"
    with world.store.database.reading() as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    again = Store(copy)
    queue = JobQueue(again, {"hasty": world.provider})
    queue.load()
    qtbot.waitUntil(lambda: world.text("a~twice.txt") == OTHER, timeout=10_000)
    queue.join()
    assert again.job(job).status is JobStatus.COMPLETED
    assert again.job(job).counts.documents_done == 1
    assert not Readings(again.database).left()
    again.close()
