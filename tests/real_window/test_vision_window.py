"""The real window with the Vision server: chosen by mouse, its network cut in mid-job, resumed by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.main_window import MainWindow
from tests.e2e.conftest import draw
from tests.faults.vision import VisionServer
from tests.real_window.test_real_window import PATIENCE, Desk
from tests.ui.fakes import FakeAccount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.real_window
PAGES = 300
RETRIES = 60_000
"""Of an outage: 2, 4 and 8 s, and what a slow machine takes besides."""


class PaidDesk(Desk):
    """As `Desk`, with an account whose endpoint is the server."""

    def __init__(self, qtbot, folder: Path, server: VisionServer) -> None:
        self.qtbot = qtbot
        self.account = FakeAccount(endpoint=server.grpc_endpoint, free_pages=0)
        self.store = Store(folder / "data" / "bulkocr.sqlite3")
        self.queue = JobQueue(self.store, providers(folder / "data", self.account))
        self.reader = StoreReader(self.store.database.path)
        settings = Settings(folder / "settings.ini")
        self.window = MainWindow(self.queue, self.reader, settings, resource("samples"), self.account)
        self.queue.load()
        self.window.show()
        self.window.move(20, 20)
        qtbot.waitUntil(lambda: self.window.isVisible() and self.window.isActiveWindow(), timeout=PATIENCE)


@pytest.fixture
def server(tmp_path: Path, monkeypatch) -> Iterator[VisionServer]:
    with VisionServer(tmp_path / "vision", latency=0.2, answers="fixed") as server:
        for name, value in server.environment().items():
            monkeypatch.setenv(name, value)
        yield server


def test_scenario_2_an_outage_pauses_with_a_banner_and_resume_reads_nothing_twice(qtbot, tmp_path, server):
    folder = tmp_path / "Parish registers"
    folder.mkdir()
    for n in range(PAGES):
        draw(folder / f"page {n}.png", f"page {n}")
    desk = PaidDesk(qtbot, tmp_path, server)
    qtbot.addWidget(desk.window)
    try:
        desk.window.open_sources([folder])
        desk.click("provider_google_vision")
        start = desk.window.sheet.foot.start
        qtbot.waitUntil(lambda: start.text() == "&Start for at most $0.45", timeout=PATIENCE)
        desk.click("sheetStart")
        qtbot.waitUntil(lambda: server.counts()["images"] >= 20, timeout=PATIENCE)
        server.stop()
        qtbot.waitUntil(lambda: desk.row.status is JobStatus.PAUSED, timeout=RETRIES)
        banner = desk.window.findChild(QWidget, "noticeBanner")
        qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
        assert desk.row.reason.kind is PauseReason.ERRORS_IN_A_ROW
        qtbot.waitUntil(lambda: desk.row.counts.done == server.counts()["images"], timeout=PATIENCE)
        assert desk.row.counts.done < PAGES
        server.start()
        desk.click("bannerResume")
        qtbot.waitUntil(lambda: desk.row.status is JobStatus.COMPLETED, timeout=RETRIES)
        assert (desk.row.counts.done, desk.row.counts.failed) == (PAGES, 0)
        by_image = server.counts()["by_image"]
        assert (len(by_image), set(by_image.values())) == (PAGES, {1})
    finally:
        desk.end()
