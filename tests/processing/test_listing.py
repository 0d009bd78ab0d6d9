"""What a job reads of its folders: pages and files that are meant, and none of its program's own outputs."""

from __future__ import annotations

import csv
import json
from types import SimpleNamespace

import pytest
from lxml import html
from PIL import Image

from bulkocr_gui.jobs import report_queries
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest, JobStatus, NotReadReason
from bulkocr_gui.jobs.options import Conflict, JobOptions
from bulkocr_gui.jobs.report_names import report_folder
from bulkocr_gui.jobs.report_queries import ReportQueries
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


def test_files_that_are_not_read_stand_in_the_report_by_name_and_reason(world):
    world.picture("a.tif", frames=3)
    world.picture("b.png")
    world.picture("c/d.png")
    world.picture("e.tif", frames=2)
    world.run(page_ranges="2-")
    row = world.run(page_ranges="2-", conflict=Conflict.SKIP)
    queries = ReportQueries(world.store.database.path)
    found = {line.path.name: line.reason.value for line in queries.not_read(row.job_id)}
    queries.close()
    skipped = {"a.tif": "outputs_there", "e.tif": "outputs_there"}
    assert found == skipped | {"b.png": "no_page_meant", "d.png": "no_page_meant"}
    folder = report_folder(row, world.tmp_path / "out")
    page = html.parse(folder / "report.html").getroot()
    tiles = {
        tile.findtext("dt"): tile.find("dd").text_content() for tile in page.findall(".//dl[@class='figures']/div")
    }
    assert tiles["Not read"] == "4files: 2 without the chosen pages, 2 with results already"
    (section,) = [each for each in page.iter("section") if each.findtext("h2") == "Not read"]
    assert [cells[0].text_content() for cells in section.findall(".//tbody/tr")] == [
        str(world.folder / name) for name in ("a.tif", "b.png", "c/d.png", "e.tif")
    ]
    rows = list(csv.DictReader((folder / "report.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [(row["name"], row["outcome"], row["reason"]) for row in rows[:1]] == [
        ("a.tif", "not_read", "outputs_there")
    ]
    lines = [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["path"] for line in lines if line["record"] == "not_read"] == [line["path"] for line in rows]
    assert lines[-1]["not_read"] == 4


def test_a_listing_that_is_made_anew_tells_what_is_not_read_once(world, store, monkeypatch):
    for name in ("1.png", "2.png", "3.png"):
        world.picture(name)
    job = world.run().job_id
    gone = world.folder / "0.png"
    store.add_not_read(job, NotReadReason.UNREADABLE, [gone, world.folder / "1.png"])
    queries = ReportQueries(store.database.path)
    assert [line.path for line in queries.not_read(job)] == [gone], "what is read is not among them"
    monkeypatch.setattr(report_queries, "WINDOW", 2)
    store.begin_listing(job)
    paths = [world.folder / f"x{number}.png" for number in range(5)]
    store.add_not_read(job, NotReadReason.OUTPUTS_THERE, paths)
    assert [line.path for line in queries.not_read(job)] == paths
    assert queries.totals(job).not_read == {NotReadReason.OUTPUTS_THERE: 5}
    queries.close()
