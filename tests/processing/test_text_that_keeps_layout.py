"""A job whose plain text keeps the layout: its files, the merged one, what is exported; no other format changes."""

from __future__ import annotations

import csv
import zipfile
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bulkocr_gui.jobs.model import JobRequest, JobStatus, PageRecord
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from tests.faults.scripted import ScriptedProvider, ScriptedRecogniser

if TYPE_CHECKING:
    from pathlib import Path

PLAIN, LAID_OUT = "COFFEE\n\n2,50\n", "COFFEE         2,50\n"


class Columns(ScriptedProvider):
    """Reads a label and, as a block of its own, the price beside it."""

    def open(self, options: JobOptions) -> ScriptedRecogniser:
        return _Columns(self)


class _Columns(ScriptedRecogniser):
    def play(self, path: Path, number: int) -> PageRecord:
        words = Word("COFFEE", 0, 0, 60, 20, 95.0), Word("2,50", 150, 0, 190, 20, 95.0)
        blocks = tuple(Block((Paragraph((Line((word,)),)),)) for word in words)
        recognition = Recognition(200, 50, 300, "Columns 1", ("eng",), blocks)
        return PageRecord(2, 95.0, 200, 50, 300, "Columns 1", 0.1, (), recognition.encode())


@pytest.fixture
def world(store, tmp_path, qtbot):
    queue = JobQueue(store, {"scripted": Columns()})
    (tmp_path / "in").mkdir()
    Image.new("L", (8, 8)).save(tmp_path / "in" / "a.png")

    def run(**options) -> str:
        request = JobRequest((tmp_path / "in",), tmp_path / "out", "scripted", "job", JobOptions(**options))
        job_id = queue.create(request)
        qtbot.waitUntil(
            lambda: any(r.job_id == job_id and r.status is JobStatus.COMPLETED for r in queue.rows()), timeout=10_000
        )
        return job_id

    def text(name: str) -> str:
        return (tmp_path / "out" / name).read_text(encoding="utf-8-sig")

    yield SimpleNamespace(**locals())
    queue.kill()
    queue.join()


def test_its_files_and_the_merged_one_keep_it_and_tables_do_not(world, qtbot):
    job = world.run(preserve_layout=True, formats=("txt", "csv"), merged=("txt",))
    assert world.text("a.txt") == LAID_OUT
    assert world.text("job.txt").endswith(LAID_OUT)
    rows = list(csv.DictReader(world.text("a.csv").splitlines(keepends=True)))
    assert [row["text"] for row in rows] == [PLAIN.removesuffix("\n")]
    with qtbot.waitSignal(world.queue.exported, timeout=10_000):
        world.queue.export(job, ("txt",), world.tmp_path / "all.zip", merged=("txt",), archive=True)
    with zipfile.ZipFile(world.tmp_path / "all.zip") as archive:
        texts = [archive.read(name).decode() for name in archive.namelist()]
    assert len(texts) == 2
    assert all(text.endswith(LAID_OUT) for text in texts)


def test_without_the_wish_text_is_as_it_was_read(world):
    world.run()
    assert world.text("a.txt") == PLAIN
