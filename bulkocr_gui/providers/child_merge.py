"""The child's side of `PdfMerger`: finished PDFs written one after the other into one.

Object by object, with new numbers: of the sources only the one at hand is open, and of the result nothing but its
numbers is kept. Streams keep their bytes; those that several documents have alike, such as fonts, are there once.
Forms stay forms, and tags stay tags.
"""

from __future__ import annotations

import contextlib
import faulthandler
import hashlib
import os
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO

import pikepdf

from bulkocr_gui.documents.page import damaged, file_error
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.providers.child_pages import Orders, as_error
from bulkocr_gui.providers.child_pdf import Watch
from bulkocr_gui.providers.pdf_a import claimed
from bulkocr_gui.providers.pdf_form import MergedForm
from bulkocr_gui.providers.pdf_outline import Outline, Targets
from bulkocr_gui.providers.pdf_tags import MergedTags
from bulkocr_gui.results.pdf_file import archive_marks
from bulkocr_gui.results.pdf_objects import ObjectFile

if TYPE_CHECKING:
    from collections.abc import Callable

_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_LEFT_OUT = ("/Parent", "/B")
_PLACES = ("/StructParent", "/StructParents")
"""Numbers of a place in the tree of tags."""
_DEEPEST = 50
_SHARED = 256 * 1024
"""Bytes up to which a stream is looked for among those that are there already."""
_BROKEN = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError)


def serve_merge(channel: Orders) -> None:
    """Answer orders until the parent is gone."""
    channel.answer({})
    merging: Merging | None = None
    while True:
        order = channel.order()
        watch = Watch(channel, order["seconds"])
        try:
            if order["do"] == "begin":
                merging = Merging(Path(order["target"]))
            elif merging is not None and order["do"] == "add":
                merging.add(Path(order["path"]), order["title"], tuple(order["passwords"]), watch.pulse)
            elif merging is not None:
                merging.finish()
            channel.answer({})
        except Exception as error:  # noqa: BLE001 - the parent decides what it means for the whole
            channel.answer(as_error(error))
        finally:
            faulthandler.cancel_dump_traceback_later()


class Merging:
    """One file that is being put together.

    Args:
        target: written from its beginning to its end.

    Raises:
        OSError: it cannot be written.
    """

    def __init__(self, target: Path) -> None:
        self._file: IO[bytes] = target.open("wb")
        self._objects = ObjectFile(self._file)
        self._root, self._tree = self._objects.number(), self._objects.number()
        self._pages: list[int] = []
        self._shared: dict[bytes, int] = {}
        self._outline = Outline(self._objects)
        self._form = MergedForm(self._objects)
        self._tags = MergedTags(self._objects)
        self._labels: list[tuple[int, bytes]] = []
        self._labelled = False
        self._archived = True

    def add(self, path: Path, title: str, passwords: tuple[str, ...], pulse: Callable[[], None]) -> None:
        """Append a document. One that cannot be read leaves the others as they are.

        Raises:
            PageError: it is damaged or needs a password, or its owner forbids it to be made part of another.
        """
        try:
            # Not mapped into memory: a file that is cut short meanwhile would end the process.
            with path.open("rb") as file, _opened(file, passwords) as pdf:
                self._add(pdf, title, pulse)
        except pikepdf.PasswordError as error:
            raise damaged("it needs a password") from error
        except OSError as error:
            raise file_error(error) from error
        except _BROKEN as error:
            raise damaged("it is not a PDF that can be read") from error

    def _add(self, pdf: pikepdf.Pdf, title: str, pulse: Callable[[], None]) -> None:
        before = len(self._pages)
        pages = list(pdf.pages)
        numbers = [self._objects.number() for _ in pages]
        copy = Copy(self._objects, self._shared, {page.obj.objgen: n for page, n in zip(pages, numbers, strict=True)})
        copy.targets = Targets(pdf)
        fields: list[Any] = []
        # A form or tags that are not what the format says leave the pages as they are.
        with contextlib.suppress(*_BROKEN):
            fields = self._form.prepare(pdf)
        with contextlib.suppress(*_BROKEN):
            copy.first_place = self._tags.first_place(pdf)
        for page, number in zip(pages, numbers, strict=True):
            copy.page(page.obj, number, self._tree)
            pulse()
        self._pages += numbers
        if numbers:
            self._outline.add(title, numbers[0], pdf, copy)
        with contextlib.suppress(*_BROKEN):
            self._form.add(pdf, fields, copy)
        with contextlib.suppress(*_BROKEN):
            self._tags.add(pdf, copy.first_place, copy)
        self._archived = self._archived and claimed(pdf) == "2B"
        self._take_labels(pdf, before, copy)

    def _take_labels(self, pdf: pikepdf.Pdf, before: int, copy: Copy) -> None:
        labels: dict[int, bytes] = {}
        with contextlib.suppress(*_BROKEN):
            if "/PageLabels" in pdf.Root:
                tree = pikepdf.NumberTree(pdf.Root.PageLabels)
                labels = {int(place): copy.text(label) for place, label in tree.items()}
                self._labelled = True
        # A document without labels has the numbers of its pages in the whole.
        labels = {0: b"<</S/D/St %d>>" % (before + 1)} | labels
        self._labels += [(before + place, label) for place, label in sorted(labels.items())]

    def finish(self) -> None:
        """Write what a reader looks for at the end, and flush it to the disk.

        Raises:
            PageError: there is no page.
        """
        if not self._pages:
            raise damaged("it has no pages")
        kids = b" ".join(b"%d 0 R" % number for number in self._pages)
        self._objects.put(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(self._pages), kids), self._tree)
        marks = archive_marks(self._objects).encode("ascii") if self._archived else b""
        if self._labelled:
            marks += b"/PageLabels<</Nums[%s]>>" % b" ".join(b"%d %s" % label for label in self._labels)
        marks += self._form.finish() + self._tags.finish()
        marks += b"/PageMode/UseOutlines/Outlines %d 0 R" % self._outline.finish()
        self._objects.put(b"<</Type/Catalog/Pages %d 0 R%s>>" % (self._tree, marks), self._root)
        with self._file as file:
            self._objects.finish(self._root)
            file.flush()
            os.fsync(file.fileno())


