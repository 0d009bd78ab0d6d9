"""What the pools run: a plain function, wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRunnable

if TYPE_CHECKING:
    from collections.abc import Callable


class PageTask(QRunnable):
    """A plain function on the pool. The function reports exactly once, in its own `finally`."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Run the function."""
        self._work()
