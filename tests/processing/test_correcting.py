"""Corrections through the job queue: every format has them, search finds them, another reading sets them aside."""

from __future__ import annotations

import contextlib
import io
import json
import re
import zipfile
from types import SimpleNamespace

import pypdfium2
import pytest
from PIL import Image

from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.results.corrections import Edit
from bulkocr_gui.results.formats import FORMATS
from tests.faults.poor import HastyProvider

WRONG = Edit(1, 1, ("twenty",))


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = HastyProvider()
    queue = JobQueue(store, {"hasty": provider})

    def start(name: str) -> str:
        folder = tmp_path / "in"
        folder.mkdir(exist_ok=True)
        Image.new("L", (800, 400), 255).save(folder / name)
        job = queue.create(JobRequest((folder,), tmp_path / "out", "hasty", "job", JobOptions(workers=1)))
        qtbot.waitUntil(lambda: bool(rows(job)) and rows(job)[0].status is JobStatus.COMPLETED, timeout=10_000)
        qtbot.waitUntil(lambda: not queue._active, timeout=10_000)
        return job

    def rows(job: str):
        return [row for row in queue.rows() if row.job_id == job]

    def page():
        with contextlib.closing(Queries(store.database.path)) as queries:
            return queries.page(1, 0)

    def correct(*edits: Edit) -> bool:
        with qtbot.waitSignal(queue.corrected, timeout=10_000) as told:
            queue.correct(1, 1, page().recognition, edits)
        return told.args[0].held

    def found(query: str) -> int:
        with contextlib.closing(Search(store.database.path)) as search:
            return len(search.pages(search.find(parse(query).expression)[0]))

    yield SimpleNamespace(**locals())
    queue.kill()
    queue.join()


def exported(world, *formats: str, **options) -> dict[str, bytes]:
    target = world.tmp_path / "exported"
    with world.qtbot.waitSignal(world.queue.exported, timeout=60_000) as told:
        world.queue.export(world.rows_job, formats, target, **options)
    assert told.args[0].left_out == 0
    return {path.name: path.read_bytes() for path in target.iterdir() if path.is_file()}


def said(name: str, content: bytes) -> str:
    """The text of a file of any format."""
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.read("word/document.xml").decode()
    if name.endswith(".pdf"):
        with contextlib.closing(pypdfium2.PdfDocument(content)) as pdf:
            return pdf[0].get_textpage().get_text_bounded()
    return content.decode()


def test_every_format_has_the_corrected_word(world):
    world.rows_job = world.start("a.png")
    saved = (world.tmp_path / "out" / "a.txt").read_text()
    assert saved == "1 2 3\n"
    assert world.correct(WRONG)
    assert (world.tmp_path / "out" / "a.txt").read_text() == saved, "files are written when that is asked for"
    files = exported(world, *FORMATS, merged=("txt", "csv", "jsonl", "pdf"))
    assert len(files) == len(FORMATS) + 4
    for name, content in files.items():
        text = said(name, content)
        assert "twenty" in text, name
        assert not re.search(r">2<|\b1 2 3\b|\t2\n", text), name
    line = json.loads(files["a.jsonl"])
    assert line["words"][1] == line["words"][1] | {"text": "twenty", "confidence": 100.0, "corrected": True}
    assert "corrected" not in line["words"][0]
    assert b"x_wconf 100" in files["a.hocr"]
    with world.qtbot.waitSignal(world.queue.exported, timeout=60_000):
        world.queue.export(world.rows_job, ("txt",), None)
    assert (world.tmp_path / "out" / "a.txt").read_text() == "1 twenty 3\n"


def test_search_finds_the_right_word_and_no_longer_the_wrong_one(world):
    world.start("a.png")
    assert (world.found("2"), world.found("twenty")) == (1, 0)
    world.correct(WRONG)
    assert (world.found("2"), world.found("twenty")) == (0, 1)
    world.correct()
    assert (world.found("2"), world.found("twenty")) == (1, 0)
    assert world.page().corrected is None
    world.qtbot.waitUntil(lambda: not world.store.search_index.leftovers(1), timeout=10_000)


