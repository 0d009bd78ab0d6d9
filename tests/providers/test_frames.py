"""Messages on the pipes."""

from __future__ import annotations

import io
import struct

import pytest

from bulkocr_gui.providers.frames import BrokenFrame, read_frame, write_frame


def test_messages_come_as_they_were_sent():
    stream = io.BytesIO()
    write_frame(stream, {"path": "caf\udce9", "n": 1})
    write_frame(stream, {}, b"\x00\xff")
    stream.seek(0)
    assert read_frame(stream) == ({"path": "caf\udce9", "n": 1}, b"")
    assert read_frame(stream) == ({}, b"\x00\xff")
    assert read_frame(stream) is None


@pytest.mark.parametrize(
    "sent",
    [
        b"\xff" * 100,
        struct.pack(">II", 4, 0) + b"nope",
        struct.pack(">II", 2, 0) + b"[]",
        struct.pack(">II", 2, 0) + b"\xff\xff",
    ],
)
def test_nonsense_is_found_out(sent: bytes):
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(sent))


@pytest.mark.parametrize("length", range(1, 11))
def test_a_message_that_breaks_off_is_an_end(length: int):
    stream = io.BytesIO()
    write_frame(stream, {}, b"x")
    assert read_frame(io.BytesIO(stream.getvalue()[:length])) is None
