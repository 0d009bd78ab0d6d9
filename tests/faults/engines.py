"""An engine that fails in every way an engine can. It runs in the real child process, in Tesseract's place.

The width of the picture says what is to happen (`WIDTHS`), for an engine is given no name.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bulkocr_gui.jobs.errors import ProviderError
from bulkocr_gui.results.recognition import Recognition


class FaultyEngine:
    """Recognises nothing, but says the process it ran in."""

    description = "Faulty 1"

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        if options.get("start") == "abort":
            os.abort()
        if options.get("start") == "refuse":
            raise ProviderError("engine_missing", "There is no such engine.", "Install it.")

    def recognise(self, page: Any) -> tuple[Recognition, float, tuple[str, ...]]:
        raster = page.raster()
        fault = FAULTS.get(raster.width, "")
        if fault:
            # Beside the child's temporary files: tests wait until the page is under way.
            Path(tempfile.gettempdir(), "under-way").touch()
            getattr(self, fault)()
        return (
            Recognition.of_text(f"pid {os.getpid()}", width=raster.width, height=raster.height, dpi=300, engine="F"),
            0.01,
            (),
        )

    def abort(self) -> None:
        os.abort()

    def kill(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def crash(self) -> None:
        ctypes.string_at(0)

    def leave(self) -> None:
        os._exit(0)

    def hang(self) -> None:
        time.sleep(3600)

    def hang_in_c(self) -> None:
        """As a library that keeps the interpreter to itself: no other thread of the child runs."""
        ctypes.PyDLL(None).pause()

    def hang_in_command(self) -> None:
        subprocess.run([sys.executable, "-c", "import time; time.sleep(3600)"], check=False)

    def memory_without_end(self) -> None:
        kept = []
        while True:
            kept.append(bytearray(64 * 1024 * 1024))

    def bad_alloc(self) -> None:
        """What the C++ runtime does where nobody catches its exception."""
        os.write(2, b"terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\n")
        os.abort()

    def bug(self) -> None:
        raise KeyError("words of the document")

    def disk(self) -> None:
        raise OSError(28, "No space left on device")

    def lie(self) -> None:
        """Nonsense where the answers go: what is left of the pipe by its number."""
        for descriptor in range(3, 20):
            try:
                if Path(f"/proc/self/fd/{descriptor}").readlink().name.startswith("pipe:"):
                    os.write(descriptor, b"\xff" * 64)
            except OSError:
                continue

    def chatter(self) -> None:
        """As C libraries do, on the standard output."""
        os.write(1, b"Warning: invalid resolution 0 dpi\n" * 1000)


FAULTS = {
    101: "abort",
    102: "kill",
    103: "crash",
    104: "leave",
    105: "hang",
    106: "hang_in_c",
    107: "hang_in_command",
    108: "memory_without_end",
    109: "bug",
    110: "disk",
    111: "lie",
    112: "chatter",
    113: "bad_alloc",
}
WIDTHS = {fault: width for width, fault in FAULTS.items()}
