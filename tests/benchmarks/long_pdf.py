"""`python -m tests.benchmarks.long_pdf`: a PDF of 2,000 scanned pages, killed at a random page, resumed.

One searchable PDF must come of it, each page recognised once, what was committed before the kill never again; under
500 MB for all processes together, and with no more disk in use than three times the PDF: data folder, temporary files
and output together. All pages are made here, and no two are alike.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFont
from rapidfuzz import fuzz

from tests.benchmarks.scans import scanned_pdf
from tests.benchmarks.watching import Watched

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_MEMORY = 500_000_000
MOST_DISK = 3.0
"""Times the input."""
SAMPLES = 100
ALIKE = 90
"""Of 100: how much of a page's true text its page in the PDF must have."""
SIZE = (900, 420)
WORDS = """harbour ledger window carpet silver morning garden letter winter station bridge paper hollow candle river
market engine chapel orchard meadow village thunder copper needle lantern kettle barrel saddle pillow anchor"""
RECOGNISED = ("done", "blank")


def main() -> int:
    """Print the figures; returns 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.long_pdf", description=__doc__)
    parser.add_argument("data", nargs="?", metavar="DATA_FOLDER", help="not needed: the pages are made")
    parser.add_argument("--pages", type=int, default=2000, help="pages of the PDF (2000)")
    parser.add_argument("--seed", type=int, help="of the random page at which it is killed")
    options = parser.parse_args()
    seed = time.time_ns() if options.seed is None else options.seed
    with tempfile.TemporaryDirectory(prefix="bulkocr-long-") as scratch:
        trial = Trial(Path(scratch), options.pages, random.Random(seed))
        return trial.run()


class Trial:
    """One PDF, recognised with an interruption.

    Args:
        scratch: for everything.
        pages: of the PDF.
        chance: chooses the page at which the program is killed.
    """

    def __init__(self, scratch: Path, pages: int, chance: random.Random) -> None:
        self._pages = pages
        self._source = scratch / "long.pdf"
        self._data, self._output, self._temporary = (scratch / name for name in ("data", "output", "temporary"))
        self._output.mkdir()
        self._temporary.mkdir()
        self._log = scratch / "log"
        self._scratch = scratch
        self._kill_at = chance.randrange(pages // 10, pages * 9 // 10)
        self._watched = Watched((self._data, self._output, self._temporary))
        self._held = True

    def run(self) -> int:
        """Do it all; returns the exit code."""
        scanned_pdf((picture(text) for text in self._texts()), self._source)
        size = self._source.stat().st_size
        print(f"{self._pages} scanned pages, {size / 1e6:.1f} MB", flush=True)
        began = time.perf_counter()
        program = self._start(
            "run", "--formats", "pdf", "--languages", "eng", "--output", str(self._output), self._source
        )
        if self._watched.until_end(program, lambda: self._recognised() >= self._kill_at):
            raise SystemExit(f"the run ended by itself with {program.returncode}: {self._log.read_text()[-500:]}")
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        _, alive = psutil.wait_procs(self._watched.processes, timeout=10)
        before = self._attempts()
        known = {page for page, outcomes in before.items() if set(outcomes) & set(RECOGNISED)}
        print(
            f"  killed with {len(known)} pages recognised (page {self._kill_at} was chosen), {self._seconds(began)}"
        )
        self._judge("no process is left behind", not alive)
        job = self._job()
        self._judge("the job stands as paused", job["status"] == "paused")
        program = self._start("resume", job["job_id"])
        self._watched.until_end(program)
        print(f"  resumed and ended with {program.returncode}, {self._seconds(began)} in all")
        self._judge("the job is completed", program.returncode == 0 and self._job()["status"] == "completed")
        self._judge_attempts(before, known)
        self._judge_pdf(size)
        memory, resident, disk = self._watched.memory, self._watched.resident, self._watched.disk / size
        counted = f"what they share counted for each: {resident / 1e6:.0f} MB"
        print(f"  most memory of all processes together: {memory / 1e6:.0f} MB ({counted})")
        self._judge("under 500 MB", memory < MOST_MEMORY)
        print(f"  most disk in use: {self._watched.disk / 1e6:.1f} MB, {disk:.2f} times the PDF")
        self._judge("never over 3 times", disk <= MOST_DISK)
        return 0 if self._held else 1

    def _texts(self) -> Iterator[str]:
        for number in range(1, self._pages + 1):
            yield text_of(number)

    def _start(self, *arguments: Any) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "bulkocr_gui.cli", arguments[0], "--json", "--data-dir", str(self._data)]
        with self._log.open("a") as log:
            return subprocess.Popen(
                [*command, *map(str, arguments[1:])],
                stdout=log,
                stderr=log,
                text=True,
                start_new_session=True,
                env=os.environ | {"TMPDIR": str(self._temporary)},
            )

    def _job(self) -> dict[str, Any]:
        command = [sys.executable, "-m", "bulkocr_gui.cli", "jobs", "--json", "--data-dir", str(self._data)]
        listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        (job,) = listed
        return dict(job)

    def _recognised(self) -> int:
        try:
            connection = sqlite3.connect(f"file:{self._database()}?mode=ro", uri=True)
        except (sqlite3.OperationalError, StopIteration):
            return 0
        try:
            (count,) = connection.execute("SELECT count(*) FROM records").fetchone()
        except sqlite3.OperationalError:
            return 0
        finally:
            connection.close()
        return int(count)

    def _database(self) -> Path:
        return next(path for path in self._data.rglob("*") if path.suffix in (".db", ".sqlite", ".sqlite3"))

    def _attempts(self) -> dict[int, list[str | None]]:
        """Of each page, by number, how its attempts ended; read from a copy, which may be recovered."""
        copy = Path(tempfile.mkdtemp(dir=self._scratch))
        database = self._database()
        for path in database.parent.glob(f"{database.name}*"):
            shutil.copy(path, copy)
        connection = sqlite3.connect(copy / database.name)
        found: dict[int, list[str | None]] = {}
        query = "SELECT number, outcome FROM pages LEFT JOIN attempts ON page_id = pages.id ORDER BY attempts.id"
        for number, outcome in connection.execute(query):
            found.setdefault(number, []).append(outcome)
        connection.close()
        shutil.rmtree(copy)
        return found

    def _judge_attempts(self, before: dict[int, list[str | None]], known: set[int]) -> None:
        after = self._attempts()
        again = [page for page in known if after[page] != before[page]]
        once = [page for page, outcomes in after.items() if sum(each in RECOGNISED for each in outcomes) == 1]
        cut = sum(len(outcomes) > 1 for outcomes in after.values())
        print(
            f"  {len(after)} pages, {len(once)} recognised exactly once, {cut} begun twice as the kill cut them off"
        )
        self._judge("each page is recognised once", sorted(once) == list(range(1, self._pages + 1)))
        self._judge("what was committed is not recognised again", not again)
        self._judge("no more pages are begun twice than ran at once", cut <= 2 * (os.cpu_count() or 1))

    def _judge_pdf(self, size: int) -> None:
        made = [path for path in self._output.rglob("*") if path.suffix == ".pdf"]
        self._judge("there is one searchable PDF", len(made) == 1)
        others = [path.name for path in self._output.rglob("*") if path.is_file() and path not in made]
        step = max(1, self._pages // SAMPLES)
        with pypdfium2.PdfDocument(made[0]) as document:
            pages = len(document)
            wrong = []
            for number in range(1, pages + 1, step):
                page = document[number - 1]
                text = " ".join(page.get_textpage().get_text_range().split())
                page.close()
                if fuzz.ratio(text, text_of(number).replace("\n", " ")) < ALIKE:
                    wrong.append(number)
        share = made[0].stat().st_size / size
        print(
            f"  the PDF has {pages} pages and {share:.3f} times the size; beside it: {', '.join(others) or 'nothing'}"
        )
        self._judge("all pages are in it", pages == self._pages)
        self._judge(f"each of {len(range(1, pages + 1, step))} sampled pages has its own text", not wrong)

    def _judge(self, what: str, held: bool) -> None:
        self._held &= held
        print(f"    {what}: {'holds' if held else 'DOES NOT HOLD'}", flush=True)

    @staticmethod
    def _seconds(began: float) -> str:
        return f"{time.perf_counter() - began:.0f} s"


def text_of(number: int) -> str:
    """What stands on a page."""
    chance, words = random.Random(number), WORDS.split()
    return "\n".join(
        [f"Page {number} of the ledger", " ".join(chance.sample(words, 4)), " ".join(chance.sample(words, 4))]
    )


def picture(text: str) -> Image.Image:
    """A small page as a scanner sees it: letters, and the grain of paper."""
    page = Image.new("L", SIZE, 235)
    ImageDraw.Draw(page).multiline_text((50, 50), text, fill=30, font=_FONT, spacing=30)
    corner = random.Random(text).randrange(100), random.Random(text[::-1]).randrange(100)
    grain = _GRAIN.crop((*corner, corner[0] + SIZE[0], corner[1] + SIZE[1]))
    page = ImageChops.add(page, grain, offset=-128)
    page.info["dpi"] = (300, 300)
    return page


_FONT = ImageFont.load_default(44)
_GRAIN = Image.effect_noise((SIZE[0] + 100, SIZE[1] + 100), 12)

if __name__ == "__main__":
    sys.exit(main())
