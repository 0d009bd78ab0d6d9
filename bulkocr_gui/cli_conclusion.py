"""What the command line says when a run has ended, and its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bulkocr_gui.cli_costs import charged_words
from bulkocr_gui.cli_exits import ALL_GOOD, ERROR, FAILURES, PAUSED
from bulkocr_gui.jobs.model import JobStatus

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow


def exit_code(row: JobRow, *, incomplete: bool) -> int:
    """The exit code of a run.

    Args:
        row: the job as the run left it.
        incomplete: whether something was told that is not in the job's counts: what was not read, or not saved.
    """
    if row.status is JobStatus.COMPLETED:
        return FAILURES if row.counts.failed or incomplete else ALL_GOOD
    return ERROR if row.status is JobStatus.ERROR else PAUSED


def conclusion(row: JobRow, code: int, currency: str) -> list[str]:
    """How a run ended, a line each, and how to go on.

    Args:
        row: the job as the run left it.
        code: the exit code.
        currency: of what it cost; empty where it is free.
    """
    counts = row.counts
    words = [f"{counts.done} {'page' if counts.done == 1 else 'pages'} recognised"]
    if counts.blank:
        words.append(f"{counts.blank} blank")
    if counts.failed:
        words.append(f"{counts.failed} failed")
    if counts.skipped:
        words.append(f"{counts.skipped} left out")
    left = counts.pages - counts.ended
    if left:
        words.append(f"{left} to do")
    lines = [f"{row.status.value.capitalize()}: {', '.join(words)}."]
    if currency and counts.charged:
        lines.append(charged_words(counts, currency))
    if row.reason is not None and row.reason.message:
        lines.append(f"{row.reason.message} {row.reason.advice}".rstrip())
    what = "Text" if row.options.formats == ("txt",) else "Files"
    lines.append(f"{what}: {'beside the originals' if row.options.beside else row.output}")
    if code in (PAUSED, ERROR):
        capped = row.reason is not None and row.reason.code == "job_cap"
        lines.append(f"Go on with: bulkocr resume {row.job_id}{' --max-cost AMOUNT' if capped else ''}")
    elif counts.failed:
        lines.append(f"Try the failed pages again with: bulkocr retry {row.job_id}")
    return lines