def test_the_other_reading_sets_corrections_aside_and_offers_them(world):
    world.start("a~twice.png")
    world.correct(WRONG)
    with world.qtbot.waitSignal(world.queue.documents_ended, timeout=10_000):
        world.queue.use_other_reading(1, 1)
    assert (world.page().corrected, world.page().earlier) == (None, 1)
    assert (world.found("twenty"), world.found("5")) == (0, 1)
    with world.qtbot.waitSignal(world.queue.documents_ended, timeout=10_000):
        world.queue.use_other_reading(1, 1)
    world.correct(Edit(2, 1, ("thirty",)))
    with world.qtbot.waitSignal(world.queue.corrected, timeout=10_000):
        world.queue.use_earlier_corrections(1, 1)
    assert world.page().earlier == 0
    assert (world.found('"1 twenty thirty"'), world.found("2")) == (1, 0)


def test_earlier_corrections_can_be_forgotten(world):
    world.start("a~twice.png")
    world.correct(WRONG)
    with world.qtbot.waitSignal(world.queue.documents_ended, timeout=10_000):
        world.queue.use_other_reading(1, 1)
    with world.qtbot.waitSignal(world.queue.corrected, timeout=10_000):
        world.queue.forget_earlier_corrections(1, 1)
    assert world.page().earlier == 0
    with world.qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as failed:
        world.queue.use_earlier_corrections(1, 1)
    assert failed.args[0].code == "no_earlier_corrections"


def test_what_was_written_to_another_reading_is_set_aside(world):
    world.start("a~twice.png")
    base = world.page().recognition
    with world.qtbot.waitSignal(world.queue.documents_ended, timeout=10_000):
        world.queue.use_other_reading(1, 1)
    with world.qtbot.waitSignal(world.queue.corrected, timeout=10_000) as told:
        world.queue.correct(1, 1, base, (WRONG,))
    assert not told.args[0].held
    assert (world.page().corrected, world.page().earlier) == (None, 1)


def test_pages_are_found_right(world):
    world.start("a.png")
    with world.qtbot.waitSignal(world.queue.accepted, timeout=10_000) as told:
        world.queue.accept_pages((1,))
    assert (told.args[0].page_ids, told.args[0].accepted) == ((1,), True)
    with world.store.database.reading() as connection:
        assert tuple(connection.execute("SELECT checked FROM pages").fetchone()) == (1,)


def test_the_report_tells_how_many_words_were_corrected(world):
    job = world.start("a.png")
    assert world.correct(WRONG, Edit(2, 1, ("thirty", "one")))
    with world.qtbot.waitSignal(world.queue.report_written, timeout=20_000) as told:
        world.queue.report(job, world.tmp_path / "reports")
    assert "<td>3 words on 1 page</td>" in told.args[0].page.read_text(encoding="utf-8")
    manifest = next(told.args[0].folder.glob("manifest*")).read_text(encoding="utf-8")
    assert '"corrected_words": 3, "corrected_pages": 1' in manifest


def test_the_files_are_written_anew_when_that_is_asked_for(world):
    job = world.start("a.png")
    before = world.rows(job)[0].counts
    assert world.correct(WRONG)
    with world.qtbot.waitSignal(world.queue.documents_ended, timeout=10_000):
        world.queue.write_again(1)
    assert (world.tmp_path / "out" / "a.txt").read_text() == "1 twenty 3\n"
    world.qtbot.waitUntil(lambda: world.rows(job)[0].counts == before, timeout=10_000)
    assert len(list((world.tmp_path / "out").glob("*.txt"))) == 1
    with world.qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as failed:
        world.queue.write_again(99)
    assert failed.args[0].code == "not_delivered"
