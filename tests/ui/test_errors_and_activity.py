"""Errors by cause, with their files when they are opened; activity as it happens."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.model import ActivityRow, JobStatus
from bulkocr_gui.ui.activity_tab import KEPT_LINES
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.error_rows import ErrorRowsModel
from tests.ui.fakes import NOON, error_group, error_rows, paused_reason, row


def failed_job(**changes):
    counts = {"pages": 2000, "done": 100, "failed": 254}
    return row("one", **{"status": JobStatus.PAUSED, "reason": paused_reason(), "counts": counts, **changes})


def with_errors(open_window, qtbot, job=None):
    bench = open_window(show=False)
    bench.reader.groups = (error_group("damaged", 250), error_group("timed_out", 4, ErrorClass.TRANSIENT))
    bench.reader.rows_of = {"damaged": error_rows("damaged", 250), "timed_out": error_rows("timed_out", 4)}
    bench.window.show()
    bench.queue.show(job or failed_job())
    bench.window.details.show_tab(Tab.ERRORS)
    tab = bench.window.details.errors
    qtbot.waitUntil(lambda: set(tab._cards) == {"damaged", "timed_out"})
    return bench, tab


def test_tab_counts_the_failed_pages(open_window, qtbot):
    bench, _ = with_errors(open_window, qtbot)
    assert bench.window.details.tabs.tabText(Tab.ERRORS) == "Errors  254"


def test_files_are_read_when_a_card_is_opened_and_in_parts(open_window, qtbot):
    _, tab = with_errors(open_window, qtbot)
    card = tab._cards["damaged"]
    assert card.model.rowCount() == 0
    card._opener.click()
    qtbot.waitUntil(lambda: card.model.rowCount() == 100)
    assert card._more.text() == "Show 150 more"
    card._more.click()
    qtbot.waitUntil(lambda: card.model.rowCount() == 200)
    assert card.model.index(199, 0).data() == "bad199.jpg"


def test_retry_of_a_cause_queues_all_its_pages(open_window, qtbot):
    bench, tab = with_errors(open_window, qtbot)
    tab._cards["damaged"]._retry.click()
    qtbot.waitUntil(lambda: bool(bench.queue.orders("retry_pages")))
    assert bench.queue.orders("retry_pages") == [("retry_pages", "one", tuple(range(250)))]


def test_card_allows_what_the_job_allows(open_window, qtbot):
    bench, tab = with_errors(open_window, qtbot)
    passing = tab._cards["timed_out"]
    assert passing._resume.isVisible()
    assert not tab._cards["damaged"]._resume.isVisible()
    passing._resume.click()
    assert bench.queue.calls[-1] == ("resume", "one")
    bench.queue.show(failed_job(status=JobStatus.PROCESSING, reason=None))
    assert not passing._retry.isEnabled()
    assert not passing._resume.isVisible()


def test_causes_that_are_gone_leave(open_window, qtbot):
    bench, tab = with_errors(open_window, qtbot)
    bench.reader.groups = ()
    bench.queue.show(failed_job(counts={"pages": 2000, "done": 354}))
    qtbot.waitUntil(lambda: not tab._cards)
    assert tab._empty.isVisible()
    assert tab._empty.text() == "No errors. 354 pages so far."


def test_rows_model_keeps_the_rules_of_item_models(qtbot):
    model = ErrorRowsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add(tuple(error_rows("damaged", 5)), afresh=True)
    model.add(tuple(error_rows("damaged", 5)), afresh=False)
    model.add((), afresh=False)
    assert model.rowCount() == 10
    model.add((), afresh=True)
    assert model.rowCount() == 0
    assert tester is not None


def test_activity_is_read_then_followed_without_doubles(open_window, qtbot):
    bench = open_window(show=False)
    old = tuple(ActivityRow(NOON + n, "INFO", f"line {n}") for n in range(3))
    bench.reader.lines = old
    bench.window.show()
    bench.queue.show(row("one"))
    bench.window.details.show_tab(Tab.ACTIVITY)
    bench.queue.activity.emit((("one", old[2]), ("one", ActivityRow(NOON + 3, "ERROR", "line 3"))))
    view = bench.window.details.activity.view
    qtbot.waitUntil(lambda: "line 3" in view.toPlainText())
    bench.queue.activity.emit((("one", ActivityRow(NOON + 4, "INFO", "line 4")), ("two", old[0])))
    qtbot.waitUntil(lambda: "line 4" in view.toPlainText())
    lines = view.toPlainText().splitlines()
    assert [line.split("   ")[1] for line in lines] == [f"line {n}" for n in range(5)]


def test_activity_is_bounded(open_window, qtbot):
    bench = open_window(row("one"))
    view = bench.window.details.activity.view
    qtbot.waitUntil(lambda: not bench.window.details.activity._token)
    many = tuple(("one", ActivityRow(NOON + n, "INFO", f"line {n}")) for n in range(KEPT_LINES + 500))
    bench.queue.activity.emit(many)
    assert view.document().isEmpty(), "nothing is laid out while nobody looks"
    bench.window.details.show_tab(Tab.ACTIVITY)
    qtbot.waitUntil(lambda: f"line {KEPT_LINES + 499}" in view.toPlainText())
    bench.queue.activity.emit(many[:10])
    qtbot.waitUntil(lambda: view.toPlainText().endswith("line 9"))
    assert view.document().blockCount() == KEPT_LINES
