"""The window and other programs give orders to the same jobs."""

from __future__ import annotations

import itertools
import struct
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import requests
import uvicorn
from PySide6.QtGui import QGuiApplication

from bulkocr_gui.api import calls, server
from bulkocr_gui.api.processor_share import SharingSelector
from bulkocr_gui.api.token import Token
from bulkocr_gui.app_api import ApiTies
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.model import JobRequest
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.local_api import api_server
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.queue_door import QueueDoor
from bulkocr_gui.ui.settings_api import ApiPage
from bulkocr_gui.ui.theme import Theme
from tests.api.conftest import PATIENCE
from tests.faults.scripted import ScriptedProvider
from tests.ui.fakes import FakeAccount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.store import Store


class Open:
    """A window's parts behind its settings page, and somebody who asks from outside."""

    def __init__(self, qtbot, store: Store, folder: Path) -> None:
        self.qtbot = qtbot
        providers = {"scripted": ScriptedProvider()}
        self.queue = JobQueue(store, providers)
        self.door = QueueDoor(self.queue)
        self.preferences = PreferenceStore(Settings(folder / "settings.ini"))
        self.page = ApiPage(self.preferences, Theme())
        qtbot.addWidget(self.page)
        self.token = Token(folder)
        paths = type("Paths", (), {"store": store.database.path})
        self.ties = ApiTies(
            self.preferences,
            self.token,
            lambda ended: api_server(
                self.door, store, paths, providers, account=FakeAccount(), token=self.token, ended=ended
            ),
        )
        self.ties.serve(self.page)
        self.callers = ThreadPoolExecutor(1)

    def ask(self, method: str, path: str, token: str = "", **more: object) -> requests.Response:
        """The window's thread goes on meanwhile, as it does in the program."""
        headers = {"Authorization": f"Bearer {token or self.token.read()}"}
        asked = self.callers.submit(
            requests.request, method, f"{self.address}{path}", headers=headers, timeout=PATIENCE, **more
        )
        self.qtbot.waitUntil(asked.done, timeout=60_000)
        return asked.result()

    @property
    def address(self) -> str:
        return self.page.on.said().removeprefix("Listening on ")

    def switch(self, *, on: bool) -> None:
        self.page.preferences.change(serve_api=on)
        self.qtbot.waitUntil(lambda: bool(self.page.on.said()) is on, timeout=60_000)


@pytest.fixture
def opened(qtbot, store, tmp_path) -> Iterator[Open]:
    made = Open(qtbot, store, tmp_path)
    yield made
    made.door.close()
    made.ties.close()
    made.callers.shutdown()
    made.queue.kill()
    made.queue.join()


@pytest.fixture
def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_a_job_from_outside_is_a_row_as_any_other_until_the_switch_is_off(opened, tmp_path, free_port):
    opened.preferences.change(api_port=free_port)
    opened.switch(on=True)
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "page.png").write_bytes(b"one page")
    body = {"folder_path": str(folder), "provider": "scripted", "max_workers": 3, "languages": ["deu"]}
    answer = opened.ask("POST", "/api/bulk/process", json=body)
    assert answer.status_code == 200, answer.text
    (row,) = opened.queue.rows()
    assert row.job_id == answer.json()["job_id"]
    assert (row.options.workers, row.options.languages) == (3, ("deu",))
    assert row.options.formats == JobOptions().formats
    old = opened.token.read()
    opened.page.renew.click()
    assert opened.ask("GET", "/api/bulk/jobs", token=old).status_code == 401
    assert opened.ask("GET", "/api/bulk/jobs").json()["total"] == 1
    opened.page.copy.click()
    assert QGuiApplication.clipboard().text() == opened.token.read()
    address = opened.address
    opened.switch(on=False)
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{address}/healthz", timeout=PATIENCE)


def test_a_port_that_is_taken_is_said_and_another_one_helps(opened, free_port):
    import socket

    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        opened.preferences.change(api_port=other.getsockname()[1])
        opened.switch(on=True)
        assert "cannot be used" in opened.page.on.said()
    opened.preferences.change(api_port=free_port)
    opened.qtbot.waitUntil(lambda: opened.page.on.said().startswith("Listening on"), timeout=60_000)
    assert opened.ask("GET", "/healthz").json()["status"] == "ok"


@pytest.mark.parametrize(("owner", "name"), [(uvicorn.Server, "startup"), (calls, "application")])
def test_a_server_that_ends_by_a_mistake_is_told_and_can_be_switched_on_again(
    opened, monkeypatch, free_port, owner, name
):
    def broken(*_, **__):
        raise RuntimeError("out of order")

    opened.preferences.change(api_port=free_port)
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, broken)
        opened.switch(on=True)
        opened.qtbot.waitUntil(lambda: "ended by a mistake" in opened.page.on.said(), timeout=60_000)
    assert "Switch it on again" in opened.page.on.said()
    opened.switch(on=False)
    opened.switch(on=True)
    assert opened.ask("GET", "/healthz").status_code == 200


def test_an_order_that_fails_is_told_to_who_gave_it_and_to_nobody_else(opened, tmp_path):
    told: list[tuple[str, str]] = []
    good, bad = tmp_path / "good", tmp_path / "bad"
    good.mkdir()
    for name, folder in (("bad", bad), ("good", good)):
        opened.door.ask(
            lambda queue, folder=folder: queue.create(JobRequest((folder,), tmp_path / "out", "scripted")),
            lambda report, name=name: told.append((name, report.error.code)),
        )
    opened.qtbot.waitUntil(lambda: bool(told) and len(opened.queue.rows()) == 1, timeout=60_000)
    assert told == [("bad", "no_such_source")]


def test_connections_are_taken_a_few_at_a_time_and_as_many_as_ever_may_wait(opened, monkeypatch, free_port):
    import socket

    taken: list[int] = []

    class Counting(SharingSelector):
        def select(self, timeout: float | None = None) -> list:
            taken.append(len(self.get_map()))
            return super().select(timeout)

    monkeypatch.setattr(server, "SharingSelector", Counting)
    opened.preferences.change(api_port=free_port)
    opened.switch(on=True)
    # They wait while the server's thread is being made ready.
    waiting = [socket.create_connection(("127.0.0.1", free_port)) for _ in range(60)]
    opened.qtbot.waitUntil(lambda: bool(taken) and taken[-1] >= 60, timeout=60_000)
    assert max(later - before for before, later in itertools.pairwise(taken)) <= server.AT_A_TIME
    listening = opened.ties._server._socket
    (most,) = struct.unpack_from("I", listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104), 28)
    assert most == server.BACKLOG
    for each in waiting:
        each.close()
