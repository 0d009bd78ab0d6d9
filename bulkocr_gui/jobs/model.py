"""The words of the program: job, document, page, outcome, and what the window is told of them.

All are frozen: they cross threads.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.options import JobOptions

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.errors import ErrorClass


class JobStatus(StrEnum):
    """Where a job stands. The window shows each with an icon and a word."""

    QUEUED = "queued"
    SCANNING = "scanning"
    PROCESSING = "processing"
    PAUSED = "paused"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    ERROR = "error"

    @property
    def running(self) -> bool:
        """Whether the job has work under way."""
        return self in (JobStatus.SCANNING, JobStatus.PROCESSING)


class PageState(StrEnum):
    """Where a page stands; those from `DONE` on are its outcomes."""

    PENDING = "pending"
    IN_FLIGHT = "in_flight"
    WAITING = "waiting"
    """Holds a worker through a retry delay."""
    DONE = "done"
    BLANK = "blank"
    FAILED = "failed"
    SKIPPED = "skipped"
    """Left out by the user; see `left_out`."""


class DocumentState(StrEnum):
    """Where a document stands, from its pages."""

    PENDING = "pending"
    IN_FLIGHT = "in_flight"
    WAITING = "waiting"
    DONE = "done"
    """Every page has an outcome, at least one is good, none failed."""
    BLANK = "blank"
    PARTIAL = "partial"
    """Delivered with some pages failed."""
    FAILED = "failed"
    SKIPPED = "skipped"
    """Left out by the user."""


class PauseReason(StrEnum):
    """Why a job is paused or in error."""

    USER = "user"
    ERRORS_IN_A_ROW = "errors_in_a_row"
    INTERRUPTED = "interrupted"
    """The program ended while the job ran."""
    CLOSED = "closed"
    """The window was closed while the job ran."""
    BUDGET = "budget"
    PROVIDER = "provider"
    MACHINE = "machine"
    BATTERY = "battery"
    """The computer runs on its battery."""
    SPACE = "space"
    """Less space is left than the user wants kept free."""
    SCHEDULE = "schedule"
    """A watched folder's job that may not run now; the code is that of `jobs.watched.Rest`."""


@dataclass(frozen=True, slots=True)
class Tariff:
    """What a provider's pages cost, and what they may cost. Amounts are in millionths of the currency."""

    price: int
    """Of one page."""
    free_pages: int
    """Of each calendar month (UTC)."""
    currency: str
    """ISO 4217: `USD`."""
    month_cap: int | None = None
    """All jobs together never cost more in a calendar month (UTC)."""


@dataclass(frozen=True, slots=True)
class JobRequest:
    """A job that the user wants."""

    sources: tuple[Path, ...]
    output: Path | None = None
    """Where the text goes; None is a folder beside the first source."""
    provider: str = "tesseract"
    name: str = ""
    options: JobOptions = field(default_factory=JobOptions)
    passwords: tuple[str, ...] = field(default=(), repr=False)
    """Tried on encrypted PDFs. Kept in memory while the program runs, nowhere else."""


@dataclass(frozen=True, slots=True)
class JobCounts:
    """Counts of a job, in pages and in documents (files)."""

    pages: int = 0
    done: int = 0
    blank: int = 0
    failed: int = 0
    documents: int = 0
    documents_done: int = 0
    """Delivered without a failed page."""
    documents_failed: int = 0
    """Ended with at least one failed page."""
    charged: int = 0
    """Pages that a paid provider has charged, or may have charged: calls that ended, in every run."""
    uncertain: int = 0
    """Of those, the ones of which nobody knows: timed out, cut off, or under way in a crash."""
    spent: int = 0
    """What `charged` cost at most, in millionths of the currency."""
    skipped: int = 0
    """Pages of files that the user left out."""
    documents_skipped: int = 0

    @property
    def ended(self) -> int:
        """Pages that have an outcome, or are left out."""
        return self.done + self.blank + self.failed + self.skipped


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a job is paused or in error: what happened and what to do."""

    kind: PauseReason
    code: str = ""
    message: str = ""
    advice: str = ""
    at: float = 0.0
    """Seconds since the epoch."""
    count: int = 0
    """Errors in a row, for an auto-pause; after a crash, pages that may be billed twice."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """One row of the job table: a picture of the store at one moment."""

    job_id: str
    name: str
    status: JobStatus
    provider: str
    sources: tuple[Path, ...]
    output: Path
    options: JobOptions
    counts: JobCounts
    reason: Reason | None
    position: int
    """Place in the queue; the table's order."""
    listing_done: bool
    """Whether the listing of the sources is complete, so that `counts.pages` is the total."""
    consecutive_errors: int
    created_at: float
    started_at: float | None
    ended_at: float | None
    active_seconds: float
    """Time with pages under way, summed over all runs."""
    engine: str = ""
    """The engine and version that recognises, once known."""

    @property
    def uses(self) -> frozenset[str]:
        """Ids of the providers that it needs: jobs that share one run one after another."""
        return frozenset({self.provider, self.options.poor_to} - {""})


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row of the file table."""

    document_id: int
    path: Path = field(compare=False)
    """Is never another for a file; to compare paths takes longer than all the rest."""
    name: str
    """Path below the source folder, as shown."""
    state: DocumentState
    pages: int
    pages_ended: int
    pages_failed: int
    attempts: int
    seconds: float
    confidence: float | None
    """Mean word confidence, 0 to 100."""
    note: str
    error_code: str
    error_message: str
    output: Path | None
    """The delivered file: the text, where there is one, else the first of the job's formats."""


