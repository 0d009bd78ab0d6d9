"""Server-sent events: what is told, and that callers who vanish cost nothing."""

from __future__ import annotations

import json
import signal
import time

import psutil
import requests

from tests.api.conftest import PATIENCE


def test_each_change_is_told_until_the_job_is_removed(served, scans):
    with requests.get(
        f"{served.address}/api/v1/bulk/events", headers=served.headers, stream=True, timeout=PATIENCE
    ) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        job_id = served.begin(scans)
        seen, kind = [], ""
        for line in stream.iter_lines(decode_unicode=True):
            if line.startswith("event: "):
                kind = line.removeprefix("event: ")
            elif line.startswith("data: "):
                told = json.loads(line.removeprefix("data: "))
                assert told["job_id"] == job_id
                if kind == "removed":
                    break
                seen.append((told["status"], told["done"]))
                if told["status"] == "completed":
                    served.ask("DELETE", f"/api/bulk/jobs/{job_id}")
    assert [done for _, done in seen] == sorted(done for _, done in seen)
    assert seen[-1] == ("completed", 12)
    assert "processing" in {status for status, _ in seen}
    assert len(seen) > 3


def test_listeners_are_bounded_and_those_who_vanish_make_room(served):
    streams = [
        requests.get(f"{served.address}/api/bulk/events", headers=served.headers, stream=True, timeout=PATIENCE)
        for _ in range(50)
    ]
    assert {each.status_code for each in streams} == {200}
    full = served.ask("GET", "/api/bulk/events")
    assert (full.status_code, full.json()["error"]) == (503, "too_many_listeners")
    for each in streams:
        each.close()

    def room() -> bool:
        with requests.get(
            f"{served.address}/api/bulk/events", headers=served.headers, stream=True, timeout=PATIENCE
        ) as again:
            return again.status_code == 200

    end = time.monotonic() + PATIENCE
    while not room():
        assert time.monotonic() < end
        time.sleep(0.05)
    assert served.leave() == 0


def test_a_download_that_is_broken_off_is_forgotten(served, scans):
    job_id = served.begin(scans, formats=["txt", "pdf"])
    served.until(job_id, lambda now: now["status"] == "completed")
    for _ in range(3):
        with requests.get(
            f"{served.address}/api/bulk/download/{job_id}", headers=served.headers, stream=True, timeout=PATIENCE
        ) as answer:
            assert next(answer.iter_content(512))
    whole = served.ask("GET", f"/api/bulk/download/{job_id}")
    assert whole.content[:2] == b"PK"
    assert served.leave() == 0


def test_a_killed_program_goes_on_where_it_was(served, scans, tmp_path):
    for number in range(12, 40):
        (scans / f"page {number}.png").write_bytes((scans / "page 00.png").read_bytes())
    job_id = served.begin(scans)
    served.until(job_id, lambda now: now["processed"] >= 3)
    children = psutil.Process(served.process.pid).children(recursive=True)
    served.process.send_signal(signal.SIGKILL)
    served.process.wait(30)
    psutil.wait_procs(children, 30)
    served.serve()
    before = served.get(f"/api/bulk/progress/{job_id}")
    assert (before["status"], before["reason"]["kind"]) == ("paused", "interrupted")
    assert before["processed"] >= 3
    assert served.ask("POST", f"/api/bulk/resume/{job_id}").status_code == 200
    done = served.until(job_id, lambda now: now["status"] == "completed")
    assert (done["done"], done["failed"]) == (40, 0)
    files = served.get(f"/api/bulk/jobs/{job_id}/files?limit=1000")
    assert files["total"] == 40
    assert {each["attempts"] for each in files["files"]} <= {1, 2}
    first = files["files"][0]
    page = served.get(f"/api/bulk/documents/{first['document_id']}/pages/1")
    assert "quick brown fox" in page["text"]
    assert {"text", "confidence", "box"} == set(page["words"][0])
    assert served.get(f"/api/bulk/jobs/{job_id}/errors") == {"total": 0, "errors": []}
    assert len(list((tmp_path / "scans (OCR)").glob("*.txt"))) == 40
