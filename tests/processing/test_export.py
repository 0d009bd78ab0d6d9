"""A job's results saved again: merged, in one archive, elsewhere, at any time, cut off by anything."""

# ruff: noqa: F811 - a fixture of another module

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import signal
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import Conflict, JobOptions
from bulkocr_gui.jobs.output_names import MERGED
from bulkocr_gui.processing.export import Export, Wanted
from tests.processing.test_formats import Writer, names, writer  # noqa: F401
from tests.processing.test_job_queue import world  # noqa: F401


def exported(world, qtbot, job, formats=(), output=None, **how):
    with qtbot.waitSignal(world.queue.exported, timeout=10_000) as told:
        world.queue.export(job, formats, output, **how)
    return told.args[0]


def done_job(world, *files: str, **options) -> str:
    world.files(*(files or ("1.png", "2.png")))
    job = world.start(**options)
    world.until(job, JobStatus.COMPLETED)
    return job


def read(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_one_text_one_table_and_one_file_of_lines_for_the_job(world, qtbot):
    job = done_job(world, "1.png", "2~page.png", "3~blank.png")
    out = world.tmp_path / "out-job"
    done = exported(world, qtbot, job, merged=("txt", "csv", "jsonl"))
    assert (done.files, done.formats, done.cancelled) == (3, ("txt", "csv", "jsonl"), False)
    assert (out / "job.txt").read_text(encoding="utf-8").startswith("=== 1.png ===\n\nText of 1.png\n\f=== 3~blank")
    table = (out / "job.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert [(row["document"], row["state"]) for row in rows] == [
        ("1.png", "done"),
        ("2~page.png", "failed"),
        ("3~blank.png", "blank"),
    ]
    lines = [json.loads(line) for line in (out / "job.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["file"] for line in lines] == ["1.png", "2~page.png", "3~blank.png"]
    again = exported(world, qtbot, job, merged=("txt",))
    assert again.files == 1
    assert [name for name in names(out) if name.startswith("job")] == ["job.csv", "job.jsonl", "job.txt"]


def test_what_cannot_be_merged_is_told(store):
    with pytest.raises(UsageError) as caught:
        Export(store, "nope", Wanted(("txt",), ("docx",)), None, lambda *_: None).run()
    assert all(each in caught.value.advice for each in MERGED)


def test_everything_in_one_archive(world, qtbot):
    job = done_job(world)
    out = world.tmp_path / "out-job"
    done = exported(world, qtbot, job, ("md", "pdf"), merged=("csv",), archive=True)
    assert (done.files, done.archive, done.folder) == (5, out / "job.zip", out)
    content = read(out / "job.zip")
    assert list(content) == ["1.md", "1.pdf", "2.md", "2.pdf", "job.csv"]
    assert content["2.pdf"] == b"%PDF of 1"
    assert hidden(out) == []
    exported(world, qtbot, job, ("txt",), archive=True)
    assert list(read(out / "job.zip")) == ["1.txt", "2.txt"]
    assert [name for name in names(out) if name.endswith(".zip")] == ["job.zip"]


def test_an_archive_under_a_name_of_the_user_s(world, qtbot, tmp_path):
    job = done_job(world)
    (tmp_path / "for me.ZIP").write_bytes(b"older")
    done = exported(world, qtbot, job, ("txt",), tmp_path / "for me.ZIP", archive=True)
    assert done.archive == tmp_path / "for me.ZIP"
    assert list(read(done.archive)) == ["1.txt", "2.txt"]


def test_what_cannot_be_made_is_not_in_the_archive_not_even_in_part(world, qtbot, writer, monkeypatch):
    job = done_job(world)

    def broken(self, document, pages):
        yield b"half"
        raise ValueError

    monkeypatch.setattr("bulkocr_gui.results.tsv.Tsv.pieces", broken)
    done = exported(world, qtbot, job, ("tsv", "txt"), archive=True)
    assert (done.files, done.left_out) == (2, 2)
    assert list(read(done.archive)) == ["1.txt", "2.txt"]


def test_a_cancelled_archive_leaves_the_older_one_and_nothing_beside_it(world, qtbot):
    job = done_job(world)
    out = world.tmp_path / "out-job"
    exported(world, qtbot, job, ("txt",), archive=True)
    before = (out / "job.zip").read_bytes()
    Writer.hold = threading.Event()
    with qtbot.waitSignal(world.queue.exported, timeout=10_000) as told:
        world.queue.export(job, ("txt", "pdf"), None, archive=True)
        qtbot.waitUntil(Writer.writing.is_set, timeout=10_000)
        world.queue.cancel_export(job)
    assert told.args[0].cancelled
    assert told.args[0].archive is None
    assert (out / "job.zip").read_bytes() == before
    assert hidden(out) == []


def test_of_a_running_job_an_archive_has_what_was_done_when_it_was_asked_for(world, qtbot, tmp_path):
    world.files("1.png", "2~hold.png")
    job = world.start()
    world.held()
    qtbot.waitUntil(lambda: world.row(job).counts.done == 1, timeout=10_000)
    done = exported(world, qtbot, job, ("txt",), tmp_path / "part.zip", merged=("csv",), archive=True)
    content = read(done.archive)
    assert list(content) == ["1.txt", "job.csv"]
    assert b"2~hold.png,1,not yet,0" in content["job.csv"]


def test_beside_the_originals_by_a_pattern_and_elsewhere_in_their_tree(world, qtbot, tmp_path):
    (world.folder / "box").mkdir()
    (world.folder / "box" / "3.png").write_bytes(world.files("1.png").joinpath("1.png").read_bytes())
    job = done_job(world, beside=True, naming="{name}.ocr", formats=("txt", "pdf"))
    assert names(world.folder) == ["1.ocr.pdf", "1.ocr.txt", "1.png", "2.ocr.pdf", "2.ocr.txt", "2.png"]
    assert names(world.folder / "box") == ["3.ocr.pdf", "3.ocr.txt", "3.png"]
    assert names(world.tmp_path / "out-job") == []
    done = exported(world, qtbot, job, ("md",), tmp_path / "again")
    assert sorted(path.relative_to(tmp_path / "again") for path in done.folder.rglob("*.md")) == [
        Path("1.ocr.md"),
        Path("2.ocr.md"),
        Path("box/3.ocr.md"),
    ]
    exported(world, qtbot, job, ("tsv",))
    assert "1.ocr.tsv" in names(world.folder)
    content = read(exported(world, qtbot, job, ("txt",), tmp_path / "a.zip", archive=True).archive)
    assert list(content) == ["1.ocr.txt", "2.ocr.txt", "box/3.ocr.txt"]
    second = world.start("again", beside=True, naming="{name}.ocr", formats=("txt", "pdf"))
    world.until(second, JobStatus.COMPLETED)
    assert len([name for name in names(world.folder) if name.endswith(".pdf")]) == 2, "our PDFs are not recognised"


def test_what_is_there_already_is_skipped_and_said(world):
    job = done_job(world, conflict=Conflict.SKIP)
    world.files("3.png")
    (world.tmp_path / "out-job" / "1.txt").write_text("mine", encoding="utf-8")
    options = JobOptions(workers=1, conflict=Conflict.SKIP)
    again = world.queue.create(JobRequest((world.folder,), world.tmp_path / "out-job", "scripted", "again", options))
    world.until(again, JobStatus.COMPLETED)
    assert [(o.job_id == again, o.name) for o in world.outcomes if o.job_id != job] == [(True, "3.png")]
    assert any("2 files whose outputs are there already" in line for line in world.lines)
    assert (world.tmp_path / "out-job" / "1.txt").read_text(encoding="utf-8") == "mine"


def test_older_files_are_written_over_where_that_is_wanted(world):
    out = world.tmp_path / "out-job"
    out.mkdir()
    (out / "1.txt").write_text("older", encoding="utf-8")
    done_job(world, conflict=Conflict.OVERWRITE)
    assert names(out) == ["1.txt", "2.txt"]
    assert (out / "1.txt").read_text(encoding="utf-8") == "Text of 1.png\n"


def test_a_file_that_appears_while_the_job_runs_is_left_alone(world, qtbot):
    world.files("1~hold.png")
    job = world.start()
    world.held()
    out = world.tmp_path / "out-job"
    (out / "1~hold.txt").write_text("mine", encoding="utf-8")
    world.provider.gate.set()
    world.until(job, JobStatus.COMPLETED)
    assert names(out) == ["1~hold (2).txt", "1~hold.txt"]
    assert (out / "1~hold.txt").read_text(encoding="utf-8") == "mine"


def test_what_was_written_is_noted_with_its_job_format_time_and_content(world):
    job = done_job(world, "1.png", formats=("txt", "pdf"))
    with world.store.database.reading() as connection:
        rows = connection.execute(
            "SELECT path, format, content, at FROM deliveries WHERE job_id = ? AND format IN ('txt', 'pdf') "
            "ORDER BY format",
            (job,),
        ).fetchall()
    assert [row["format"] for row in rows] == ["pdf", "txt"]
    for row in rows:
        assert row["content"] == hashlib.sha256(Path(os.fsdecode(row["path"])).read_bytes()).hexdigest()
        assert row["at"] > 0


KILLED = """
import os, signal, sys
from pathlib import Path
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.export import Export, Wanted
from bulkocr_gui.results import deliver

data, job, out, archive = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4] == "archive"
flush = deliver._flush_folder

def kill(folder):
    flush(folder)
    if any(path.suffix in (".md", ".zip") for path in folder.iterdir()):
        os.kill(os.getpid(), signal.SIGKILL)

deliver._flush_folder = kill
Export(Store(data), job, Wanted(("md", "tsv"), (), archive), out, lambda *_: None).run()
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("how", ["files", "archive"])
def test_killed_between_rename_and_note_the_next_export_replaces_what_is_there(world, qtbot, tmp_path, how):
    job = done_job(world)
    out = tmp_path / "again"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, world.store.database.path, job, out, how],
        check=False,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == -signal.SIGKILL
    assert [name for name in names(out) if not name.startswith(".")], "it was killed too early"
    written = Export(world.store, job, Wanted(("md", "tsv"), (), how == "archive"), out, lambda *_: None).run()
    assert written.files == 4
    assert names(out) == (["job.zip"] if how == "archive" else ["1.md", "1.tsv", "2.md", "2.tsv"])
    assert hidden(out) == []
