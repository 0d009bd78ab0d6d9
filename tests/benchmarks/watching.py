"""What a program and everything it starts take of memory and disk, while it runs."""

from __future__ import annotations

import contextlib
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

EVERY = 0.25
"""Seconds between two looks."""


@dataclass
class Watched:
    """The most that was seen, in bytes.

    Attributes:
        folders: whose content counts as used disk.
        memory: of all processes together, what they share counted once.
        resident: the same with what they share counted for each.
        disk: in the folders.
        processes: everything that was seen running.
    """

    folders: tuple[Path, ...]
    memory: int = 0
    resident: int = 0
    disk: int = 0
    processes: set[psutil.Process] = field(default_factory=set)

    def until_end(self, program: subprocess.Popen[str], stop: Callable[[], bool] = lambda: False) -> bool:
        """Look until the program ends; returns False where `stop` said before that it is enough."""
        process = psutil.Process(program.pid)
        while True:
            self._look(process)
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(EVERY)
                return True
            if stop():
                return False

    def _look(self, process: psutil.Process) -> None:
        shared = resident = 0
        with contextlib.suppress(psutil.NoSuchProcess):
            family = {process, *process.children(recursive=True)}
            self.processes |= family
            for each in family:
                with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied):
                    memory = each.memory_full_info()
                    shared += getattr(memory, "pss", memory.uss)
                    resident += memory.rss
        self.memory = max(self.memory, shared)
        self.resident = max(self.resident, resident)
        self.disk = max(self.disk, sum(map(size_of, self.folders)))


def size_of(folder: Path) -> int:
    """Bytes of all files below a folder, as far as they stay while they are looked at."""
    size = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            size += path.lstat().st_size
    return size
