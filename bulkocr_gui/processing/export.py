"""A job's results written once more, in other formats or to another folder, without recognising again."""

from __future__ import annotations

import logging
import os
import shutil
import threading
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.jobs.free_names import key_of
from bulkocr_gui.jobs.output_names import checked_merged
from bulkocr_gui.processing.archive import Archive, Tree
from bulkocr_gui.processing.document_files import DocumentFiles, Order, checked_formats
from bulkocr_gui.processing.intake import prepare_output
from bulkocr_gui.processing.job_files import JobFiles, parts_folder
from bulkocr_gui.processing.reports import Exported
from bulkocr_gui.results.deliver import batch
from bulkocr_gui.results.zip_stream import zip_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store

ARCHIVE = ".zip"
WRITERS = min(4, (os.cpu_count() or 1) + 1)
"""Documents that are written at the same time."""
TOLD_EVERY = 5.0
"""Seconds between two lines of progress."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an export writes.

    Attributes:
        formats: ids; a file of each for every document.
        merged: ids; one file of each for all documents.
        archive: whether everything goes into one ZIP.
    """

    formats: tuple[str, ...]
    merged: tuple[str, ...] = ()
    archive: bool = False


class Export:
    """One export. Run by one thread, cancelled by any.

    Args:
        store: the truth.
        job_id: the job; it may be running.
        wanted: what is to be written.
        output: folder, made if it is not there; None is the job's own place. An archive's may be the file itself.
        line: takes lines of progress and of what could not be saved.
        passwords: those that encrypted originals are tried with.
    """

    def __init__(
        self,
        store: Store,
        job_id: str,
        wanted: Wanted,
        output: Path | None,
        line: Callable[[int, str], None],
        *,
        passwords: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        self._store = store
        self._job_id = job_id
        self._wanted = wanted
        self._output = output
        self._line = line
        self._files = DocumentFiles(store, passwords)
        self._cancelled = threading.Event()
        self._failed = threading.Event()
        self._lock = threading.Lock()
        self._told = 0.0
        self._written = 0
        self._left_out = 0

    @property
    def cancelled(self) -> bool:
        """Whether it was given up; what is written stays."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Write no more; a PDF that is being written is given up within a second."""
        self._cancelled.set()
        self._files.cancel()

    def run(self) -> Exported:
        """Write every file that can be written now, and say how many there are.

        Raises:
            UsageError: there is no such job, or no such format.
            MachineError: no file can be written.
        """
        formats, merged = checked_wanted(self._wanted)
        row = self._store.job(self._job_id)
        root = self._root(row)
        saved_as = ", ".join([*formats, *(f"one {each}" for each in merged)])
        self._line(logging.INFO, f"Exporting job {row.job_id} as {saved_as} to {root}")
        self._told = time.monotonic()
        archive: Path | None = None
        try:
            if self._wanted.archive:
                archive = self._write_archive(row, root, formats, merged)
            else:
                self._write_documents(row, root, formats)
                self._write_merged(row, root, merged)
        except Cancelled:
            self._line(logging.WARNING, f"Export of job {row.job_id} cancelled: {self._written} files written")
        else:
            self._line(logging.INFO, f"Exported job {row.job_id} as {saved_as}: {self._written} files written")
        finally:
            self._files.close()
        return Exported(row.job_id, (*formats, *merged), root, self._written, self._left_out, self.cancelled, archive)

    def _root(self, row: JobRow) -> Path:
        if self._output is None:
            return row.output
        root = self._output.absolute()
        if self._wanted.archive and root.suffix.lower() == ARCHIVE:
            root = root.parent
        prepare_output(root)
        return root

    def _write_documents(self, row: JobRow, root: Path, formats: tuple[str, ...]) -> None:
        """A few at a time: while one is flushed to the disk, or its PDF made by a child, others are made."""
        if not formats:
            return
        under_way: deque[Future[None]] = deque()
        with ThreadPoolExecutor(WRITERS, "export") as pool:
            try:
                for document, order, name in self._orders(row, root, formats):
                    under_way.append(pool.submit(self._write, document, order, name))
                    if len(under_way) > 2 * WRITERS:
                        under_way.popleft().result()
                        self._tell(row)
                while under_way:
                    under_way.popleft().result()
            except BaseException:
                self._failed.set()
                self._files.cancel()
                raise

    def _orders(self, row: JobRow, root: Path, formats: tuple[str, ...]) -> Iterator[tuple[Undelivered, Order, Path]]:
        """What is written of each document, and under which name: chosen one after the other."""
        own_place = self._output is None
        tree = Tree(self._store, row.job_id)
        claimed: set[str] = set()
        for document in self._store.exportable(self._job_id):
            planned = document if own_place else replace(document, output=tree.mirrored(document))
            name = self._store.free_name(row, planned, root, formats, claimed)
            claimed.add(key_of(name))
            folder = document.path.parent if own_place and row.options.beside else root
            yield document, Order(formats, folder, row.options), root / name

    def _write(self, document: Undelivered, order: Order, name: Path) -> None:
        written = self._files.write(document, order, name, self._is_over)
        # At once: after a crash the next export replaces the files instead of writing others beside them.
        self._store.written(document, written.files)
        with self._lock:
            self._written += len(written.files)
            self._left_out += len(written.unsaved)
        for each, error in written.unsaved:
            self._line(logging.WARNING, f"{document.name}: not saved as {each}: {error.message}")
        for note in written.notes:
            self._line(logging.WARNING, f"{document.name}: {note}")

    def _is_over(self) -> bool:
        return self._cancelled.is_set() or self._failed.is_set()

    def _write_merged(self, row: JobRow, root: Path, merged: tuple[str, ...]) -> None:
        whole = JobFiles(self._store, self._files, self._line)
        try:
            self._written += len(whole.write(row, merged, root, self._is_over))
        finally:
            self._left_out += whole.left_out

    def _write_archive(self, row: JobRow, root: Path, formats: tuple[str, ...], merged: tuple[str, ...]) -> Path:
        target = self._store.merged_target(row, root, ARCHIVE)
        if self._output is not None and self._output.suffix.lower() == ARCHIVE:
            target = self._output.absolute()
        content = Archive(self._store, self._files, row, self._line, formats=formats, merged=merged)
        parts = parts_folder(root, row)
        # A killed program may have left it.
        shutil.rmtree(parts, ignore_errors=True)
        parts.mkdir()
        try:
            with batch((target,), root) as files:
                pieces = zip_pieces(content.entries(parts, self._is_over))
                ready = files.add(target, self._counted(content, pieces, row))
                file = WrittenFile(ready.target, ready.size, ready.mtime_ns, ready.content, "zip")
                self._store.merged_intended(row.job_id, (file,))
                files.place()
        finally:
            self._left_out += content.left_out
            shutil.rmtree(parts, ignore_errors=True)
        self._written += content.files
        self._store.merged_written(row.job_id, (file,))
        return target

    def _counted(self, content: Archive, pieces: Iterator[bytes], row: JobRow) -> Iterator[bytes]:
        for piece in pieces:
            if self._is_over():
                raise Cancelled
            self._tell(row, content.files)
            yield piece

    def _tell(self, row: JobRow, more: int = 0) -> None:
        if time.monotonic() - self._told > TOLD_EVERY:
            self._told = time.monotonic()
            self._line(logging.INFO, f"Exporting job {row.job_id}: {self._written + more} files written")


def checked_wanted(wanted: Wanted) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Formats of each document and of the job, each once.

    Raises:
        UsageError: there is none, or one that is not known.
    """
    merged = checked_merged(wanted.merged)
    return (checked_formats(wanted.formats) if wanted.formats or not merged else ()), merged
