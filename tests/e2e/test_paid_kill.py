"""SIGKILL in the middle of paid calls: the limit holds, and the ledger knows of every page on the provider's bill."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.faults.paid import PRICE
from tests.faults.paid_program import WORKERS

KILLS = 20
PAGES = 900
CAPPED_AT = 600


def ledger(data: Path) -> dict[str, Any]:
    with contextlib.closing(sqlite3.connect(data / "bulkocr.sqlite3")) as connection:
        rows = connection.execute("SELECT state, COUNT(*) FROM charges GROUP BY state").fetchall()
        cost = connection.execute("SELECT COALESCE(SUM(cost), 0) FROM charges").fetchone()[0]
        done = connection.execute("SELECT COUNT(*) FROM pages WHERE state = 'done'").fetchone()[0]
        job = connection.execute("SELECT charged, uncertain, spent FROM jobs").fetchone() or (0, 0, 0)
    return {"billed": 0, "uncertain": 0, "reserved": 0, "cost": cost, "done": done, "job": tuple(job)} | dict(rows)


def on_the_bill(data: Path) -> Counter[str]:
    bill = data / "bill"
    return Counter(bill.read_text(encoding="ascii").splitlines()) if bill.exists() else Counter()


def kill_in_the_middle(process: subprocess.Popen[str], data: Path, chance: random.Random) -> bool:
    """Kill it after some more pages, now and then before the first; whether it had not ended by itself."""
    before = on_the_bill(data).total()
    pages = chance.choice([0, *range(1, 45)])
    until = time.monotonic() + 30
    while process.poll() is None and on_the_bill(data).total() < before + pages and time.monotonic() < until:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.01)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(chance.uniform(0.0, 0.05))
    if process.poll() is not None:
        return False
    process.kill()
    return True


@pytest.mark.timeout(300)
def test_twenty_kills_never_pass_the_limit_and_lose_no_charge(tmp_path):
    data, folder = tmp_path / "data", tmp_path / "in"
    data.mkdir()
    folder.mkdir()
    for number in range(PAGES):
        Image.new("L", (8 + number // 30, 8 + number % 30)).save(folder / f"{number}.png")
    cap = CAPPED_AT * PRICE
    command = [sys.executable, "-m", "tests.faults.paid_program", data, folder, tmp_path / "out", cap]
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    kills = 0
    last = ""
    while True:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parent.parent.parent,
        )
        killed = kills < KILLS and kill_in_the_middle(process, data, chance)
        kills += killed
        out, err = process.communicate(timeout=90)
        if not killed:
            assert process.returncode == 0, (err, seed)
            last = out.strip().splitlines()[-1]
        bill = on_the_bill(data)
        assert bill.total() * PRICE <= cap, f"seed {seed}, {kills} kills: the provider's bill is above the limit"
        if bill:
            assert ledger(data)["cost"] <= cap, f"seed {seed}, after {kills} kills"
        if last:
            break
    entered = ledger(data)
    known = entered["billed"] + entered["uncertain"]
    assert last == "paused", "the limit ended it"
    assert kills >= KILLS // 2, f"only {kills} kills fell into the run, seed {seed}"
    assert entered["reserved"] == 0
    assert (entered["cost"], known) == (cap, CAPPED_AT), f"seed {seed}: the limit is used up"
    assert entered["job"] == (known, entered["uncertain"], cap)
    assert entered["uncertain"] <= kills * WORKERS
    assert bill.total() <= known, f"seed {seed}: the provider counts pages that the ledger does not"
    assert entered["billed"] <= bill.total()
    assert entered["billed"] - entered["done"] <= kills * WORKERS, "what was billed is kept"
    twice = sum(times - 1 for times in bill.values())
    assert twice <= entered["uncertain"] + entered["billed"] - entered["done"], (
        f"seed {seed}: paid twice without a kill"
    )
