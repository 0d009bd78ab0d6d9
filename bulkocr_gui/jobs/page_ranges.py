"""Which pages of each document a job reads: `1-3, 7, 10-`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bulkocr_gui.jobs.errors import UsageError

EXAMPLE = "1-3, 7, 10-"
_DASHES = str.maketrans("‐‑‒–—−", "------")  # noqa: RUF001 - what word processors make of a hyphen
_PART = re.compile(r"(?P<first>[0-9]{0,9}) ?(?P<dash>-?) ?(?P<last>[0-9]{0,9})")
_EVERY_OTHER = {"odd": slice(0, None, 2), "even": slice(1, None, 2)}
_LAST = "last"


@dataclass(frozen=True, slots=True)
class PageRanges:
    """Parsed page ranges.

    Attributes:
        text: as the user wrote them; empty is all pages.
        parts: words, or first and last page, either None where it is open.
    """

    text: str = ""
    parts: tuple[str | tuple[int | None, int | None], ...] = ()

    @property
    def all(self) -> bool:
        """Whether every page of every document is meant."""
        return not self.parts

    def of(self, pages: int) -> tuple[int, ...]:
        """The numbers of the pages that are meant, of a document with so many, in the document's order."""
        if self.all:
            return tuple(range(1, pages + 1))
        meant: set[int] = set()
        for part in self.parts:
            if part == _LAST:
                meant.add(pages)
            elif isinstance(part, str):
                meant.update(range(1, pages + 1)[_EVERY_OTHER[part]])
            else:
                first, last = part
                meant.update(range(first or 1, min(last or pages, pages) + 1))
        return tuple(sorted(meant))

    def count(self, pages: int) -> int:
        """How many pages are meant, of a document with so many."""
        return pages if self.all else len(self.of(pages))


@lru_cache(maxsize=16)
def page_ranges(text: str) -> PageRanges:
    """Read page ranges.

    Parts between commas: `7`, `1-3`, `10-` (to the end), `-5` (up to the fifth), `odd`, `even`, `last`.

    Args:
        text: as the user wrote it; empty means all pages.

    Raises:
        UsageError: a part is none of these, counts from 0, or runs backwards.
    """
    if not text.strip():
        return PageRanges()
    return PageRanges(text.strip(), tuple(_part(part) for part in text.translate(_DASHES).split(",")))


def _part(written: str) -> str | tuple[int | None, int | None]:
    part = " ".join(written.lower().split())
    if part in _EVERY_OTHER or part == _LAST:
        return part
    match = _PART.fullmatch(part)
    if not part:
        raise _wrong("there is nothing between two commas, or after the last one")
    if match is None or part == "-":
        raise _wrong(f"“{part[:40]}” is no page and no range of pages")
    first = int(match["first"]) if match["first"] else None
    last = int(match["last"]) if match["last"] else None
    if not match["dash"]:
        if last is not None:
            raise _wrong(f"“{part[:40]}” has no comma")
        last = first
    if 0 in (first, last):
        raise _wrong("the first page is 1, not 0")
    if first is not None and last is not None and first > last:
        raise _wrong(f"“{part[:40]}” runs backwards")
    return first, last


def _wrong(what: str) -> UsageError:
    return UsageError("page_ranges", f"The pages cannot be understood: {what}.", f"Write them like “{EXAMPLE}”.")
