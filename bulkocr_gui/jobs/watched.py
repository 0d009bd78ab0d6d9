"""Watched folders, in words: what is watched, what becomes of its files, and when."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import JobOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bulkocr_gui.jobs.model import FoundDocument

STILL = 5.0
"""Seconds for which a file must not have changed before it is taken."""
LEAST_STILL, MOST_STILL = 0.1, 3600.0
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose new files are recognised by themselves."""

    path: Path
    output: Path
    provider: str = "tesseract"
    options: JobOptions = field(default_factory=JobOptions)
    done: Path | None = None
    """Where originals are moved once they are recognised; None leaves them."""
    still: float = STILL
    polling: bool = False
    """Whether the folder is looked at again and again even where its system tells of changes."""
    preset: str = ""
    """Name of the preset that the options were taken from; empty where they were set one by one."""
    hours: tuple[int, int] | None = None
    """From which minute of the day to which its jobs may run, local time; over midnight where the first is later."""
    on_mains: bool = False
    """Whether its jobs run on mains power only."""
    when_idle: bool = False
    """Whether its jobs run only while nobody uses the computer."""
    enabled: bool = True
    folder_id: int = 0
    """0 for one that is not kept yet."""


class WatchState(StrEnum):
    """How a watched folder stands."""

    OFF = "off"
    STARTING = "starting"
    WATCHING = "watching"
    AWAY = "away"
    """The folder is not there: its share, drive or parent is gone. It is waited for."""
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class WatchedRow:
    """One watched folder as the window shows it."""

    folder: WatchedFolder
    state: WatchState
    waiting: int = 0
    """Files that are seen and not taken yet: they still change, or do not seem to be whole."""
    taken: int = 0
    """Files that were taken since the program began."""
    message: str = ""
    """What the problem is."""
    advice: str = ""


class Rest(StrEnum):
    """Why the jobs of a watched folder wait by its schedule."""

    HOURS = "hours"
    BATTERY = "battery"
    IN_USE = "in_use"


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that has been still, is whole, and is to be recognised unless its content was."""

    found: FoundDocument
    content: str
    """SHA-256 of its bytes, in hex."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of files that were to be taken."""

    job_ids: tuple[str, ...]
    """Jobs that have more documents now, or that are to go on."""
    new: tuple[Path, ...]
    known: tuple[Path, ...]
    """Their content was taken before."""


@dataclass(frozen=True, slots=True)
class DueMove:
    """An original that is recognised and is to go to the done folder."""

    path: Path
    size: int
    mtime_ns: int
    content: str
    document_id: int
    target: Path | None
    """Where it was going when the program ended; None where it was not begun."""


def checked_watched(folder: WatchedFolder, others: Iterable[WatchedFolder] = ()) -> WatchedFolder:
    """See that a folder can be watched beside others.

    Raises:
        UsageError: it cannot; the message says why.
    """
    if not folder.path.is_absolute() or not folder.output.is_absolute():
        raise UsageError("watch_path", f"{folder.path} is not a whole path.", "Name the folder from its root.")
    if not LEAST_STILL <= folder.still <= MOST_STILL:
        raise UsageError("watch_still", "A file must rest between 0.1 and 3600 seconds.", "Choose another time.")
    checked_hours(folder.hours)
    if folder.done is not None:
        _check_done(folder, folder.done)
    for other in others:
        if other.folder_id == folder.folder_id:
            continue
        if folder.path.is_relative_to(other.path) or other.path.is_relative_to(folder.path):
            raise UsageError(
                "watch_overlap",
                f"{folder.path} and {other.path}, which is watched already, lie within each other.",
                "Watch the outer one alone, or two that lie beside each other.",
            )
        for inner, outer in ((folder.done, other.path), (other.done, folder.path)):
            if inner is not None and inner.is_relative_to(outer):
                raise UsageError(
                    "watch_done_watched",
                    f"Originals would be moved to {inner}, which is watched too.",
                    "Choose another folder for originals.",
                )
    return folder


def checked_hours(hours: tuple[int, int] | None) -> tuple[int, int] | None:
    """See that two minutes of the day can be from when to when.

    Raises:
        UsageError: they are none, or the same.
    """
    if hours is not None and (hours[0] == hours[1] or not all(0 <= minute < DAY_MINUTES for minute in hours)):
        raise UsageError("watch_hours", "These are no two times of the day.", "Name them as 22:00-06:00.")
    return hours


def _check_done(folder: WatchedFolder, done: Path) -> None:
    if done == folder.path:
        raise UsageError(
            "watch_done_same", "Originals cannot be moved to the folder that is watched.", "Choose another folder."
        )
    if _device(done) not in (None, _device(folder.path)):
        raise UsageError(
            "watch_done_elsewhere",
            f"{done} is on another drive than {folder.path}: originals are only renamed, never copied.",
            "Choose a folder for originals on the same drive.",
        )


def _device(path: Path) -> int | None:
    """The file system of a folder, or of the nearest one above it that is there; None where that cannot be told."""
    for each in (path, *path.parents):
        try:
            return os.stat(each).st_dev
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return None
    return None
