"""What callers of the local API cost a running job: `python -m tests.benchmarks.api_load [--calls N] [--pages N]`.

A job of sample pages runs in turns alone and beside N calls a second (progress and state); the pages a second of both
are compared. The job has one worker less than there are cores, for the process that calls. Then 500 connections at
once, and how soon the next call is answered.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests

from bulkocr_gui.resources import resource

TURNS = 3
ALLOWED = 0.03
CALLER = """
import sys, time, requests
address, token, job, rate = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
session = requests.Session(); session.trust_env = False
session.headers["Authorization"] = f"Bearer {token}"
began, made = time.monotonic(), 0
while True:
    answer = session.get(f"{address}/api/bulk/{'progress' if made % 2 else 'state'}/{job}", timeout=30)
    assert answer.status_code == 200, answer.text
    made += 1
    if made % 50 == 0: print(made / (time.monotonic() - began), flush=True)
    time.sleep(max(0.0, began + made / rate - time.monotonic()))
"""


def main() -> None:
    """Print the ratio."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.api_load")
    parser.add_argument("--calls", type=float, default=200.0)
    parser.add_argument("--pages", type=int, default=40)
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
            _measure(chosen, told["address"], token, scans, room)
            _flood(told["address"])
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def _measure(chosen: argparse.Namespace, address: str, token: str, scans: Path, room: Path) -> None:
    speeds: dict[bool, list[float]] = {False: [], True: []}
    for turn in range(2 * TURNS):
        beside = turn % 2 == 1
        session = requests.Session()
        session.trust_env = False
        session.headers["Authorization"] = f"Bearer {token}"
        body = {
            "folder_path": str(scans),
            "output_path": str(room / f"out {turn}"),
            "quality": "fast",
            "max_workers": max(1, (os.cpu_count() or 2) - 1),
        }
        job = session.post(f"{address}/api/bulk/process", json=body, timeout=60).json()["job_id"]
        caller = None
        if beside:
            given = [sys.executable, "-c", CALLER, address, token, job, str(chosen.calls)]
            caller = subprocess.Popen(given, stdout=subprocess.PIPE, text=True)
        with session.get(f"{address}/api/bulk/events/{job}", stream=True, timeout=600) as events:
            for line in events.iter_lines(decode_unicode=True):
                if line.startswith("data: "):
                    now = json.loads(line.removeprefix("data: "))
                    if now["status"] == "completed":
                        break
        speed = chosen.pages / (now["ended_at"] - now["started_at"])
        speeds[beside].append(speed)
        rate = ""
        if caller is not None:
            caller.terminate()
            made = (caller.communicate()[0] or "").split()
            rate = (
                f", beside {float(made[-1]):.0f} calls a second" if made else ", the caller made fewer than 50 calls"
            )
        print(f"  {speed:.2f} pages a second{rate}", flush=True)
    ratio = statistics.median(speeds[True]) / statistics.median(speeds[False])
    verdict = "holds" if ratio >= 1 - ALLOWED else "does not hold"
    print(f"beside {chosen.calls:.0f} calls a second: {ratio:.3f} of the speed (at least {1 - ALLOWED}): {verdict}")


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
