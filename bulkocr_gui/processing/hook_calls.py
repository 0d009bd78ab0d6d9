"""The two ways of a hook: a command, and a request over HTTP. Both have an end, and can be given up from outside."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bulkocr_gui.jobs.hooks import HookDelivery

SECONDS = 60.0
"""A command that takes longer is ended, with all that it started."""
PATIENCE = 10.0
"""Seconds for a connection, and between two pieces of an answer."""
LONGEST_ANSWER = 300
"""Characters of what a command says that are kept."""
SIGNATURE = "X-BulkOCR-Signature"
DELIVERY = "X-BulkOCR-Delivery"
_GOOD = range(200, 300)
_PASSES = frozenset({408, 425, 429, *range(500, 600)})


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a try."""

    good: bool
    said: str
    """One sentence, in English."""
    final: bool = False
    """Whether another try would give the same."""


class HookCalls:
    """One call at a time; `give_up` is for any thread.

    Args:
        seconds: that a command may take.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._given_up = False

    def give_up(self) -> None:
        """End the command that runs, and begin none any more."""
        with self._lock:
            self._given_up = True
            process = self._process
        if process is not None:
            _end(process)

    def run(self, command: tuple[str, ...], delivery: HookDelivery) -> Answer:
        """Run a program with its arguments, by no shell; what it is about stands in its environment."""
        values = _values(delivery)
        words = [_filled(word, values) for word in command]
        environment = os.environ | {f"BULKOCR_{name.upper()}": value for name, value in values.items()}
        with tempfile.TemporaryFile() as output:
            try:
                with self._lock:
                    if self._given_up:
                        return Answer(good=False, said="The program was closed before.")
                    process = self._process = subprocess.Popen(
                        words,
                        env=environment,
                        stdin=subprocess.DEVNULL,
                        stdout=output,
                        stderr=subprocess.STDOUT,
                        start_new_session=True,
                    )
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else "a letter that no argument can have"
                return Answer(good=False, said=f"The command {words[0]} cannot be run ({reason}).", final=True)
            try:
                code = process.wait(self._seconds)
            except subprocess.TimeoutExpired:
                _end(process)
                return Answer(good=False, said=f"The command took longer than {self._seconds:g} s.", final=True)
            finally:
                with self._lock:
                    self._process = None
            if self._given_up:
                return Answer(good=False, said="The program was closed before.")
            if code:
                said = _last_words(output.fileno())
                return Answer(good=False, said=f"The command ended with {code}: {said}", final=True)
            return Answer(good=True, said="The command ended well.")

    def post(self, url: str, secret: str, delivery: HookDelivery) -> Answer:
        """Send the message, signed with the secret if there is one."""
        import requests  # noqa: PLC0415 - only where there is a webhook

        body = delivery.body.encode()
        headers = {"Content-Type": "application/json", DELIVERY: delivery.delivery_id}
        if secret:
            headers[SIGNATURE] = signature(secret, body, int(time.time()))
        try:
            with requests.post(
                url, data=body, headers=headers, timeout=PATIENCE, allow_redirects=False, stream=True
            ) as response:
                status = response.status_code
        except requests.Timeout:
            return Answer(good=False, said="The address does not answer in time.")
        except requests.exceptions.SSLError:
            return Answer(good=False, said="The certificate of the address was not accepted.", final=True)
        except (requests.RequestException, ValueError):
            # Its own words may hold the address, and with it a secret of the receiver's.
            return Answer(good=False, said="There is no connection to the address.")
        if status in _GOOD:
            return Answer(good=True, said=f"The address answered with {status}.")
        return Answer(good=False, said=f"The address answered with {status}.", final=status not in _PASSES)


def signature(secret: str, body: bytes, at: int) -> str:
    """By which a receiver knows who sent a message, and when: `t=SECONDS,v1=HMAC-SHA256(secret, t + "." + body)`."""
    code = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={code}"


def _values(delivery: HookDelivery) -> dict[str, str]:
    job = json.loads(delivery.body)["job"]
    return {
        "event": delivery.event.value,
        "id": delivery.delivery_id,
        "job": delivery.job_id,
        "name": delivery.job_name,
        **{name: str(job[name]) for name in ("status", "output", "pages", "done", "blank", "failed", "message")},
    }


def _filled(word: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        word = word.replace(f"{{{name}}}", value)
    return word


def _last_words(output: int) -> str:
    size = os.fstat(output).st_size
    os.lseek(output, max(0, size - 4 * LONGEST_ANSWER), os.SEEK_SET)
    text = os.read(output, 4 * LONGEST_ANSWER).decode("utf-8", "replace")
    return " ".join(text.split())[-LONGEST_ANSWER:] or "it said nothing"


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command with all that it started."""
    import psutil  # noqa: PLC0415 - as late as it is wanted: the window is there sooner

    with contextlib.suppress(psutil.Error):
        parent = psutil.Process(process.pid)
        for each in (*parent.children(recursive=True), parent):
            with contextlib.suppress(psutil.Error):
                each.kill()
    process.wait()
