"""Messages between the program and its children: a length, a JSON header, and bytes that need no JSON."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct(">II")
MOST_HEADER = 64 * 1024 * 1024
MOST_BLOB = 1024 * 1024 * 1024


class BrokenFrame(Exception):  # noqa: N818 - a child that lies; its parent makes a known error of it
    """What came is no message."""


def write_frame(stream: IO[bytes], header: dict[str, Any], blob: bytes = b"") -> None:
    """Send one message. ASCII JSON keeps names that are not UTF-8."""
    text = json.dumps(header).encode("ascii")
    stream.write(_LENGTHS.pack(len(text), len(blob)) + text)
    if blob:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Receive one message; None at the end of the stream.

    Raises:
        BrokenFrame: what came is no message.
    """
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    header_bytes, blob_bytes = _LENGTHS.unpack(lengths)
    if header_bytes > MOST_HEADER or blob_bytes > MOST_BLOB:
        raise BrokenFrame(f"a message of {header_bytes} and {blob_bytes} bytes")
    text = stream.read(header_bytes)
    blob = stream.read(blob_bytes) if blob_bytes else b""
    if len(text) < header_bytes or len(blob) < blob_bytes:
        return None
    try:
        header = json.loads(text)
    except ValueError as error:
        raise BrokenFrame("no JSON") from error
    if not isinstance(header, dict):
        raise BrokenFrame("no JSON object")
    return header, blob
