"""The banner: what happened, the cause, what to do, what is safe."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from bulkocr_gui.jobs.errors import ErrorClass, MachineError
from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.processing.surroundings import SPACE_DATA, SPACE_OUTPUT
from bulkocr_gui.ui.crash_window import CrashWindow
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.mending import Mend
from bulkocr_gui.ui.notice_wording import Waits
from tests.ui.fakes import NOON, paused_reason, row


def paused(job_id: str = "one", reason: Reason | None = None, **changes):
    counts = {"pages": 100, "done": 40, "blank": 2, "failed": 5}
    return row(job_id, status=JobStatus.PAUSED, reason=reason or paused_reason(), **{"counts": counts, **changes})


def interrupted(job_id: str, done: int, position: int):
    reason = Reason(PauseReason.INTERRUPTED, at=NOON)
    return paused(job_id, reason, position=position, counts={"pages": 5000, "done": done})


def test_auto_pause_over_unreadable_files(open_window):
    bench = open_window(paused())
    bench.queue.tell(paused())
    banner = bench.window.banner
    assert banner.isVisible()
    assert banner.title() == "“Job one” paused after 5 errors in a row"
    assert "The file is damaged." in banner.text()
    assert "Scan it again" in banner.text()
    assert "42 finished pages are safe" in banner.text()
    bench.press("bannerErrors")
    assert bench.window.details.tabs.currentIndex() == Tab.ERRORS
    bench.press("bannerIgnoreUnreadable")
    assert bench.queue.calls[-2:] == [("set_unreadable_count", "one", False), ("resume", "one")]
    assert not banner.isVisible()


def test_auto_pause_over_a_passing_error_offers_resume_only(open_window):
    job = paused(reason=replace(paused_reason("timed_out"), message="Pages took too long."))
    bench = open_window(job)
    bench.queue.tell(job)
    assert not bench.window.banner._ignore.isVisible()
    assert "go back in the queue when you resume" in bench.window.banner.text()
    bench.press("bannerResume")
    assert bench.queue.calls[-1] == ("resume", "one")


def test_two_interrupted_jobs_are_resumed_with_one_click(open_window):
    first, second = interrupted("a", 1204, 1), interrupted("b", 940, 2)
    bench = open_window(first, second)
    bench.queue.tell(first)
    assert "“Job a”" in bench.window.banner.title()
    bench.queue.tell(second)
    banner = bench.window.banner
    assert banner.title() == "Bulk OCR was closed while 2 jobs ran"
    assert banner.text().replace(",", "") == "They stand at 1204 and 940 pages. Nothing is lost."
    assert banner._resume.text() == "Resume both"
    bench.press("bannerResume")
    assert bench.queue.calls[-1] == ("resume_interrupted",)
    assert not banner.isVisible()


def test_error_state_says_what_to_do(open_window):
    reason = Reason(PauseReason.MACHINE, "disk_full", "The disk is full.", "Free at least 2 GB.", NOON)
    job = row("one", status=JobStatus.ERROR, reason=reason)
    bench = open_window(job)
    bench.queue.tell(job)
    assert bench.window.banner.title() == "“Job one” cannot go on"
    assert bench.window.banner.text().startswith("The disk is full. Free at least 2 GB. Nothing is lost")
    assert bench.window.banner.property("tone") == "bad"


def test_notice_goes_when_the_job_goes_on(open_window):
    bench = open_window(paused())
    bench.queue.tell(paused())
    bench.queue.show(row("one"))
    assert not bench.window.banner.isVisible()


def test_newest_notice_first_and_each_can_be_dismissed(open_window):
    bench = open_window(paused("a"), paused("b", position=2))
    bench.queue.tell(paused("a"))
    bench.queue.tell(paused("b"))
    assert "“Job b”" in bench.window.banner.title()
    bench.press("bannerClose")
    assert "“Job a”" in bench.window.banner.title()
    bench.press("bannerClose")
    assert not bench.window.banner.isVisible()


def test_an_order_that_failed_is_told(open_window):
    bench = open_window(row("one"))
    bench.queue.failed_order.emit(MachineError("output_gone", "The folder is gone.", "Bring it back."))
    assert bench.window.banner.title() == "The folder is gone."
    assert bench.window.banner.text() == "Bring it back."
    bench.press("bannerClose")
    assert not bench.window.banner.isVisible()


def test_class_of_the_last_errors_decides_where_the_reason_has_no_code(open_window):
    from bulkocr_gui.jobs.model import Outcome, PageState

    job = paused(reason=replace(paused_reason(), code=""))
    bench = open_window(job)
    outcome = Outcome("one", 1, 1, job.sources[0], "x", 1, PageState.FAILED, ErrorClass.PAGE)
    bench.queue.outcomes.emit((outcome,))
    bench.queue.tell(job)
    assert bench.window.banner._ignore.isVisible()


def waiting(kind: PauseReason, code: str = "", count: int = 0):
    return paused(reason=Reason(kind, code, "x", "y", NOON, count))


def test_a_job_that_waits_for_mains_says_so_and_can_be_run_all_the_same(open_window):
    job = waiting(PauseReason.BATTERY, "on_battery")
    bench = open_window(job)
    bench.window.notices.waits = Waits(mains=True)
    bench.queue.tell(job)
    banner = bench.window.banner
    assert banner.title() == "“Job one” waits: this computer runs on its battery"
    assert banner.text() == "Plug it in, and it goes on by itself. Nothing is lost; 42 finished pages are safe."
    assert banner._resume.text() == "Run on battery"
    asked = []
    bench.window.notices.mend_wanted.connect(asked.append)
    bench.press("bannerSettings")
    assert asked == [Mend.BEHAVIOUR]
    bench.press("bannerResume")
    assert bench.queue.calls[-1] == ("resume", "one")


def test_a_job_that_waits_for_room_says_how_much_there_is_and_where(open_window):
    job = waiting(PauseReason.SPACE, SPACE_OUTPUT, 499)
    bench = open_window(job)
    bench.window.notices.waits = Waits(space=False, least_mb=2000)
    bench.queue.tell(job)
    banner = bench.window.banner
    assert banner.title() == "“Job one” waits for room on the disk"
    text = banner.text()
    assert text.startswith(f"Only 499 MB are free where the results go, {Path('/scans/one (OCR)')}.")
    assert "Make room: 2.0 GB are to stay free. Then resume." in text
    assert banner._folder.isVisible()


def test_a_full_disk_of_the_program_s_own_is_named(open_window):
    job = waiting(PauseReason.SPACE, SPACE_DATA, 3)
    bench = open_window(job)
    bench.window.notices.waits = Waits(space=True, least_mb=500)
    bench.queue.tell(job)
    assert "Bulk OCR's own data" in bench.window.banner.text()
    assert "goes on by itself once there is room" in bench.window.banner.text()
    assert not bench.window.banner._folder.isVisible()


def test_after_a_crash_the_banner_says_so_and_offers_the_report(open_window):
    job = interrupted("a", 1204, 1)
    bench = open_window(job)
    bench.window.notices.crashed = True
    bench.queue.tell(job)
    banner = bench.window.banner
    assert banner.title() == "Bulk OCR crashed while “Job a” ran"
    assert banner._resume.isVisible()
    asked = []
    bench.window.notices.report_wanted.connect(lambda: asked.append(1))
    bench.press("bannerReport")
    assert asked


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_report_can_be_read_copied_and_saved(open_window, tmp_path, monkeypatch):
    bench = open_window()
    shown = CrashWindow(bench.window.theme, bench.window)
    shown.open_report(tmp_path / "crash-1.txt", "Traceback: ümlaut")
    assert shown.isVisible()
    assert not shown.isModal()
    bench.press("crashCopy")
    assert QGuiApplication.clipboard().text() == "Traceback: ümlaut"
    target = tmp_path / "kept.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "")))
    bench.press("crashSave")
    assert target.read_text(encoding="utf-8") == "Traceback: ümlaut"
    shown.save_to(str(tmp_path / "no" / "such" / "folder.txt"))
    assert "Could not be saved" in shown._said.text()
    bench.press("crashClose")
    assert not shown.isVisible()
