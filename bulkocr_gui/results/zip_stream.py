"""A ZIP as a stream: nothing of it is held but the piece that is being written, and a reader may go away."""

from __future__ import annotations

import contextlib
import time
import zipfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import PurePath

PIECE = 1 << 20
"""Bytes of a file that are read at once."""
LARGE = 1 << 31
"""Bytes from which a file needs the format's large numbers."""
PACKED = (".pdf", ".docx")
"""Ends of files that are compressed within: once more would only take time."""
EARLIEST = (1980, 1, 1, 0, 0, 0)
READABLE = 0o644 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the archive.

    Attributes:
        name: where it lies in the archive: a relative path, as it is shown.
        file: its bytes, complete, at their beginning.
        size: bytes.
    """

    name: PurePath
    file: IO[bytes]
    size: int


class _Sink:
    """What `zipfile` writes to: it can neither seek nor tell, so that the archive is made in one go."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing waits."""

    def taken(self) -> bytes:
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def zip_pieces(entries: Generator[Entry]) -> Iterator[bytes]:
    """The bytes of an archive in order.

    Args:
        entries: what goes into it. Each one's file is closed by whoever made it, once the next is asked for or the
            generator is closed; that happens here, also when the archive's own reader goes away before its end.
    """
    sink = _Sink()
    with contextlib.closing(entries), zipfile.ZipFile(cast("IO[bytes]", sink), "w") as archive:
        for entry in entries:
            with archive.open(_info(entry), "w", force_zip64=entry.size >= LARGE) as target:
                while piece := entry.file.read(PIECE):
                    target.write(piece)
                    if data := sink.taken():
                        yield data
    yield sink.taken()


def _info(entry: Entry) -> zipfile.ZipInfo:
    name = entry.name.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    info = zipfile.ZipInfo(name, max(time.localtime()[:6], EARLIEST))
    info.compress_type = zipfile.ZIP_STORED if name.lower().endswith(PACKED) else zipfile.ZIP_DEFLATED
    info.external_attr = READABLE
    return info
