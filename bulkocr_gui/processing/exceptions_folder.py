"""What failed, collected at the end of a job: a list sorted by reason, and copies where they are wanted."""

from __future__ import annotations

import contextlib
import filecmp
import hashlib
import itertools
import logging
import os
import shutil
import stat
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.delivery_store import WrittenFile
from bulkocr_gui.jobs.errors import Cancelled, PageError
from bulkocr_gui.jobs.options import Exceptions
from bulkocr_gui.jobs.report_names import EXCEPTIONS, FAILED_TABLE, reason_folder
from bulkocr_gui.results.deliver import deliver
from bulkocr_gui.results.report_csv import report_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.report_queries import ReportQueries
    from bulkocr_gui.jobs.report_records import ReportRecords
    from bulkocr_gui.jobs.report_rows import InputLine, PageLine

BLOCK = 1024 * 1024
SPARE_BYTES = 256 * 1024 * 1024
"""Left free on the disk: jobs go on beside the copies."""


class ExceptionsFolder:
    """The exceptions of one job. For one thread.

    Args:
        row: the job.
        queries: what failed.
        records: which copies are ours.
        line: takes lines for the log and the job's activity.
        cancelled: whether nothing more is to be written.
    """

    def __init__(
        self,
        row: JobRow,
        queries: ReportQueries,
        records: ReportRecords,
        line: Callable[[int, str], None],
        *,
        cancelled: Callable[[], bool],
    ) -> None:
        self._row = row
        self._queries = queries
        self._records = records
        self._line = line
        self._cancelled = cancelled

    def write(self, report: Path, output: Path) -> None:
        """Write the list and the copies, and take away our copies of what does not fail any more.

        Args:
            report: the folder of the job's report.
            output: the folder below which that is, and which must be there.

        Raises:
            MachineError: no file can be written.
            Cancelled: it was given up.
        """
        if self._row.options.exceptions is Exceptions.NONE:
            return
        folder = report / EXCEPTIONS
        deliver(folder / FAILED_TABLE, output, report_table(self._pages()))
        if self._row.options.exceptions is Exceptions.COPY:
            self._take_away(self._records.stale_copies(self._row.job_id), folder)
            self._copy_all(folder, output)

    def _pages(self) -> Iterator[PageLine]:
        for line in self._queries.failed_by_reason(self._row.job_id):
            self._raise_if_cancelled()
            yield line

    def _copy_all(self, folder: Path, output: Path) -> None:
        needed = sum(document.size for document in self._queries.failed_documents(self._row.job_id))
        free = shutil.disk_usage(output).free - SPARE_BYTES
        if needed > free:
            self._line(
                logging.WARNING,
                f"What failed is listed but not copied: that needs {needed:,} bytes, and {max(0, free):,} are free.",
            )
            return
        copied = 0
        for document in self._queries.failed_documents(self._row.job_id):
            self._raise_if_cancelled()
            try:
                copied += self._copy(document, folder, output)
            except PageError as error:
                self._line(logging.WARNING, f"{document.name}: not copied: {error.message}")
        if copied:
            self._line(logging.INFO, f"Copied {copied:,} {'file' if copied == 1 else 'files'} that failed")

    def _copy(self, document: InputLine, folder: Path, output: Path) -> bool:
        """Copy a document, unless it has its copy; whether it was copied."""
        group = folder / reason_folder(document.error_code)
        copies = self._records.copies_of(self._row.job_id, document.path)
        # Its reason may be another one since its last copy.
        self._take_away((each for each in copies if not each.path.is_relative_to(group)), folder)
        if any(each.path.is_relative_to(group) and os.path.lexists(each.path) for each in copies):
            return False
        _raise_if_no_file(document.path)
        target = group / _below(document)
        numbers = itertools.count(2)
        # The same file under that name was copied before a crash, which came before it was noted down.
        while os.path.lexists(target) and not _same(document.path, target):
            target = target.with_name(f"{document.path.stem} ({next(numbers)}){document.path.suffix}")
        digest = hashlib.sha256()
        deliver(target, output, self._bytes_of(document.path, digest))
        status = target.stat()
        file = WrittenFile(target, status.st_size, status.st_mtime_ns)
        self._records.copied(self._row.job_id, document.path, file, digest.hexdigest())
        return True

    def _bytes_of(self, path: Path, digest: hashlib._Hash) -> Iterator[bytes]:
        try:
            with path.open("rb", buffering=0) as file:
                while block := file.read(BLOCK):
                    self._raise_if_cancelled()
                    digest.update(block)
                    yield block
        except OSError as error:
            raise PageError("unreadable", f"It cannot be read ({error.strerror}).") from error

    def _take_away(self, copies: Iterable[WrittenFile], folder: Path) -> None:
        """Copies that are as we wrote them go; those that somebody worked on since are theirs, and stay."""
        gone = [each for each in copies if each.path.is_relative_to(folder)]
        for copy in gone:
            if _is_as_written(copy):
                with contextlib.suppress(OSError):
                    copy.path.unlink()
                    _remove_empty(copy.path.parent, folder)
        self._records.forgotten(copy.path for copy in gone)

    def _raise_if_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled


def _below(document: InputLine) -> Path:
    """Where a document lies below the folder that it was found under."""
    try:
        relative = document.path.relative_to(document.root)
    except ValueError:
        relative = document.path.relative_to(document.path.parent)
    return relative if relative.name else document.path.relative_to(document.path.parent)


def _raise_if_no_file(path: Path) -> None:
    """Reading from a pipe or a device would never end."""
    try:
        regular = stat.S_ISREG(os.stat(path).st_mode)
    except OSError as error:
        raise PageError("unreadable", f"It cannot be read ({error.strerror}).") from error
    if not regular:
        raise PageError("not_a_file", "It is no ordinary file.")


def _same(path: Path, other: Path) -> bool:
    try:
        return stat.S_ISREG(os.lstat(other).st_mode) and filecmp.cmp(path, other, shallow=False)
    except OSError:
        return False


def _is_as_written(file: WrittenFile) -> bool:
    try:
        status = os.lstat(file.path)
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (file.size, file.mtime_ns)


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top:
        folder.rmdir()
        folder = folder.parent
