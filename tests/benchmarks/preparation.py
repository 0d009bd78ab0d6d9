"""What each step of preparation is worth: `python -m tests.benchmarks DATA preparation`.

Good pages are damaged as the step's name says, and real pages are taken as they are; each is read with all steps,
with all but that one, and with none. Without a second engine, which would hide what a step is worth; but steps that
a good page does not need even if it is damaged so are tried on poor pages too, with and without it. A page on which a
step is not tried is not read again without it: that reads the same.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from PIL import Image, ImageChops, ImageOps

from bulkocr_gui.documents.page import open_page
from bulkocr_gui.documents.preparation import prepare
from bulkocr_gui.jobs.options import Preparation, Quality
from bulkocr_gui.providers import rapidocr, second_opinion, tessdata, upright
from bulkocr_gui.providers.child_process import engine_role
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.providers.tesseract import BUILT_IN
from bulkocr_gui.results.verdict import judge
from tests.benchmarks.truth import kinds, true_pages, word_f1

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bulkocr_gui.documents.page import Raster
    from bulkocr_gui.documents.preparation import Prepared, Steps
    from bulkocr_gui.results.verdict import Verdict
    from tests.benchmarks.truth import TruePage

ALL = tuple(Preparation)
GOOD_PAGES, POOR_PAGES = 6, 6
OF_POOR = (Preparation.BORDERS, Preparation.INVERT)
SINGLE = (".jpg", ".jpeg", ".png", ".tif", ".tiff")


def _shadowed(image: Image.Image) -> Image.Image:
    shade = Image.linear_gradient("L").rotate(90).resize(image.size).point(lambda value: 70 + value * 150 // 255)
    return ImageChops.multiply(image, shade)


def _specked(image: Image.Image) -> Image.Image:
    made = image.convert("1")
    pixels = made.load()
    assert pixels is not None
    at = random.Random(1)
    for _ in range(image.width * image.height // 40):
        pixels[at.randrange(image.width), at.randrange(image.height)] = 0
    return made


DAMAGES: dict[Preparation, Callable[[Image.Image], Image.Image]] = {
    Preparation.ORIENTATION: lambda image: image.transpose(Image.Transpose.ROTATE_90),
    Preparation.LEVEL: lambda image: image.rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor=255),
    Preparation.BORDERS: lambda image: ImageOps.expand(image, image.width // 3, 20),
    Preparation.EVEN: _shadowed,
    Preparation.INVERT: ImageOps.invert,
    Preparation.SPECKS: _specked,
    Preparation.RESOLUTION: lambda image: image.resize((2 * image.width, 2 * image.height)),
}


def preparation(data: Path) -> None:
    """Print the tables."""
    there = set(tessdata.languages(data))
    known = [page for page in true_pages(data) if set(page.languages.split("+")) <= there]
    with tempfile.TemporaryDirectory() as folder:
        scores = Scores(Path(folder))
        good = scores.good_pages(known)
        print(f"Preparation: {len(good)} good pages, damaged; word score with all steps, without this one, with none")
        for step, damage in DAMAGES.items():
            _tell(step, [(_damaged(page, damage, step, scores.room), page) for page in good], scores)
        single = [page for page in known if page.path.suffix in SINGLE and not page.first_page_only]
        tried = [page for page in single if scores.of(page.path, page, ALL).tried]
        _of_poor_pages([page for page in tried if Preparation.EVEN in scores.of(page.path, page, ALL).tried], scores)
        _real_pages(data, tried, scores)


def _of_poor_pages(poor: list[TruePage], scores: Scores) -> None:
    """What those steps are worth that a good page does not need however it is damaged."""
    some = poor[:: max(1, len(poor) // POOR_PAGES)][:POOR_PAGES]
    for scores.second in (False, True):
        print(f"The same of {len(some)} poor pages{', with the second engine' if scores.second else ''}")
        for step in OF_POOR:
            _tell(step, [(_damaged(page, DAMAGES[step], step, scores.room), page) for page in some], scores)
    scores.second = False


def _real_pages(data: Path, tried: list[TruePage], scores: Scores) -> None:
    """What each step is worth for pages as they are."""
    groups: dict[str, list[TruePage]] = defaultdict(list)
    for page, kind in zip(tried, kinds(data, tried), strict=True):
        groups[kind].append(page)
    print(
        "Real pages, as they are: word score with all steps (and with none); gain of each in points, pages tried on"
    )
    print(f"  {'kind':<10}{'':>4}{'all':>7}{'none':>7}{''.join(f'{step.value:>15}' for step in ALL)}")
    for kind, pages in groups.items():
        line = f"  {kind:<10}{len(pages):>4}"
        for wanted in (ALL, ()):
            line += f"{statistics.mean(scores.of(page.path, page, wanted).score for page in pages):>7.3f}"
        for step in ALL:
            gains = [
                scores.of(page.path, page, ALL).score - scores.of(page.path, page, _without(step)).score
                for page in pages
                if step in scores.of(page.path, page, ALL).tried
            ]
            line += f"{f'{100 * statistics.mean(gains):+.1f} ({len(gains)})' if gains else '-':>15}"
        print(line, flush=True)


def _without(step: Preparation) -> tuple[Preparation, ...]:
    return tuple(each for each in ALL if each is not step)


@dataclass(frozen=True)
class Read:
    """How well a file was read.

    Attributes:
        score: words right (F1).
        seconds: that it took.
        tried: the steps that were tried.
        verdict: what the program thinks of it.
    """

    score: float
    seconds: float
    tried: frozenset[Preparation]
    verdict: Verdict


class Scores:
    """Reads pages with some of the steps, each once.

    Args:
        room: a folder for files.
    """

    def __init__(self, room: Path) -> None:
        self.room = room
        self.second = False
        self._known: dict[tuple[Path, bool], dict[frozenset[Preparation], Read]] = defaultdict(dict)
        self._engines: dict[tuple[str, frozenset[Preparation], bool], CarefulEngine] = {}

    def good_pages(self, pages: Iterable[TruePage], number: int = GOOD_PAGES) -> list[TruePage]:
        """Some pages of running text that are read well as they are."""
        single = (page for page in pages if page.running and not page.first_page_only and page.path.suffix in SINGLE)
        return list(islice((page for page in single if self.of(page.path, page, ()).score >= 0.95), number))

    def of(self, file: Path, page: TruePage, wanted: Iterable[Preparation]) -> Read:
        """How well a file that shows `page` is read with these steps."""
        allowed = frozenset(wanted)
        known = self._known[file, self.second]
        for more, read in known.items():
            # What was not tried there would not be tried, were it forbidden.
            if more >= allowed >= read.tried:
                return read
        known[allowed] = self._read(file, page, allowed)
        return known[allowed]

    def _read(self, file: Path, page: TruePage, wanted: frozenset[Preparation]) -> Read:
        key = page.languages, wanted, self.second
        if key not in self._engines:
            self._engines[key] = self._engine(tuple(page.languages.split("+")), tuple(wanted))
        tried: set[Preparation] = set()

        def heard(raster: Raster, steps: Steps) -> Prepared:
            tried.update(_named(steps))
            return prepare(raster, steps)

        with patch.object(second_opinion, "prepare", heard), patch.object(upright, "prepare", heard):
            opened = open_page(file, 1)
            began = time.perf_counter()
            recognition, _, _ = self._engines[key].recognise(opened)
            took = time.perf_counter() - began
        text = page.normalise(" ".join(word.text for word in recognition.words))
        verdict = judge(recognition, self._engines[key]._words.knows)
        return Read(word_f1(text, page.truth, spaced=page.spaced), took, frozenset(tried), verdict)

    def _engine(self, languages: tuple[str, ...], wanted: tuple[Preparation, ...]) -> CarefulEngine:
        models = tessdata.models(self.room)
        return CarefulEngine(
            {
                "engine": BUILT_IN,
                "options": {
                    "folder": str(tessdata.linked_folder(self.room)),
                    "languages": languages,
                    "page_segmentation": 3,
                },
                "old_letters": None,
                "quality": Quality.BALANCED,
                "preparation": wanted,
                "models": [str(models[language]) for language in languages if language in models],
                "second": engine_role(rapidocr.ENGINE, rapidocr.as_second(languages)) if self.second else None,
                "page_seconds": 120.0,
            }
        )


def _damaged(page: TruePage, damage: Callable[[Image.Image], Image.Image], step: Preparation, room: Path) -> Path:
    target = room / f"{step}-{page.path.stem}.png"
    if not target.exists():
        with Image.open(page.path) as image:
            dpi = round(image.info.get("dpi", (300, 300))[0]) or 300
            damage(image.convert("L")).save(target, dpi=(dpi * (2 if step is Preparation.RESOLUTION else 1),) * 2)
    return target


def _named(steps: Steps) -> set[Preparation]:
    """The options that allowed these steps."""
    done = {
        Preparation.ORIENTATION: steps.turned,
        Preparation.LEVEL: steps.skew,
        Preparation.BORDERS: steps.paper,
        Preparation.EVEN: steps.even,
        Preparation.INVERT: steps.inverted,
        Preparation.SPECKS: steps.clean,
        Preparation.RESOLUTION: steps.fewer,
    }
    return {step for step, there in done.items() if there}


def _tell(step: Preparation, files: list[tuple[Path, TruePage]], scores: Scores) -> None:
    columns = []
    for wanted in (ALL, _without(step), ()):
        found = [scores.of(file, page, wanted) for file, page in files]
        score, took = statistics.mean(read.score for read in found), sum(read.seconds for read in found)
        columns.append(f"{score:.3f} {took:5.1f} s")
    tried = sum(step in scores.of(file, page, ALL).tried for file, page in files)
    print(f"  {step.value:<12} {' | '.join(columns)}, tried on {tried}", flush=True)
