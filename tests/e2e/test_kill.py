"""Nothing lost, nothing twice: SIGKILL at random instants, of the program and of its engines."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.e2e.conftest import children, outputs

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 50
PAGES = 400


def texts(folder: Path) -> dict[str, str]:
    files = [path for each in outputs(folder) for path in (each, *each.rglob("*")) if path.is_file()]
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in files}


def attempts(program) -> list[tuple[int, int, int]]:
    """For each page: good attempts, interrupted ones, others."""
    with contextlib.closing(sqlite3.connect(program.data / "bulkocr.sqlite3")) as connection:
        return connection.execute(
            "SELECT SUM(outcome IN ('done', 'blank')), SUM(outcome = 'interrupted'), "
            "SUM(outcome NOT IN ('done', 'blank', 'interrupted')) FROM attempts GROUP BY page_id"
        ).fetchall()


@pytest.mark.timeout(600)
def test_fifty_kills_lose_nothing_and_recognise_nothing_twice(program, pages, tmp_path):
    folder = pages(PAGES)
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    program.run("run", folder, "--output", tmp_path / "undisturbed", code=0)
    expected = texts(tmp_path / "undisturbed")
    assert len(expected) == PAGES

    process = program.start("run", folder, "--output", tmp_path / "killed")
    kills = 0
    job = None
    while True:
        with contextlib.suppress(Exception):
            process.wait(chance.uniform(0.3, 1.1))
        if process.poll() is not None:
            if process.returncode == 0:
                break
            pytest.fail(f"exit {process.returncode}, seed {seed}: {process.communicate()}")
        if kills < KILLS:
            left = children(process)
            process.kill()
            process.communicate()
            kills += 1
            _, alive = psutil.wait_procs(left, timeout=5)
            assert not alive, f"children were left behind, seed {seed}"
        jobs = [row for row in program.jobs() if row["output"] == str(tmp_path / "killed")]
        if not jobs:
            process = program.start("run", folder, "--output", tmp_path / "killed")
            continue
        job = jobs[0]
        if kills <= KILLS and process.poll() is not None:
            # Killed before its first page it is still in the queue; after its last, it is complete.
            assert job["status"] in ("queued", "completed") or job["reason"]["kind"] == "interrupted", f"seed {seed}"
            process = program.start("resume", job["job_id"])
    process.communicate()
    assert texts(tmp_path / "killed") == expected, f"seed {seed}, {kills} kills"
    for good, interrupted, others in attempts(program):
        assert (good, others) == (1, 0), f"seed {seed}"
        assert interrupted <= kills
    assert kills >= KILLS // 2, f"only {kills} kills fell into the run"


def test_killed_engines_cost_retries_only(program, pages, tmp_path):
    folder = pages(60)
    process = program.start("run", folder, "--output", tmp_path / "out", "--max-retries", 20)
    killed = 0
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        engines = [child for child in children(process) if child.is_running()]
        if killed < 6 and len(engines) >= 2:
            for engine in engines if killed == 3 else engines[:1]:
                with contextlib.suppress(psutil.NoSuchProcess):
                    engine.kill()
            killed += 1
        with contextlib.suppress(Exception):
            process.wait(0.3)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, (out, err)
    assert killed >= 2
    assert len(texts(tmp_path / "out")) == 60
    assert all(good == 1 for good, _, _ in attempts(program))
