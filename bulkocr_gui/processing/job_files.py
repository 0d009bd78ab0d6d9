"""The files of a whole job: all of its documents in one, of each format that allows it."""

from __future__ import annotations

import hashlib
import logging
import shutil
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import Cancelled, PageError
from bulkocr_gui.jobs.output_names import SUFFIXES, checked_merged, in_format
from bulkocr_gui.processing.document_files import PDF, known_faults
from bulkocr_gui.processing.kept_pages import KeptPages
from bulkocr_gui.results.deliver import batch
from bulkocr_gui.results.merged import merged_pieces
from bulkocr_gui.results.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.document_files import DocumentFiles
    from bulkocr_gui.results.formats import DocumentResult, PageResult

logger = logging.getLogger("bulkocr.job")


class JobFiles:
    """Writes merged files. For one thread.

    Args:
        store: the truth.
        files: makes the single PDFs that a merged one is of.
        line: takes what could not be saved.
    """

    def __init__(self, store: Store, files: DocumentFiles, line: Callable[[int, str], None] = logger.log) -> None:
        self._store = store
        self._files = files
        self._line = line
        self.left_out = 0
        """Documents that a merged file goes without, and files that could not be made."""

    def write_merged(self, row: JobRow, cancelled: Callable[[], bool]) -> tuple[WrittenFile, ...]:
        """Write what the job's options want of all its documents, to its output folder; older ones are replaced.

        Raises:
            MachineError: no file can be written.
            Cancelled: they are not wanted any more; `DocumentFiles.cancel` ends what is being written.
        """
        return self.write(row, checked_merged(row.options.merged), row.output, cancelled)

    def write(
        self, row: JobRow, formats: Sequence[str], root: Path, cancelled: Callable[[], bool]
    ) -> tuple[WrittenFile, ...]:
        """As `write_merged`, for other formats or another folder."""
        written: list[WrittenFile] = []
        for each in formats:
            target = self._store.merged_target(row, root, SUFFIXES[each])
            try:
                file = self._write(row, each, target, root, cancelled)
            except PageError as error:
                self.left_out += 1
                self._line(logging.WARNING, f"{target.name}: not saved: {error.message}")
            else:
                # At once, as each document's files: after a crash it is replaced and not written another time.
                self._store.merged_written(row.job_id, (file,))
                written.append(file)
        return tuple(written)

    def pieces(self, row: JobRow, format_id: str, cancelled: Callable[[], bool]) -> Iterator[bytes]:
        """The bytes of the job in a format that is made from its recognitions alone.

        Tables have a row for every page that was found, text only what was recognised.
        """
        documents = self._store.exportable if format_id == Text.id else self._store.all_documents
        return merged_pieces(
            format_id,
            self._results(documents(row.job_id), cancelled),
            keeps_layout=row.options.preserve_layout,
        )

    def write_pdf(self, row: JobRow, target: Path, parts: Path, cancelled: Callable[[], bool]) -> None:
        """Make one PDF of all documents, with an outline entry for each.

        Args:
            row: the job.
            target: written, and flushed to the disk.
            parts: a folder for single PDFs that are not in place, and that are gone when this returns.
            cancelled: whether it is not wanted any more.

        Raises:
            PageError: it cannot be made.
            MachineError: the disk is full.
            Cancelled: it was not wanted any more.
        """
        from bulkocr_gui.providers.pdf_merger import PdfMerger  # noqa: PLC0415 - most jobs merge no PDF

        # A killed program may have left it.
        shutil.rmtree(parts, ignore_errors=True)
        parts.mkdir()
        try:
            passwords = self._files.passwords()
            for note in PdfMerger(parts, passwords).merge(self._singles(row, parts, cancelled), target, cancelled):
                self.left_out += 1
                self._line(logging.WARNING, note)
        finally:
            shutil.rmtree(parts, ignore_errors=True)

    def _write(
        self, row: JobRow, format_id: str, target: Path, root: Path, cancelled: Callable[[], bool]
    ) -> WrittenFile:
        with batch((target,), root) as files, known_faults(target.name, format_id):
            if format_id == PDF:
                parts = parts_folder(root, row)
                ready = files.add_written(target, lambda made: self.write_pdf(row, made, parts, cancelled))
            else:
                ready = files.add(target, self.pieces(row, format_id, cancelled))
            file = WrittenFile(ready.target, ready.size, ready.mtime_ns, ready.content, f"merged {format_id}")
            self._store.merged_intended(row.job_id, (file,))
            files.place()
        return file

    def _results(
        self, documents: Iterable[Undelivered], cancelled: Callable[[], bool]
    ) -> Iterator[tuple[DocumentResult, Iterator[PageResult]]]:
        for document in documents:
            if cancelled():
                raise Cancelled
            pages = KeptPages(self._store, document, cancelled)
            yield pages.document, pages.results()

    def _singles(self, row: JobRow, parts: Path, cancelled: Callable[[], bool]) -> Iterator[tuple[Path, str]]:
        for document in self._store.exportable(row.job_id):
            path = row.output / in_format(document.output, PDF)
            if not self._store.is_in_place(document, path):
                path = parts / f"{document.document_id}.pdf"
                try:
                    self._files.write_pdf(document, path, row.options, cancelled)
                except PageError as error:
                    self.left_out += 1
                    self._line(logging.WARNING, f"{document.name}: not in the merged PDF: {error.message}")
                    continue
            yield path, document.name


def parts_folder(root: Path, row: JobRow) -> Path:
    """A hidden folder for what is needed for a while: on the output's disk, which has room for it."""
    return root / f".{hashlib.sha256(row.job_id.encode()).hexdigest()[:16]}.parts"
