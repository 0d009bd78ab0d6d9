"""A job's documents in several formats: all before it counts as delivered, each by itself, and again later."""

# ruff: noqa: F811 - a fixture of another module

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, ClassVar

import pytest

from bulkocr_gui.jobs.errors import Cancelled, MachineError, PageError, TransientError, UsageError
from bulkocr_gui.jobs.file_queries import FileQuery
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.processing.document_files import DocumentFiles, Order
from bulkocr_gui.processing.export import Export, Wanted
from bulkocr_gui.providers import pdf_writer
from tests.processing.test_job_queue import world  # noqa: F401

if TYPE_CHECKING:
    from pathlib import Path


class Writer:
    """A PDF writer that does what the test wants of each document."""

    errors: ClassVar[dict[str, list[Exception]]] = {}
    writing = threading.Event()
    hold: threading.Event | None = None

    def __init__(self, temporary: Path) -> None:
        self._given_up = threading.Event()

    def write(self, source, pages, target, options=None, seconds_a_page=60.0) -> tuple[str, ...]:
        blobs = list(pages)
        errors = self.errors.get(source.name)
        if errors:
            raise errors.pop(0)
        if Writer.hold is not None:
            Writer.writing.set()
            assert self._given_up.wait(10), "nobody gave the PDF up"
            raise Cancelled
        target.write_bytes(b"%PDF of " + str(len(blobs)).encode())
        return ()

    def cancel(self) -> None:
        self._given_up.set()

    def close(self) -> None:
        self._given_up.set()


@pytest.fixture(autouse=True)
def writer(monkeypatch):
    monkeypatch.setattr(pdf_writer, "PdfWriter", Writer)
    monkeypatch.setattr(Writer, "errors", {})
    monkeypatch.setattr(Writer, "hold", None)
    Writer.writing.clear()
    return Writer


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def rows(world, job):
    queries = Queries(world.store.database.path)
    try:
        return queries.files(job, FileQuery(), 0, 100)[1]
    finally:
        queries.close()


def test_each_document_in_every_format_and_the_text_is_the_one_shown(world):
    world.files("1.png", "2.png")
    job = world.start(formats=("pdf", "tsv", "txt"))
    world.until(job, JobStatus.COMPLETED)
    out = world.tmp_path / "out-job"
    assert names(out) == ["1.pdf", "1.tsv", "1.txt", "2.pdf", "2.tsv", "2.txt"]
    assert [row.output for row in rows(world, job)] == [out / "1.txt", out / "2.txt"]


def test_without_text_the_first_format_is_shown(world):
    world.files("1.png")
    job = world.start(formats=("md", "tsv"))
    world.until(job, JobStatus.COMPLETED)
    assert [row.output for row in rows(world, job)] == [world.tmp_path / "out-job" / "1.md"]


def test_a_format_that_cannot_be_made_costs_that_file_alone_and_a_retry_forgets_it(world, writer):
    world.files("1.png", "2.png")
    writer.errors = {"1.png": [PageError("encrypted", "The file is protected by a password.", "Remove it.")]}
    job = world.start(formats=("txt", "pdf"))
    world.until(job, JobStatus.COMPLETED)
    assert names(world.tmp_path / "out-job") == ["1.txt", "2.pdf", "2.txt"]
    assert [row.note for row in rows(world, job)] == ["Not saved as pdf: The file is protected by a password.", ""]
    assert "1.png: not saved as pdf: The file is protected by a password." in world.lines


def test_a_killed_pdf_child_is_started_again_once_and_a_document_that_kills_two_goes_without(world, writer):
    world.files("1.png", "2.png")
    killed = TransientError("engine_killed", "It was killed.", "")
    writer.errors = {"1.png": [killed], "2.png": [killed, killed]}
    job = world.start(formats=("txt", "pdf"))
    world.until(job, JobStatus.COMPLETED)
    assert names(world.tmp_path / "out-job") == ["1.pdf", "1.txt", "2.txt"]


def test_a_full_disk_stops_the_job_and_resume_delivers_all_formats(world, writer):
    world.files("1.png")
    writer.errors = {"1.png": [MachineError("disk_full", "The disk is full.", "Free some space.")]}
    job = world.start(formats=("txt", "pdf"))
    world.until(job, JobStatus.ERROR)
    assert rows(world, job)[0].output is None
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert names(world.tmp_path / "out-job") == ["1.pdf", "1.txt"]
    assert world.provider.calls == {"1.png:1": 1}


