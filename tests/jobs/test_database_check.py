"""A large store that was not closed well opens at once, and is read through beside the work."""

from __future__ import annotations

import sqlite3

import pytest

from bulkocr_gui.jobs import database
from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from tests.conftest import found


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A store whose program was killed."""
    monkeypatch.setattr(database, "ALWAYS_CHECKED_BYTES", 1)
    path = tmp_path / "data" / "jobs.sqlite3"
    store = Store(path)
    job = store.create(name="j", provider="p", sources=[tmp_path], output=tmp_path / "out", options=JobOptions())
    store.add_documents(job.job_id, [found(tmp_path, f"{number}.png") for number in range(500)])
    store.database._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.database._connection.close()
    return path


def damage(path) -> None:
    """Pages of the table of pages are gone, as after a bad sector."""
    with sqlite3.connect(path) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'pages_of_job'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * 64)


def test_a_store_that_was_killed_is_checked_later_and_once(path):
    store = Store(path)
    assert store.database.unchecked
    store.database.check(lambda: False)
    assert not store.database.unchecked
    store.close()
    store = Store(path)
    assert not store.database.unchecked
    store.close()


def test_a_check_that_was_not_ended_is_made_at_the_next_start(path, monkeypatch):
    monkeypatch.setattr(database, "_INSTRUCTIONS", 10)
    store = Store(path)
    store.database.check(lambda: True)
    assert store.database.unchecked
    store.close()
    store = Store(path)
    assert store.database.unchecked
    store.close()


def test_damage_is_told_while_the_window_is_there(path, qtbot):
    damage(path)
    store = Store(path)
    with pytest.raises(MachineError) as caught:
        store.database.check(lambda: False)
    assert caught.value.code == "store_damaged"
    queue = JobQueue(store, {}, takes_turns=False)
    with qtbot.waitSignal(queue.failed_order) as told:
        queue.load()
    assert told.args[0].code == "store_damaged"
    queue.kill()
    queue.join()
    store.close()


def test_a_small_store_is_checked_before_it_is_used(path, monkeypatch):
    monkeypatch.setattr(database, "ALWAYS_CHECKED_BYTES", 64 * 1024 * 1024)
    damage(path)
    with pytest.raises(MachineError):
        Store(path)
