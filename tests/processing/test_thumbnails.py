"""Thumbnails that were made: kept while their file is the same, within a bound, under names that tell nothing."""

from __future__ import annotations

import os
import stat

import pytest

from bulkocr_gui.processing.thumbnails import Thumbnails

SMALL = b"\xff\xd8" + b"x" * 996 + b"\xff\xd9"


class Maker:
    """Makes thumbnails and counts them."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> bytes:
        self.made += 1
        return SMALL


@pytest.fixture
def make():
    return Maker()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache" / "thumbnails"


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "Anna's will.tif"
    path.write_bytes(b"a scan")
    return path


def test_it_is_made_once_for_each_page(folder, scan, make):
    kept = Thumbnails(folder)
    assert kept.of(scan, 1, make) == kept.of(scan, 1, make) == SMALL
    assert make.made == 1
    kept.of(scan, 2, make)
    assert make.made == 2
    Thumbnails(folder).of(scan, 1, make)  # the next start of the program
    assert make.made == 2


def test_a_file_that_changed_gets_another_one(folder, scan, make):
    kept = Thumbnails(folder)
    kept.of(scan, 1, make)
    scan.write_bytes(b"another scan")
    kept.of(scan, 1, make)
    assert make.made == 2


def test_names_tell_nothing_and_the_folder_is_its_owners_alone(folder, scan, make):
    Thumbnails(folder).of(scan, 1, make)
    (name,) = (each.name for each in folder.iterdir())
    assert len(name) == 64 + 4
    assert "will" not in name
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(next(folder.iterdir()).stat().st_mode) == 0o600


def test_those_not_looked_at_for_longest_go_first(folder, scan, make):
    kept = Thumbnails(folder, most_bytes=10_000)
    for page in range(1, 11):
        kept.of(scan, page, make)
        for place, path in enumerate(sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime_ns)):
            os.utime(path, ns=(place * 10**9, place * 10**9))  # file systems count time coarsely
    kept.of(scan, 1, make)  # looked at again
    assert make.made == 10
    kept.of(scan, 11, make)
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 10_000
    kept.of(scan, 1, make)
    kept.of(scan, 11, make)
    assert make.made == 11
    kept.of(scan, 2, make)
    assert make.made == 12


def test_one_that_was_cut_off_is_made_anew(folder, scan, make):
    kept = Thumbnails(folder)
    kept.of(scan, 1, make)
    next(folder.iterdir()).write_bytes(SMALL[:100])
    assert kept.of(scan, 1, make) == SMALL
    assert kept.of(scan, 1, make) == SMALL
    assert make.made == 2


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path, scan, make, caplog):
    (tmp_path / "cache").write_bytes(b"no folder")
    kept = Thumbnails(tmp_path / "cache")
    assert kept.of(scan, 1, make) == SMALL
    assert "could not be kept" in caplog.text
    assert "will" not in caplog.text


def test_what_cannot_be_shown_is_not_kept(folder, scan):
    def fail() -> bytes:
        raise ValueError

    kept = Thumbnails(folder)
    with pytest.raises(ValueError):
        kept.of(scan, 1, fail)
    assert not folder.exists()
    scan.unlink()
    assert kept.of(scan, 1, lambda: SMALL) == SMALL
