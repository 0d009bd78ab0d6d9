"""The scripts of the original service's description, as they stand, against the program."""

from __future__ import annotations

import json
import zipfile

STATE = {"job_id": str, "state": str, "is_paused": bool, "is_stopped": bool, "checkpoint": dict}
CHECKPOINT = {
    "processed_count": int,
    "results_count": int,
    "errors_count": int,
    "consecutive_errors": int,
    "retry_count": dict,
}


def objects(out: str) -> list[dict]:
    """JSON values one after the other, as several calls of curl leave them."""
    found, rest = [], out.strip()
    while rest:
        value, end = json.JSONDecoder().raw_decode(rest)
        found.append(value)
        rest = rest[end:].strip()
    return found


def check_state(answer: dict) -> None:
    assert {key: type(value) for key, value in answer.items()} == STATE
    assert {key: type(answer["checkpoint"][key]) for key in CHECKPOINT} == CHECKPOINT
    assert set(answer["checkpoint"]) <= {*CHECKPOINT, "state"}


def test_scenario_1_start_pause_state_resume_until_completed(served, scans, tmp_path):
    out = served.script("manual_pause_resume", scans)
    assert out.rstrip().endswith("Status: completed")
    (job,) = served.get("/api/bulk/jobs")["jobs"]
    assert (job["done"], job["failed"], job["name"]) == (12, 0, "scans")
    assert len(list((tmp_path / "scans (OCR)").glob("*.txt"))) == 12
    served.script("partial_results", scans, job["job_id"], within=tmp_path)
    with zipfile.ZipFile(tmp_path / "partial_results.zip") as archive:
        assert sorted(archive.namelist()) == [f"page {number:02}.txt" for number in range(12)]
        assert b"quick brown" in archive.read("page 03.txt")


def test_example_1_pauses_and_resumes_and_3_stops_with_partial_results(served, scans, tmp_path):
    for number in range(12, 60):
        (scans / f"page {number}.png").write_bytes((scans / "page 00.png").read_bytes())
    job_id = served.begin(scans, max_workers=1)
    served.until(job_id, lambda now: now["processed"] >= 1)
    progress, paused, resumed = objects(served.script("example_1_steps", scans, job_id))
    assert (progress["status"], progress["total"]) == ("processing", 60)
    assert paused == {"success": True, "message": "Job paused successfully", "job_id": job_id, "state": "paused"}
    assert resumed == {"success": True, "message": "Job resumed successfully", "job_id": job_id, "state": "running"}
    (state,) = objects(served.script("example_2_state", scans, job_id))
    check_state(state)
    (stopped,) = objects(served.script("example_3_stop", scans, job_id))
    assert stopped == {"success": True, "message": "Job cancelled successfully", "job_id": job_id, "state": "stopped"}
    (after,) = objects(served.script("example_3_progress", scans, job_id))
    assert (after["status"], after["state"]) == ("cancelled", "stopped")
    served.script("partial_results", scans, job_id, within=tmp_path)
    with zipfile.ZipFile(tmp_path / "partial_results.zip") as archive:
        assert len(archive.namelist()) == after["processed"] > 0
        assert archive.testzip() is None


def test_a_provider_that_is_not_there_is_named(served, scans):
    (answer,) = objects(served.script("start", scans))
    assert answer["error"] == "unknown_provider"
    assert answer["detail"]["fields"][0]["field"] == "provider"
