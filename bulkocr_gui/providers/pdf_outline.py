"""Bookmarks and links of PDFs that become one: to the pages themselves, for names may mean another page elsewhere."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from bulkocr_gui.providers.child_merge import Copy
    from bulkocr_gui.results.pdf_objects import ObjectFile

_MOST = 20_000
"""Bookmarks of one document: a chain that is a ring has no end."""
_BROKEN = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError)


class Targets:
    """What the names in one document lead to.

    Args:
        pdf: the document.
    """

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._by_name: Any = pdf.Root.get("/Dests", {})
        self._by_text: Any = {}
        names: Any = pdf.Root.get("/Names", {})
        if "/Dests" in names:
            self._by_text = pikepdf.NameTree(names["/Dests"])

    def of(self, key: str, value: Any) -> Any:
        """What takes an entry's place: where it leads, if it does so by a name; None if it stays as it is."""
        if key not in ("/Dest", "/D") or not isinstance(value, (pikepdf.Name, pikepdf.String)):
            return None
        with contextlib.suppress(*_BROKEN):
            named = self._by_name if isinstance(value, pikepdf.Name) else self._by_text
            found = named[str(value)]
            found = found["/D"] if isinstance(found, pikepdf.Dictionary) else found
            return found if isinstance(found, pikepdf.Array) else None
        return None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A bookmark, with the numbers of the first and the last below it."""

    number: int
    title: bytes
    page: int
    first: int = 0
    last: int = 0
    below: int = 0


class Outline:
    """An entry for each document, with its own bookmarks below it.

    Args:
        objects: where they are written.
    """

    def __init__(self, objects: ObjectFile) -> None:
        self._objects = objects
        self._number = objects.number()
        self._entries: list[_Entry] = []
        self._left = 0

    def add(self, title: str, page: int, pdf: pikepdf.Pdf, copy: Copy) -> None:
        """Add a document.

        Args:
            title: of its entry.
            page: new number of its first page.
            pdf: it.
            copy: knows the new numbers of its pages.
        """
        number = self._objects.number()
        self._left = _MOST
        first, last, below = 0, 0, 0
        with contextlib.suppress(*_BROKEN):
            own: Any = pdf.Root.get("/Outlines", {})
            first, last, below = self._level(own.get("/First"), number, copy, set())
        copy.rest()
        self._entries.append(_Entry(number, _string(title), page, first, last, below))

    def finish(self) -> int:
        """Write the entries; the number of the whole."""
        for place, entry in enumerate(self._entries):
            parts = b"/Parent %d 0 R/Title %s/Dest[%d 0 R/Fit]" % (self._number, entry.title, entry.page)
            if place:
                parts += b"/Prev %d 0 R" % self._entries[place - 1].number
            if place + 1 < len(self._entries):
                parts += b"/Next %d 0 R" % self._entries[place + 1].number
            if entry.first:
                # Less than nothing: it is closed.
                parts += b"/First %d 0 R/Last %d 0 R/Count -%d" % (entry.first, entry.last, entry.below)
            self._objects.put(b"<<%s>>" % parts, entry.number)
        ends = b""
        if self._entries:
            ends = b"/First %d 0 R/Last %d 0 R" % (self._entries[0].number, self._entries[-1].number)
        return self._objects.put(b"<</Type/Outlines/Count %d%s>>" % (len(self._entries), ends), self._number)

    def _level(self, item: Any, parent: int, copy: Copy, seen: set[tuple[int, int]]) -> tuple[int, int, int]:
        """Write bookmarks of one level and below: the first's number, the last's, and how many there are."""
        items: list[Any] = []
        while isinstance(item, pikepdf.Dictionary) and item.objgen not in seen and self._left > 0:
            seen.add(item.objgen)
            self._left -= 1
            items.append(item)
            item = item.get("/Next")
        if not items:
            return 0, 0, 0
        numbers = [self._objects.number() for _ in items]
        for place, each in enumerate(items):
            parts = b"/Parent %d 0 R/Title %s" % (parent, _string(str(each.get("/Title", ""))))
            if place:
                parts += b"/Prev %d 0 R" % numbers[place - 1]
            if place + 1 < len(numbers):
                parts += b"/Next %d 0 R" % numbers[place + 1]
            first, last, below = self._level(each.get("/First"), numbers[place], copy, seen)
            if first:
                parts += b"/First %d 0 R/Last %d 0 R/Count -%d" % (first, last, below)
            for key in ("/Dest", "/A", "/C", "/F"):
                if key in each:
                    target = copy.targets.of(key, each[key])
                    parts += key.encode("ascii") + b" " + copy.text(each[key] if target is None else target)
            self._objects.put(b"<<%s>>" % parts, numbers[place])
        return numbers[0], numbers[-1], len(numbers)


def _string(text: str) -> bytes:
    return pikepdf.String(text).unparse()
