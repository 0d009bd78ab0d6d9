"""Opening the SQLite file: durability, integrity, version; and one lock round all writing."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.migrations import migrate
from bulkocr_gui.jobs.retry import disk_full

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ALWAYS_CHECKED_BYTES = 64 * 1024 * 1024
"""Up to this size the file is checked at every start; above it, after a session that did not end well, beside the
work: that takes seconds for each gigabyte, for which nobody waits."""
_INSTRUCTIONS = 100_000
"""Of SQLite's machine, between two looks at whether the check is still wanted."""


def open_reader(path: Path) -> sqlite3.Connection:
    """Open the database for reading; in WAL a reader never waits for a writer."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False, isolation_level=None
    )
    connection.row_factory = sqlite3.Row
    return connection


class Database:
    """The one writing connection of the program, shared by its threads behind a lock.

    A page costs a second or money, a commit half a millisecond: WAL with synchronous=FULL.

    Raises:
        MachineError: the file cannot be opened, is damaged, or is newer than this program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.unchecked = False
        """Whether the last session did not end well and `check` is still to be done."""
        self._lock = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=10)
        except (sqlite3.Error, OSError) as error:
            raise database_error(error, path) from error
        try:
            self._connection.row_factory = sqlite3.Row
            self._prepare()
        except BaseException as error:
            self._connection.close()
            if isinstance(error, (sqlite3.Error, OSError)):
                raise database_error(error, path) from error
            raise

    def _prepare(self) -> None:
        execute = self._connection.execute
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = FULL")
        execute("PRAGMA foreign_keys = ON")
        (version,) = execute("PRAGMA user_version").fetchone()
        clean = version == 0 or execute("SELECT clean FROM session").fetchone()[0]
        if version and self.path.stat().st_size <= ALWAYS_CHECKED_BYTES:
            _raise_if_damaged(self._connection)
        else:
            self.unchecked = not clean
        migrate(self._connection, self.path)
        execute("UPDATE session SET clean = 0")

    def check(self, unwanted: Callable[[], bool]) -> None:
        """Read the whole file after a session that did not end well, on a connection of its own, while others work.

        Args:
            unwanted: whether the program ends; the next start begins anew then.

        Raises:
            MachineError: the file is damaged.
        """
        connection = open_reader(self.path)
        try:
            connection.set_progress_handler(unwanted, _INSTRUCTIONS)
            _raise_if_damaged(connection)
            self.unchecked = False
        except sqlite3.DatabaseError as error:
            if not unwanted():
                raise database_error(error, self.path) from error
        finally:
            connection.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end, rolled back on any exception.

        Raises:
            MachineError: the database cannot be written.
        """
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                    self._connection.execute("COMMIT")
                except BaseException:
                    # After some errors, a full disk's among them, SQLite has rolled back by itself.
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
            except sqlite3.OperationalError as error:
                raise database_error(error, self.path) from error

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read what the writing connection sees, between its transactions."""
        with self._lock:
            yield self._connection

    def close(self) -> None:
        """Note that this session ended well, and close."""
        with self._lock:
            try:
                self._connection.execute("UPDATE session SET clean = ?", (not self.unchecked,))
            except sqlite3.OperationalError:
                # A full disk must not keep the program from ending; the next start checks the file.
                pass
            finally:
                self._connection.close()


def _raise_if_damaged(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)


def database_error(error: Exception, path: Path) -> MachineError:
    """What an error of SQLite or of its file means for the user."""
    text = str(error)
    if "disk is full" in text or "disk full" in text:
        return disk_full()
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        return MachineError(
            "store_damaged",
            f"The job database {path} is damaged ({text}).",
            "Move it away to start afresh, or put back a copy. The results on disk are not affected.",
        )
    return MachineError(
        "store_not_writable",
        f"The job database {path} cannot be written ({text}).",
        "Check the folder's permissions and the disk, then resume. Nothing is lost.",
    )
