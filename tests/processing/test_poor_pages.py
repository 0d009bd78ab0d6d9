"""Pages that the engine of this computer reads poorly are sent to a paid provider, and never at the job's cost."""

from __future__ import annotations

import contextlib
import shutil
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.model import JobCounts, JobRequest, JobStatus, PauseReason, Tariff
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.providers.google_vision import GoogleVisionProvider
from bulkocr_gui.results.recognition import Recognition
from tests.faults.paid import PRICE, PaidProvider, PaidRecogniser
from tests.faults.poor import HastyProvider, reading
from tests.faults.scripted import ScriptedProvider
from tests.faults.vision import VisionServer
from tests.providers.vision_bench import account_of

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.jobs.options import JobOptions as Options

DONE = JobStatus.COMPLETED
BETTER, POOR = "10 20 30\n", "xq zv wk\n"


class Sure(PaidProvider):
    """Answers well what it is paid for; of a file with the step `vague` worse than anybody."""

    def open(self, options: Options) -> SureRecogniser:
        recogniser = SureRecogniser(self, options)
        self.open_recognisers.add(recogniser)
        return recogniser


class SureRecogniser(PaidRecogniser):
    def play(self, path: Path, number: int) -> PageRecord:
        steps = [step for step in path.stem.split("~")[1:] if step not in ("poor", "ink", "vague")]
        super().play(path.with_name("~".join(["x", *steps])), number)
        return reading("qq", 5.0, "Sure 1") if "vague" in path.stem else reading("10 20 30", 99.0, "Sure 1")


@pytest.fixture
def world(store, tmp_path, qtbot):
    with _world(store, tmp_path, qtbot, Sure()) as made:
        yield made


@contextlib.contextmanager
def _world(store, tmp_path, qtbot, paid) -> Iterator[SimpleNamespace]:
    first = HastyProvider()
    waits: list[float] = []

    def wait(event: threading.Event, seconds: float) -> bool:
        waits.append(seconds)
        return event.is_set()

    queue = JobQueue(store, {"hasty": first, paid.id: paid, "scripted": ScriptedProvider()}, wait=wait)
    lines: list[str] = []
    queue.activity.connect(lambda batch: lines.extend(line.text for _, line in batch))

    def files(folder: str, *names: str) -> Path:
        target = tmp_path / folder
        target.mkdir(exist_ok=True)
        for name in names:
            Image.new("L", (8 + len(name), 8), sum(name.encode()) % 256).save(target / name)
        return target

    def start(folder: Path, name: str = "job", provider: str = "hasty", **options) -> str:
        wanted = JobOptions(**{"workers": 1, "poor_to": paid.id if provider == "hasty" else "", **options})
        return queue.create(JobRequest((folder,), tmp_path / f"out-{name}", provider, name, wanted))

    def row(job_id: str):
        return next((row for row in queue.rows() if row.job_id == job_id), None)

    def until(job_id: str, *wanted: JobStatus) -> None:
        qtbot.waitUntil(lambda: row(job_id) is not None and row(job_id).status in wanted, timeout=20_000)
        qtbot.waitUntil(lambda: job_id not in queue._active, timeout=20_000)

    def money(job_id: str) -> tuple[int, int, int]:
        counts = row(job_id).counts if row(job_id) else JobCounts()
        return counts.charged, counts.uncertain, counts.spent

    def pages(job_id: str) -> dict[str, tuple[str, str, str]]:
        """Of each page: its text, its notes, the text of the other reading."""
        with store.database.reading() as connection:
            rows = connection.execute(
                "SELECT d.name, d.id, p.notes, r.recognition FROM pages p JOIN documents d ON d.id = p.document_id "
                "JOIN records r ON r.page_id = p.id WHERE p.job_id = ?",
                (job_id,),
            ).fetchall()
        with contextlib.closing(Queries(store.database.path)) as queries:
            others = {each["name"]: queries.opinion(each["id"], 1) for each in rows}
        return {
            each["name"]: (
                Recognition.decode(each["recognition"]).text,
                each["notes"],
                Recognition.decode(other.blob).text if (other := others[each["name"]]) and other.blob else "",
            )
            for each in rows
        }

    def text(name: str, job: str = "job") -> str:
        return (tmp_path / f"out-{job}" / f"{name}.txt").read_text(encoding="utf-8")

    try:
        yield SimpleNamespace(**locals())
    finally:
        if isinstance(paid, PaidProvider):
            paid.gate.set()
        queue.kill()
        queue.join()


