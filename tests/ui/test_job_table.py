"""The job table: a true picture of the queue, in any order, by mouse and by key."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.processing.allowed import allowed
from bulkocr_gui.ui.job_model import JOB_MIME, Column, JobModel, percent
from tests.ui.fakes import FakeQueue, file_row, paused_reason, row

ORDERS = {
    "actionPause": "pause",
    "actionResume": "resume",
    "actionStop": "stop",
    "actionRetryFailed": "retry_failed",
    "actionStartNow": "start_now",
    "actionRemove": "remove",
}


def text(model: JobModel, place: int, column: Column) -> str:
    return str(model.index(place, column).data())


def names(model: JobModel) -> list[str]:
    return [text(model, place, Column.JOB) for place in range(model.rowCount())]


def test_model_keeps_the_rules_of_item_models_whatever_happens(qtbot):
    """Rows that come, change, move and go, in any order of the table."""
    queue = FakeQueue()
    model = JobModel(queue)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    queue.show(*(row(str(number), position=number) for number in range(20)))
    for _ in range(60):
        column = chance.choice([-1, *Column])
        model.sort(column, chance.choice(list(Qt.SortOrder)))
        place = chance.randrange(20)
        counts = {"pages": 100, "done": chance.randrange(100)}
        if str(place) in queue._rows:
            queue.show(row(str(place), position=chance.randrange(50), counts=counts))
        if chance.random() < 0.1 and str(place) in queue._rows:
            queue.remove(str(place))
    assert tester is not None
    assert model.rowCount() == len(queue._rows)


def test_one_spanning_change_a_pulse(qtbot):
    """Ten thousand single changes cost the window 41 ms, one of them all 2 ms."""
    queue = FakeQueue(*(row(str(number), position=number) for number in range(10)))
    model = JobModel(queue)
    spy = QSignalSpy(model.dataChanged)
    queue.show(*(row(str(number), position=number, counts={"pages": 100, "done": 50}) for number in (2, 7)))
    assert spy.count() == 1
    assert (spy.at(0)[0].row(), spy.at(0)[1].row()) == (2, 7)


def test_queue_order_is_the_default_and_the_third_click(open_window, qtbot):
    bench = open_window(row("b", name="B", position=1), row("a", name="A", position=2))
    table = bench.window.table
    assert names(bench.window.jobs) == ["B", "A"]
    header = table.horizontalHeader()
    where = QPoint(header.sectionPosition(Column.JOB) + 20, header.height() // 2)
    for wanted in (["A", "B"], ["B", "A"], ["B", "A"]):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert names(bench.window.jobs) == wanted
    assert bench.window.jobs.in_queue_order


def test_selection_follows_its_job_when_rows_move(open_window):
    bench = open_window(row("a", position=1), row("b", position=2))
    bench.window.table.choose("b")
    bench.queue.show(row("b", position=0))
    assert names(bench.window.jobs) == ["Job b", "Job a"]
    assert bench.window.table.job().job_id == "b"


@pytest.mark.parametrize("status", list(JobStatus))
@pytest.mark.parametrize("failed", [0, 3])
def test_actions_are_enabled_exactly_as_the_status_allows(open_window, status, failed):
    job = row("one", status=status, counts={"pages": 100, "done": 12, "failed": failed})
    bench = open_window(job, show=False)
    bench.window.table.choose("one")
    for name, order in ORDERS.items():
        assert bench.action(name).isEnabled() == (order in allowed(job)), name
    assert bench.action("actionExport").isEnabled()


def test_without_a_job_only_adding_is_possible(open_window):
    bench = open_window(show=False)
    enabled = [name for name in (*ORDERS, "actionExport") if bench.action(name).isEnabled()]
    assert enabled == []
    assert bench.action("actionAddFolder").isEnabled()
    assert bench.action("actionAddFiles").isEnabled()


def test_actions_act_on_the_selected_job_and_follow_its_status(open_window):
    bench = open_window(row("a", position=1), row("b", position=2))
    bench.window.table.choose("b")
    bench.action("actionPause").trigger()
    assert bench.queue.calls[-1] == ("pause", "b")
    bench.queue.show(row("b", position=2, status=JobStatus.PAUSED, reason=paused_reason()))
    assert not bench.action("actionPause").isEnabled()
    bench.action("actionResume").trigger()
    bench.action("actionStop").trigger()
    assert bench.queue.calls[-2:] == [("resume", "b"), ("stop", "b")]


def test_keys_of_the_table(open_window, qtbot):
    bench = open_window()
    bench.reader.file_rows = [file_row(1)]
    bench.queue.show(row("a", position=1), row("b", position=2), row("c", position=3))
    table = bench.window.table
    table.choose("b")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bench.queue.calls[-3:] == [("pause", "b"), ("move", "b", "a"), ("move", "b", None)]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.job().job_id == "c"
    qtbot.waitUntil(bench.window.details.files.table.isVisible)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert bench.window.details.files.table.hasFocus()


def test_drag_of_a_row_moves_the_job_in_the_queue(open_window):
    """The drop is the view's own, with the payload the model made."""
    bench = open_window(row("a", position=1), row("b", position=2), row("c", position=3))
    table, model = bench.window.table, bench.window.jobs
    data = model.mimeData([model.index(2, 0)])
    assert data.hasFormat(JOB_MIME)
    top = QPointF(table.visualRect(model.index(0, 0)).topLeft()) + QPointF(40, 1)
    drop = QDropEvent(top, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert drop.mimeData() is data
    assert bench.queue.calls[-1] == ("move", "c", "a")
    model.sort(Column.JOB)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert len(bench.queue.orders("move")) == 1, "a sorted table is not the queue's order"
    assert model.rowCount() == 3


def test_a_foreign_payload_moves_nothing(open_window):
    bench = open_window(row("a", position=1), row("b", position=2))
    data = QMimeData()
    data.setText("a")
    bench.window.jobs.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert bench.queue.orders("move") == []


def test_removal_asks_first(open_window, qtbot):
    bench = open_window(row("a", status=JobStatus.PAUSED, reason=paused_reason()))
    qtbot.keyClick(bench.window.table, Qt.Key.Key_Delete)
    assert "88 pages are not recognised yet" in bench.window.question.text()
    bench.press("questionKeep")
    assert bench.queue.orders("remove") == []
    bench.action("actionRemove").trigger()
    bench.press("questionGo")
    assert bench.queue.orders("remove") == [("remove", "a")]
    assert bench.window.pages.currentWidget() is bench.window.drop_area


def test_context_menu_has_the_same_actions(open_window):
    bench = open_window(row("a"))
    menu = bench.window.job_actions.context_menu()
    shown = [action.objectName() for action in menu.actions() if action.objectName()]
    assert shown == [
        "actionStartNow",
        "actionPause",
        "actionResume",
        "actionStop",
        "actionRetryFailed",
        "actionReview",
        "actionOpenResults",
        "actionReport",
        "actionCopyPath",
        "actionRemove",
    ]


def test_every_cell_speaks(open_window):
    bench = open_window(row("a"), row("b", status=JobStatus.QUEUED, position=2, started_at=None))
    bench.queue.pace["a"] = (1.8, 4800.0)
    bench.queue.show(row("a"))
    model = bench.window.jobs
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(0, column).data(role) for column in Column]
    assert spoken == [
        "Job a. Tesseract, this computer · eng",
        "Running",
        "12 per cent done",
        "12 of 100 pages",
        "0 pages failed",
        "1.8 pages/s",
        "1 h 20 min",
    ]
    assert all(model.index(1, column).data(role) for column in Column)
    assert text(model, 1, Column.TIME_LEFT) == "Next"


def test_hundred_per_cent_only_when_all_is_done():
    assert percent(row(counts={"pages": 1000, "done": 999})) == 99
    assert percent(row(counts={"pages": 1000, "done": 1000})) == 100
    assert percent(row(status=JobStatus.QUEUED, counts={"pages": 10})) is None
