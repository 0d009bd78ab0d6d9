"""How much room is left on disks, found out off the main thread: a drive on a network may take its time."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def free_bytes(folder: Path) -> int | None:
    """Bytes that this user may still write on the disk of a folder or file, there or not; None: not known."""
    for each in (folder, *folder.parents):
        try:
            return shutil.disk_usage(each).free
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return None
    return None


class FreeRoom(QObject):
    """Measures on a thread that is there only while it measures; one that never returns does not keep the program."""

    measured = Signal(object)
    """`dict[Path, int]`: free bytes by folder; one that cannot be measured is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._busy = False
        self._closed = False
        self._wanted: frozenset[Path] = frozenset()

    def measure(self, folders: Iterable[Path]) -> None:
        """Ask for the room of folders; `measured` follows. While a disk does not answer the last wish alone waits."""
        with self._lock:
            self._wanted = frozenset(folders)
            if self._busy or not self._wanted:
                return
            self._busy = True
        threading.Thread(target=self._work, name="free-room", daemon=True).start()

    def close(self) -> None:
        """Tell nothing any more."""
        with self._lock:
            self._closed = True

    def _work(self) -> None:
        while True:
            with self._lock:
                wanted, self._wanted = self._wanted, frozenset()
                if not wanted or self._closed:
                    self._busy = False
                    return
            found = {folder: free for folder in wanted if (free := free_bytes(folder)) is not None}
            with self._lock:
                if not self._closed:
                    self.measured.emit(found)
