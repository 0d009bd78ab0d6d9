"""Orders of the command line go to the program that runs."""

from __future__ import annotations

import json
import signal
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from tests.e2e.conftest import draw


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


def test_results_are_saved_again_by_the_program_that_runs(served, tmp_path):
    folder = tmp_path / "two"
    folder.mkdir()
    for name, words in (("one", "apple bread"), ("two", "chair dream")):
        draw(folder / f"{name}.png", words)
    job_id = served.begin(folder)
    served.until(job_id, lambda now: now["status"] == "completed")
    there = tmp_path / "again"
    done = order(served, "export", job_id, "--formats", "md,tsv", "--merge", "txt", "--output", there)
    assert (done["event"], done["files"], done["failed"]) == ("exported", 5, 0)
    assert {path.name for path in there.iterdir()} >= {"one.md", "one.tsv", "two.md", "two.tsv"}
    packed = order(served, "export", job_id, "--formats", "txt", "--zip", "--output", tmp_path / "all.zip")
    assert packed["archive"] == str(tmp_path / "all.zip")
    assert order(served, "export", job_id, "--formats", "docs", code=2)["event"] == "error"
    assert order(served, "export", "none", "--formats", "txt", code=2)["code"] == "unknown_job"
    (tmp_path / "file").write_text("in the way")
    assert (
        order(served, "export", job_id, "--formats", "txt", "--output", tmp_path / "file", code=2)["event"] == "error"
    )


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


def test_another_program_on_the_port_of_a_killed_one_is_not_shown_the_token(served):
    served.process.send_signal(signal.SIGKILL)
    served.process.wait(30)
    heard: list[str] = []

    class Stranger(BaseHTTPRequestHandler):
        def do_GET(self):
            heard.extend(self.headers.keys())
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"status": "ok", "proof": "made up"}')

        do_POST = do_GET  # noqa: N815 - the library calls it so

        def log_message(self, *_words):
            pass

    with HTTPServer(("127.0.0.1", 0), Stranger) as stranger:
        (served.data / "api_address").write_text(f"http://127.0.0.1:{stranger.server_port}\n")
        thread = threading.Thread(target=stranger.serve_forever)
        thread.start()
        try:
            assert order(served, "pause", "some", code=4)["code"] == "no_program"
        finally:
            stranger.shutdown()
            thread.join()
    assert "X-Challenge" in heard
    assert "Authorization" not in heard


def test_a_completed_job_is_tried_again_by_name(served, tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "broken.png").write_bytes(b"")
    job_id = served.begin(folder)
    first = served.until(job_id, lambda now: now["status"] == "completed")
    assert (first["failed"], len(first["errors"])) == (1, 1)
    draw(folder / "broken.png", "mended")
    assert served.run("retry", job_id, code=0)
    done = served.until(job_id, lambda now: now["status"] == "completed" and now["done"] == 1)
    assert done["errors"] == []
