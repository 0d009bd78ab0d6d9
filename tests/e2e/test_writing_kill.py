"""Killed while somebody writes in a page: what was typed is there at the next start, and nothing else is harmed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.search import Search
from bulkocr_gui.jobs.search_query import parse
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.results.recognition import Recognition
from tests.conftest import found
from tests.faults.poor import reading

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path):
    """A store with one page of one completed job."""
    store = Store(tmp_path / "bulkocr.sqlite3")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.png").write_bytes(b"x")
    job = store.create(name="j", provider="hasty", sources=(folder,), output=tmp_path / "out", options=JobOptions())
    store.add_documents(job.job_id, [found(folder, "a.png")])
    store.listing_done(job.job_id)
    store.begin_run(job.job_id)
    ticket = store.claim(job.job_id)
    record = reading("1 2 3", 40.0)
    store.settle(ticket, record, 0.0, text="1 2 3", doubtful=3)
    store.delivered(store.undelivered(job.job_id)[0], [])
    store.complete(job.job_id)
    store.close()
    return tmp_path


def write_and_be_killed(data: Path, typed: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.faults.writing_program", str(data), typed]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert [process.stdout.readline().strip() for _ in range(2)] == ["typing", "kept"]
        finally:
            process.kill()
    assert process.returncode == -9


def test_what_was_typed_is_there_at_the_next_start(data):
    write_and_be_killed(data, "twenty")
    write_and_be_killed(data, "twelve")
    store = Store(data / "bulkocr.sqlite3")
    queries, search = Queries(store.database.path), Search(store.database.path)
    page = queries.page(1, 0)
    assert page.corrected is not None
    assert Recognition.decode(page.corrected).text == "1 twelve 3"
    assert Recognition.decode(page.recognition).text == "1 2 3", "beside it, never over it"
    finds = {word: len(search.find(parse(word).expression)[0]) for word in ("twelve", "twenty", "2", "3")}
    assert finds == {"twelve": 1, "twenty": 0, "2": 0, "3": 1}
    queries.close()
    search.close()
    store.close()
