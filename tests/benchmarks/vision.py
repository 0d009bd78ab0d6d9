"""`python -m tests.benchmarks.vision [--pages N] [--workers N] [--limit N] [--latency S] [--transport grpc|rest]`.

The program, as a process, sends small pages of distinct contents to the Vision server of `tests/faults`. Printed are
pages a minute against what the program's limiter allows, its memory over the run, and how often the server's quota
refused a call. The 10,000 pages of the default take six minutes at the 1,800 a minute of the default.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO

import psutil
from PIL import Image, ImageDraw

from tests.faults.vision import VisionServer

TARGET = 0.90
"""Of what the limiter allows, or the quota where that is less."""
FLAT = 1.10
"""Peak memory of the whole run against that of its first tenth; below are the caches that fill at first."""
MARKS = (0.1, 0.5, 1.0)
MEGABYTE = 1024 * 1024
Peaks = dict[float, tuple[float, float]]
"""By mark: megabytes of the program alone, and of it and its children."""


def main() -> None:
    """Run it once, and print what it came to."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.vision", description=__doc__)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=32)
    parser.add_argument("--limit", type=int, default=1800, help="images and requests a minute, of the program (1800)")
    parser.add_argument("--quota", type=int, help="images a minute, of the server; 0 is none (as --limit)")
    parser.add_argument("--latency", type=float, default=0.05, metavar="S", help="seconds of an answer (0.05)")
    parser.add_argument("--transport", choices=["grpc", "rest"], default="grpc")
    options = parser.parse_args()
    if options.quota is None:
        options.quota = options.limit
    with tempfile.TemporaryDirectory(prefix="bulkocr-bench-") as scratch:
        folder = Path(scratch)
        draw_pages(folder / "pages", options.pages)
        with VisionServer(folder / "vision", quota=options.quota, latency=options.latency, answers="fixed") as server:
            print(
                f"Vision: {options.pages:,} pages, {options.workers} workers, {options.transport}, answers "
                f"after {options.latency * 1000:.0f} ms, limiter {options.limit:,} a minute, server's quota "
                f"{options.quota:,}",
                flush=True,
            )
            run(folder, server, options)


def draw_pages(folder: Path, number: int) -> None:
    """Small pages, none like another."""
    folder.mkdir()
    for n in range(number):
        page = Image.new("L", (240, 60), 255)
        ImageDraw.Draw(page).text((10, 20), f"page {n}", fill=0)
        page.save(folder / f"{n:06}.png", dpi=(300, 300))


class Progress:
    """Reads the program's events, and remembers when pages ended."""

    def __init__(self, events: IO[str]) -> None:
        self.ended: list[float] = []
        self.last: dict[str, object] = {}
        self._thread = threading.Thread(target=self._read, args=(events,))
        self._thread.start()

    def join(self) -> None:
        self._thread.join()

    def _read(self, events: IO[str]) -> None:
        for line in events:
            event = json.loads(line)
            if event["event"] == "page":
                self.ended.append(time.time())
            self.last = event


def run(folder: Path, server: VisionServer, options: argparse.Namespace) -> None:
    """Run the program, and print what it came to."""
    data = folder / "data"
    data.mkdir()
    limits = f"images_a_minute={options.limit}\nrequests_a_minute={options.limit}\n"
    (data / "settings.ini").write_text(f"[cloud]\n{limits}")
    endpoint = server.grpc_endpoint if options.transport == "grpc" else server.rest_endpoint
    command = [
        *(sys.executable, "-m", "bulkocr_gui.cli", "run", str(folder / "pages"), "--json"),
        *("--provider", "google_vision", "--endpoint", endpoint, "--transport", options.transport),
        *("--workers", str(options.workers), "--output", str(folder / "text"), "--data-dir", str(data)),
    ]
    with (folder / "errors").open("w+") as errors:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=errors, text=True, env=os.environ | server.environment()
        )
        progress = Progress(process.stdout)
        peaks, spent = watch(psutil.Process(process.pid), progress, options.pages)
        process.wait()
        progress.join()
        errors.seek(0)
        said = errors.read()
    if process.returncode:
        raise SystemExit(f"bulkocr run ended with {process.returncode}: {progress.last}\n{said[-2000:]}")
    report(server, progress, peaks, options)
    print(f"  processor time of the program: {spent:.0f} s, {1000 * spent / options.pages:.1f} ms a page")


def watch(program: psutil.Process, progress: Progress, pages: int) -> tuple[Peaks, float]:
    """Peak memory up to each mark, and processor seconds."""
    peaks = dict.fromkeys(MARKS, (0.0, 0.0))
    alone = whole = spent = 0.0
    while program.is_running() and program.status() != psutil.STATUS_ZOMBIE:
        done = len(progress.ended) / pages
        with contextlib.suppress(psutil.NoSuchProcess):
            own = program.memory_info().rss / MEGABYTE
            times = program.cpu_times()
            spent = sum(times[:4])
            children = 0.0
            for child in program.children(recursive=True):
                with contextlib.suppress(psutil.NoSuchProcess):
                    children += child.memory_info().rss / MEGABYTE
                    spent += sum(child.cpu_times()[:2])
            alone, whole = max(alone, own), max(whole, own + children)
            for mark in MARKS:
                if done <= mark:
                    peaks[mark] = (alone, whole)
        time.sleep(0.2)
    return peaks, spent


def report(server: VisionServer, progress: Progress, peaks: Peaks, options: argparse.Namespace) -> None:
    """Print the figures, each beside what it should be."""
    counts = server.counts()
    first = counts["first_at"]
    minutes = (progress.ended[-1] - first) / 60
    speed = len(progress.ended) / minutes
    allowed = min(options.limit, options.quota or options.limit)
    share = speed / allowed
    print(
        f"  {speed:,.0f} pages a minute over {minutes:.2f} minutes: {share:.1%} of the {allowed:,} allowed, "
        f"target {TARGET:.0%}: {verdict(share >= TARGET)}"
    )
    for mark, (alone, whole) in peaks.items():
        print(f"  peak memory up to {mark:4.0%}: {alone:6.1f} MB, with its children {whole:6.1f} MB")
    growth = peaks[MARKS[-1]][0] / peaks[MARKS[0]][0]
    print(f"  memory: {growth:.2f} times that of the first tenth, at most {FLAT:.2f}: {verdict(growth <= FLAT)}")
    refused = [at - first for at, status in counts["refusals"] if status == "429"]
    late = sum(at > 60 for at in refused)
    # An account that is set too high is refused now and then, however it is paced: so it finds out.
    told = verdict(late == 0) if allowed == options.limit else "the quota is less than the limiter's"
    print(f"  429s: {len(refused)}, after the first minute {late}: {told}")
    twice = sum(times > 1 for times in counts["by_image"].values())
    print(
        f"  the server's count: {counts['images']:,} pages in {counts['requests']:,} calls, {twice} of them twice, "
        f"{counts['most_in_flight']} calls at a time: {verdict(counts['images'] == options.pages and not twice)}"
    )


def verdict(held: bool) -> str:
    """A word for a line."""
    return "holds" if held else "DOES NOT HOLD"


if __name__ == "__main__":
    main()
