"""The scripted provider as one that reads some pages poorly: those with a step `poor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import Opinion, PageRecord
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from tests.faults.scripted import ScriptedProvider, ScriptedRecogniser

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions


class HastyProvider(ScriptedProvider):
    """Free, on this computer.

    Further steps: `poor`; `ink` (a page with ink and no word found); `twice` (read well, and otherwise besides);
    `nothing` (read well, and the other reading is empty).
    """

    id = "hasty"
    name = "Hasty"

    def open(self, options: JobOptions) -> HastyRecogniser:
        del options
        recogniser = HastyRecogniser(self)
        self.open_recognisers.add(recogniser)
        return recogniser


class HastyRecogniser(ScriptedRecogniser):
    def play(self, path: Path, number: int) -> PageRecord:
        steps = path.stem.split("~")[1:]
        if "ink" in steps:
            return reading("", 0.0, other=Opinion("Hasty 1", 0.0, b""))
        if "blank" in steps:
            return reading("", 0.0)
        if "hold" in steps:
            super().play(path, number)
        if "twice" in steps:
            return reading("1 2 3", 99.0, other=Opinion("Other 1", 0.5, reading("4 5", 80.0, "Other 1").blob))
        if "nothing" in steps:
            return reading("1 2 3", 99.0, other=Opinion("Other 1", 0.0, reading("", 0.0, "Other 1").blob))
        return reading("xq zv wk", 35.0) if "poor" in steps else reading("1 2 3", 99.0)


def reading(text: str, confidence: float, engine: str = "Hasty 1", other: Opinion | None = None) -> PageRecord:
    """A page of one line."""
    words = tuple(
        Word(word, 20 * place, 0, 20 * place + 15, 10, confidence) for place, word in enumerate(text.split())
    )
    blocks = (Block((Paragraph((Line(words),)),)),) if words else ()
    recognition = Recognition(100, 50, 300, engine, ("eng",), blocks)
    return PageRecord(
        words=len(words),
        confidence=recognition.confidence,
        width=100,
        height=50,
        dpi=300,
        engine=engine,
        seconds=0.01,
        notes=(),
        blob=recognition.encode(),
        other=other,
    )
