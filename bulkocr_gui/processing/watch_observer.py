"""What happens in a folder, told by watchdog: by its system where that tells, else by looking again and again.

The threads are watchdog's. They gather what happened and say so once; whoever owns the observer collects it.
"""

from __future__ import annotations

import errno
import logging
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QObject, Signal
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserverVFS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watchdog.observers.api import BaseObserver

logger = logging.getLogger("bulkocr.watch")

BURST = 5000
"""So many places at once are not told one by one: the whole folder is looked at. A system's own list of events is
short, too, and what does not fit is lost."""
_WANTED: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileClosedEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
]
_OF_PARENT: list[type[FileSystemEvent]] = [DirCreatedEvent, DirDeletedEvent, DirMovedEvent]
_TELLING = frozenset(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "apfs", "hfs", "ntfs", "refs"}
)
"""File systems of this computer that tell of all that happens in them."""
_TAKEN_OUT = ("/media", "/run/media", "/mnt", "/Volumes")
"""Where drives are that can be pulled out, of which no system tells when they come back."""
_FOLDER = os.stat_result((0o40755, 0, 0, 1, 0, 0, 0, 0, 0, 0))
"""What a folder that is away looks like: it is there, and there is nothing in it."""


def tells(path: Path) -> bool:
    """Whether a folder's system tells of what happens in it; not, where that is not known for sure."""
    path = Path(os.path.realpath(path))
    if any(path.is_relative_to(place) for place in _TAKEN_OUT):
        return False
    try:
        mounted = {Path(each.mountpoint): each.fstype.lower() for each in psutil.disk_partitions(all=True)}
    except OSError:
        return False
    if sys.platform == "win32" and path.drive.startswith("\\\\"):
        return False
    return next((mounted[each] in _TELLING for each in (path, *path.parents) if each in mounted), False)


class FolderObserver(QObject):
    """Watches one folder, there or not.

    Args:
        path: the folder.
        polling: look again and again even where the system tells.
        poll_seconds: between two looks.
    """

    happened = Signal()
    """There is something to `collect`; told once until it is collected. From another thread."""

    def __init__(self, path: Path, *, polling: bool, poll_seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._polling = polling
        self._poll_seconds = poll_seconds
        self._lock = threading.Lock()
        self._places: dict[Path, None] = {}
        self._whole = False
        self._told = False
        self._there = False
        self._lost = False
        self._observer: BaseObserver | None = None
        self._closed = False

    @property
    def is_polling(self) -> bool:
        """Whether the folder is looked at again and again."""
        return isinstance(self._observer, PollingObserverVFS)

    @property
    def is_to_begin_anew(self) -> bool:
        """Whether the folder was removed or replaced, or is back, and would tell of itself again."""
        return self._lost or (self.is_polling and not self._polling and self.path.is_dir() and tells(self.path))

    def start(self) -> None:
        """Begin to watch, or begin anew where the folder came or went. May take a while on a share."""
        self.stop()
        if self._closed:
            return
        self._lost = False
        self._there = self.path.is_dir()
        if not self._polling and self._there and tells(self.path):
            try:
                self._observer = self._begin(Observer())
            except OSError as error:
                logger.warning("%s is looked at again and again: its system tells nothing (%s)", self.path, error)
            else:
                return
        polling = PollingObserverVFS(self._stat, self._list, polling_interval=self._poll_seconds)
        self._observer = self._begin(polling)

    def stop(self) -> None:
        """Watch no more. May take a while on a share."""
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()
            observer.join(self._poll_seconds)

    def close(self) -> None:
        """Tell nothing any more."""
        with self._lock:
            self._closed = True

    def collect(self) -> list[Path] | None:
        """The places that something happened to since the last time; None is the whole folder."""
        with self._lock:
            places, self._places = list(self._places), {}
            whole, self._whole = self._whole, False
            self._told = False
        return None if whole else places

    def _begin(self, observer: BaseObserver) -> BaseObserver:
        try:
            observer.schedule(_Handler(self), str(self.path), recursive=True, event_filter=_WANTED)
            if not isinstance(observer, PollingObserverVFS) and self.path.parent != self.path:
                # Of its own renaming a folder does not tell.
                observer.schedule(_ParentHandler(self), str(self.path.parent), event_filter=_OF_PARENT)
            observer.start()
        except BaseException:
            observer.stop()
            raise
        return observer

    # --- on watchdog's threads --------------------------------------------------------------------

    def lose(self) -> None:
        """The folder was removed, moved away, or made anew: its system tells of the old one."""
        self._lost = True
        self.note()

    def note(self, *places: Path) -> None:
        """Something happened to places; none is the whole folder."""
        with self._lock:
            if places and not self._whole:
                self._places.update(dict.fromkeys(places))
            if not places or len(self._places) > BURST:
                self._whole = True
                self._places = {}
            if self._told or self._closed:
                return
            self._told = True
            self.happened.emit()

    def _stat(self, path: str) -> os.stat_result:
        """As `os.stat`; but the watched folder itself is never gone, so that it is looked for until it is back."""
        try:
            status = os.stat(path)
        except OSError:
            if path != str(self.path):
                raise
            self._is_there(False)
            return _FOLDER
        if path == str(self.path):
            self._is_there(True)
            # It may come back as another one: that is no reason to tell of everything below it.
            return _FOLDER
        return status

    def _list(self, path: str | None) -> Iterator[os.DirEntry[str]]:
        try:
            return os.scandir(path)
        except OSError:
            if path == str(self.path):
                self._is_there(False)
            # watchdog takes it for an empty folder; of another error it would stop.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from None

    def _is_there(self, there: bool) -> None:
        before, self._there = self._there, there
        if before is not there:
            self.note()


class _Handler(FileSystemEventHandler):
    def __init__(self, observer: FolderObserver) -> None:
        self._observer = observer
        self._root = os.fspath(observer.path)

    def dispatch(self, event: FileSystemEvent) -> None:
        source, target = os.fsdecode(event.src_path), os.fsdecode(event.dest_path)
        if source == self._root:
            self._observer.lose()
        elif not isinstance(event, DirDeletedEvent):
            place = Path(target or source)
            # Some systems tell of the folder that a link leads to.
            self._observer.note(*([place] if place.is_relative_to(self._observer.path) else []))


class _ParentHandler(FileSystemEventHandler):
    def __init__(self, observer: FolderObserver) -> None:
        self._observer = observer
        self._root = os.fspath(observer.path)

    def dispatch(self, event: FileSystemEvent) -> None:
        if self._root in (os.fsdecode(event.src_path), os.fsdecode(event.dest_path)):
            self._observer.lose()
