"""What a searchable PDF is made of, and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.options import PdfPages

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How a document is made.

    Attributes:
        passwords: tried in order where the original needs one; they go over the pipe alone.
        pdf_a: whether it is to be PDF/A-2b; one that cannot be is an ordinary PDF, and a note says why.
        pdf_pages: what the pages were recognised with. Where every page was, its words are written over text that is
            seen as well; else none are where the page shows text of its own.
    """

    passwords: tuple[str, ...] = field(default=(), repr=False)
    pdf_a: bool = False
    pdf_pages: PdfPages = PdfPages.AUTO


@dataclass(frozen=True, slots=True)
class Making(PdfOptions):
    """One document that is being made.

    Attributes:
        source: the original; only read.
        target: the new file.
    """

    source: Path = field(kw_only=True)
    target: Path = field(kw_only=True)
