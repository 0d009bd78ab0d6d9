"""The command line's contract: names, exit codes, events, Ctrl-C."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.e2e.conftest import children, draw, outputs


def test_a_tree_is_mirrored_and_names_never_meet(program, tmp_path):
    root = tmp_path / "in"
    (root / "a").mkdir(parents=True)
    (root / "b").mkdir()
    for name, text in (("a/1.png", "apple"), ("b/1.png", "bread"), ("scan.tif", "chair"), ("scan.jpg", "dream")):
        draw(root / name, text)
    out = tmp_path / "out"
    program.run("run", root, "--output", out, code=0)
    found = {str(path.relative_to(out)): path.read_text().strip() for path in out.rglob("*.txt")}
    assert found == {"a/1.txt": "apple", "b/1.txt": "bread", "scan.tif.txt": "chair", "scan.jpg.txt": "dream"}


def test_failures_are_told_with_path_class_and_message_and_exit_1(program, tmp_path, pages):
    folder = pages(2)
    (folder / "empty.png").write_bytes(b"")
    (folder / "list.jpg").write_text(str(folder / "page 0.png") + "\n")
    os.mkfifo(folder / "pipe.png")
    events = program.events("run", folder, "--output", tmp_path / "out", code=1)
    failed = {Path(e["path"]).name: e for e in events if e["event"] == "document" and e["state"] == "failed"}
    assert {name: e["code"] for name, e in failed.items()} == {
        "empty.png": "empty_file",
        "list.jpg": "not_an_image",
        "pipe.png": "not_a_file",
    }
    assert all(e["error_class"] == "page" and e["message"] for e in failed.values())
    assert sorted(p.name for p in outputs(tmp_path / "out")) == ["page 0.txt", "page 1.txt"]
    (row,) = program.jobs()
    assert (row["status"], row["folder_path"], row["failed"], row["done"]) == ("completed", str(folder), 3, 2)
    state = json.loads(program.run("state", row["job_id"], code=0))
    assert state["checkpoint"]["errors_count"] == 3
    draw(folder / "empty.png", "earth")
    program.run("retry", row["job_id"], code=1)
    assert (tmp_path / "out" / "empty.txt").read_text().strip() == "earth"


def test_bad_usage_is_2_and_a_missing_language_4_with_the_way_to_get_it(program, tmp_path, pages):
    assert program.start("run").wait(20) == 2
    program.run("run", tmp_path / "nowhere", code=2)
    program.run("run", pages(1), "--provider", "nonesuch", code=2)
    program.run("resume", "nope", code=2)
    process = program.start("run", pages(1), "--output", tmp_path / "out", "--languages", "tlh")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 4
    assert "tlh.traineddata" in out


def test_five_bad_files_pause_with_exit_3_and_resume_goes_on(program, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(7):
        (folder / f"{n}.png").write_bytes(b"")
    draw(folder / "9.png", "flute")
    events = program.events("run", folder, "--output", tmp_path / "out", "--workers", 1, code=3)
    assert (events[-1]["status"], events[-1]["reason"], events[-1]["failed"]) == ("paused", "errors_in_a_row", 5)
    program.run("resume", events[-1]["job_id"], code=1)
    assert (tmp_path / "out" / "9.txt").read_text().strip() == "flute"


def test_ctrl_c_pauses_and_nothing_is_lost(program, tmp_path, pages):
    folder = pages(150)
    process = program.start("run", folder, "--output", tmp_path / "out", "--json")
    line = ""
    while '"page"' not in line:
        line = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    end = json.loads(out.splitlines()[-1])
    assert process.returncode == 3
    assert (end["status"], end["reason"]) == ("paused", "user")
    assert 0 < end["done"] < 150
    assert len(list((tmp_path / "out").glob("*.txt"))) == end["done"]
    program.run("resume", end["job_id"], code=0)
    assert len(list((tmp_path / "out").glob("*.txt"))) == 150


def test_a_second_ctrl_c_ends_at_once_and_leaves_no_child(program, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    text = "\n".join("the quick brown fox jumps over the lazy dog again and again" for _ in range(60))
    for n in range(4):
        draw(folder / f"{n}.png", text, (1500, 2700))
    process = program.start("run", folder, "--output", tmp_path / "out", "--json", "--workers", 2)
    line = ""
    while '"processing"' not in line:
        line = process.stdout.readline()
    until = time.monotonic() + 20
    while len(children(process)) < 2 and time.monotonic() < until:
        process.poll()
    left = children(process)
    process.send_signal(signal.SIGINT)
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    before = time.monotonic()
    process.communicate(timeout=30)
    assert time.monotonic() - before < 1.5
    assert process.returncode == 3
    assert psutil.wait_procs(left, timeout=1)[1] == []


def test_a_data_folder_in_use_is_said(program, tmp_path, pages):
    folder = pages(1)
    for n in range(400):
        shutil.copy(folder / "page 0.png", folder / f"copy {n}.png")
    first = program.start("run", folder, "--output", tmp_path / "out", "--json")
    line = ""
    while '"page"' not in line:
        line = first.stdout.readline()
    second = program.start("run", folder, "--output", tmp_path / "out2")
    _, err = second.communicate(timeout=30)
    assert second.returncode == 4
    assert "Another Bulk OCR" in err
    (row,) = program.jobs()
    assert row["status"] == "processing"
    first.send_signal(signal.SIGINT)
    first.communicate(timeout=30)


def test_doctor_says_what_can_run(program):
    answer = json.loads(program.run("doctor", "--json", code=0))
    assert answer["providers"]["tesseract (built-in)"]["ready"]
    assert answer["providers"]["tesseract (installed)"]["ready"]
    assert "eng" in answer["providers"]["tesseract (built-in)"]["languages"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_while_the_job_is_being_entered_pauses_it(program, tmp_path, pages, number):
    process = program.start("run", pages(60), "--output", tmp_path / "out", "--json")
    process.stdout.readline()
    process.send_signal(number)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 3
    end = json.loads(out.splitlines()[-1])
    assert end["reason"] == ("user" if number == signal.SIGINT else "closed")
    assert end["done"] < 60
    program.run("resume", end["job_id"], code=0)


@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "<&- >&- 2>&-", ">/dev/full", "| head -n 1 >/dev/null"])
def test_a_job_goes_on_when_nobody_listens(program, tmp_path, pages, closed):
    folder, out = pages(5), tmp_path / "out"
    process = subprocess.run(
        [
            *("bash", "-c", f'"$@" {closed}; exit ${{PIPESTATUS[0]}}', "bash"),
            *(sys.executable, "-m", "bulkocr_gui.cli", "run", "--json", str(folder), "--output", str(out)),
        ],
        env=program.environment,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (process.returncode, process.stderr) == (0, b"")
    assert len(outputs(out)) == 5


def test_an_empty_name_is_not_the_folder_the_program_was_started_in(program, pages):
    program.run("run", "", code=2)
    program.run("run", pages(1), "--output", "", code=2)
    assert program.jobs() == []


@pytest.mark.parametrize("kilobytes", [700, 1100])
def test_a_full_data_folder_is_an_error_that_resume_gets_over(program, tmp_path, pages, kilobytes):
    program.data.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", program.data], capture_output=True, check=False
    )
    if mount.returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        events = program.events("run", pages(40), "--output", tmp_path / "out", code=4)
        end = events[-1]
        assert (end["event"], end["status"], end["message"]) == ("end", "error", "The disk is full.")
        assert len(program.jobs()) == 1
        program.run("state", end["job_id"], code=0)
        subprocess.run(["mount", "-o", "remount,size=20m", program.data], check=True)
        program.run("resume", end["job_id"], code=0)
        assert len(outputs(tmp_path / "out")) == 40
    finally:
        subprocess.run(["umount", "-l", program.data], check=True)


def test_folders_that_cannot_be_listed_are_told(program, tmp_path, pages):
    folder = pages(1)
    (folder / "loop").symlink_to(folder)
    (folder / "notes.doc").write_text("no scan")
    locked = folder / "locked"
    locked.mkdir(mode=0)
    # Root reads everything, unless it gives that right away.
    rights = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
    command = (*(rights if os.geteuid() == 0 else ()), sys.executable, "-m", "bulkocr_gui.cli", "run", "--json")

    def run(source: Path) -> tuple[int, list[dict]]:
        process = subprocess.run(
            [*command, source, "--output", tmp_path / "out"],
            env=program.environment,
            stdout=subprocess.PIPE,
            check=False,
            timeout=60,
        )
        return process.returncode, [json.loads(line) for line in process.stdout.splitlines()]

    code, events = run(folder)
    assert code == 1
    told = {(Path(e["path"]).name, e["code"]) for e in events if e["event"] == "problem"}
    assert told == {("locked", "unreadable"), ("loop", "listed_already"), ("scans", "left_out")}
    assert events[-1]["done"] == 1
    code, events = run(locked)
    assert (code, events[-1]["status"]) == (4, "error")
    code, events = run(locked / "page.png")
    assert (code, events[-1]["code"]) == (2, "unreadable_source")
    locked.chmod(0o700)


def test_jobs_of_different_inputs_never_share_an_output(program, tmp_path):
    out = tmp_path / "out"
    longest = "x" * 251
    for folder, word in (("one", "apple"), ("two", "bread")):
        (tmp_path / folder).mkdir()
        draw(tmp_path / folder / "1.png", word)
        draw(tmp_path / folder / f"{longest}.png", word)
    for folder in ("one", "two", "one", "two"):
        program.run("run", tmp_path / folder, "--output", out, code=0)
    found = {path.name: path.read_text().strip() for path in outputs(out)}
    # A number makes the long name too long: it is cut, and marked by what it was.
    (cut,) = (name for name in found if "~" in name)
    assert cut.endswith(" (2).txt")
    assert len(cut) <= 255
    assert found == {"1.txt": "apple", "1 (2).txt": "bread", f"{longest}.txt": "apple", cut: "bread"}


def test_a_data_folder_that_cannot_be_written_is_said(program, tmp_path, pages):
    (program.data / "running.lock").mkdir(parents=True)
    (program.data / "logs" / "bulkocr.log").mkdir(parents=True)
    folder = pages(1)
    (event,) = program.events("run", folder, "--output", tmp_path / "out", code=4)
    assert event["code"] == "data_not_writable"
    (program.data / "tessdata-linked").write_text("in the way")
    program.run("jobs", code=4)
    program.run("doctor", code=4)
    (program.data / "running.lock").rmdir()
    events = program.events("run", folder, "--output", tmp_path / "out", code=4)
    assert events[-1]["status"] == "error"
    (program.data / "tessdata-linked").unlink()
    program.run("resume", events[-1]["job_id"], code=0)
