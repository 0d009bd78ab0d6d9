"""Originals that are recognised go to the done folder: renamed, never copied, never over another file.

Where one goes is committed first, so that a crash between the two leaves nothing unknown: at the next start it is
found at one of the two places.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from bulkocr_gui.processing.watch_files import seen_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.watch_store import WatchStore
    from bulkocr_gui.jobs.watched import DueMove, WatchedFolder

logger = logging.getLogger("bulkocr.watch")


def put_away(store: WatchStore, folder: WatchedFolder, document_ids: Sequence[int] | None = None) -> str:
    """Move the originals whose documents are recognised.

    Args:
        store: knows them.
        folder: as kept; one without a done folder keeps its originals.
        document_ids: of these documents alone; None is all.

    Returns:
        Why an original could not be moved; empty where all could.
    """
    if folder.done is None:
        return ""
    trouble = ""
    for move in store.due_moves(folder.folder_id, document_ids):
        try:
            _move(store, folder, folder.done, move)
        except OSError as error:
            trouble = f"{move.path} could not be moved to {folder.done} ({error.strerror})."
            logger.warning("%s", trouble)
    return trouble


def _move(store: WatchStore, folder: WatchedFolder, done: Path, move: DueMove) -> None:
    as_taken = (move.path, move.size, move.mtime_ns)
    here = seen_at(move.path)
    if here != as_taken:
        arrived = move.target and seen_at(move.target)
        if here is None and move.target and arrived == (move.target, move.size, move.mtime_ns):
            store.moved(folder, move, move.target)
        else:
            # Somebody else took it away, or it is another file by now.
            store.forget_file(folder.folder_id, move.path)
        return
    target = move.target
    if target is None or not _is_reserved(target):
        target = _reserve(store, folder, move, done / move.path.relative_to(folder.path))
    # Over nothing but the empty file that holds the name.
    move.path.replace(target)
    store.moved(folder, move, target)


def _is_reserved(target: Path) -> bool:
    seen = seen_at(target)
    return seen is not None and seen[1] == 0


def _reserve(store: WatchStore, folder: WatchedFolder, move: DueMove, wanted: Path) -> Path:
    """A name that nobody has, held by an empty file."""
    wanted.parent.mkdir(parents=True, exist_ok=True)
    number = 1
    candidate = wanted
    while True:
        if not os.path.lexists(candidate):
            store.intend_move(folder.folder_id, move.path, candidate)
            try:
                os.close(os.open(candidate, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                logger.info("%s was taken by somebody else meanwhile", candidate)
            else:
                return candidate
        number += 1
        candidate = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
