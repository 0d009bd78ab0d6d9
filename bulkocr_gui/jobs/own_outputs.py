"""Files that this program wrote and that lie among the inputs: they are not read in their turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import path_from_blob, path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.model import FoundDocument

READ_AGAIN = "pdf"
"""The only kind of file that is both written and read."""


def own_outputs(
    connection: sqlite3.Connection, sources: Sequence[Path], found: Iterable[FoundDocument]
) -> frozenset[Path]:
    """Those of what a listing found that are outputs of what lies below the same sources, unchanged since.

    What the user named by hand is none of them, nor are the outputs of other folders: whoever adds an output folder
    alone wants it read.

    Args:
        connection: reads which files were delivered.
        sources: of the listing.
        found: what it found.
    """
    return frozenset(
        document.path
        for document in found
        if document.kind == READ_AGAIN and document.path not in sources and _is_ours(connection, sources, document)
    )


def _is_ours(connection: sqlite3.Connection, sources: Sequence[Path], document: FoundDocument) -> bool:
    row = connection.execute(
        "SELECT source FROM deliveries WHERE path = ?1 AND "
        "((size = ?2 AND mtime_ns = ?3) OR (next_size = ?2 AND next_mtime_ns = ?3))",
        (path_to_blob(document.path), document.size, document.mtime_ns),
    ).fetchone()
    if row is None:
        return False
    if row["source"] is None:
        # Of a whole job, all documents in one.
        return True
    original = path_from_blob(row["source"])
    return any(original.is_relative_to(source) for source in sources)
