"""What each step of preparation is worth: `python -m tests.benchmarks DATA preparation`.

Good pages are damaged as the step's name says, and real pages that are read badly are taken as they are; each is read
with all steps, with all but that one, and with none. Without a second engine, which would hide what a step is worth,
but for those steps that may serve it alone.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageOps

from bulkocr_gui.documents.page import open_page
from bulkocr_gui.jobs.options import Preparation, Quality
from bulkocr_gui.providers import rapidocr, tessdata
from bulkocr_gui.providers.child_process import engine_role
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.providers.tesseract import BUILT_IN
from tests.benchmarks.truth import true_pages, word_f1

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.benchmarks.truth import TruePage

ALL = tuple(Preparation)
GOOD_PAGES, POOR_PAGES = 6, 3
"""Of each kind."""
SECOND_TOO = (Preparation.BORDERS, Preparation.INVERT)
SINGLE = (".jpg", ".jpeg", ".png", ".tif")
POOR_KINDS = ("receipt", "photo", "letter", "table", "list", "sign", "book")


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
    there = set(tessdata.languages(Path(data)))
    known = [page for page in true_pages(data) if set(page.languages.split("+")) <= there]
    with tempfile.TemporaryDirectory() as folder:
        scores = Scores(Path(folder))
        good = scores.good_pages(known)
        print(f"Preparation: {len(good)} good pages, damaged; word score with all steps, without this one, with none")
        for step, damage in DAMAGES.items():
            files = [(_damaged(page, damage, step, scores.room), page) for page in good]
            _tell(step.value, files, step, scores)
        print("The same with the second engine")
        scores.second = True
        for step in SECOND_TOO:
            files = [(_damaged(page, DAMAGES[step], step, scores.room), page) for page in good]
            _tell(step.value, files, step, scores)
        scores.second = False
        for kind in POOR_KINDS:
            poor = [(page.path, page) for page in known if f"_{kind}_" in page.path.name][:POOR_PAGES]
            if not poor:
                continue
            print(f"Real pages, as they are: {kind}, {len(poor)}")
            for step in ALL:
                _tell(step.value, poor, step, scores)


class Scores:
    """Reads pages with some of the steps, each once.

    Args:
        room: a folder for files.
    """

    def __init__(self, room: Path) -> None:
        self.room = room
        self.second = False
        self._known: dict[tuple[Path, frozenset[Preparation], bool], tuple[float, float]] = {}
        self._engines: dict[tuple[str, frozenset[Preparation], bool], CarefulEngine] = {}

    def good_pages(self, pages: Iterable[TruePage], number: int = GOOD_PAGES) -> list[TruePage]:
        """Some pages of running text that are read well as they are."""
        single = (page for page in pages if page.running and not page.first_page_only and page.path.suffix in SINGLE)
        return list(islice((page for page in single if self.of(page.path, page, ())[0] >= 0.95), number))

    def of(self, file: Path, page: TruePage, wanted: tuple[Preparation, ...]) -> tuple[float, float]:
        """Words right (F1) of a file that shows `page`, and the seconds that it took."""
        key = file, frozenset(wanted), self.second
        if key not in self._known:
            self._known[key] = self._read(file, page, wanted)
        return self._known[key]

    def _read(self, file: Path, page: TruePage, wanted: tuple[Preparation, ...]) -> tuple[float, float]:
        key = page.languages, frozenset(wanted), self.second
        if key not in self._engines:
            self._engines[key] = self._engine(tuple(page.languages.split("+")), wanted)
        began = time.perf_counter()
        recognition, _, _ = self._engines[key].recognise(open_page(file, 1))
        took = time.perf_counter() - began
        text = page.normalise(" ".join(word.text for word in recognition.words))
        return word_f1(text, page.truth, spaced=page.spaced), took

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


def _tell(name: str, files: list[tuple[Path, TruePage]], step: Preparation, scores: Scores) -> None:
    columns = []
    for wanted in (ALL, tuple(each for each in ALL if each is not step), ()):
        found = [scores.of(file, page, wanted) for file, page in files]
        columns.append(f"{statistics.mean(score for score, _ in found):.3f} {sum(took for _, took in found):5.1f} s")
    print(f"  {name:<12} {' | '.join(columns)}", flush=True)
