"""Mistakes of the program become reports without secrets, texts and names; the next start knows of them."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bulkocr_gui.desktop.crash_reports import MOST_A_RUN, MOST_KEPT, CrashReports
from bulkocr_gui.desktop.redaction import REMOVED, Redactor

RUN = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, qFatal
from bulkocr_gui.desktop.crash_reports import CrashReports
from bulkocr_gui.desktop.redaction import Redactor
app = QCoreApplication([])
reports = CrashReports(Path(sys.argv[1]), Redactor())
reports.begin()
reports.happened.connect(lambda report: print("report", report.path.name, flush=True))
def slot():
    raise RuntimeError("in a slot")
if sys.argv[2] == "slot":
    QTimer.singleShot(0, slot)
    QTimer.singleShot(50, app.quit)
    app.exec()
    reports.end()
elif sys.argv[2] == "uncaught":
    raise RuntimeError("before the loop")
elif sys.argv[2] == "fatal":
    qFatal("this is the end")
elif sys.argv[2] == "segfault":
    import ctypes
    ctypes.string_at(0)
elif sys.argv[2] == "kill":
    import os, signal
    os.kill(os.getpid(), signal.SIGKILL)
"""


def run(folder: Path, how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", RUN, folder, how], capture_output=True, text=True, check=False)


def how_it_ended(folder: Path, monkeypatch) -> CrashReports:
    hooks = sys.excepthook, threading.excepthook
    made = CrashReports(folder, Redactor())
    made.begin()
    made.end()
    assert (sys.excepthook, threading.excepthook) == hooks
    return made


@pytest.fixture
def reports(tmp_path, qtbot, monkeypatch):
    """Ready for mistakes; pytest's own hooks are put aside."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    was_on = faulthandler.is_enabled()
    redactor = Redactor()
    made = CrashReports(tmp_path / "crashes", redactor)
    made.redactor = redactor
    made.begin()
    yield made
    made.end()
    if was_on:
        faulthandler.enable()


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as caught:
        return caught


def tell(reports: CrashReports, error: BaseException) -> None:
    caught = raised(error)
    sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_report_says_where_and_leaves_out_what_is_nobody_s_business(reports):
    reports.redactor.add("very-secret-key")
    taken: list = []
    reports.happened.connect(taken.append)
    tell(reports, OSError(f"{Path.home()}/scans: very-secret-key"))
    tell(reports, ValueError("invalid literal: 'Dear Anna, nobody must read this'"))
    first, second = (report.text for report in taken)
    assert "in raised" in first
    assert f"OSError: ~/scans: {REMOVED}" in first
    assert str(Path.home()) not in first.replace(str(Path(__file__).parent), "")
    assert "ValueError (its words may hold text, and are left out)" in second
    assert "Anna" not in second
    assert taken[0].path.read_text(encoding="utf-8") == first


def test_what_led_to_it_is_told_too(reports):
    taken: list = []
    reports.happened.connect(taken.append)
    name = "".join(("An", "na"))  # noqa: FLY002 - in no line of the source
    try:
        try:
            raise KeyError(name)
        except KeyError as first:
            raise RuntimeError("second") from first
    except RuntimeError as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)
    text = taken[0].text
    assert text.index("KeyError") < text.index("which led to") < text.index("RuntimeError: second")
    assert name not in text


def test_a_mistake_on_a_thread_is_told_on_the_main_one(reports, qtbot):
    with qtbot.waitSignal(reports.happened) as told:
        thread = threading.Thread(target=lambda: raised(1), name="odd")  # raise of no exception: a TypeError
        thread.start()
        thread.join()
    assert "Thread odd" in told.args[0].text


def test_the_same_mistake_is_told_once_and_no_run_tells_many(reports):
    taken: list = []
    reports.happened.connect(taken.append)
    for _ in range(3):
        tell(reports, RuntimeError("again"))
    assert len(taken) == 1
    for number in range(2 * MOST_A_RUN):
        tell(reports, RuntimeError(str(number)))
    assert len(taken) == MOST_A_RUN


def test_old_reports_go(reports):
    for number in range(MOST_KEPT + 5):
        (reports.folder / f"crash-19990101-{number:06}-1.txt").write_text("old")
    tell(reports, RuntimeError("new"))
    assert len(list(reports.folder.glob("crash-*.txt"))) == MOST_KEPT


def test_ctrl_c_is_no_mistake(reports):
    tell(reports, KeyboardInterrupt())
    assert not list(reports.folder.glob("crash-*.txt"))


def test_a_slot_that_raises_is_reported_and_the_program_goes_on(tmp_path, monkeypatch):
    ran = run(tmp_path, "slot")
    assert ran.returncode == 0
    assert ran.stdout.startswith("report crash-")
    assert how_it_ended(tmp_path, monkeypatch).last is None  # told of already


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("uncaught", "RuntimeError: before the loop"),
        ("fatal", "Qt: "),
        ("segfault", "Segmentation fault"),
    ],
)
def test_the_next_start_knows_of_a_crash(tmp_path, monkeypatch, how, words):
    ran = run(tmp_path, how)
    assert ran.returncode != 0
    last = how_it_ended(tmp_path, monkeypatch).last
    assert last is not None
    assert words in last.text
    assert "Bulk OCR" in last.text
    assert last.path.exists()
    assert how_it_ended(tmp_path, monkeypatch).last is None  # once


def test_a_run_that_was_killed_made_no_mistake(tmp_path, monkeypatch):
    assert run(tmp_path, "kill").returncode == -9
    assert how_it_ended(tmp_path, monkeypatch).last is None


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path, qapp):
    (tmp_path / "file").write_text("")
    made = CrashReports(tmp_path / "file" / "crashes", Redactor())
    made.begin()
    made.end()
    assert made.last is None
