"""The Vision server is what the tests of the provider stand on: it answers Google's own client as Google would."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from tests.e2e.conftest import draw
from tests.faults.vision import VisionServer
from tests.faults.vision_text import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TRANSPORTS = ("grpc", "rest")
pytestmark = pytest.mark.parametrize("transport", TRANSPORTS)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[VisionServer]:
    with VisionServer(tmp_path / "vision") as server:
        yield server


@pytest.fixture
def call(server, transport, monkeypatch, tmp_path) -> Iterator[Callable[..., Any]]:
    """Google's client; `call(images, api_key=…)` makes one call."""
    for name, value in server.environment().items():
        monkeypatch.setenv(name, value)
    from google.api_core.client_options import ClientOptions
    from google.cloud import vision_v1 as vision
    from google.oauth2.service_account import Credentials

    endpoint = server.grpc_endpoint if transport == "grpc" else server.rest_endpoint
    clients: dict[str, Any] = {}

    def make(images: list[bytes], timeout: float = 20, account: Path | None = None, **options: Any) -> Any:
        key = f"{account} {options}"
        if key not in clients:
            clients[key] = vision.ImageAnnotatorClient(
                credentials=Credentials.from_service_account_file(str(account)) if account else None,
                transport=transport,
                client_options=ClientOptions(api_endpoint=endpoint, **options),
            )
        feature = vision.Feature(type_=vision.Feature.Type.DOCUMENT_TEXT_DETECTION)
        requests = [
            vision.AnnotateImageRequest(image=vision.Image(content=each), features=[feature]) for each in images
        ]
        return clients[key].batch_annotate_images({"requests": requests}, retry=None, timeout=timeout)

    yield make
    for client in clients.values():
        client.transport.close()


@pytest.fixture
def picture(tmp_path) -> bytes:
    draw(tmp_path / "picture.png", "apple bread")
    return (tmp_path / "picture.png").read_bytes()


def status_of(error: Exception) -> str:
    """The HTTP status, as far as a gRPC error has one."""
    return str(getattr(error, "code", 0).real)


def test_it_reads_the_picture_and_counts_it(server, call, picture):
    answer = call([picture, picture], api_key=server.key).responses[1].full_text_annotation
    assert answer.text == "apple bread\n"
    page = answer.pages[0]
    assert (page.width, page.height) == (420, 110)
    words = [word for block in page.blocks for paragraph in block.paragraphs for word in paragraph.words]
    assert ["".join(symbol.text for symbol in word.symbols) for word in words] == ["apple", "bread"]
    assert all(0.5 < word.confidence <= 1 for word in words)
    assert words[0].bounding_box.vertices[2].x < words[1].bounding_box.vertices[0].x
    assert [word.symbols[-1].property.detected_break.type_.name for word in words] == ["SPACE", "LINE_BREAK"]
    counts = server.counts()
    assert (counts["requests"], counts["images"], counts["charged"], counts["refused"]) == (1, 2, 2, 0)
    assert counts["by_image"] == {digest_of(picture): 2}
    assert counts["in_flight"] == 0


def test_who_may_call(server, call, picture, monkeypatch, tmp_path):
    assert call([picture], account=server.service_account).responses
    assert call([picture]).responses, "GOOGLE_APPLICATION_CREDENTIALS"
    with pytest.raises(Exception, match="API key not valid") as wrong:
        call([picture], api_key=server.key[:-1])
    assert status_of(wrong.value) == "400"
    other = VisionServer(tmp_path / "other")
    with pytest.raises(Exception, match="invalid authentication credentials") as foreign:
        call([picture], account=other.service_account)
    assert status_of(foreign.value) == "401"
    assert server.counts()["images"] == 2


def test_limits_and_quota(server, call, picture):
    with pytest.raises(Exception, match="Too many images"):
        call([picture] * 17, api_key=server.key)
    with pytest.raises(Exception, match="payload size exceeds"):
        call([picture + bytes(8 * 1024 * 1024)] * 3, api_key=server.key)
    (answer,) = call([b"no picture"], api_key=server.key).responses
    assert answer.error.message == "Bad image data."
    assert server.counts()["charged"] == 0
    server.stop()
    server.quota = 20
    server.start()
    call([picture] * 16, api_key=server.key)
    with pytest.raises(Exception, match="Quota exceeded") as refused:
        call([picture] * 5, api_key=server.key)
    assert status_of(refused.value) == "429"
    assert "retry" in str(refused.value.details).lower()
    call([picture] * 4, api_key=server.key)
    assert server.counts()["charged"] == 20


