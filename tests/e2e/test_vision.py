"""The whole program against a Vision server of our own: outages, kills, limits of money, Stop, secrets."""

from __future__ import annotations

import contextlib
import json
import random
import re
import signal
import sqlite3
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from tests.e2e.conftest import WORDS, Program, children, draw, outputs
from tests.faults.vision import ROOT, VisionServer

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

TRANSPORTS = ("grpc", "rest")
PRICE = 1500
"""Of a page, in millionths of a dollar."""
LINE = re.compile(r"\S+ \S+ \w+: (?P<text>.*)")


class PaidProgram(Program):
    """`bulkocr` with the settings and the environment to call a Vision server."""

    def __init__(self, folder: Path, server: VisionServer) -> None:
        super().__init__(folder)
        self.server = server
        self.output = folder / "out"
        self.environment |= server.environment() | {
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "tests.faults.file_keyring.FileKeyring",
            "TEST_KEYRING": str(server.folder / "api-key"),
        }
        self.set()

    def set(self, **settings: object) -> None:
        """Write the settings of the cloud account; no page is free."""
        self.data.mkdir(exist_ok=True)
        lines = {"free_pages": 0, "images_a_minute": 1_000_000, "requests_a_minute": 1_000_000} | settings
        text = "".join(f"{name}={value}\n" for name, value in lines.items())
        (self.data / "settings.ini").write_text(f"[cloud]\n{text}")

    def paid(self, folder: Path, *options: object, transport: str = "grpc") -> list[object]:
        """The arguments of a run with the server."""
        endpoint = self.server.grpc_endpoint if transport == "grpc" else self.server.rest_endpoint
        return [
            *("run", folder, "--output", self.output, "--provider", "google_vision", "--json"),
            *("--endpoint", endpoint, "--transport", transport, *options),
        ]

    def query(self, sql: str) -> list[Any]:
        with contextlib.closing(sqlite3.connect(self.data / "bulkocr.sqlite3")) as connection:
            return connection.execute(sql).fetchall()

    def ledger(self) -> dict[str, int]:
        """Charges by state."""
        return dict(self.query("SELECT state, COUNT(*) FROM charges GROUP BY state"))

    def log(self) -> list[str]:
        """The log's lines without their times."""
        lines = (LINE.fullmatch(line) for line in (self.data / "logs" / "bulkocr.log").read_text().splitlines())
        return [found["text"] for found in lines if found]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., PaidProgram]]:
    """Start a server, and a program that calls it."""
    with contextlib.ExitStack() as stack:

        def start(**options: Any) -> PaidProgram:
            program = PaidProgram(tmp_path, stack.enter_context(VisionServer(tmp_path / "vision", **options)))
            stack.callback(program.end)
            return program

        yield start


