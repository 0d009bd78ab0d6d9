"""What is done between a job's last page and its completion, and the report that can be asked for at any time."""

# ruff: noqa: F811 - a fixture of another module

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
import threading
from typing import TYPE_CHECKING

import pytest
from lxml import html

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.options import Exceptions
from bulkocr_gui.jobs.report_names import REPORT_FOLDER, report_folder
from bulkocr_gui.jobs.retry import disk_full
from bulkocr_gui.processing import exceptions_folder, job_end, job_report
from bulkocr_gui.providers.content_reader import ContentReader
from tests.processing.test_job_queue import world  # noqa: F401

if TYPE_CHECKING:
    from pathlib import Path


def folder_of(world, job: str) -> Path:
    return report_folder(world.store.job(job), world.tmp_path / "out-job")


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def manifest(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]


def figures(folder: Path) -> dict[str, int]:
    page = html.parse(folder / "report.html").getroot()
    return {
        tile.findtext("dt"): int(tile.find("dd").findtext("strong").replace(",", ""))
        for tile in page.findall(".//dl[@class='figures']/div")
    }


def pill(folder: Path) -> str:
    return html.parse(folder / "report.html").getroot().find_class("pill")[0].text_content()


def test_the_report_is_there_before_the_job_is_complete_and_its_figures_are_the_store_s(world):
    world.files("1.png", "2~blank.png", "3~page.png", "4~transient.png")
    job = world.start()
    seen: list[bool] = []
    world.queue.rows_changed.connect(
        lambda rows: seen.extend(
            (folder_of(world, job) / "manifest.jsonl").exists() for row in rows if row.status is JobStatus.COMPLETED
        )
    )
    world.until(job, JobStatus.COMPLETED)
    folder = folder_of(world, job)
    assert seen[0]
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.jsonl", "report.csv", "report.html"]
    assert figures(folder) == {"Pages": 4, "Recognised": 1, "Blank": 1, "Failed": 2}
    assert pill(folder) == "Completed"
    assert [
        (row["name"], row["outcome"], row["reason"], row["attempts"]) for row in table(folder / "report.csv")
    ] == [
        ("2~blank.png", "blank", "", "1"),
        ("3~page.png", "failed", "damaged", "1"),
        ("4~transient.png", "failed", "no_connection", "4"),
    ]
    first, *lines, last = manifest(folder)
    assert (first["status"], first["pages"], first["done"], first["failed"]) == ("completed", 4, 1, 2)
    assert (last["inputs"], last["outputs"]) == (4, len(lines) - 4)
    for line in lines[:4]:
        original = world.folder / line["name"]
        assert line["sha256"] == hashlib.sha256(original.read_bytes()).hexdigest()
        assert "changed_since_listing" not in line


def test_two_jobs_with_one_name_and_one_folder_have_a_report_each(world):
    world.files("1.png")
    first = world.start()
    world.until(first, JobStatus.COMPLETED)
    second = world.start()
    world.until(second, JobStatus.COMPLETED)
    reports = world.tmp_path / "out-job" / REPORT_FOLDER
    assert len(list(reports.iterdir())) == 2
    assert manifest(folder_of(world, first))[0]["job_id"] == first


def test_retrying_makes_the_end_anew(world, qtbot):
    world.files("1~page~ok.png")
    job = world.start(exceptions=Exceptions.COPY)
    world.until(job, JobStatus.COMPLETED)
    folder = folder_of(world, job)
    copy = folder / "Exceptions" / "Damaged" / "1~page~ok.png"
    assert copy.read_bytes() == (world.folder / "1~page~ok.png").read_bytes()
    world.queue.retry_failed(job)
    qtbot.waitUntil(
        lambda: world.row(job).counts.done == 1 and world.status(job) is JobStatus.COMPLETED, timeout=10_000
    )
    assert figures(folder)["Failed"] == 0
    assert table(folder / "report.csv") == table(folder / "Exceptions" / "failed.csv") == []
    assert not copy.parent.exists(), "a copy of what does not fail any more"


