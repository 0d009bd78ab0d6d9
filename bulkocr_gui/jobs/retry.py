"""What is retried, and when. The rules and numbers are those of the behaviour's page, "Retry"."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import (
    BugError,
    KnownError,
    MachineError,
    PageError,
    TransientError,
)

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_WAIT = 30.0
NETWORK_WORDS = ("connection", "timeout", "network", "unreachable", "refused", "reset")
DISK_FULL_ERRNOS = frozenset({28, 122})  # ENOSPC, EDQUOT


def backoff_seconds(retry: int, asked: float | None = None, first: float = 2.0) -> float:
    """Seconds to wait before retry `retry` (1, 2, 3 …): 2, 4, 8 … at most 30, or longer if the provider asked.

    Args:
        retry: 1 for the first retry.
        asked: what the provider said (`Retry-After`, `RetryInfo`), in seconds.
        first: seconds before the first retry; twice as long before each further one.
    """
    own = min(first * 2.0 ** (retry - 1), LONGEST_WAIT)
    return own if asked is None else max(own, asked)


def known(error: Exception) -> KnownError:
    """Turn any exception of a page's work into a known error, by its type.

    Words in the message decide only for types that nothing is known of (the seed's rule). An error of
    unknown type without such a word is a bug; it costs its page and nothing more.
    """
    if isinstance(error, KnownError):
        return error
    if isinstance(error, BugError):
        return PageError("bug", f"The program made a mistake on this page: {error}.", "Report it; retry later.")
    if isinstance(error, (ConnectionError, TimeoutError, socket.gaierror)):
        return TransientError("no_connection", f"The connection failed: {error}.", "Check the network.")
    if isinstance(error, MemoryError):
        return PageError(
            "out_of_memory",
            "The page needs more memory than there is.",
            "Use fewer workers, or scan the page at a lower resolution.",
        )
    if isinstance(error, OSError) and error.errno in DISK_FULL_ERRNOS:
        return disk_full()
    text = str(error)
    if any(word in text.lower() for word in NETWORK_WORDS):
        # The words of a library are not passed on: an address in them may hold a key.
        kind = type(error).__name__
        return TransientError("no_connection", f"The connection failed ({kind}).", "Check the network.")
    return PageError(
        "bug",
        f"The program made a mistake on this page ({type(error).__name__}).",
        "The log has the details; retry it, and report it if it stays.",
    )


def is_bug(error: Exception) -> bool:
    """Whether the log should get a traceback: nothing known explains the error."""
    return not isinstance(error, KnownError) and known(error).code == "bug"


def disk_full() -> MachineError:
    """The disk that the results or the database are on is full."""
    return MachineError("disk_full", "The disk is full.", "Free some space, then resume. Nothing is lost.")


def not_writable(error: OSError, folder: Path) -> MachineError:
    """The program's own folder does not take what it has to keep there."""
    if error.errno in DISK_FULL_ERRNOS:
        return disk_full()
    return MachineError(
        "data_not_writable",
        f"The data folder {folder} cannot be written ({error.strerror}).",
        "Change its permissions, or choose another with --data-dir or BULKOCR_DATA_DIR.",
    )
