"""The computer stays awake for as long as a command runs a job, and not where its user does not want that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from bulkocr_gui.resources import resource
from tests.desktop.services import private_bus


@pytest.mark.parametrize("wanted", [True, False])
def test_a_job_of_the_command_line_keeps_the_computer_awake(tmp_path, wanted):
    scans = tmp_path / "scans"
    scans.mkdir()
    shutil.copy(next(path for path in sorted(resource("samples").iterdir()) if path.suffix == ".png"), scans)
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.ini").write_text(f"[preferences]\nkeep_awake={str(wanted).lower()}\n")
    with private_bus() as bus:
        manager = bus.play("org.gnome.SessionManager")
        manager.answers["Inhibit"] = lambda _: ("u", (7,))
        environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": bus.address,
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
            "BULKOCR_DATA_DIR": str(data),
        }
        command = [sys.executable, "-m", "bulkocr_gui.cli", "run", str(scans), "--output", str(tmp_path / "out")]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=100)
        assert ran.returncode == 0, ran.stderr
        assert (manager.count("Inhibit"), manager.count("Uninhibit")) == ((1, 1) if wanted else (0, 0))