def test_stop_gives_a_pdf_up_and_resume_delivers_it(world, writer, qtbot):
    world.files("1.png")
    Writer.hold = threading.Event()
    job = world.start(formats=("txt", "pdf"))
    qtbot.waitUntil(Writer.writing.is_set, timeout=10_000)
    world.queue.stop(job)
    world.until(job, JobStatus.CANCELLED)
    qtbot.waitUntil(lambda: not world.queue._active, timeout=10_000)
    assert world.store.undelivered(job)
    Writer.hold = None
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert names(world.tmp_path / "out-job") == ["1.pdf", "1.txt"]
    assert len(world.outcomes) == 1


def test_a_bug_in_one_format_costs_that_format(world, monkeypatch):
    def broken(self, document, pages):
        yield b"half"
        raise ValueError

    monkeypatch.setattr("bulkocr_gui.results.tsv.Tsv.pieces", broken)
    world.files("1.png")
    job = world.start(formats=("txt", "tsv"))
    world.until(job, JobStatus.COMPLETED)
    assert names(world.tmp_path / "out-job") == ["1.txt"]


def test_a_finished_job_is_exported_again_and_its_own_files_are_replaced(world, qtbot):
    world.files("1.png", "2.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    out = world.tmp_path / "out-job"
    (out / "2.md").write_text("mine", encoding="utf-8")
    for _ in range(2):
        with qtbot.waitSignal(world.queue.exported, timeout=10_000) as told:
            world.queue.export(job, ("md", "pdf"), None)
        (done,) = told.args
        assert (done.job_id, done.formats, done.folder) == (job, ("md", "pdf"), out)
        assert (done.files, done.left_out) == (4, 0)
        assert names(out) == ["1.md", "1.pdf", "1.txt", "2 (2).md", "2 (2).pdf", "2.md", "2.txt"]
    assert (out / "2.md").read_text(encoding="utf-8") == "mine"
    assert any("files written" in line for line in world.lines)
    assert not (out / "2 (2).txt").exists()


def test_of_a_running_job_only_documents_whose_pages_have_ended_are_exported(world, qtbot, tmp_path):
    world.files("1.png", "2~hold.png")
    job = world.start()
    world.held()
    qtbot.waitUntil(lambda: world.row(job).counts.done == 1, timeout=10_000)
    with qtbot.waitSignal(world.queue.exported, timeout=10_000) as told:
        world.queue.export(job, ("txt",), tmp_path / "again" / "deeper")
    assert told.args[0].files == 1
    assert names(tmp_path / "again" / "deeper") == ["1.txt"]


def test_what_cannot_be_exported_is_told_and_the_next_export_runs(world, qtbot, writer):
    world.files("1.png", "2.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    with qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as told:
        world.queue.export(job, ("nonesuch",), None)
    assert isinstance(told.args[0], UsageError)
    writer.errors = {"2.png": [PageError("damaged", "It is damaged.", "")]}
    with qtbot.waitSignal(world.queue.exported, timeout=10_000) as told:
        world.queue.export(job, ("pdf",), None)
    assert (told.args[0].files, told.args[0].left_out) == (1, 1)


def test_an_export_is_cancelled_and_so_are_those_that_wait(world, qtbot):
    world.files("1.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    Writer.hold = threading.Event()
    told = []
    world.queue.exported.connect(told.append)
    world.queue.export(job, ("md", "pdf"), None)
    world.queue.export(job, ("tsv",), None)
    qtbot.waitUntil(Writer.writing.is_set, timeout=10_000)
    world.queue.cancel_export(job)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=10_000)
    assert [(done.files, done.cancelled) for done in told] == [(0, True), (0, True)]
    assert names(world.tmp_path / "out-job") == ["1.txt"]


def test_an_export_of_no_formats_or_no_job_is_refused(store):
    with pytest.raises(UsageError):
        Export(store, "nope", Wanted(("txt",)), None, lambda *_: None).run()
    with pytest.raises(UsageError):
        Export(store, "nope", Wanted(()), None, lambda *_: None).run()


def test_a_store_that_fails_is_no_format_s_fault(world, store, monkeypatch, tmp_path):
    def gone(document_id):
        raise MachineError("store_gone", "The database is gone.", "")
        yield

    world.files("1.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    monkeypatch.setattr(store, "kept_pages", gone)
    (document,) = store.exportable(job)
    with pytest.raises(MachineError):
        DocumentFiles(store).write(
            document, Order(("md",), tmp_path, JobOptions()), tmp_path / "x.txt", lambda: False
        )
    assert not list(tmp_path.glob("x.*"))
    assert not list(tmp_path.glob(".*.part"))
