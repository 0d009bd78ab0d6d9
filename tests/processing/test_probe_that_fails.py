"""A provider whose probe fails: whoever asked gets an answer, and the next question is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.processing.job_queue import JobQueue
from tests.faults.scripted import ScriptedProvider

if TYPE_CHECKING:
    from bulkocr_gui.providers.base import Probe

FAULTS = {
    "known": (
        ProviderError("no_engine", "There is no engine.", "Install one."),
        "There is no engine.",
        "Install one.",
    ),
    "unexpected": (
        RuntimeError("of a library"),
        "It could not be found out what it can do.",
        "The log has the details; start Bulk OCR again.",
    ),
}


class Faulty(ScriptedProvider):
    """Its built-in engine cannot be asked."""

    def __init__(self, fault: Exception) -> None:
        super().__init__()
        self.fault = fault

    def probe(self, options: JobOptions) -> Probe:
        if options.engine_mode is EngineMode.BUILT_IN:
            raise self.fault
        return super().probe(options)


@pytest.mark.parametrize("kind", FAULTS)
def test_a_probe_that_fails_is_answered_and_the_next_one_works(store, qtbot, kind):
    fault, problem, advice = FAULTS[kind]
    queue = JobQueue(store, {"scripted": Faulty(fault)})
    answers: list[Probe] = []
    failed: list[object] = []
    queue.probed.connect(lambda _provider, probe: answers.append(probe))
    queue.failed_order.connect(failed.append)
    try:
        queue.probe("scripted", JobOptions(engine_mode=EngineMode.BUILT_IN))
        queue.probe("scripted", JobOptions())
        qtbot.waitUntil(lambda: len(answers) == 2, timeout=10_000)
    finally:
        queue.kill()
        queue.join()
    assert (answers[0].ready, answers[0].problem, answers[0].advice) == (False, problem, advice)
    assert "of a library" not in answers[0].problem + answers[0].advice
    assert answers[1].ready
    assert not failed
