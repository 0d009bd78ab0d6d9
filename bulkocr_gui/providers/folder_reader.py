"""A folder listed by a child: it can be killed, it cannot hang the window, and a bad file costs itself alone."""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem
from bulkocr_gui.providers.child_process import ChildEnded, ChildProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.options import JobOptions
    from bulkocr_gui.jobs.own_outputs import OwnOutputs

MOST_MEMORY = 2 * 1024**3
"""Address space of a listing, in bytes: a file that wants more to be counted is not counted."""
DEATHS_OF_A_FILE = 2
DEATHS_OF_NOTHING = 4
PATIENCE = 60.0
"""Seconds without a word from the child after which the file it was opening is given up."""


class FolderReader:
    """Lists sources in batches of at most 500 documents and problems.

    Args:
        sources: folders and files.
        output: the output folder; left out where it lies inside a source.
        patience: seconds that one file may take.
        options: their patterns say which files of the folders are wanted; None is all.
        passwords: tried on encrypted PDFs.
        closely: whether each document is looked at for what the user should know before the start.
        own: asked, by the thread that lists, for files of the program's own making, which are left out.
    """

    def __init__(
        self,
        sources: Sequence[Path],
        output: Path,
        patience: float = PATIENCE,
        *,
        options: JobOptions | None = None,
        passwords: tuple[str, ...] = (),
        closely: bool = False,
        own: Callable[[], OwnOutputs] = dict,
    ) -> None:
        self._sources = [str(source) for source in sources]
        self._output = str(output)
        self._wanted = {
            "include": options.include if options else (),
            "exclude": options.exclude if options else (),
            "passwords": passwords,
            "closely": closely,
        }
        self._own = own
        self._patience = patience
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._cancelled = False

    def __iter__(self) -> Iterator[tuple[FoundDocument | ScanProblem, ...]]:
        """The batches; ends early after `cancel`.

        Raises:
            MachineError: the listing died again and again although no file was being opened.
        """
        unopened: list[str] = []
        deaths: Counter[str | None] = Counter()
        # Names and not paths: to let 100,000 paths go at once holds every thread up for a sixth of a second.
        seen: set[str] = set()
        while True:
            opening: str | None = None
            child: ChildProcess | None = None
            try:
                child = self._start(unopened)
                if child is None:
                    return
                while True:
                    answer, _ = child.receive(self._patience)
                    if "opening" in answer:
                        opening = answer["opening"]
                    elif "alive" in answer:
                        opening = None
                    elif "batch" in answer:
                        opening = None
                        # A listing that was begun again tells the first part once more.
                        batch = tuple(_entry(raw) for raw in answer["batch"] if raw["path"] not in seen)
                        seen.update(raw["path"] for raw in answer["batch"])
                        yield batch
                    else:
                        return
            except ChildEnded as ended:
                if self._cancelled:
                    return
                deaths[opening] += 1
                if opening is None and deaths[opening] >= DEATHS_OF_NOTHING:
                    raise MachineError(
                        "listing_died",
                        "The folder could not be listed: the listing ended by itself.",
                        "Resume to try again; the log has the details.",
                    ) from ended
                # Killed from outside it is not the file's fault; twice over one file it is.
                if opening is not None and (ended.timed_out or deaths[opening] >= DEATHS_OF_A_FILE):
                    unopened.append(opening)
            finally:
                if child is not None:
                    child.close()

    def cancel(self) -> None:
        """End the listing, from any thread."""
        with self._lock:
            self._cancelled = True
            child = self._child
        if child is not None:
            child.kill()

    def _start(self, unopened: list[str]) -> ChildProcess | None:
        role = {
            "role": "listing",
            "sources": self._sources,
            "output": self._output,
            "unopened": unopened,
            "most_memory": MOST_MEMORY,
            "own": self._own(),
            **self._wanted,
        }
        with self._lock:
            if self._cancelled:
                return None
            self._child = ChildProcess(role)
            return self._child


def _entry(raw: dict[str, Any]) -> FoundDocument | ScanProblem:
    if "message" in raw:
        return ScanProblem(Path(raw["path"]), raw["code"], raw["message"])
    return FoundDocument(
        path=Path(raw["path"]),
        root=Path(raw["root"]),
        relative=Path(raw["relative"]),
        kind=raw["kind"],
        size=raw["size"],
        mtime_ns=raw["mtime_ns"],
        pages=raw["pages"],
        output=Path(raw["output"]),
        finding=raw["finding"],
        counted=raw["counted"],
    )
