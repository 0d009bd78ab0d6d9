"""`bulkocr watch` as a process: what it says, and that SIGKILL at random instants costs no file anything."""

from __future__ import annotations

import json
import random
import signal
import time
from pathlib import Path

import pytest

from tests.benchmarks.watched_folder import real
from tests.e2e.conftest import draw

PATIENCE = 60.0


def until(holds) -> None:
    """Wait for a folder to look as it should."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_what_comes_in_is_recognised_and_told_until_it_is_interrupted(program, tmp_path):
    folder, output, done = (tmp_path / name for name in ("in", "out", "done"))
    folder.mkdir()
    draw(folder / "before.png", "apple bread")
    process = program.start(
        "watch", folder, "--output", output, "--done", done, "--still", 0.5, "--preset", "Text", "--json"
    )
    until((output / "before.txt").exists)
    draw(folder / "after.png", "chair dream")
    until((done / "after.png").exists)
    until(lambda: [job["status"] for job in program.jobs()] == ["completed"])
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, err
    events = [json.loads(line) for line in out.splitlines()]
    assert events[0]["event"] == "watching"
    assert events[0]["state"] == "watching"
    assert [Path(each["path"]).name for each in events if each["event"] == "taken"] == ["before.png", "after.png"]
    documents = [each for each in events if each["event"] == "document"]
    assert [(each["state"], each["output"]) for each in documents] == [
        ("done", str(output / "before.txt")),
        ("done", str(output / "after.txt")),
    ]
    (watched,) = json.loads(program.run("watch", "--list", "--json", code=0))
    assert (watched["folder"], watched["done"], watched["preset"]) == (str(folder), str(done), "text")
    assert str(folder) in program.run("watch", "--list", code=0)
    program.run("watch", folder, "--remove", code=0)
    assert json.loads(program.run("watch", "--list", "--json", code=0)) == []
    program.run("watch", code=2)


def test_kills_at_random_lose_nothing_and_recognise_nothing_twice_or_in_half(tmp_path):
    seed = random.randrange(2**32)
    verdict = real(tmp_path, seed=seed, kills=2).run(20)
    assert verdict.good, (seed, verdict)
    assert verdict.kills >= 2


@pytest.mark.parametrize("hours", ["25:00-06:00", "06:00-06:00"])
def test_hours_that_are_none_are_refused(program, tmp_path, hours):
    program.run("watch", tmp_path, "--hours", hours, code=2)
