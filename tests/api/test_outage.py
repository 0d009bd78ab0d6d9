"""The original description's second scenario and example: the provider goes away, and the job pauses by itself."""

from __future__ import annotations

import contextlib

from tests.api.conftest import Served
from tests.api.test_original_scripts import check_state, objects
from tests.e2e.conftest import WORDS, draw
from tests.e2e.test_vision import PaidProgram
from tests.faults.vision import VisionServer


class PaidServed(PaidProgram, Served):
    """Serves, and calls a Vision server of ours."""


def test_an_outage_pauses_the_job_and_resume_reads_the_rest_once(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(40):
        draw(folder / f"image {number:02}.png", f"{WORDS[number % 16]} {WORDS[number // 16]}")
    with VisionServer(tmp_path / "vision", latency=0.3) as server, contextlib.ExitStack() as stack:
        program = PaidServed(tmp_path, server)
        stack.callback(program.end)
        program.set(endpoint=server.rest_endpoint, transport="rest", first_delay=2)
        program.serve()
        (started,) = objects(program.script("start", folder, provider="google_vision"))
        job_id = started["job_id"]
        assert started["progress_url"] == f"/api/bulk/progress/{job_id}"
        program.until(job_id, lambda now: now["processed"] >= 2)
        server.stop()
        now = program.until(job_id, lambda now: now["status"] == "paused")
        assert now["reason"]["kind"] == "errors_in_a_row"
        (state,) = objects(program.script("example_2_state", folder, job_id))
        check_state(state)
        assert (state["state"], state["is_paused"]) == ("paused", True)
        assert state["checkpoint"]["consecutive_errors"] >= 5
        server.start()
        (resumed,) = objects(program.script("example_2_resume", folder, job_id))
        assert resumed["success"] is True
        now = program.until(job_id, lambda now: now["status"] == "completed")
        assert (now["done"], now["failed"], now["errors"]) == (40, 0, [])
        assert set(server.counts()["by_image"].values()) == {1}

        more = tmp_path / "more images"
        more.mkdir()
        draw(more / "image.png", "harbour")
        (begun,) = objects(program.script("example_1_start", more))
        now = program.until(begun["job_id"], lambda now: now["status"] == "completed")
        assert (now["done"], now["max_workers"], now["provider"]) == (1, 4, "google_vision")