def test_an_input_that_changed_since_it_was_listed_is_said(world):
    world.files("1~hold.png", "2.png")
    job = world.start()
    world.held()
    os.utime(world.folder / "1~hold.png", ns=(5, 5))
    world.provider.gate.set()
    world.until(job, JobStatus.COMPLETED)
    inputs = [line for line in manifest(folder_of(world, job)) if line["record"] == "input"]
    assert ["changed_since_listing" in line for line in inputs] == [True, False]


@pytest.mark.parametrize("order", ["pause", "stop"])
def test_pause_and_stop_cut_the_end_off_and_resume_makes_it(world, qtbot, monkeypatch, order):
    reading, given_up = threading.Event(), threading.Event()

    def hang(self, paths):
        reading.set()
        assert given_up.wait(10)
        yield from ()

    monkeypatch.setattr(ContentReader, "files", hang)
    monkeypatch.setattr(ContentReader, "cancel", lambda self: given_up.set())
    world.files("1.png")
    job = world.start()
    qtbot.waitUntil(reading.is_set)
    world.until(job, JobStatus.PROCESSING)
    getattr(world.queue, order)(job)
    world.until(job, JobStatus.PAUSED if order == "pause" else JobStatus.CANCELLED)
    qtbot.waitUntil(lambda: job not in world.queue._active, timeout=1000)
    assert not folder_of(world, job).exists()
    monkeypatch.undo()
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert figures(folder_of(world, job))["Recognised"] == 1
    assert world.provider.calls["1.png:1"] == 1


def test_a_report_that_cannot_be_written_costs_a_line_and_a_full_disk_the_end(world, monkeypatch):
    world.files("1.png")
    (world.tmp_path / "out-job").mkdir()
    (world.tmp_path / "out-job" / REPORT_FOLDER).write_text("somebody's file")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert any("The report could not" in line for line in world.lines)

    def full(*_args):
        raise disk_full()

    monkeypatch.setattr(job_report, "deliver", full)
    job = world.start("full")
    world.until(job, JobStatus.ERROR)
    assert world.row(job).reason.code == "disk_full"
    monkeypatch.undo()
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert (report_folder(world.row(job), world.tmp_path / "out-full") / "report.html").exists()


def test_a_bug_in_the_report_does_not_keep_the_job_from_its_end(world, monkeypatch):
    def bug(*_args):
        raise ZeroDivisionError

    monkeypatch.setattr(job_report, "report_page", bug)
    world.files("1.png")
    job = world.start()
    world.until(job, JobStatus.COMPLETED)
    assert any("could not be written; the log has more" in line for line in world.lines)


def test_a_report_of_a_paused_job_goes_where_it_is_wanted(world, qtbot, tmp_path):
    world.files("1.png", "2~hold.png", "3.png")
    job = world.start()
    world.held()
    world.queue.pause(job)
    world.until(job, JobStatus.PAUSED)
    world.provider.gate.set()
    qtbot.waitUntil(lambda: job not in world.queue._active)
    with qtbot.waitSignal(world.queue.report_written, timeout=10_000) as answer:
        world.queue.report(job, tmp_path / "elsewhere")
    folder = answer.args[0].folder
    assert folder.parent == tmp_path / "elsewhere" / REPORT_FOLDER
    assert answer.args[0].page == folder / "report.html"
    assert figures(folder) == {"Pages": 3, "Recognised": 2, "Blank": 0, "Failed": 0, "To do": 1}
    assert pill(folder) == "Paused"
    assert not folder_of(world, job).exists()
    with qtbot.waitSignal(world.queue.failed_order, timeout=10_000) as answer:
        world.queue.report("nonesuch")
    assert answer.args[0].code == "unknown_job"


