"""What a job leaves besides its texts, and what is asked before it starts, through the whole program."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import time
import zipfile
from typing import TYPE_CHECKING

import pikepdf
import psutil
import pytest
from lxml import html
from PIL import Image

from bulkocr_gui.jobs.report_names import REPORT_FOLDER
from tests.e2e.conftest import children, draw

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    draw(folder / "one.png", "apple bread")
    draw(folder / "two.png", "chair dream")
    Image.new("L", (300, 200), 255).save(folder / "white.png")
    (folder / "empty.png").touch()
    return folder


def report_of(out: Path) -> Path:
    (folder,) = (out / REPORT_FOLDER).iterdir()
    return folder


def manifest(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]


def test_a_run_ends_with_a_report_whose_figures_are_the_job_table_s(program, scans, tmp_path):
    out = tmp_path / "out"
    events = program.events("run", scans, "--output", out, "--exceptions", "copy", code=1)
    folder = report_of(out)
    assert events[-1]["report"] == str(folder / "report.html")
    (job,) = program.jobs()
    page = html.parse(folder / "report.html").getroot()
    figures = {t.findtext("dt"): int(t.find("dd").findtext("strong")) for t in page.find_class("figures")[0]}
    assert figures == {"Pages": job["pages"], "Recognised": job["done"], "Blank": 1, "Failed": job["failed"]}
    assert (job["pages"], job["done"], job["failed"]) == (4, 2, 1)
    assert (folder / "Exceptions" / "Empty file" / "empty.png").read_bytes() == b""
    first, *lines, last = manifest(folder)
    assert first["engine"].startswith("Tesseract")
    assert {model["name"] for model in first["models"]} >= {"eng"}
    assert all(len(model["sha256"]) == 64 for model in first["models"])
    assert first["options"]["exceptions"] == "copy"
    assert last == {"record": "end", "inputs": 4, "outputs": len(lines) - 4, "not_read": 0}
    for line in lines:
        content = (tmp_path / line["path"]).read_bytes()
        assert (line["size"], line["sha256"]) == (len(content), hashlib.sha256(content).hexdigest()), line


def test_a_report_can_be_had_at_any_time_and_anywhere(program, scans, tmp_path):
    program.run("run", scans, "--output", tmp_path / "out", code=1)
    (job,) = program.jobs()
    (event,) = program.events("report", job["job_id"], "--output", tmp_path / "else", code=0)
    assert event["event"] == "report"
    assert report_of(tmp_path / "else") / "report.html" == tmp_path / event["page"]
    assert "report.html" in program.run("report", job["job_id"], code=0)
    program.run("report", "nonesuch", code=2)


def test_names_that_are_no_text_or_no_harmless_text_are_shown_as_they_are(program, tmp_path):
    folder = tmp_path / "<script>alert(1)</script>"
    folder.mkdir(parents=True)
    (folder / "<img src=x onerror=alert(2)>.png").touch()
    (folder / os.fsdecode(b"caf\xe9.png")).touch()
    program.run("run", folder, "--output", tmp_path / "out", code=1)
    text = (report_of(tmp_path / "out") / "report.html").read_text(encoding="utf-8")
    page = html.fromstring(text.encode())
    assert not page.findall(".//script")
    assert not page.findall(".//img")
    assert "<img src=x onerror=alert(2)>.png" in page.text_content()
    inputs = [line for line in manifest(report_of(tmp_path / "out")) if line["record"] == "input"]
    assert [line for line in inputs if bytes.fromhex(line.get("path_hex", "")).endswith(b"caf\xe9.png")]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--pages", "3-x"), "3-x"),
        (("--name", "letter"), "one name"),
        (("--name", "{nonesuch}"), "nonesuch"),
        (("--include", "[z-a]"), "[z-a]"),
        (("--merge", "docx"), "docx"),
        (("--formats", "nonesuch"), "nonesuch"),
        (("--password-file", "/nonesuch"), "/nonesuch"),
        (("--conflict", "perhaps"), "perhaps"),
    ],
)
def test_options_that_make_no_sense_are_said_before_anything_starts(program, scans, options, said):
    for command in ("run", "check"):
        process = program.start(command, scans, *options)
        _, err = process.communicate(timeout=60)
        assert process.returncode == 2
        assert said in err
        assert "Traceback" not in err
    assert program.jobs() == []


def test_options_reach_the_job(program, scans, tmp_path):
    draw(tmp_path / "p.png", "earth flute")
    with Image.open(tmp_path / "p.png") as page:
        page.save(scans / "three.tif", save_all=True, append_images=[page.copy()] * 2, dpi=(300, 300))
    out = tmp_path / "out"
    options = ("--pages", "2-", "--include", "*.tif", "--name", "{name}.ocr", "--merge", "txt,csv")
    program.run("run", scans, "--output", out, *options, code=0)
    (job,) = program.jobs()
    assert (job["pages"], job["documents"]) == (2, 1)
    texts = {path.name: path.read_text(encoding="utf-8") for path in out.glob("*.txt")}
    assert "three.ocr.txt" in texts
    assert len(texts) == 2, "and one for the job"
    assert all(text.count("earth") == 2 for text in texts.values())
    assert len(list(out.glob("*.csv"))) == 1
    assert job["options"]["page_ranges"] == "2-"

    program.run("run", scans, "--beside", "--exclude", "empty*", "--output", tmp_path / "reports", code=0)
    assert (scans / "one.txt").read_text(encoding="utf-8").strip() == "apple bread"
    assert [path.name for path in (tmp_path / "reports").iterdir()] == [REPORT_FOLDER]


def test_check_says_what_a_run_would_meet_and_starts_nothing(program, scans, tmp_path):
    *findings, end = program.events("check", scans, "--output", tmp_path / "out", code=1)
    assert (end["event"], end["documents"], end["pages"], end["exit_code"]) == ("checked", 4, 4, 1)
    (empty,) = [each for each in findings if each["code"] == "empty_file"]
    assert (empty["blocks"], empty["files"], empty["examples"]) == (False, 1, [str(scans / "empty.png")])
    assert program.jobs() == []
    assert not (tmp_path / "out").exists()
    (scans / "empty.png").unlink()
    assert "nothing stands in the way" in program.run("check", scans, "--output", tmp_path / "out", code=0)
    out = program.run("check", scans, "--languages", "xxx", "--output", tmp_path / "out", code=4)
    assert "xxx" in out
    program.run("check", tmp_path / "nonesuch", code=2)


def pdf(path: Path, **encryption) -> None:
    draw(path.with_suffix(".png"), "grape house")
    with Image.open(path.with_suffix(".png")) as image:
        image.convert("L").save(path, resolution=300)
    path.with_suffix(".png").unlink()
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        document.save(path, encryption=pikepdf.Encryption(**encryption))


def test_passwords_come_from_a_file_or_a_pipe_and_are_kept_nowhere(program, tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    pdf(folder / "secret.pdf", user="Pässwort 1", owner="owner")
    out = tmp_path / "out"
    program.run("run", folder, "--output", out, code=1)
    (job,) = program.jobs()
    process = subprocess.Popen(
        [sys.executable, "-m", "bulkocr_gui.cli", "retry", job["job_id"], "--password-file", "-"],
        env=program.environment | {"PYTHONUTF8": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    said = process.communicate("wrong\nPässwort 1\n", timeout=120)
    assert process.returncode == 0, said
    assert (out / "secret.txt").read_text(encoding="utf-8").strip() == "grape house"

    passwords = tmp_path / "passwords.txt"
    passwords.write_text("wrong\r\nPässwort 1\r\n", encoding="utf-8")
    program.run("run", folder, "--output", tmp_path / "again", "--password-file", passwords, code=0)
    kept = [path for path in (*program.data.rglob("*"), *out.rglob("*")) if path.is_file()]
    assert not [path for path in kept if "Pässwort".encode() in path.read_bytes()]


def test_export_writes_merged_files_and_archives(program, scans, tmp_path):
    program.run("run", scans, "--output", tmp_path / "out", code=1)
    (job,) = program.jobs()
    events = program.events("export", job["job_id"], "--merge", "txt", "--output", tmp_path / "merged", code=0)
    assert (events[-1]["files"], events[-1]["merged"]) == (1, ["txt"])
    archive = tmp_path / "all.zip"
    words = program.run("export", job["job_id"], "--formats", "txt,md", "--zip", "--output", archive, code=0)
    assert f"Archive: {archive}" in words
    with zipfile.ZipFile(archive) as files:
        assert {"one.txt", "one.md", "two.txt", "two.md"} <= set(files.namelist())
        assert files.testzip() is None
    program.run("export", job["job_id"], code=2)


def test_a_format_that_could_not_be_saved_is_exit_1(program, tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    # It opens without a password and may be read, but its owner forbids to change it.
    pdf(folder / "letter.pdf", owner="owner", allow=pikepdf.Permissions(modify_other=False))
    out = tmp_path / "out"
    events = program.events("run", folder, "--output", out, "--formats", "txt,pdf", code=1)
    (ended,) = [event for event in events if event["event"] == "document"]
    assert (ended["state"], len(ended["unsaved"])) == ("done", 1)
    assert [path.name for path in out.glob("letter*")] == ["letter.txt"]
    page = html.parse(report_of(out) / "report.html").getroot()
    assert ended["unsaved"][0] in page.text_content()


@pytest.mark.timeout(300)
def test_killed_during_its_end_a_job_is_completed_by_resume(program, tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    draw(folder / "0.png", "apple bread")
    # The end takes a while: many bytes to read for the manifest.
    with (folder / "z.png").open("wb") as file:
        file.truncate(3 * 1024**3)
    out = tmp_path / "out"
    seed = random.randrange(2**32)
    process = program.start("run", folder, "--output", out, "--json")
    pages = 0
    for line in process.stdout:
        event = json.loads(line)
        pages += event["event"] == "page"
        if pages == 2:
            break
    time.sleep(random.Random(seed).uniform(0.1, 0.6))
    left = children(process)
    process.kill()
    process.communicate()
    assert not psutil.wait_procs(left, timeout=10)[1], f"children were left behind, seed {seed}"
    (job,) = program.jobs()
    assert job["status"] == "paused", f"it was not in its end, seed {seed}"
    assert job["pages"] == job["done"] + job["failed"] == 2
    program.run("resume", job["job_id"], code=1)
    assert program.jobs()[0]["status"] == "completed"
    first, *_, last = manifest(report_of(out))
    assert (first["status"], last["inputs"]) == ("completed", 2)
