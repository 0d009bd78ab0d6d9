"""The whole program, ended in the middle of a job: what its next start says, and what it does by itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from bulkocr_gui.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from bulkocr_gui.app import run
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions

data, scans, how = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]

def seen(window):
    queue = window._queue
    looks = []

    def look():
        rows = queue.rows()
        ended = rows[0].counts.ended if rows else 0
        if how == "run" and ended:
            print("ended", ended, flush=True)
            sys.stdin.readline()  # ended from outside
        elif how == "abort" and ended:
            os.abort()
        elif how == "say" and window.banner.isVisible():
            report = window.banner.findChild(QPushButton, "bannerReport").isVisible()
            print(f"{window.banner.title()}|{report}|{rows[0].status.value}", flush=True)
            end()
        elif how == "finish" and rows[0].status is JobStatus.COMPLETED:
            print(f"{window.banner.isVisible()}|{rows[0].counts.done}", flush=True)
            end()

    def end():
        timer.stop()
        window.close()

    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    if how in ("run", "abort"):
        options = JobOptions(workers=1)
        queue.create(JobRequest((scans,), scans.parent / "out", "tesseract", "Letters", options), start_now=True)

sys.exit(run([], data, seen=seen))
"""


def program(folder: Path, how: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    command = [sys.executable, "-c", PROGRAM, str(folder / "data"), str(folder / "scans"), how]
    return subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def said(folder: Path, how: str) -> str:
    running = program(folder, how)
    out, err = running.communicate(timeout=100)
    assert running.returncode == 0, err
    return out.strip()


def scans(folder: Path) -> None:
    (folder / "scans").mkdir()
    page = next(path for path in sorted(resource("samples").iterdir()) if path.suffix == ".png")
    for number in range(4):
        shutil.copy(page, folder / "scans" / f"{number}.png")


def prefer(folder: Path, words: str) -> None:
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / "settings.ini").write_text(f"[preferences]\n{words}\n")


def test_after_a_crash_the_program_says_so_and_waits_for_its_user(tmp_path):
    scans(tmp_path)
    prefer(tmp_path, "resume_at_start=true\nwhen_done=nothing")
    crashed = program(tmp_path, "abort")
    crashed.communicate(timeout=100)
    assert crashed.returncode == -signal.SIGABRT
    assert said(tmp_path, "say") == "Bulk OCR crashed while “Letters” ran|True|paused"
    # That run ended well: the next one may go on by itself.
    shown, done = said(tmp_path, "finish").split("|")
    assert (shown, done) == ("False", "4")


def test_a_killed_program_is_no_crash_and_its_job_goes_on_where_that_is_wanted(tmp_path):
    scans(tmp_path)
    killed = program(tmp_path, "run")
    assert killed.stdout.readline().startswith("ended")
    killed.kill()
    killed.communicate(timeout=10)
    assert said(tmp_path, "say") == "Bulk OCR was closed while “Letters” ran|False|paused"
    prefer(tmp_path, "resume_at_start=true\nwhen_done=nothing")
    assert said(tmp_path, "finish") == "False|4"
