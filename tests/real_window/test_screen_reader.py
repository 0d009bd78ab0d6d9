"""Who cannot see the window does all of the work through a screen reader's own interface."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bulkocr_gui.results.formats import FORMATS
from bulkocr_gui.ui.format_wording import format_words
from tests.e2e.conftest import draw

pytestmark = pytest.mark.real_window
SYSTEM_PYTHON = "/usr/bin/python3"
PAGES = 12
DOWNS = [words.format_id for words in format_words(FORMATS)].index("md")
TEXT = "\n".join("the quick brown fox jumps over the lazy dog" for _ in range(12))


def reaches_screen_readers() -> bool:
    """Debian's python3-gi and gir1.2-atspi-2.0."""
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", asked], check=False, capture_output=True).returncode
    )


@pytest.mark.skipif(not reaches_screen_readers(), reason="needs at-spi2-core, python3-gi, gir1.2-atspi-2.0")
def test_a_job_is_run_by_name_its_cells_are_said_and_a_word_corrected_found_and_saved(tmp_path):
    scans = tmp_path / "Parish registers"
    scans.mkdir()
    for number in range(PAGES):
        draw(scans / f"page {number:02}.png", TEXT, (900, 620))
    environment = os.environ | {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    program = subprocess.Popen(
        [sys.executable, "-m", "bulkocr_gui", "--data-dir", str(tmp_path / "data"), str(scans)], env=environment
    )
    reader = Path(__file__).with_name("screen_reader.py")
    try:
        said = subprocess.run(
            [SYSTEM_PYTHON, "-W", "ignore", reader, str(PAGES), "fox", "vixen", str(DOWNS)],
            check=False,
            capture_output=True,
            text=True,
            timeout=150,
            env=environment | {"PYTHONPATH": ""},
        )
    finally:
        program.terminate()
        program.wait(20)
    assert said.returncode == 0, said.stderr
    met = json.loads(said.stdout)
    assert met["titles"] == ["Job", "Status", "Progress", "Pages", "Failed", "Speed", "Time left"]
    assert met["running"][0].startswith("Parish registers. ")
    assert met["paused"][0] == "Parish registers. Paused by you"
    assert met["completed"][1:5] == ["Completed", "100 per cent done", f"{PAGES} of {PAGES} pages", "0 pages failed"]
    assert [row[0] for row in met["files"]] == [f"page {number:02}.png" for number in range(PAGES)]
    assert {row[1] for row in met["files"]} == {"Status: Done"}
    assert all(row[3].startswith("Confidence: ") and row[3].endswith(" %") for row in met["files"])
    assert len(list((tmp_path / "Parish registers (OCR)").glob("*.txt"))) == PAGES
    assert met["found"].startswith("page 00.png, Parish registers")
    assert "brown vixen jumps" in met["found"]
    saved = {path.name: path.read_text() for path in (tmp_path / "Parish registers (OCR)").glob("*.md")}
    assert len(saved) == PAGES
    assert [name for name, text in saved.items() if "vixen" in text] == ["page 00.md"]
