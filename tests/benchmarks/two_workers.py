"""`python -m tests.benchmarks.two_workers DATA`: memory and threads of two workers that read poor pages (Linux).

*Best* instead of *Balanced* asks the second engine for every page, so that both engines of both workers are busy all
the time. Threads count that run, or wait for nothing but a core; what listens on a pipe does not.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

import psutil

from bulkocr_gui.jobs.options import Quality
from tests.benchmarks.truth import readable, true_pages
from tests.benchmarks.watching import Watched

WORKERS = 2
MOST_MEMORY = 2_500_000_000
EVERY = 0.02
"""Seconds between two looks at the threads."""
SELDOM = 0.01
"""Part of the looks that may see one more: a worker that hands a page to the next process is seen in both."""


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
    looks = threads.running.total()
    spread = ", ".join(f"{count}: {seen / looks:.1%}" for count, seen in sorted(threads.running.items()))
    more = sum(seen for count, seen in threads.running.items() if count > cores) / max(1, looks)
    print(f"  threads of the engines that ran at a time, of {looks} looks: {spread}")
    print(f"  more than the {cores} cores in {more:.2%} of them, at most {SELDOM:.0%}: {said(more <= SELDOM)}")
    return 0 if memory and more <= SELDOM and program.returncode == 0 else 1


class Threads:
    """How many threads of a program's children run at a time.

    Args:
        program: its process id.
    """

    def __init__(self, program: int) -> None:
        self._program = psutil.Process(program)
        self.running: Counter[int] = Counter()

    def look(self) -> None:
        """Look until the program ends."""
        ended = threading.Event()
        while not ended.wait(EVERY):
            try:
                if self._program.status() == psutil.STATUS_ZOMBIE:
                    return
                children = self._program.children(recursive=True)
            except psutil.NoSuchProcess:
                return
            self.running[sum(running(each.pid) for each in children)] += 1


def running(process: int) -> int:
    """Threads of a process that run now."""
    count = 0
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            # The state stands behind the name, which may have spaces and brackets of its own.
            count += (task / "stat").read_text().rpartition(")")[2].split()[0] == "R"
    return count


def said(held: bool) -> str:
    """A word for a table."""
    return "holds" if held else "DOES NOT HOLD"


if __name__ == "__main__":
    sys.exit(main())
