"""A job's results written once more, in other formats or to another folder, without recognising again."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, PageError
from bulkocr_gui.jobs.output_names import in_format
from bulkocr_gui.processing.document_files import DocumentFiles, checked_formats
from bulkocr_gui.processing.intake import prepare_output
from bulkocr_gui.processing.reports import Exported

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store

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
        output: folder, made if it is not there; None is the job's own.
        line: takes lines of progress and of what could not be saved.
    """

    def __init__(
        self,
        store: Store,
        job_id: str,
        wanted: Wanted,
        output: Path | None,
        line: Callable[[int, str], None],
    ) -> None:
        self._store = store
        self._job_id = job_id
        self._wanted = wanted
        self._output = output
        self._line = line
        self._files = DocumentFiles(store)
        self._cancelled = threading.Event()
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
        formats = checked_formats(self._wanted.formats)
        row = self._store.job(self._job_id)
        root = row.output
        if self._output is not None:
            root = self._output.absolute()
            prepare_output(root)
        saved_as = ", ".join(formats)
        self._line(logging.INFO, f"Exporting job {row.job_id} as {saved_as} to {root}")
        told = time.monotonic()
        try:
            for number, document in enumerate(self._store.exportable(self._job_id), 1):
                self._write(row, document, root, formats)
                if time.monotonic() - told > TOLD_EVERY:
                    told = time.monotonic()
                    self._line(logging.INFO, f"Exported {number} of {row.counts.documents} documents as {saved_as}")
        except Cancelled:
            self._line(logging.WARNING, f"Export of job {row.job_id} cancelled: {self._written} files written")
        else:
            self._line(logging.INFO, f"Exported job {row.job_id} as {saved_as}: {self._written} files written")
        finally:
            self._files.close()
        return Exported(row.job_id, formats, root, self._written, self._left_out, self.cancelled)

    def _write(self, row: JobRow, document: Undelivered, root: Path, formats: tuple[str, ...]) -> None:
        name = self._store.free_name(row, document, root, formats)
        for each in formats:
            try:
                file = self._files.write(document, each, root / in_format(name, each), root, self._cancelled.is_set)
            except PageError as error:
                self._left_out += 1
                self._line(logging.WARNING, f"{document.name}: not saved as {each}: {error.message}")
            else:
                # At once: after a crash the next export replaces the file instead of writing another beside it.
                self._store.written(document, (file,))
                self._written += 1
