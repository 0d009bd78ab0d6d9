"""Who may not ask, and what may not be asked; the job goes on meanwhile."""

from __future__ import annotations

import socket
import stat
import time

import pytest

from tests.api.conftest import PATIENCE


def said(answer) -> tuple[int, str]:
    body = answer.json()
    assert set(body) == {"error", "message", "detail"}
    return answer.status_code, body["error"]


def raw(served, data: bytes) -> bytes:
    host, port = served.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), PATIENCE) as connection:
        connection.sendall(data)
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


def test_the_token_is_the_owners_alone_and_nothing_is_told_without_it(served):
    path = served.data / "api_token"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": f"Basic {served.token}"}):
        assert said(served.ask("GET", "/api/bulk/jobs", headers=headers)) == (401, "no_token")
    assert said(served.ask("GET", f"/api/bulk/jobs?token={served.token}")) == (401, "token_in_address")
    assert said(served.ask("GET", "/nothing/here")) == (404, "not_found")
    assert said(served.ask("PUT", "/api/bulk/jobs")) == (405, "wrong_method")
    assert served.ask("GET", "/healthz", headers={}).json()["status"] == "ok"
    assert "Bearer TOKEN" in served.ask("GET", "/api/docs", headers={}).text
    assert served.leave() == 0
    log = (served.data / "logs" / "bulkocr.log").read_text()
    assert served.token not in log


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ({"Host": "evil.example"}, "foreign_host"),
        ({"Host": "127.0.0.1.evil.example:5000"}, "foreign_host"),
        ({"Origin": "https://evil.example"}, "foreign_origin"),
        ({"Origin": "null"}, "foreign_origin"),
    ],
)
def test_browsers_are_kept_out(served, headers, error):
    assert said(served.ask("GET", "/api/bulk/jobs", headers=served.headers | headers)) == (403, error)
    assert "access-control-allow-origin" not in served.ask("GET", "/api/bulk/jobs").headers


def test_what_a_job_cannot_be_made_of_is_named(served, scans, tmp_path):
    def fields(body: object) -> list[str]:
        answer = served.ask("POST", "/api/bulk/process", json=body)
        assert answer.status_code == 422, answer.text
        return [each["field"] for each in answer.json()["detail"].get("fields", ())]

    assert fields({}) == ["folder_path"]
    assert fields({"folder_path": "scans"}) == ["folder_path"]
    assert fields({"folder_path": f"{scans}/../../etc"}) == ["folder_path"]
    assert fields({"folder_path": str(tmp_path / "not there")}) == ["folder_path"]
    assert fields({"folder_path": "/a\0b"}) == ["folder_path"]
    assert fields({"folder_path": str(scans), "output_path": "out"}) == ["output_path"]
    assert fields({"folder_path": str(scans), "max_workers": "many", "surprise": 1}) == ["max_workers", "surprise"]
    assert fields({"folder_path": str(scans), "page_ranges": "x"}) == ["page_ranges"]
    assert fields({"folder_path": str(scans), "formats": ["exe"]}) == ["formats"]
    assert said(served.ask("POST", "/api/bulk/process", data="{")) == (422, "invalid")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert fields({"folder_path": str(tmp_path / "loop")}) == ["folder_path"]
    assert served.get("/api/bulk/jobs")["jobs"] == []


def test_a_call_that_the_status_does_not_allow_says_the_state(served, scans):
    job_id = served.begin(scans)
    answer = served.ask("POST", f"/api/bulk/resume/{job_id}")
    assert answer.status_code == 409
    assert answer.json()["detail"]["state"] == "running"
    assert said(served.ask("DELETE", f"/api/bulk/jobs/{job_id}")) == (409, "not_allowed")
    served.until(job_id, lambda now: now["status"] == "completed")
    assert said(served.ask("POST", f"/api/bulk/pause/{job_id}")) == (409, "not_allowed")
    for call in ("progress", "state", "download", "events"):
        assert said(served.ask("GET", f"/api/bulk/{call}/none")) == (404, "unknown_job")
    assert served.ask("DELETE", f"/api/v1/bulk/jobs/{job_id}").json()["success"] is True
    assert said(served.ask("GET", f"/api/bulk/state/{job_id}")) == (404, "unknown_job")


def test_large_bodies_slow_ones_and_many_connections_are_bounded_and_the_job_goes_on(served, scans):
    job_id = served.begin(scans)
    head = f"POST /api/bulk/process HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {served.token}\r\n"
    large = raw(served, f"{head}Content-Length: 1073741824\r\n\r\n".encode())
    assert large.startswith(b"HTTP/1.1 413 ")
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    chunked = f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + chunk * 17
    assert raw(served, chunked).startswith(b"HTTP/1.1 413 ")
    host, port = served.address.removeprefix("http://").split(":")
    idle = [socket.create_connection((host, int(port)), PATIENCE) for _ in range(180)]
    try:
        began = time.monotonic()
        slow = raw(served, f"{head}Content-Length: 10\r\n\r\n123".encode())
        assert slow.startswith(b"HTTP/1.1 408 ")
        assert 9 < time.monotonic() - began < PATIENCE
        ended = [connection.recv(1) == b"" for connection in idle]
        assert all(ended), "who never asks is let go"
        many = [socket.create_connection((host, int(port)), PATIENCE) for _ in range(500)]
        idle.extend(many)
        assert sum(_is_closed(each) for each in many) >= 250
    finally:
        for each in idle:
            each.close()
    done = served.until(job_id, lambda now: now["status"] == "completed")
    assert (done["done"], done["failed"]) == (12, 0)


def test_who_sends_the_head_of_a_second_call_slowly_is_let_go(served):
    host, port = served.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), PATIENCE) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b"200 OK" in connection.recv(65536)
        began = time.monotonic()
        connection.sendall(b"GET /healthz HTTP/1.1\r\n")
        connection.settimeout(0.5)
        closed = False
        while not closed and time.monotonic() - began < PATIENCE:
            try:
                connection.sendall(b"X-More: 1\r\n")
                closed = connection.recv(1) == b""
            except TimeoutError:
                continue
            except ConnectionError:
                closed = True
    assert closed


def test_a_head_without_end_is_let_go_at_once(served):
    host, port = served.address.removeprefix("http://").split(":")
    for first in (b"", b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"):
        with socket.create_connection((host, int(port)), PATIENCE) as connection:
            connection.sendall(first + b"GET /healthz HTTP/1.1\r\nX-Long: ")
            with pytest.raises(ConnectionError):
                connection.sendall(b"x" * (64 << 20))
    assert served.ask("GET", "/healthz", headers={}).status_code == 200


def _is_closed(connection: socket.socket) -> bool:
    connection.settimeout(0.05)
    try:
        return connection.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True


def test_a_token_that_others_can_read_is_made_anew(served):
    old = served.token
    assert served.leave() == 0
    (served.data / "api_token").chmod(0o644)
    served.serve()
    assert served.token != old
    assert stat.S_IMODE((served.data / "api_token").stat().st_mode) == 0o600
