"""Errors speak: every kind has a name and says what to do, and a button leads to where it is mended."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

import bulkocr_gui
from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.model import ErrorGroup, JobStatus, PauseReason, Reason
from bulkocr_gui.ui.details import Tab
from bulkocr_gui.ui.error_wording import _TITLES
from bulkocr_gui.ui.mending import _MENDS, Mend, folder_of, mend_of
from bulkocr_gui.ui.settings_sections import Section
from tests.ui.fakes import NOON, row

ROOM = Path(bulkocr_gui.__file__).parent
KINDS = {"TransientError", "PageError", "ProviderError", "BudgetError", "MachineError"}
ELSEWHERE = {"in_use", "store_newer", "settings_not_writable", "api_port", "no_program"}
"""Said by a window of their own or in the settings, never of a job."""

OF_SETTINGS = {"model_fetch.py", "model_files.py"}
"""What they raise is said where models are downloaded, in its own words."""


def raised() -> dict[str, list[tuple[str, int]]]:
    """Codes of the errors that a page or a job can have: where each is made, and with how many words."""
    found: dict[str, list[tuple[str, int]]] = {}
    for path in ROOM.rglob("*.py"):
        if path.name in OF_SETTINGS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in KINDS:
                continue
            if node.args and isinstance(node.args[0], ast.Constant):
                found.setdefault(node.args[0].value, []).append((f"{path.name}:{node.lineno}", len(node.args)))
    return found


def test_every_kind_of_error_has_a_name_of_its_own():
    codes = set(raised()) - ELSEWHERE
    assert len(codes) > 30
    assert sorted(codes - _TITLES.keys()) == []


def test_every_error_says_what_to_do():
    # The list of the exceptions folder adds its advice from the store.
    bare = [place for places in raised().values() for place, words in places if words < 3]
    assert [place for place in bare if not place.startswith("exceptions_folder")] == []


def test_a_button_leads_only_from_errors_that_there_are():
    waits = {"on_battery", "space_output", "space_data"}
    assert sorted(_MENDS.keys() - raised().keys() - waits) == []


def in_error(code: str, kind: PauseReason = PauseReason.MACHINE):
    reason = Reason(kind, code, "It happened.", "Do this.", NOON)
    return row("one", status=JobStatus.ERROR, reason=reason, counts={"pages": 9, "done": 2, "documents": 9})


def test_a_forbidden_provider_leads_to_the_privacy_page(open_window):
    job = in_error("cloud_forbidden", PauseReason.PROVIDER)
    bench = open_window(job)
    bench.queue.tell(job)
    bench.press("bannerSettings")
    assert bench.window.settings_view.sections.currentRow() == Section.PRIVACY


def test_a_full_disk_opens_the_folder_that_is_on_it(open_window, monkeypatch):
    job = in_error("disk_full")
    bench = open_window(job)
    opened: list = []
    bench.window.banner.folder_wanted.connect(opened.append)
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: True)
    bench.queue.tell(job)
    bench.press("bannerFolder")
    assert opened == [job.output]


@pytest.mark.parametrize(
    ("code", "folder"),
    [
        ("output_gone", row("one").output.parent),
        ("source_gone", row("one").sources[0].parent),
        ("disk_full", row("one").output),
        ("timed_out", None),
    ],
)
def test_of_a_folder_that_is_gone_the_one_above_is_shown(code, folder):
    assert folder_of(code, row("one")) == folder
    assert folder_of(code, None) is None


def test_a_mistake_of_the_program_leads_to_its_log(open_window):
    job = in_error("bug")
    bench = open_window(job)
    asked: list = []
    bench.window.log_wanted.connect(lambda: asked.append(1))
    bench.queue.tell(job)
    assert bench.window.banner._settings.text() == "Open the log"
    bench.press("bannerSettings")
    assert asked


@pytest.mark.parametrize(("code", "mends"), [("timed_out", True), ("no_connection", True), ("damaged", False)])
def test_a_card_has_the_way_to_the_settings_where_that_helps(open_window, qtbot, code, mends):
    bench = open_window()
    kind = ErrorClass.PAGE if code == "damaged" else ErrorClass.TRANSIENT
    bench.reader.groups = (ErrorGroup(code, kind, "It happened.", "Do this.", 3, 3),)
    bench.queue.show(row("one", counts={"pages": 9, "failed": 3, "documents": 9}))
    bench.window.details.show_tab(Tab.ERRORS)
    qtbot.waitUntil(lambda: bench.window.findChild(QPushButton, "errorMend") is not None)
    button = bench.window.findChild(QPushButton, "errorMend")
    assert button.isVisible() is mends
    assert (mend_of(code) is not None) is mends
    if mends:
        button.click()
        assert bench.window.pages.currentWidget() is bench.window.settings_view


def test_each_way_leads_somewhere(open_window):
    bench = open_window()
    led = {}
    for mend in set(Mend) - {Mend.LOG}:
        bench.window.mend(mend)
        assert bench.window.pages.currentWidget() is bench.window.settings_view
        led[mend.value] = Section(bench.window.settings_view.sections.currentRow()).name.lower()
    assert led == {"provider": "providers"} | {
        name: name for name in ("performance", "behaviour", "costs", "privacy")
    }
