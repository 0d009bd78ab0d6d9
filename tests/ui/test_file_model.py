"""The file table: a window on many rows, of which few are in memory."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from bulkocr_gui.jobs.model import DocumentOutcome, DocumentState
from bulkocr_gui.ui.file_model import BLOCK, FileColumn, FileModel
from tests.ui.fakes import FakeReader, file_row, row


def filled(qtbot, count: int) -> tuple[FileModel, FakeReader]:
    reader = FakeReader()
    reader.file_rows = [file_row(number) for number in range(count)]
    model = FileModel(reader)
    model.show_job("one")
    qtbot.waitUntil(lambda: model.rowCount() == count)
    return model, reader


def test_model_keeps_the_rules_of_item_models(qtbot):
    reader = FakeReader()
    model = FileModel(reader)
    model.setParent(reader)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    reader.file_rows = [file_row(number) for number in range(450)]
    model.show_job("one")
    qtbot.waitUntil(lambda: model.rowCount() == 450)
    reader.file_rows = reader.file_rows[:10]
    model.refresh_soon()
    qtbot.waitUntil(lambda: model.rowCount() == 10)
    reader.file_rows = [file_row(number) for number in range(900)]
    model.refresh_soon()
    qtbot.waitUntil(lambda: model.rowCount() == 900)
    model.narrow("page77", None)
    qtbot.waitUntil(lambda: model.rowCount() == 11)
    model.show_job("")
    assert model.rowCount() == 0
    assert tester is not None


def test_only_the_blocks_that_are_looked_at_are_read(qtbot):
    model, reader = filled(qtbot, 20_000)
    assert [asked[2:] for asked in reader.asked] == [(0, BLOCK)]
    assert model.index(10_123, FileColumn.FILE).data() is None
    qtbot.waitUntil(lambda: model.index(10_123, FileColumn.FILE).data() == "page10123.jpg")
    assert reader.asked[-1][2:] == (10_000, BLOCK)
    for place in range(0, 20_000, BLOCK):
        model.row(place)
    qtbot.waitUntil(lambda: model.row(19_999) is not None)
    assert len(model._blocks) <= 40


def test_a_block_is_asked_for_once(qtbot):
    model, reader = filled(qtbot, 1000)
    for _ in range(5):
        model.row(500)
    assert len([asked for asked in reader.asked if asked[2] == 400]) == 1


def test_only_rows_that_are_others_than_before_are_painted_again(qtbot):
    model, reader = filled(qtbot, 20)
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    with qtbot.waitSignal(model.counted):
        model.refresh_soon()
    assert changed == []
    for number in (3, 4, 9, 19):
        reader.file_rows[number] = file_row(number, state=DocumentState.FAILED)
    with qtbot.waitSignal(model.counted):
        model.refresh_soon()
    assert changed == [(3, 4), (9, 9), (19, 19)]
    assert model.index(9, FileColumn.STATUS).data() == "Failed"


def test_sorting_is_the_store_s_work(qtbot):
    model, reader = filled(qtbot, 30)
    model.sort(FileColumn.FILE, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "page9.jpg")
    assert reader.asked[-1][1].sort == "name"
    assert reader.asked[-1][1].descending
    model.sort(-1)
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "page0.jpg")
    assert reader.asked[-1][1].sort == "position"


def test_filter_box_and_status(open_window, qtbot):
    bench = open_window(show=False)
    bench.reader.file_rows = [
        *(file_row(number) for number in range(20)),
        file_row(99, state=DocumentState.FAILED, error_message="The file ends too early."),
    ]
    bench.window.show()
    bench.queue.show(row("one"))
    details = bench.window.details
    qtbot.waitUntil(lambda: details.files.model.rowCount() == 21)
    qtbot.keyClicks(details.filter, "PAGE1")
    qtbot.waitUntil(lambda: details.files.model.rowCount() == 11)
    details.filter.clear()
    details.states.setCurrentIndex(details.states.findData(DocumentState.FAILED))
    qtbot.waitUntil(lambda: details.files.model.rowCount() == 1)
    index = details.files.model.index(0, FileColumn.NOTE)
    assert index.data() == "The file ends too early."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Note: The file ends too early."
    qtbot.keyClicks(details.filter, "nothing")
    qtbot.waitUntil(details.files._empty.isVisible)
    assert details.files._empty.text() == "No file matches the filter."


def test_rows_are_read_again_when_documents_end(open_window, qtbot):
    bench = open_window(row("one"))
    model = bench.window.details.files.model
    bench.reader.file_rows = [file_row(1, state=DocumentState.IN_FLIGHT)]
    model.refresh_soon()
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    bench.reader.file_rows = [file_row(1)]
    ended = DocumentOutcome("one", 1, file_row(1).path, "page1.jpg", DocumentState.DONE, None, 1, 0)
    bench.queue.documents_ended.emit((ended,))
    qtbot.waitUntil(lambda: model.index(0, FileColumn.STATUS).data() == "Done")
