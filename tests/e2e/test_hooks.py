"""A command line tells those whom the settings name before it ends."""

from __future__ import annotations

import json
import sys

from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.preferences import PreferenceStore
from bulkocr_gui.desktop.settings import Settings
from tests.e2e.conftest import draw


def test_the_end_of_a_run_is_told_to_the_command_of_the_settings(program, tmp_path):
    told = tmp_path / "told"
    script = "import os, sys; open(sys.argv[1], 'a').write(os.environ['BULKOCR_EVENT'] + ' ' + sys.argv[2] + '\\n')"
    preferences = PreferenceStore(Settings(AppPaths.find(program.data).settings))
    preferences.change(hook_command=json.dumps([sys.executable, "-c", script, str(told), "{done} of {pages}"]))
    scans = tmp_path / "scans"
    scans.mkdir()
    draw(scans / "one.png", "apple bread")
    program.run("run", scans, "--output", tmp_path / "out", code=0)
    assert told.read_text() == "completed 1 of 1\n"
    (scans / "two.png").write_bytes(b"")
    program.run("run", scans, "--output", tmp_path / "out", code=1)
    assert told.read_text().splitlines()[1:] == ["completed 1 of 2"]
