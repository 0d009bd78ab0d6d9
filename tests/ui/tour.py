"""A walk through every view of the window, for tests that judge how all of them look and what they are called.

New tabs, sections of the settings and folds of the sheet are visited without a word here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.model import ActivityRow, DocumentState, Finding, JobStatus, PageState
from bulkocr_gui.jobs.review_pages import ReviewPage
from bulkocr_gui.processing.finder import SearchHit
from bulkocr_gui.providers.cloud_access import CredentialKind
from bulkocr_gui.results.hits import Hits
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.settings_sections import Section
from tests.ui.fakes import (
    NOON,
    FakeAccount,
    error_group,
    error_rows,
    file_row,
    found,
    paused_reason,
    read_page,
    row,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.conftest import Bench

FAILED = {"pages": 2000, "done": 1200, "failed": 254, "documents": 2000, "documents_done": 1454}


def jobs():
    """One of each status, the failed one first."""
    return (
        row("one", name="Parish registers 1790-1820", status=JobStatus.PAUSED, reason=paused_reason(), counts=FAILED),
        row("two", name="Invoices", position=2),
        row("three", name="Letters", position=3, status=JobStatus.QUEUED),
        row("four", name="Minutes", position=4, status=JobStatus.COMPLETED, ended_at=NOON + 60, counts=FAILED),
        row("five", name="Maps", position=5, status=JobStatus.CANCELLED, ended_at=NOON + 60),
        row("six", name="Deeds", position=6, status=JobStatus.ERROR, reason=paused_reason("disk_full")),
    )


def fill(bench: Bench) -> None:
    """Give the reader something of everything."""
    reader = bench.reader
    reader.file_rows = [file_row(number, state=state) for number, state in enumerate(DocumentState, 1)]
    reader.groups = (error_group("damaged", 250), error_group("timed_out", 4, ErrorClass.TRANSIENT))
    reader.rows_of = {"damaged": error_rows("damaged", 250), "timed_out": error_rows("timed_out", 4)}
    reader.lines = tuple(
        ActivityRow(NOON + n, "INFO", f"Processing {n}/100: page{n}.jpg (attempt 1/4)") for n in range(9)
    )
    reader.pages[1] = [
        read_page("Dear Sir,", "your letter of yesterday came.", doubtful=("letter",), place=n, places=3)
        for n in range(3)
    ]
    words = Hits("death of Mrs. Stanford, the Senate", ((14, 22),), (3,), 1)
    reader.found["stanford"] = [
        SearchHit(
            "one", "Parish registers 1790-1820", n, f"page{n}.jpg", Path(f"/s/page{n}.jpg"), n, 1, 0, 1, 88.2, words
        )
        for n in range(1, 9)
    ]
    reader.to_review = [
        ReviewPage(
            page_id=n,
            job_id="one",
            job_name="Parish registers 1790-1820",
            document_id=n,
            name=f"page{n}.jpg",
            path=Path(f"/scans/one/page{n}.jpg"),
            page=1,
            pages=1,
            page_place=0,
            state=PageState.FAILED if n == 3 else PageState.DONE,
            confidence=None if n == 3 else 40.0 + n * 9,
            words=100,
            doubtful=31,
            corrected=0,
            attempts=1,
            checked=n == 4,
            message="",
            worth=40.0 + n,
        )
        for n in range(1, 7)
    ]
    bench.queue.pace = {"two": (1.8, 840.0)}
    bench.queue.finds = (
        Finding("encrypted", False, 3, "3 PDFs need a password.", "Without it they fail."),
        Finding("has_text", False, 1, "1 PDF has text already.", "It is kept.", (Path("/scans/one/book.pdf"),)),
        Finding(
            "output_not_writable",
            True,
            0,
            "Nothing can be written to the output folder /scans/one (Read-only file system).",
            "Choose another output folder, or change its permissions.",
        ),
        *(Finding(code, False, 1, "1 file cannot be opened.", "") for code in ("duplicates", "damaged")),
        Finding(
            "space",
            False,
            1,
            "About 2.1 GB are needed on the disk of /scans, 1.2 GB are free.",
            "Make room, choose an output folder on another disk, or fewer formats.",
        ),
    )


def account() -> FakeAccount:
    """One that may send."""
    made = FakeAccount(credentials=CredentialKind.API_KEY, free_pages=0)
    made.key = "key"
    return made


def settle(rounds: int = 12) -> None:
    """Let what was asked be answered and laid out: a new height goes up one frame in a round."""
    for _ in range(rounds):
        QApplication.processEvents()


def walk(
    open_window: Callable[..., Bench], qtbot, size: tuple[int, int], look: str = "light"
) -> Iterator[tuple[str, Bench]]:
    """Yields the name of each view while it is shown, with what it belongs to."""
    empty = open_window()
    empty.window.theme.choose(look)
    empty.window.resize(*size)
    settle()
    yield "empty", empty
    empty.window.hide()

    bench = open_window(show=False, account=account())
    fill(bench)
    window = bench.window
    window.theme.choose(look)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    bench.queue.show(*jobs())
    window.table.choose("one")
    files = window.details.files
    qtbot.waitUntil(lambda: files.model.rowCount() == len(bench.reader.file_rows))
    files.choose(0)
    for tab in Tab:
        window.details.show_tab(tab)
        settle()
        if tab is Tab.ERRORS:
            qtbot.waitUntil(lambda: window.findChild(QPushButton, "errorOpener") is not None)
            window.findChild(QPushButton, "errorOpener").click()
            settle()
        yield f"tab-{tab.name.lower()}", bench
    window.details.show_tab(Tab.FILES)
    window.table.choose("four")
    settle()
    yield "completed", bench
    bench.queue.tell(bench.queue.rows()[0])
    qtbot.waitUntil(window.banner.isVisible)
    settle()
    yield "banner", bench
    window.job_actions.ask_removal()
    qtbot.waitUntil(window.question.isVisible)
    settle()
    yield "question", bench
    window.question.hide()
    window.tool_bar.search.setText("stanford")
    qtbot.waitUntil(lambda: window.search_view.model.rowCount() > 0)
    settle()
    yield "search", bench
    window.tool_bar.search.setText("nothing like it")
    qtbot.waitUntil(lambda: window.search_view.model.rowCount() == 0)
    settle()
    yield "search-nothing", bench
    window.tool_bar.search.setText("")
    window.table.choose("one")
    window.open_review()
    qtbot.waitUntil(lambda: window.review_view.page.text.editing is not None)
    settle(12)
    yield "review", bench
    window.review_view.leave()
    settle()
    yield from _sheet(bench, qtbot)
    for section in Section:
        window.open_settings(section)
        settle()
        yield f"settings-{section.name.lower()}", bench
        yield from _rest(window.settings_view, f"settings-{section.name.lower()}", bench)
        if section is Section.WATCHED:
            bench.press("addWatched")
            settle()
            yield "settings-watched-form", bench
            yield from _rest(window.settings_view, "settings-watched-form", bench)
            bench.press("cancelWatched")


def _sheet(bench: Bench, qtbot) -> Iterator[tuple[str, Bench]]:
    window = bench.window
    window.open_sources([Path("/scans/one")])
    sheet = window.sheet
    kinds = (found("letter.jpg"), found("b.png", "png"), found("c.pdf", "pdf", pages=12), found("d.tif", "tiff"))
    bench.queue.found.emit(sheet.listing.token, kinds, True)
    qtbot.waitUntil(lambda: sheet.listing.findings is not None)
    settle()
    yield "sheet", bench
    for opener in sheet.findChildren(QPushButton):
        if opener.property("fold") and opener.isVisible() and not opener.isChecked():
            opener.click()
    settle()
    yield "sheet-open", bench
    yield from _rest(sheet, "sheet-open", bench)
    paid = window.findChild(QPushButton, "provider_google_vision") or window.findChild(
        QWidget, "provider_google_vision"
    )
    qtbot.waitUntil(paid.isEnabled)
    paid.click()
    settle(12)
    yield "sheet-paid", bench
    sheet.cancel()
    settle()


def _rest(view: QWidget, name: str, bench: Bench) -> Iterator[tuple[str, Bench]]:
    """What a view shows when its columns are scrolled to their ends."""
    columns = [each for each in view.findChildren(QScrollArea) if each.isVisible()]
    columns = [each for each in columns if each.verticalScrollBar().maximum() > 0 and each.viewport().height() > 99]
    part = 1
    while any(each.verticalScrollBar().value() < each.verticalScrollBar().maximum() for each in columns):
        for each in columns:
            bar = each.verticalScrollBar()
            bar.setValue(min(bar.maximum(), bar.value() + each.viewport().height() * 3 // 4))
        settle()
        part += 1
        yield f"{name}-{part}", bench
    for each in columns:
        each.verticalScrollBar().setValue(0)
