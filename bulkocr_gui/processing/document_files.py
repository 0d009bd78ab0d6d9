"""One document's files, made from the kept recognitions."""

from __future__ import annotations

import contextlib
import logging
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import Cancelled, KnownError, PageError, TransientError, UsageError
from bulkocr_gui.jobs.output_names import in_format
from bulkocr_gui.processing.kept_pages import KeptPages
from bulkocr_gui.results.deliver import batch
from bulkocr_gui.results.formats import FORMATS, format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.pdf_writer import PdfWriter
    from bulkocr_gui.results.deliver import Batch
    from bulkocr_gui.results.formats import Format

logger = logging.getLogger("bulkocr.job")

PDF = "pdf"


def checked_formats(formats: Sequence[str]) -> tuple[str, ...]:
    """The formats, each once.

    Raises:
        UsageError: there is none, or one that is not known.
    """
    for each in formats:
        format_of(each)
    if not formats:
        raise UsageError("no_format", "No format was given.", f"Choose from {', '.join(FORMATS)}.")
    return tuple(dict.fromkeys(formats))


def _format(format_id: str, options: JobOptions) -> Format:
    return format_of(format_id, keeps_layout=options.preserve_layout)


@contextlib.contextmanager
def known_faults(name: str, format_id: str) -> Iterator[None]:
    """While a document is written in a format: an error of this program costs that file alone.

    Raises:
        PageError: it could not be made.
        OSError: of the disk that takes it: whoever writes there knows what that means.
    """
    try:
        yield
    except (KnownError, Cancelled, OSError):
        raise
    except Exception as error:
        logger.exception("Unexpected error while writing %s as %s", name, format_id)
        raise PageError(
            "format_failed",
            "It could not be made because of an error in Bulk OCR.",
            "The log has the details; please report it.",
        ) from error


@dataclass(frozen=True, slots=True)
class Order:
    """What is written of each document.

    Attributes:
        formats: keys of `FORMATS`.
        root: the folder that the files go below, which must be there.
        options: of the job.
    """

    formats: tuple[str, ...]
    root: Path
    options: JobOptions


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a document.

    Attributes:
        files: those that are in place.
        unsaved: each format that it could not be made in, and why.
        notes: what whoever has the files should know, in whole sentences.
    """

    files: tuple[WrittenFile, ...]
    unsaved: tuple[tuple[str, PageError], ...]
    notes: tuple[str, ...]


class DocumentFiles:
    """Writes files, from several threads at once. Searchable PDFs are written by children, one for each thread.

    Args:
        store: has the recognitions.
        passwords: those that encrypted originals are tried with.
    """

    def __init__(self, store: Store, passwords: Callable[[], tuple[str, ...]] = tuple) -> None:
        self._store = store
        self.passwords = passwords
        self._lock = threading.Lock()
        self._idle: list[PdfWriter] = []
        self._writers: set[PdfWriter] = set()

    def write(self, document: Undelivered, order: Order, name: Path, cancelled: Callable[[], bool]) -> Written:
        """Write a document's files; they are there only once all of them are complete.

        Args:
            document: whose they are.
            order: what is to be written, and below which folder.
            name: the document's text file, which stands for all formats; older files are replaced.
            cancelled: whether the files are not wanted any more; asked for each page.

        Raises:
            MachineError: no file can be written.
            Cancelled: they were not wanted any more.
        """
        pages = KeptPages(self._store, document, cancelled)
        unsaved: list[tuple[str, PageError]] = []
        notes: list[str] = []
        made: dict[Path, str] = {}
        targets = {each: in_format(name, each) for each in order.formats}
        with batch(tuple(targets.values()), order.root) as files:
            for each, target in targets.items():
                try:
                    notes.extend(self._add(files, pages, each, target, order.options))
                except PageError as error:
                    unsaved.append((each, error))
                else:
                    made[target] = each
            ready = tuple(
                WrittenFile(file.target, file.size, file.mtime_ns, file.content, made[file.target])
                for file in files.ready
            )
            # Before they have their names: after a crash in between they are known as ours.
            self._store.intend(document, ready)
            files.place()
        return Written(ready, tuple(unsaved), tuple(notes))

    def write_pdf(
        self, document: Undelivered, target: Path, options: JobOptions, cancelled: Callable[[], bool]
    ) -> tuple[str, ...]:
        """Make a searchable PDF under a name of the caller's own; returns what is to be known of it.

        Raises:
            PageError: this document cannot be made.
            MachineError: the disk is full.
            Cancelled: it was not wanted any more.
        """
        return self._write_pdf(KeptPages(self._store, document, cancelled), target, options)

    def pieces(
        self, document: Undelivered, format_id: str, options: JobOptions, cancelled: Callable[[], bool]
    ) -> Iterator[bytes]:
        """The bytes of a document in a format that is made from its recognitions alone.

        Raises:
            Cancelled: they were not wanted any more.
        """
        pages = KeptPages(self._store, document, cancelled)
        return _format(format_id, options).pieces(pages.document, pages.results())

    def _add(
        self, files: Batch, pages: KeptPages, format_id: str, target: Path, options: JobOptions
    ) -> tuple[str, ...]:
        notes: tuple[str, ...] = ()

        def write(temporary: Path) -> None:
            nonlocal notes
            notes = self._write_pdf(pages, temporary, options)

        with known_faults(pages.document.name, format_id):
            if format_id == PDF:
                files.add_written(target, write)
            else:
                files.add(target, _format(format_id, options).pieces(pages.document, pages.results()))
        return notes

    def cancel(self) -> None:
        """Give up the PDFs that are being written; what `cancelled` says must be so already."""
        with self._lock:
            idle = tuple(self._idle)
            writers = self._take_all()
        for writer in writers:
            writer.cancel()
        for writer in idle:
            writer.close()

    def close(self) -> None:
        """Let the children go. None may be writing."""
        with self._lock:
            writers = self._take_all()
        for writer in writers:
            writer.close()

    def _write_pdf(self, pages: KeptPages, temporary: Path, options: JobOptions) -> tuple[str, ...]:
        from bulkocr_gui.providers.making import PdfOptions  # noqa: PLC0415 - most jobs write no PDF

        how = PdfOptions(self.passwords(), options.pdf_a, options.pdf_pages)
        while True:
            writer = self._borrow(pages.cancelled)
            try:
                return writer.write(pages.document.path, pages.blobs(), temporary, how)
            except TransientError as error:
                # Killed from outside the child is not to blame; twice over one document, the document is.
                if pages.killed:
                    raise PageError(error.code, error.message, error.advice) from error
                pages.killed = True
            finally:
                self._give_back(writer)

    def _borrow(self, cancelled: Callable[[], bool]) -> PdfWriter:
        from bulkocr_gui.providers.pdf_writer import PdfWriter  # noqa: PLC0415 - most jobs write no PDF

        with self._lock:
            if cancelled():
                raise Cancelled
            if self._idle:
                return self._idle.pop()
            writer = PdfWriter(Path(tempfile.gettempdir()))
            self._writers.add(writer)
            return writer

    def _give_back(self, writer: PdfWriter) -> None:
        with self._lock:
            killed = writer not in self._writers
            if not killed:
                self._idle.append(writer)
        if killed:
            writer.close()

    def _take_all(self) -> tuple[PdfWriter, ...]:
        taken = tuple(self._writers)
        self._writers.clear()
        self._idle.clear()
        return taken
