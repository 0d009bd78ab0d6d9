"""The look at a watched folder: which of its files are still and whole, entered in the store, each content once.

Runs on the folder's own thread, for a share may take its time. Whatever it is told is only that there is something
to see: what is taken is decided by what lies in the folder.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import FoundDocument
from bulkocr_gui.jobs.watched import TakenFile
from bulkocr_gui.processing.watch_files import PATIENCE, Meant, Stillness, below_watched, seen_at
from bulkocr_gui.providers.content_reader import ContentReader
from bulkocr_gui.providers.folder_reader import FolderReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.watch_store import WatchStore
    from bulkocr_gui.jobs.watched import Taken, WatchedFolder
    from bulkocr_gui.providers.content_reader import ReadFile

logger = logging.getLogger("bulkocr.watch")

AT_ONCE = 100
"""Files that are read and entered together."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look came to."""

    there: bool
    """Whether the folder can be listed."""
    waiting: int
    """Files that are waited for."""
    next_in: float | None
    """Seconds until one of them is due; None where none is waited for."""


class Intake:
    """For one thread at a time; `cancel` for any.

    Args:
        folder: as kept.
        store: takes the files.
        entered: called after each commit, on the same thread.
        clock: seconds, steady.
        today: the day that files are taken on, as `2026-11-26`.
        patience: see `Stillness`.
    """

    def __init__(
        self,
        folder: WatchedFolder,
        store: WatchStore,
        entered: Callable[[Taken], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], str] = lambda: time.strftime("%Y-%m-%d"),
        patience: float = PATIENCE,
    ) -> None:
        self._folder = folder
        self._store = store
        self._entered = entered
        self._clock = clock
        self._today = today
        self._meant = Meant(folder)
        self._stillness = Stillness(folder.still, patience)
        self._lock = threading.Lock()
        self._cancelled = False
        self._reading: ContentReader | FolderReader | None = None

    def look(self, places: Iterable[Path] | None = None) -> Looked:
        """Look at files and folders that something happened to, and at what is waited for; take what is due.

        Args:
            places: None is the whole folder.

        Raises:
            MachineError: the store cannot be written, or no child can be started.
        """
        there = True
        try:
            for place in [self._folder.path] if places is None else dict.fromkeys(places):
                self._see(place)
        except OSError as error:
            there = False
            logger.info("The watched folder %s cannot be listed (%s)", self._folder.path, error.strerror)
        if there:
            self._take_due()
        due = self._stillness.next_due()
        return Looked(there, len(self._stillness), None if due is None else max(0.0, due - self._clock()))

    def cancel(self) -> None:
        """Take nothing more; what is read is given up at once."""
        with self._lock:
            self._cancelled = True
            reading = self._reading
        if reading is not None:
            reading.cancel()

    def _see(self, place: Path) -> None:
        files = list(self._meant.below(place))
        self._stillness.see(self._store.unseen(self._folder.folder_id, files), self._clock())

    def _take_due(self) -> None:
        # What has changed since it was seen is waited for anew.
        for path in self._stillness.due(self._clock()):
            seen = seen_at(path)
            if seen is None or not self._store.unseen(self._folder.folder_id, [seen]):
                self._stillness.forget(path)
            else:
                self._stillness.see([seen], self._clock())
        due = self._stillness.due(self._clock())
        for start in range(0, len(due), AT_ONCE):
            if self._cancelled:
                return
            self._take(due[start : start + AT_ONCE])

    def _take(self, paths: Sequence[Path]) -> None:
        contents = {file.path: file for file in self._read(paths)}
        whole = [path for path in paths if path in contents and self._is_to_be_taken(contents[path])]
        taken = []
        for found in self._list(whole) if whole else ():
            file = contents.get(found.path)
            # Read and counted as one and the same, or looked at once more.
            if file and (found.size, found.mtime_ns) == (file.size, file.mtime_ns) and self._is_unchanged(file):
                taken.append(TakenFile(below_watched(self._folder, found), file.content))
        if self._cancelled:
            return
        if taken:
            result = self._store.take(self._folder, taken, self._today())
            for each in taken:
                self._stillness.forget(each.found.path)
            self._entered(result)
        for path in paths:
            self._stillness.later(path, self._clock())

    def _is_to_be_taken(self, file: ReadFile) -> bool:
        seen = (file.path, file.size, file.mtime_ns)
        if not self._stillness.is_as_seen(seen):
            self._stillness.see([seen], self._clock())
            return False
        return file.whole or not self._stillness.not_whole(file.path, self._clock())

    def _is_unchanged(self, file: ReadFile) -> bool:
        seen = seen_at(file.path)
        if seen is None:
            self._stillness.forget(file.path)
            return False
        if seen != (file.path, file.size, file.mtime_ns):
            self._stillness.see([seen], self._clock())
            return False
        return True

    def _read(self, paths: Sequence[Path]) -> Iterator[ReadFile]:
        reader = ContentReader(whole=True)
        with self._under_way(reader):
            yield from reader.files(paths)

    def _list(self, paths: Sequence[Path]) -> Iterator[FoundDocument]:
        reader = FolderReader(paths, self._folder.output, options=self._folder.options)
        with self._under_way(reader):
            for batch in reader:
                yield from (found for found in batch if isinstance(found, FoundDocument))

    @contextlib.contextmanager
    def _under_way(self, reader: ContentReader | FolderReader) -> Iterator[None]:
        with self._lock:
            self._reading = reader
            cancelled = self._cancelled
        if cancelled:
            reader.cancel()
        try:
            yield
        finally:
            with self._lock:
                self._reading = None
