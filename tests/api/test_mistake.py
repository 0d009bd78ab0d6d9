"""The local API ends by a mistake of the program: the program without a window says so, and ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import requests

from bulkocr_gui.cli_exits import ERROR
from tests.api.conftest import PATIENCE


def test_a_program_that_nobody_can_ask_any_more_pauses_its_jobs_and_ends_with_an_error(scans, tmp_path):
    data = tmp_path / "data"
    for number in range(12, 200):
        (scans / f"page {number}.png").write_bytes((scans / "page 00.png").read_bytes())
    command = [sys.executable, "-m", "tests.faults.dying_api"]
    serve = [*command, "serve", "--port", "0", "--json", "--data-dir", str(data)]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(serve, text=True, **pipes) as served:
        told = json.loads(served.stdout.readline())
        headers = {"Authorization": f"Bearer {Path(told['token']).read_text().strip()}"}
        body = {"folder_path": str(scans), "max_workers": 1}
        order = f"{told['address']}/api/bulk/process"
        job_id = requests.post(order, json=body, headers=headers, timeout=PATIENCE).json()["job_id"]
        _, complaint = served.communicate(timeout=PATIENCE)
    assert served.returncode == ERROR
    assert "The local API ended by a mistake of the program." in complaint
    (job,) = json.loads(subprocess.check_output([*command, "jobs", "--json", "--data-dir", str(data)], text=True))
    assert (job["job_id"], job["status"], job["done"] < 200) == (job_id, "paused", True)
    assert "a mistake" in (data / "logs" / "bulkocr.log").read_text()
