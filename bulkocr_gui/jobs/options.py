"""What a job is started with: all of its options, with what most jobs want as their defaults."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EngineMode(StrEnum):
    """Which way Tesseract runs."""

    AUTO = "auto"
    BUILT_IN = "built-in"
    INSTALLED = "installed"


class Transport(StrEnum):
    """How a network provider is called."""

    GRPC = "grpc"
    REST = "rest"
    """Through proxies that know nothing but HTTP."""


class Detection(StrEnum):
    """What a network provider looks for."""

    DOCUMENT = "document"
    """Dense text, as on a page."""
    TEXT = "text"
    """Sparse text, as in a photograph."""


class CloudModel(StrEnum):
    """Which of its models a network provider reads with."""

    STABLE = "stable"
    LATEST = "latest"


class Quality(StrEnum):
    """How much is done for pages that are hard to read."""

    FAST = "fast"
    """Each is read once; turned pages and hopeless ones twice."""
    BALANCED = "balanced"
    """Poor pages are read again, by a second engine where there is one."""
    BEST = "best"
    """Every page is read by both engines, and the better of their words taken."""


class Preparation(StrEnum):
    """What may be done with a page so that it is read better; each only where the page seems to need it."""

    ORIENTATION = "orientation"
    """Text that lies on its side or head is turned upright."""
    LEVEL = "level"
    """Lines that fall by some degrees are made level."""
    BORDERS = "borders"
    """Black edges and the beds of scanners are cut off."""
    EVEN = "even"
    """Shadows, and coloured or faint paper, are made white."""
    INVERT = "invert"
    """White on black is made black on white."""
    SPECKS = "specks"
    """Specks of black-and-white scans are taken away."""
    RESOLUTION = "resolution"
    """More than 400 dpi are brought down: faster, and no worse."""


class PdfPages(StrEnum):
    """What is done with the pages of a PDF that have text of their own; decided page by page."""

    AUTO = "auto"
    """Real text is taken as it is; a picture is recognised; a page with both by how much of it is picture."""
    SKIP = "skip"
    """A page with any text is taken as it is: a scan that was recognised before keeps that text."""
    REDO = "redo"
    """Unseen text of an earlier recognition is thrown away and the page recognised; real text is taken."""
    FORCE = "force"
    """Every page is drawn and recognised, whatever text it has."""


class Conflict(StrEnum):
    """What is done where a file of the output's name is there that is not this document's own."""

    NUMBER = "number"
    """`letter (2).txt`."""
    OVERWRITE = "overwrite"
    """The older file is replaced. Never an input, and never another document's of the same job."""
    SKIP = "skip"
    """The older file is kept, and the document is not recognised."""


class Exceptions(StrEnum):
    """What becomes of documents that failed, at the end of the job."""

    NONE = "none"
    LIST = "list"
    """A list in the exceptions folder, sorted by reason."""
    COPY = "copy"
    """The list, and a copy of each, in a folder for each reason."""


@dataclass(frozen=True, slots=True)
class JobOptions:
    """All that a job was started with. Stored with the job as JSON; new fields need a default."""

    languages: tuple[str, ...] = ("eng",)
    workers: int = 0
    """Pages at the same time; 0 is the provider's own default."""
    max_retries: int = 3
    first_delay: float = 2.0
    """Seconds before the first retry of a page; see `jobs.retry.backoff_seconds`."""
    auto_pause: int = 5
    """Errors in a row that pause the job; 0 turns it off."""
    unreadable_count: bool = True
    """Whether unreadable files count towards auto-pause."""
    page_timeout: float = 120.0
    """Seconds one page may take."""
    low_priority: bool = False
    """Whether the engine leaves the processor to other programs that want it."""
    page_segmentation: int = 3
    """Tesseract's page segmentation mode."""
    turned: int = 0
    """By so many degrees clockwise every page is known to lie turned: 90, 180 or 270; 0 where that is found out."""
    engine_mode: EngineMode = EngineMode.AUTO
    tesseract_path: str = ""
    """The installed engine's command; empty is the one on PATH."""
    endpoint: str = ""
    """Where a network provider is called, `HOST[:PORT]`; empty is the provider's own. Kept with the job: its pages
    never go elsewhere."""
    transport: Transport = Transport.GRPC
    detection: Detection = Detection.DOCUMENT
    cloud_model: CloudModel = CloudModel.STABLE
    cost_cap: int | None = None
    """The job pauses before it costs more: millionths of the currency; None is no limit."""
    reuse: bool = True
    """Whether content that a paid provider recognised before, with the same options, is taken from the store."""
    formats: tuple[str, ...] = ("txt",)
    """What each document is delivered as, one file of each; ids of `jobs.output_names`."""
    merged: tuple[str, ...] = ()
    """What the whole job is delivered as, besides: one file for all documents, of each; ids of `MERGED`."""
    pdf_pages: PdfPages = PdfPages.AUTO
    pdf_a: bool = False
    """Whether searchable PDFs are made to be PDF/A-2b."""
    page_ranges: str = ""
    """The pages of each document that are recognised, as `1-3, 7, 10-`; empty is all. See `jobs.page_ranges`."""
    include: tuple[str, ...] = ()
    """Patterns (`*.tif`, `1790/**`) of which a file found must match one, case folded; empty is all files."""
    exclude: tuple[str, ...] = ()
    """Patterns of files and folders that are left out, case folded."""
    naming: str = "{name}"
    """How outputs are called, without suffix: `{name}` the input's without its own, `{n}` the document's number."""
    beside: bool = False
    """Whether outputs go beside their originals instead of below the output folder, which then has the report."""
    quality: Quality = Quality.BALANCED
    preparation: tuple[Preparation, ...] = tuple(Preparation)
    """What may be done with pages before they are read; what each is worth, `tests/benchmarks` prints."""
    poor_to: str = ""
    """Id of the provider that pages are sent to which this one read poorly, within the limits of costs; empty is
    none."""
    preserve_layout: bool = False
    """Whether lines and columns of plain text stand where the page has them, held by spaces."""
    conflict: Conflict = Conflict.NUMBER
    exceptions: Exceptions = Exceptions.NONE
