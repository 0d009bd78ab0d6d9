"""Memory for pages in flight: a worker waits rather than exhaust the machine."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHARE = 0.6
"""Of the memory that is free at the first page; the rest is for the engines themselves and other programs."""
LEAST = 256 * 1024 * 1024


def available_bytes() -> int:
    """Memory that this program may use: what is free, or what its control group leaves."""
    import psutil  # noqa: PLC0415 - as late as it is wanted: the window is there sooner

    free = psutil.virtual_memory().available
    for limit, used in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
    ):
        try:
            allowed = Path(limit).read_text(encoding="ascii").strip()
            if allowed.isdigit():
                free = min(free, int(allowed) - int(Path(used).read_text(encoding="ascii")))
        except (OSError, ValueError):
            # No such control group here: the machine's own figure holds.
            continue
    return free


def _share() -> int:
    return max(LEAST, int(available_bytes() * SHARE))


class MemoryBudget:
    """Bytes that pages in flight may take together. One page alone is always let in.

    Args:
        total: bytes; None asks the machine, when the first page wants some.
    """

    def __init__(self, total: int | None = None) -> None:
        self._total = total
        self._held = 0
        self._changed = threading.Condition()

    @contextmanager
    def hold(self, amount: int, given_up: Callable[[], bool]) -> Iterator[None]:
        """Hold `amount` bytes for the length of the block; wait for them first.

        Raises:
            Cancelled: `given_up` became true while waiting (see `wake`).
        """
        with self._changed:
            self._changed.wait_for(lambda: given_up() or self._held == 0 or self._held + amount <= self._allowed())
            if given_up():
                raise Cancelled
            self._held += amount
        try:
            yield
        finally:
            with self._changed:
                self._held -= amount
                self._changed.notify_all()

    def resize(self, total: int | None) -> None:
        """Change what pages may take together, from the next page on; what is in flight keeps what it holds.

        Args:
            total: bytes; None asks the machine anew.
        """
        with self._changed:
            self._total = total
            self._changed.notify_all()

    def _allowed(self) -> int:
        if self._total is None:
            self._total = _share()
        return self._total

    def wake(self) -> None:
        """Let waiting workers look again whether they were given up."""
        with self._changed:
            self._changed.notify_all()
