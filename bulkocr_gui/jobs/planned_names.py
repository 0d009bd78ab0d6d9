"""Names of outputs, looked at before a job is started: which of them are somebody's already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.free_names import Naming, Standing, is_there_already, standing
from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.jobs.output_names import in_format
from bulkocr_gui.jobs.rows import path_to_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow

_CONCERNED = {
    Conflict.NUMBER: (Standing.ANOTHERS, Standing.KEPT),
    Conflict.OVERWRITE: (Standing.ANOTHERS,),
}


def in_conflict(connection: sqlite3.Connection, job: JobRow, planned: Iterable[tuple[Path, Path]]) -> frozenset[Path]:
    """Those inputs that the job's way with conflicts is about: to be skipped, to be numbered, or to replace a file.

    What the job has entered before is not among them: its files are its own.

    Args:
        connection: reads what is known of documents and of delivered files.
        job: as it would be entered.
        planned: inputs, and their text files as planned, below the output folder or absolute.
    """
    found = set()
    for source, output in planned:
        if _is_entered(connection, job, source):
            continue
        naming = Naming(job, job.output, job.options.formats, path_to_blob(source))
        if job.options.conflict is Conflict.SKIP:
            concerned = bool(naming.formats) and is_there_already(connection, naming, output)
        else:
            concerned = any(
                standing(connection, naming, job.output / in_format(output, each)) in _CONCERNED[job.options.conflict]
                for each in naming.formats
            )
        if concerned:
            found.add(source)
    return frozenset(found)


def _is_entered(connection: sqlite3.Connection, job: JobRow, source: Path) -> bool:
    return (
        connection.execute(
            "SELECT 1 FROM documents WHERE job_id = ? AND path = ?", (job.job_id, path_to_blob(source))
        ).fetchone()
        is not None
    )
