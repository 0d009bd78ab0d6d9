"""What is known of a job for its report and its manifest: figures that agree with the job table, options in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.model import DocumentState, JobStatus, NotReadReason
from bulkocr_gui.jobs.money import in_words
from bulkocr_gui.jobs.options import Conflict, EngineMode, Exceptions, JobOptions, PdfPages
from bulkocr_gui.jobs.rows import shown

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.report_rows import DocumentTotals

_PDF_PAGES = {
    PdfPages.AUTO: "real text is taken as it is, pictures are recognised",
    PdfPages.SKIP: "a page with any text keeps it",
    PdfPages.REDO: "the text of an earlier recognition is replaced",
    PdfPages.FORCE: "every page is recognised",
}
_CONFLICT = {
    Conflict.NUMBER: "a number is added to the name",
    Conflict.OVERWRITE: "the older file is replaced",
    Conflict.SKIP: "the older file is kept, the document is left out",
}
_EXCEPTIONS = {
    Exceptions.NONE: "not collected",
    Exceptions.LIST: "listed in the exceptions folder",
    Exceptions.COPY: "listed and copied in the exceptions folder",
}


NOT_READ = {
    NotReadReason.OUTPUTS_THERE: "Its results were there already, and such files are skipped.",
    NotReadReason.NO_PAGE_MEANT: "It has none of the pages that were chosen.",
    NotReadReason.UNREADABLE: "It could not be read when the sources were listed.",
}
NOT_READ_SHORT = {
    NotReadReason.OUTPUTS_THERE: "with results already",
    NotReadReason.NO_PAGE_MEANT: "without the chosen pages",
    NotReadReason.UNREADABLE: "unreadable",
}
"""Why files are not read: in a sentence, and after their number."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model that a provider recognised with."""

    name: str
    """`eng`."""
    path: str
    size: int
    """Bytes."""
    content: str
    """SHA-256, in hex."""


@dataclass(frozen=True, slots=True)
class JobFacts:
    """One job at one moment.

    Attributes:
        row: the job.
        totals: its documents.
        engines: what recognised its pages, and how many each.
        models: what they recognised with, as it is here now.
        provider: its name as shown.
        currency: of its cost; empty where it is free.
        program: this program's name and version.
        made_at: when, in seconds since the epoch.
        last_page_at: when its last page ended.
        ending: whether it is complete but for this report.
    """

    row: JobRow
    totals: DocumentTotals
    engines: tuple[tuple[str, int], ...]
    models: tuple[Model, ...]
    provider: str
    currency: str
    program: str
    made_at: float
    last_page_at: float | None
    ending: bool

    @property
    def status(self) -> JobStatus:
        """Where the job stands once this report is written."""
        return JobStatus.COMPLETED if self.ending else self.row.status

    @property
    def ended_at(self) -> float | None:
        """When the job ended, or its last page did; None while it has none."""
        return self.row.ended_at or self.last_page_at

    @property
    def documents_left(self) -> int:
        """Documents that have pages to do."""
        return self.totals.of(DocumentState.PENDING, DocumentState.IN_FLIGHT, DocumentState.WAITING)


def cost_in_words(facts: JobFacts) -> str:
    """What the job cost at most; empty where nothing was charged."""
    counts = facts.row.counts
    if not counts.charged:
        return ""
    words = f"{in_words(counts.spent, facts.currency or 'USD')} at most for {counted(counts.charged, 'page')}"
    return f"{words}; of {counts.uncertain:,} nobody knows whether they were charged" if counts.uncertain else words


def counted(number: int, what: str) -> str:
    """`1 page`, `1,204 pages`."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def options_in_words(facts: JobFacts) -> tuple[tuple[str, str], ...]:
    """What the job was told: a name and a sentence each; rare options only where they are not as usual."""
    options, usual = facts.row.options, JobOptions()
    lines = [
        ("Languages", " + ".join(options.languages) or "found by the provider itself"),
        ("Saved as", ", ".join(options.formats) or "no file of each document"),
    ]
    if options.merged:
        lines.append(("One file for all", ", ".join(options.merged)))
    if options.pdf_a:
        lines.append(("Searchable PDFs", "made to be PDF/A-2b"))
    if options.preserve_layout:
        lines.append(("Plain text", "keeps the layout of the page"))
    if options.quality is not usual.quality:
        lines.append(("Thoroughness", options.quality.value))
    if options.preparation != usual.preparation:
        lines.append(("Pages prepared", ", ".join(options.preparation) or "not at all"))
    lines.append(("Pages of PDFs", _PDF_PAGES[options.pdf_pages]))
    if options.page_ranges:
        lines.append(("Pages read", options.page_ranges))
    if options.include:
        lines.append(("Only files like", ", ".join(options.include)))
    if options.exclude:
        lines.append(("Without files like", ", ".join(options.exclude)))
    where = "beside the originals" if options.beside else f"below {shown(facts.row.output)}"
    lines.append(("Files go", where if options.naming == usual.naming else f"{where}, named {options.naming}"))
    lines.append(("Name already taken", _CONFLICT[options.conflict]))
    if options.exceptions is not Exceptions.NONE:
        lines.append(("Files that failed", _EXCEPTIONS[options.exceptions]))
    lines.append(("Retries a page", f"{options.max_retries}; {options.page_timeout:g} seconds an attempt"))
    pause = f"after {counted(options.auto_pause, 'error')} in a row" if options.auto_pause else "never by itself"
    ignored = "" if options.unreadable_count else ", unreadable files not counted"
    lines.append(("Pauses", pause + ignored))
    if options.engine_mode is not EngineMode.AUTO:
        lines.append(("Engine chosen", options.engine_mode.value))
    if options.page_segmentation != usual.page_segmentation:
        lines.append(("Page segmentation mode", str(options.page_segmentation)))
    if facts.currency:
        lines.append(("Sent to", options.endpoint or "the provider's own address"))
        limit = "none" if options.cost_cap is None else in_words(options.cost_cap, facts.currency)
        lines.append(("Limit of the cost", limit))
        lines.append(("Earlier results", "used again" if options.reuse else "not used again"))
    return tuple(lines)
