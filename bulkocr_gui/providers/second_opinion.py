"""An engine that looks at what it read, and reads poor pages again: otherwise prepared or cut up, by another engine.

With the model of old letters, too, where that is installed. Which of it is done is the job's quality. The first
reading of a page that is read well is all there is of it: the verdict takes milliseconds.
"""

from __future__ import annotations

import importlib
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from bulkocr_gui.documents.preparation import Prepared, Steps, at_first, has_ink, look, only, prepare, shadowed, skew
from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.options import Preparation, Quality
from bulkocr_gui.providers import upright
from bulkocr_gui.providers.lexicon import Languages
from bulkocr_gui.providers.second_reader import NoOpinionError, SecondReader
from bulkocr_gui.results.merging import merged
from bulkocr_gui.results.verdict import Verdict, best, judge

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.documents.page import OpenPage, Raster
    from bulkocr_gui.results.recognition import Recognition

HOPELESS = 65.0
"""Confidence below which even *Fast* reads a page again: such pages have few words, so that it costs little."""
ONE_BLOCK = 6
"""The segmentation that finds most on pages on which the usual one fails: receipts, signs, vertical text."""
LEAST_FALL = 2.0
"""Degrees by which lines must fall, or the page is not read again for that: less is read well as it is."""
LONG = 4
"""Words of a line from which on its fall can be told."""
MARGIN = 0.01
"""By so much better must the second engine read a page that was read well, to give its lines: columns are the first
engine's strength."""
CLEARLY = 0.05
"""By so much better must old letters be read than by the languages' own models: on Fraktur it is thrice that."""
SPARED = 0.8
"""Part of a page's time that a second opinion may take: the first reading is not to be lost over it."""


