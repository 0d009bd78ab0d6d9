"""A provider that plays by script: each file's name says what happens to its attempts.

`ok.png` succeeds; a name such as `a~transient~transient~ok.png` fails twice and then succeeds; the last
step repeats for ever. Steps: ok, blank, transient, page, provider, disk, bug, words, hold (until released
or cancelled).
"""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, MachineError, PageError, ProviderError, TransientError
from bulkocr_gui.jobs.model import PageRecord
from bulkocr_gui.providers.base import Probe
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Grants


class ScriptedProvider:
    id = "scripted"
    name = "Scripted"
    needs_network = False
    costs_money = False

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.lock = threading.Lock()
        self.gate = threading.Event()
        self.holding = threading.Semaphore(0)
        self.online = True
        self.missing: ProviderError | None = None
        self.open_recognisers: set[ScriptedRecogniser] = set()
        self.at_once = 0
        self.most_at_once = 0

    def probe(self, options: JobOptions) -> Probe:
        return Probe(ready=True, engine="Scripted 1", languages=("eng",))

    def check(self, options: JobOptions) -> str:
        if self.missing:
            raise self.missing
        return "Scripted 1"

    def default_workers(self) -> int:
        return 2

    def tariff(self) -> None:
        return None

    def reuse_key(self, options: JobOptions) -> str:
        return ""

    def models(self, options: JobOptions) -> tuple[tuple[str, Path], ...]:
        return ()

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        return self.probe(options)

    def open(self, options: JobOptions) -> ScriptedRecogniser:
        recogniser = ScriptedRecogniser(self)
        self.open_recognisers.add(recogniser)
        return recogniser


class ScriptedRecogniser:
    def __init__(self, provider: ScriptedProvider) -> None:
        self.provider = provider
        self.cancelled = threading.Event()

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        provider = self.provider
        with grants.memory(1000):
            with provider.lock:
                number = provider.calls[f"{path.name}:{page}"]
                provider.calls[f"{path.name}:{page}"] += 1
                provider.at_once += 1
                provider.most_at_once = max(provider.most_at_once, provider.at_once)
            try:
                return self.play(path, number)
            finally:
                with provider.lock:
                    provider.at_once -= 1

    def play(self, path: Path, number: int) -> PageRecord:
        steps = path.stem.split("~")[1:] or ["ok"]
        step = steps[min(number, len(steps) - 1)]
        if not self.provider.online:
            step = "transient"
        if step == "hold":
            self.provider.holding.release()
            while not self.provider.gate.wait(0.01):
                if self.cancelled.is_set():
                    raise Cancelled
        if self.cancelled.is_set():
            raise Cancelled
        errors = {
            "transient": TransientError("no_connection", "No connection.", "Check the network."),
            "page": PageError("damaged", "The file is damaged.", "Scan it again."),
            "provider": ProviderError("key_rejected", "The key was rejected.", "Enter another."),
            "disk": MachineError("disk_full", "The disk is full.", "Free some space."),
            "bug": KeyError("unexpected"),
            "words": RuntimeError("connection reset by peer"),
        }
        if step in errors:
            raise errors[step]
        return record("" if step == "blank" else f"Text of {path.name}")

    def cancel(self) -> None:
        self.cancelled.set()
        self.provider.open_recognisers.discard(self)

    def close(self) -> None:
        self.provider.open_recognisers.discard(self)


def record(text: str) -> PageRecord:
    recognition = Recognition.of_text(text, width=100, height=50, dpi=300, engine="Scripted 1")
    return PageRecord(
        words=len(text.split()),
        confidence=90.0 if text else None,
        width=100,
        height=50,
        dpi=300,
        engine="Scripted 1",
        seconds=0.01,
        notes=(),
        blob=recognition.encode(),
    )
