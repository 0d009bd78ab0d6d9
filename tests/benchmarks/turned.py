"""`python -m tests.benchmarks DATA turned`: good pages turned and skewed, read in *Balanced*, against themselves.

A copy is made of the decoded page, as a scanner would have laid it down: what a skewed one uncovers is paper, and a
black-and-white page stays one.
"""

from __future__ import annotations

import statistics
from dataclasses import replace
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.jobs.options import Quality
from bulkocr_gui.providers import tessdata
from tests.benchmarks.quality import GOOD, Decoded, careful, rasters
from tests.benchmarks.truth import TruePage, true_pages, word_f1

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.documents.page import Raster
    from bulkocr_gui.providers.second_opinion import CarefulEngine

PAGES = 12
LEAST_WORDS = 150
"""Of a page: of fewer, one word lost is much."""
MOST_LOST = 0.02
"""Of the word score, by each copy."""
ANGLES = (90, 180, 270, -12, -7, -3, 3, 7, 12)
"""Degrees clockwise."""


def turned(data: Path, scratch: Path, only: str = "") -> None:
    """Print the table."""
    there = tessdata.models(scratch)
    engines: dict[str, CarefulEngine] = {}
    lost: dict[int, list[float]] = {angle: [] for angle in ANGLES}
    print(f"Turned: {PAGES} good pages, each as it is and turned; word score")
    print(f"  {'document':<40}{'as it is':>9}{''.join(f'{angle:>8}°' for angle in ANGLES)}", flush=True)
    # Those of few words first: a dense page takes minutes, and tells no more.
    for page in sorted(true_pages(data), key=words_of):
        if len(lost[ANGLES[0]]) == PAGES:
            break
        if not _suits(page, there, only):
            continue
        if page.languages not in engines:
            engines[page.languages] = careful(page.languages, Quality.BALANCED, scratch)
        engine = engines[page.languages]
        sheets = list(rasters(page))
        if len(sheets) > 1 or (as_it_is := _score(page, engine, sheets[0])) < GOOD:
            continue
        print(f"  {page.path.name:<40}{as_it_is:>9.3f}", end="", flush=True)
        for angle in ANGLES:
            score = _score(page, engine, laid(sheets[0], angle))
            lost[angle].append(as_it_is - score)
            print(f"{score:>8.3f}{'!' if as_it_is - score > MOST_LOST else ' '}", end="", flush=True)
        print()
    for angle, each in lost.items():
        if each:
            held = max(each) <= MOST_LOST
            print(
                f"  {angle:>4}°: lost {statistics.mean(each):+.3f} on average, {max(each):+.3f} at most: "
                f"{'holds' if held else 'DOES NOT HOLD'}"
            )


def _suits(page: TruePage, there: dict[str, Path], only: str) -> bool:
    """Whether it is upright, of a language that is here, and no PDF of many pages."""
    name = page.path.name
    if words_of(page) < LEAST_WORDS or not set(page.languages.split("+")) <= set(there):
        return False
    return only in name and "_rot" not in name and ".pdf" not in name


def words_of(page: TruePage) -> int:
    """How many words it truly has."""
    return len(page.truth.split())


def _score(page: TruePage, engine: CarefulEngine, raster: Raster) -> float:
    recognition, _, _ = engine.recognise(Decoded(raster))
    return word_f1(page.normalise(recognition.text), page.truth, spaced=page.spaced)


def laid(raster: Raster, degrees: int) -> Raster:
    """A page as if it had been laid down turned clockwise."""
    mode = "1" if raster.bilevel else "L"
    image = Image.frombytes(mode, (raster.width, raster.height), raster.pixels).convert("L")
    values = image.histogram()
    paper = max(range(128, 256), key=values.__getitem__)
    exact = degrees % 90 == 0
    kind = Image.Resampling.NEAREST if exact else Image.Resampling.BICUBIC
    image = image.rotate(-degrees, kind, expand=True, fillcolor=paper)
    if raster.bilevel:
        image = image.point(lambda value: 255 if value >= 128 else 0).convert("1", dither=Image.Dither.NONE)
    return replace(raster, width=image.width, height=image.height, pixels=image.tobytes())
