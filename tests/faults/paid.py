"""The scripted provider as one that is paid: it asks for earlier results, then for money, and tells how a call ended.

A file's content is its bytes. A further step: `timeout` (nobody knows whether it costs). `hold` is held after the
money was reserved. `sent` counts the pages that it would put on the bill.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, KnownError, TransientError
from bulkocr_gui.jobs.model import Tariff
from bulkocr_gui.providers.base import Probe
from tests.faults.scripted import ScriptedProvider, ScriptedRecogniser

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.providers.base import Charge, Grants

PRICE = 1500


class PaidProvider(ScriptedProvider):
    id = "paid"
    name = "Paid"
    needs_network = True
    costs_money = True

    def __init__(self) -> None:
        super().__init__()
        self.rates = Tariff(price=PRICE, free_pages=0, currency="USD")
        self.sent: Counter[str] = Counter()
        self.looked_at = 0
        """Pages whose content is known, whether they are paid for or not."""
        self.test_waits: threading.Event | None = None
        self.test_fails: Exception | None = None

    def tariff(self) -> Tariff:
        return self.rates

    def reuse_key(self, options: JobOptions) -> str:
        return options.cloud_model

    def models(self, options: JobOptions) -> tuple[tuple[str, Path], ...]:
        return ()

    def test(self, options: JobOptions, grants: Grants) -> Probe:
        charge = grants.charge()
        if self.test_waits is not None:
            self.test_waits.wait(30)
        if self.test_fails is not None:
            charge.free()
            raise self.test_fails
        charge.billed()
        return Probe(ready=True, engine="Paid 1", details=(("time-out", f"{options.page_timeout:g}"),))

    def open(self, options: JobOptions) -> PaidRecogniser:
        recogniser = PaidRecogniser(self, options)
        self.open_recognisers.add(recogniser)
        return recogniser

    def send(self, path: Path, page: int) -> None:
        """What the provider's own books say: from here on the page is on the bill."""
        with self.lock:
            self.sent[f"{path.name}:{page}"] += 1


class PaidRecogniser(ScriptedRecogniser):
    provider: PaidProvider

    def __init__(self, provider: PaidProvider, options: JobOptions) -> None:
        super().__init__(provider)
        self.options = options

    def recognise(self, path: Path, page: int, grants: Grants) -> PageRecord:
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        with self.provider.lock:
            self.provider.looked_at += 1
        if self.options.reuse and (earlier := grants.recall(content)):
            return earlier
        charge = grants.charge()
        with self.provider.lock:
            number = self.provider.calls[f"{path.name}:{page}"]
            self.provider.calls[f"{path.name}:{page}"] += 1
        return replace(self.call(path, page, number, charge), content=content)

    def call(self, path: Path, page: int, number: int, charge: Charge) -> PageRecord:
        steps = path.stem.split("~")[1:]
        if steps and steps[min(number, len(steps) - 1)] == "timeout":
            self.provider.send(path, page)
            charge.uncertain()
            raise TransientError("timed_out", "The provider did not answer.", "Check the network.")
        try:
            made = self.play(path, number)
        except Cancelled:
            charge.uncertain()
            raise
        except (KnownError, RuntimeError, KeyError):
            charge.free()
            raise
        self.provider.send(path, page)
        charge.billed()
        return made
