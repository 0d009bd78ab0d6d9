"""What is asked for in a review, and the pages that it yields; see `review`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageState

LOW = 80.0
"""Confidence of a page, 0 to 100, below which it is one of those with a low one."""
COUNTED = 100_000
"""Pages up to which it is counted how many are left."""


class Which(StrEnum):
    """Which pages are reviewed."""

    ALL = "all"
    LOW = "low"
    """Read with little confidence."""
    BLANK = "blank"
    FAILED = "failed"
    TRIED_AGAIN = "tried_again"
    """Tried more than once."""
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class ReviewQuery:
    """What is reviewed."""

    which: Which = Which.ALL
    job_id: str = ""
    """Of one job alone; empty is all jobs."""


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A page to be looked at."""

    page_id: int
    job_id: str
    job_name: str
    document_id: int
    name: str
    """Of the document below its source folder, as shown."""
    path: Path
    page: int
    """1-based, in the document's file."""
    pages: int
    """Of the document's file."""
    page_place: int
    """0-based, among the pages of the document that the job has."""
    state: PageState
    confidence: float | None
    """Mean word confidence of the engine's reading, 0 to 100."""
    words: int
    """That the engine read."""
    doubtful: int | None
    """Words to check; None for a page that was read before these were counted."""
    corrected: int
    """Corrections."""
    attempts: int
    checked: bool
    """Whether a person found it right."""
    message: str
    """Why it failed."""
    worth: float
    """By which pages are ordered."""

    @property
    def mark(self) -> Mark:
        """Where the block after this page begins."""
        return Mark(self.checked, self.worth, self.page_id)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the order of review."""

    checked: bool = False
    worth: float = -2.0
    page_id: int = 0


START = Mark()


@dataclass(frozen=True, slots=True)
class ReviewCount:
    """How far a review is. Up to `COUNTED`: where there are more, it is that number."""

    left: int
    checked: int
