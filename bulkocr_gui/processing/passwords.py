"""The passwords of each job's encrypted PDFs: in memory, for as long as the program runs, and nowhere else."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Passwords:
    """Safe to use from any thread. After a restart there are none: the user is asked again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._of: dict[str, tuple[str, ...]] = {}

    def add(self, job_id: str, passwords: Iterable[str]) -> None:
        """Have these tried too on the job's documents; empty ones are left out."""
        with self._lock:
            known = self._of.get(job_id, ())
            # The last one given is the likeliest to fit what did not open until now.
            added = tuple(dict.fromkeys(each for each in passwords if each))
            self._of[job_id] = (*added, *(each for each in known if each not in added))

    def of(self, job_id: str) -> tuple[str, ...]:
        """Those of a job, in the order in which they are tried."""
        with self._lock:
            return self._of.get(job_id, ())

    def forget(self, job_id: str) -> None:
        """Remove those of a job that is no more."""
        with self._lock:
            self._of.pop(job_id, None)
