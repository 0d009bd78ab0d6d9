"""A job's results as the entries of one ZIP, each made when its turn comes."""

from __future__ import annotations

import logging
import os
import tempfile
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from bulkocr_gui.documents.naming import prefixes
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.free_names import key_of
from bulkocr_gui.jobs.output_names import SUFFIXES, TEXT, in_format, merged_name, shortened
from bulkocr_gui.processing.document_files import PDF, known_faults
from bulkocr_gui.processing.job_files import JobFiles
from bulkocr_gui.results.zip_stream import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from bulkocr_gui.jobs.delivery_store import Undelivered
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.document_files import DocumentFiles

HELD_BYTES = 4 << 20
"""Up to which an entry is made in memory."""
ENTRY = "entry.pdf"
"""Each PDF is written over the one before it."""


class Tree:
    """Where documents lie below a folder that mirrors their sources, also those whose files are beside them.

    Args:
        store: knows the source folders.
        job_id: the job.
    """

    def __init__(self, store: Store, job_id: str) -> None:
        self._prefixes = prefixes(store.source_roots(job_id))

    def mirrored(self, document: Undelivered) -> Path:
        """The document's text file below the folder."""
        if not document.output.is_absolute():
            return document.output
        folder = document.path.parent.relative_to(document.root)
        return self._prefixes[document.root] / folder / document.output.name


class Archive:
    """Everything that a job has, or had when it was asked for, of some formats.

    A document is in it with the pages that it has when its turn comes: of a running job, documents that end
    meanwhile are left to the next archive.

    Args:
        store: the truth.
        files: makes the documents' files.
        row: the job.
        line: takes what could not be made.
        formats: of each document.
        merged: of the whole job.
    """

    def __init__(
        self,
        store: Store,
        files: DocumentFiles,
        row: JobRow,
        line: Callable[[int, str], None],
        *,
        formats: tuple[str, ...],
        merged: tuple[str, ...],
    ) -> None:
        self._store = store
        self._files = files
        self._row = row
        self._formats = formats
        self._merged = merged
        self._line = line
        self._whole = JobFiles(store, files, line)
        self._claimed: set[str] = set()
        self._left_out = 0
        self.files = 0
        """Entries so far."""

    @property
    def left_out(self) -> int:
        """What could not be made so far."""
        return self._left_out + self._whole.left_out

    def entries(self, temporary: Path, cancelled: Callable[[], bool]) -> Generator[Entry]:
        """The files, one after the other. Closing the generator removes what it had made.

        Args:
            temporary: a folder for what is too large for memory.
            cancelled: whether they are not wanted any more.

        Raises:
            MachineError: nothing can be made.
            Cancelled: they are not wanted any more.
        """
        tree = Tree(self._store, self._row.job_id)
        for document in self._store.exportable(self._row.job_id) if self._formats else ():
            name = self._unclaimed(tree.mirrored(document))
            for each in self._formats:
                make = partial(self._document, document, each, temporary, cancelled)
                yield from self._entry(in_format(name, each), f"{document.name}: not saved as {each}", make)
        for each in self._merged:
            name = self._unclaimed(Path(merged_name(self._row.name, SUFFIXES[TEXT])))
            make = partial(self._job, each, temporary, cancelled)
            yield from self._entry(in_format(name, each), f"{name.stem}: not saved as one {each}", make)

    def _document(
        self, document: Undelivered, format_id: str, temporary: Path, cancelled: Callable[[], bool]
    ) -> IO[bytes]:
        if format_id != PDF:
            return _held(self._files.pieces(document, format_id, self._row.options, cancelled), temporary)
        path = temporary / ENTRY
        self._files.write_pdf(document, path, self._row.options, cancelled)
        return path.open("rb")

    def _job(self, format_id: str, temporary: Path, cancelled: Callable[[], bool]) -> IO[bytes]:
        if format_id != PDF:
            return _held(self._whole.pieces(self._row, format_id, cancelled), temporary)
        path = temporary / ENTRY
        self._whole.write_pdf(self._row, path, temporary / "parts", cancelled)
        return path.open("rb")

    def _entry(self, name: Path, failed: str, make: Callable[[], IO[bytes]]) -> Iterator[Entry]:
        """The entry, once it is whole: what cannot be made is not in the archive, not even in part."""
        try:
            with known_faults(name.name, name.suffix):
                file = make()
        except PageError as error:
            self._left_out += 1
            self._line(logging.WARNING, f"{failed}: {error.message}")
            return
        with file:
            self.files += 1
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            yield Entry(name, file, size)

    def _unclaimed(self, planned: Path) -> Path:
        number = 1
        name = planned
        while key_of(name) in self._claimed:
            number += 1
            name = planned.with_name(shortened(planned.stem, f" ({number}){planned.suffix}"))
        self._claimed.add(key_of(name))
        return name


def _held(pieces: Iterator[bytes], temporary: Path) -> IO[bytes]:
    file = cast("IO[bytes]", tempfile.SpooledTemporaryFile(HELD_BYTES, dir=str(temporary)))  # noqa: SIM115 - the entry's
    try:
        for piece in pieces:
            file.write(piece)
    except BaseException:
        file.close()
        raise
    return file
