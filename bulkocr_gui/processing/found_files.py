"""What a finished preview found, kept for the questions that are asked about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import FoundDocument
    from bulkocr_gui.jobs.page_ranges import PageRanges


class FoundFile(NamedTuple):
    """One file. Names and not paths: to let 100,000 paths go at once holds every thread up for 0.2 seconds."""

    path: str
    size: int
    """Bytes."""
    pages: int
    counted: bool
    kind: str
    finding: str
    output: str
    """Its text file below the output folder."""

    @classmethod
    def of(cls, found: FoundDocument) -> FoundFile:
        """What is kept of a document."""
        return cls(
            str(found.path),
            found.size,
            found.pages,
            found.counted,
            found.kind,
            found.finding,
            str(found.output),
        )

    def meant(self, ranges: PageRanges) -> int:
        """How many of its pages are read; the one that stands for those that could not be counted is."""
        return ranges.count(self.pages) if self.counted else 1


@dataclass(slots=True)
class FoundFiles:
    """All files, and what was read of them since."""

    files: list[FoundFile] = field(default_factory=list)
    contents: dict[str, str] = field(default_factory=dict)
    """SHA-256 by path: other options need no second reading."""
