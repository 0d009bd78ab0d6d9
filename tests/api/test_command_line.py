"""Orders of the command line go to the program that runs."""

from __future__ import annotations

import json
import signal


def order(served, *words: str, code: int = 0) -> dict:
    return json.loads(served.run(*words, "--json", code=code).splitlines()[-1])


def test_a_job_is_paused_resumed_and_stopped_in_the_program_that_runs(served, scans):
    for number in range(12, 60):
        (scans / f"page {number}.png").write_bytes((scans / "page 00.png").read_bytes())
    job_id = served.begin(scans, max_workers=1)
    served.until(job_id, lambda now: now["processed"] >= 1)
    assert order(served, "pause", job_id)["state"] == "paused"
    assert order(served, "state", job_id)["is_paused"] is True
    assert order(served, "resume", job_id)["state"] == "running"
    assert served.run("stop", job_id, code=0) == f"Job cancelled successfully: {job_id} is stopped.\n"
    assert order(served, "pause", job_id, code=2)["code"] == "not_allowed"
    assert order(served, "pause", "none", code=2)["code"] == "unknown_job"
    assert served.get(f"/api/bulk/progress/{job_id}")["status"] == "cancelled"
    assert order(served, "resume", job_id)["state"] == "running"


def test_without_a_program_that_runs_it_is_said(served):
    assert served.leave() == 0
    assert not (served.data / "api_address").exists()
    assert order(served, "pause", "some", code=4)["code"] == "no_program"


def test_what_a_killed_program_left_is_no_program(served, scans):
    job_id = served.begin(scans)
    served.process.send_signal(signal.SIGKILL)
    served.process.wait(30)
    assert (served.data / "api_address").exists()
    assert order(served, "pause", job_id, code=4)["code"] == "no_program"
    assert order(served, "resume", job_id)["status"] == "completed"