def test_copies_are_kept_apart_and_what_somebody_worked_on_is_theirs(world, qtbot):
    (world.folder / "a").mkdir()
    world.files("a/x~page~page~ok.png", "b~page.png")
    job = world.start(exceptions=Exceptions.COPY)
    world.until(job, JobStatus.COMPLETED)
    exceptions = folder_of(world, job) / "Exceptions"
    worked_on, other = exceptions / "Damaged" / "a" / "x~page~page~ok.png", exceptions / "Damaged" / "b~page.png"
    worked_on.write_bytes(b"mended by hand")
    before = other.stat().st_mtime_ns
    for failed in (2, 1):
        ended = world.row(job).ended_at
        world.queue.retry_failed(job)
        # The screen need not see it run: that may be over before the next pulse.
        qtbot.waitUntil(lambda ended=ended: world.row(job).ended_at not in (None, ended), timeout=10_000)
        world.until(job, JobStatus.COMPLETED)
        assert world.row(job).counts.failed == failed
        assert worked_on.read_bytes() == b"mended by hand"
    assert other.stat().st_mtime_ns == before, "it was there already"
    assert sorted(path.name for path in exceptions.rglob("*.png")) == ["b~page.png", "x~page~page~ok.png"]


def test_a_file_of_somebody_in_the_exceptions_folder_is_not_written_over(world):
    world.files("a~page.png")
    job = world.start(exceptions=Exceptions.COPY, auto_pause=1)
    world.until(job, JobStatus.PAUSED)
    theirs = folder_of(world, job) / "Exceptions" / "Damaged" / "a~page.png"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"theirs")
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    assert theirs.read_bytes() == b"theirs"
    assert theirs.with_name("a~page (2).png").read_bytes() == (world.folder / "a~page.png").read_bytes()


def test_without_room_for_copies_there_is_the_list(world, monkeypatch):
    usage = shutil.disk_usage(world.tmp_path)._replace(free=exceptions_folder.SPARE_BYTES + 10)
    monkeypatch.setattr(exceptions_folder.shutil, "disk_usage", lambda _: usage)
    world.files("a~page.png")
    job = world.start(exceptions=Exceptions.COPY)
    world.until(job, JobStatus.COMPLETED)
    exceptions = folder_of(world, job) / "Exceptions"
    assert [path.name for path in exceptions.iterdir()] == ["failed.csv"]
    assert [row["reason"] for row in table(exceptions / "failed.csv")] == ["damaged"]
    assert any("not copied" in line for line in world.lines)


def test_a_pipe_and_a_file_that_is_gone_are_listed_and_cost_no_time(world):
    world.files("a~page.png", "b~page.png")
    job = world.start(exceptions=Exceptions.COPY, auto_pause=2)
    world.until(job, JobStatus.PAUSED)
    (world.folder / "a~page.png").unlink()
    (world.folder / "b~page.png").unlink()
    os.mkfifo(world.folder / "b~page.png")
    world.queue.resume(job)
    world.until(job, JobStatus.COMPLETED)
    exceptions = folder_of(world, job) / "Exceptions"
    assert [path.name for path in exceptions.iterdir()] == ["failed.csv"]
    assert sum("not copied" in line for line in world.lines) == 2
    assert [line["sha256"] for line in manifest(folder_of(world, job)) if line["record"] == "input"] == [None, None]


def test_merged_files_are_written_before_the_report_and_are_in_the_manifest(world):
    world.files("1.png", "2.png")
    job = world.start(merged=("txt", "csv"))
    world.until(job, JobStatus.COMPLETED)
    outputs = [line for line in manifest(folder_of(world, job)) if line["record"] == "output"]
    assert {line["format"] for line in outputs if line["of"] is None} == {"merged txt", "merged csv"}
    assert len(outputs) == 4
    for line in outputs:
        content = (world.tmp_path / line["path"]).read_bytes()
        assert (line["size"], line["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())


def test_merged_files_that_cannot_be_made_are_told_and_the_job_completes(world, monkeypatch):
    def bug(*_args):
        raise ZeroDivisionError

    monkeypatch.setattr(job_end.JobFiles, "write_merged", bug)
    problems: list = []
    world.queue.problem.connect(lambda _, problem: problems.append(problem.code))
    world.files("1.png")
    job = world.start(merged=("txt",))
    world.until(job, JobStatus.COMPLETED)
    assert problems == ["not_saved"]
    page = html.parse(folder_of(world, job) / "report.html").getroot()
    assert "The merged files could not be written" in page.text_content()
