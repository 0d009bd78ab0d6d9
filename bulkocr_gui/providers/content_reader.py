"""Contents of files, by a child: a share that hangs costs its file, never the program."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.providers.child_process import ChildEnded, ChildProcess

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

PATIENCE = 60.0
"""Seconds without a word from the child after which the file it was reading is given up."""
DEATHS_IN_A_ROW = 4
"""Children that end one after another before anything is read: no more are started."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as it was when it was read."""

    path: Path
    content: str
    """SHA-256 of its bytes, in hex."""
    size: int
    """Bytes."""
    mtime_ns: int
    whole: bool = True
    """Whether all of it seems to be there, where that was asked for; see `documents.whole`."""


class ContentReader:
    """Reads files for their SHA-256. For one thread; `cancel` for any.

    Args:
        patience: seconds that the child may be silent.
        whole: whether to look for ends that are missing, too.
    """

    def __init__(self, patience: float = PATIENCE, *, whole: bool = False) -> None:
        self._patience = patience
        self._whole = whole
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._cancelled = False

    def contents(self, paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
        """Each file with the SHA-256 of its bytes in hex, as `files`."""
        for file in self.files(paths):
            yield file.path, file.content

    def files(self, paths: Iterable[Path]) -> Iterator[ReadFile]:
        """Each file as it was read; those that cannot be read are left out.

        Ends early after `cancel`, or where no child lives long enough to read anything.
        """
        deaths = 0
        try:
            for path in paths:
                try:
                    file = self._read(path)
                except ChildEnded:
                    self._let_go()
                    deaths += 1
                    if self._cancelled or deaths >= DEATHS_IN_A_ROW:
                        return
                    continue
                if file is None:
                    return
                deaths = 0
                if file.content:
                    yield file
        finally:
            self._let_go()

    def cancel(self) -> None:
        """End the reading, from any thread."""
        with self._lock:
            self._cancelled = True
            child = self._child
        if child is not None:
            child.kill()

    def _read(self, path: Path) -> ReadFile | None:
        with self._lock:
            if self._cancelled:
                return None
            if self._child is None:
                self._child = ChildProcess({"role": "contents"})
            child = self._child
        answer, _ = child.ask({"path": str(path), "whole": self._whole}, self._patience)
        while "alive" in answer:
            answer, _ = child.receive(self._patience)
        return ReadFile(
            path, str(answer["content"]), int(answer["size"]), int(answer["mtime_ns"]), bool(answer["whole"])
        )

    def _let_go(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()
