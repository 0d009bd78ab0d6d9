"""The seed's test scenario 2 in the real window: the network goes in mid-job, and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox, QLabel, QWidget

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.providers.cloud_access import CredentialKind
from tests.e2e.conftest import draw
from tests.faults.vision import VisionServer
from tests.real_window.desk import PATIENCE, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.real_window
PAGES = 300
RETRIES = 60_000
"""Of an outage: 2, 4 and 8 s, and what a slow machine takes besides."""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VisionServer]:
    with VisionServer(tmp_path / "vision", latency=0.2, answers="fixed") as server:
        for name, value in server.environment().items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def desk(qtbot, tmp_path: Path, server: VisionServer) -> Iterator[Desk]:
    desk = Desk(
        qtbot,
        tmp_path,
        endpoint=server.grpc_endpoint,
        credentials=CredentialKind.API_KEY,
        free_pages=0,
    )
    desk.account.set_api_key(server.key)
    qtbot.addWidget(desk.window)
    yield desk
    desk.end()


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "Stanford letters"
    folder.mkdir()
    for n in range(PAGES):
        draw(folder / f"letter {n:03}.png", f"letter {n}")
    return folder


def text(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    return found.text() if found is not None and found.isVisible() else ""


def test_scenario_2_an_outage_pauses_with_a_banner_and_resume_reads_nothing_twice(desk, server, letters):
    desk.window.open_sources([letters])
    desk.click("provider_google_vision")
    desk.qtbot.waitUntil(lambda: f"{PAGES} pages" in text(desk.window, "priceTitle"), timeout=PATIENCE)
    assert "0.45" in text(desk.window, "priceTitle")
    desk.shot("paid-sheet")
    desk.click("sheetStart")
    desk.qtbot.waitUntil(lambda: server.counts()["images"] >= 20, timeout=PATIENCE)
    assert "Google Cloud Vision" in text(desk.window, "localText")

    server.stop()
    desk.qtbot.waitUntil(lambda: desk.row.status is JobStatus.PAUSED, timeout=RETRIES)
    assert desk.row.reason.kind is PauseReason.ERRORS_IN_A_ROW
    desk.qtbot.waitUntil(desk.window.findChild(QWidget, "noticeBanner").isVisible, timeout=PATIENCE)
    desk.qtbot.waitUntil(lambda: desk.row.counts.done == server.counts()["images"], timeout=PATIENCE)
    assert desk.row.counts.done < PAGES
    desk.shot("paid-paused")

    server.start()
    desk.click("bannerResume")
    desk.qtbot.waitUntil(lambda: desk.row.status is JobStatus.COMPLETED, timeout=RETRIES)
    counts, by_image = desk.row.counts, server.counts()["by_image"]
    assert (counts.done, counts.failed) == (PAGES, 0)
    assert (len(by_image), set(by_image.values())) == (PAGES, {1})
    assert PAGES <= counts.charged <= PAGES + counts.uncertain
    assert counts.spent == counts.charged * 1500


def test_the_limit_of_a_job_pauses_it_and_as_much_again_ends_it(desk, letters):
    desk.window.open_sources([letters])
    desk.click("provider_google_vision")
    desk.qtbot.waitUntil(lambda: f"{PAGES} pages" in text(desk.window, "priceTitle"), timeout=PATIENCE)
    if not desk.window.findChild(QAbstractButton, "priceLimited").isChecked():
        desk.click("priceLimited")
    desk.window.findChild(QDoubleSpinBox, "priceCap").setValue(0.15)
    desk.click("sheetStart")
    desk.qtbot.waitUntil(lambda: bool(desk.queue.rows()), timeout=PATIENCE)
    desk.until(JobStatus.PAUSED)
    assert desk.row.reason is not None
    assert desk.row.reason.kind is PauseReason.BUDGET
    desk.qtbot.waitUntil(lambda: desk.row.counts.charged == 100, timeout=PATIENCE)
    desk.click("bannerAllowMore")
    desk.qtbot.waitUntil(lambda: desk.row.counts.charged == 200, timeout=PATIENCE)
    desk.until(JobStatus.PAUSED)
    desk.click("bannerAllowMore")
    desk.until(JobStatus.COMPLETED)
    assert desk.row.counts.spent == PAGES * 1500
