"""How well pages are read by each quality, in what time, and whether the verdict finds the poor ones.

`python -m tests.benchmarks DATA quality`. The engines run in this process, so that the processor's time is theirs
alone. Languages that are not installed are left out; `TESSDATA_PREFIX` names a folder with more models.
"""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from bulkocr_gui.documents.page import Opening, open_page
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import PdfPages, Preparation, Quality
from bulkocr_gui.providers import rapidocr, tessdata
from bulkocr_gui.providers.second_opinion import CarefulEngine
from bulkocr_gui.providers.tesseract import BUILT_IN
from bulkocr_gui.results.verdict import POOR_CONFIDENCE, POOR_SCORE, Verdict, judge
from tests.benchmarks.truth import TruePage, character_error, kinds, read_manifest, true_pages, word_f1

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.documents.page import Raster
    from bulkocr_gui.results.recognition import Recognition

PLAIN = "plain"
GOALS = {Quality.FAST: 0.88, Quality.BALANCED: 0.93, Quality.BEST: 0.94}
"""Mean word score over all documents."""
MOST_TIME, MOST_TIME_GOOD = 1.6, 1.1
"""Of *Balanced*, as part of plain Tesseract's: over all documents, and over those that it reads well."""
GOOD = 0.9
"""Word score from which a page is read well."""
LEAST_FOUND, MOST_FOR_NOTHING = 0.9, 0.1
"""Goals of the verdict: poor pages found, good ones read again."""


@dataclass
class Told:
    """What one quality made of one document."""

    texts: list[str] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    seconds: float = 0.0
    runs: int = 0

    def scores(self, page: TruePage) -> tuple[float, float]:
        """Word score and character error."""
        text = page.normalise("\f".join(self.texts))
        return word_f1(text, page.truth, spaced=page.spaced), character_error(text, page.truth)


class Counted:
    """An engine whose readings are counted, in the place of the first engine or of the hold on the second."""

    given_up = False

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.runs = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def read(self, raster: Raster, mode_or_seconds: float | None = None) -> Recognition:
        self.runs += 1
        mode = mode_or_seconds if isinstance(mode_or_seconds, int) else None
        return self._engine.read(raster) if mode is None else self._engine.read(raster, mode)


class Decoded:
    """A page that is decoded already."""

    def __init__(self, raster: Raster) -> None:
        self._raster = raster

    def raster(self) -> Raster:
        return self._raster


def quality(data: Path, scratch: Path, only: str = "") -> None:
    """Print all tables."""
    there = tessdata.models(scratch)
    known = true_pages(data)
    pages = [page for page in known if set(page.languages.split("+")) <= set(there) and only in page.path.name]
    print(f"Quality: {len(pages)} documents with known text ({len(known) - len(pages)} left out), processor seconds")
    if not rapidocr.installed():
        print(f"  RapidOCR is {rapidocr.WITHOUT}")
    engines: dict[tuple[str, str], CarefulEngine] = {}
    told: dict[str, dict[Path, Told]] = {name: {} for name in (PLAIN, *Quality)}
    for page in pages:
        line = []
        for name, documents in told.items():
            if (page.languages, name) not in engines:
                engines[page.languages, name] = careful(page.languages, name, scratch)
            documents[page.path] = _read(page, engines[page.languages, name], name)
            score, error = documents[page.path].scores(page)
            line.append(f"{score:.3f} {error:.3f} {documents[page.path].seconds:5.1f} s")
        print(f"  {page.path.name:<36} {' | '.join(line)}", flush=True)
    _by_kind(data, pages, told)
    if not only:
        # The goals are those of all documents.
        _goals(pages, told)
        _verdict(data, pages, told[PLAIN])


def careful(languages: str, name: str, scratch: Path) -> CarefulEngine:
    """The engine of a quality, or the plain one, in this process; it counts what it reads."""
    names = tuple(languages.split("+"))
    models = tessdata.models(scratch)
    options = {"folder": str(tessdata.linked_folder(scratch)), "languages": names, "page_segmentation": 3}
    old = tessdata.old_letters(names, models)
    engine = CarefulEngine(
        {
            "engine": BUILT_IN,
            "options": options,
            "old_letters": options | {"languages": (old,)} if old else None,
            "quality": Quality.FAST if name == PLAIN else name,
            "preparation": tuple(Preparation),
            "models": [str(models[each]) for each in names],
            "second": None,
            "page_seconds": 3600.0,
        }
    )
    engine._first = Counted(engine._first)
    if old:
        engine._old = Counted(engine._make(options | {"languages": (old,)}))
    if name in (Quality.BALANCED, Quality.BEST) and rapidocr.installed() and rapidocr.reads(names):
        from bulkocr_gui.providers.rapidocr_engine import RapidOcrEngine

        engine._second = Counted(RapidOcrEngine(rapidocr.as_second(names)))
    return engine


