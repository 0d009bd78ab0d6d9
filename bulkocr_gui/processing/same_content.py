"""Copies of one page that are under way at the same time: the first is paid for, the others wait for its result."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 10.0
"""Seconds that a copy waits. It holds its worker, and whatever its recogniser has opened."""


class SameContent:
    """Who is at work on which content, for all pages of a job."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._at_work: dict[str, object] = {}

    def begin(self, fingerprint: str, page: object, given_up: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Wait until no other page of this fingerprint is under way, then be the one that is.

        Whoever has waited too long, or was given up, goes on without being the one.

        Args:
            fingerprint: see `jobs.earlier_results`.
            page: who asks.
            given_up: whether the page's job was stopped. Looked at when a page is over: a stop ends them all.
            patience: seconds.
        """
        with self._changed:
            self._changed.wait_for(
                lambda: given_up() or self._at_work.get(fingerprint, page) is page, timeout=patience
            )
            self._at_work.setdefault(fingerprint, page)

    def end(self, page: object) -> None:
        """The attempt is over: its result is committed, or there is none."""
        with self._changed:
            for fingerprint in [name for name, owner in self._at_work.items() if owner is page]:
                del self._at_work[fingerprint]
            self._changed.notify_all()
