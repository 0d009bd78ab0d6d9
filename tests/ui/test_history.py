"""The course of a job above its activity: what is drawn, and the same in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from bulkocr_gui.jobs.job_history import JobHistory, Step, Stop
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.history_chart import rounded_up
from bulkocr_gui.ui.tokens import Tone
from tests.ui.fakes import NOON, row

STEPS = (Step(1.0, 30, 0, 0), Step(1.0, 60, 6, 2), Step(0.5, 10, 0, 0))
COURSE = JobHistory(STEPS, (Stop(2, NOON, 7200.0, "errors_in_a_row"),), 12.0, 100.0, 8.0)


@pytest.fixture
def desk(open_window, qtbot):
    bench = open_window(show=False)
    bench.reader.course = COURSE
    bench.window.resize(1280, 800)
    bench.window.show()
    bench.queue.show(row("one"))
    bench.window.details.show_tab(Tab.ACTIVITY)
    bench.panel = bench.window.details.activity.history
    qtbot.waitUntil(bench.panel.isVisible)
    return bench


def test_the_figures_are_in_words_for_those_who_do_not_see_the_chart(desk):
    chart, time = desk.panel.chart, desk.panel.time
    assert chart.accessibleName() == "Pages a minute"
    assert chart.accessibleDescription() == (
        "100 pages in 2 min: 40 pages/min on average, 60 pages/min at most. 2 retries. 1 pause."
    )
    assert time.accessibleName() == "Where the time went"
    assert time.accessibleDescription() == (
        "Recognising: 83 %, 2 min. Reading and rendering: 10 %, 12 s. Writing files: 7 %, 8 s"
    )


def test_bars_failures_retries_and_pauses_are_drawn_in_the_theme_s_colours(desk, qtbot):
    theme, chart = desk.window.theme, desk.panel.chart
    for scheme in ("light", "dark"):
        theme.choose(scheme)
        picture = chart.grab().toImage()
        shown = {picture.pixelColor(x, y).rgb() for x in range(picture.width()) for y in range(picture.height())}
        for tone in (Tone.RUNNING, Tone.BAD, Tone.PAUSED):
            assert QColor(theme.tone(tone).bar).rgb() in shown, tone
    area = chart._area()
    width = chart._width(area)
    heights = []
    for place in range(3):
        x = round(area.left() + (place + 0.4) * width)
        column = [picture.pixelColor(x, y).rgb() for y in range(round(area.top()), round(area.bottom()))]
        heights.append(sum(colour == QColor(theme.tone(Tone.RUNNING).bar).rgb() for colour in column))
    assert heights[1] > heights[0] > heights[2] > 0
    assert heights[1] / heights[0] == pytest.approx(54 / 30, abs=0.15), "six of its sixty pages are drawn as failed"


def test_what_is_under_the_mouse_is_said(desk):
    chart = desk.panel.chart
    area = chart._area()
    width = chart._width(area)
    assert chart.words_at(area.left() + 0.5 * width) == "After 0: 30 pages, 30 pages/min"
    assert chart.words_at(area.left() + 1.4 * width) == "After 1 min: 60 pages, 60 pages/min, 6 failed, 2 retries"
    assert chart.words_at(area.left() + 2.0 * width).startswith("Paused after errors in a row, ")
    assert chart.words_at(area.left() + 2.0 * width).endswith("for 2 h")
    assert chart.words_at(area.right()) == ""
    assert desk.panel.childAt(QPoint(40, desk.panel.height() // 2)) is not None


def test_a_running_job_s_course_is_read_again_and_another_job_s_at_once(desk, qtbot):
    more = JobHistory((*STEPS, Step(1.0, 90, 0, 0)))
    desk.reader.course = more
    desk.queue.show(row("one", counts={"pages": 100, "done": 13, "documents": 100}))
    qtbot.waitUntil(lambda: desk.panel.chart.history == more, timeout=5000)
    assert not desk.panel.time.isVisible(), "nothing is known of the time"
    desk.reader.course = COURSE
    desk.queue.show(row("one", status=JobStatus.PAUSED))
    qtbot.waitUntil(lambda: desk.panel.chart.history == COURSE)
    desk.reader.course = JobHistory()
    desk.queue.show(row("two", position=2))
    desk.window.table.choose("two")
    assert not desk.panel.isVisible(), "not another job's meanwhile"


def test_with_little_room_there_are_lines_only(desk, qtbot):
    splitter = desk.window.splitter
    splitter.setSizes([2000, 10])
    qtbot.waitUntil(lambda: not desk.panel.isVisible())
    splitter.setSizes([10, 2000])
    qtbot.waitUntil(desk.panel.isVisible)


def test_the_scale_ends_at_a_round_number():
    assert [rounded_up(value) for value in (0.0, 0.7, 1, 3, 12, 15.5, 134, 560, 999)] == [
        0.1,
        1,
        1,
        5,
        15,
        20,
        150,
        600,
        1000,
    ]
