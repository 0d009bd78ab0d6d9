"""The child's program: it recognises pages or lists folders, on order, until its parent is gone.

One thread reads the orders, so that the parent's death is seen in the middle of a page as well: the
child then ends with everything it started. The main thread does the work.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import os
import queue
import signal
import sys
import threading
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from bulkocr_gui.jobs.errors import BulkOcrError
from bulkocr_gui.jobs.retry import is_bug, known
from bulkocr_gui.providers.frames import BrokenFrame, read_frame, write_frame

if TYPE_CHECKING:
    from collections.abc import Iterator

BATCH = 500
GRACE = 2.0
"""Seconds that a child waits, after its time, to be ended by its parent."""
OOM_SCORE = "500"
"""The kernel then ends an engine rather than the window when memory runs out."""


class Channel:
    """The child's side of the pipes."""

    def __init__(self, orders: BinaryIO, answers: BinaryIO) -> None:
        self._orders = orders
        self._answers = answers
        self._waiting: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with contextlib.suppress(BrokenFrame, OSError):
            while (frame := read_frame(self._orders)) is not None:
                self._waiting.put(frame[0])
        end_with_all()

    def order(self) -> dict[str, Any]:
        """The next order; waits for it."""
        return self._waiting.get()

    def answer(self, header: dict[str, Any], blob: bytes = b"") -> None:
        """Send a message to the parent."""
        try:
            write_frame(self._answers, header, blob)
        except OSError:
            end_with_all()


def end_with_all() -> None:
    """End this process and everything it started."""
    if os.name != "nt" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def main() -> None:
    """Take over the standard streams, hear what is wanted, and serve."""
    orders = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # C libraries print what they like: not into the answers.
    os.dup2(2, 1)
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    warnings.simplefilter("ignore")
    _expendable()
    channel = Channel(orders, answers)
    role = channel.order()
    sys.path.extend(role.get("path", ()))
    if role["role"] == "engine":
        _serve_engine(channel, role)
    elif role["role"] == "contents":
        _serve_contents(channel)
    else:
        _serve_listing(channel, role)
    end_with_all()


def _expendable() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(OOM_SCORE, encoding="ascii")


def _end_at_the_latest_in(seconds: float) -> None:
    """End this process then, should its parent no longer be there to do it.

    The thread that would see the parent's end does not run while a library hangs and keeps the interpreter to
    itself; the timer of `faulthandler` needs no interpreter.
    """
    faulthandler.dump_traceback_later(seconds, exit=True)


def _forget_complaints() -> None:
    """Empty the file that the standard error output is: libraries print a line for every odd page."""
    with contextlib.suppress(OSError):
        os.ftruncate(2, 0)
        os.lseek(2, 0, os.SEEK_SET)


def _limit_memory(most: int) -> None:
    if os.name == "nt" or most <= 0:
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _serve_engine(channel: Channel, role: dict[str, Any]) -> None:
    from bulkocr_gui.documents.page import open_page  # noqa: PLC0415 - a listing needs no engine, nor this

    _limit_memory(role["most_memory"])
    try:
        module, name = role["engine"].split(":")
        engine = getattr(importlib.import_module(module), name)(role["options"])
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent must hear it
        channel.answer(_as_error(error))
        return
    channel.answer({"engine": engine.description})
    page = None
    while True:
        order = channel.order()
        _end_at_the_latest_in(order["seconds"] + GRACE)
        try:
            if order["do"] == "inspect":
                _forget_complaints()
                if page is not None:
                    page.close()
                    page = None
                page = open_page(Path(order["path"]), order["page"])
                channel.answer({"needs_bytes": page.needs_bytes})
            elif page is None:
                raise BulkOcrError("a page was to be recognised that was not inspected")
            else:
                recognition, seconds, notes = engine.recognise(page)
                page.close()
                page = None
                channel.answer(_as_answer(recognition, seconds, notes), recognition.encode())
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this page alone
            channel.answer(_as_error(error))
        finally:
            faulthandler.cancel_dump_traceback_later()


def _as_answer(recognition: Any, seconds: float, notes: tuple[str, ...]) -> dict[str, Any]:
    return {
        "words": len(recognition.words),
        "confidence": recognition.confidence,
        "width": recognition.width,
        "height": recognition.height,
        "dpi": recognition.dpi,
        "engine": recognition.engine,
        "seconds": seconds,
        "notes": notes,
    }


def _as_error(error: Exception) -> dict[str, Any]:
    if is_bug(error):
        # No text of the document can stand in a type's name; a message could hold some.
        return {"error": "bug", "code": "bug", "message": type(error).__name__, "advice": ""}
    explained = known(error)
    return {
        "error": explained.error_class.value,
        "code": explained.code,
        "message": explained.message,
        "advice": explained.advice,
    }


def _serve_listing(channel: Channel, role: dict[str, Any]) -> None:
    from bulkocr_gui.documents.scan import Scan  # noqa: PLC0415 - an engine needs no listing

    _limit_memory(role["most_memory"])
    scan = Scan(
        [Path(source) for source in role["sources"]],
        Path(role["output"]),
        frozenset(Path(path) for path in role["unopened"]),
        lambda path: channel.answer({"opening": str(path)}),
        _Pulse(channel),
    )
    for batch in _batches(scan):
        channel.answer({"batch": batch})
    channel.answer({"end": True})
    channel.order()


def _serve_contents(channel: Channel) -> None:
    from bulkocr_gui.documents.content import content_of  # noqa: PLC0415 - nobody else needs it

    pulse = _Pulse(channel)
    while True:
        order = channel.order()
        try:
            content = content_of(Path(order["path"]), pulse)
        except OSError:
            # Whoever recognises the file will say why it cannot be read.
            content = ""
        channel.answer({"content": content})


class _Pulse:
    """Tells the parent once a second that the work goes on: ten thousand files may pass without a find."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._told = time.monotonic()

    def __call__(self) -> None:
        if (now := time.monotonic()) - self._told > 1.0:
            self._told = now
            self._channel.answer({"alive": True})


def _batches(scan: Any) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    since = time.monotonic()
    for entry in scan:
        batch.append(_as_entry(entry))
        if len(batch) >= BATCH or time.monotonic() - since > 0.2:
            yield batch
            batch = []
            since = time.monotonic()
    if batch:
        yield batch


def _as_entry(entry: Any) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Path) else value for name, value in _fields(entry)}


def _fields(entry: Any) -> Iterator[tuple[str, Any]]:
    for name in entry.__dataclass_fields__:
        yield name, getattr(entry, name)


if __name__ == "__main__":
    main()
