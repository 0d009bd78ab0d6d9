"""What a listing found so far, counted by kind."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import FoundDocument
from bulkocr_gui.jobs.page_ranges import PageRanges

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import ScanProblem

ALL = PageRanges()


class FoundCounts:
    """The documents themselves are not kept."""

    def __init__(self, ranges: PageRanges = ALL) -> None:
        """Nothing yet.

        Args:
            ranges: the pages of each file that are meant; a file without any of them is not counted.
        """
        self._ranges = ranges
        self.files: Counter[str] = Counter()
        self.pages: Counter[str] = Counter()
        self.folders: set[str] = set()
        self.empty = 0
        self.unknown = 0
        self.problems: dict[str, tuple[int, ScanProblem]] = {}
        self.first = ""
        """Name of the first file."""
        self.done = False

    @property
    def documents(self) -> int:
        """All files found."""
        return sum(self.files.values())

    @property
    def all_pages(self) -> int:
        """All pages found."""
        return sum(self.pages.values())

    def add(self, items: tuple[FoundDocument | ScanProblem, ...]) -> None:
        """Count the next part."""
        for item in items:
            if isinstance(item, FoundDocument):
                pages = self._ranges.count(item.pages)
                if not pages:
                    continue
                self.first = self.first or item.path.name
                self.files[item.kind] += 1
                self.pages[item.kind] += pages
                self.folders.add(str(item.relative.parent))
                if item.size == 0:
                    self.empty += 1
                elif item.kind == "unknown":
                    self.unknown += 1
            else:
                count, first = self.problems.get(item.code, (0, item))
                self.problems[item.code] = (count + 1, first)
