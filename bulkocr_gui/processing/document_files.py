"""One document's file in one format, made from the kept recognitions."""

from __future__ import annotations

import logging
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import Cancelled, KnownError, PageError, TransientError, UsageError
from bulkocr_gui.results.deliver import deliver, deliver_written
from bulkocr_gui.results.formats import FORMATS, DocumentResult, PageResult, format_of
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.providers.pdf_writer import PdfWriter

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


class DocumentFiles:
    """Writes files, from several threads at once. Searchable PDFs are written by children, one for each thread.

    Args:
        store: has the recognitions.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._idle: list[PdfWriter] = []
        self._writers: set[PdfWriter] = set()

    def write(
        self, document: Undelivered, format_id: str, target: Path, root: Path, cancelled: Callable[[], bool]
    ) -> WrittenFile:
        """Write a document's file; it is there only once it is complete.

        Args:
            document: whose it is.
            format_id: a key of `FORMATS`.
            target: the file; an older one is replaced.
            root: the output folder, which must be there.
            cancelled: whether the file is not wanted any more; asked for each page.

        Raises:
            PageError: this document cannot be made in this format.
            MachineError: no file can be written.
            Cancelled: it was not wanted any more.
        """
        try:
            if format_id == PDF:
                deliver_written(target, root, lambda temporary: self._write_pdf(document, temporary, cancelled))
            else:
                result = DocumentResult(document.path, document.name, document.pages)
                deliver(target, root, format_of(format_id).pieces(result, self._pages(document, cancelled)))
        except (KnownError, Cancelled):
            raise
        except Exception as error:
            logger.exception("Unexpected error while writing document %s as %s", document.document_id, format_id)
            raise PageError(
                "format_failed",
                "It could not be made because of an error in Bulk OCR.",
                "The log has the details; please report it.",
            ) from error
        status = target.stat()
        return WrittenFile(target, status.st_size, status.st_mtime_ns)

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

    def _pages(self, document: Undelivered, cancelled: Callable[[], bool]) -> Iterator[PageResult]:
        for number, blob in self._blobs(document, cancelled):
            yield PageResult(number, None if blob is None else Recognition.decode(blob))

    def _blobs(self, document: Undelivered, cancelled: Callable[[], bool]) -> Iterator[tuple[int, bytes | None]]:
        for page in self._store.recognitions(document.document_id):
            if cancelled():
                raise Cancelled
            yield page

    def _write_pdf(self, document: Undelivered, temporary: Path, cancelled: Callable[[], bool]) -> None:
        for last in (False, True):
            writer = self._borrow(cancelled)
            try:
                writer.write(document.path, self._blobs(document, cancelled), temporary)
            except TransientError as error:
                # Killed from outside the child is not to blame; twice over one document, the document is.
                if last:
                    raise PageError(error.code, error.message, error.advice) from error
            else:
                return
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
