"""Pictures for the window come from a child, which a bad file may kill."""

from __future__ import annotations

import threading
from pathlib import Path

import psutil
import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import KnownError, PageError
from bulkocr_gui.providers.picture_reader import PictureReader


@pytest.fixture
def reader():
    made = PictureReader()
    made.start()
    yield made
    made.close()
    with pytest.raises(KnownError):
        made.read(Path("/nowhere/at all.png"), 1, (), 1)


def test_pages_of_a_file_are_read_one_after_another(reader, tmp_path):
    pages = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    pages[0].save(tmp_path / "two.tif", save_all=True, append_images=pages[1:])
    assert reader.read(tmp_path / "two.tif", 1, (), 10_000).pixels[:3] == b"\x00\x00\xff"
    assert reader.read(tmp_path / "two.tif", 2, (), 10_000).pixels[:3] == b"\xff\x00\x00"


def test_what_cannot_be_opened_is_told_and_the_next_page_comes(reader, tmp_path):
    with pytest.raises(PageError) as told:
        reader.read(tmp_path / "gone.png", 1, (), 10_000)
    assert told.value.code == "vanished"
    Image.new("RGB", (40, 30), "white").save(tmp_path / "a.png")
    assert reader.read(tmp_path / "a.png", 1, (), 10_000).width == 40


def test_after_a_page_was_given_up_a_fresh_child_reads_the_next(reader, tmp_path):
    Image.effect_noise((6000, 6000), 90).save(tmp_path / "large.png", compress_level=1)
    Image.new("RGB", (40, 30), "white").save(tmp_path / "a.png")
    assert reader.read(tmp_path / "a.png", 1, (), 10_000).width == 40
    children = len(psutil.Process().children())
    failed = threading.Event()

    def read() -> None:
        with pytest.raises(KnownError):
            reader.read(tmp_path / "large.png", 1, (), 36_000_000)
        failed.set()

    thread = threading.Thread(target=read)
    thread.start()
    while not failed.is_set():  # the kill may come before the order
        reader.cancel()
        failed.wait(0.05)
    thread.join()
    assert reader.read(tmp_path / "a.png", 1, (), 10_000).width == 40
    assert len(psutil.Process().children()) == children, "the one that was given up is gone"
