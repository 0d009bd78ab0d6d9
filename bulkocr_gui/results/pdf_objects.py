"""The objects of a PDF, written one after the other and never held: small ones together, streams as they are."""

from __future__ import annotations

import hashlib
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import IO

_IN_PLACE, _PACKED = 1, 2
_TOGETHER = 100
"""Objects in one pack: readers unpack it for any of them."""
_ROW = struct.Struct(">BQH")


class ObjectFile:
    """A PDF that is being written.

    Args:
        file: written from its beginning to its end; stays open.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._at = 0
        self._rows: list[tuple[int, int, int]] = [(0, 0, 0xFFFF)]
        self._pack: list[tuple[int, bytes]] = []
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def number(self) -> int:
        """A number for an object that is written some time later."""
        self._rows.append((0, 0, 0))
        return len(self._rows) - 1

    def put(self, content: bytes, number: int | None = None) -> int:
        """Write an object that is no stream; its number."""
        number = self.number() if number is None else number
        self._pack.append((number, content))
        if len(self._pack) == _TOGETHER:
            self._flush()
        return number

    def stream(self, dictionary: bytes, data: bytes, number: int | None = None) -> int:
        """Write a stream; its number.

        Args:
            dictionary: what is in it but its length.
            data: as the dictionary's filters want it.
            number: one that was taken before.
        """
        number = self.number() if number is None else number
        self._rows[number] = _IN_PLACE, self._at, 0
        self._write(b"%d 0 obj\n<<%s/Length %d>>\nstream\n" % (number, dictionary, len(data)))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")
        return number

    def finish(self, root: int) -> None:
        """Write where everything is.

        Args:
            root: the catalogue's number.
        """
        self._flush()
        number = self.number()
        self._rows[number] = _IN_PLACE, self._at, 0
        rows = b"".join(_ROW.pack(*row) for row in self._rows)
        # Of the file's own, and the same whenever it is made of the same.
        name = hashlib.md5(rows, usedforsecurity=False).hexdigest().encode("ascii")
        place = self._at
        dictionary = b"/Type/XRef/W[1 8 2]/Size %d/Root %d 0 R/ID[<%s><%s>]/Filter/FlateDecode" % (
            len(self._rows),
            root,
            name,
            name,
        )
        # Each row as its difference from the one before: places that grow then take next to nothing.
        rows = _differences(rows, _ROW.size)
        packed = zlib.compress(rows, 9)
        parms = b"/DecodeParms<</Predictor 12/Columns %d>>" % _ROW.size
        self._write(b"%d 0 obj\n<<%s%s/Length %d>>\nstream\n" % (number, dictionary, parms, len(packed)))
        self._write(packed + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % place)

    def _flush(self) -> None:
        if not self._pack:
            return
        pack, self._pack = self._pack, []
        number = self.number()
        index, body, at = [], [], 0
        for place, (each, content) in enumerate(pack):
            self._rows[each] = _PACKED, number, place
            index.append(b"%d %d" % (each, at))
            body.append(content)
            at += len(content) + 1
        first = b" ".join(index) + b"\n"
        data = zlib.compress(first + b"\n".join(body), 9)
        self.stream(b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(pack), len(first)), data, number)

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)


def _differences(rows: bytes, width: int) -> bytes:
    """Rows as PNG's filter `Up` has them."""
    made = bytearray()
    before = bytes(width)
    for start in range(0, len(rows), width):
        row = rows[start : start + width]
        made.append(2)
        made += bytes((new - old) & 0xFF for new, old in zip(row, before, strict=True))
        before = row
    return bytes(made)
