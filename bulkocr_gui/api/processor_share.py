"""How much of the processor the server may take, whoever asks: a running job and the window come first."""

from __future__ import annotations

import selectors
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SHARE = 0.25
"""Of one processor. 200 calls a second take 0.06 to 0.16 (`tests.benchmarks.api_load` prints what one costs)."""
AT_ONCE = 0.005
"""Seconds of the processor that may be taken without a rest, by who took little before; the window waits as long."""
LONGEST_REST = 0.05
"""Seconds; what would ask for a longer one is forgiven."""


class SharingSelector(selectors.DefaultSelector):
    """What an event loop waits with; before it looks for more to do it rests as long as it took too much.

    For the thread of the loop alone. What is not read meanwhile waits with the system, and with who sent it.

    Args:
        rest: waits for so many seconds, or until the loop is to end.
        clock: seconds; a test's own.
        used: seconds of the processor that this thread has taken; a test's own.
    """

    def __init__(
        self,
        rest: Callable[[float], object],
        clock: Callable[[], float] = time.monotonic,
        used: Callable[[], float] = time.thread_time,
    ) -> None:
        super().__init__()
        self._rest = rest
        self._clock = clock
        self._used = used
        self._at = clock()
        self._used_before = used()
        self._left = AT_ONCE

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """As ever, after a rest where one is due."""
        now, used = self._clock(), self._used()
        self._left = min(AT_ONCE, self._left + (now - self._at) * SHARE) - (used - self._used_before)
        self._at, self._used_before = now, used
        if self._left < 0:
            self._left = max(self._left, -LONGEST_REST * SHARE)
            self._rest(-self._left / SHARE)
        return super().select(timeout)