def test_a_poor_page_is_sent_and_the_better_reading_is_taken_a_good_one_costs_nothing(world):
    job = world.start(world.files("in", "a.png", "b~poor.png", "c~poor~vague.png", "d~blank.png", "e~ink.png"))
    world.until(job, DONE)
    assert world.money(job) == (3, 0, 3 * PRICE)
    assert sum(world.paid.sent.values()) == 3
    pages = world.pages(job)
    assert pages["a.png"] == ("1 2 3", "", "")
    assert pages["b~poor.png"] == (
        "10 20 30",
        "sent to Paid, for the reading seemed poor (35 %): its reading was taken",
        "xq zv wk",
    )
    assert pages["c~poor~vague.png"] == (
        "xq zv wk",
        "sent to Paid, for the reading seemed poor (35 %): the first reading is kept",
        "qq",
    )
    assert pages["d~blank.png"] == ("", "", ""), "an empty sheet is not sent"
    assert pages["e~ink.png"][0] == "10 20 30"
    assert (world.text("b~poor"), world.text("c~poor~vague")) == (BETTER, POOR)
    assert world.row(job).engine == "Scripted 1, poor pages Scripted 1"


def test_at_the_limit_pages_keep_their_reading_and_the_job_goes_on(world):
    job = world.start(world.files("in", *(f"{n}~poor.png" for n in range(5))), cost_cap=2 * PRICE)
    world.until(job, DONE)
    assert world.money(job) == (2, 0, 2 * PRICE)
    counts = world.row(job).counts
    assert (counts.done, counts.failed) == (5, 0)
    notes = [note for _, note, _ in world.pages(job).values()]
    assert notes.count("not sent: the limit of costs is reached") == 3
    assert sum("Poor pages keep their first reading: The limit of $0.003" in line for line in world.lines) == 1


def test_the_month_s_limit_counts_with_the_provider_that_is_paid(world):
    world.paid.rates = Tariff(PRICE, free_pages=0, currency="USD", month_cap=PRICE)
    job = world.start(world.files("in", "1~poor.png", "2~poor.png"))
    world.until(job, DONE)
    assert world.money(job) == (1, 0, PRICE)
    assert world.store.ledger.month("paid").cost == PRICE


def test_retries_are_of_the_paid_call_alone(world):
    job = world.start(world.files("in", "a~poor~transient~transient~ok.png"))
    world.until(job, DONE)
    assert world.waits == [2.0, 4.0]
    assert world.first.calls["a~poor~transient~transient~ok.png:1"] == 1
    assert world.text("a~poor~transient~transient~ok") == BETTER
    assert world.money(job) == (1, 0, PRICE)


def test_without_a_network_pages_keep_their_reading_and_after_five_nothing_is_tried(world):
    world.paid.online = False
    job = world.start(world.files("in", *(f"{n}~poor.png" for n in range(8))), max_retries=1, auto_pause=2)
    world.until(job, DONE)
    counts = world.row(job).counts
    assert (counts.done, counts.failed, counts.charged) == (8, 0, 0)
    assert sum(world.paid.calls.values()) == 10, "five pages, twice each"
    notes = sorted(note for _, note, _ in world.pages(job).values())
    assert notes == ["not read by Paid: No connection."] * 5 + ["not sent to Paid: No connection."] * 3
    warnings = [line for line in world.lines if "Poor pages are not sent" in line]
    assert warnings == ["Poor pages are not sent to Paid, they keep their first reading: No connection."]
    assert world.row(job).consecutive_errors == 0
    again = world.start(world.files("more", "9~poor.png"), "more")
    world.paid.online = True
    world.until(again, DONE)
    assert world.text("9~poor", "more") == BETTER, "another job asks anew"


def test_a_page_that_the_provider_cannot_read_says_nothing_of_the_others(world):
    names = [f"{n}~poor~page.png" for n in range(7)]
    job = world.start(world.files("in", *names))
    world.until(job, DONE)
    assert sum(world.paid.calls.values()) == 7
    assert {note for _, note, _ in world.pages(job).values()} == {"not read by Paid: The file is damaged."}


def test_a_provider_that_cannot_run_is_told_at_the_start_and_the_job_runs(world):
    world.paid.missing = ProviderError("cloud_forbidden", "Sending is forbidden.", "Allow it.")
    job = world.start(world.files("in", "a~poor.png", "b.png"))
    world.until(job, DONE)
    assert not world.paid.calls
    assert world.pages(job)["a~poor.png"][:2] == ("xq zv wk", "not sent to Paid: Sending is forbidden.")
    assert sum("Sending is forbidden" in line for line in world.lines) == 1
    assert world.row(job).engine == "Scripted 1"


def test_pause_ends_the_wait_for_a_retry(world, qtbot):
    world.queue._wait = lambda event, seconds: event.wait(30)
    job = world.start(world.files("in", "a~poor~transient~ok.png"))
    qtbot.waitUntil(lambda: sum(world.paid.calls.values()) == 1, timeout=10_000)
    begun = time.monotonic()
    world.queue.pause(job)
    world.until(job, JobStatus.PAUSED)
    assert time.monotonic() - begun < 5
    assert world.row(job).counts.ended == 0
    world.queue.resume(job)
    world.until(job, DONE)
    assert world.text("a~poor~transient~ok") == BETTER


