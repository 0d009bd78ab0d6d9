"""What a job reads of its folders: pages and files that are meant, and none of its program's own outputs."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing.job_queue import JobQueue
from tests.faults.scripted import ScriptedProvider


@pytest.fixture
def world(store, tmp_path, qtbot):
    provider = ScriptedProvider()
    queue = JobQueue(store, {"scripted": provider})
    folder = tmp_path / "scans"
    folder.mkdir()
    problems: list = []
    lines: list[str] = []
    queue.problem.connect(lambda _, problem: problems.append(problem))
    queue.activity.connect(lambda batch: lines.extend(line.text for _, line in batch))

    def picture(name: str, frames: int = 1) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        images = [Image.new("L", (40, 40), 255 - n) for n in range(frames)]
        more = {"save_all": True, "append_images": images[1:]} if frames > 1 else {}
        images[0].save(path, **more)

    def run(**options):
        job = queue.create(JobRequest((folder,), tmp_path / "out", "scripted", "j", JobOptions(workers=1, **options)))

        def row():
            return next((row for row in queue.rows() if row.job_id == job), None)

        qtbot.waitUntil(lambda: row() is not None and row().status is JobStatus.COMPLETED, timeout=20_000)
        return row()

    yield SimpleNamespace(**locals())
    queue.kill()
    queue.join()


def test_only_the_pages_that_are_meant_are_read(world, qtbot):
    world.picture("a.tif", frames=5)
    world.picture("b.png")
    row = world.run(page_ranges="2-3, 5")
    assert sorted(world.provider.calls) == ["a.tif:2", "a.tif:3", "a.tif:5"]
    assert (row.counts.documents, row.counts.pages, row.counts.done) == (1, 3, 3)
    qtbot.waitUntil(lambda: any("page 5/5" in line for line in world.lines))
    assert [problem.message for problem in world.problems] == ["1 file without any of the pages 2-3, 5: left out."]
    (text,) = (world.tmp_path / "out").glob("*.txt")
    assert text.read_text(encoding="utf-8").count("Text of a.tif") == 3


def test_only_the_files_that_are_wanted_are_read(world):
    for name in ("1.tif", "2.png", "raw/3.tif", "b/4.TIF"):
        world.picture(name)
    world.run(include=("*.tif",), exclude=("raw",))
    assert sorted(world.provider.calls) == ["1.tif:1", "4.TIF:1"]
    assert [problem.message for problem in world.problems] == ["1 file and 1 folder left out by your patterns."]


def test_pdfs_written_beside_their_originals_are_no_inputs_of_the_next_job(world):
    for name in ("1.png", "b/2.png"):
        world.picture(name)
    options = {"beside": True, "formats": ("pdf",)}
    assert world.run(**options).counts.documents == 2
    assert sorted(path.name for path in world.folder.rglob("*.pdf")) == ["1.pdf", "2.pdf"]
    assert world.run(**options).counts.documents == 2
    assert [problem.message for problem in world.problems] == [
        "2 files written by Bulk OCR for these folders: left out."
    ]
    assert sorted(path.name for path in world.folder.rglob("*.pdf")) == ["1.pdf", "2.pdf"]


@pytest.mark.parametrize("options", [{"page_ranges": "0"}, {"exclude": ("[z-a]",)}, {"naming": "{what}"}])
def test_options_that_make_no_sense_enter_no_job(world, qtbot, options):
    with qtbot.waitSignal(world.queue.failed_order) as caught:
        world.queue.create(JobRequest((world.folder,), None, "scripted", "j", JobOptions(**options)))
    assert isinstance(caught.args[0], UsageError)
    assert world.queue.rows() == ()
