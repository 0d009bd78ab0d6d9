"""`python -m tests.benchmarks.ocrmypdf DATA_FOLDER`: a scanned PDF made searchable, by Bulk OCR and by OCRmyPDF.

The same PDF of real scans goes through `bulkocr run --formats pdf` and `ocrmypdf --jobs CORES`, whole processes, in
alternating order, with the quality `fast`, which reads each page once as OCRmyPDF does. Printed are seconds, each
round's ratio, the files' sizes, and how much of the true text pdfium finds in each file; then the same once for
`balanced`, which reads poor pages again.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
from PIL import Image, ImageSequence

from tests.benchmarks.runs import Spent, Stopwatch, program
from tests.benchmarks.scans import scanned_pdf
from tests.benchmarks.truth import TruePage, true_pages, word_f1

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = 1.4
"""How many times as fast."""
MISSING = """There is no ocrmypdf here. Install it into an environment of its own, with Ghostscript and Tesseract:
    apt-get install ghostscript tesseract-ocr
    python3 -m venv ~/ocrmypdf && ~/ocrmypdf/bin/pip install ocrmypdf
and give it: --ocrmypdf ~/ocrmypdf/bin/ocrmypdf"""
LEAST_SIDE = 1000
"""Pictures with a shorter longest side are cut from screens: no scans."""


@dataclass(frozen=True)
class Made:
    """A searchable PDF that was made."""

    path: Path
    spent: Spent


def main() -> int:
    """Print the table; returns 1 where an aim was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.ocrmypdf", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA_FOLDER")
    parser.add_argument("--ocrmypdf", metavar="FILE", help="the program, if not on PATH")
    parser.add_argument("--rounds", type=int, default=2, help="rounds (2)")
    parser.add_argument("--option", action="append", default=[], metavar="O", help="a further option of ocrmypdf")
    options = parser.parse_args()
    command = shutil.which(options.ocrmypdf or "ocrmypdf")
    if command is None:
        print(MISSING)
        return 2
    with tempfile.TemporaryDirectory(prefix="bulkocr-ocrmypdf-") as scratch:
        return compare(options.data.resolve(), Path(scratch), [command, *options.option], options.rounds)


def compare(data: Path, scratch: Path, command: list[str], rounds: int) -> int:
    """Run the rounds and print what came of them."""
    scans = [page for page in true_pages(data) if page.languages == "eng" and _is_scan(page.path)]
    source = scratch / "scans.pdf"
    known: dict[int, TruePage] = {}
    pages = scanned_pdf(_pictures(scans, known), source)
    version = subprocess.run([command[0], "--version"], check=True, capture_output=True, text=True).stdout.strip()
    workers = os.cpu_count() or 1
    print(f"{pages} scanned pages, {_size(source)}, {workers} at a time; ocrmypdf {version} {' '.join(command[1:])}")
    ratios = []
    work = []
    for number in range(rounds):
        made: dict[str, Made] = {}
        # Each goes first in turn: neither always finds the machine as the other left it.
        for name in ("bulkocr", "ocrmypdf") if number % 2 == 0 else ("ocrmypdf", "bulkocr"):
            made[name] = _ours(source, scratch) if name == "bulkocr" else _theirs(source, scratch, command)
        ours, theirs = made["bulkocr"].spent, made["ocrmypdf"].spent
        ratios.append(theirs.clock / ours.clock)
        work.append(theirs.processor / ours.processor)
        line = [f"  round {number + 1}: ocrmypdf {theirs.clock:6.1f} s", f"bulkocr {ours.clock:6.1f} s"]
        line += [f"{ratios[-1]:.2f} times as fast", f"{work[-1]:.2f} by processor time"]
        print(" · ".join(line), flush=True)
    fast = statistics.median(ratios) >= TARGET
    print(f"  median {statistics.median(ratios):.2f} times as fast, aim {TARGET}: {_verdict(fast)}")
    made["balanced"] = balanced = _ours(source, scratch, "balanced")
    print(f"  balanced: {balanced.spent.clock:.1f} s, {theirs.clock / balanced.spent.clock:.2f} times as fast")
    sizes = {name: made[name].path.stat().st_size for name in made}
    scores = {name: _scores(made[name].path, known) for name in made}
    for name, each in made.items():
        line = [f"  {name:<9} {_size(each.path)}", f"{sizes[name] / source.stat().st_size:.4f} of the input"]
        pictures = _pictures_bytes(each.path)
        line += [f"pictures {pictures / 1e3:.0f} kB, all else {(sizes[name] - pictures) / 1e3:.0f} kB"]
        line += [f"word F1 of {len(known)} pages: mean {statistics.mean(scores[name]):.4f}"]
        print(" · ".join([*line, f"least {min(scores[name]):.3f}"]))
    small = sizes["bulkocr"] <= sizes["ocrmypdf"]
    right = statistics.mean(scores["bulkocr"]) >= statistics.mean(scores["ocrmypdf"]) - 0.0005
    print(f"  file no larger: {_verdict(small)}; text at least as good: {_verdict(right)}")
    for number, (page, ours, theirs) in enumerate(
        zip(known.values(), scores["bulkocr"], scores["ocrmypdf"], strict=True)
    ):
        if abs(ours - theirs) > 0.01:
            print(f"    page {list(known)[number] + 1}, {page.path.name}: bulkocr {ours:.3f}, ocrmypdf {theirs:.3f}")
    return 0 if fast and small and right else 1


