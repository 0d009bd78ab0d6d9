"""Originals of watched folders in SQLite: which are to go to the done folder, where each goes, which are there."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import path_from_blob, path_to_blob
from bulkocr_gui.jobs.watched import DueMove

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.database import Database
    from bulkocr_gui.jobs.watched import WatchedFolder

_GOOD = "d.delivered_at IS NOT NULL AND d.state IN ('done', 'blank') ORDER BY f.path"
_DUE_OF_FOLDER = (
    "SELECT f.*, c.document_id FROM watched_files f CROSS JOIN watched_contents c ON c.folder_id = f.folder_id "  # noqa: S608 - fixed words
    f"AND c.content = f.content CROSS JOIN documents d ON d.id = c.document_id WHERE f.folder_id = ? AND {_GOOD}"
)
_DUE_OF_DOCUMENTS = (
    "SELECT f.*, c.document_id FROM json_each(?) j CROSS JOIN watched_contents c ON c.document_id = j.value "  # noqa: S608 - fixed words
    "CROSS JOIN documents d ON d.id = c.document_id CROSS JOIN watched_files f ON f.folder_id = c.folder_id "
    f"AND f.content = c.content WHERE c.folder_id = ? AND {_GOOD}"
)


class WatchedOriginals:
    """The base of the store of watched folders. Safe to use from any thread.

    Args:
        database: of the jobs.
        clock: seconds since the epoch.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = clock

    def due_moves(self, folder_id: int, document_ids: Sequence[int] | None = None) -> tuple[DueMove, ...]:
        """Originals of documents that are recognised and delivered without a failed page, and still in their place.

        Args:
            folder_id: the folder.
            document_ids: of these documents alone; None is all.
        """
        # In the order in which few rows are met: SQLite keeps no statistics here.
        asked = _DUE_OF_FOLDER if document_ids is None else _DUE_OF_DOCUMENTS
        values: tuple[object, ...] = (folder_id,) if document_ids is None else (json.dumps(document_ids), folder_id)
        with self._database.reading() as connection:
            rows = connection.execute(asked, values).fetchall()
        return tuple(
            DueMove(
                path_from_blob(row["path"]),
                row["size"],
                row["mtime_ns"],
                row["content"],
                row["document_id"],
                None if row["target"] is None else path_from_blob(row["target"]),
            )
            for row in rows
        )

    def intend_move(self, folder_id: int, path: Path, target: Path) -> None:
        """Note where an original goes, before it goes there."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE watched_files SET target = ? WHERE folder_id = ? AND path = ?",
                (path_to_blob(target), folder_id, path_to_blob(path)),
            )

    def moved(self, folder: WatchedFolder, move: DueMove, target: Path) -> None:
        """Note that an original is there: its document is read from there from now on."""
        old, new = path_to_blob(move.path), path_to_blob(target)
        with self._database.writing() as connection:
            document = connection.execute(
                "SELECT job_id FROM documents WHERE id = ? AND path = ?", (move.document_id, old)
            ).fetchone()
            if document is not None:
                connection.execute(
                    "UPDATE OR IGNORE documents SET path = ?, root = ? WHERE id = ?",
                    (new, path_to_blob(folder.done or target.parent), move.document_id),
                )
                connection.execute(
                    "UPDATE deliveries SET source = ? WHERE source = ? AND job_id = ?", (new, old, document["job_id"])
                )
            connection.execute("DELETE FROM watched_files WHERE folder_id = ? AND path = ?", (folder.folder_id, old))

    def forget_file(self, folder_id: int, path: Path) -> None:
        """The file is not there any more, or is another by now: it is looked at anew where it comes back."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM watched_files WHERE folder_id = ? AND path = ?", (folder_id, path_to_blob(path))
            )
