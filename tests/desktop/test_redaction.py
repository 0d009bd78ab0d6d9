"""No secret gets into the log, nor onto the terminal when the program crashes."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import threading

import pytest

from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.redaction import REMOVED, Redactor

KNOWN = "correct horse\tbattery\\staple"
"""A key that looks like none."""

LOOKS_LIKE_ONE = {
    "an API key": "AIzaSyD0123456789abcdefghijklmnopqrstuv",
    "an address": "https://vision.example/v1/images:annotate?alt=json&key=0123456789secret&x=1",
    "a token": "authorization: Bearer ya29.a0ARrdaM-secret_secret",
    "a plain token": "{'authorization': 'Bearer 0123456789secret'}",
    "a header": "{'x-goog-api-key': '0123456789secret'}",
    "metadata": "(('x-goog-api-key', '0123456789secret'),)",
    "a signed token": "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJzZWNyZXQifQ.c2VjcmV0c2VjcmV0",
    "a key file": json.dumps({"private_key_id": "0123secret", "private_key": "MIIEsecretsecret\\n", "type": "x"}),
    "a private key": "-----BEGIN RSA PRIVATE KEY-----\nMIIEsecret\nsecretsecret\n-----END RSA PRIVATE KEY-----",
    "a private key cut off": "-----BEGIN PRIVATE KEY-----\\nMIIEsecretsecret",
}


@pytest.mark.parametrize("text", LOOKS_LIKE_ONE.values(), ids=LOOKS_LIKE_ONE)
def test_what_looks_like_a_secret_goes(text):
    cleaned = Redactor().clean(f"before {text}")
    assert cleaned.startswith("before ")
    assert REMOVED in cleaned
    for part in ("secret", "AIza", "MIIE", "c2Vj"):
        assert part not in cleaned.replace(REMOVED, "")


def test_what_is_no_secret_stays():
    text = "Processing 1/100: keys of the year 1911?key.jpg (attempt 1/4), the bearer of bad news, page 3 of a.b.c"
    assert Redactor().clean(text) == text


def test_a_known_secret_goes_in_every_form_and_a_short_one_tears_no_words():
    redactor = Redactor()
    redactor.add(KNOWN)
    redactor.add("a")
    cleaned = redactor.clean(f"a cat: {KNOWN} {KNOWN!r} {[KNOWN]}")
    assert cleaned == f"a cat: {REMOVED} '{REMOVED}' ['{REMOVED}']"


@pytest.fixture
def log(tmp_path):
    """The program's log, started; everything put back afterwards."""
    logger = logging.getLogger("bulkocr")
    hooks = sys.excepthook, sys.unraisablehook, logging.raiseExceptions, logger.propagate, logger.level
    handlers, last = list(logger.handlers), logging.lastResort.formatter

    thread_hook = threading.excepthook
    paths = AppPaths.find(tmp_path / "data")
    redactor = start_log(paths)
    redactor.add(KNOWN)
    yield paths.log_file
    sys.excepthook, sys.unraisablehook, logging.raiseExceptions, logger.propagate, level = hooks
    logger.setLevel(level)
    threading.excepthook = thread_hook
    logging.lastResort.setFormatter(last)
    for handler in [handler for handler in logger.handlers if handler not in handlers]:
        logger.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize("secret", [KNOWN, LOOKS_LIKE_ONE["an API key"]])
def test_the_log_has_it_neither_in_messages_nor_arguments_nor_tracebacks(log, secret):
    logger = logging.getLogger("bulkocr.job")
    logger.info("message %s", "harmless")
    logger.warning(f"message {secret}")  # noqa: G004 - what must not be done
    logger.error("argument %s, %r", secret, {"key": secret})
    logger.error("mapping %(key)s", {"key": secret})
    try:
        try:
            raise KeyError(secret)
        except KeyError as error:
            raise RuntimeError(f"call with {secret} failed") from error
    except RuntimeError:
        logger.exception("a bug")
    text = log.read_text()
    assert "message harmless" in text
    assert "Traceback" in text
    assert text.count(REMOVED) >= 6
    assert secret not in text
    assert repr(secret)[1:-1] not in text


def test_nor_has_what_a_library_warns_of(log, capsys):
    # What pytest itself listens with keeps the last resort out: it is asked directly.
    record = logging.LogRecord("urllib3", logging.WARNING, "", 1, "retrying /v1?key=%s", ("0123456789secret",), None)
    assert logging.lastResort.format(record) == f"retrying /v1?key={REMOVED}"


CRASH = """
import gc, sys, threading
from pathlib import Path
from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.paths import AppPaths

secret = sys.stdin.read()
start_log(AppPaths.find(Path(sys.argv[1]))).add(secret)

def fail():
    raise ValueError("in a thread: " + secret)

class Dying:
    def __del__(self):
        raise ValueError("in the collector: " + secret)

thread = threading.Thread(target=fail)
thread.start()
thread.join()
Dying()
gc.collect()
raise ValueError("at the end: " + secret)
"""


def test_nor_have_log_and_terminal_after_a_crash(tmp_path):
    process = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)], input=KNOWN, capture_output=True, text=True, check=False
    )
    assert process.returncode == 1
    for text in (process.stderr, (tmp_path / "logs" / "bulkocr.log").read_text()):
        for where in ("in a thread", "in the collector", "at the end"):
            assert f"ValueError: {where}: {REMOVED}" in text
        assert "battery" not in text
