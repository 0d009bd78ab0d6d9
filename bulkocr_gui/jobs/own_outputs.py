"""Files that this program wrote and that lie among the inputs: they are not read in their turn."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import path_from_blob, path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

AT_ONCE = 2000
"""Files that are read together: the writers of running jobs wait for no longer."""
OwnOutputs = dict[str, dict[str, list[tuple[int, int]]]]
"""By folder and name, the sizes (bytes) and times (nanoseconds) of which a file has one if it is ours."""
_READ_AGAIN = b".pdf"
"""The only kind of file that is both written and read."""


def own_outputs(
    connection: sqlite3.Connection, sources: Sequence[Path], root: Path, after: bytes, own: OwnOutputs
) -> bytes | None:
    """Outputs below one source folder that are of what lies below the same sources.

    Those of other folders' documents are none of them: whoever adds an output folder alone wants it read.

    Args:
        connection: reads which files were delivered.
        sources: of the listing.
        root: one of them.
        after: the last path that was read before; empty at first.
        own: takes what is found.

    Returns:
        The last path that was read, to go on after; None where that was all.
    """
    first = os.path.join(path_to_blob(root), b"")  # noqa: PTH118 - bytes, as they are stored
    rows = connection.execute(
        "SELECT path, source, size, mtime_ns, next_size, next_mtime_ns FROM deliveries "
        "WHERE path > ? AND path < ? AND substr(path, -4) = ? ORDER BY path LIMIT ?",
        (max(first, after), first[:-1] + bytes([first[-1] + 1]), _READ_AGAIN, AT_ONCE),
    ).fetchall()
    for row in rows:
        # Without a source it is of a whole job, all documents in one.
        if row["source"] is None or any(map(path_from_blob(row["source"]).is_relative_to, sources)):
            path = path_from_blob(row["path"])
            own.setdefault(str(path.parent), {})[path.name] = [
                (row["size"], row["mtime_ns"]),
                (row["next_size"] or -1, row["next_mtime_ns"] or -1),
            ]
    return rows[-1]["path"] if len(rows) == AT_ONCE else None
