"""Watched folders on the command line: listed, forgotten, and made of what was typed."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui.cli_exits import ALL_GOOD
from bulkocr_gui.cli_jobs import readable
from bulkocr_gui.desktop.terminal import say
from bulkocr_gui.jobs.database import database_error, open_reader
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.jobs.watch_store import WatchStore, folders_in
from bulkocr_gui.jobs.watched import WatchedFolder

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.model import JobRequest


def watched_of(options: argparse.Namespace, request: JobRequest, preset: str) -> tuple[WatchedFolder, ...]:
    """The folders that a command line means, each with the same options.

    Args:
        options: of the command.
        request: what its options of jobs say.
        preset: name of the one that they were taken from; empty where there is none.

    Raises:
        UsageError: one of them is no folder.
    """
    from bulkocr_gui.processing.intake import default_output  # noqa: PLC0415 - loads Qt, which a list does not need

    made = []
    for given in request.sources:
        path = _absolute(given)
        if path.is_file():
            raise UsageError("watch_file", f"{path} is a file.", "Name the folder that it lies in.")
        made.append(
            WatchedFolder(
                path=path,
                output=_absolute(request.output) if request.output else default_output([path]),
                provider=request.provider,
                options=request.options,
                done=_absolute(options.done) if options.done else None,
                still=options.still,
                polling=options.poll,
                preset=preset,
                hours=options.hours,
                on_mains=options.on_mains,
                when_idle=options.when_idle,
            )
        )
    return tuple(made)


def list_watched(paths: AppPaths, *, as_json: bool) -> int:
    """Say which folders are watched, and what becomes of their files."""
    unwritten = readable(paths)
    try:
        with contextlib.closing(open_reader(paths.store)) as connection:
            folders = folders_in(connection)
    except sqlite3.Error as error:
        raise unwritten or database_error(error, paths.store) from error
    if as_json:
        say(json.dumps([folder_as_json(folder) for folder in folders]))
        return ALL_GOOD
    if not folders:
        say("No folder is watched. `bulkocr watch FOLDER` begins.")
    for folder in folders:
        say(f"{folder.path}{'' if folder.enabled else '  (switched off)'}")
        say(f"    {folder.provider}, {'+'.join(folder.options.languages) or 'any language'}, to {folder.output}")
        say(f"    originals {'stay' if folder.done is None else f'are moved to {folder.done}'}")
        if when := _when(folder):
            say(f"    only {when}")
    return ALL_GOOD


def forget(paths: AppPaths, given: Sequence[Path]) -> int:
    """Watch folders no more.

    Raises:
        UsageError: one of them is not watched.
    """
    wanted = {_absolute(each) for each in given}
    store = Store(paths.store)
    try:
        watched = WatchStore(store.database)
        folders = {folder.path: folder.folder_id for folder in watched.folders()}
        for path in wanted:
            if path not in folders:
                raise UsageError("unknown_watch", f"{path} is not watched.", "`bulkocr watch --list` lists them.")
        for path in wanted:
            watched.remove(folders[path])
    finally:
        store.close()
    return ALL_GOOD


def folder_as_json(folder: WatchedFolder) -> dict[str, Any]:
    """A watched folder in a list or an event."""
    return {
        "folder": str(folder.path),
        "enabled": folder.enabled,
        "preset": folder.preset,
        "provider": folder.provider,
        "languages": list(folder.options.languages),
        "formats": list(folder.options.formats),
        "output": str(folder.output),
        "done": str(folder.done) if folder.done else None,
        "still": folder.still,
        "polling": folder.polling,
        "hours": None if folder.hours is None else _clock(folder.hours),
        "on_mains": folder.on_mains,
        "when_idle": folder.when_idle,
    }


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _clock(hours: tuple[int, int]) -> str:
    return "-".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in hours)


def _when(folder: WatchedFolder) -> str:
    parts = [_clock(folder.hours)] if folder.hours else []
    parts += ["on mains power"] if folder.on_mains else []
    parts += ["while nobody uses the computer"] if folder.when_idle else []
    return ", ".join(parts)
