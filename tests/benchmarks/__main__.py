"""`python -m tests.benchmarks DATA_FOLDER [throughput] [accuracy] [overhead] [quality] [turned]`: the tables.

All but `quality` and `turned` by default: these take a quarter of an hour each.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import statistics
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.headless import Headless
from bulkocr_gui.jobs.model import JobRequest
from tests.benchmarks.preparation import preparation
from tests.benchmarks.quality import quality
from tests.benchmarks.runs import Run, plain_in_parallel, plain_text, program
from tests.benchmarks.truth import TruePage, character_error, readable, true_pages, word_f1
from tests.benchmarks.turned import turned
from tests.faults.scripted import ScriptedProvider

TARGETS = {"built-in": 1.20, "installed": 0.97}
"""Throughput against the plain command."""
PARTS = ("throughput", "accuracy", "overhead")
LONG_PARTS = ("quality", "turned", "preparation")


def main() -> None:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA_FOLDER")
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} (these); {', '.join(LONG_PARTS)}"
    )
    parser.add_argument("--only", default="", metavar="PART_OF_NAME", help="documents of quality and turned (all)")
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds of the throughput (3)")
    parser.add_argument("--copies", type=int, default=2, help="copies of each page for the throughput (2)")
    options = parser.parse_args()
    if unknown := set(options.parts) - {*PARTS, *LONG_PARTS}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    data = options.data.resolve()
    with tempfile.TemporaryDirectory(prefix="bulkocr-bench-") as scratch:
        for part in options.parts or PARTS:
            if part == "throughput":
                throughput(data, Path(scratch), options.rounds, options.copies)
            elif part == "accuracy":
                accuracy(data, Path(scratch))
            elif part == "overhead":
                overhead(Path(scratch))
            elif part == "turned":
                turned(data, Path(scratch), options.only)
            elif part == "preparation":
                preparation(data)
            else:
                quality(data, Path(scratch), options.only)


def throughput(data: Path, scratch: Path, rounds: int, copies: int) -> None:
    """Pages a second of the whole program, start and end included, against xargs over the plain command."""
    workers = os.cpu_count() or 1
    folder = scratch / "pages"
    folder.mkdir()
    chosen = [page.path for page in true_pages(data) if page.languages == "eng" and not page.first_page_only]
    for copy in range(copies):
        for path in chosen:
            shutil.copy(path, folder / f"{copy}_{path.name}")
    pages = sorted(folder.iterdir())
    print(f"Throughput: {len(pages)} English pages, {workers} at a time, text output, {rounds} interleaved rounds")
    ratios: dict[str, list[float]] = defaultdict(list)
    work: dict[str, list[float]] = defaultdict(list)
    for number in range(rounds):
        plain = plain_in_parallel(pages, scratch, workers, "eng")
        line = [f"  round {number + 1}: xargs tesseract {plain.clock:6.1f} s"]
        for engine in TARGETS:
            # Each page is read once, as the plain command does; what a better quality takes is in `quality`.
            options = ("--engine", engine, "--workers", str(workers), "--quality", "fast")
            run = program([folder], scratch, *options)
            if run.exit_code != 0:
                raise SystemExit(f"bulkocr run ended with {run.exit_code}: {run.errors[-500:]}")
            ratios[engine].append(plain.clock / run.spent.clock)
            work[engine].append(plain.processor / run.spent.processor)
            line.append(f"{engine} {run.spent.clock:6.1f} s ({ratios[engine][-1]:.2f}x)")
        print(" · ".join(line), flush=True)
    for engine, target in TARGETS.items():
        median = statistics.median(ratios[engine])
        print(
            f"  {engine}: median {median:.2f}x of the plain command, target {target:.2f}x: "
            f"{verdict(median >= target)}; by processor time {statistics.median(work[engine]):.2f}x"
        )


def accuracy(data: Path, scratch: Path) -> None:
    """Character error and word F1 against the true texts, plain command and program on the same documents."""
    pages = [page for page in true_pages(data) if readable(page.languages)]
    left_out = len(true_pages(data)) - len(pages)
    print(f"Accuracy: {len(pages)} documents with known text ({left_out} left out: language not installed)")
    groups: dict[str, list[TruePage]] = defaultdict(list)
    for page in pages:
        groups[page.languages].append(page)
    runs: dict[str, Run] = {
        languages: program([page.path for page in group], scratch, "--languages", languages)
        for languages, group in groups.items()
    }
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        plain = list(
            pool.map(lambda page: plain_text(page.path, page.languages, first_page_only=page.first_page_only), pages)
        )
    texts = {"plain tesseract": plain, "bulkocr": [runs[page.languages].text(page.path) for page in pages]}
    print(f"  {'document':<42}{'error: plain':>14}{'bulkocr':>9}{'F1: plain':>12}{'bulkocr':>9}")
    errors: dict[str, list[float]] = {}
    scores: dict[str, list[float]] = {}
    for name, made in texts.items():
        normal = [page.normalise(text) for page, text in zip(pages, made, strict=True)]
        errors[name] = [character_error(text, page.truth) for page, text in zip(pages, normal, strict=True)]
        scores[name] = [
            word_f1(text, page.truth, spaced=page.spaced) for page, text in zip(pages, normal, strict=True)
        ]
    for number, page in enumerate(pages):
        error, score = ([table[name][number] for name in texts] for table in (errors, scores))
        print(f"  {page.path.name:<42}{error[0]:>14.3f}{error[1]:>9.3f}{score[0]:>12.3f}{score[1]:>9.3f}")
    medians = {}
    for name in texts:
        running = statistics.median(error for error, page in zip(errors[name], pages, strict=True) if page.running)
        medians[name] = running
        print(
            f"  {name}: median character error {running:.4f} (running text), {statistics.median(errors[name]):.4f} "
            f"(all), mean word F1 {statistics.mean(scores[name]):.3f}"
        )
    missing = [page.path.name for page in pages if page.path not in runs[page.languages].documents]
    failed = sorted({page.languages for page in pages if runs[page.languages].exit_code != 0})
    print(f"  documents without an end: {missing or 'none'}; language groups with failures: {failed or 'none'}")
    print(f"  no worse than the plain command: {verdict(medians['bulkocr'] <= medians['plain tesseract'])}")


def overhead(scratch: Path, count: int = 1000) -> None:
    """Milliseconds a page that the program itself takes: an engine that answers at once, everything else real."""
    folder = scratch / "instant"
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    paths = AppPaths.find(scratch / "instant-data")
    request = JobRequest(sources=(folder,), output=scratch / "instant-text", provider="scripted")
    began = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        code = Headless(paths, {"scripted": ScriptedProvider()}).run(as_json=True, request=request)
    seconds = time.perf_counter() - began
    print(f"Overhead: {count} pages by an engine that answers at once: {seconds * 1000 / count:.1f} ms a page")
    if code != 0:
        raise SystemExit(f"the run ended with {code}")


def verdict(held: bool) -> str:
    """A word for a table."""
    return "holds" if held else "DOES NOT HOLD"


if __name__ == "__main__":
    main()
