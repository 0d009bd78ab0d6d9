"""The real window on a real screen, by a real mouse: drop, pause, resume, stop, auto-pause, kill, start again."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import psutil
import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from tests.e2e.conftest import draw
from tests.real_window.desk import PATIENCE, Desk

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.real_window
TEXT = "\n".join("the quick brown fox jumps over the lazy dog" for _ in range(12))


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "Parish registers"
    folder.mkdir()
    for n in range(24):
        draw(folder / f"page {n}.png", TEXT, (900, 620))
    return folder


def children() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            if child.status() != psutil.STATUS_ZOMBIE and "bulkocr_gui" in " ".join(child.cmdline()):
                found.append(child)
    return found


def test_dropped_from_another_program_started_paused_resumed_to_the_end(desk, scans):
    desk.drop(scans)
    desk.click("sheetStart")
    desk.qtbot.waitUntil(lambda: bool(desk.queue.rows()) and desk.row.counts.done >= 2, timeout=PATIENCE)
    desk.click("actionPause")
    desk.until(JobStatus.PAUSED)
    desk.qtbot.waitUntil(lambda: not children(), timeout=PATIENCE)
    done = desk.row.counts.done
    assert done < 24
    assert not desk.button("actionPause").isEnabled()
    desk.click("actionResume")
    desk.until(JobStatus.COMPLETED)
    assert desk.row.counts.done == 24
    assert desk.row.output == scans.with_name("Parish registers (OCR)")
    assert len(list(desk.row.output.glob("*.txt"))) == 24


def test_stop_leaves_no_child_after_a_second(desk, scans):
    desk.window.open_sources([scans])
    desk.click("sheetStart")
    desk.qtbot.waitUntil(lambda: bool(desk.queue.rows()) and desk.row.counts.done >= 2, timeout=PATIENCE)
    assert children()
    desk.click("actionStop")
    confirm = desk.window.findChild(QAbstractButton, "questionGo")
    if confirm is not None and confirm.isVisible():
        desk.click("questionGo")
    desk.qtbot.waitUntil(lambda: not children(), timeout=1500)
    desk.until(JobStatus.CANCELLED)


def test_five_bad_pages_in_a_row_pause_with_a_banner_and_resume_finishes(desk, scans):
    for n in range(6):
        (scans / f"a{n}.png").write_bytes(b"")
    desk.window.open_sources([scans])
    desk.click("sheetStart")
    desk.until(JobStatus.PAUSED)
    banner = desk.window.findChild(QWidget, "noticeBanner")
    desk.qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    desk.click("bannerResume")
    desk.until(JobStatus.COMPLETED)
    assert (desk.row.counts.done, desk.row.counts.failed) == (24, 6)


def start(data: Path, *paths: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "bulkocr_gui", "--data-dir", str(data), *map(str, paths)])


def windows() -> list[str]:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Bulk OCR"], check=False, capture_output=True, text=True
    )
    return found.stdout.split()


def test_a_second_start_raises_the_first_window_and_a_killed_program_says_so_next_time(qtbot, tmp_path, scans):
    data = tmp_path / "data"
    first = start(data)
    qtbot.waitUntil(lambda: len(windows()) == 1, timeout=PATIENCE)
    second = start(data, scans)
    assert second.wait(20) == 0
    assert len(windows()) == 1
    first.kill()
    first.wait()
    qtbot.waitUntil(lambda: not windows(), timeout=PATIENCE)

    run = subprocess.Popen(
        [sys.executable, "-m", "bulkocr_gui.cli", "run", str(scans), "--output", str(tmp_path / "out"), "--json"],
        env=os.environ | {"BULKOCR_DATA_DIR": str(data)},
        stdout=subprocess.PIPE,
        text=True,
    )
    line = ""
    while '"page"' not in line:
        line = run.stdout.readline()
    run.send_signal(signal.SIGKILL)
    run.communicate()
    again = Desk(qtbot, tmp_path)
    banner = again.window.findChild(QWidget, "noticeBanner")
    qtbot.waitUntil(banner.isVisible, timeout=PATIENCE)
    assert again.row.reason.kind is PauseReason.INTERRUPTED
    again.click("bannerResume")
    again.until(JobStatus.COMPLETED)
    assert len(list((tmp_path / "out").glob("*.txt"))) == 24
    again.window.close()
    again.end()
