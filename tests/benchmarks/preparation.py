"""What each step of preparation is worth: `python -m tests.benchmarks DATA preparation`.

Good pages are damaged as the step's name says, and real pages that are read badly are taken as they are; each is read
with all steps, with all but that one, and with none. Without a second engine, which would hide what a step is worth.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageOps

from bulkocr_gui.documents.page import open_page
from bulkocr_gui.jobs.options import Preparation, Quality
from bulkocr_gui.providers import tessdata
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.providers.tesseract import BUILT_IN
from tests.benchmarks.truth import true_pages, word_f1

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.benchmarks.truth import TruePage

ALL = tuple(Preparation)
GOOD_PAGES, POOR_PAGES = 6, 8
SINGLE = (".jpg", ".jpeg", ".png", ".tif")
POOR_KINDS = ("receipt", "photo", "letter", "sign")


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
    """Print the table."""
    there = set(tessdata.languages(Path(data)))
    known = [page for page in true_pages(data) if set(page.languages.split("+")) <= there]
    pages = [page for page in known if page.running and not page.first_page_only and page.path.suffix in SINGLE]
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        good = _good(pages, room)
        print(f"Preparation: {len(good)} good pages, damaged; word score with all steps, without this one, with none")
        for step, damage in DAMAGES.items():
            files = [(_damaged(page, damage, step, room), page) for page in good]
            _tell(step.value, files, step, room)
        poor = [page for page in known if any(kind in page.path.name for kind in POOR_KINDS)][:POOR_PAGES]
        print(f"Real pages that are read badly: {len(poor)}, as they are")
        for step in ALL:
            _tell(step.value, [(page.path, page) for page in poor], step, room)


def _good(pages: Iterable[TruePage], room: Path) -> list[TruePage]:
    found: list[TruePage] = []
    for page in pages:
        if len(found) < GOOD_PAGES and _score(page.path, page, (), room)[0] >= 0.95:
            found.append(page)
    return found


def _damaged(page: TruePage, damage: Callable[[Image.Image], Image.Image], step: Preparation, room: Path) -> Path:
    target = room / f"{step}-{page.path.stem}.png"
    with Image.open(page.path) as image:
        dpi = round(image.info.get("dpi", (300, 300))[0]) or 300
        damage(image.convert("L")).save(target, dpi=(dpi * (2 if step is Preparation.RESOLUTION else 1),) * 2)
    return target


def _tell(name: str, files: list[tuple[Path, TruePage]], step: Preparation, room: Path) -> None:
    columns = []
    for wanted in (ALL, tuple(each for each in ALL if each is not step), ()):
        scores = [_score(file, page, wanted, room) for file, page in files]
        columns.append(
            f"{statistics.mean(score for score, _ in scores):.3f} {sum(took for _, took in scores):5.1f} s"
        )
    print(f"  {name:<12} {' | '.join(columns)}", flush=True)


def _score(file: Path, page: TruePage, wanted: tuple[Preparation, ...], room: Path) -> tuple[float, float]:
    languages = tuple(page.languages.split("+"))
    models = tessdata.models(room)
    engine = CarefulEngine(
        {
            "engine": BUILT_IN,
            "options": {
                "folder": str(tessdata.linked_folder(room)),
                "languages": languages,
                "page_segmentation": 3,
            },
            "old_letters": None,
            "quality": Quality.BALANCED,
            "preparation": wanted,
            "models": [str(models[language]) for language in languages if language in models],
            "second": None,
            "page_seconds": 120.0,
        }
    )
    before = time.process_time()
    recognition, _, _ = engine.recognise(open_page(file, 1))
    text = page.normalise(" ".join(word.text for word in recognition.words))
    return word_f1(text, page.truth, spaced=page.spaced), time.process_time() - before
