"""A page is recognised again with options of its own; its text stays until that is done, whatever comes."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import PageError, ProviderError, UsageError
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.jobs.single_files import SingleFiles
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.results.corrections import Edit
from bulkocr_gui.results.recognition import Recognition
from tests.faults.paid import PRICE, PaidProvider
from tests.faults.poor import HastyProvider, HastyRecogniser, reading


class Obedient(HastyProvider):
    """Reads what its options say: each language, and the segmentation. Steps count from the first try on."""

    def check(self, options: JobOptions) -> str:
        if "xxx" in options.languages:
            raise ProviderError("language_missing", "The model xxx is missing.", "Get it.")
        return super().check(options)

    def open(self, options: JobOptions) -> HastyRecogniser:
        made = ObedientRecogniser(self)
        made.options = options
        self.open_recognisers.add(made)
        return made


class ObedientRecogniser(HastyRecogniser):
    options: JobOptions

    def play(self, path, number):
        steps = path.stem.split("~")[1:]
        step = steps[min(number, len(steps) - 1)] if steps else "ok"
        if step in ("hold", "page", "transient"):
            super(HastyRecogniser, self).play(path.with_name(f"x~{step}.png"), 0)
        if step == "blank":
            return reading("", 0.0)
        return reading(f"{' '.join(self.options.languages)} m{self.options.page_segmentation}", 70.0)


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = Obedient()
    paid = PaidProvider()
    queue = JobQueue(store, {"hasty": provider, "paid": paid}, wait=lambda event, _: event.wait(0))
    ended: list = []
    queue.documents_ended.connect(ended.extend)

    def start(*names: str) -> str:
        folder = tmp_path / "in"
        folder.mkdir()
        for name in names:
            Image.new("L", (8, 8), 255).save(folder / name)
        return queue.create(JobRequest((folder,), tmp_path / "out", "hasty", "job", JobOptions(workers=1)))

    def row(job: str):
        return next((row for row in queue.rows() if row.job_id == job), None)

    def until(job: str, wanted: JobStatus) -> None:
        qtbot.waitUntil(lambda: row(job) is not None and row(job).status is wanted, timeout=10_000)
        qtbot.waitUntil(lambda: job not in queue._active, timeout=10_000)

    def again(job: str, page: int, **changes) -> None:
        ended.clear()
        before = tried(page)
        queue.run_again((page,), changes)
        qtbot.waitUntil(lambda: tried(page) > before and not reruns(), timeout=10_000)
        until(job, JobStatus.COMPLETED)

    def reruns():
        with store.database.reading() as connection:
            return connection.execute("SELECT * FROM reruns").fetchall()

    def tried(page: int) -> int:
        with store.database.reading() as connection:
            ended = "SELECT COUNT(*) FROM attempts WHERE page_id = ? AND outcome IS NOT NULL"
            return connection.execute(ended, (page,)).fetchone()[0]

    def text(name: str) -> str:
        return (tmp_path / "out" / name).read_text(encoding="utf-8")

    def page(document: int):
        with contextlib.closing(Queries(store.database.path)) as queries:
            return queries.page(document, 0), queries.opinion(document, 1)

    def found(query: str) -> int:
        with contextlib.closing(Search(store.database.path)) as search:
            return len(search.pages(search.find(parse(query).expression)[0]))

    yield SimpleNamespace(**locals())
    provider.gate.set()
    queue.kill()
    queue.join()


def test_a_page_is_read_with_its_own_options_and_its_files_are_made_anew(world):
    job = world.start("a.png", "b.png")
    world.until(job, JobStatus.COMPLETED)
    before = world.row(job).counts
    assert world.text("a.txt") == "eng m3\n"
    world.again(job, 1, languages=["deu", "lat"], page_segmentation=6)
    assert world.text("a.txt") == "deu lat m6\n"
    assert world.text("b.txt") == "eng m3\n"
    assert world.provider.calls == {"a.png:1": 2, "b.png:1": 1}, "the other page is not read again"
    assert world.row(job).counts == before
    assert (world.found("lat"), world.found("eng")) == (1, 1)
    _, other = world.page(1)
    assert Recognition.decode(other.blob).text == "eng m3", "the reading before is its other one"
    with world.store.database.reading() as connection:
        kept = connection.execute("SELECT words, confidence_words FROM documents ORDER BY id").fetchall()
    assert [tuple(row) for row in kept] == [(3, 210.0), (2, 140.0)]
    world.again(job, 1)
    assert world.text("a.txt") == "eng m3\n", "without options of its own it is read as the job says"


def test_a_failed_page_becomes_a_good_one(world):
    job = world.start("a~page~ok.png", "b.png")
    world.until(job, JobStatus.COMPLETED)
    assert (world.row(job).counts.failed, world.row(job).counts.documents_failed) == (1, 1)
    world.again(job, 1, languages=["deu"])
    counts = world.row(job).counts
    assert (counts.done, counts.failed, counts.documents_done, counts.documents_failed) == (2, 0, 2, 0)
    assert world.text("a~page~ok.txt") == "deu m3\n"
    with world.store.database.reading() as connection:
        row = connection.execute("SELECT state, error_code, pages_failed FROM documents ORDER BY id").fetchone()
    assert tuple(row) == ("done", "", 0)


def test_where_it_fails_the_page_stays_as_it_was(world):
    job = world.start("a~ok~page~transient.png")
    world.until(job, JobStatus.COMPLETED)
    before = world.row(job).counts
    world.again(job, 1, languages=["deu"])
    assert world.text("a~ok~page~transient.txt") == "eng m3\n"
    assert world.row(job).counts == before
    assert world.found("eng") == 1
    world.again(job, 1, languages=["deu"])
    assert world.provider.calls["a~ok~page~transient.png:1"] == 6, "tried as often as any page"
    assert world.row(job).counts == before
    assert world.ended == [], "nothing is written where nothing changed"


def test_a_page_that_is_blank_now(world):
    job = world.start("a~ok~blank~ok.png")
    world.until(job, JobStatus.COMPLETED)
    world.again(job, 1)
    assert (world.row(job).counts.done, world.row(job).counts.blank) == (0, 1)
    assert world.text("a~ok~blank~ok.txt") == ""
    world.again(job, 1)
    assert (world.row(job).counts.done, world.row(job).counts.blank) == (1, 0)


def test_corrections_are_set_aside_with_the_reading_that_they_are_of(world):
    job = world.start("a.png")
    world.until(job, JobStatus.COMPLETED)
    with world.qtbot.waitSignal(world.queue.corrected, timeout=10_000):
        world.queue.correct(1, 1, world.page(1)[0].recognition, (Edit(0, 1, ("engl",)),))
    world.queue.accept_pages((1,))
    world.again(job, 1, page_segmentation=6)
    page, _ = world.page(1)
    assert (page.corrected, page.earlier) == (None, 1)
    with world.qtbot.waitSignal(world.queue.corrected, timeout=10_000):
        world.queue.use_earlier_corrections(1, 1)
    page, _ = world.page(1)
    assert Recognition.decode(page.corrected).text == "engl m6"


def test_what_cannot_be_done_is_said_before_anything_runs(world):
    job = world.start("a.png")
    world.until(job, JobStatus.COMPLETED)
    with world.qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as told:
        world.queue.run_again((1,), {"languages": ["xxx"]})
    assert told.args[0].code == "language_missing"
    assert world.row(job).status is JobStatus.COMPLETED
    with pytest.raises(UsageError):
        world.store.reruns.add((99,), {})


def test_another_provider_reads_the_page_and_is_paid_once(world):
    job = world.start("a.png", "b.png")
    world.until(job, JobStatus.COMPLETED)
    world.again(job, 1, provider="paid")
    assert world.paid.sent == {"a.png:1": 1}
    assert world.provider.calls == {"a.png:1": 1, "b.png:1": 1}, "the job's own provider is not asked"
    assert world.text("a.txt") == "Text of a.png\n"
    assert Recognition.decode(world.page(1)[0].recognition).engine == "Scripted 1"
    _, other = world.page(1)
    assert Recognition.decode(other.blob).text == "eng m3", "the reading before is its other one"
    assert world.row(job).counts.spent == PRICE
    world.again(job, 1)
    assert world.text("a.txt") == "eng m3\n", "the next time it is the job's own again"
    world.again(job, 1, provider="paid")
    assert world.paid.sent == {"a.png:1": 1}, "what was paid for is not sent once more"


@pytest.mark.parametrize("why", ["no money", "refused", "not there"])
def test_a_provider_that_cannot_read_costs_neither_page_nor_job(world, why):
    job = world.start("a.png", "b.png")
    world.until(job, JobStatus.COMPLETED)
    before = world.row(job).counts
    outcomes: list = []
    world.queue.outcomes.connect(outcomes.extend)
    if why == "no money":
        world.paid.rates = replace(world.paid.rates, month_cap=0)
    world.store.reruns.add((1,), {"provider": "gone" if why == "not there" else "paid"})
    if why == "refused":
        world.paid.missing = ProviderError("key_rejected", "The key was rejected.", "Enter another.")
    world.queue.run_again((2,), {})
    world.qtbot.waitUntil(lambda: not world.reruns() and len(outcomes) == 2, timeout=10_000)
    world.until(job, JobStatus.COMPLETED)
    assert world.text("a.txt") == "eng m3\n"
    assert world.row(job).counts == before
    told = {"no money": "month_cap", "refused": "key_rejected", "not there": "unknown_provider"}[why]
    assert {each.page_id: each.code for each in outcomes} == {1: told, 2: ""}


def test_of_a_stopped_job_it_waits_until_the_job_goes_on(world):
    job = world.start("a.png", "b~hold.png")
    world.qtbot.waitUntil(lambda: world.row(job) is not None and world.row(job).counts.done == 1, timeout=10_000)
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    world.queue.run_again((1,), {"languages": ["deu"]})
    world.qtbot.waitUntil(lambda: len(world.reruns()) == 1, timeout=10_000)
    world.qtbot.waitUntil(lambda: not world.queue._open_orders, timeout=10_000)
    assert world.row(job).status is JobStatus.CANCELLED
    world.provider.gate.set()
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert world.text("a.txt") == "deu m3\n"


@pytest.mark.parametrize(
    ("changes", "text"), [({"languages": ["deu"]}, "deu m3\n"), ({"provider": "paid"}, "Text of a.png\n")]
)
def test_after_a_crash_it_is_done_at_the_next_start(world, changes, text):
    job = world.start("a.png")
    world.until(job, JobStatus.COMPLETED)
    world.store.reruns.add((1,), changes)
    assert world.store.reruns.claim(job) is not None
    assert world.page(1)[0].recognition is not None, "its text is there meanwhile"
    copy = world.tmp_path / "copy.sqlite3"
    with world.store.database.reading() as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    again = Store(copy)
    queue = JobQueue(again, {"hasty": world.provider, "paid": world.paid})
    queue.load()
    world.qtbot.waitUntil(lambda: world.text("a.txt") == text, timeout=10_000)
    world.qtbot.waitUntil(lambda: not queue._active, timeout=10_000)
    queue.join()
    assert again.job(job).status is JobStatus.COMPLETED
    again.close()


def test_a_page_that_is_queued_by_other_means_meanwhile_is_counted_once(store, make_job):
    job = make_job({"a.png": 1, "b.png": 1})
    store.settle_failed(store.claim(job.job_id), PageError("damaged", "Damaged.", ""), 0.0, counts=False)
    store.settle(store.claim(job.job_id), reading("1", 90.0), 0.0)
    store.reruns.add((1,), {})
    again = store.claim(job.job_id)
    assert again.again
    store.requeue_failed(job.job_id)
    usual = store.claim(job.job_id)
    assert (usual.page_id, usual.again) == (1, "")
    store.settle(again, reading("2", 90.0), 0.0, text="2")
    store.settle(usual, reading("3", 90.0), 0.0, text="3")
    counts = store.job(job.job_id).counts
    assert (counts.done, counts.failed) == (2, 0)
    assert store.is_over(job.job_id)


def test_a_file_that_is_left_out_keeps_no_job_from_its_end(store, make_job):
    job = make_job({"a.png": 1, "b.png": 1})
    store.settle_failed(store.claim(job.job_id), PageError("damaged", "Damaged.", ""), 0.0, counts=False)
    store.settle(store.claim(job.job_id), reading("1", 90.0), 0.0)
    store.reruns.add((1,), {})
    SingleFiles(store.database).leave_out(1)
    assert store.claim(job.job_id) is None
    assert store.is_over(job.job_id)