def test_stop_ends_both_within_a_second(world, qtbot):
    job = world.start(world.files("in", "a~poor~hold.png"))
    qtbot.waitUntil(lambda: world.paid.holding.acquire(blocking=False), timeout=10_000)
    begun = time.monotonic()
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    assert time.monotonic() - begun < 1
    assert world.money(job) == (1, 1, PRICE)
    assert not world.first.open_recognisers
    assert not world.paid.open_recognisers


def test_what_was_paid_for_is_found_again_by_either_kind_of_job(world):
    folder = world.files("in", "a~poor.png", "c~poor~vague.png")
    first = world.start(folder)
    world.until(first, DONE)
    shutil.copytree(folder, world.tmp_path / "again")
    second = world.start(world.tmp_path / "again", "again")
    world.until(second, DONE)
    assert world.money(second) == (0, 0, 0)
    assert world.text("a~poor", "again") == BETTER
    whole = world.start(folder, "whole", provider="paid")
    world.until(whole, DONE)
    assert world.money(whole) == (0, 0, 0)
    assert world.text("c~poor~vague", "whole") == "qq\n", "its own answer, though the job kept the other one"


def test_a_crash_between_the_answer_and_its_page_pays_nothing_twice(world, qtbot, monkeypatch):
    copy = world.tmp_path / "copy.sqlite3"
    settle = world.store.settle

    def crashed_before(*args, **more):
        with world.store.database.reading() as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        return settle(*args, **more)

    monkeypatch.setattr(world.store, "settle", crashed_before)
    job = world.start(world.files("in", "a~poor.png"))
    world.until(job, DONE)
    again = Store(copy)
    queue = JobQueue(again, {"hasty": world.first, "paid": world.paid})
    queue.load()
    assert queue.rows()[0].reason.kind is PauseReason.INTERRUPTED
    queue.resume(job)
    qtbot.waitUntil(lambda: queue.rows()[0].status is DONE, timeout=10_000)
    queue.join()
    assert queue.rows()[0].counts.charged == 1
    assert sum(world.paid.sent.values()) == 1
    again.close()


def test_jobs_that_share_a_provider_take_turns(world, qtbot):
    sends = world.start(world.files("in", "a~poor~hold.png"))
    qtbot.waitUntil(lambda: world.paid.holding.acquire(blocking=False), timeout=10_000)
    paid = world.start(world.files("more", "b.png"), "more", provider="paid")
    qtbot.waitUntil(lambda: world.row(paid) is not None, timeout=10_000)
    other = world.start(world.files("other", "c.png"), "other", provider="scripted")
    world.until(other, DONE)
    assert world.row(paid).status is JobStatus.QUEUED
    world.paid.gate.set()
    world.until(sends, DONE)
    world.until(paid, DONE)


@pytest.mark.parametrize("poor_to", ["nobody", "hasty"])
def test_a_job_is_not_entered_that_names_no_other_provider(world, qtbot, poor_to):
    with qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as failed:
        world.start(world.files("in", "a.png"), poor_to=poor_to)
    assert failed.args[0].code in ("unknown_provider", "poor_to_itself")
    assert not world.queue.rows()


# --- Google's own client before a server of ours ----------------------------------------------------------


@pytest.fixture
def vision(store, tmp_path, qtbot, monkeypatch):
    with VisionServer(tmp_path / "vision", answers="fixed") as server:
        for name, value in server.environment().items():
            monkeypatch.setenv(name, value)
        provider = GoogleVisionProvider(tmp_path / "data", account_of(server))
        with _world(store, tmp_path, qtbot, provider) as made:
            made.server = server
            yield made


def test_google_reads_the_poor_page_and_it_is_charged_once(vision):
    job = vision.start(
        vision.files("in", "a.png", "b~poor.png"),
        endpoint=vision.server.grpc_endpoint,
    )
    vision.until(job, DONE)
    assert vision.server.counts()["charged"] == 1
    assert vision.row(job).counts.charged == 1
    assert vision.text("a") == "1 2 3\n"
    text, note, other = vision.pages(job)["b~poor.png"]
    assert len(text) == 64
    assert (other, note.rpartition("; ")[2]) == (
        "xq zv wk",
        "sent to Google Cloud Vision, for the reading seemed poor (35 %): its reading was taken",
    )


@pytest.mark.parametrize("fault", ["401", "gone"])
def test_a_rejected_key_or_a_server_that_is_gone_costs_no_page(vision, fault):
    if fault == "gone":
        vision.server.stop()
    else:
        vision.server.script(*["401"] * 20)
    job = vision.start(
        vision.files("in", *(f"{n}~poor.png" for n in range(7))),
        endpoint=vision.server.grpc_endpoint,
        max_retries=1,
    )
    vision.until(job, DONE)
    counts = vision.row(job).counts
    assert (counts.pages, counts.done, counts.failed, counts.charged, counts.spent) == (7, 7, 0, 0, 0)
    assert sum("Poor pages are not sent to Google" in line for line in vision.lines) == 1
