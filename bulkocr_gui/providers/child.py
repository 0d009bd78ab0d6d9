"""The child's program: it works on pages or lists folders, on order, until its parent is gone.

One thread reads the orders, so that the parent's death is seen in the middle of a page as well: the
child then ends with everything it started. The main thread does the work.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import stat
import sys
import threading
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from bulkocr_gui.providers.frames import BrokenFrame, read_frame, write_frame

if TYPE_CHECKING:
    from collections.abc import Iterator

BATCH = 500
OOM_SCORE = "500"
"""The kernel then ends an engine rather than the window when memory runs out."""
NICE = 10
"""Of an engine that gives way to other programs."""


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
    if role.get("low_priority"):
        _give_way()
    if role["role"] in ("engine", "encoder"):
        _serve_pages(channel, role)
    elif role["role"] == "contents":
        _serve_contents(channel)
    elif role["role"] == "pdf":
        from bulkocr_gui.providers.child_pdf import serve_pdf  # noqa: PLC0415 - nobody else needs it

        _limit_memory(role["most_memory"])
        serve_pdf(channel)
    elif role["role"] == "merge":
        from bulkocr_gui.providers.child_merge import serve_merge  # noqa: PLC0415 - as above

        _limit_memory(role["most_memory"])
        serve_merge(channel)
    elif role["role"] == "pictures":
        _limit_memory(role["most_memory"])
        from bulkocr_gui.providers.child_pictures import serve_pictures  # noqa: PLC0415 - as above

        serve_pictures(channel)
    else:
        _serve_listing(channel, role)
    end_with_all()


def _expendable() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(OOM_SCORE, encoding="ascii")


def _give_way() -> None:
    """Let other programs have the processor first; what this child starts inherits that."""
    with contextlib.suppress(OSError):
        if os.name == "nt":
            import psutil  # noqa: PLC0415 - Python itself has no word for it there

            psutil.Process().nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS"))  # noqa: B009 - unknown to type checkers elsewhere
        else:
            os.nice(NICE)


def _limit_memory(most: int) -> None:
    if os.name == "nt" or most <= 0:
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _serve_pages(channel: Channel, role: dict[str, Any]) -> None:
    from bulkocr_gui.providers.child_pages import (  # noqa: PLC0415 - a listing needs none of it
        Encoding,
        Recognising,
        as_error,
        serve_pages,
    )

    _limit_memory(role["most_memory"])
    try:
        work = Recognising(role) if role["role"] == "engine" else Encoding()
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent must hear it
        channel.answer(as_error(error))
        return
    serve_pages(channel, work)


def _serve_listing(channel: Channel, role: dict[str, Any]) -> None:
    from bulkocr_gui.documents.patterns import Patterns  # noqa: PLC0415 - an engine needs no listing
    from bulkocr_gui.documents.scan import Scan, Wanted  # noqa: PLC0415 - as above

    _limit_memory(role["most_memory"])
    scan = Scan(
        [Path(source) for source in role["sources"]],
        Path(role["output"]),
        frozenset(Path(path) for path in role["unopened"]),
        lambda path: channel.answer({"opening": str(path)}),
        _Pulse(channel),
        wanted=Wanted(
            Patterns(role["include"], role["exclude"]),
            tuple(role["passwords"]),
            role["closely"],
            {
                folder: {name: [(size, mtime_ns) for size, mtime_ns in known] for name, known in names.items()}
                for folder, names in role["own"].items()
            },
        ),
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
        path = Path(order["path"])
        content, size, mtime_ns, whole = "", 0, 0, True
        # Whoever recognises the file will say why it cannot be read.
        with contextlib.suppress(OSError):
            status = path.stat()
            # Reading from a pipe would wait for whoever writes into it.
            if stat.S_ISREG(status.st_mode):
                content, size, mtime_ns = content_of(path, pulse), status.st_size, status.st_mtime_ns
                if order.get("whole"):
                    from bulkocr_gui.documents.whole import is_whole  # noqa: PLC0415 - Pillow, for few who read

                    whole = is_whole(path)
        channel.answer({"content": content, "size": size, "mtime_ns": mtime_ns, "whole": whole})


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
