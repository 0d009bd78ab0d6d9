"""Pages that are curved, as they are and made flat: `python -m tests.benchmarks.curved DATA --page-dewarp FILE`.

FILE is the command of page-dewarp, the one library for it that is kept up; it must be installed in an environment of
its own (`pip install page-dewarp`). Photographs, and good pages that are bent towards a fold, are read with quality
balanced and the second engine; then what page-dewarp makes of them.
"""

from __future__ import annotations

import argparse
import math
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageOps

from bulkocr_gui.providers import tessdata
from tests.benchmarks.preparation import ALL, Scores
from tests.benchmarks.truth import TruePage, true_pages

BENDS = (0.0, 0.03, 0.06)
"""Part of a page's height by which its lines rise towards the fold."""
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
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.curved")
    parser.add_argument("data", type=Path)
    parser.add_argument("--page-dewarp", type=Path, required=True, metavar="FILE")
    chosen = parser.parse_args()
    there = set(tessdata.languages(chosen.data))
    known = [page for page in true_pages(chosen.data) if set(page.languages.split("+")) <= there]
    with tempfile.TemporaryDirectory() as folder:
        scores = Scores(Path(folder))
        good = scores.good_pages(known)
        scores.second = True
        print("word score as it is | after page-dewarp | seconds that page-dewarp took")
        for page in (page for page in known if "_photo_" in page.path.name):
            _tell(page.path.name, [(page.path, page)], chosen.page_dewarp, scores)
        for bend in BENDS:
            files = []
            for page in good:
                target = scores.room / f"{page.path.stem} {bend}.png"
                with Image.open(page.path) as image:
                    bent(image.convert("L"), bend).save(target, dpi=image.info.get("dpi", (300, 300)))
                files.append((target, page))
            _tell(f"{len(good)} good pages, bent by {bend:.0%}", files, chosen.page_dewarp, scores)


def _tell(name: str, files: list[tuple[Path, TruePage]], command: Path, scores: Scores) -> None:
    before, after, seconds = [], [], []
    for number, (file, page) in enumerate(files):
        before.append(scores.of(file, page, ALL)[0])
        target = scores.room / f"{name} {number}"
        target.mkdir()
        began = time.perf_counter()
        subprocess.run(
            [command, "-nb", "1", "-o", target, file], timeout=PATIENCE_S, capture_output=True, check=False
        )
        seconds.append(time.perf_counter() - began)
        made = list(target.iterdir())
        after.append(scores.of(made[0], page, ALL)[0] if made else before[-1])
    print(
        f"{name:<40} {statistics.mean(before):.3f} | {statistics.mean(after):.3f} | {statistics.mean(seconds):.1f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
