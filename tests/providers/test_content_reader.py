"""Contents by a child: right, and not held up by a file that cannot be read."""

from __future__ import annotations

import hashlib
import os
import threading

import pytest

from bulkocr_gui.documents.content import BLOCK
from bulkocr_gui.providers.content_reader import ContentReader


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_each_file_is_known_by_its_bytes_and_unreadable_ones_are_left_out(tmp_path):
    data = {"empty": b"", "long": os.urandom(2 * BLOCK + 17), "na\udcffme": b"x"}
    for name, each in data.items():
        (tmp_path / name).write_bytes(each)
    paths = [tmp_path / name for name in (*data, "missing")] + [tmp_path]
    assert {path.name: content for path, content in ContentReader().contents(paths)} == {
        name: sha256(each) for name, each in data.items()
    }


@pytest.mark.skipif(os.name == "nt", reason="named pipes")
def test_a_file_that_hangs_is_left_out_and_the_next_is_read(tmp_path):
    os.mkfifo(tmp_path / "a")
    (tmp_path / "b").write_bytes(b"x")
    found = list(ContentReader(patience=2.0).contents([tmp_path / "a", tmp_path / "b"]))
    assert found == [(tmp_path / "b", sha256(b"x"))]


@pytest.mark.skipif(os.name == "nt", reason="named pipes")
def test_cancel_ends_a_reading_that_hangs_and_lets_the_child_go(tmp_path):
    os.mkfifo(tmp_path / "a")
    reader = ContentReader()
    found: list = []
    thread = threading.Thread(target=lambda: found.extend(reader.contents([tmp_path / "a"] * 9)))
    thread.start()
    threading.Timer(0.5, reader.cancel).start()
    thread.join(10)
    assert not thread.is_alive()
    assert found == []
    assert reader._child is None
    assert list(reader.contents([tmp_path / "a"])) == []
