"""How pages are read, as the command line says it."""

from __future__ import annotations

import pytest

from bulkocr_gui.cli_options import parser
from bulkocr_gui.cli_request import request_of
from bulkocr_gui.jobs.options import JobOptions, Quality
from bulkocr_gui.providers.cloud_access import CloudSettings
from tests.faults.scripted import ScriptedProvider


def options_of(*arguments: str) -> JobOptions:
    typed = parser().parse_args(["run", "scans", *arguments])
    return request_of(typed, ScriptedProvider(), CloudSettings()).options


def test_what_is_not_said_is_as_usual():
    usual = JobOptions()
    made = options_of()
    assert (made.quality, made.preserve_layout, made.poor_to) == (usual.quality, usual.preserve_layout, usual.poor_to)


@pytest.mark.parametrize("quality", Quality)
def test_quality_layout_and_poor_pages_reach_the_job(quality):
    made = options_of("--quality", quality.value, "--preserve-layout", "--poor-to", "google_vision")
    assert (made.quality, made.preserve_layout, made.poor_to) == (quality, True, "google_vision")


def test_another_quality_is_bad_usage(capsys):
    with pytest.raises(SystemExit) as caught:
        options_of("--quality", "superb")
    assert caught.value.code == 2
    assert "--quality" in capsys.readouterr().err
