"""Encrypted PDFs in a job: passwords come with it or later, and are kept nowhere but in memory."""

from __future__ import annotations

import logging
from types import SimpleNamespace

import pikepdf
import pytest

from bulkocr_gui.jobs.model import JobRequest, JobStatus, PageState
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.passwords import Passwords
from bulkocr_gui.providers.tesseract import TesseractProvider
from tests.pdfs import Sheet, pdf_of

SECRET = "sesame-4711"  # noqa: S105 - of the tests' own files
PAGES = 3


@pytest.fixture
def world(store, tmp_path, qtbot):
    queue = JobQueue(store, {"tesseract": TesseractProvider(tmp_path / "data")})
    folder = tmp_path / "scans"
    folder.mkdir()
    outcomes: list = []
    lines: list[str] = []
    queue.outcomes.connect(outcomes.extend)
    queue.activity.connect(lambda batch: lines.extend(line.text for _, line in batch))

    def locked(name: str = "locked.pdf", password: str = SECRET) -> None:
        sheets = [Sheet().text(50, 700, f"Page {number}") for number in range(1, PAGES + 1)]
        pdf_of(folder / name, *sheets, encryption=pikepdf.Encryption(user=password, owner="x"))

    def start(*passwords: str, **options) -> str:
        options.setdefault("workers", 1)
        request = JobRequest((folder,), tmp_path / "out", "tesseract", "j", JobOptions(**options), passwords)
        return queue.create(request)

    def row(job: str):
        return next((row for row in queue.rows() if row.job_id == job), None)

    def until_completed(job: str, *, retries: int = 0) -> None:
        def over() -> bool:
            return lines.count(f"Job {job} completed successfully") > retries

        qtbot.waitUntil(lambda: over() and row(job).status is JobStatus.COMPLETED, timeout=30_000)

    yield SimpleNamespace(**locals())
    queue.kill()
    queue.join()


def text(world, name: str = "locked.txt") -> list[str]:
    return (world.tmp_path / "out" / name).read_text(encoding="utf-8").split()


def failed_then_retried(world, job: str, *passwords: str) -> None:
    world.until_completed(job)
    (failed,) = world.outcomes
    assert (failed.state, failed.code) == (PageState.FAILED, "encrypted")
    assert world.row(job).counts.pages == 1, "how many there are nobody knows"
    world.queue.set_passwords(job, passwords)
    world.queue.retry_failed(job)
    world.until_completed(job, retries=1)


def test_with_the_job_s_password_every_page_is_there_at_once(world):
    world.locked()
    job = world.start("wrong", SECRET)
    world.until_completed(job)
    assert text(world) == ["Page", "1", "Page", "2", "Page", "3"]
    counts = world.row(job).counts
    assert (counts.pages, counts.done, counts.failed) == (PAGES, PAGES, 0)


def test_a_password_that_comes_later_brings_all_pages(world):
    world.locked()
    job = world.start()
    failed_then_retried(world, job, SECRET)
    assert text(world) == ["Page", "1", "Page", "2", "Page", "3"]
    counts = world.row(job).counts
    assert (counts.pages, counts.done, counts.failed, counts.documents_done) == (PAGES, PAGES, 0, 1)


def test_of_the_pages_that_come_later_only_those_that_are_meant_are_read(world):
    world.locked()
    job = world.start(page_ranges="2-")
    failed_then_retried(world, job, SECRET)
    assert text(world) == ["Page", "2", "Page", "3"]
    assert world.row(job).counts.pages == 2


def test_passwords_are_added_to_those_that_are_there(world):
    world.locked("a.pdf", "first")
    world.locked("b.pdf", "second")
    job = world.start("first")
    world.until_completed(job)
    world.queue.set_passwords(job, ("second",))
    world.queue.retry_failed(job)
    world.until_completed(job, retries=1)
    assert text(world, "a.txt") == text(world, "b.txt") == ["Page", "1", "Page", "2", "Page", "3"]


def test_a_wrong_password_costs_the_document_alone(world):
    world.locked()
    pdf_of(world.folder / "z.pdf", Sheet().text(50, 700, "Open"))
    job = world.start("guess")
    world.until_completed(job)
    assert text(world, "z.txt") == ["Open"]
    assert [outcome.message for outcome in world.outcomes if outcome.code] == [
        "The PDF needs a password, and none of those given opens it."
    ]


def test_a_password_is_written_nowhere(world, caplog):
    caplog.set_level(logging.DEBUG)
    world.locked()
    pdf_of(world.folder / "other.pdf", Sheet(), encryption=pikepdf.Encryption(user="other", owner="x"))
    job = world.start()
    world.until_completed(job)
    world.queue.set_passwords(job, (SECRET,))
    world.queue.retry_failed(job)
    world.until_completed(job, retries=1)
    assert any(outcome.code == "encrypted" for outcome in world.outcomes[-PAGES - 1 :]), "one still fails"
    told = repr(world.outcomes) + repr(world.lines) + repr(world.queue.rows()) + caplog.text
    assert SECRET not in told
    world.queue.join()
    for path in world.tmp_path.rglob("*"):
        if path.is_file():
            assert SECRET.encode() not in path.read_bytes(), path


def test_passwords_of_a_removed_job_are_forgotten(world, qtbot):
    world.locked()
    job = world.start(SECRET)
    world.until_completed(job)
    with qtbot.waitSignal(world.queue.rows_removed):
        world.queue.remove(job)
    assert world.queue._passwords.of(job) == ()


def test_the_last_password_given_is_tried_first_and_none_is_shown():
    passwords = Passwords()
    passwords.add("job", ("one", "", "two", "one"))
    passwords.add("job", ("three", "two"))
    passwords.add("other", ("four",))
    assert passwords.of("job") == ("three", "two", "one")
    assert passwords.of("nobody") == ()
    assert "one" not in repr(passwords)
    assert SECRET not in repr(JobRequest((), passwords=(SECRET,)))
