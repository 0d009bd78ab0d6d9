"""What callers of the local API cost a running job: `python -m tests.benchmarks.api_load [--calls N] [--pages N]`.

A job of one sample page again and again; beside it a program that calls (progress and state) for some seconds, and
for as many does not, so that a machine whose speed changes from minute to minute is the same to both. What is
compared is how long pages took with the calls and without. The job has one worker less than there are cores, for the
process that calls. Then the processor time of a call to a job that is over; 500 connections at once, and how soon the
next call is answered.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
import requests

from bulkocr_gui.resources import resource

SLICE = 4.0
"""Seconds with calls, and seconds without."""
EDGE = 0.1
"""Seconds after a change in which neither is certain."""
ALLOWED = 0.03
CALLER = """
import http.client, sys, time
address, token, job, rate, slice, most = *sys.argv[1:4], *map(float, sys.argv[4:])
connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=30)
headers = {"Authorization": f"Bearer {token}"}
made, due = 0, time.time()
while made != most:
    if slice and int(due / slice) % 2 == 0:
        due = (int(due / slice) + 1) * slice
    time.sleep(max(0.0, due - time.time()))
    connection.request("GET", f"/api/bulk/{'progress' if made % 2 else 'state'}/{job}", headers=headers)
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status == 200, text
    made += 1
    due += 1 / rate
    if made % 100 == 0: print(made, flush=True)
"""
"""Of the standard library alone, so that it costs the machine less than what it asks."""


def main() -> None:
    """Print the ratio."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.api_load")
    parser.add_argument("--calls", type=float, default=200.0)
    parser.add_argument("--pages", type=int, default=500)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        scans = room / "scans"
        scans.mkdir()
        sample = next(iter(sorted(resource("samples").glob("*.png"))))
        for number in range(chosen.pages):
            (scans / f"page {number:04}.png").write_bytes(sample.read_bytes())
        server = subprocess.Popen(
            [sys.executable, "-m", "bulkocr_gui.cli", "serve", "--port", "0", "--json", "--data-dir", room / "data"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        try:
            told = json.loads(server.stdout.readline())
            token = Path(told["token"]).read_text().strip()
            job = _measure(chosen.calls, told["address"], token, scans, room)
            _processor_time(server.pid, told["address"], token, job, chosen.calls)
            _flood(told["address"])
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def _measure(calls: float, address: str, token: str, scans: Path, room: Path) -> str:
    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {token}"
    body = {
        "folder_path": str(scans),
        "output_path": str(room / "out"),
        "quality": "fast",
        "max_workers": max(1, (os.cpu_count() or 2) - 1),
    }
    job = str(session.post(f"{address}/api/bulk/process", json=body, timeout=60).json()["job_id"])
    caller = _caller(address, token, job, calls, SLICE, -1)
    ended = _ended(session, address, job)
    caller.terminate()
    made = (caller.communicate()[0] or "").split()
    took = _page_times(room / "data" / "bulkocr.sqlite3", job)
    ratio = statistics.fmean(took[False]) / statistics.fmean(took[True])
    error = (
        ratio
        * sum(statistics.variance(each) / len(each) / statistics.fmean(each) ** 2 for each in took.values()) ** 0.5
    )
    seconds = (ended["ended_at"] - ended["started_at"]) / 2
    print(
        f"{len(took[False])} pages alone {statistics.fmean(took[False]):.4f} s each, {len(took[True])} beside "
        f"{int(made[-1]) / seconds if made else 0:.0f} calls a second {statistics.fmean(took[True]):.4f} s"
    )
    verdict = "holds" if ratio >= 1 - ALLOWED else "does not hold"
    print(f"beside the calls {ratio:.3f} of the speed (+-{error:.3f}; at least {1 - ALLOWED}): {verdict}")
    return job


def _page_times(store: Path, job: str) -> dict[bool, list[float]]:
    """Seconds from page to page, of those that lie wholly with calls, or without."""
    with contextlib.closing(sqlite3.connect(store)) as connection:
        rows = connection.execute("SELECT ended_at FROM pages WHERE job_id = ? ORDER BY ended_at", (job,)).fetchall()
    took: dict[bool, list[float]] = {False: [], True: []}
    for (began,), (ended,) in pairwise(rows):
        if int((began - EDGE) / SLICE) == int(ended / SLICE):
            took[int(ended / SLICE) % 2 == 1].append(ended - began)
    return took


def _caller(*given: object) -> subprocess.Popen[str]:
    """Takes address, token, job, calls a second, seconds on and off (0: always on), number of calls (-1: no end)."""
    return subprocess.Popen([sys.executable, "-c", CALLER, *map(str, given)], stdout=subprocess.PIPE, text=True)


def _ended(session: requests.Session, address: str, job: str) -> dict[str, Any]:
    with session.get(f"{address}/api/bulk/events/{job}", stream=True, timeout=600) as events:
        for line in events.iter_lines(decode_unicode=True):
            if line.startswith("data: "):
                now: dict[str, Any] = json.loads(line.removeprefix("data: "))
                if now["status"] == "completed":
                    return now
    raise SystemExit("The job did not end.")


def _processor_time(server: int, address: str, token: str, job: str, rate: float) -> None:
    calls = 1000
    process = psutil.Process(server)
    before = process.cpu_times()
    _caller(address, token, job, rate, 0.0, calls).communicate()
    after = process.cpu_times()
    spent = after.user + after.system - before.user - before.system
    print(f"a call costs the program {1000 * spent / calls:.2f} ms of processor time")


def _flood(address: str) -> None:
    host, port = address.removeprefix("http://").split(":")
    for each in [socket.create_connection((host, int(port)), 10) for _ in range(500)]:
        each.close()
    began = time.monotonic()
    session = requests.Session()
    session.trust_env = False
    while True:
        try:
            answer = session.get(f"{address}/healthz", timeout=60)
        except requests.ConnectionError:
            time.sleep(0.05)
        else:
            break
    print(f"after 500 connections at once it answers {answer.status_code} within {time.monotonic() - began:.2f} s")


if __name__ == "__main__":
    main()
