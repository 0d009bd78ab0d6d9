"""What the Vision server counts. A journal on disk: neither a stop nor a SIGKILL of the server loses a number."""

from __future__ import annotations

import os
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


class Counts:
    """The server's count of calls and images, as a bill would have it.

    Args:
        journal: the file that keeps them; what an earlier server wrote there is taken over.
        writes: whether this process counts; a reader changes nothing.
    """

    def __init__(self, journal: Path, *, writes: bool) -> None:
        self.requests = 0
        self.charged = 0
        self.in_flight = 0
        self.most_in_flight = 0
        self.largest_request = 0
        self.first_at: float | None = None
        self.by_image: Counter[str] = Counter()
        self.refusals: list[tuple[float, str]] = []
        if journal.exists():
            # A killed server may have left half of its last line.
            for line in journal.read_text().split("\n")[:-1]:
                self._apply(line.split(" "))
        self._journal = os.open(journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND) if writes else -1

    def begin(self, size: int) -> None:
        """Count a call whose message has `size` bytes."""
        self.in_flight += 1
        self._note("request", f"{time.time():.3f}", str(size), str(self.in_flight))

    def end(self) -> None:
        """The call is over, however it ended."""
        self.in_flight -= 1

    def charge(self, images: int) -> None:
        """Count images that were accepted: Google bills them, whether or not anyone hears the answer."""
        self._note("charged", str(images))

    def answer(self, contents: list[str]) -> None:
        """Count images that were answered well, by the SHA-256 of their bytes."""
        self._note("answered", *contents)

    def refuse(self, status: str) -> None:
        """Count a call that was answered with an error."""
        self._note("refused", f"{time.time():.3f}", status)

    def as_dict(self) -> dict[str, Any]:
        """All counts, as the tests get them."""
        return {
            "requests": self.requests,
            "images": self.by_image.total(),
            "charged": self.charged,
            "refused": len(self.refusals),
            "refusals": self.refusals,
            "by_image": dict(self.by_image),
            "first_at": self.first_at,
            "in_flight": self.in_flight,
            "most_in_flight": self.most_in_flight,
            "largest_request": self.largest_request,
        }

    def _note(self, *words: str) -> None:
        self._apply(list(words))
        os.write(self._journal, (" ".join(words) + "\n").encode())

    def _apply(self, words: list[str]) -> None:
        what, *values = words
        if what == "request":
            self.requests += 1
            self.first_at = self.first_at or float(values[0])
            self.largest_request = max(self.largest_request, int(values[1]))
            self.most_in_flight = max(self.most_in_flight, int(values[2]))
        elif what == "charged":
            self.charged += int(values[0])
        elif what == "answered":
            self.by_image.update(values)
        else:
            self.refusals.append((float(values[0]), values[1]))
