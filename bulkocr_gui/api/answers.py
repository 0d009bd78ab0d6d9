"""Jobs, files and pages as the API tells them. Keys and types of the original service's are kept."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.job_store import STATES

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import ErrorRow, FileRow, JobRow
    from bulkocr_gui.results.recognition import Recognition


def state_of(row: JobRow) -> str:
    """`running`, `paused` or `stopped`."""
    return STATES.get(row.status, "running")


def state(row: JobRow, checkpoint: dict[str, Any]) -> dict[str, Any]:
    """A job's state and checkpoint."""
    now = state_of(row)
    return {
        "job_id": row.job_id,
        "state": now,
        "is_paused": now == "paused",
        "is_stopped": now == "stopped",
        "checkpoint": checkpoint,
    }


def job(row: JobRow) -> dict[str, Any]:
    """A job as `bulkocr jobs --json`, the list, and events show it; counts are in pages unless named otherwise."""
    counts = row.counts
    return {
        "job_id": row.job_id,
        "name": row.name,
        "status": row.status.value,
        "state": state_of(row),
        "folder_path": str(row.sources[0]) if row.sources else "",
        "sources": [str(source) for source in row.sources],
        "output": str(row.output),
        "provider": row.provider,
        "parallel": row.options.workers != 1,
        "max_workers": row.options.workers,
        "languages": list(row.options.languages),
        "formats": list(row.options.formats),
        "options": dataclasses.asdict(row.options),
        "endpoint": row.options.endpoint or None,
        "cost_cap": row.options.cost_cap,
        "reason": None if row.reason is None else {**dataclasses.asdict(row.reason), "kind": row.reason.kind.value},
        "created_at": row.created_at,
        "started_at": row.started_at,
        "ended_at": row.ended_at,
        "active_seconds": round(row.active_seconds, 3),
        "engine": row.engine,
        "listing_done": row.listing_done,
        "consecutive_errors": row.consecutive_errors,
        "percent": round(100 * counts.ended / counts.pages, 1) if counts.pages else 0.0,
        **dataclasses.asdict(counts),
    }


def file(row: FileRow) -> dict[str, Any]:
    """A file of a job."""
    return {
        "document_id": row.document_id,
        "name": row.name,
        "path": str(row.path),
        "state": row.state.value,
        "pages": row.pages,
        "pages_ended": row.pages_ended,
        "pages_failed": row.pages_failed,
        "attempts": row.attempts,
        "seconds": row.seconds,
        "confidence": row.confidence,
        "note": row.note,
        "error": row.error_code,
        "message": row.error_message,
        "output": None if row.output is None else str(row.output),
    }


def error(row: ErrorRow) -> dict[str, Any]:
    """A page that failed."""
    return {
        "file": str(row.path),
        "name": row.name,
        "page": row.page,
        "pages": row.pages,
        "error": row.code,
        "class": row.error_class.value,
        "message": row.message,
        "advice": row.advice,
        "attempts": row.attempts,
        "at": row.at,
    }


def words(recognition: Recognition) -> list[dict[str, Any]]:
    """A page's words with their boxes: left, top, right, bottom, in pixels of the page."""
    return [
        {"text": word.text, "confidence": word.confidence, "box": [word.x0, word.y0, word.x1, word.y1]}
        for word in recognition.words
    ]
