"""Who wants to know is told that a job ended: once, signed, and without a job or the program's end waiting for it."""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import psutil
import pytest
from PIL import Image

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.hook_store import HookStore
from bulkocr_gui.jobs.hooks import HookEvent, HookKind, HookState, HookWishes, checked_url, command_of
from bulkocr_gui.jobs.model import JobRequest, JobStatus
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing import hook_calls
from bulkocr_gui.processing.hook_calls import HookCalls
from bulkocr_gui.processing.hooks import Hooks
from bulkocr_gui.processing.job_queue import JobQueue
from tests.faults.scripted import ScriptedProvider

SHARED = "s3cret-of-the-hook"
LONG = 30_000


class Receiver:
    """A web server that answers as it is told, and remembers what came."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.came: list[tuple[dict[str, str], bytes]] = []
        self.holding = threading.Event()
        self.go_on = threading.Event()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.came.append((dict(self.headers), body))
                status = receiver.answers.pop(0) if receiver.answers else 200
                if status == 0:
                    receiver.holding.set()
                    receiver.go_on.wait(60)
                    return
                self.send_response(status)
                if status == 302:
                    self.send_header("Location", f"http://127.0.0.1:{receiver.port}/elsewhere")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    def messages(self) -> list[dict]:
        return [json.loads(body) for _, body in self.came]

    def close(self) -> None:
        self.go_on.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def receiver():
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def world(store, tmp_path, qtbot, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    provider = ScriptedProvider()
    queue = JobQueue(store, {"scripted": provider}, wait=lambda event, _: event.is_set())
    wishes = [HookWishes()]
    made: list[Hooks] = []

    def hooks(calls: HookCalls | None = None) -> Hooks:
        made.append(Hooks(queue, store, lambda: wishes[0], lambda: SHARED, calls=calls))
        return made[-1]

    def run(*names: str, until: JobStatus = JobStatus.COMPLETED) -> str:
        folder = tmp_path / f"in{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        for name in names:
            Image.new("L", (8, 8), 255).save(folder / name)
        job = queue.create(JobRequest((folder,), tmp_path / "out", "scripted", "Letters", JobOptions(workers=1)))
        qtbot.waitUntil(lambda: any(r.job_id == job and r.status is until for r in queue.rows()), timeout=LONG)
        return job

    def over(number: int) -> None:
        kept = HookStore(store.database)
        qtbot.waitUntil(
            lambda: sum(each.state is not HookState.PENDING for each in kept.recent(99)) == number, timeout=LONG
        )

    yield SimpleNamespace(**locals())
    for each in made:
        each.close()
    provider.gate.set()
    queue.kill()
    queue.join()


def test_the_end_of_a_job_is_told_once_and_signed(world, receiver):
    world.wishes[0] = HookWishes(url=receiver.url)
    world.hooks()
    job = world.run("a.png", "b~page.png")
    world.over(1)
    ((headers, body),) = receiver.came
    message = json.loads(body)
    assert (message["event"], message["job"]["job_id"], message["job"]["name"]) == ("completed", job, "Letters")
    assert (message["job"]["done"], message["job"]["failed"]) == (1, 1)
    assert headers[hook_calls.DELIVERY] == message["id"]
    at, code = (part.split("=")[1] for part in headers[hook_calls.SIGNATURE].split(","))
    assert code == hmac.new(SHARED.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    files = b"".join(path.read_bytes() for path in world.tmp_path.rglob("*") if path.is_file())
    assert SHARED.encode() not in files


def test_a_pause_of_itself_is_told_and_one_of_the_user_s_is_not(world, receiver):
    world.wishes[0] = HookWishes(url=receiver.url, on_end=False)
    world.hooks()
    names = [f"{n}~transient.png" for n in range(9)]
    job = world.run(*names, until=JobStatus.PAUSED)
    world.over(1)
    assert [message["event"] for message in receiver.messages()] == ["paused"]
    assert receiver.messages()[0]["job"]["code"] == "no_connection"
    world.queue.stop(job)
    world.run("good.png")
    other = world.run("c~hold.png", until=JobStatus.PROCESSING)
    world.queue.pause(other)
    world.provider.gate.set()
    world.qtbot.waitUntil(lambda: not world.queue._active, timeout=LONG)
    hooks = world.made[0]
    hooks.look()
    assert hooks._errands.join(30)
    assert len(receiver.came) == 1


@pytest.fixture
def hasty(monkeypatch):
    """Tries again at once."""
    monkeypatch.setattr("bulkocr_gui.jobs.hooks.FIRST_DELAY", 0.01)


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize(
    ("answers", "tries", "state"),
    [([500, 429, 200], 3, HookState.DONE), ([404], 1, HookState.FAILED), ([302], 1, HookState.FAILED)],
)
def test_what_passes_is_tried_again_by_the_same_id_and_what_does_not_is_not(world, receiver, answers, tries, state):
    receiver.answers = list(answers)
    world.wishes[0] = HookWishes(url=receiver.url)
    world.hooks()
    job = world.run("a.png")
    world.over(1)
    (delivery,) = HookStore(world.store.database).recent(9)
    assert (delivery.state, delivery.tries, len(receiver.came)) == (state, tries, tries)
    assert len({headers[hook_calls.DELIVERY] for headers, _ in receiver.came}) == 1
    with_queries = Queries(world.store.database.path)
    lines = [line.text for line in with_queries.activity(job, 99)]
    with_queries.close()
    assert any("404" in line or "302" in line for line in lines) == (state is HookState.FAILED)


def test_a_command_gets_its_words_as_they_are_and_the_rest_by_its_environment(world, tmp_path):
    out = tmp_path / "told.json"
    script = "import json, os, sys; json.dump([sys.argv[1:], os.environ['BULKOCR_STATUS']], open(sys.argv[1], 'w'))"
    world.wishes[0] = HookWishes(command=(sys.executable, "-c", script, str(out), "{name}; rm -rf {pages}", "$HOME"))
    world.hooks()
    world.run("a.png")
    world.over(1)
    assert json.loads(out.read_text()) == [[str(out), "Letters; rm -rf 1", "$HOME"], "completed"]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("/no/such/program",), "cannot be run"),
        ((sys.executable, "-c", "print('wrong drive'); raise SystemExit(3)"), "ended with 3: wrong drive"),
    ],
)
def test_a_command_that_fails_says_why(world, command, said):
    world.wishes[0] = HookWishes(command=command)
    world.hooks()
    world.run("a.png")
    world.over(1)
    (delivery,) = HookStore(world.store.database).recent(9)
    assert delivery.state is HookState.FAILED
    assert said in delivery.answer


def test_a_command_that_hangs_is_ended_with_what_it_started(world, tmp_path):
    pid = tmp_path / "pid"
    child = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(600)"
    script = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}, sys.argv[1]])"
    world.wishes[0] = HookWishes(command=(sys.executable, "-c", script, str(pid)))
    world.hooks(HookCalls(seconds=3))
    world.run("a.png")
    world.over(1)
    (delivery,) = HookStore(world.store.database).recent(9)
    assert "took longer than 3 s" in delivery.answer
    world.qtbot.waitUntil(lambda: not psutil.pid_exists(int(pid.read_text())), timeout=LONG)


def test_nothing_waits_for_a_receiver_that_hangs_and_it_is_told_at_the_next_start(world, receiver):
    receiver.answers = [0]
    world.wishes[0] = HookWishes(url=receiver.url)
    first = world.hooks()
    world.run("a.png")
    assert receiver.holding.wait(30)
    world.run("b.png")  # while the receiver holds the first
    began = time.monotonic()
    first.close()
    assert time.monotonic() - began < 10, "it does not wait for the answer"
    copy = world.tmp_path / "copy.sqlite3"  # as a kill would leave it
    with world.store.database.reading() as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    receiver.go_on.set()
    again = Store(copy)
    second = Hooks(world.queue, again, lambda: world.wishes[0], lambda: SHARED)
    assert second.finish(30) == 0
    second.close()
    again.close()
    ids = [headers[hook_calls.DELIVERY] for headers, _ in receiver.came]
    assert len(set(ids)) == 2
    assert ids.count(ids[0]) == 2, "the one that was under way, by the same id"


def test_what_happened_while_nobody_wanted_to_know_is_not_told_later(world, receiver):
    hooks = world.hooks()
    world.run("a.png")
    hooks.look()
    assert hooks._errands.join(30)
    world.wishes[0] = HookWishes(url=receiver.url)
    assert hooks.finish(30) == 0
    assert receiver.came == []


def test_a_hook_can_be_tried(world, receiver):
    world.wishes[0] = HookWishes(url=receiver.url, command=(sys.executable, "-c", "raise SystemExit(2)"))
    hooks = world.hooks()
    with world.qtbot.waitSignal(hooks.tried, timeout=LONG) as told:
        hooks.try_out(HookKind.WEBHOOK)
    assert told.args == ["webhook", True, "The address answered with 200."]
    assert receiver.messages()[0]["event"] == HookEvent.TEST
    with world.qtbot.waitSignal(hooks.tried, timeout=LONG) as told:
        hooks.try_out(HookKind.COMMAND)
    assert told.args[:2] == ["command", False]


@pytest.mark.parametrize(
    "url", ["ftp://x", "https://", "http://example.org/x", "https://u:p@example.org", "x y", "http://[1"]
)
def test_addresses_that_nothing_is_sent_to(url):
    with pytest.raises(UsageError):
        checked_url(url)
    assert checked_url("https://example.org/x")
    assert checked_url("http://localhost:1/x")


@pytest.mark.parametrize("text", ["{}", "[]", '[""]', "[1]", "rm -rf /"])
def test_what_is_no_command(text):
    with pytest.raises(UsageError):
        command_of(text)
    assert command_of('["a", "b c"]') == ("a", "b c")