ERRORS = {
    "429:7": ("429", "Quota exceeded"),
    "500": ("500", "Internal error"),
    "502": ("502", "502"),
    "503": ("503", "unavailable"),
    "504": ("504", "Deadline expired"),
    "403-billing": ("403", "billing to be enabled"),
    "403-disabled": ("403", "has not been used in project"),
    "403": ("403", "Permission denied"),
    "400": ("400", "must specify image"),
}


def test_errors_by_script(server, call, picture, transport):
    server.script(*ERRORS)
    for step, (status, words) in ERRORS.items():
        with pytest.raises(Exception, match=words) as caught:
            call([picture], api_key=server.key)
        # gRPC has no 502.
        assert status_of(caught.value) == ("503" if (step, transport) == ("502", "grpc") else status)
    assert call([picture], api_key=server.key).responses
    counts = server.counts()
    assert (counts["refused"], counts["images"]) == (len(ERRORS), 1)
    assert [status for _, status in counts["refusals"]] == [status for status, _ in ERRORS.values()]


def test_odd_answers_by_script(server, call, picture):
    server.script("bad-image:2", "short", "empty", "huge")
    first, second = call([picture] * 2, api_key=server.key).responses
    assert (first.error.message, second.error.message) == ("", "Bad image data.")
    assert first.full_text_annotation.text
    assert len(call([picture] * 2, api_key=server.key).responses) == 1
    assert call([picture], api_key=server.key).responses[0].full_text_annotation.text == ""
    assert len(call([picture], timeout=60, api_key=server.key).responses[0].full_text_annotation.text) > 30_000


def test_a_cut_and_a_late_answer_are_charged_and_nobody_hears_them(server, call, picture):
    server.script("cut", "delay:60")
    with pytest.raises(Exception, match=r"(?i)socket closed|connection (broken|reset|aborted)"):
        call([picture], api_key=server.key)
    with pytest.raises(Exception, match=r"(?i)deadline|timed out"):
        call([picture], timeout=1, api_key=server.key)
    until = time.monotonic() + 5
    while server.counts()["in_flight"] and time.monotonic() < until:
        pass
    counts = server.counts()
    assert (counts["in_flight"], counts["charged"], counts["images"]) == (0, 2, 0)


def test_it_is_gone_when_stopped_and_remembers_when_started(server, call, picture):
    call([picture], api_key=server.key)
    server.script("delay:60")
    failed = threading.Event()

    def wait() -> None:
        try:
            call([picture], api_key=server.key)
        except Exception:  # noqa: BLE001 - each transport has its own
            failed.set()

    thread = threading.Thread(target=wait)
    thread.start()
    until = time.monotonic() + 5
    while not server.counts()["in_flight"] and time.monotonic() < until:
        pass
    pid, before = server.pid, time.monotonic()
    server.stop()
    assert failed.wait(5)
    thread.join()
    assert time.monotonic() - before < 1
    assert not psutil.pid_exists(pid)
    assert server.counts()["images"] == 1
    server.start()
    server.kill()
    server.start()
    assert call([picture], api_key=server.key).responses
    assert server.counts()["by_image"] == {digest_of(picture): 2}


def test_whoever_started_it_cannot_leave_it_behind(server, transport):
    script = (
        "import os, pathlib, sys\nfrom tests.faults.vision import VisionServer\n"
        f"server = VisionServer(pathlib.Path({str(server.folder / transport)!r}))\nserver.start()\n"
        "print(server.pid, flush=True)\nos._exit(1)"
    )
    out = subprocess.run(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=os.environ, check=False
    )
    psutil.wait_procs([psutil.Process(int(out.stdout))] if psutil.pid_exists(int(out.stdout)) else [], timeout=5)
    assert not psutil.pid_exists(int(out.stdout))
