"""Pages made ready to be sent, by a few children that all workers share: a bad file costs its page alone."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import BulkOcrError, Cancelled, PageError
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.providers.child_faults import checked, lied, lost, record_of
from bulkocr_gui.providers.child_process import (
    START_SECONDS,
    ChildEnded,
    ChildProcess,
    cores,
    memory_limit,
    own_folder,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.providers.base import Grants

WHO = "The process that prepares pages"
LEAVE_SECONDS = 10.0
KNOWN_FILES = 256
"""Files whose contents are remembered, so that a PDF of 2,000 pages is read through once."""

NOTHING_KNOWN: tuple[list[int], str] = ([], "")
"""The stamp of no file, and its content."""


@dataclass(frozen=True, slots=True)
class EncodedPage:
    """A page ready to be sent.

    Attributes:
        data: a whole picture file, upright.
        width: of the upright page, in pixels.
        height: the same.
        dpi: of the page.
        scale: pixels of `data` for each of the page.
        notes: what a reader should know of the page and of what was lost on the way.
    """

    data: bytes
    width: int
    height: int
    dpi: int
    scale: float
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnText:
    """Text that a page has without being sent.

    Attributes:
        record: the page's, where this is all of it.
        complete: whether it is; else it is added to what is recognised of the picture, which does not show it.
    """

    record: PageRecord
    complete: bool


class OpenedPage:
    """A page that passed the gate, in a child that works for nobody else meanwhile.

    Attributes:
        content: SHA-256 of the whole file, in hex.
        own_text: what is taken of the page's own text; None for nothing.
    """

    def __init__(
        self,
        encoder: PageEncoder,
        child: ChildProcess,
        seconds: float,
        *,
        needs_bytes: int,
        content: str,
        own_text: OwnText | None,
    ) -> None:
        self._encoder = encoder
        self._child = child
        self._needs_bytes = needs_bytes
        self._seconds = seconds
        self.content = content
        self.own_text = own_text
        self.is_open = True
        """Whether the child still has the file open."""

    def encode(self, grants: Grants, most_bytes: int, most_pixels: int) -> EncodedPage:
        """Decode or render the page and make a picture file of it. Once for each page that is opened.

        Args:
            grants: asked for the memory that it takes, before anything is decoded.
            most_bytes: of the file.
            most_pixels: of the picture.

        Raises:
            PageError: damaged, out of memory, too large to be made to fit.
            TransientError: timed out, the child was killed, or the file was changed meanwhile.
            Cancelled: the job was stopped.
        """
        order = {"do": "encode", "most_bytes": most_bytes, "most_pixels": most_pixels}
        with grants.memory(self._needs_bytes):
            answer, data = self._encoder.ask(self._child, order, self._seconds)
        self.is_open = False
        with self._encoder.sense(self._child):
            return EncodedPage(
                data,
                answer["width"],
                answer["height"],
                answer["dpi"],
                answer["scale"],
                tuple(answer["notes"]),
            )


class PageEncoder:
    """A bounded pool of children. For all workers of a job; after `cancel` and `close` it stays shut.

    Args:
        temporary: folder for temporary files; a folder of this encoder's own is made in it.
        most: children at the same time; one a core unless told.
    """

    def __init__(self, temporary: Path, most: int | None = None) -> None:
        self._most = most or cores()
        self._temporary = own_folder(temporary)
        self._changed = threading.Condition()
        self._idle: list[ChildProcess] = []
        self._children: set[ChildProcess] = set()
        """Those that are idle too."""
        self._being_read: set[str] = set()
        self._known: OrderedDict[str, tuple[list[int], str]] = OrderedDict()
        self._cancelled = False

    @contextlib.contextmanager
    def open(
        self, path: Path, page: int, seconds: float, grants: Grants, pdf_pages: PdfPages = PdfPages.AUTO
    ) -> Iterator[OpenedPage]:
        """Let a page through the gate, and hold a child for it; blocks until one is free.

        Args:
            path: the document.
            page: 1-based.
            seconds: how long looking at it, and then encoding it, may take each.
            grants: has the passwords, and is told how many pages the document has.
            pdf_pages: what counts of the text that a PDF's page has.

        Raises:
            PageError: see `documents.page.open_page`.
            TransientError: timed out, or the child was killed.
            Cancelled: `cancel` was called.
        """
        name = str(path)
        child, known = self._borrow(name)
        opened: OpenedPage | None = None
        try:
            try:
                order = {
                    "do": "inspect",
                    "path": name,
                    "page": page,
                    "known": known,
                    "passwords": grants.passwords(),
                    "pdf_pages": pdf_pages,
                }
                answer, blob = self.ask(child, order, seconds, grants)
                with self.sense(child):
                    opened = OpenedPage(
                        self,
                        child,
                        seconds,
                        needs_bytes=answer["needs_bytes"],
                        content=answer["content"],
                        own_text=OwnText(record_of(answer["own"], blob), answer["complete"]) if blob else None,
                    )
                    known = answer["stamp"], answer["content"]
            except BaseException:
                self._was_read(name, None)
                raise
            self._was_read(name, known)
            yield opened
        finally:
            self._give_back(child, leave=opened is not None and opened.is_open)

    def cancel(self) -> None:
        """End all work, from any thread, and wake those who wait; later calls raise Cancelled."""
        with self._changed:
            self._cancelled = True
            children = tuple(self._children)
            idle, self._idle = self._idle, []
            self._changed.notify_all()
        for child in children:
            child.kill()
        for child in idle:
            self._drop(child)
        shutil.rmtree(self._temporary, ignore_errors=True)

    def close(self) -> None:
        """Let go of everything: no process and no temporary file is left."""
        self.cancel()

    def ask(
        self, child: ChildProcess, order: dict[str, Any], seconds: float, grants: Grants | None = None
    ) -> tuple[dict[str, Any], bytes]:
        """Have a child that was borrowed do something; one that is of no use any more is let go.

        Raises:
            PageError, TransientError, Cancelled: as for `open`.
        """
        try:
            answer, blob = child.ask(order, seconds)
            if grants is not None:
                grants.document_has(answer.get("file_pages", 0))
            return checked(answer), blob
        except PageError as error:
            if error.code == "out_of_memory":
                # What a process is worth that ran out of memory in the middle of its work, nobody knows.
                self._drop(child)
            raise
        except ChildEnded as ended:
            self._drop(child)
            raise self._lost(ended, seconds) from ended

    @contextlib.contextmanager
    def sense(self, child: ChildProcess) -> Iterator[None]:
        """A child whose answer lacks something is let go.

        Raises:
            TransientError: it does.
        """
        try:
            yield
        except (KeyError, TypeError) as error:
            self._drop(child)
            raise lied(WHO) from error

    def _borrow(self, name: str) -> tuple[ChildProcess, tuple[list[int], str]]:
        """A child, and what is known of the file."""
        with self._changed:
            while self._cancelled or name in self._being_read or not self._has_place():
                if self._cancelled:
                    raise Cancelled
                self._changed.wait()
            new = not self._idle
            try:
                child = self._start() if new else self._idle.pop()
            except ChildEnded as ended:
                raise self._lost(ended, START_SECONDS) from ended
            known = self._known.get(name, NOTHING_KNOWN)
            if known is NOTHING_KNOWN:
                # Else each child would read through the same large file.
                self._being_read.add(name)
        if new:
            try:
                answer, _ = child.receive(START_SECONDS)
                checked(answer)
            except (ChildEnded, BulkOcrError) as error:
                self._drop(child)
                self._was_read(name, None)
                if isinstance(error, ChildEnded):
                    raise self._lost(error, START_SECONDS) from error
                raise
        return child, known

    def _has_place(self) -> bool:
        return bool(self._idle) or len(self._children) < self._most

    def _start(self) -> ChildProcess:
        child = ChildProcess({"role": "encoder", "most_memory": memory_limit()}, self._temporary)
        self._children.add(child)
        return child

    def _was_read(self, name: str, known: tuple[list[int], str] | None) -> None:
        with self._changed:
            if known is not None:
                self._known[name] = known
                self._known.move_to_end(name)
                if len(self._known) > KNOWN_FILES:
                    self._known.popitem(last=False)
            if name in self._being_read:
                self._being_read.discard(name)
                self._changed.notify_all()

    def _give_back(self, child: ChildProcess, *, leave: bool) -> None:
        if leave and child in self._children:
            # An open file keeps its drive from being ejected.
            with contextlib.suppress(BulkOcrError):
                self.ask(child, {"do": "leave"}, LEAVE_SECONDS)
        with self._changed:
            if child not in self._children:
                return
            if not self._cancelled:
                self._idle.append(child)
                self._changed.notify_all()
                return
        self._drop(child)

    def _drop(self, child: ChildProcess) -> None:
        child.close()
        with self._changed:
            self._children.discard(child)
            self._changed.notify_all()

    def _lost(self, ended: ChildEnded, seconds: float) -> BulkOcrError:
        return Cancelled() if self._cancelled else lost(ended, seconds, WHO)
