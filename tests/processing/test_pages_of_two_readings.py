"""The window is told of both readings of a page, from the real store."""

from __future__ import annotations

import pytest
from PIL import Image

from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.store_reader import StoreReader
from tests.faults.poor import HastyProvider


@pytest.fixture
def reader(store, tmp_path, qtbot):
    """A reader of a job of two pages, of which the first was read twice; and its queue."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a~twice.png", "b.png"):
        Image.new("L", (8, 8), 255).save(folder / name)
    queue = JobQueue(store, {"hasty": HastyProvider()})
    queue.create(JobRequest((folder,), tmp_path / "out", "hasty", "job", JobOptions(workers=1)))
    qtbot.waitUntil(lambda: [row.status for row in queue.rows()] == [JobStatus.COMPLETED], timeout=10_000)
    reader = StoreReader(store.database.path)
    yield reader, queue
    reader.close()
    queue.kill()
    queue.join()


def page(reader, qtbot, document_id: int):
    with qtbot.waitSignal(reader.page_read) as answered:
        reader.page(document_id, 0)
    return answered.args[1]


def test_both_readings_of_a_page_and_what_read_them(reader, qtbot, store):
    reader, queue = reader
    with store.database.reading() as connection:
        twice, once = (row[0] for row in connection.execute("SELECT id FROM documents ORDER BY name"))
    first = page(reader, qtbot, twice)
    assert (first.engine, first.words.text.split()) == ("Hasty 1", ["1", "2", "3"])
    assert (first.other.engine, first.other.words.text.split()) == ("Other 1", ["4", "5"])
    assert page(reader, qtbot, once).other is None
    with qtbot.waitSignal(queue.documents_ended):
        queue.use_other_reading(twice, 1)
    now = page(reader, qtbot, twice)
    assert (now.engine, now.words) == ("Other 1", first.other.words)
    assert (now.other.engine, now.other.words) == ("Hasty 1", first.words)
