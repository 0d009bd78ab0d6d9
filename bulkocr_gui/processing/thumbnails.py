"""Thumbnails that were made, kept on disk within a bound: those not looked at for longest go first."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

logger = logging.getLogger("bulkocr.window")

MOST_BYTES = 64 * 1024**2
"""Some six thousand pages."""
KEPT = 0.9
"""Part of the bound that is left once it was reached: not every page is to look through the folder."""
_VERSION = b"1"
"""Of how they are made."""
_BEGIN, _END = b"\xff\xd8", b"\xff\xd9"


class Thumbnails:
    """A folder of small JPEGs. Their names tell nothing of what is in them. For one thread.

    Args:
        folder: made where there is none, for its owner alone.
        most_bytes: of all of them together.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes
        self._bytes: int | None = None

    def of(self, path: Path, page: int, make: Callable[[], bytes]) -> bytes:
        """A page's thumbnail: the one that is kept, while the file is the same; else what `make` gives.

        Raises:
            Exception: what `make` raises.
        """
        try:
            kept = self._folder / _name(path, page)
        except OSError:
            return make()
        try:
            data = kept.read_bytes()
            if data.startswith(_BEGIN) and data.endswith(_END):
                os.utime(kept)
                return data
        except OSError:
            # It is not there, or cannot be read: it is made.
            pass
        data = make()
        try:
            self._keep(kept, data)
        except OSError as error:
            # A full disk costs the time to make it again, and nothing else.
            logger.warning("A thumbnail could not be kept: %s", error.strerror)
        return data

    def _keep(self, kept: Path, data: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix="new-", dir=self._folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            Path(name).replace(kept)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        if self._bytes is None:
            self._bytes = sum(size for _, size, _ in self._all())
        else:
            self._bytes += len(data)
        if self._bytes > self._most:
            self._let_go()

    def _let_go(self) -> None:
        """Remove those that were not looked at for longest."""
        left = 0
        for _, size, path in sorted(self._all(), reverse=True):
            if left + size <= self._most * KEPT:
                left += size
            else:
                path.unlink(missing_ok=True)
        self._bytes = left

    def _all(self) -> list[tuple[int, int, Path]]:
        """When each was looked at last, its size, and where it is."""
        found = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                status = entry.stat(follow_symlinks=False)
                found.append((status.st_mtime_ns, status.st_size, Path(entry.path)))
        return found


def _name(path: Path, page: int) -> str:
    """A hash of which page it is and of how the file stood.

    Raises:
        OSError: there is no such file.
    """
    status = path.stat()
    parts = (os.fsencode(path), b"%d" % status.st_size, b"%d" % status.st_mtime_ns, b"%d" % page, _VERSION)
    return f"{hashlib.sha256(bytes(1).join(parts)).hexdigest()}.jpg"