@dataclass(frozen=True, slots=True)
class ErrorGroup:
    """Failed pages of one cause."""

    code: str
    error_class: ErrorClass
    message: str
    advice: str
    pages: int
    files: int


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One failed page."""

    page_id: int
    path: Path
    name: str
    page: int
    pages: int
    code: str
    error_class: ErrorClass
    message: str
    advice: str
    attempts: int
    at: float


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One line of a job's activity."""

    at: float
    level: str
    """INFO, WARNING or ERROR."""
    text: str


@dataclass(frozen=True, slots=True)
class PageTicket:
    """A page that a worker has claimed: all that recognising it needs."""

    page_id: int
    document_id: int
    job_id: str
    path: Path
    name: str
    number: int
    """1 is the first page."""
    pages: int
    """Pages of the document's file, whether they are read or not."""
    sequence: int
    """1-based place of the page among those of the job, for the log."""
    tries: int
    """Attempts of this run that already failed."""
    source_root: Path
    """The source folder it was found under."""
    again: str = ""
    """For a page that is run again: the options that are others than the job's, as JSON; see `jobs.reruns`."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The reading of a page that was not chosen, where it was read more than once."""

    engine: str
    score: float
    """What was thought of it, 0 to 1 (see `results.verdict`)."""
    blob: bytes
    """As `PageRecord.blob`."""


@dataclass(frozen=True, slots=True)
class PageRecord:
    """What a provider made of one page, ready to be stored."""

    words: int
    confidence: float | None
    """Mean word confidence, 0 to 100; None without words."""
    width: int
    """Pixels of the upright page."""
    height: int
    dpi: int
    engine: str
    seconds: float
    notes: tuple[str, ...]
    blob: bytes
    """The compressed recognition (see `results.recognition`)."""
    content: str = ""
    """SHA-256 of the document's bytes, in hex, where the result may be used again; empty where it may not."""
    other: Opinion | None = None
    rendering: float = 0.0
    """Of `seconds`, those that decoding or rendering took; 0 where they are not known."""

    @property
    def blank(self) -> bool:
        """Whether the page has no word."""
        return self.words == 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one page ended, as told to the screen and the command line."""

    job_id: str
    document_id: int
    page_id: int
    path: Path
    name: str
    page: int
    state: PageState
    error_class: ErrorClass | None = None
    code: str = ""
    message: str = ""
    advice: str = ""
    attempts: int = 1


@dataclass(frozen=True, slots=True)
class DocumentOutcome:
    """How one document ended."""

    job_id: str
    document_id: int
    path: Path
    name: str
    state: DocumentState
    output: Path | None
    pages: int
    pages_failed: int
    error_class: ErrorClass | None = None
    code: str = ""
    message: str = ""
    advice: str = ""
    unsaved: tuple[str, ...] = ()
    """Why it could not be saved in some of its formats; a sentence for each."""


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """One input file that the scan found."""

    path: Path
    root: Path
    """The source folder it was found under."""
    relative: Path
    """Where it lies below the root; the output mirrors it."""
    kind: str
    """`png`, `pdf` …; see `documents.kinds`. `unknown` for a file that its name promises but its bytes are not."""
    size: int
    mtime_ns: int
    pages: int
    """1 where the file could not be opened: the worker then says why."""
    output: Path
    """Planned text file below the output folder; no two documents of one listing share it."""
    finding: str = ""
    """What the listing saw at once that the user should know before the start; a code of `Finding`, or empty."""
    counted: bool = True
    """Whether the pages were counted. Where not, that is done when the first of them can be read."""


class NotReadReason(StrEnum):
    """Why a job does not read a file that its listing found."""

    OUTPUTS_THERE = "outputs_there"
    NO_PAGE_MEANT = "no_page_meant"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ScanProblem:
    """Something the listing could not read or left out: told, not fatal."""

    path: Path
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that preflight saw, of one kind, and what can be done before the start."""

    code: str
    """`encrypted`, `empty_file`, `damaged`, `too_large`, `has_text`, `restricted`, `duplicates`, `language_missing`,
    `output_not_writable`, `space`, `name_conflicts`, `name_too_long`, `page_ranges`, `vanished` …"""
    blocks: bool
    """Whether no job can start with it; the rest costs its own files at most."""
    files: int
    """How many files it concerns; 0 where it concerns the job."""
    message: str
    """What is the matter, in one sentence."""
    advice: str
    """What can be done, in one sentence."""
    examples: tuple[Path, ...] = ()
    """The first of the files, at most ten."""
