"""From a drop to a job: the sheet, its defaults, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from bulkocr_gui.jobs.model import ScanProblem
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.processing.provider_card import ProviderCard
from tests.ui.fakes import found, row

if TYPE_CHECKING:
    from pathlib import Path

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def drop(target, *paths: Path) -> bool:
    """What a file manager does: enter, then drop, sent through the event loop. Whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = target.rect().center()
    enter = QDragEnterEvent(middle, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(middle), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def opened(bench, *paths: Path):
    bench.window.open_sources(paths)
    assert bench.window.pages.currentWidget() is bench.window.sheet
    return bench.window.sheet


def test_empty_window_says_what_to_do(open_window, qtbot):
    bench = open_window()
    assert bench.window.pages.currentWidget() is bench.window.drop_area
    texts = [each.text() for each in bench.window.drop_area.findChildren(QLabel)]
    assert "Drop a folder of scans here" in texts
    assert "Tesseract 5.5.1, built in: ready" in texts
    assert "Runs on this computer · English, French and German" in texts


@pytest.mark.parametrize("jobs", [0, 1])
def test_drop_of_folder_and_files_opens_the_sheet(open_window, tmp_path, jobs):
    bench = open_window(*(row(str(number)) for number in range(jobs)))
    folder, file = tmp_path / "Letters & bills", tmp_path / "ein ä%20.pdf"
    folder.mkdir()
    file.touch()
    assert drop(bench.window, folder, file)
    assert bench.queue.orders("preview") == [("preview", (folder, file))]
    assert bench.window.pages.currentWidget() is bench.window.sheet
    assert bench.window.sheet.request().output == tmp_path / "Letters & bills (OCR)"


INSIDE = {
    "job table": lambda window: window.table.viewport(),
    "file table": lambda window: window.details.files.table.viewport(),
    "text": lambda window: window.details.text.view.viewport(),
    "activity": lambda window: window.details.activity.view.viewport(),
    "filter": lambda window: window.details.filter,
    "field of the sheet": lambda window: window.sheet.output,
}


@pytest.mark.parametrize("place", INSIDE)
def test_a_drop_works_anywhere(open_window, tmp_path, place):
    """No widget inside takes files for itself."""
    bench = open_window(row("one"))
    assert drop(INSIDE[place](bench.window), tmp_path)
    assert bench.queue.orders("preview") == [("preview", (tmp_path,))]
    assert bench.window.sheet.output.text().endswith("(OCR)")


def test_a_drop_from_elsewhere_is_refused(open_window):
    bench = open_window()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/scan.png")])
    enter = QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(bench.window, enter)
    assert not enter.isAccepted()


def test_sheet_counts_by_kind_and_tells_problems(open_window, qtbot, tmp_path):
    bench = open_window()
    bench.queue.finds = None
    sheet = opened(bench, tmp_path)
    assert not sheet.foot.start.isEnabled()
    bench.queue.found.emit(sheet.listing.token, tuple(found(f"{n}.jpg") for n in range(7)), False)
    bench.queue.found.emit(
        sheet.listing.token,
        (
            found("book.pdf", "pdf", pages=12),
            found("none.png", "png", size=0),
            ScanProblem(tmp_path / "locked", "unreadable", "The folder cannot be read: no permission."),
        ),
        True,
    )
    qtbot.waitUntil(lambda: sheet.found._total.text() == "9 files, 20 pages")

    def shown() -> list[str]:
        return [each.text() for each in sheet.found.findChildren(type(sheet.found._total)) if each.isVisible()]

    qtbot.waitUntil(lambda: "JPEG" in shown())
    texts = shown()
    assert "12 pages" in texts
    assert "1 file is empty (0 bytes)" in texts
    assert "The folder cannot be read: no permission" in texts
    assert sheet.foot.will.text() == "20 pages will be recognised"


def test_answers_of_an_older_listing_are_left_out(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path / "a")
    old = sheet.listing.token
    bench.window.open_sources([tmp_path / "b"])
    assert bench.queue.orders("cancel_preview") == [("cancel_preview", old)]
    assert bench.queue.orders("preview")[-1] == ("preview", (tmp_path / "a", tmp_path / "b"))
    bench.queue.found.emit(old, (found("x.jpg"),), True)
    assert sheet.listing.counts.documents == 0


def test_enter_starts_and_the_row_is_chosen_when_it_comes(open_window, qtbot, tmp_path):
    bench = open_window(row("old"))
    sheet = opened(bench, tmp_path)
    bench.queue.found.emit(sheet.listing.token, (found("x.jpg"),), False)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Return)
    assert bench.queue.orders("create") == [("create", True)]
    assert bench.window.pages.currentWidget() is bench.window.splitter
    bench.queue.show(row("new1", position=2))
    assert bench.window.table.job().job_id == "new1"
    request = bench.queue.requests[0]
    assert request.sources == (tmp_path,)
    assert request.options == JobOptions(low_priority=True)
    assert request.provider == "tesseract"


