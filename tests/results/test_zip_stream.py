"""A ZIP that is written as a stream, as Python's reader and `unzip` see it."""

from __future__ import annotations

import io
import shutil
import subprocess
import tracemalloc
import zipfile
from pathlib import Path, PurePath

import pytest

from bulkocr_gui.results.zip_stream import PIECE, Entry, zip_pieces


class Files:
    """Makes entries, and knows which of their files are open."""

    def __init__(self, **contents: bytes) -> None:
        self.contents = contents
        self.made: list[io.BytesIO] = []

    def __iter__(self):
        for name, data in self.contents.items():
            with io.BytesIO(data) as file:
                self.made.append(file)
                yield Entry(PurePath(name), file, len(data))


def read(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_goes_in_comes_out_in_order():
    files = Files(**{"a/b.txt": b"one" * 9999, "文書/é\u0301 😀.md": b"", "c.pdf": bytes(range(256)) * 99})
    data = b"".join(zip_pieces(iter(files)))
    assert read(data) == files.contents
    assert list(read(data)) == list(files.contents)
    assert all(file.closed for file in files.made)


def test_an_archive_of_nothing_is_an_archive():
    assert read(b"".join(zip_pieces(iter(Files())))) == {}


def test_a_name_that_is_no_text_becomes_one():
    assert list(read(b"".join(zip_pieces(iter(Files(**{"a\udcff.txt": b"x"})))))) == ["a\ufffd.txt"]


def test_what_is_compressed_already_is_not_compressed_again():
    files = Files(**{"a.PDF": b"x" * 5000, "b.txt": b"x" * 5000})
    with zipfile.ZipFile(io.BytesIO(b"".join(zip_pieces(iter(files))))) as archive:
        kinds = [info.compress_type for info in archive.infolist()]
    assert kinds == [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]


def test_a_reader_that_goes_away_leaves_no_file_open():
    files = Files(**{"a.pdf": b"x" * 5 * PIECE, "b.pdf": b"y"})
    pieces = zip_pieces(iter(files))
    next(pieces)
    next(pieces)
    assert not files.made[0].closed
    pieces.close()
    assert [file.closed for file in files.made] == [True]


def test_an_archive_of_200_megabytes_takes_the_memory_of_a_piece():
    class Zeros(io.RawIOBase):
        left = 200

        def read(self, size: int = -1) -> bytes:
            self.left -= 1
            return bytes(PIECE) if self.left >= 0 else b""

    def entries():
        with Zeros() as file:
            yield Entry(PurePath("a.pdf"), file, 200 * PIECE)

    tracemalloc.start()
    try:
        size = sum(map(len, zip_pieces(entries())))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size > 200 * PIECE
    assert peak < 8 * PIECE


@pytest.mark.skipif(shutil.which("unzip") is None, reason="needs unzip")
def test_unzip_reads_it(tmp_path: Path):
    path = tmp_path / "a.zip"
    path.write_bytes(b"".join(zip_pieces(iter(Files(**{"d/a.txt": b"text\n" * 99, "b.pdf": b"%PDF"})))))
    done = subprocess.run(["unzip", "-t", path], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout
