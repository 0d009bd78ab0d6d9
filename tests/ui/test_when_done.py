"""After the last job: a notice, sleep or shutdown with a minute to say no; the tray; progress in the task bar."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.model import JobStatus, PauseReason, Reason
from bulkocr_gui.processing.queue_end import QueueEnds
from bulkocr_gui.ui import desktop_notice
from bulkocr_gui.ui.countdown_bar import SECONDS, CountdownBar
from bulkocr_gui.ui.job_news import JobNews
from bulkocr_gui.ui.when_done import WhenDone
from tests.ui.fakes import NOON, row


class Off(QObject):
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def rest(self, how: str) -> None:
        self.asked.append(how)


class Table:
    """A window with jobs that end as the test says."""

    def __init__(self, bench) -> None:
        self.queue = bench.queue
        self.window = bench.window
        self.off = Off()
        self.choice = "shut_down"
        self.bar = CountdownBar(bench.window.theme)
        bench.window.centralWidget().layout().insertWidget(0, self.bar)
        self.ends = QueueEnds(bench.queue)
        self.rest = WhenDone(self.ends, self.bar, bench.window.notices, self.off, choice=lambda: self.choice)
        self.news = JobNews(bench.queue, self.ends)
        self.told: list[tuple[str, str, bool]] = []
        self.news.told.connect(lambda *words: self.told.append(words))

    def end(self, *rows) -> None:
        self.queue.show(*rows)
        self.queue.idle.emit()

    def pass_seconds(self, count: int) -> None:
        for _ in range(count):
            self.bar._second.timeout.emit()


def done(job_id: str = "one", failed: int = 0, **changes):
    counts = {"pages": 100, "done": 100 - failed, "failed": failed}
    return row(job_id, status=JobStatus.COMPLETED, counts=counts, **changes)


@pytest.fixture
def table(open_window):
    made = Table(open_window(row("one", position=1), row("two", status=JobStatus.QUEUED, position=2)))
    made.queue.show(row("one", position=1))
    return made


def test_the_computer_shuts_down_a_minute_after_the_last_job(table):
    table.end(done())
    assert not table.bar.isVisible()  # another waits for its turn
    table.queue.show(row("two", position=2))
    table.end(done("two", position=2))
    assert table.bar.isVisible()
    assert table.bar.title() == "This computer shuts down in 1 min"
    table.pass_seconds(SECONDS - 1)
    assert table.bar.title() == "This computer shuts down in 1 s"
    assert table.off.asked == []
    table.pass_seconds(1)
    assert table.off.asked == ["shut_down"]
    assert not table.bar.isVisible()


def test_sleep_at_once_where_nobody_wants_to_wait(table, qtbot):
    table.choice = "sleep"
    table.end(done(), done("two", position=2))
    qtbot.mouseClick(table.bar._now, Qt.MouseButton.LeftButton)
    assert table.off.asked == ["sleep"]


@pytest.mark.parametrize("way", ["button", "escape", "job", "changed"])
def test_every_way_out_of_it(table, qtbot, way):
    table.end(done(), done("two", position=2))
    table.pass_seconds(10)
    if way == "button":
        qtbot.mouseClick(table.bar._cancel, Qt.MouseButton.LeftButton)
    elif way == "escape":
        qtbot.keyClick(table.bar._cancel, Qt.Key.Key_Escape)
    elif way == "job":
        table.queue.show(row("three", position=3))
    else:
        table.choice = "nothing"
        table.rest.changed()
    assert not table.bar.isVisible()
    assert table.bar.left() == 0
    assert table.off.asked == []


@pytest.mark.parametrize("status", [JobStatus.PAUSED, JobStatus.ERROR])
def test_a_job_that_needs_somebody_keeps_the_computer_on(table, status):
    reason = Reason(PauseReason.ERRORS_IN_A_ROW, "damaged", "x", "y", NOON, 5)
    table.queue.show(row("two", position=2))
    table.end(done(), row("two", status=status, reason=reason, position=2))
    assert not table.bar.isVisible()
    table.queue.show(row("three", position=3))
    table.end(done("three", position=3))
    assert not table.bar.isVisible()  # it still waits
    table.queue.show(row("two", position=2))
    table.end(done("two", position=2))
    assert table.bar.isVisible()


def test_jobs_that_were_only_stopped_turn_nothing_off(table):
    table.end(row("one", status=JobStatus.CANCELLED), row("two", status=JobStatus.CANCELLED, position=2))
    assert not table.bar.isVisible()


def test_a_job_of_an_earlier_day_that_is_paused_is_no_hindrance(table):
    table.queue.show(row("old", status=JobStatus.PAUSED, position=9))
    table.end(done(), done("two", position=2))
    assert table.bar.isVisible()


def test_a_job_that_waits_for_mains_keeps_the_computer_on_though_it_never_ran(table):
    waits = row("two", status=JobStatus.PAUSED, position=2, reason=Reason(PauseReason.BATTERY, "on_battery"))
    table.end(done(), waits)
    assert not table.bar.isVisible()


def test_a_refusal_is_said_in_the_window(table):
    table.end(done(), done("two", position=2))
    table.pass_seconds(SECONDS)
    table.off.refused.emit(MachineError("cannot_shut_down", "The computer would not shut down (denied)."))
    assert table.window.banner.title() == "The computer would not shut down"
    assert "by hand" in table.window.banner.text()


def test_each_job_is_told_of_once_and_all_of_them_together(table):
    table.choice = "nothing"
    table.end(done(failed=3))
    assert table.told == [("“Job one” is done", "100 pages, 3 of them failed.", False)]
    table.queue.show(row("two", position=2))
    table.end(done("two", position=2))
    assert table.told[1:] == [("2 jobs are done", "200 pages, 3 of them failed.", True)]
    table.end(done("two", position=2))
    assert len(table.told) == 2
    assert not table.bar.isVisible()


class Bar:
    def __init__(self) -> None:
        self.shares: list[float | None] = []

    def show_progress(self, share: float | None) -> None:
        self.shares.append(share)


def test_the_task_bar_shows_how_far_the_running_jobs_are(open_window):
    bench = open_window(row("one"))
    notice = bench.window.desktop_notice
    notice.task_bar = Bar()
    bench.queue.show(row("one", counts={"pages": 200, "done": 50}))
    assert notice.task_bar.shares[-1] == 0.25
    bench.queue.show(done())
    assert notice.task_bar.shares[-1] is None


def test_the_tool_tip_says_what_runs_and_how_far_it_is(open_window):
    paused = row("two", status=JobStatus.PAUSED, position=2, reason=Reason(PauseReason.USER))
    bench = open_window(row("one"), paused)
    bench.queue.pace["one"] = (1.0, 840.0)
    assert bench.window.desktop_notice.tool_tip() == "Bulk OCR\nJob one: 12 %, 14 min left\n1 job paused"


def test_the_menu_of_the_tray_gives_the_orders(open_window):
    paused = row("two", status=JobStatus.PAUSED, position=2, reason=Reason(PauseReason.USER))
    bench = open_window(row("one"), paused)
    notice = bench.window.desktop_notice
    bench.queue.show(row("one"))
    by_name = {action.objectName(): action for action in notice.menu.actions()}
    assert by_name["trayPauseAll"].isEnabled()
    by_name["trayPauseAll"].trigger()
    by_name["trayResumeAll"].trigger()
    assert bench.queue.calls[-2:] == [("pause_all", PauseReason.USER), ("resume", "two")]
    bench.queue.show(done(), replace(paused, status=JobStatus.CANCELLED))
    assert not by_name["trayPauseAll"].isEnabled()
    assert not by_name["trayResumeAll"].isEnabled()


class FakeTray(QObject):
    """The offscreen platform has no tray."""

    activated = Signal(object)
    messageClicked = Signal()  # noqa: N815 - the name is Qt's
    shown: ClassVar[list[str]] = []
    ActivationReason = QSystemTrayIcon.ActivationReason

    def __init__(self, _icon, parent: QObject) -> None:
        super().__init__(parent)
        self.visible = False
        self.tip = ""
        self.menu: QMenu | None = None

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    def setContextMenu(self, menu: QMenu) -> None:
        self.menu = menu

    def toolTip(self) -> str:
        return self.tip

    def setToolTip(self, tip: str) -> None:
        self.tip = tip

    def show(self) -> None:
        self.visible = True

    def hide(self) -> None:
        self.visible = False

    def showMessage(self, title: str, *_rest: object) -> None:
        self.shown.append(title)


def test_notices_come_only_to_those_who_look_elsewhere_and_want_them(open_window, monkeypatch):
    monkeypatch.setattr(desktop_notice, "QSystemTrayIcon", FakeTray)
    monkeypatch.setattr(FakeTray, "shown", [])
    bench = open_window(done())
    notice = bench.window.desktop_notice
    monkeypatch.setattr(bench.window, "isActiveWindow", lambda: True)
    notice.say("in front", "")
    assert notice._tray is None  # nothing runs, nothing is to be seen
    monkeypatch.setattr(bench.window, "isActiveWindow", lambda: False)
    notice.wanted = lambda: False
    notice.say("unwanted", "")
    notice.wanted = lambda: True
    notice.say("behind", "")
    notice.wanted = lambda: False
    notice.say("last", "", surely=True)
    assert FakeTray.shown == ["behind", "last"]
    assert notice._tray.visible
    monkeypatch.setattr(bench.window, "isActiveWindow", lambda: True)
    QApplication.sendEvent(bench.window, QEvent(QEvent.Type.WindowActivate))
    assert not notice._tray.visible
    bench.queue.show(row("one"))
    assert notice._tray.visible
    assert notice._tray.tip.startswith("Bulk OCR\nJob one: 12 %")
    assert notice._tray.menu is notice.menu
    monkeypatch.setattr(bench.window, "isActiveWindow", lambda: False)
    bench.queue.show(row("one", status=JobStatus.PAUSED, reason=Reason(PauseReason.USER)))
    assert notice._tray.visible  # to resume from there
    notice.close()
    assert not notice._tray.visible
