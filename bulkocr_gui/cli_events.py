"""Jobs, pages and documents as the JSON of the command line. Amounts of money are millionths of the currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import DocumentOutcome, DocumentState, JobRow, Outcome, PageState


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
