"""The tags of PDFs that become one: what says to those who hear a document what is heading, paragraph and table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from bulkocr_gui.providers.child_merge import Copy
    from bulkocr_gui.results.pdf_objects import ObjectFile


class MergedTags:
    """The trees of all documents under one root.

    Pages and what is on them name their place in the tree by a number; those of each document follow on those of the
    one before. Roles and classes that two documents define otherwise are as the first has them; what finds an element
    by its name is left out.

    Args:
        objects: where the root is written.
    """

    def __init__(self, objects: ObjectFile) -> None:
        self._objects = objects
        self._root = 0
        self._next = 0
        self._kids: list[bytes] = []
        self._places: list[tuple[int, bytes]] = []
        self._maps: dict[str, dict[str, bytes]] = {"/RoleMap": {}, "/ClassMap": {}}
        self._all_tagged = True

    def first_place(self, pdf: pikepdf.Pdf) -> int | None:
        """What is added to the numbers of a document's places; None for one that has no tags."""
        root = pdf.Root.get("/StructTreeRoot")
        if not isinstance(root, pikepdf.Dictionary) or "/K" not in root:
            return None
        first = self._next
        places = [int(page.obj.get("/StructParents", -1)) for page in pdf.pages]
        if "/ParentTree" in root:
            places += pikepdf.NumberTree(root["/ParentTree"]).keys()
        self._next = first + max([*(place + 1 for place in places), int(root.get("/ParentTreeNextKey", 0)), 0])
        return first

    def add(self, pdf: pikepdf.Pdf, first: int | None, copy: Copy) -> None:
        """Take the tree of a document.

        Args:
            pdf: it.
            first: what its `first_place` was.
            copy: writes the elements.
        """
        all_tagged, self._all_tagged = self._all_tagged, False
        if first is None:
            return
        root: Any = pdf.Root["/StructTreeRoot"]
        self._root = self._root or self._objects.number()
        copy.takes_place(root, self._root)
        kids = list(root["/K"]) if isinstance(root["/K"], pikepdf.Array) else [root["/K"]]
        for kid in kids:
            # The whole is in no language, for each document may have another.
            if "/Lang" in pdf.Root and isinstance(kid, pikepdf.Dictionary) and "/Lang" not in kid:
                kid["/Lang"] = pdf.Root["/Lang"]
        texts = [copy.text(kid) for kid in kids]
        places: list[tuple[int, bytes]] = []
        if "/ParentTree" in root:
            for place, value in pikepdf.NumberTree(root["/ParentTree"]).items():
                number = self._objects.put(copy.text(value)) if not value.is_indirect else 0
                places.append((first + int(place), b"%d 0 R" % number if number else copy.text(value)))
        for key, known in self._maps.items():
            for name, value in root.get(key, {}).items():
                known.setdefault(name, copy.text(value))
        copy.rest()
        self._kids += texts
        self._places += places
        self._all_tagged = all_tagged

    def finish(self) -> bytes:
        """Write the root; the catalogue's entries, empty where no document had tags."""
        if not self._kids:
            return b""
        places = b" ".join(b"%d %s" % place for place in sorted(self._places))
        tree = self._objects.put(b"<</Nums[%s]>>" % places)
        maps = b"".join(
            key.encode("ascii") + b"<<%s>>" % b"".join(pikepdf.Name(n).unparse() + b" " + v for n, v in each.items())
            for key, each in self._maps.items()
            if each
        )
        kids = b" ".join(self._kids)
        entries = b"/K[%s]/ParentTree %d 0 R/ParentTreeNextKey %d%s" % (kids, tree, self._next, maps)
        self._objects.put(b"<</Type/StructTreeRoot%s>>" % entries, self._root)
        # Whoever hears a document that says so finds nothing on a page without tags.
        marked = b"/MarkInfo<</Marked true>>" if self._all_tagged else b""
        return b"/StructTreeRoot %d 0 R%s" % (self._root, marked)
