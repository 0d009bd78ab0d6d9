"""Where the local API of a data folder listens: a file, for the command line, as long as it does."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bulkocr_gui.jobs.retry import not_writable

if TYPE_CHECKING:
    from pathlib import Path

NAME = "api_address"
LOOPBACK = "127.0.0.1"


def known_address(data: Path) -> str:
    """The address that was written last; empty where there is none. A killed program may have left it."""
    try:
        address = (data / NAME).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    # Whoever can write to the folder must not learn the token of who reads from it.
    parts = urlsplit(address)
    return address if (parts.scheme, parts.hostname) == ("http", LOOPBACK) else ""


def tell_address(data: Path, address: str) -> None:
    """Write where it listens; an empty one takes it back.

    Raises:
        MachineError: the folder cannot be written to.
    """
    path = data / NAME
    try:
        if address:
            path.write_text(f"{address}\n", encoding="ascii")
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise not_writable(error, data) from error