def test_enter_starts_from_inside_a_field_too(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    bench.queue.found.emit(sheet.listing.token, (found("x.jpg"),), True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    sheet.output.setFocus()
    qtbot.keyClick(sheet.output, Qt.Key.Key_Return)
    assert bench.queue.orders("create") == [("create", True)]


def test_escape_leaves_nothing_behind(open_window, qtbot, tmp_path):
    bench = open_window()
    opened(bench, tmp_path)
    qtbot.keyClick(bench.window.focusWidget(), Qt.Key.Key_Escape)
    assert bench.window.pages.currentWidget() is bench.window.drop_area
    assert bench.queue.orders("create") == []
    assert len(bench.queue.orders("cancel_preview")) == 1
    opened(bench, tmp_path / "other")
    assert bench.queue.orders("preview")[-1] == ("preview", (tmp_path / "other",))


def test_every_option_reaches_the_job(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    qtbot.waitUntil(sheet.recognise.installed.isEnabled)
    bench.press("engineInstalled")
    bench.press("moreOptions")
    sheet.more.workers.setValue(3)
    sheet.more.retries.setValue(1)
    sheet.more.auto_pause.setValue(9)
    sheet.more.unreadable.setChecked(False)
    sheet.more.timeout.setValue(60)
    sheet.more.layout_mode.setCurrentIndex(sheet.more.layout_mode.findData(6))
    sheet.more.path.setText("/opt/tesseract")
    bench.press("changeLanguages")
    items = [sheet.languages.list.item(place) for place in range(sheet.languages.list.count())]
    assert [item.text().split()[0] for item in items] == ["English", "French", "German"]
    items[2].setCheckState(Qt.CheckState.Checked)
    sheet.output.setText(str(tmp_path / "out"))
    bench.queue.found.emit(sheet.listing.token, (found("x.jpg"),), True)
    qtbot.waitUntil(sheet.foot.queue_it.isEnabled)
    bench.press("sheetQueue")
    assert bench.queue.orders("create") == [("create", False)]
    request = bench.queue.requests[0]
    assert request.output == tmp_path / "out"
    assert request.options == JobOptions(
        low_priority=True,
        languages=("eng", "deu"),
        workers=3,
        max_retries=1,
        auto_pause=9,
        unreadable_count=False,
        page_timeout=60.0,
        page_segmentation=6,
        engine_mode=EngineMode.INSTALLED,
        tesseract_path="/opt/tesseract",
    )
    assert bench.settings.values["new_job/languages"] == "eng+deu"


def test_no_language_no_start(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    bench.queue.found.emit(sheet.listing.token, (found("x.jpg"),), True)
    qtbot.waitUntil(sheet.foot.start.isEnabled)
    qtbot.waitUntil(lambda: sheet.languages.list.count() == 3)
    sheet.languages.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not sheet.foot.start.isEnabled()
    assert sheet.foot.will.text() == "Choose a language"


def test_an_empty_folder_says_so(open_window, qtbot, tmp_path):
    bench = open_window()
    sheet = opened(bench, tmp_path)
    bench.queue.found.emit(sheet.listing.token, (), True)
    qtbot.waitUntil(lambda: sheet.foot.will.text() == "No scans were found")
    assert not sheet.foot.start.isEnabled()


def test_samples_go_to_the_documents_folder(open_window, qtbot):
    """The samples may lie where nobody can write."""
    bench = open_window()
    bench.press("trySamples")
    assert bench.queue.orders("preview") == [("preview", (bench.samples,))]
    output = bench.window.sheet.request().output
    assert output is not None
    assert output.name == "Sample scans (OCR)"
    assert bench.samples not in output.parents
    bench.press("sheetCancel")
    bench.window.open_sources([bench.samples])
    assert bench.window.sheet.request().output == output


def test_a_second_engine_of_this_computer_sends_nothing_and_says_so(open_window, qtbot, tmp_path, monkeypatch):
    from tests.ui import conftest

    class TwoEngines(conftest.FakeQueue):
        def providers(self):
            return (*super().providers(), ProviderCard("other", "Other", needs_network=False, costs_money=False))

    monkeypatch.setattr(conftest, "FakeQueue", TwoEngines)
    bench = open_window()
    opened(bench, tmp_path)
    card = bench.window.findChild(QAbstractButton, "provider_other")
    qtbot.waitUntil(card.isEnabled)
    assert "sent" not in card.accessibleName()
    assert "This computer · free" in card.accessibleName()