def wait_for(condition: Callable[[], object], process: subprocess.Popen[str], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not happen in time"
        assert process.poll() is None, process.communicate()
        with contextlib.suppress(Exception):
            process.wait(0.01)


def last(out: str) -> dict[str, Any]:
    return json.loads(out.splitlines()[-1])


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_scenario_2_an_outage_pauses_and_resume_reads_nothing_twice(make, pages, transport):
    number, workers = 60, 8
    program = make(latency=0.5)
    server = program.server
    process = program.start(*program.paid(pages(number), "--workers", workers, transport=transport))
    wait_for(lambda: server.counts()["images"] >= 10, process)
    stopped = time.monotonic()
    server.stop()
    out, err = process.communicate(timeout=120)
    elapsed = time.monotonic() - stopped
    assert process.returncode == 3, (out, err)
    end = last(out)
    assert (end["status"], end["reason"]) == ("paused", "errors_in_a_row")
    assert end["message"]
    before = server.counts()
    assert 10 <= before["images"] == end["done"] < number
    check_waits(program.log(), elapsed)

    server.start()
    resumed = last(program.run("resume", end["job_id"], "--json", code=0))
    assert (resumed["status"], resumed["done"], resumed["failed"]) == ("completed", number, 0)
    counts = server.counts()
    assert len(counts["by_image"]) == number
    assert set(counts["by_image"].values()) == {1}
    texts = {path.stem: path.read_text().strip() for path in outputs(program.output)}
    assert texts == {f"page {n}": f"{WORDS[n % 16]} {WORDS[n // 16 % 16]}" for n in range(number)}
    ledger = program.ledger()
    assert ledger["billed"] == number
    assert ledger.get("uncertain", 0) <= workers, "only calls that the outage cut may have been charged"
    assert number + ledger.get("uncertain", 0) >= counts["charged"]
    assert json.loads(program.run("state", end["job_id"], code=0))["checkpoint"]["retry_count"] == {}


def check_waits(log: list[str], elapsed: float) -> None:
    """Retries are announced as 2, 4 and 8 s, and come then.

    The log's times are the wall clock's, which a virtual machine may set back: the time that has passed is our own.
    """
    announced: dict[str, list[int]] = defaultdict(list)
    for text in log:
        if retry := re.fullmatch(r"Retrying (.+) in (\d+)s\.\.\.", text):
            announced[retry[1]].append(int(retry[2]))
    assert sum(len(waits) == 3 for waits in announced.values()) >= 5
    for waits in announced.values():
        assert waits == [2, 4, 8][: len(waits)]
    assert 2 + 4 + 8 <= elapsed < 60
    assert any("Too many consecutive errors (5), auto-pausing job" in text for text in log)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_errors_have_their_wait_their_exit_code_and_their_words(make, pages, transport):
    program = make()
    server = program.server
    arguments = program.paid(pages(1), "--no-reuse", transport=transport)

    server.script("429:5", "504")
    program.run(*arguments, code=0)
    waits = [text for text in program.log() if text.startswith("Retrying")]
    assert waits == ["Retrying page 0.png in 5s...", "Retrying page 0.png in 4s..."]

    server.script("403-billing")
    end = last(program.run(*arguments, code=4))
    assert "billing" in end["message"].lower()
    assert (end["done"], end["failed"]) == (0, 0), "the page is pending, not failed"
    assert last(program.run("resume", end["job_id"], "--json", code=0))["done"] == 1

    server.script("400")
    lines = [json.loads(line) for line in program.run(*arguments, code=1).splitlines()]
    (page,) = (line for line in lines if line["event"] == "page")
    assert (page["state"], page["error_class"], page["attempts"]) == ("failed", "page", 1)

    server.script("empty")
    assert last(program.run(*arguments, code=0))["blank"] == 1
    assert program.ledger() == {"billed": 3, "free": 3, "uncertain": 1}, "after a 504 nobody knows"
    assert server.counts()["charged"] == 3


def test_what_was_paid_once_is_not_sent_again(make, pages):
    program = make(answers="fixed")
    folder = pages(5)
    draw(folder / "again.png", f"{WORDS[3]} {WORDS[0]}")
    assert (folder / "again.png").read_bytes() == (folder / "page 3.png").read_bytes()
    first = last(program.run(*program.paid(folder), code=0))
    assert (first["done"], first["charged"]) == (6, 5)
    (folder / "page 3.png").rename(folder / "other name.png")
    draw(folder / "new.png", "something new")
    second = last(program.run(*program.paid(folder), code=0))
    assert (second["done"], second["charged"]) == (7, 1)
    third = last(program.run(*program.paid(folder, "--detection", "text"), code=0))
    assert third["charged"] == 6, "other options are another answer"
    assert program.server.counts()["charged"] == 12


@pytest.mark.timeout(400)
@pytest.mark.parametrize("affordable", [None, 150])
def test_kills_at_random_never_cost_more_than_the_ledger_says(make, pages, affordable, tmp_path):
    number, workers, most_kills = 240, 16, 8
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    program = make(answers="fixed", latency=0.15)
    server = program.server
    cap = [] if affordable is None else ["--max-cost", f"{affordable * PRICE / 1e6:.6f}"]
    # A file, for a pipe that nobody reads holds the program up.
    said = (tmp_path / "events").open("w+")
    process = program.start(*program.paid(pages(number), "--workers", workers, *cap), stdout=said)
    kills = 0
    while True:
        goal = server.counts()["images"] + chance.randint(3, 20)
        while process.poll() is None and (kills == most_kills or server.counts()["images"] < goal):
            with contextlib.suppress(Exception):
                process.wait(chance.uniform(0, 0.02))
        if process.poll() is not None:
            break
        left = children(process)
        process.kill()
        process.communicate()
        kills += 1
        assert not psutil.wait_procs(left, timeout=5)[1]
        while server.counts()["in_flight"]:
            time.sleep(0)
        ledger, counts = program.ledger(), server.counts()
        charged = sum(ledger.get(state, 0) for state in ("billed", "uncertain", "reserved"))
        assert counts["charged"] <= charged <= counts["charged"] + kills * workers, (seed, ledger, counts["charged"])
        if affordable is not None:
            assert charged <= affordable, seed
        process = program.start("resume", *(row["job_id"] for row in program.jobs()), "--json", stdout=said)
    _, err = process.communicate()
    said.close()
    end = last((tmp_path / "events").read_text())
    ledger, counts = program.ledger(), server.counts()
    charged = ledger["billed"] + ledger.get("uncertain", 0)
    assert "reserved" not in ledger
    assert counts["charged"] <= charged <= counts["charged"] + kills * workers, (seed, ledger, counts["charged"])
    assert end["spent"] == charged * PRICE
    if affordable is None:
        assert (process.returncode, end["done"]) == (0, number), (seed, end, err)
        assert len(counts["by_image"]) == number
        assert counts["images"] - number <= kills * workers
    else:
        assert (process.returncode, end["reason"]) == (3, "budget"), (seed, end, err)
        assert charged == affordable, "the limit is used up, and not passed"
        assert end["spent"] == affordable * PRICE
    assert kills >= 3, f"only {kills} kills fell into the run"


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_stop_under_load_leaves_no_call_after_a_second(make, pages, transport):
    program = make(answers="fixed", latency=30)
    server = program.server
    process = program.start(*program.paid(pages(64), "--workers", 32, transport=transport))
    wait_for(lambda: server.counts()["charged"] >= 32, process)
    assert server.counts()["in_flight"] >= 2
    left = children(process)
    process.send_signal(signal.SIGINT)
    process.stderr.readline()
    process.send_signal(signal.SIGINT)
    before = time.monotonic()
    while server.counts()["in_flight"] and time.monotonic() < before + 5:
        time.sleep(0)
    assert time.monotonic() - before < 1
    out, err = process.communicate(timeout=10)
    assert process.returncode == 3, (out, err)
    assert not psutil.wait_procs(left, timeout=1)[1]
    assert program.ledger() == {"uncertain": 32}


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("credentials", "transport"), [("api_key", "grpc"), ("api_key", "rest"), ("service_account", "grpc")]
)
def test_no_secret_is_found_anywhere(make, pages, credentials, transport):
    program = make(answers="fixed", latency=0.1)
    server = program.server
    program.set(credentials=credentials, service_account=server.service_account)
    private = json.loads(server.service_account.read_text())["private_key"]
    secrets = [server.key, *(line for line in private.splitlines() if line and "PRIVATE KEY" not in line)]
    assert len(secrets) > 10

    def look(*texts: str) -> None:
        places = {str(path): path.read_bytes() for path in files(program.data, program.output)}
        places |= {f"command line {pid}": line for pid, line in command_lines().items()}
        places |= {f"standard stream {n}": text.encode() for n, text in enumerate(texts)}
        assert [name for name, content in places.items() if any(each.encode() in content for each in secrets)] == []

    folder = pages(40)
    server.script("500", "cut", "429:1", "bad-image", "503", "ok", "403")
    arguments = program.paid(folder, "--workers", 4, "--max-retries", 2, "--auto-pause", 2, transport=transport)
    process = program.start(*arguments)
    while process.poll() is None:
        look()
        with contextlib.suppress(Exception):
            process.wait(0.2)
    out, err = process.communicate()
    assert process.returncode == 4, "403 is the job's error"
    look(out, err)
    job_id = last(out)["job_id"]
    server.script("401")
    out = program.run("resume", job_id, "--json", code=4)
    server.stop()
    out += program.run("resume", job_id, "--json", code=3)
    look(out)
    server.start()
    program.run("resume", job_id, code=0)
    if credentials == "api_key":
        (server.folder / "api-key").write_text(server.key[:-1])
        secrets.append(server.key[:-1])
        out = program.run(*arguments, "--no-reuse", code=4)
        look(out)
        assert "key" in last(out)["message"].lower()


def files(*folders: Path) -> list[Path]:
    """The files that are there at this moment, as far as they stay long enough to be read."""
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):
                path.open("rb").close()
                found.append(path)
    return found


def command_lines() -> dict[str, bytes]:
    lines = {}
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            lines[path.parent.name] = path.read_bytes()
    return lines
