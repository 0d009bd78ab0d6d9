"""What a new job would read, listed before it is started: for the New-job sheet."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem
from bulkocr_gui.processing.found_files import FoundFile, FoundFiles
from bulkocr_gui.processing.intake import checked_patterns, default_output, resolved
from bulkocr_gui.processing.page_task import PageTask
from bulkocr_gui.processing.reports import Found
from bulkocr_gui.providers.folder_reader import FolderReader

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.jobs.model import JobRequest
    from bulkocr_gui.jobs.store import Store


class Previews:
    """Listings for the screen, each on a thread of its own small pool, in a process that can be killed.

    What the last one found is kept, until another begins or it is cancelled.

    Args:
        store: knows which files are the program's own outputs.
        post: takes reports, from any thread.
    """

    def __init__(self, store: Store, post: Callable[[object], None]) -> None:
        self._store = store
        self._post = post
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)
        self._readers: dict[int, FolderReader] = {}
        self._tokens = itertools.count(1)
        self._lock = threading.Lock()
        self._last = 0
        self._found: FoundFiles | None = None

    def begin(self, request: JobRequest) -> int:
        """List the request's sources; reports follow with the number returned."""
        token = next(self._tokens)
        output = request.output or default_output(request.sources)
        reader = self._readers[token] = FolderReader(
            request.sources,
            output,
            options=request.options,
            passwords=request.passwords,
            closely=True,
            own=lambda: self._store.own_outputs(request.sources),
        )
        with self._lock:
            self._last, self._found = token, None
        self._pool.start(PageTask(lambda: self._list(token, request, reader)))
        return token

    def cancel(self, token: int) -> None:
        """List no further, and forget what was found."""
        with self._lock:
            if token == self._last:
                self._last, self._found = 0, None
        reader = self._readers.pop(token, None)
        if reader is not None:
            reader.cancel()

    def found(self, token: int) -> FoundFiles | None:
        """What a finished listing found; None if it is not the last one, or not finished."""
        with self._lock:
            return self._found if token == self._last else None

    def cancel_all(self) -> None:
        """List nothing any further."""
        for token in tuple(self._readers):
            self.cancel(token)

    def join(self) -> None:
        """Wait until no listing runs."""
        self._pool.waitForDone()

    def _list(self, token: int, request: JobRequest, reader: FolderReader) -> None:
        found = FoundFiles()
        try:
            resolved(request.sources)
            checked_patterns(request.options)
            for batch in reader:
                found.files.extend(FoundFile.of(entry) for entry in batch if isinstance(entry, FoundDocument))
                self._post(Found(token, batch, done=False))
        except KnownError as error:
            problem = ScanProblem(request.sources[0], error.code, error.message)
            self._post(Found(token, (problem,), done=False))
        finally:
            self._readers.pop(token, None)
            with self._lock:
                if token == self._last:
                    self._found = found
            self._post(Found(token, (), done=True))
