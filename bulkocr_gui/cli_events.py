"""Jobs, pages and documents as the JSON of the command line. Amounts of money are millionths of the currency."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import DocumentOutcome, DocumentState, JobRow, Outcome, PageState


def job_as_json(row: JobRow) -> dict[str, Any]:
    """A job as `jobs --json` and the events show it; counts are in pages unless named otherwise."""
    return {
        "job_id": row.job_id,
        "name": row.name,
        "status": row.status.value,
        "folder_path": str(row.sources[0]),
        "sources": [str(source) for source in row.sources],
        "output": str(row.output),
        "provider": row.provider,
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
        **dataclasses.asdict(row.counts),
    }


def brief(row: JobRow) -> dict[str, Any]:
    """A job in the events of a run."""
    counts = row.counts
    return {
        "status": row.status.value,
        "output": str(row.output),
        "pages": counts.pages,
        "done": counts.done,
        "blank": counts.blank,
        "failed": counts.failed,
        "skipped": counts.skipped,
        "documents": counts.documents,
        "documents_failed": counts.documents_failed,
        "charged": counts.charged,
        "uncertain": counts.uncertain,
        "spent": counts.spent,
        "reason": row.reason.kind.value if row.reason else None,
        "message": row.reason.message if row.reason else None,
    }


def failure(outcome: Outcome | DocumentOutcome, *, failed: bool) -> dict[str, Any]:
    """How a page or a document ended, in its event; with the error where it failed."""
    state: PageState | DocumentState = outcome.state
    values: dict[str, Any] = {"path": str(outcome.path), "name": outcome.name, "state": state.value}
    if failed:
        values |= {
            "error_class": outcome.error_class.value if outcome.error_class else None,
            "code": outcome.code,
            "message": outcome.message,
            "advice": outcome.advice,
        }
    return values
