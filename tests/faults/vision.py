"""The Vision server for tests: started, stopped, killed and scripted from here."""

from __future__ import annotations

import json
import os
import secrets
import socket
import string
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Self

from tests.faults.vision_counts import Counts
from tests.faults.vision_keys import certificate, make_service_account

ROOT = Path(__file__).parents[2]
LETTERS = string.ascii_letters + string.digits + "-_"


class VisionServer:
    """`vision_server.py` as a process of its own, on the same ports and with the same counts after each start.

    Args:
        folder: gets its certificate, keys and counts; made if it is not there.
        quota: images a sliding minute; 0 is no limit.
        latency: seconds each call takes at least.
        answers: `tesseract` recognises each picture; `fixed` answers at once with one word, the SHA-256 of the
            image's bytes.
        key: the API key that it takes; empty makes one.
    """

    def __init__(
        self, folder: Path, *, quota: int = 0, latency: float = 0.0, answers: str = "tesseract", key: str = ""
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.quota, self.latency, self.answers = quota, latency, answers
        # Of the length and letters of a real one, so that what searches for keys can be tried on it.
        self.key = key or "AIza" + "".join(secrets.choice(LETTERS) for _ in range(35))
        self.service_account = folder / "service-account.json"
        self.certificate = folder / "certificate.pem"
        for path, content in zip((self.certificate, folder / "certificate-key.pem"), certificate(), strict=True):
            path.write_bytes(content)
        make_service_account(self.service_account)
        (folder / "api-key").write_text(self.key)
        self._ports = _free_ports(2)
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()

    @property
    def grpc_endpoint(self) -> str:
        return f"localhost:{self._ports[0]}"

    @property
    def rest_endpoint(self) -> str:
        return f"localhost:{self._ports[1]}"

    @property
    def pid(self) -> int | None:
        """The server's process; None while it is stopped."""
        return self._process.pid if self._process else None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        assert self._process is None, "it runs already"
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.faults.vision_server", str(self.folder)),
                *("--grpc", str(self._ports[0]), "--rest", str(self._ports[1])),
                *("--quota", str(self.quota), "--latency", str(self.latency), "--answers", self.answers),
            ],
            cwd=ROOT,
            # What a test sets for the program's client is not meant for it.
            env=os.environ | {"OMP_THREAD_LIMIT": "1", "GRPC_VERBOSITY": "NONE"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if self._process.stdout.readline() != '"ready"\n':
            self.kill()
            raise AssertionError("the Vision server did not start")

    def stop(self) -> None:
        """Stop it at once: calls in flight get no answer, new ones no connection."""
        if self._process is None:
            return
        self._process.stdin.write('{"do": "stop"}\n')
        self._process.stdin.flush()
        self._process.wait(10)
        self.kill()

    def kill(self) -> None:
        """SIGKILL."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()

    def environment(self) -> dict[str, str]:
        """What a program that is to call it needs in its environment, before it imports grpc."""
        return {
            "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH": str(self.certificate),
            "REQUESTS_CA_BUNDLE": str(self.certificate),
            "GOOGLE_APPLICATION_CREDENTIALS": str(self.service_account),
            "NO_PROXY": "localhost,127.0.0.1",
        }

    def script(self, *steps: str) -> None:
        """Say what the next calls get, one step a call, then `ok` again. Replaces what is left of an earlier script.

        `ok`, `429[:SECONDS]` (with RetryInfo and Retry-After), `500`, `502`, `503`, `504`, `401`, `403`,
        `403-billing`, `403-disabled`, `400`, `bad-image[:N]` (the N-th image, from 1; all without),
        `delay:SECONDS`, `cut` (the connection breaks in mid-answer), `short` (one answer too few), `huge` (some
        megabytes), `empty` (no text). Keys are checked before the script is asked.
        """
        self._order({"do": "script", "steps": steps})

    def counts(self) -> dict[str, Any]:
        """What it has counted since it was made, over all stops; also while it is stopped.

        `requests`; `images` (answered well); `charged` (accepted: Google would bill them, whether or not the answer
        arrived); `refused` (calls with an error status), `refusals` (time and HTTP status of each); `by_image`
        (SHA-256 of an image's bytes: times answered well); `in_flight`, `most_in_flight` (calls); `largest_request`
        (bytes); `first_at` (seconds since the epoch).
        """
        if self._process is None:
            return Counts(self.folder / "counts", writes=False).as_dict()
        return self._order({"do": "counts"})

    def _order(self, order: dict[str, Any]) -> Any:
        with self._lock:
            assert self._process is not None, "it is stopped"
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())


def _free_ports(number: int) -> list[int]:
    sockets = [socket.socket() for _ in range(number)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