def _opened(file: BinaryIO, passwords: tuple[str, ...]) -> pikepdf.Pdf:
    """A PDF that may be made part of another: what is put together has none of its owner's restrictions.

    Raises:
        PageError: its owner forbids it, and no password of the owner's was given.
    """
    forbidden = False
    for password in ("", *passwords):
        with contextlib.suppress(pikepdf.PasswordError):
            pdf = pikepdf.open(file, password=password, access_mode=pikepdf.AccessMode.stream)
            allowed = pdf.allow.modify_assembly and pdf.allow.extract
            if not pdf.is_encrypted or pdf.owner_password_matched or allowed:
                return pdf
            forbidden = True
    if forbidden:
        raise PageError(
            "restricted",
            "Its owner does not permit its pages to be put into another PDF.",
            "Give the owner's password, or use the document's own PDF.",
        )
    raise pikepdf.PasswordError("no password fits")


class Copy:
    """The objects of one document with their new numbers.

    Args:
        objects: where they are written.
        shared: streams that are there already, by what they hold.
        pages: new numbers of the document's pages.
    """

    def __init__(self, objects: ObjectFile, shared: dict[bytes, int], pages: dict[tuple[int, int], int]) -> None:
        self._objects = objects
        self._shared = shared
        self._numbers = dict(pages)
        self._waiting: list[tuple[Any, int]] = []
        self.targets: Targets
        self.first_place: int | None = None
        """What is added to numbers of places in the tree of tags; None where there is no tree."""

    def takes_place(self, value: Any, number: int) -> None:
        """Refer to a number wherever an object is referred to, which is not copied."""
        if value.is_indirect:
            self._numbers[value.objgen] = number

    def page(self, page: Any, number: int, tree: int) -> None:
        """Write a page and all that it needs and that is not there yet."""
        parts = [b"/Parent %d 0 R" % tree]
        for key, value in page.items():
            if key not in _LEFT_OUT:
                parts.append(self._entry(key, value))
        for key in _INHERITED:
            node, depth = page.get("/Parent"), 0
            while key not in page and isinstance(node, pikepdf.Dictionary) and depth < _DEEPEST:
                if key in node:
                    parts.append(_name(key) + b" " + self.text(node[key]))
                    break
                node, depth = node.get("/Parent"), depth + 1
        self._objects.put(b"<<%s>>" % b"".join(parts), number)
        self.rest()

    def rest(self) -> None:
        """Write what was named and is not written."""
        while self._waiting:
            value, number = self._waiting.pop()
            if isinstance(value, pikepdf.Stream):
                self._objects.stream(self._entries(value), value.read_raw_bytes(), number)
            else:
                self._objects.put(self._direct(value), number)

    def text(self, value: Any) -> bytes:
        """A value as it is written in another object: a reference, where it is an object of its own."""
        if not isinstance(value, pikepdf.Object) or not value.is_indirect:
            return self._direct(value)
        known = self._numbers.get(value.objgen)
        if known is None:
            known = self._new(value)
            self._numbers[value.objgen] = known
        return b"%d 0 R" % known if known else b"null"

    def _new(self, value: Any) -> int:
        if isinstance(value, pikepdf.Dictionary) and value.get("/Type") in ("/Page", "/Pages", "/Catalog"):
            # Of the tree that stays behind.
            return 0
        if isinstance(value, pikepdf.Stream) and int(value.get("/Length", 0)) <= _SHARED:
            entries = [(key, each) for key, each in value.items() if key != "/Length"]
            if not any(_refers(each) for _, each in entries):
                dictionary = self._entries(value)
                data = value.read_raw_bytes()
                key = hashlib.sha256(dictionary + b"\0" + data).digest()
                if key not in self._shared:
                    self._shared[key] = self._objects.stream(dictionary, data)
                return self._shared[key]
        number = self._objects.number()
        self._waiting.append((value, number))
        return number

    def _entries(self, value: Any) -> bytes:
        entries = sorted((key, each) for key, each in value.items() if key != "/Length")
        return b"".join(self._entry(key, each) for key, each in entries)

    def _entry(self, key: str, value: Any) -> bytes:
        if key in _PLACES:
            return b"" if self.first_place is None else _name(key) + b" %d" % (int(value) + self.first_place)
        target = self.targets.of(key, value)
        return _name(key) + b" " + self.text(value if target is None else target)

    def _direct(self, value: Any) -> bytes:
        if isinstance(value, pikepdf.Array):
            return b"[%s]" % b" ".join(map(self.text, value))
        if isinstance(value, pikepdf.Dictionary):
            return b"<<%s>>" % b"".join(self._entry(key, each) for key, each in value.items())
        if isinstance(value, pikepdf.Object):
            return value.unparse()
        if isinstance(value, bool):
            return b"true" if value else b"false"
        return b"null" if value is None else str(value).encode("ascii")


def _refers(value: Any) -> bool:
    if isinstance(value, pikepdf.Object) and value.is_indirect:
        return True
    if isinstance(value, pikepdf.Array):
        return any(map(_refers, value))
    return isinstance(value, pikepdf.Dictionary) and any(map(_refers, value.values()))


def _name(key: str) -> bytes:
    return pikepdf.Name(key).unparse()
