"""A file that one program at a time holds. SQLite's own lock is it: it goes with the process, however that ends."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def hold(path: Path, patience: float) -> sqlite3.Connection:
    """Hold the file until what is returned is closed.

    Args:
        path: the file, made where there is none; it stays, and stays empty.
        patience: seconds to wait for another program to let go.

    Raises:
        sqlite3.DatabaseError: another program holds it (`SQLITE_BUSY`), or it cannot be written.
    """
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        # Nothing is ever written: no journal beside the file, which would stay after a kill.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("BEGIN EXCLUSIVE")
    except BaseException:
        connection.close()
        raise
    return connection
