"""Watched folders in SQLite: what is watched, and which files were taken.

A file and its document are entered in one transaction: no instant exists at which one is there without the other.
"""

from __future__ import annotations

import json
import os
import uuid
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.found_documents import Place, insert_document
from bulkocr_gui.jobs.job_store import job_in, requeue
from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.jobs.rows import options_from_json, options_to_json, path_from_blob, path_to_blob, sources_to_json
from bulkocr_gui.jobs.watched import Taken, TakenFile, WatchedFolder, checked_watched
from bulkocr_gui.jobs.watched_originals import WatchedOriginals

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow

AT_ONCE = 1000
"""Files that are looked up together."""
_WISHES = ("still", "polling", "preset", "hours", "on_mains", "when_idle")


class WatchStore(WatchedOriginals):
    """Safe to use from any thread. Arguments are those of `WatchedOriginals`."""

    # --- folders ----------------------------------------------------------------------------------

    def folders(self) -> tuple[WatchedFolder, ...]:
        """All watched folders, switched on or not, in the order in which they were added."""
        with self._database.reading() as connection:
            return folders_in(connection)

    def keep(self, folder: WatchedFolder) -> WatchedFolder:
        """Add a folder, or change the one of its id; returns it as it is kept.

        Raises:
            UsageError: it cannot be watched beside the others, or is not there any more.
        """
        with self._database.writing() as connection:
            checked_watched(folder, folders_in(connection))
            values = (
                path_to_blob(folder.path),
                folder.provider,
                options_to_json(folder.options),
                path_to_blob(folder.output),
                None if folder.done is None else path_to_blob(folder.done),
                json.dumps({name: getattr(folder, name) for name in _WISHES}),
                folder.enabled,
            )
            if folder.folder_id:
                connection.execute(
                    "UPDATE watched_folders SET path = ?, provider = ?, options = ?, output = ?, done = ?, "
                    "wishes = ?, enabled = ? WHERE id = ?",
                    (*values, folder.folder_id),
                )
                return _folder(connection, folder.folder_id)
            cursor = connection.execute(
                "INSERT INTO watched_folders (path, provider, options, output, done, wishes, enabled) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            return _folder(connection, int(cursor.lastrowid or 0))

    def remove(self, folder_id: int) -> None:
        """Watch a folder no more, and forget what was taken from it. Its jobs and all files stay."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM watched_folders WHERE id = ?", (folder_id,))

    def jobs(self) -> dict[str, int]:
        """Jobs that watched folders made, each with its folder's id."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT job_id, folder_id FROM watched_jobs").fetchall()
        return {row["job_id"]: row["folder_id"] for row in rows}

    # --- files ------------------------------------------------------------------------------------

    def unseen(self, folder_id: int, files: Iterable[tuple[Path, int, int]]) -> list[tuple[Path, int, int]]:
        """Of files with size and time, those that were not taken as they are, and that this program did not write."""
        asked = list(files)
        left: list[tuple[Path, int, int]] = []
        for start in range(0, len(asked), AT_ONCE):
            with self._database.reading() as connection:
                left += [file for file in asked[start : start + AT_ONCE] if not _is_seen(connection, folder_id, file)]
        return left

    def take(self, folder: WatchedFolder, files: Sequence[TakenFile], day: str) -> Taken:
        """Enter files as documents of the folder's job of a day, each content once.

        A job that was complete waits for its turn again. One that was stopped by the user is left as it is: there
        is another for what comes after. The same where a file of the same name was taken before.

        Args:
            folder: as kept.
            files: those to take.
            day: as `2026-11-26`.
        """
        jobs: dict[str, None] = {}
        new: list[Path] = []
        known: list[Path] = []
        with self._database.writing() as connection:
            for file in files:
                path = path_to_blob(file.found.path)
                before = connection.execute(
                    "SELECT document_id FROM watched_contents WHERE folder_id = ? AND content = ?",
                    (folder.folder_id, file.content),
                ).fetchone()
                if before is None:
                    job_id = self._enter(connection, folder, file, day)
                    jobs[job_id] = None
                    new.append(file.found.path)
                else:
                    known.append(file.found.path)
                    if (moved := self._follow(connection, before["document_id"], file.found.path)) is not None:
                        jobs[moved] = None
                connection.execute(
                    "INSERT OR REPLACE INTO watched_files (folder_id, path, size, mtime_ns, content) "
                    "VALUES (?, ?, ?, ?, ?)",
                    (folder.folder_id, path, file.found.size, file.found.mtime_ns, file.content),
                )
        return Taken(tuple(jobs), tuple(new), tuple(known))

    def _enter(self, connection: sqlite3.Connection, folder: WatchedFolder, file: TakenFile, day: str) -> str:
        path = path_to_blob(file.found.path)
        row = self._job_of_day(connection, folder, path, day)
        pages = insert_document(connection, row, file.found, Place(row.counts.documents, row.counts.pages))
        document_id = None
        if pages:
            (document_id,) = connection.execute(
                "SELECT id FROM documents WHERE job_id = ? AND path = ?", (row.job_id, path)
            ).fetchone()
            connection.execute(
                "UPDATE documents SET content = ?, content_size = size, content_mtime_ns = mtime_ns WHERE id = ?",
                (file.content, document_id),
            )
            self._goes_on(connection, row.job_id, pages=pages, documents=1)
        connection.execute(
            "INSERT INTO watched_contents (folder_id, content, document_id) VALUES (?, ?, ?)",
            (folder.folder_id, file.content, document_id),
        )
        return row.job_id

    def _job_of_day(self, connection: sqlite3.Connection, folder: WatchedFolder, path: bytes, day: str) -> JobRow:
        """The folder's last job of the day where it can have this file, or a new one."""
        made = connection.execute(
            "SELECT w.job_id, j.status, EXISTS (SELECT 1 FROM documents d WHERE d.job_id = w.job_id AND d.path = ?) "
            "AS has, j.provider, j.options, j.output FROM watched_jobs w JOIN jobs j ON j.id = w.job_id "
            "WHERE w.folder_id = ? AND w.day = ? ORDER BY j.created_at, w.rowid",
            (path, folder.folder_id, day),
        ).fetchall()
        options = options_to_json(folder.options)
        if made:
            last = made[-1]
            same = (last["provider"], last["options"], last["output"])
            wanted = (folder.provider, options, path_to_blob(folder.output))
            if last["status"] != JobStatus.CANCELLED and not last["has"] and same == wanted:
                return job_in(connection, last["job_id"])
        job_id = uuid.uuid4().hex[:12]
        now = self._now()
        number = f" ({len(made) + 1})" if made else ""
        connection.execute(
            "INSERT INTO jobs (id, name, status, provider, sources, output, options, position, listing_done, "
            "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 FROM jobs), "
            "1, ?, ?)",
            (
                job_id,
                f"{folder.path.name or folder.path} {day}{number}",
                JobStatus.QUEUED,
                folder.provider,
                sources_to_json([folder.path]),
                path_to_blob(folder.output),
                options,
                now,
                now,
            ),
        )
        connection.execute(
            "INSERT INTO watched_jobs (job_id, folder_id, day) VALUES (?, ?, ?)", (job_id, folder.folder_id, day)
        )
        return job_in(connection, job_id)

    def _goes_on(self, connection: sqlite3.Connection, job_id: str, *, pages: int = 0, documents: int = 0) -> None:
        connection.execute(
            "UPDATE jobs SET pages = pages + ?, documents = documents + ?, updated_at = ?, ended_at = NULL, "
            "status = CASE status WHEN 'completed' THEN 'queued' ELSE status END WHERE id = ?",
            (pages, documents, self._now(), job_id),
        )

    def _follow(self, connection: sqlite3.Connection, document_id: int | None, path: Path) -> str | None:
        """A file that was renamed before it was recognised is recognised under its new name; returns its job."""
        if document_id is None:
            return None
        document = connection.execute("SELECT * FROM documents WHERE id = ?", (document_id,)).fetchone()
        old, job_id = path_from_blob(document["path"]), str(document["job_id"])
        undone = document["pages_ended"] < document["pages"] or document["pages_failed"] == document["pages"]
        taken = connection.execute(
            "SELECT 1 FROM documents WHERE job_id = ? AND path = ?", (job_id, path_to_blob(path))
        ).fetchone()
        if not undone or taken or os.path.lexists(old):
            return None
        connection.execute("UPDATE documents SET path = ? WHERE id = ?", (path_to_blob(path), document_id))
        if document["pages_failed"]:
            requeue(connection, job_id, "AND document_id = ?", (document_id,))
            self._goes_on(connection, job_id)
        return job_id


def folders_in(connection: sqlite3.Connection) -> tuple[WatchedFolder, ...]:
    """All watched folders, from either kind of connection."""
    return tuple(_made(row) for row in connection.execute("SELECT * FROM watched_folders ORDER BY id"))


def _folder(connection: sqlite3.Connection, folder_id: int) -> WatchedFolder:
    row = connection.execute("SELECT * FROM watched_folders WHERE id = ?", (folder_id,)).fetchone()
    if row is None:
        raise UsageError("unknown_watch", "This folder is not watched any more.", "Add it again.")
    return _made(row)


def _made(row: sqlite3.Row) -> WatchedFolder:
    wishes = {name: value for name, value in json.loads(row["wishes"]).items() if name in _WISHES}
    if wishes.get("hours") is not None:
        wishes["hours"] = tuple(wishes["hours"])
    return WatchedFolder(
        path=path_from_blob(row["path"]),
        output=path_from_blob(row["output"]),
        provider=row["provider"],
        options=options_from_json(row["options"]),
        done=None if row["done"] is None else path_from_blob(row["done"]),
        enabled=bool(row["enabled"]),
        folder_id=row["id"],
        **wishes,
    )


def _is_seen(connection: sqlite3.Connection, folder_id: int, file: tuple[Path, int, int]) -> bool:
    path, size, mtime_ns = file
    blob = path_to_blob(path)
    taken = connection.execute(
        "SELECT 1 FROM watched_files WHERE folder_id = ? AND path = ? AND size = ? AND mtime_ns = ?",
        (folder_id, blob, size, mtime_ns),
    ).fetchone()
    ours = connection.execute(
        "SELECT 1 FROM deliveries WHERE path = ?1 AND ((size = ?2 AND mtime_ns = ?3) "
        "OR (next_size = ?2 AND next_mtime_ns = ?3))",
        (blob, size, mtime_ns),
    ).fetchone()
    return taken is not None or ours is not None
