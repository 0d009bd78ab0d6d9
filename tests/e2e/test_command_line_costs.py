"""The command line where pages cost money: what it says before, where it stops, and what it tells afterwards."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bulkocr_gui.cli_options import parser
from tests.e2e.conftest import Program

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
KEY = "AIzaSyD-not-a-real-key-0123456789abcdefg"
PRICE = 1500
"""Millionths: $1.50 a thousand."""


class PaidProgram(Program):
    module = "tests.faults.paid_command_line"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.environment["PYTHONPATH"] = str(ROOT)

    def settings(self, **values: object) -> None:
        self.data.mkdir(exist_ok=True)
        lines = [f"{name}={value}" for name, value in values.items()]
        (self.data / "settings.ini").write_text("\n".join(["[cloud]", *lines, ""]))

    def both(self, *arguments: object) -> tuple[int, str, str]:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err


@pytest.fixture
def paid(tmp_path: Path) -> Iterator[PaidProgram]:
    program = PaidProgram(tmp_path)
    program.settings(free_pages=0)
    yield program
    program.end()


@pytest.fixture
def scans(tmp_path: Path) -> Callable[..., Path]:
    def make(*names: str) -> Path:
        folder = tmp_path / "scans"
        folder.mkdir(exist_ok=True)
        for name in names:
            (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n")
        return folder

    return make


def test_what_a_job_may_cost_is_said_before_its_first_page(paid, scans, tmp_path):
    paid.settings(free_pages=3, currency="EUR")
    arguments = (
        "run",
        scans("1.png"),
        "--provider",
        "paid",
        "--output",
        tmp_path / "out",
        "--endpoint",
        "eu.example:8443",
    )
    events = paid.events(*arguments, "--max-cost", "0.10", code=0)
    kinds = [event["event"] for event in events]
    assert kinds.index("cost") < kinds.index("job") < kinds.index("page")
    cost = {key: value for key, value in events[kinds.index("cost")].items() if key not in ("event", "job_id")}
    assert cost == {
        "provider": "paid",
        "sends_pages": True,
        "only_poor_pages": False,
        "endpoint": "eu.example:8443",
        "price_a_page": PRICE,
        "free_pages_left": 3,
        "currency": "EUR",
        "spent": 0,
        "at_most": 100_000,
        "may_be_billed_twice": 0,
    }
    code, _, err = paid.both(*arguments)
    assert code == 0
    assert "Pages are sent to Paid Pages at eu.example:8443." in err
    assert "A thousand pages cost €1.50; 2 of this month's free pages are left." in err
    assert "Nothing limits what this job may cost" in err


def test_the_months_limit_holds_where_it_is_the_nearer(paid, scans, tmp_path):
    paid.settings(free_pages=0, month_cap=PRICE * 3)
    folder = scans("1.png")
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "a", code=0)
    events = paid.events("run", folder, "--provider", "paid", "--output", tmp_path / "b", "--max-cost", "5", code=0)
    assert next(event for event in events if event["event"] == "cost")["at_most"] == PRICE * 2


def test_at_its_limit_a_job_pauses_with_exit_3_and_a_higher_limit_lets_it_go_on(paid, scans, tmp_path):
    folder = scans(*(f"{n}.png" for n in range(5)))
    code, out, _ = paid.both(
        "run", folder, "--provider", "paid", "--output", tmp_path / "out", "--workers", 1, "--max-cost", "0.0045"
    )
    assert code == 3
    assert "limit of $0.0045 for this job is reached" in out
    assert "Charged: 3 pages, $0.0045 at most." in out
    (row,) = paid.jobs()
    assert f"bulkocr resume {row['job_id']} --max-cost AMOUNT" in out
    assert (row["status"], row["reason"]["kind"], row["cost_cap"]) == ("paused", "budget", 4500)
    assert (row["done"], row["charged"], row["uncertain"], row["spent"]) == (3, 3, 0, 3 * PRICE)
    end = paid.events("resume", row["job_id"], code=3)[-1]
    assert (end["reason"], end["done"]) == ("budget", 3)
    end = paid.events("resume", row["job_id"], "--max-cost", "1", code=0)[-1]
    assert (end["done"], end["charged"], end["spent"]) == (5, 5, 5 * PRICE)


def test_the_months_spending_names_jobs_and_what_nobody_knows(paid, scans, tmp_path):
    paid.settings(free_pages=1, month_cap=20_000_000)
    folder = scans("1~uncertain.png", "2~free.png", "3.png", "4.png")
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "out", "--workers", 1, code=1)
    (row,) = paid.jobs()
    assert (row["charged"], row["uncertain"], row["spent"]) == (3, 1, 2 * PRICE)
    (month,) = json.loads(paid.run("spending", "--json", code=0))
    assert {key: month[key] for key in ("provider", "charged", "uncertain", "reserved", "cost", "currency")} == {
        "provider": "paid",
        "charged": 3,
        "uncertain": 1,
        "reserved": 0,
        "cost": 2 * PRICE,
        "currency": "USD",
    }
    assert [(job["job_id"], job["charged"], job["cost"]) for job in month["jobs"]] == [(row["job_id"], 3, 2 * PRICE)]
    words = paid.run("spending", code=0)
    assert "3 pages charged, $0.003 at most" in words
    assert "of 1 nobody knows" in words
    assert "free pages left: 0 of 1; limit of the month: $20.00" in words
    assert f"{row['job_id']}  3 pages  $0.003  scans" in words


def test_what_a_kill_may_have_cost_twice_is_said_before_the_job_goes_on(paid, scans, tmp_path):
    folder = scans("1.png", "2~killed.png")
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "out", "--workers", 1, code=-signal.SIGKILL)
    month = json.loads(paid.run("spending", "--json", code=0))[0]
    assert (month["charged"], month["uncertain"], month["reserved"]) == (2, 1, 0)
    (row,) = paid.jobs()
    (folder / "2~killed.png").rename(folder / "2.png")
    _, _, err = paid.both("resume", row["job_id"])
    assert "at most 1 may be billed twice" in err


def test_the_spending_of_a_program_that_was_never_used_is_nothing(paid):
    assert json.loads(paid.run("spending", "--json", code=0))[0]["charged"] == 0


def test_where_sending_is_forbidden_no_job_is_made(paid, scans, tmp_path):
    paid.settings(forbidden="true")
    code, out, err = paid.both("run", scans("1.png"), "--provider", "paid", "--output", tmp_path / "out", "--json")
    assert code == 4
    assert json.loads(out)["code"] == "cloud_forbidden"
    assert "sent" not in err
    assert paid.jobs() == []


@pytest.mark.parametrize(("forbidden", "code"), [("true", "cloud_forbidden"), ("false", "unknown_provider")])
def test_poor_pages_are_sent_nowhere_where_that_is_forbidden_or_nobody(paid, scans, tmp_path, forbidden, code):
    paid.settings(forbidden=forbidden)
    to = "paid" if forbidden == "true" else "nobody"
    _, out, err = paid.both(
        "run", scans("1.png"), "--provider", "scripted", "--poor-to", to, "--output", tmp_path / "out", "--json"
    )
    assert json.loads(out)["code"] == code
    assert "sent" not in err
    assert paid.jobs() == []


def test_languages_are_hints_for_a_provider_that_finds_out_by_itself(paid, scans, tmp_path):
    folder = scans("1.png")
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "a", code=0)
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "b", "--languages", "deu+lat", code=0)
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "b", "--languages", "+", code=2)
    assert sorted(job["languages"] for job in paid.jobs()) == [[], ["deu", "lat"]]


def test_the_settings_hold_where_an_option_is_not_given(paid, scans, tmp_path):
    paid.settings(endpoint="eu-vision.example", transport="rest")
    folder = scans("1.png")
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "a", code=0)
    paid.run("run", folder, "--provider", "paid", "--output", tmp_path / "b", "--endpoint", "us.example", code=0)
    assert sorted(job["endpoint"] for job in paid.jobs()) == ["eu-vision.example", "us.example"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--endpoint", "https://eu-vision.googleapis.com"),
        ("--endpoint", "host:0"),
        ("--endpoint", ""),
        ("--endpoint", "two words"),
        ("--transport", "pigeon"),
        ("--detection", "faces"),
        ("--cloud-model", "newest"),
        ("--max-cost", "-1"),
        ("--max-cost", "1,50"),
        ("--max-cost", "0.00000001"),
        ("--max-cost", "nan"),
        ("--max-cost", "1000001"),
    ],
)
def test_what_makes_no_sense_is_bad_usage(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        parser().parse_args(["run", "scans", *arguments])
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "millionths"), [("0", 0), ("12.50", 12_500_000), ("0.0015", 1500), ("1000000", 10**12)]
)
def test_an_amount_is_kept_to_the_millionth(text, millionths):
    assert parser().parse_args(["run", "scans", "--max-cost", text]).max_cost == millionths


@pytest.mark.parametrize("text", ["localhost:8443", "eu-vision.googleapis.com", "10.0.0.1", "vision"])
def test_a_host_with_or_without_a_port_is_an_endpoint(text):
    assert parser().parse_args(["run", "scans", "--endpoint", f" {text}"]).endpoint == text


def test_doctor_says_whether_google_could_be_called_and_calls_nobody(program, tmp_path):
    program.environment |= {
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "tests.faults.file_keyring.FileKeyring",
        "TEST_KEYRING": str(tmp_path / "ring"),
    }
    with socket.create_server(("localhost", 0)) as server:
        server.setblocking(False)
        endpoint = f"localhost:{server.getsockname()[1]}"
        program.data.mkdir()
        (program.data / "settings.ini").write_text(
            f"[cloud]\ncredentials=api_key\nendpoint={endpoint}\ntransport=rest\n"
        )
        answer = json.loads(program.run("doctor", "--json", code=0))["providers"]["google_vision"]
        assert (answer["ready"], answer["problem"]) == (False, "No API key for Google Cloud Vision is kept.")
        (tmp_path / "ring").write_text(KEY)
        out = program.run("doctor", "--json", code=0)
        answer = json.loads(out)["providers"]["google_vision"]
        assert (answer["ready"], answer["problem"]) == (True, "")
        assert ["endpoint", endpoint] in answer["details"]
        assert ["transport", "rest"] in answer["details"]
        assert KEY not in out
        with pytest.raises(BlockingIOError):
            server.accept()


def test_jobs_and_state_load_neither_qt_nor_a_provider_of_the_network(program):
    code = (
        "import sys; from bulkocr_gui.cli import main; main(['jobs']);"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'grpc', 'requests', 'keyring', 'google')])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], env=program.environment, capture_output=True, text=True, check=True
    )
    assert answer.stdout.splitlines()[-1] == "[]"
