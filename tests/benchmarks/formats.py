"""`python -m tests.benchmarks.formats DATA_FOLDER`: a finished job of 1,000 pages, saved in every format.

The pages are real scans, one a file, and their recognitions are real: the program recognises each scan once, and a
provider that knows the answers then makes a job of a thousand files of them. `bulkocr export` writes that job anew,
in each format alone and then in all formats together, a whole process each time.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageSequence

from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.headless import Headless
from bulkocr_gui.jobs.model import JobRequest, PageRecord
from bulkocr_gui.results.formats import FORMATS
from bulkocr_gui.results.recognition import Recognition
from tests.benchmarks.runs import Spent, Stopwatch, program
from tests.benchmarks.truth import true_pages
from tests.faults.scripted import ScriptedProvider, ScriptedRecogniser

if TYPE_CHECKING:
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants

AIM = 60.0
"""Seconds for all formats."""
LEAST_SIDE = 1000


class Knowing(ScriptedProvider):
    """Knows what each scan was recognised as."""

    def __init__(self, known: dict[str, bytes]) -> None:
        super().__init__()
        self.known = known

    def open(self, options: JobOptions) -> KnowingRecogniser:
        return KnowingRecogniser(self)


class KnowingRecogniser(ScriptedRecogniser):
    """Answers at once."""

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        blob = self.provider.known[path.name.split("_", 1)[1]]
        known = Recognition.decode(blob)
        return PageRecord(
            words=len(known.words),
            confidence=known.confidence,
            width=known.width,
            height=known.height,
            dpi=known.dpi,
            engine=known.engine,
            seconds=0.0,
            notes=(),
            blob=blob,
        )


def main() -> int:
    """Print the table; returns 1 where it takes too long."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.formats", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA_FOLDER")
    parser.add_argument("--pages", type=int, default=1000, help="pages of the job (1000)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bulkocr-formats-") as scratch:
        return measure(options.data.resolve(), Path(scratch), options.pages)


def measure(data: Path, scratch: Path, pages: int) -> int:
    """Make the job, and save it."""
    scans = scratch / "scans"
    scans.mkdir()
    names = _scans(data, scans)
    known = _recognised(scans, scratch)
    folder = scratch / "pages"
    folder.mkdir()
    for number, name in zip(range(pages), cycle(names), strict=False):
        shutil.copy(scans / name, folder / f"{number:04}_{name}")
    paths = AppPaths.find(scratch / "job")
    request = JobRequest(sources=(folder,), output=scratch / "text", provider="scripted")
    spoken = io.StringIO()
    with contextlib.redirect_stdout(spoken):
        code = Headless(paths, {"scripted": Knowing(known)}).run(as_json=True, request=request)
    if code != 0:
        raise SystemExit(f"the job ended with {code}")
    job = json.loads(spoken.getvalue().splitlines()[-1])["job_id"]
    words = sum(len(Recognition.decode(blob).words) for blob in known.values()) / len(known)
    size = sum(path.stat().st_size for path in folder.iterdir())
    scanned = f"{size / 1e6:.0f} MB of {len(names)} different scans"
    print(f"A finished job of {pages} files, {words:.0f} words each, {scanned}")
    for each in FORMATS:
        spent, files, written = _export(scratch, job, each)
        print(f"  {each:<6} {_seconds(spent)}  {files} files, {written / 1e6:7.1f} MB", flush=True)
    spent, files, written = _export(scratch, job, ",".join(FORMATS))
    held = spent.clock < AIM
    print(f"  all {len(FORMATS)}  {_seconds(spent)}  {files} files, {written / 1e6:7.1f} MB")
    print(f"  under {AIM:.0f} s: {'holds' if held else 'DOES NOT HOLD'}")
    return 0 if held and files == pages * len(FORMATS) else 1


def _scans(data: Path, folder: Path) -> list[str]:
    """Every English scan, one page a file."""
    for page in true_pages(data):
        if page.languages != "eng" or page.path.suffix == ".pdf":
            continue
        with Image.open(page.path) as image:
            if max(image.size) < LEAST_SIDE:
                continue
            frames = getattr(image, "n_frames", 1)
            for number, frame in enumerate(ImageSequence.Iterator(image) if frames > 1 else ()):
                frame.save(folder / f"{page.path.stem}-{number}.tif", compression="group4")
            if frames == 1:
                shutil.copy(page.path, folder)
    return sorted(path.name for path in folder.iterdir())


def _recognised(scans: Path, scratch: Path) -> dict[str, bytes]:
    """What the program makes of each, as it keeps it."""
    run = program([scans], scratch, "--languages", "eng")
    if run.exit_code != 0:
        raise SystemExit(f"bulkocr run ended with {run.exit_code}: {run.errors[-500:]}")
    (store,) = (path for path in scratch.glob("*/data/**/bulkocr.sqlite3"))
    query = """SELECT name, recognition FROM records JOIN pages ON pages.id = page_id
        JOIN documents ON documents.id = document_id"""
    with contextlib.closing(sqlite3.connect(store)) as connection:
        return dict(connection.execute(query))


def _seconds(spent: Spent) -> str:
    return f"{spent.clock:6.1f} s ({spent.processor:6.1f} s of the processors)"


def _export(scratch: Path, job: str, formats: str) -> tuple[Spent, int, int]:
    """Time, files and bytes."""
    target = Path(tempfile.mkdtemp(dir=scratch))
    command = [sys.executable, "-m", "bulkocr_gui.cli", "export", job, "--formats", formats]
    command += ["--output", str(target), "--data-dir", str(scratch / "job"), "--json"]
    watch = Stopwatch()
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    spent = watch.stop()
    if done.returncode != 0:
        raise SystemExit(f"bulkocr export ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}")
    made = [path for path in target.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in made)
    shutil.rmtree(target)
    return spent, len(made), size


if __name__ == "__main__":
    sys.exit(main())
