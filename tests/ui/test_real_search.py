"""Search over the real queue, store and engine: from a recognised word to its page, and out of the index."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.resources import resource
from tests.ui.test_real_jobs import PATIENCE, program, scans, start_job  # noqa: F401 - a fixture among them


def test_a_word_that_was_recognised_is_found_and_its_page_opened_by_keys(qtbot, program, tmp_path):  # noqa: F811 - the fixture
    first = program()
    folder = scans(tmp_path / "letters", 1)
    shutil.copyfile(resource("samples/minutes-1934.tif"), folder / "minutes.tif")
    start_job(qtbot, first, folder)
    qtbot.waitUntil(lambda: first.row.status is JobStatus.COMPLETED, timeout=PATIENCE)
    window = first.window
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.tool_bar.search.hasFocus)
    qtbot.keyClicks(window.tool_bar.search, "minutes NOT dear")
    qtbot.waitUntil(lambda: window.search_view.model.rowCount() > 0)
    found = window.search_view.model.hit(0)
    assert found.name == "minutes.tif"
    qtbot.keyClick(window.tool_bar.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search_view.rows, Qt.Key.Key_Return)
    text = window.details.text
    qtbot.waitUntil(lambda: text._page is not None and text._page.number == found.page)
    word = text._page.words.words[found.hits.words[0]]
    assert "minutes" in text._page.words.text[word.start : word.end].lower()
    assert text.view.textCursor().position() == word.start

    first.queue.remove(first.row.job_id)
    qtbot.waitUntil(lambda: not first.queue.rows(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: first.store.search_index.leftovers(1) == [], timeout=PATIENCE)
    qtbot.keyClicks(window.tool_bar.search, "x")
    window.tool_bar.search.setText("minutes")
    qtbot.waitUntil(lambda: window.search_view._says.text().startswith("Nothing found"))
