"""`python -m tests.benchmarks.large_store [FOLDER] [--pages N]`: the window on a store of 1,000,000 pages.

Makes the store in FOLDER unless it is there, opens the real window on it, and does what a person does: chooses jobs,
scrolls to the end, orders by each column, filters, searches. For each step: how long until the rows are there, the
longest time that the event loop was held up meanwhile, and how much of that was work of the window's own thread.
The goals: no gap over 50 ms, the first results of a search within 200 ms.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bulkocr_gui.desktop.language import ENGLISH, translate
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.collector import Collector
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.store_reader import StoreReader
from bulkocr_gui.resources import resource
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.file_model import FileColumn
from bulkocr_gui.ui.main_window import MainWindow
from tests.benchmarks.event_loop import Heartbeat
from tests.benchmarks.large_store_made import PAGES, make
from tests.faults.scripted import ScriptedProvider
from tests.ui.fake_models import FakeModels
from tests.ui.fakes import FakeAccount, FakePictures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOAL_MS = 50.0
SEARCH_MS = 200.0
PATIENCE_S = 60.0
QUERIES = ("w1", "w1 w2", '"w1 w2"', "w40000", "w1234*", "w12*", "w1*", "w10 OR w11 OR w12", "w1 NOT w1", "nowhere")


class Steps:
    """Does one thing after the other, and prints how long the event loop was held up by each."""

    def __init__(self) -> None:
        self.heart = Heartbeat()
        self.worst = 0.0
        self.slowest = 0.0

    def step(self, name: str, act: Callable[[], object], there: Callable[[], bool]) -> float:
        """Do something, wait until its result is on the screen, and 200 ms more; returns the milliseconds it took."""
        self.heart.restart()
        began = time.perf_counter()
        act()
        wait(there)
        took = (time.perf_counter() - began) * 1000
        rest(200)
        gap, work = max(self.heart.gaps), max(self.heart.work)
        self.worst = max(self.worst, gap)
        late = "  over the goal" if gap > GOAL_MS else ""
        print(f"{name:<44} there after {took:>7.0f} ms   gap {gap:>6.1f} ms   work {work:>6.1f} ms{late}", flush=True)
        return took


def wait(condition: Callable[[], bool]) -> None:
    """Run the event loop until something is so."""
    loop = QEventLoop()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start()
    QTimer.singleShot(int(PATIENCE_S * 1000), loop, loop.quit)
    if not condition():
        loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError("it never came")


def rest(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


@contextmanager
def opened(path: Path) -> Iterator[tuple[MainWindow, StoreReader]]:
    """The window on a store, as the program makes it."""
    began = time.perf_counter()
    store = Store(path)
    store_ms = (time.perf_counter() - began) * 1000
    local = ScriptedProvider()
    local.id = "tesseract"
    queue = JobQueue(store, {local.id: local})
    reader = StoreReader(path)
    collector = Collector()
    settings = Settings(path.with_name("settings.ini"))
    window = MainWindow(
        queue,
        reader,
        settings,
        resource("samples"),
        account=FakeAccount(),
        pictures=FakePictures(),
        preferences=PreferenceStore(settings),
        models=FakeModels(),
    )
    before = time.perf_counter()
    queue.load()
    load_ms = (time.perf_counter() - before) * 1000
    window.show()
    wait(lambda: window.details.files.model.rowCount() > 0)
    whole = (time.perf_counter() - began) * 1000
    print(
        f"the store opens in {store_ms:.0f} ms, its jobs are there in {load_ms:.0f} ms, their files on the screen ",
        end="",
    )
    print(f"after {whole:.0f} ms in all")
    rest(500)
    try:
        yield window, reader
    finally:
        window.hide()
        queue.kill()
        queue.join()
        reader.close()
        store.close()
        collector.stop()


def files(window: MainWindow, steps: Steps) -> None:
    """The large job's files: to the end, in every order, filtered."""
    tab = window.details.files
    model, table = tab.model, tab.table
    window.details.show_tab(Tab.FILES)

    def last_is_there() -> bool:
        return model.settled and model.rowCount() > 0 and model.row(model.rowCount() - 1) is not None

    def first_is_there() -> bool:
        return model.settled and (model.rowCount() == 0 or model.row(0) is not None)

    bar = table.verticalScrollBar()
    steps.step("scroll to the end of 100,000 files", table.scrollToBottom, last_is_there)
    steps.step("back to the beginning", table.scrollToTop, first_is_there)
    for percent in (30, 60, 90):
        place = model.rowCount() * percent // 100
        steps.step(
            f"drag the scroll bar to {percent} %",
            lambda percent=percent: bar.setValue(bar.maximum() * percent // 100),
            lambda place=place: model.row(place) is not None,
        )
    for column in FileColumn:
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            way = "up" if order is Qt.SortOrder.AscendingOrder else "down"
            title = f"order by {column.name.lower()}, {way}"
            table.scrollToTop()
            steps.step(title, lambda c=column, o=order: table.sortByColumn(c, o), first_is_there)
            steps.step(f"{title}: to the end", table.scrollToBottom, last_is_there)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    wait(first_is_there)
    for text in ("0999", "damaged", "png", "nothing like it"):
        steps.step(
            f"filter by “{text}”", lambda t=text: window.details.filter.setText(t), lambda t=text: asked(window, t)
        )
    window.details.filter.clear()
    choices = window.details.states
    for state in (DocumentState.FAILED, DocumentState.DONE):
        steps.step(
            f"show only {state.value}",
            lambda state=state: choices.setCurrentIndex(choices.findData(state)),
            lambda state=state: asked(window, state=state),
        )
    choices.setCurrentIndex(0)
    wait(lambda: asked(window))


def asked(window: MainWindow, text: str = "", state: DocumentState | None = None) -> bool:
    """Whether the rows are those of this filter."""
    query = window.details.files.model.query
    return (query.text, query.state) == (text, state) and window.details.files.model.settled


def tabs_and_jobs(window: MainWindow, steps: Steps) -> None:
    """The other tabs, and the other jobs."""
    details = window.details
    for tab in (Tab.ERRORS, Tab.ACTIVITY, Tab.TEXT, Tab.FILES):
        steps.step(f"tab {tab.name.lower()}", lambda tab=tab: details.show_tab(tab), lambda: True)
    for row in window.jobs.jobs()[1:4]:
        steps.step(
            f"choose “{row.name}”",
            lambda row=row: window.table.choose(row.job_id),
            lambda row=row: details.files.model.job_id == row.job_id and details.files.model.rowCount() > 0,
        )
    first = window.jobs.jobs()[0]
    steps.step(
        f"choose “{first.name}”",
        lambda: window.table.choose(first.job_id),
        lambda: details.files.model.job_id == first.job_id and details.files.model.rowCount() > 0,
    )


def searches(window: MainWindow, reader: StoreReader, steps: Steps) -> None:
    """Each query twice: the first time it may read from the disk."""
    answers: list[str] = []
    reader.search_read.connect(lambda _token, results: answers.append(results.query))
    for query in QUERIES:
        for again in ("", ", again"):
            answers.clear()
            window.search_view.end()
            took = steps.step(
                f"search {query}{again}",
                lambda query=query: window._search(query),
                lambda query=query: query in answers,
            )
            steps.slowest = max(steps.slowest, took)
    window._leave_search()


def main() -> None:
    """Make, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.large_store", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where the store is kept (a temporary folder)")
    parser.add_argument("--pages", type=int, default=PAGES, metavar="N", help=f"({PAGES})")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    translate(ENGLISH)
    with tempfile.TemporaryDirectory(prefix="bulkocr-large-") as scratch:
        folder = options.folder or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "bulkocr.sqlite3"
        make(path, options.pages)
        with opened(path) as (window, reader):
            steps = Steps()
            files(window, steps)
            tabs_and_jobs(window, steps)
            searches(window, reader, steps)
        print(
            f"longest gap {steps.worst:.1f} ms (goal {GOAL_MS:.0f}), "
            f"slowest search {steps.slowest:.0f} ms (goal {SEARCH_MS:.0f})"
        )
    del app


if __name__ == "__main__":
    main()