def _is_scan(path: Path) -> bool:
    if path.suffix.lower() == ".pdf":
        return False
    with Image.open(path) as image:
        return max(image.size) >= LEAST_SIDE and image.mode in ("1", "L", "RGB")


def _pictures(scans: list[TruePage], known: dict[int, TruePage]) -> Iterator[Image.Image]:
    """The pages' pictures; notes which of them have a known text."""
    number = 0
    for scan in scans:
        known[number] = scan
        with Image.open(scan.path) as image:
            for frame in ImageSequence.Iterator(image):
                yield frame
                number += 1


def _ours(source: Path, scratch: Path, quality: str = "fast") -> Made:
    run = program([source], scratch, "--formats", "pdf", "--languages", "eng", "--quality", quality)
    if run.exit_code != 0:
        raise SystemExit(f"bulkocr run ended with {run.exit_code}: {run.errors[-500:]}")
    return Made(Path(run.documents[source]["output"]), run.spent)


def _theirs(source: Path, scratch: Path, command: list[str]) -> Made:
    target = Path(tempfile.mkdtemp(dir=scratch)) / "scans.pdf"
    # Its own folder first: Ghostscript may have been installed beside it.
    path = f"{Path(command[0]).parent}{os.pathsep}{os.environ['PATH']}"
    full = [*command, "--jobs", str(os.cpu_count()), "-l", "eng", "--quiet", str(source), str(target)]
    watch = Stopwatch()
    done = subprocess.run(full, check=False, capture_output=True, text=True, env=os.environ | {"PATH": path})
    spent = watch.stop()
    if done.returncode != 0:
        raise SystemExit(f"ocrmypdf ended with {done.returncode}: {done.stderr[-500:]}")
    return Made(target, spent)


def _scores(path: Path, known: dict[int, TruePage]) -> list[float]:
    with pypdfium2.PdfDocument(path) as document:
        texts = {number: document[number].get_textpage().get_text_range() for number in known}
    return [word_f1(page.normalise(texts[number]), page.truth, spaced=page.spaced) for number, page in known.items()]


def _pictures_bytes(path: Path) -> int:
    """What the pictures take, as they are packed in the file."""
    with pikepdf.open(path) as pdf:
        streams = (each for each in pdf.objects if isinstance(each, pikepdf.Stream))
        return sum(len(each.read_raw_bytes()) for each in streams if each.get("/Subtype") == "/Image")


def _size(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.2f} MB"


def _verdict(held: bool) -> str:
    return "holds" if held else "DOES NOT HOLD"


if __name__ == "__main__":
    sys.exit(main())
