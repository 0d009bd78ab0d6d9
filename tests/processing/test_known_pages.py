"""What the New-job sheet asks: how many of the pages that were found need not be paid for again."""

from __future__ import annotations

import hashlib
import os
import threading
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from bulkocr_gui.jobs.earlier_results import fingerprint_of
from bulkocr_gui.jobs.model import JobRequest, PageRecord
from bulkocr_gui.jobs.options import CloudModel, JobOptions
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.providers import content_reader
from tests.conftest import found
from tests.faults.paid import PaidProvider
from tests.faults.scripted import ScriptedProvider

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def world(store, tmp_path, qtbot):
    queue = JobQueue(store, {"paid": PaidProvider(), "scripted": ScriptedProvider()})
    folder = tmp_path / "scans"
    folder.mkdir()
    ended: set[int] = set()
    answers: list[tuple[int, int]] = []
    queue.found.connect(lambda token, _, done: ended.add(token) if done else None)
    queue.known_pages.connect(lambda *answer: answers.append(answer))

    def picture(name: str, shade: int = 0, frames: int = 1) -> Path:
        images = [Image.new("L", (8, 8), shade + n) for n in range(frames)]
        more = {"save_all": True, "append_images": images[1:]} if frames > 1 else {}
        images[0].save(folder / name, **more)
        return folder / name

    def pay_for(path: Path, pages: int = 1) -> None:
        """As if another job had recognised the same bytes elsewhere."""
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        row = store.create(name="j", provider="paid", sources=[], output=tmp_path, options=JobOptions())
        document = found(tmp_path / "elsewhere", "other name.png", pages)
        store.add_documents(row.job_id, [replace(document, size=path.stat().st_size)])
        while ticket := store.claim(row.job_id):
            record = PageRecord(1, 90.0, 1, 1, 300, "e", 0.1, (), b"x", content)
            store.settle(ticket, record, 0.0, fingerprint_of("paid", "stable", content, ticket.number))
        store.remove(row.job_id)

    def preview() -> int:
        token = queue.preview(JobRequest((folder,), tmp_path / "out"))
        qtbot.waitUntil(lambda: token in ended, timeout=20_000)
        return token

    def count(token: int, provider: str = "paid", **options) -> int:
        answers.clear()
        queue.count_known(token, provider, JobOptions(**options))
        qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        assert answers[0][0] == token
        return answers[0][1]

    yield SimpleNamespace(**locals())
    queue.kill()
    queue.join()


def test_pages_are_known_by_their_content_and_counted_once_each(world, monkeypatch):
    world.pay_for(world.picture("a.png", 1))
    world.pay_for(world.picture("b.tif", 2, frames=3), pages=2)
    world.picture("new.png", 9)
    token = world.preview()
    assert world.count(token) == 3
    read: list[Path] = []
    asked = content_reader.ContentReader.contents
    monkeypatch.setattr(
        content_reader.ContentReader,
        "contents",
        lambda self, paths: asked(self, (read.append(path) or path for path in paths)),
    )
    assert world.count(token, cloud_model=CloudModel.LATEST) == 0
    assert "a.png" not in {path.name for path in read}, "what was read is not read again for other options"


def test_only_files_of_a_known_size_are_read(world, monkeypatch):
    known = world.picture("a.png", 1)
    world.pay_for(known)
    other = world.picture("b.png", 2)
    other.write_bytes(other.read_bytes() + b"\0")
    read: list[str] = []
    asked = content_reader.ContentReader._read
    monkeypatch.setattr(
        content_reader.ContentReader, "_read", lambda self, path: read.append(path.name) or asked(self, path)
    )
    assert world.count(world.preview()) == 1
    assert read == ["a.png"]


def test_nothing_is_known_where_results_are_not_used_again(world):
    world.pay_for(world.picture("a.png", 1))
    token = world.preview()
    assert world.count(token, "scripted") == 0
    assert world.count(token, reuse=False) == 0
    assert world.count(token) == 1


def test_what_was_found_is_forgotten_with_the_next_preview_and_on_cancel(world, qtbot):
    world.pay_for(world.picture("a.png", 1))
    old = world.preview()
    new = world.preview()
    world.queue.count_known(old, "paid", JobOptions())
    assert world.queue._previews.found(old) is None
    assert world.count(new) == 1
    assert [token for token, _ in world.answers] == [new]
    world.queue.cancel_preview(new)
    assert world.queue._previews.found(new) is None


@pytest.mark.skipif(os.name == "nt", reason="a named pipe stands for the share that hangs")
def test_a_share_that_hangs_costs_its_file_and_nobody_waits_for_it(world, qtbot, monkeypatch):
    world.pay_for(world.picture("a.png", 1))
    hangs = world.picture("b.png", 1)
    world.picture("c.png", 1)
    token = world.preview()
    hangs.unlink()
    os.mkfifo(hangs)
    monkeypatch.setattr(content_reader.ContentReader.__init__, "__defaults__", (2.0,))
    world.answers.clear()
    world.queue.count_known(token, "paid", JobOptions())
    # Orders are carried out meanwhile.
    with qtbot.waitSignal(world.queue.probed, timeout=1500):
        world.queue.probe("scripted", JobOptions())
    qtbot.waitUntil(lambda: bool(world.answers), timeout=20_000)
    assert world.answers == [(token, 2)]


@pytest.mark.skipif(os.name == "nt", reason="a named pipe stands for the share that hangs")
def test_the_end_and_the_next_count_do_not_wait_for_a_share_that_hangs(world, qtbot):
    world.pay_for(world.picture("a.png", 1))
    token = world.preview()
    (world.folder / "a.png").unlink()
    os.mkfifo(world.folder / "a.png")
    for _ in range(2):
        world.queue.count_known(token, "paid", JobOptions())
        qtbot.waitUntil(lambda: world.queue._known_pages._reading._reader is not None, timeout=10_000)
    world.queue._cancel_questions()
    ends = threading.Thread(target=world.queue._known_pages.join)
    ends.start()
    ends.join(10)
    assert not ends.is_alive()
    assert world.answers == []
