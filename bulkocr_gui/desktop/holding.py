"""One program at a time runs jobs of a data folder. The lock goes with the process, however it ends."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.retry import not_writable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulkocr_gui.desktop.paths import AppPaths


PATIENCE = 1.0
"""Seconds to wait for the lock: an engine that a killed program was just starting holds it for a moment longer."""
IN_USE = "in_use"
"""The code of the error that another program holds the folder."""


@contextmanager
def holding(paths: AppPaths) -> Iterator[None]:
    """Hold the data folder for the length of the block.

    Raises:
        MachineError: another program holds it, or it cannot be written.
    """
    lock = FileLock(paths.lock)
    try:
        lock.acquire(timeout=PATIENCE, poll_interval=0.02)
    except Timeout as error:
        raise MachineError(
            IN_USE,
            f"Another Bulk OCR runs with the data folder {paths.data}.",
            "Use its window, wait until it ends, or name another folder with --data-dir.",
        ) from error
    except OSError as error:
        raise not_writable(error, paths.data) from error
    try:
        yield
    finally:
        lock.release()
