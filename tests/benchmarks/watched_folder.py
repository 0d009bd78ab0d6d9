"""Nothing lost, nothing twice, nothing half: `python -m tests.benchmarks.watched_folder [--files N] [--real]`.

N files are copied slowly, some of them under another name first, into a watched folder, while the program that
watches it is killed with SIGKILL at random instants and started again. It prints how many files there were, how
many kills, and how many were recognised once, twice, in half, or not at all. `--real` is Tesseract, by `bulkocr
watch`; else an engine that answers at once with the SHA-256 of what it read.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Callable

HANDS = 4
"""Files that are copied at the same time."""
BLOCKS = 3
PAUSE = 0.02
"""Most seconds between two blocks of a copy; now and then it is as many times longer as `STALL` says."""
STALL = 100
PATIENCE = 120.0
"""Seconds without a file more until it is given up."""
WORDS = "apple bread chair dream earth flute grape house image juice knife lemon mouse night ocean paper".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the files."""

    files: int
    kills: int
    once: int
    twice: int
    missing: int
    half: int
    not_moved: int
    seconds: float

    @property
    def good(self) -> bool:
        """Whether each was recognised once, whole, and put away."""
        return self.once == self.files and not (self.twice or self.missing or self.half or self.not_moved)


class Trial:
    """One folder, filled while its program is killed.

    Args:
        scratch: an empty folder.
        command: of the program, for the data folder, the watched one, the output and the one for originals.
        text: what a file's text must have, by its number and bytes.
        page: a file's bytes, by its number.
        kills: how often to kill at least; beyond that, until all is copied.
        seed: of the chances.
    """

    def __init__(
        self,
        scratch: Path,
        command: Callable[[Path, Path, Path, Path], list[str]],
        *,
        page: Callable[[int], bytes],
        text: Callable[[int, bytes], str],
        kills: int = 10,
        seed: int = 0,
    ) -> None:
        self.folder, self.output, self.done = scratch / "in", scratch / "out", scratch / "done"
        self.data = scratch / "data"
        self._command = command(self.data, self.folder, self.output, self.done)
        self._page, self._text = page, text
        self._least_kills = kills
        self._chance = random.Random(seed)
        self._expected: dict[str, str] = {}
        self._lock = threading.Lock()
        self._left: list[int] = []

    def run(self, files: int) -> Verdict:
        """Copy so many files, kill meanwhile, and look what came of it."""
        self.folder.mkdir(parents=True)
        began = time.monotonic()
        self._left = list(range(files))
        hands = [threading.Thread(target=self._copy, args=(random.Random(n),)) for n in range(HANDS)]
        process = self._start()
        for hand in hands:
            hand.start()
        kills = 0
        while any(hand.is_alive() for hand in hands) or kills < self._least_kills:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(self._chance.uniform(0.2, 6.0))
            process.kill()
            process.wait()
            kills += 1
            process = self._start()
        for hand in hands:
            hand.join()
        process = self._wait(files, process)
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(30)
        process.kill()
        process.wait()
        return self._verdict(files, kills, time.monotonic() - began)

    def _start(self) -> subprocess.Popen[bytes]:
        environment = os.environ | {"BULKOCR_DATA_DIR": str(self.data)}
        return subprocess.Popen(self._command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _copy(self, chance: random.Random) -> None:
        while True:
            with self._lock:
                if not self._left:
                    return
                number = self._left.pop(0)
            data = self._page(number)
            name = f"page {number:05}.png"
            with self._lock:
                self._expected[name] = self._text(number, data)
            final = self.folder / f"{number % 7}" / name
            final.parent.mkdir(exist_ok=True)
            path = final.with_name(f"{name}.part") if chance.random() < 0.3 else final
            size = len(data) // BLOCKS + 1
            with path.open("wb") as file:
                for start in range(0, len(data), size):
                    file.write(data[start : start + size])
                    file.flush()
                    time.sleep(chance.uniform(0, PAUSE) * (STALL if chance.random() < 0.02 else 1))
            if path != final:
                path.rename(final)

    def _wait(self, files: int, process: subprocess.Popen[bytes]) -> subprocess.Popen[bytes]:
        """Until every file has its text and is put away, or nothing more happens; returns what runs then."""
        last, since = (-1, -1), time.monotonic()
        while time.monotonic() - since < PATIENCE:
            now = (len(list(self.output.rglob("*.txt"))), len(list(self.done.rglob("*.png"))))
            if now >= (files, files):
                break
            if now != last:
                last, since = now, time.monotonic()
            if process.poll() is not None:
                # What the killed one was just starting may still have held the data folder.
                process = self._start()
            time.sleep(0.5)
        return process

    def _verdict(self, files: int, kills: int, seconds: float) -> Verdict:
        with contextlib.closing(sqlite3.connect(self.data / "bulkocr.sqlite3")) as connection:
            rows = connection.execute(
                "SELECT d.name, SUM(a.outcome IN ('done', 'blank')) FROM attempts a JOIN pages p ON p.id = a.page_id "
                "JOIN documents d ON d.id = p.document_id GROUP BY d.id"
            ).fetchall()
        times: dict[str, int] = {}
        for name, good in rows:
            times[Path(name).name] = times.get(Path(name).name, 0) + good
        texts: dict[str, list[str]] = {}
        for path in self.output.rglob("*.txt"):
            texts.setdefault(f"{path.stem.split(' (')[0]}.png", []).append(path.read_text(encoding="utf-8"))
        put_away = {path.name for path in self.done.rglob("*.png") if path.stat().st_size}
        return Verdict(
            files,
            kills,
            once=sum(times.get(name) == 1 and len(texts.get(name, ())) == 1 for name in self._expected),
            twice=sum(number > 1 for number in times.values()) + sum(len(each) > 1 for each in texts.values()),
            missing=sum(not times.get(name) or name not in texts for name in self._expected),
            half=sum(self._expected[name] not in each for name, several in texts.items() for each in several),
            not_moved=len(self._expected.keys() - put_away),
            seconds=seconds,
        )


def noise(number: int) -> bytes:
    """A picture like no other."""
    chance = random.Random(number)
    made = io.BytesIO()
    Image.frombytes("L", (60, 60), chance.randbytes(3600)).save(made, "PNG")
    return made.getvalue()


def words(number: int) -> str:
    """Two words for each file."""
    return f"{WORDS[number % 16]} {WORDS[number // 16 % 16]}"


def drawn(number: int) -> bytes:
    """Words that Tesseract reads, in a picture like no other."""
    image = Image.new("L", (420, 110), 255)
    ImageDraw.Draw(image).text((20, 20), words(number), font=ImageFont.load_default(36), fill=0)
    for bit in range(20):
        image.putpixel((390 + bit, 5), 255 - (number >> bit & 1))
    made = io.BytesIO()
    image.save(made, "PNG", dpi=(300, 300))
    return made.getvalue()


def quick(scratch: Path, **more: object) -> Trial:
    """By the engine that answers at once."""
    module = [sys.executable, "-m", "tests.faults.watching_program"]
    return Trial(
        scratch,
        lambda data, *folders: [*module, str(data), *map(str, folders)],
        page=noise,
        text=lambda _, data: hashlib.sha256(data).hexdigest(),
        **more,  # type: ignore[arg-type]
    )


def real(scratch: Path, **more: object) -> Trial:
    """By Tesseract and the program itself."""

    def command(_data: Path, folder: Path, output: Path, done: Path) -> list[str]:
        module = [sys.executable, "-m", "bulkocr_gui.cli", "watch", str(folder)]
        return [*module, "--output", str(output), "--done", str(done), "--still", "1", "--quality", "fast"]

    return Trial(scratch, command, page=drawn, text=lambda number, _: words(number), **more)  # type: ignore[arg-type]


def main() -> int:
    """Try, and print the verdict."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.watched_folder", description=__doc__)
    parser.add_argument("--files", type=int, default=10_000, metavar="N")
    parser.add_argument("--real", action="store_true", help="with Tesseract")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bulkocr-watch-") as scratch:
        verdict = (real if options.real else quick)(Path(scratch), seed=options.seed).run(options.files)
    print(f"{verdict.files} files, {verdict.kills} kills, {verdict.seconds:.0f} s, seed {options.seed}")
    print(f"recognised once {verdict.once}, twice {verdict.twice}, in half {verdict.half}, missing {verdict.missing}")
    print(f"originals that were not put away {verdict.not_moved}")
    return 0 if verdict.good else 1


if __name__ == "__main__":
    sys.exit(main())