class First(Protocol):
    """The engine that reads every page."""

    description: str
    page_segmentation: int
    doubtful: float

    def read(self, raster: Raster, page_segmentation: int | None = None) -> Recognition:
        """Recognise a raster as it lies, with another segmentation than the job's where one is given."""
        ...

    def orientation(self, raster: Raster) -> int:
        """See `upright.Engine`."""
        ...


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of a page.

    Attributes:
        steps: that were done before.
        page: the page after them.
        recognition: with boxes of that page.
        verdict: what is thought of it.
    """

    steps: Steps
    page: Prepared
    recognition: Recognition
    verdict: Verdict


class CarefulEngine:
    """The engine of one child, made of another one.

    Args:
        options: the first `engine` as `MODULE:CLASS`, with its `options`, and those for `old_letters`, or None; the
            `quality`, and which `preparation` is allowed; by how much pages lie `turned`, where that is known;
            paths of the languages' `models`; the role of a `second` engine, or None; `page_seconds`,
            which one page may take.
    """

    def __init__(self, options: dict[str, Any]) -> None:
        module, name = options["engine"].split(":")
        self._make: Callable[[dict[str, Any]], First] = getattr(importlib.import_module(module), name)
        self._first = self._make(options["options"])
        self._old_letters: dict[str, Any] | None = options["old_letters"]
        self._old: First | None = None
        self.description = self._first.description
        self._quality = Quality(options["quality"])
        self._wanted = frozenset(map(Preparation, options["preparation"]))
        self._turned: int = options.get("turned", 0)
        self._words = Languages(Path(model) for model in options["models"])
        self._second = SecondReader(options["second"]) if options["second"] else None
        self._seconds: float = options["page_seconds"]
        self.other: tuple[Recognition, float] | None = None
        """See `child_pages.OfTwoMinds`."""

    def recognise(self, page: OpenPage) -> tuple[Recognition, float, tuple[str, ...]]:
        """Recognise a page: its words, the seconds it took, notes.

        Raises:
            PageError: the picture is damaged.
        """
        began = time.perf_counter()
        raster = page.raster()
        notes = list(raster.notes)
        self.other = None
        reading = self._read(raster, replace(only(at_first(raster), self._wanted), turned=self._turned))
        if self._turned:
            notes.append(upright.turned_note(self._turned))
        if self._first.page_segmentation in upright.LOOKED_AT and has_ink_or_words(raster, reading.recognition):
            reading = reading if self._turned else self._upright(raster, reading, notes)
            reading = self._level(raster, reading, notes)
            reading = self._without_specks(raster, reading, notes)
            reading = self._without_shadow(raster, reading, notes)
            reading = self._as_old_print(raster, reading, notes)
            reading = self._again(raster, reading, began, notes)
        recognition = upright.as_it_lay(reading.recognition, reading.page.back, raster)
        return recognition, time.perf_counter() - began, tuple(notes)

    def _read(self, raster: Raster, steps: Steps, page_segmentation: int | None = None) -> _Reading:
        page = prepare(raster, steps)
        return self._judged(steps, page, self._first.read(page.raster, page_segmentation))

    def _judged(self, steps: Steps, page: Prepared, recognition: Recognition) -> _Reading:
        return _Reading(steps, page, recognition, judge(recognition, self._words.knows))

    def _upright(self, raster: Raster, reading: _Reading, notes: list[str]) -> _Reading:
        """The page turned, where its text lies on its side or head."""
        if Preparation.ORIENTATION not in self._wanted:
            return reading
        degrees, turned = upright.turned_reading(self._first, reading.page.raster, reading.recognition)
        if turned is None and reading.verdict.poor and upright.runs_down(reading.recognition):
            # Tesseract reads such lines as they lie; all that is done for a poor page needs them level.
            degrees, turned = upright.levelled(self._first, reading.page.raster)
        if turned is None:
            return reading
        notes.append(upright.turned_note(degrees))
        steps = replace(reading.steps, turned=degrees)
        return self._judged(steps, prepare(raster, steps), turned)

    def _level(self, raster: Raster, reading: _Reading, notes: list[str]) -> _Reading:
        """The page with its lines made level, where they fall."""
        if Preparation.LEVEL not in self._wanted:
            return reading
        if not reading.verdict.poor and abs(_fall(reading.recognition)) < LEAST_FALL:
            return reading
        angle = skew(raster, reading.steps)
        if abs(angle) < LEAST_FALL:
            return reading
        level = self._read(raster, replace(reading.steps, skew=angle))
        # Between equals the level page: the second engine is shown it, and does better on it.
        if best((reading.verdict, level.verdict), -MARGIN) == 0:
            return reading
        notes.append(f"the lines fall by {angle:.0f} degrees")
        return level

    def _without_specks(self, raster: Raster, reading: _Reading, notes: list[str]) -> _Reading:
        """A poor page in black and white without its specks, where it is read better so."""
        if not (raster.bilevel and reading.verdict.poor and Preparation.SPECKS in self._wanted):
            return reading
        clean = self._read(raster, replace(reading.steps, clean=True))
        if best((reading.verdict, clean.verdict), MARGIN) == 0:
            return reading
        notes.append("the page has specks")
        return clean

    def _without_shadow(self, raster: Raster, reading: _Reading, notes: list[str]) -> _Reading:
        """The page with its paper evened, where a shadow hides words: no verdict misses what was not seen."""
        boxes = ((word.x0, word.y0, word.x1, word.y1) for word in reading.recognition.words)
        if Preparation.EVEN not in self._wanted or not shadowed(reading.page.raster, boxes):
            return reading
        even = self._read(raster, replace(reading.steps, even=True))
        if best((reading.verdict, even.verdict), MARGIN) == 0:
            return reading
        notes.append("a shadow lies on the page")
        return even

    def _as_old_print(self, raster: Raster, reading: _Reading, notes: list[str]) -> _Reading:
        """The page read with the model of old letters, where it is there, and reads them clearly better."""
        if self._old_letters is None or self._quality is Quality.FAST or not reading.verdict.poor:
            return reading
        try:
            self._old = self._old or self._make(self._old_letters)
            recognition = self._old.read(reading.page.raster)
        except ProviderError:
            # A damaged model costs what it would have read, no more.
            self._old_letters = None
            return reading
        old = self._judged(reading.steps, reading.page, recognition)
        if best((reading.verdict, old.verdict), CLEARLY) == 0:
            return reading
        self._keep_too(raster, reading)
        notes.append(
            f"seemed poor ({reading.verdict.confidence:.0f} %), read again: the letters are those of old print"
        )
        return old

    def _again(self, raster: Raster, reading: _Reading, began: float, notes: list[str]) -> _Reading:
        """The page read in another way, by what the job's quality allows."""
        poor, confidence = reading.verdict.poor, reading.verdict.confidence
        # What was turned by a few degrees is a little blurred, which the second engine minds less.
        blurred = self._quality is Quality.BALANCED and reading.steps.skew != 0
        if not poor and not blurred and self._quality is not Quality.BEST:
            return reading
        why = f"seemed poor ({confidence:.0f} %), read again" if poor else "read twice"
        if self._quality is not Quality.FAST and self._second is not None and not self._second.given_up:
            left = SPARED * self._seconds - (time.perf_counter() - began)
            try:
                page, reading = self._without_bed(raster, reading)
                theirs = self._second.read(page.raster, max(1.0, left))
            except NoOpinionError as error:
                notes.append(f"{why}: no second opinion, {error}")
            else:
                if page is not reading.page:
                    theirs = upright.as_it_lay(theirs, page.back, raster)
                chosen, other = self._of_both(reading, theirs, why, notes)
                self._keep_too(raster, other)
                return chosen
        if poor and (self._quality is not Quality.FAST or confidence < HOPELESS):
            seen = only(look(raster), self._wanted)
            steps = replace(seen, clean=reading.steps.clean, turned=reading.steps.turned, skew=reading.steps.skew)
            other = self._read(raster, steps, ONE_BLOCK)
            better = best((reading.verdict, other.verdict))
            self._keep_too(raster, (other, reading)[better])
            if better == 1:
                notes.append(f"{why}: the page was prepared and taken as one block")
                return other
            notes.append(f"{why}: the first reading is kept")
        return reading

    def _without_bed(self, raster: Raster, reading: _Reading) -> tuple[Prepared, _Reading]:
        """What the second engine is shown, and the first reading: of the page as it lies, where a bed is cut off.

        The second engine looks for lines in a small copy, in which those of a receipt on a large dark bed are lost.
        """
        paper = only(look(raster), self._wanted).paper if reading.verdict.poor else None
        if paper is None or reading.steps.turned or reading.steps.skew:
            return reading.page, reading
        as_it_was = upright.as_it_lay(reading.recognition, reading.page.back, raster)
        whole = replace(reading, steps=Steps(), page=prepare(raster, Steps()), recognition=as_it_was)
        return prepare(raster, replace(reading.steps, paper=paper)), whole

    def _of_both(
        self, reading: _Reading, second: Recognition, why: str, notes: list[str]
    ) -> tuple[_Reading, _Reading]:
        """What is taken of both, and which of them is kept besides: the first one, unless it is what was taken."""
        theirs = self._judged(reading.steps, reading.page, second)
        sides = (reading, theirs)
        better = best((reading.verdict, theirs.verdict), 0.0 if reading.verdict.poor else MARGIN)
        ours, other = sides[better].recognition, sides[1 - better].recognition
        both = merged(ours, other, self._words.knows)
        if both == ours:
            notes.append(f"{why}: {ours.engine} was taken")
            return sides[better], sides[1 - better]
        notes.append(f"{why}: {ours.engine} was taken, with words of {other.engine}")
        both = replace(both, engine=f"{ours.engine} + {other.engine}")
        return self._judged(reading.steps, reading.page, both), reading

    def _keep_too(self, raster: Raster, reading: _Reading) -> None:
        self.other = upright.as_it_lay(reading.recognition, reading.page.back, raster), reading.verdict.score


def has_ink_or_words(raster: Raster, recognition: Recognition) -> bool:
    """Whether there is anything to read again: most pages have words, so that their ink is not looked for."""
    return bool(recognition.blocks) or has_ink(raster)


def _fall(recognition: Recognition) -> float:
    """How far the lines of a page fall clockwise, in degrees, by where their words lie."""
    slopes = []
    for block in recognition.blocks:
        for paragraph in block.paragraphs:
            for line in paragraph.lines:
                first, last = line.words[0], line.words[-1]
                across = (last.x0 + last.x1 - first.x0 - first.x1) / 2
                if len(line.words) >= LONG and across > 0:
                    slopes.append((last.y0 + last.y1 - first.y0 - first.y1) / 2 / across)
    return 57.3 * statistics.median(slopes) if slopes else 0.0
