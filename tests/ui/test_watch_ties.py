"""What ties the settings' page to the watched folders, where the page comes later than they do."""

from __future__ import annotations

import pytest

from bulkocr_gui.app_watch import WatchTies
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.processing.job_queue import JobQueue
from bulkocr_gui.processing.presets import Presets
from bulkocr_gui.ui.settings_watched import WatchedPage
from bulkocr_gui.ui.theme import Theme
from tests.faults.scripted import ScriptedProvider
from tests.ui.fakes import FakeAccount, FakeQueue, FakeSettings


@pytest.fixture
def ties(qtbot, store):
    queue = JobQueue(store, {"scripted": ScriptedProvider()})
    made = WatchTies(queue, store, Presets(FakeSettings()))
    made.begin(go_on=False)
    yield made
    made.close()
    queue.kill()
    queue.join()


def page(qtbot) -> WatchedPage:
    made = WatchedPage(FakeQueue(), FakeAccount(), PreferenceStore(FakeSettings()), Theme())
    qtbot.addWidget(made)
    return made


def test_a_failure_before_anybody_looked_is_told_to_who_looks(ties, qtbot):
    good = page(qtbot)
    ties.serve(good)
    assert good.adding.said() == ""
    ties._watching.failed.emit(MachineError("disk_full", "The disk is full.", "Make room."))
    late = page(qtbot)
    ties.serve(late)
    assert "The disk is full." in good.adding.said()
    assert "The disk is full." in late.adding.said()
