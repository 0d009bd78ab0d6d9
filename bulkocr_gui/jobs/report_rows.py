"""What a job's report is made of: pages, inputs and outputs as they were committed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import DocumentState, NotReadReason, PageState


@dataclass(frozen=True, slots=True)
class PageLine:
    """A page that failed or is blank."""

    path: Path
    name: str
    page: int
    pages: int
    """Pages of its document."""
    state: PageState
    code: str
    message: str
    advice: str
    attempts: int
    seconds: float
    """Of all attempts together."""
    ended_at: float | None


@dataclass(frozen=True, slots=True)
class InputLine:
    """A document of the job, as it was read."""

    path: Path
    root: Path
    """The source folder that it was found under."""
    name: str
    kind: str
    size: int
    """Bytes when it was listed."""
    mtime_ns: int
    content: str
    """SHA-256 in hex; empty where the file could not be read, or was not read again yet."""
    content_size: int
    """Bytes when its content was read."""
    content_mtime_ns: int
    state: DocumentState
    pages: int
    """Pages of it that belong to the job."""
    file_pages: int
    """Pages that the file has; 0 where that was not counted."""
    pages_ended: int
    pages_failed: int
    pages_blank: int
    attempts: int
    seconds: float
    """Of recognising."""
    words: int
    error_code: str
    delivered_at: float | None

    @property
    def changed(self) -> bool:
        """Whether the file is not the one that was listed any more."""
        read = (self.content_size, self.content_mtime_ns)
        return bool(self.content) and read != (self.size, self.mtime_ns)


@dataclass(frozen=True, slots=True)
class OutputLine:
    """A file that the job wrote."""

    path: Path
    format_id: str
    size: int
    mtime_ns: int
    content: str
    """SHA-256 in hex; empty where it is not known."""
    source: Path | None
    """The document that it is of; None for one of the whole job."""
    at: float | None
    """Seconds since the epoch, when it was written."""


@dataclass(frozen=True, slots=True)
class NotReadLine:
    """A file that the job's listing found and the job does not read."""

    path: Path
    reason: NotReadReason


@dataclass(frozen=True, slots=True)
class DocumentTotals:
    """A job's documents (files) by how they stand, and what is to be said of them."""

    by_state: dict[DocumentState, int]
    size: int
    """Bytes of all inputs."""
    words: int
    confidence: float | None
    """Mean word confidence, 0 to 100."""
    attempts: int
    noted: int
    """Documents that something is to be said of."""
    corrected_words: int = 0
    """That were corrected by hand."""
    corrected_pages: int = 0
    not_read: dict[NotReadReason, int] = field(default_factory=dict)
    """Files that the listing found and that are no documents of the job."""

    def of(self, *states: DocumentState) -> int:
        """How many documents stand in one of these states."""
        return sum(self.by_state.get(state, 0) for state in states)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A document that something is to be said of."""

    name: str
    text: str
