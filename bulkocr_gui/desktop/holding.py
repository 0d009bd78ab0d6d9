"""One program at a time runs jobs of a data folder. The lock goes with the process, however it ends."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.exclusive import hold
from bulkocr_gui.jobs.retry import not_writable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bulkocr_gui.desktop.paths import AppPaths


PATIENCE = 1.0
"""Seconds to wait for the lock: a program that is about to end, or was killed just now, needs a moment to be gone."""
IN_USE = "in_use"
"""The code of the error that another program holds the folder."""


def is_held(paths: AppPaths) -> bool:
    """Whether another program holds the data folder just now."""
    try:
        hold(paths.lock, 0).close()
    except sqlite3.DatabaseError as error:
        return error.sqlite_errorcode == sqlite3.SQLITE_BUSY
    return False


@contextmanager
def holding(paths: AppPaths) -> Iterator[None]:
    """Hold the data folder for the length of the block.

    Raises:
        MachineError: another program holds it, or it cannot be written.
    """
    try:
        lock = hold(paths.lock, PATIENCE)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise MachineError(
                IN_USE,
                f"Another Bulk OCR runs with the data folder {paths.data}.",
                "Use its window, wait until it ends, or name another folder with --data-dir.",
            ) from error
        raise not_writable(OSError(errno.EIO, str(error)), paths.data) from error
    with closing(lock):
        yield
