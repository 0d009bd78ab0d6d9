"""What can recognise here is asked about once the window stands, whatever else was asked before."""

from __future__ import annotations

from bulkocr_gui.jobs.options import EngineMode
from bulkocr_gui.ui.engine_state import EngineState
from tests.ui.fakes import FakeQueue


def test_the_engine_of_a_job_is_asked_about_although_a_sheet_asked_about_another(qtbot):
    state = EngineState(FakeQueue())
    state.ask(EngineMode.BUILT_IN)
    qtbot.waitUntil(lambda: state.probe(EngineMode.AUTO) is not None)
    assert state.probe(EngineMode.BUILT_IN) is not None
