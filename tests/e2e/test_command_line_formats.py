"""Formats by the command line: all of them, again later, and whole or not there when the program is killed."""

from __future__ import annotations

import json
import random
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import psutil
import pypdfium2
import pytest
from PIL import Image

from bulkocr_gui.results.formats import FORMATS
from tests.e2e.conftest import children, draw, outputs

if TYPE_CHECKING:
    from pathlib import Path

ALL = ",".join(FORMATS)


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    draw(folder / "one.png", "apple bread")
    for name, text in (("1", "chair dream"), ("2", "earth flute")):
        draw(tmp_path / f"{name}.png", text)
    first, second = (Image.open(tmp_path / f"{n}.png").convert("L") for n in (1, 2))
    first.save(folder / "two.tif", save_all=True, append_images=[second], dpi=(300, 300))
    return folder


def names(folder: Path) -> set[str]:
    return {path.name for path in outputs(folder)}


def expected(*stems: str) -> set[str]:
    return {f"{stem}{each.suffix}" for stem in stems for each in FORMATS.values()}


def check_whole(folder: Path) -> None:
    """Every file is complete: it can be read to its end and has its document's words."""
    for path in outputs(folder):
        if path.name.startswith("."):
            continue
        words = ("apple", "bread") if path.name.startswith("one") else ("chair", "flute")
        if path.suffix == ".pdf":
            document = pypdfium2.PdfDocument(path)
            text = "".join(page.get_textpage().get_text_bounded() for page in document)
            document.close()
        elif path.suffix == ".docx":
            continue
        else:
            text = path.read_text(encoding="utf-8")
        if path.suffix == ".xml":
            ET.fromstring(text)  # noqa: S314 - of our own making
        if path.suffix == ".jsonl":
            assert all(json.loads(line) for line in text.splitlines())
        assert all(word in text for word in words), path.name


def test_two_scans_in_all_formats_and_again_from_the_finished_job(program, scans, tmp_path):
    out = tmp_path / "out"
    program.run("run", scans, "--output", out, "--formats", ALL, code=0)
    assert names(out) == expected("one", "two")
    check_whole(out)
    (job,) = program.jobs()
    assert job["formats"] == list(FORMATS)

    before = {path.name: path.stat().st_mtime_ns for path in outputs(out)}
    events = program.events("export", job["job_id"], "--formats", "md,pdf", code=0)
    assert (events[-1]["event"], events[-1]["files"], events[-1]["failed"]) == ("exported", 4, 0)
    assert names(out) == expected("one", "two")
    replaced = {path.name for path in outputs(out) if path.stat().st_mtime_ns != before[path.name]}
    assert replaced == {"one.md", "two.md", "one.pdf", "two.pdf"}

    elsewhere = tmp_path / "else" / "where"
    program.run("export", job["job_id"], "--formats", ALL, "--output", elsewhere, code=0)
    assert names(elsewhere) == expected("one", "two")
    check_whole(elsewhere)


def test_formats_that_there_are_not_and_no_format_are_bad_usage(program, scans, tmp_path):
    program.run("run", scans, "--formats", "txt,nonesuch", code=2)
    program.run("run", scans, "--formats", " , ", code=2)
    program.run("export", "nope", "--formats", "txt", code=2)
    assert program.start("export", "nope").wait(30) == 2
    assert program.jobs() == []
    program.run("run", scans, "--output", tmp_path / "out", code=0)
    assert names(tmp_path / "out") == {"one.txt", "two.txt"}
    program.run("export", program.jobs()[0]["job_id"], "--formats", "nonesuch", code=2)


def test_into_the_folder_of_the_scans_no_scan_is_written_over(program, scans):
    with Image.open(scans / "one.png") as image:
        image.convert("L").save(scans / "letter.pdf", resolution=300)
    original = (scans / "letter.pdf").read_bytes()
    program.run("run", scans, "--output", scans, "--formats", "txt,pdf", code=0)
    assert (scans / "letter.pdf").read_bytes() == original
    assert {"letter (2).pdf", "letter (2).txt", "one.pdf", "one.txt"} <= names(scans)


def test_a_format_that_cannot_be_made_is_told_and_the_others_are_there(program, scans, tmp_path):
    # The scan is gone once its text is kept: everything but the PDF needs no original.
    program.run("run", scans, "--output", tmp_path / "out", code=0)
    (job,) = program.jobs()
    (scans / "one.png").unlink()
    events = program.events("export", job["job_id"], "--formats", "md,pdf", code=1)
    assert (events[-1]["files"], events[-1]["failed"]) == (3, 1)
    assert [event["level"] for event in events if "one.png" in event.get("text", "")] == ["WARNING"]
    assert names(tmp_path / "out") == {"one.txt", "one.md", "two.txt", "two.md", "two.pdf"}


@pytest.mark.timeout(400)
def test_kills_while_delivering_leave_no_half_file_and_resume_makes_all(program, scans, tmp_path):
    out = tmp_path / "out"
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    process = program.start("run", scans, "--output", out, "--formats", ALL, "--workers", 1)
    between = 0
    for _ in range(6):
        # From the first file on the documents are being delivered: the kill falls between two of them or into one.
        while process.poll() is None and not (out.is_dir() and names(out)):
            pass
        try:
            # The first at once: on a busy machine all would be over a moment later.
            process.wait(chance.uniform(0.0, 0.3) if between else 0.0)
        except Exception:  # noqa: BLE001 - it runs: that is what is wanted
            left = children(process)
            process.kill()
            process.communicate()
            assert not psutil.wait_procs(left, timeout=10)[1], f"children were left behind, seed {seed}"
        # A document's files get their names together: before that they have temporary ones.
        between += (
            bool(out.is_dir() and names(out)) and len({n for n in names(out) if n[0] != "."}) < len(FORMATS) * 2
        )
        check_whole(out)
        (job,) = program.jobs()
        if job["status"] == "completed":
            break
        process = program.start("resume", job["job_id"])
    process.wait(120)
    if program.jobs()[0]["status"] != "completed":
        program.run("resume", job["job_id"], code=0)
    assert names(out) == expected("one", "two"), f"seed {seed}"
    check_whole(out)
    assert between, f"no kill fell into a delivery, seed {seed}"
