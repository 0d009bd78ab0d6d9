"""`bulkocr serve` as other programs meet it: a process of its own, asked over HTTP."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests

from tests.e2e.conftest import Program, draw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCRIPTS = Path(__file__).with_name("scripts")
PATIENCE = 60.0


class Served(Program):
    """A program that serves, and a caller that has its token."""

    address: str
    token: str

    def serve(self) -> None:
        self.process = self.start("serve", "--port", 0, "--json")
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        told = json.loads(line)
        self.address = told["address"]
        self.token = Path(told["token"]).read_text().strip()

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        more.setdefault("headers", self.headers)
        return requests.request(method, f"{self.address}{path}", timeout=PATIENCE, **more)

    def get(self, path: str) -> dict[str, Any]:
        answer = self.ask("GET", path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def begin(self, folder: Path, **more: Any) -> str:
        answer = self.ask("POST", "/api/bulk/process", json={"folder_path": str(folder), **more})
        assert answer.status_code == 200, answer.text
        return answer.json()["job_id"]

    def until(self, job_id: str, fits: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while not fits(now := self.get(f"/api/bulk/progress/{job_id}")):
            assert time.monotonic() < end, now
            time.sleep(0.05)
        return now

    def script(
        self, name: str, folder: Path, job_id: str = "", provider: str = "", within: Path | None = None
    ) -> str:
        """Run a script of the original description as it stands, with its placeholders filled in."""
        text = (SCRIPTS / f"{name}.sh").read_text()
        for placeholder, value in (
            ("http://localhost:5000", self.address.replace("127.0.0.1", "localhost")),
            ("YOUR_TOKEN", self.token),
            ("/path/to/100images", str(folder)),
            ("/path/to/images", str(folder)),
            ("offline_provider", provider or "offline_provider"),
            ("abc-123", job_id or "abc-123"),
        ):
            text = text.replace(placeholder, value)
        done = subprocess.run(
            ["bash", "-c", text],
            capture_output=True,
            text=True,
            timeout=150,
            check=True,
            cwd=within,
            env=os.environ | {"TOKEN": self.token, "JOB_ID": job_id, "no_proxy": "*"},
        )
        return done.stdout

    def leave(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    program = Served(tmp_path)
    program.environment |= {"no_proxy": "*"}
    program.serve()
    yield program
    program.end()


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(12):
        draw(folder / f"page {number:02}.png", "\n".join(["the quick brown fox"] * 10), (700, 520))
    return folder