def _read(page: TruePage, engine: CarefulEngine, name: str) -> Told:
    told = Told()
    before = _runs(engine)
    for raster in rasters(page):
        began = time.process_time()
        if name == PLAIN:
            recognition = engine._first.read(raster)
        else:
            recognition, _, _ = engine.recognise(Decoded(raster))
        told.seconds += time.process_time() - began
        told.texts.append(recognition.text)
        told.verdicts.append(judge(recognition, engine._words.knows))
    told.runs = _runs(engine) - before
    return told


def _runs(engine: CarefulEngine) -> int:
    return sum(each.runs for each in (engine._first, engine._old, engine._second) if each is not None)


def rasters(page: TruePage) -> Iterator[Raster]:
    """The decoded pages of a document whose text is known, as pictures, whatever text they have of their own."""
    for number in count(1):
        try:
            opened = open_page(page.path, number, Opening(pdf_pages=PdfPages.FORCE))
        except PageError as error:
            if error.code != "no_such_page":
                raise
            return
        yield opened.raster()
        opened.close()
        if page.first_page_only or page.path.suffix.lower() not in (".pdf", ".tif", ".tiff"):
            return


def _by_kind(data: Path, pages: list[TruePage], told: dict[str, dict[Path, Told]]) -> None:
    groups: dict[str, list[TruePage]] = defaultdict(list)
    for page, kind in zip(pages, kinds(data, pages), strict=True):
        groups[kind].append(page)
    print(f"  {'kind':<10}{'':>4} {' | '.join(f'{name:<14}' for name in told)}  (word score, character error)")
    for kind, group in groups.items():
        line = []
        for documents in told.values():
            scores = [documents[page.path].scores(page) for page in group]
            line.append(f"{statistics.mean(f for f, _ in scores):.3f}  {statistics.mean(e for _, e in scores):.3f}  ")
        print(f"  {kind:<10}{len(group):>4} {' | '.join(line)}")


def _goals(pages: list[TruePage], told: dict[str, dict[Path, Told]]) -> None:
    plain = told[PLAIN]
    well = [page for page in pages if plain[page.path].scores(page)[0] >= GOOD]
    for name, documents in told.items():
        scores = [documents[page.path].scores(page) for page in pages]
        sheets = sum(len(document.texts) for document in documents.values())
        ratio, ratio_good = (
            sum(documents[page.path].seconds for page in some) / sum(plain[page.path].seconds for page in some)
            for some in (pages, well)
        )
        score = statistics.mean(f for f, _ in scores)
        line = (
            f"  {name:<9} word score {score:.3f}, character error {statistics.mean(e for _, e in scores):.3f}, "
            f"{sum(document.seconds for document in documents.values()) / sheets:.2f} s and "
            f"{sum(document.runs for document in documents.values()) / sheets:.2f} runs a page, "
            f"{ratio:.2f}x the time ({ratio_good:.2f}x where plain is good)"
        )
        if name in GOALS:
            held = score >= GOALS[Quality(name)]
            if name == Quality.BALANCED:
                held = held and ratio <= MOST_TIME and ratio_good <= MOST_TIME_GOOD
            line += ": holds" if held else ": DOES NOT HOLD"
        print(line)


def _verdict(data: Path, pages: list[TruePage], plain: dict[Path, Told]) -> None:
    """The verdict on plain readings: as built in, and with limits found without the source it is asked about."""
    source = {row["file"]: row["source_repo_path_commit"].split(" ")[0] for row in read_manifest(data / "pages")}
    known = [
        (source[page.path.name], plain[page.path].verdicts[0], plain[page.path].scores(page)[0] < GOOD)
        for page in pages
    ]
    built_in = [(poor, _below(one, POOR_CONFIDENCE, POOR_SCORE)) for _, one, poor in known]
    apart = []
    for left_out in sorted({source for source, _, _ in known}):
        limits = _limits([(one, poor) for source, one, poor in known if source != left_out])
        apart += [(poor, _below(one, *limits)) for source, one, poor in known if source == left_out]
    for name, answers in (("as built in", built_in), ("limits found without the page's source", apart)):
        found = statistics.mean(said for poor, said in answers if poor)
        nothing = statistics.mean(said for poor, said in answers if not poor)
        held = found >= LEAST_FOUND and nothing <= MOST_FOR_NOTHING
        print(
            f"  verdict, {name}: {found:.0%} of {sum(poor for poor, _ in answers)} poor documents found, "
            f"{nothing:.0%} of {sum(not poor for poor, _ in answers)} good ones read again for nothing: "
            f"{'holds' if held else 'DOES NOT HOLD'}"
        )


def _below(verdict: Verdict, confidence: float, score: float) -> bool:
    return verdict.confidence < confidence or verdict.score < score


def _limits(known: list[tuple[Verdict, bool]]) -> tuple[float, float]:
    """The limits that part poor from good best: the middle of all that do it equally well."""
    tried = [(70 + half / 2, 0.7 + step / 100) for half in range(51) for step in range(24)]

    def wrong(limits: tuple[float, float]) -> int:
        return sum(_below(verdict, *limits) != poor for verdict, poor in known)

    least = min(map(wrong, tried))
    equal = [limits for limits in tried if wrong(limits) == least]
    return equal[len(equal) // 2]
