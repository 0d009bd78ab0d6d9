"""What the processor's threads tell the screen and the command line. Frozen: they cross threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import (
        ActivityRow,
        Finding,
        FoundDocument,
        JobCounts,
        JobRow,
        Reason,
        ScanProblem,
    )
    from bulkocr_gui.providers.base import Probe


@dataclass(frozen=True, slots=True)
class Notice:
    """A job paused by itself, cannot go on, or was interrupted: the banner's matter."""

    job_id: str
    name: str
    reason: Reason
    counts: JobCounts


@dataclass(frozen=True, slots=True)
class RowChanged:
    """A job's row as committed."""

    row: JobRow


@dataclass(frozen=True, slots=True)
class RowRemoved:
    """A job was forgotten."""

    job_id: str


@dataclass(frozen=True, slots=True)
class RunEnded:
    """Nothing of the job is in flight any more."""

    job_id: str


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One line of a job's activity."""

    job_id: str
    line: ActivityRow


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that the listing of a job's sources could not read, or left out."""

    job_id: str
    problem: ScanProblem


@dataclass(frozen=True, slots=True)
class OrderFailed:
    """An order that could not be carried out."""

    error: KnownError


Hears = Callable[["OrderFailed | Exported"], None]
"""Somebody who waits for what comes of an order."""


@dataclass(frozen=True, slots=True)
class Told:
    """A report about an order of somebody who waits for it; it is then taken as any other."""

    report: OrderFailed | Exported
    told: Hears


@dataclass(frozen=True, slots=True)
class Exported:
    """A job's results were written once more, in other formats or to another folder."""

    job_id: str
    formats: tuple[str, ...]
    folder: Path
    files: int
    """Files that were written."""
    left_out: int = 0
    """Files that could not be written; the activity says why."""
    cancelled: bool = False
    """Whether it was given up before everything was written."""
    archive: Path | None = None
    """The ZIP that has the files, where they were to be in one."""


@dataclass(frozen=True, slots=True)
class ReportWritten:
    """A job's report was written, as it was asked for."""

    job_id: str
    folder: Path
    """Has the report, its table, the manifest, and what failed."""
    page: Path
    """What to open: the HTML page."""


@dataclass(frozen=True, slots=True)
class Probed:
    """What a provider can do here."""

    provider: str
    probe: Probe


@dataclass(frozen=True, slots=True)
class Tested:
    """What one real call to a provider found."""

    provider: str
    probe: Probe


@dataclass(frozen=True, slots=True)
class KnownPages:
    """How many pages of a preview need not be paid for again."""

    token: int
    pages: int


@dataclass(frozen=True, slots=True)
class Indexed:
    """More of the pages that are older than the search index are in it."""

    left: int


@dataclass(frozen=True, slots=True)
class Found:
    """A part of what a preview of a folder found."""

    token: int
    found: tuple[FoundDocument | ScanProblem, ...]
    done: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to be known before a new job is started, of a preview that is finished."""

    token: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Created:
    """A job was entered, to be started at once or at its turn."""

    row: JobRow
    start_now: bool


@dataclass(frozen=True, slots=True)
class Requeued:
    """Failed pages of a job are pending again: it is to go on."""

    row: JobRow


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file of a job is left out: it is to be delivered as that, without any output."""

    row: JobRow
    document_id: int


@dataclass(frozen=True, slots=True)
class ReadingChosen:
    """Another reading of a page was chosen: its document is to be delivered once more."""

    row: JobRow
    document_id: int


@dataclass(frozen=True, slots=True)
class Corrected:
    """A page's corrections were kept, or its earlier ones carried over or forgotten."""

    document_id: int
    page: int
    held: bool
    """Whether they hold; else the page was read again meanwhile, and they are set aside."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A person found pages right, or took that back."""

    page_ids: tuple[int, ...]
    accepted: bool


@dataclass(frozen=True, slots=True)
class OrderEnded:
    """An order was carried out, or failed."""
