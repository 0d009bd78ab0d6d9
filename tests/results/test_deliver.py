"""A delivered file is whole or not there."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.results.deliver import deliver

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_pieces_are_joined_as_utf8_below_folders_made_for_it(tmp_path: Path):
    target = tmp_path / "a" / "b" / "c.txt"
    deliver(target, tmp_path, [piece.encode() for piece in ("Grüße\n", "\f", "文書\n")])
    assert target.read_bytes() == "Grüße\n\f文書\n".encode()
    assert [path.name for path in target.parent.iterdir()] == ["c.txt"]


def test_an_older_file_is_replaced(tmp_path: Path):
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")
    deliver(target, tmp_path, [b"new"])
    assert target.read_text(encoding="utf-8") == "new"


def test_a_name_as_long_as_names_can_be(tmp_path: Path):
    target = tmp_path / ("é" * 125 + "a.txt")
    assert len(os.fsencode(target.name)) == 255
    deliver(target, tmp_path, [b"text"])
    assert target.read_text(encoding="utf-8") == "text"


def test_what_breaks_off_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path):
    target = tmp_path / "a.txt"
    target.write_text("old", encoding="utf-8")

    def broken() -> Iterator[bytes]:
        yield b"half"
        raise ValueError

    with pytest.raises(ValueError):
        deliver(target, tmp_path, broken())
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_output_folder_is_not_made_but_told(tmp_path: Path):
    with pytest.raises(MachineError) as caught:
        deliver(tmp_path / "gone" / "a.txt", tmp_path / "gone", [b"text"])
    assert caught.value.code == "output_gone"
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "output_not_writable"),
        (errno.EACCES, "output_not_writable"),
    ],
)
def test_what_the_disk_says_becomes_the_job_s_error(tmp_path: Path, monkeypatch, number: int, code: str):
    def refuse(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(MachineError) as caught:
        deliver(tmp_path / "a.txt", tmp_path, [b"text"])
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_taken_up(tmp_path: Path):
    target = tmp_path / "a.txt"
    temporary: list[Path] = []

    def watched() -> Iterator[bytes]:
        yield b"whole"
        temporary.extend(tmp_path.iterdir())

    deliver(target, tmp_path, watched())
    temporary[0].write_text("half of an earlier try, and longer", encoding="utf-8")
    deliver(target, tmp_path, [b"again"])
    assert target.read_text(encoding="utf-8") == "again"
    assert list(tmp_path.iterdir()) == [target]
