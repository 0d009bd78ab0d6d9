"""A file that comes into a folder is noticed, by the system's own word and by looking again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bulkocr_gui.processing.watch_observer import FolderObserver

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_S = 30


def noticed(room: Path) -> str:
    """Watch a folder both ways while a file is put into it."""
    for polling in (False, True):
        folder = room / f"watched {polling}"
        folder.mkdir()
        observer = FolderObserver(folder, polling=polling, poll_seconds=0.2)
        happened = threading.Event()
        observer.happened.connect(happened.set, Qt.ConnectionType.DirectConnection)
        observer.start()
        try:
            (folder / "scan.png").write_bytes(b"scan")
            if not happened.wait(PATIENCE_S):
                raise RuntimeError(f"a file was not noticed (polling: {polling})")
        finally:
            observer.close()
    return "a file was noticed, by the system and by looking again"
