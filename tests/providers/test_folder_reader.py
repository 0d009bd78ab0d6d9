"""A folder listed by a child: it may die, hang or be killed, and the listing is whole all the same."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING

import psutil
import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.model import FoundDocument
from bulkocr_gui.providers import child_process, folder_reader
from bulkocr_gui.providers.folder_reader import FolderReader

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(3):
        Image.new("L", (8, 8), 255).save(folder / f"{number}.png")
    frames = [Image.new("1", (8, 8), 1)] * 2
    frames[0].save(folder / "9.tif", save_all=True, append_images=frames[1:])
    return folder


@pytest.fixture
def slow_tiff(tmp_path: Path, monkeypatch) -> None:
    """The child's own code, but opening a TIFF makes it do what the file `what` says: a number is a port to call."""
    program = tmp_path / "child.py"
    program.write_text(
        "import os, signal, socket, sys, time\n"
        "from pathlib import Path\n"
        "import bulkocr_gui.documents.first_look as first_look\n"
        "def count_pages(path, kind, passwords):\n"
        f"    what = Path({str(tmp_path / 'what')!r})\n"
        "    for word in what.read_text().split():\n"
        "        if word == 'once': what.write_text('')\n"
        "        if word == 'die': os._exit(3)\n"
        "        if word == 'hang': time.sleep(3600)\n"
        "        if word.isdigit(): socket.create_connection(('127.0.0.1', int(word))).close()\n"
        "    return 2\n"
        "first_look.count_pages = count_pages\n"
        "from bulkocr_gui.providers.child import main\n"
        "main()\n",
        encoding="utf-8",
    )
    command = child_process.child_command()[0]
    monkeypatch.setattr(child_process, "child_command", lambda: [command, str(program)])


def listed(reader: FolderReader) -> list[tuple[str, int]]:
    return [(entry.path.name, entry.pages) for batch in reader for entry in batch if isinstance(entry, FoundDocument)]


WHOLE = [("0.png", 1), ("1.png", 1), ("2.png", 1), ("9.tif", 2)]


def test_all_is_found_and_no_process_is_left(scans: Path, tmp_path: Path):
    before = {process.pid for process in psutil.Process().children()}
    assert listed(FolderReader([scans], tmp_path / "out")) == WHOLE
    assert {process.pid for process in psutil.Process().children()} <= before


def test_a_name_that_is_no_utf8_comes_through(scans: Path, tmp_path: Path):
    if os.name == "nt" or os.uname().sysname == "Darwin":
        pytest.skip("names are Unicode here")
    name = os.fsdecode(b"caf\xe9.png")
    (scans / "0.png").rename(scans / name)
    assert name in [found for found, _ in listed(FolderReader([scans], tmp_path / "out"))]


def test_batches_hold_500_at_most(tmp_path: Path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1100):
        (folder / f"{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    sizes = [len(batch) for batch in FolderReader([folder], tmp_path / "out")]
    assert sum(sizes) == 1100
    assert max(sizes) <= 500


@pytest.mark.parametrize("what", ["die", "hang"])
@pytest.mark.usefixtures("slow_tiff")
def test_a_file_that_the_listing_dies_over_is_not_opened(scans: Path, tmp_path: Path, what: str):
    (tmp_path / "what").write_text(what, encoding="utf-8")
    reader = FolderReader([scans], tmp_path / "out", patience=1.5)
    assert listed(reader) == [*WHOLE[:3], ("9.tif", 1)]


@pytest.mark.usefixtures("slow_tiff")
def test_a_listing_killed_once_over_a_file_loses_none_of_its_pages(scans: Path, tmp_path: Path):
    (tmp_path / "what").write_text("once die", encoding="utf-8")
    assert listed(FolderReader([scans], tmp_path / "out")) == WHOLE


def test_a_listing_killed_from_outside_is_begun_again_and_tells_each_file_once(scans: Path, tmp_path: Path):
    reader = FolderReader([scans], tmp_path / "out")
    entries: list[str] = []
    for number, batch in enumerate(reader):
        entries += [entry.path.name for entry in batch]
        if number == 0:
            os.kill(reader._child.pid, signal.SIGKILL)
    assert entries == [name for name, _ in WHOLE]


def test_a_listing_that_always_dies_is_the_machine_s_error(scans: Path, tmp_path: Path, monkeypatch):
    command = child_process.child_command()[0]
    monkeypatch.setattr(child_process, "child_command", lambda: [command, "-c", "import os; os.abort()"])
    with pytest.raises(MachineError) as caught:
        listed(FolderReader([scans], tmp_path / "out"))
    assert caught.value.code == "listing_died"


@pytest.mark.usefixtures("slow_tiff")
def test_cancel_ends_a_listing_that_hangs(scans: Path, tmp_path: Path):
    reader = FolderReader([scans], tmp_path / "out")
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.extend(reader))
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)
        (tmp_path / "what").write_text(f"{server.getsockname()[1]} hang", encoding="utf-8")
        thread.start()
        server.accept()[0].close()
    began = time.monotonic()
    reader.cancel()
    thread.join(5)
    assert time.monotonic() - began < 1
    assert list(FolderReader.__iter__(reader)) == []


def test_a_listing_that_finds_nothing_for_long_is_alive(tmp_path: Path, monkeypatch):
    folder = tmp_path / "words"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number}.txt").write_text("words", encoding="utf-8")
    program = tmp_path / "child.py"
    program.write_text(
        "import time, bulkocr_gui.documents.scan as scan\n"
        "sniff = scan.sniff\n"
        "scan.sniff = lambda head: (time.sleep(0.1), sniff(head))[1]\n"
        "from bulkocr_gui.providers.child import main\n"
        "main()\n",
        encoding="utf-8",
    )
    command = child_process.child_command()[0]
    monkeypatch.setattr(child_process, "child_command", lambda: [command, str(program)])
    monkeypatch.setattr(folder_reader, "DEATHS_OF_NOTHING", 1)
    (batch,) = FolderReader([folder], tmp_path / "out", patience=2.5)
    assert [entry.code for entry in batch] == ["left_out"]
