"""`python -m tests.benchmarks.two_workers DATA`: memory and threads of two workers that read poor pages (Linux).

*Best* instead of *Balanced* asks the second engine for every page, so that both engines of both workers are busy all
the time. Threads count for as long as they run, or wait for nothing but a core, by the kernel's own account of each
quarter of a second; what listens on a pipe does not.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil

from bulkocr_gui.jobs.options import Quality
from tests.benchmarks.truth import readable, true_pages
from tests.benchmarks.watching import Watched

WORKERS = 2
MOST_MEMORY = 2_500_000_000
EVERY = 0.25
"""Seconds of which the threads that ran are counted."""
HANDED_OVER = 0.1
"""Of a thread, so much may be above the cores: who hands a page to the next process still ends its own call."""


def main() -> int:
    """Print the figures; returns 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.two_workers", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA_FOLDER")
    parser.add_argument("--quality", type=Quality, choices=list(Quality), default=Quality.BALANCED)
    parser.add_argument("--only", default="receipt", metavar="PART_OF_NAME", help="documents that are read (receipt)")
    options = parser.parse_args()
    pages = [page.path for page in true_pages(options.data.resolve()) if readable(page.languages)]
    pages = [path for path in pages if options.only in path.name]
    with tempfile.TemporaryDirectory(prefix="bulkocr-workers-") as scratch:
        command = [sys.executable, "-m", "bulkocr_gui.cli", "run", "--json", "--languages", "eng+deu"]
        command += ["--workers", str(WORKERS), "--quality", options.quality, "--data-dir", f"{scratch}/data"]
        command += ["--output", f"{scratch}/text", "--", *map(str, pages)]
        program = subprocess.Popen(command, stdout=subprocess.DEVNULL, text=True)
        threads = Threads(program.pid)
        watched = Watched(())
        looking = threading.Thread(target=threads.look)
        looking.start()
        watched.until_end(program)
        looking.join()
    cores = len(os.sched_getaffinity(0))
    print(f"Two workers, {options.quality}: {len(pages)} pages, {len(watched.processes)} processes, {cores} cores")
    print(f"  ended with {program.returncode}")
    memory = watched.memory < MOST_MEMORY
    print(
        f"  most memory of all processes together: {watched.memory / 1e6:.0f} MB (what they share counted for each: "
        f"{watched.resident / 1e6:.0f} MB), under {MOST_MEMORY / 1e6:.0f} MB: {said(memory)}"
    )
    most = max(threads.counts, default=0.0)
    few = most <= cores + HANDED_OVER
    print(
        f"  threads of the engines that ran or waited for a core, in {len(threads.counts)} quarters of a second: "
        f"{statistics.mean(threads.counts):.2f} on average, {most:.2f} at most, for {cores} cores: {said(few)}"
    )
    return 0 if memory and few and program.returncode == 0 else 1


class Threads:
    """How many threads of a program's children run at a time.

    Args:
        program: its process id.
    """

    def __init__(self, program: int) -> None:
        self._program = psutil.Process(program)
        self.counts: list[float] = []

    def look(self) -> None:
        """Look until the program ends."""
        ended = threading.Event()
        before: dict[str, int] = {}
        at = time.monotonic()
        while not ended.wait(EVERY):
            try:
                if self._program.status() == psutil.STATUS_ZOMBIE:
                    return
                children = self._program.children(recursive=True)
            except psutil.NoSuchProcess:
                return
            now, wanted = time.monotonic(), wanted_ns(children)
            if before:
                more = sum(value - before.get(thread, 0) for thread, value in wanted.items())
                self.counts.append(more / 1e9 / (now - at))
            before, at = wanted, now


def wanted_ns(processes: list[psutil.Process]) -> dict[str, int]:
    """Nanoseconds that each thread has run on a core or waited for one so far."""
    found: dict[str, int] = {}
    for process in processes:
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{process.pid}/task").iterdir():
                ran, waited, _ = (task / "schedstat").read_text().split()
                found[f"{process.pid}/{task.name}"] = int(ran) + int(waited)
    return found


def said(held: bool) -> str:
    """A word for a table."""
    return "holds" if held else "DOES NOT HOLD"


if __name__ == "__main__":
    sys.exit(main())
