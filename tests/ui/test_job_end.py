"""When a job has ended: its report, its results, one file or one ZIP of them, a password for what stayed locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.processing.reports import Exported, ReportWritten
from bulkocr_gui.ui.details import Tab
from tests.ui.fakes import error_group, error_rows, row

COUNTS = {"pages": 312, "done": 300, "blank": 8, "failed": 4, "documents": 300}
DONE = row(
    "one", status=JobStatus.COMPLETED, counts=COUNTS, options=JobOptions(formats=("txt", "pdf"), merged=("csv",))
)
FOLDER = DONE.output / "Bulk OCR report" / "Job one"


@pytest.fixture
def opened_places(monkeypatch) -> list[str]:
    places: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toLocalFile()))
    return places


def end_bar(bench) -> QWidget:
    return bench.window.findChild(QWidget, "jobEnd")


def text(bench, name: str) -> str:
    return bench.window.findChild(QLabel, name).whole


# The report


@pytest.mark.parametrize("way", ["openReport", "actionReport"])
def test_the_report_is_written_then_opened(open_window, opened_places, way):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    if way == "openReport":
        bench.press(way)
    else:
        bench.action(way).trigger()
    assert bench.queue.orders("report") == [("report", "one")]
    assert bench.window.banner.title() == "Writing the report of “Job one”…"
    assert opened_places == []
    bench.queue.report_written.emit(ReportWritten("one", FOLDER, FOLDER / "report.html"))
    assert opened_places == [str(FOLDER / "report.html")]
    assert bench.window.banner.title() == "The report is written"
    bench.press("bannerFolder")
    assert opened_places[1:] == [str(FOLDER)]


def test_a_report_that_nobody_here_asked_for_opens_nothing(open_window, opened_places):
    bench = open_window(DONE)
    bench.queue.report_written.emit(ReportWritten("one", FOLDER, FOLDER / "report.html"))
    assert opened_places == []
    assert not bench.window.banner.isVisible()


def test_a_report_that_failed_is_told(open_window, opened_places):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    bench.press("openReport")
    error = MachineError("disk_full", "The disk is full.", "Free some space, then try again.")
    bench.queue.failed_order.emit(error)
    assert bench.window.banner.title() == error.message
    bench.queue.report_written.emit(ReportWritten("two", FOLDER, FOLDER / "report.html"))
    assert opened_places == []


# The bar above the details


def test_what_came_of_a_job_is_said_with_the_ways_on(open_window, opened_places):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    assert end_bar(bench).isVisible()
    assert text(bench, "jobEndTitle") == "Finished: 300 pages recognised"
    assert text(bench, "jobEndText") == (
        "4 pages failed: see Errors. 8 pages blank. Results are in /scans/one (OCR)."
    )
    bench.press("openResults")
    assert opened_places == [str(DONE.output)]


@pytest.mark.parametrize("status", [JobStatus.PROCESSING, JobStatus.PAUSED, JobStatus.QUEUED, JobStatus.ERROR])
def test_a_job_that_has_not_ended_has_no_such_bar(open_window, status):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    bench.queue.show(row("one", status=status))
    assert not end_bar(bench).isVisible()


def test_a_stopped_job_says_what_is_kept(open_window):
    stopped = row("one", status=JobStatus.CANCELLED, counts={"pages": 100, "done": 12})
    bench = open_window(stopped)
    bench.window.table.choose("one")
    assert text(bench, "jobEndTitle") == "Stopped: 12 pages recognised, 88 left"
    bench.queue.show(row("one", status=JobStatus.CANCELLED, counts={"pages": 100}))
    assert not bench.window.findChild(QWidget, "openReport").isEnabled()
    assert not bench.action("actionReport").isEnabled()


# One file, one ZIP


def test_one_file_for_the_whole_job(open_window):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    bench.action("actionExportJoined_pdf").trigger()
    assert bench.queue.orders("export") == [("export", "one", (), None, ("pdf",), False)]
    assert bench.window.banner.title() == "Saving “Job one” as one file: searchable PDF…"
    bench.queue.exported.emit(Exported("one", ("pdf",), DONE.output, 1))
    assert bench.window.banner.title() == "1 file saved as searchable PDF"


@pytest.mark.parametrize("typed", ["results.zip", "results", "results.ZIP", "vol. 2"])
def test_one_zip_of_all_that_the_job_writes(open_window, opened_places, monkeypatch, tmp_path, typed):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    bench.action("actionExportZip").trigger()
    (name, job_id, formats, archive, merged, zipped) = bench.queue.orders("export")[0]
    assert (name, job_id, formats, merged, zipped) == ("export", "one", ("txt", "pdf"), ("csv",), True)
    assert archive.suffix.lower() == ".zip"
    assert archive.name.startswith(typed)
    bench.queue.exported.emit(Exported("one", ("txt", "pdf", "csv"), archive.parent, 601, archive=archive))
    assert bench.window.banner.title() == "601 files saved as one ZIP"
    assert archive.name in bench.window.banner.text()
    bench.press("bannerFolder")
    assert opened_places == [str(tmp_path)]


def test_no_name_no_zip(open_window, monkeypatch):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    bench.action("actionExportZip").trigger()
    assert bench.queue.orders("export") == []


def test_a_cancelled_export_says_so(open_window, monkeypatch, tmp_path):
    bench = open_window(DONE)
    bench.window.table.choose("one")
    bench.action("actionExport_alto").trigger()
    bench.press("bannerCancel")
    bench.queue.exported.emit(Exported("one", ("alto",), DONE.output, 12, cancelled=True))
    banner = bench.window.banner
    assert banner.title() == "Export cancelled: 12 files saved as ALTO XML"
    assert banner.text() == "They are in /scans/one (OCR). The rest was not written."
    assert banner.property("tone") == "paused"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.zip"), ""))
    bench.action("actionExportZip").trigger()
    bench.queue.exported.emit(Exported("one", ("txt",), tmp_path, 7, cancelled=True))
    assert banner.title() == "Export cancelled"
    assert banner.text() == "Nothing was written."
    assert not banner._folder.isVisible()


# What stayed locked


def locked(open_window, qtbot):
    bench = open_window(show=False)
    bench.reader.groups = (error_group("encrypted", 3), error_group("damaged", 1))
    bench.reader.rows_of = {"encrypted": error_rows("encrypted", 3), "damaged": error_rows("damaged", 1)}
    bench.window.show()
    bench.queue.show(DONE)
    bench.window.details.show_tab(Tab.ERRORS)
    tab = bench.window.details.errors
    qtbot.waitUntil(lambda: set(tab._cards) == {"encrypted", "damaged"})
    return bench, tab


def test_a_password_is_entered_at_the_error_and_its_pages_are_retried(open_window, qtbot):
    bench, tab = locked(open_window, qtbot)
    assert not tab._cards["damaged"]._ask_password.isVisible()
    bench.press("enterPassword")
    field = tab.findChild(QLineEdit, "errorPassword")
    qtbot.waitUntil(field.isVisible)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(field, "open sesame")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bench.queue.orders("set_passwords") == [("set_passwords", "one", ("open sesame",))]
    qtbot.waitUntil(lambda: bool(bench.queue.orders("retry_pages")))
    assert bench.queue.orders("retry_pages") == [("retry_pages", "one", (0, 1, 2))]
    assert not field.isVisible()
    assert field.text() == ""


def test_a_password_that_was_only_typed_does_not_stay(open_window, qtbot):
    bench, tab = locked(open_window, qtbot)
    bench.press("enterPassword")
    field = tab.findChild(QLineEdit, "errorPassword")
    qtbot.keyClicks(field, "half")
    bench.press("enterPassword")
    assert field.text() == ""
    assert bench.queue.orders("set_passwords") == []


def test_while_the_job_runs_no_password_is_asked(open_window, qtbot):
    bench, tab = locked(open_window, qtbot)
    bench.press("enterPassword")
    bench.queue.show(row("one", counts=COUNTS))
    assert not tab._cards["encrypted"]._ask_password.isEnabled()
    assert not tab.findChild(QLineEdit, "errorPassword").isVisible()


def test_the_bar_fits_the_smallest_window(open_window):
    bench = open_window(DONE)
    bench.window.resize(960, 600)
    bench.window.table.choose("one")
    for name in ("openReport", "openResults"):
        button = bench.window.findChild(QWidget, name)
        assert button.width() >= button.sizeHint().width()
    assert Path(DONE.output).name in text(bench, "jobEndText")
