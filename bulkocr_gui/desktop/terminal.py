"""Speaking to the terminal or the pipe, which may be closed, full, or gone: a job never ends for that."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator


def prepare_streams() -> None:
    """Make the three standard streams safe to use, whatever the program was started with."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            # Closed by who started us: else the next file opened, maybe the database, is taken for the screen.
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good
        # Names of files need not be UTF-8, nor the terminal: show what can be shown, never fail.
        getattr(sys, name).reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Print a line on standard output; once its reader is gone, nowhere."""
    with speaking(sys.stdout):
        print(text, flush=True)  # noqa: T201 - a command line speaks


def complain(text: str) -> None:
    """Print a line on standard error; once the terminal is gone, nowhere."""
    with speaking(sys.stderr):
        print(text, file=sys.stderr, flush=True)  # noqa: T201 - a command line speaks


@contextlib.contextmanager
def speaking(stream: Any) -> Iterator[None]:
    """Whoever listened to the stream may be gone: what is said from then on is dropped."""
    try:
        yield
    except OSError:
        with contextlib.suppress(OSError, ValueError):
            devnull = os.open(os.devnull, os.O_WRONLY)
            os.dup2(devnull, cast("TextIO", stream).fileno())
            os.close(devnull)
