"""Grants that refuse nothing, and remember what was asked."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter


class FreeGrants:
    """All the memory and money there is; earlier results as the test puts them into `known`."""

    def __init__(self) -> None:
        self.known: dict[str, object] = {}
        self.ends: Counter[str] = Counter()
        self.charges = 0
        self.lock = threading.Lock()
        self.given: tuple[str, ...] = ()
        self.file_pages: list[int] = []

    def passwords(self) -> tuple[str, ...]:
        return self.given

    def document_has(self, pages: int) -> None:
        self.file_pages.append(pages)

    def memory(self, amount: int):
        return contextlib.nullcontext()

    def charge(self) -> FreeCharge:
        with self.lock:
            self.charges += 1
        return FreeCharge(self)

    def recall(self, content: str):
        return self.known.get(content)


class FreeCharge:
    def __init__(self, grants: FreeGrants) -> None:
        self.grants = grants

    def _end(self, how: str) -> None:
        with self.grants.lock:
            self.grants.ends[how] += 1

    def billed(self) -> None:
        self._end("billed")

    def free(self) -> None:
        self._end("free")

    def uncertain(self) -> None:
        self._end("uncertain")
