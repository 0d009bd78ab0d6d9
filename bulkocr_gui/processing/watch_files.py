"""Which files of a watched folder are meant, and when one has been still for long enough. No Qt, no threads."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.documents.kinds import SUFFIXES
from bulkocr_gui.documents.naming import FolderNames
from bulkocr_gui.documents.patterns import Patterns
from bulkocr_gui.documents.scan import SYSTEM_NAMES
from bulkocr_gui.jobs.report_names import REPORT_FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.jobs.model import FoundDocument
    from bulkocr_gui.jobs.watched import WatchedFolder

Seen = tuple[Path, int, int]
"""A file, its bytes, and its time in nanoseconds."""
PATIENCE = 600.0
"""Seconds after which a file that does not change and does not seem to be whole is taken all the same: its job says
what is the matter with it."""


class Meant:
    """The files of a folder that are to be recognised.

    By name: a file that is still being written is often called otherwise (`scan.tif.part`), and its first bytes
    are a picture's all the same.

    Args:
        folder: that is watched.
    """

    def __init__(self, folder: WatchedFolder) -> None:
        self._root = folder.path
        self._patterns = Patterns(folder.options.include, folder.options.exclude)
        self._left_out = frozenset({folder.output, *([folder.done] if folder.done else [])}) - {folder.path}

    def below(self, place: Path) -> Iterator[Seen]:
        """All that are meant at or below a place, itself a file or a folder; what cannot be looked at is left out.

        Raises:
            OSError: the watched folder itself cannot be listed.
        """
        if self._is_left_out(place):
            return
        left = [place]
        while left:
            folder = left.pop()
            try:
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except NotADirectoryError:
                yield from self._file(folder)
                continue
            except OSError:
                if folder == self._root:
                    raise
                continue
            for entry in entries:
                path = folder / entry.name
                # A link to a folder may lead round in a circle.
                if entry.is_dir(follow_symlinks=False):
                    if not self._is_unwanted(entry.name) and path not in self._left_out:
                        left.append(path)
                else:
                    yield from self._file(path)

    def _is_left_out(self, path: Path) -> bool:
        if not path.is_relative_to(self._root):
            return True
        names = path.relative_to(self._root).parts
        return any(self._is_unwanted(name) for name in names) or any(
            path.is_relative_to(folder) for folder in self._left_out
        )

    @staticmethod
    def _is_unwanted(name: str) -> bool:
        return name.startswith(".") or name.lower() in SYSTEM_NAMES or name == REPORT_FOLDER

    def _file(self, path: Path) -> Iterator[Seen]:
        if self._is_unwanted(path.name) or path.suffix.lower() not in SUFFIXES:
            return
        if not self._patterns.take(path.relative_to(self._root).as_posix()):
            return
        if (seen := seen_at(path)) is not None:
            yield seen


def seen_at(path: Path) -> Seen | None:
    """A regular file as it is now; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (path, status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def below_watched(folder: WatchedFolder, found: FoundDocument) -> FoundDocument:
    """A document that was listed by its name, as one of the watched folder: its output mirrors where it lies."""
    relative = found.path.relative_to(folder.path)
    output = relative.parent / FolderNames([relative.name]).output_name(relative.name)
    return replace(found, root=folder.path, relative=relative, output=output)


@dataclass(slots=True)
class _Rest:
    """A file as it was last seen, since when it has been so, and when to look again."""

    size: int
    mtime_ns: int
    since: float
    due: float


class Stillness:
    """Files that are waited for. Times are seconds of one steady clock.

    Args:
        still: for so long a file must not have changed.
        patience: after so long without change a file is taken even if it is not whole.
    """

    def __init__(self, still: float, patience: float = PATIENCE) -> None:
        self._still = still
        self._patience = patience
        self._rests: dict[Path, _Rest] = {}

    def __len__(self) -> int:
        """How many are waited for."""
        return len(self._rests)

    def see(self, seen: Iterable[Seen], now: float) -> None:
        """Files as they are now: one that is new or has changed is waited for anew."""
        for path, size, mtime_ns in seen:
            rest = self._rests.get(path)
            if rest is None or (rest.size, rest.mtime_ns) != (size, mtime_ns):
                self._rests[path] = _Rest(size, mtime_ns, now, now + self._still)

    def paths(self) -> list[Path]:
        """All that are waited for."""
        return list(self._rests)

    def due(self, now: float) -> list[Path]:
        """Those that have been still for long enough to be looked at closely, by name."""
        return sorted(path for path, rest in self._rests.items() if rest.due <= now)

    def is_as_seen(self, seen: Seen) -> bool:
        """Whether a file is as it was when its rest began."""
        rest = self._rests.get(seen[0])
        return rest is not None and (rest.size, rest.mtime_ns) == seen[1:]

    def not_whole(self, path: Path, now: float) -> bool:
        """Wait on for a file that has no end yet, each time as long again; whether it is to be waited for still."""
        rest = self._rests[path]
        if now - rest.since >= self._patience:
            return False
        rest.due = min(now + max(self._still, now - rest.since), rest.since + self._patience)
        return True

    def later(self, path: Path, now: float) -> None:
        """Wait on for a file that could not be looked at, each time as long again, up to the patience."""
        rest = self._rests.get(path)
        if rest is not None and rest.due <= now:
            rest.due = now + max(self._still, min(now - rest.since, self._patience))

    def forget(self, path: Path) -> None:
        """The file was taken, or is gone."""
        self._rests.pop(path, None)

    def next_due(self) -> float | None:
        """When the next file is to be looked at; None where none is waited for."""
        return min((rest.due for rest in self._rests.values()), default=None)
