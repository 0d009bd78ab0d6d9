"""What a job's report reads. In windows, each a statement of its own: nobody waits for a million pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.jobs.database import open_reader
from bulkocr_gui.jobs.model import ActivityRow, DocumentState, NotReadReason, PageState
from bulkocr_gui.jobs.report_rows import DocumentTotals, InputLine, NoteLine, NotReadLine, OutputLine, PageLine
from bulkocr_gui.jobs.rows import path_from_blob

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

WINDOW = 500
"""Rows that are read together."""

_PAGE = (
    "SELECT p.*, d.path, d.name, d.pages, (SELECT SUM(a.ended_at - a.started_at) FROM attempts a "
    "WHERE a.page_id = p.id) AS spent FROM pages p {index} "
    "JOIN documents d ON d.id = p.document_id WHERE p.job_id = ? "
)


class ReportQueries:
    """Reads while others write. Used by one thread.

    Args:
        path: the SQLite file, made by the `Store` before.
    """

    def __init__(self, path: Path) -> None:
        self._connection = open_reader(path)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def totals(self, job_id: str) -> DocumentTotals:
        """The job's documents in figures."""
        rows = self._connection.execute(
            "SELECT state, COUNT(*) AS number, SUM(size) AS size, SUM(words) AS words, "
            "SUM(confidence_words) AS confidence, SUM(attempts) AS attempts, "
            "SUM(note <> '') AS noted FROM documents WHERE job_id = ? GROUP BY state",
            (job_id,),
        ).fetchall()
        words = sum(row["words"] for row in rows)
        corrected = self._connection.execute(
            "SELECT COUNT(*) AS pages, COALESCE(SUM(corrected), 0) AS words FROM pages INDEXED BY pages_corrected "
            "WHERE job_id = ? AND corrected > 0 AND state IN ('done', 'blank', 'failed')",
            (job_id,),
        ).fetchone()
        not_read = self._connection.execute(
            "SELECT reason, COUNT(*) AS number FROM not_read WHERE job_id = ? GROUP BY reason ORDER BY reason",
            (job_id,),
        )
        return DocumentTotals(
            by_state={DocumentState(row["state"]): row["number"] for row in rows},
            size=sum(row["size"] for row in rows),
            words=words,
            confidence=sum(row["confidence"] for row in rows) / words if words else None,
            attempts=sum(row["attempts"] for row in rows),
            noted=sum(row["noted"] for row in rows),
            corrected_words=corrected["words"],
            corrected_pages=corrected["pages"],
            not_read={NotReadReason(row["reason"]): row["number"] for row in not_read},
        )

    def engines(self, job_id: str) -> tuple[tuple[str, int], ...]:
        """What recognised the job's pages, and how many each; the most first."""
        return tuple(
            (row["engine"], row["pages"])
            for row in self._connection.execute(
                "SELECT engine, COUNT(*) AS pages FROM pages WHERE job_id = ? AND engine <> '' "
                "GROUP BY engine ORDER BY pages DESC, engine",
                (job_id,),
            )
        )

    def last_page_at(self, job_id: str) -> float | None:
        """When the last of the job's pages ended, in seconds since the epoch."""
        row = self._connection.execute("SELECT MAX(ended_at) AS at FROM pages WHERE job_id = ?", (job_id,)).fetchone()
        at: float | None = row["at"]
        return at

    def failed_and_blank(self, job_id: str) -> Iterator[PageLine]:
        """Every page that failed or is blank, in the listing's order."""
        yield from self._pages(job_id, "p.state IN ('failed', 'blank')")

    def blank(self, job_id: str) -> Iterator[PageLine]:
        """Every blank page, in the listing's order."""
        yield from self._pages(job_id, "p.state = 'blank'")

    def failed_by_reason(self, job_id: str) -> Iterator[PageLine]:
        """Every failed page, those of one reason together."""
        yield from self._failed(job_id, "", "")

    def failed_for(self, job_id: str, code: str) -> Iterator[PageLine]:
        """Every page that failed for one reason, in the listing's order."""
        yield from self._failed(job_id, code, "AND p.error_code = ?")

    def inputs(self, job_id: str) -> Iterator[InputLine]:
        """Every document, in the listing's order."""
        for row in self._documents(job_id, "1"):
            yield _input_of(row)

    def failed_documents(self, job_id: str) -> Iterator[InputLine]:
        """Documents of which a page failed, in the listing's order."""
        for row in self._documents(job_id, "pages_failed > 0"):
            yield _input_of(row)

    def not_read(self, job_id: str) -> Iterator[NotReadLine]:
        """Every file that the listing found and the job does not read, by path."""
        last = b""
        while True:
            rows = self._connection.execute(
                "SELECT path, reason FROM not_read WHERE job_id = ? AND path > ? ORDER BY path LIMIT ?",
                (job_id, last, WINDOW),
            ).fetchall()
            if not rows:
                return
            last = rows[-1]["path"]
            for row in rows:
                yield NotReadLine(path_from_blob(row["path"]), NotReadReason(row["reason"]))

    def unread(self, job_id: str) -> Iterator[Path]:
        """Files of the documents whose pages have ended and whose content is not known."""
        for row in self._documents(job_id, "content = '' AND pages_ended = pages"):
            yield path_from_blob(row["path"])

    def noted(self, job_id: str) -> Iterator[NoteLine]:
        """Documents that something is to be said of."""
        for row in self._documents(job_id, "note <> ''"):
            yield NoteLine(row["name"], row["note"])

    def outputs(self, job_id: str) -> Iterator[OutputLine]:
        """Every file that the job wrote and that is still its own, in the order of writing."""
        last = 0
        while True:
            rows = self._connection.execute(
                "SELECT rowid AS number, * FROM deliveries INDEXED BY deliveries_of_job "
                "WHERE job_id = ? AND rowid > ? AND size >= 0 ORDER BY rowid LIMIT ?",
                (job_id, last, WINDOW),
            ).fetchall()
            if not rows:
                return
            last = rows[-1]["number"]
            for row in rows:
                yield OutputLine(
                    path=path_from_blob(row["path"]),
                    format_id=row["format"],
                    size=row["size"],
                    mtime_ns=row["mtime_ns"],
                    content=row["content"],
                    source=None if row["source"] is None else path_from_blob(row["source"]),
                    at=row["at"],
                )

    def warnings(self, job_id: str, limit: int) -> tuple[ActivityRow, ...]:
        """The last lines of the job's activity that warn, the oldest first."""
        rows = self._connection.execute(
            "SELECT at, level, text FROM activity WHERE job_id = ? AND level = 'WARNING' ORDER BY id DESC LIMIT ?",
            (job_id, limit),
        ).fetchall()
        return tuple(ActivityRow(row["at"], row["level"], row["text"]) for row in reversed(rows))

    def _pages(self, job_id: str, which: str) -> Iterator[PageLine]:
        last = 0
        while True:
            rows = self._connection.execute(
                _PAGE.format(index="INDEXED BY pages_of_job") + f"AND p.id > ? AND {which} ORDER BY p.id LIMIT ?",
                (job_id, last, WINDOW),
            ).fetchall()
            if not rows:
                return
            last = rows[-1]["id"]
            yield from map(_page_of, rows)

    def _failed(self, job_id: str, code: str, which: str) -> Iterator[PageLine]:
        place: tuple[str, int] = (code, -1)
        values = (code,) if which else ()
        while True:
            rows = self._connection.execute(
                _PAGE.format(index="INDEXED BY pages_failed")
                + f"AND p.state = 'failed' {which} AND (p.error_code, p.sequence) > (?, ?) "
                "ORDER BY p.error_code, p.sequence LIMIT ?",
                (job_id, *values, *place, WINDOW),
            ).fetchall()
            if not rows:
                return
            place = (rows[-1]["error_code"], rows[-1]["sequence"])
            yield from map(_page_of, rows)

    def _documents(self, job_id: str, which: str) -> Iterator[sqlite3.Row]:
        # By the table's own order: with an index SQLite would sort all of the job's documents for each window.
        first, last = self._connection.execute(
            "SELECT MIN(id), MAX(id) FROM documents WHERE job_id = ?", (job_id,)
        ).fetchone()
        after = (first or 0) - 1
        while last is not None and after < last:
            rows = self._connection.execute(
                f"SELECT * FROM documents NOT INDEXED WHERE id > ? AND id <= ? AND job_id = ? AND {which} "  # noqa: S608 - fixed words
                "ORDER BY id LIMIT ?",
                (after, last, job_id, WINDOW),
            ).fetchall()
            if not rows:
                return
            after = rows[-1]["id"]
            yield from rows


def _page_of(row: sqlite3.Row) -> PageLine:
    return PageLine(
        path=path_from_blob(row["path"]),
        name=row["name"],
        page=row["number"],
        pages=row["pages"],
        state=PageState(row["state"]),
        code=row["error_code"],
        message=row["error_message"],
        advice=row["error_advice"],
        attempts=row["attempts"],
        seconds=row["spent"] or 0.0,
        ended_at=row["ended_at"],
    )


def _input_of(row: sqlite3.Row) -> InputLine:
    return InputLine(
        path=path_from_blob(row["path"]),
        root=path_from_blob(row["root"]),
        name=row["name"],
        kind=row["kind"],
        size=row["size"],
        mtime_ns=row["mtime_ns"],
        content=row["content"],
        content_size=row["content_size"],
        content_mtime_ns=row["content_mtime_ns"],
        state=DocumentState(row["state"]),
        pages=row["pages"],
        file_pages=row["file_pages"],
        pages_ended=row["pages_ended"],
        pages_failed=row["pages_failed"],
        pages_blank=row["pages_blank"],
        attempts=row["attempts"],
        seconds=row["seconds"],
        words=row["words"],
        error_code=row["error_code"],
        delivered_at=row["delivered_at"],
    )
