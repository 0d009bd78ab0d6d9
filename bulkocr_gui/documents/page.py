"""The gate before any engine: one page of a file, looked at before it is decoded, then made into grey pixels."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from bulkocr_gui.documents.kinds import HEAD_BYTES, PILLOW_FORMATS, sniff
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.options import PdfPages

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.documents.own_file import OwnFile
    from bulkocr_gui.documents.page_text import PageText

MAX_PIXELS = 250_000_000
"""Beyond this a page is refused: 250 megapixels is an A0 sheet at 400 dpi."""
MAX_SIDE = 32_767
"""The engine's own limit for a side, in pixels."""
MOST_LOOKED_AT = 400_000_000
"""As MAX_PIXELS for a page that is only looked at: 20,000 x 20,000 pixels."""
BYTES_GREY = 4.5
BYTES_COLOUR = 11.0
"""Memory a page takes while it is recognised, for each of its pixels; measured."""
DEFAULT_DPI = 300
LEAST_DPI = 100
MOST_DPI = 2400
"""A resolution outside these is taken for missing: it is a screen's, or nonsense."""


@dataclass(frozen=True, slots=True)
class Opening:
    """How a job's documents are opened.

    Attributes:
        passwords: tried on encrypted PDFs, in this order, after the empty one. Secret: in memory and pipes only.
        pdf_pages: what is done with the text that a PDF's page has already.
        most_pixels: a page, or a picture in it, that has more is refused.
    """

    passwords: tuple[str, ...] = field(default=(), repr=False)
    pdf_pages: PdfPages = PdfPages.AUTO
    most_pixels: int = MAX_PIXELS


@dataclass(frozen=True, slots=True)
class Raster:
    """One page, upright: 8-bit grey, or black and white where the file has no more.

    Attributes:
        width: in pixels.
        height: in pixels.
        dpi: to recognise at.
        pixels: row by row, one byte each; `bilevel` ones packed eight to a byte, 1 is white.
        notes: what a reader should know ("first of 3 frames").
    """

    width: int
    height: int
    dpi: int
    pixels: bytes
    notes: tuple[str, ...] = ()
    bilevel: bool = False
    """Black and white is recognised 8 % faster as what it is, with the same words."""


@dataclass(frozen=True, slots=True)
class ShownPage:
    """One page as any viewer shows it: upright, in colour, smaller where it was asked for.

    Attributes:
        full_width: of the page as it is recognised, in pixels.
        full_height: as `full_width`.
        width: of this picture, in pixels.
        height: as `width`.
        pixels: row by row, four bytes each: blue, green, red, and 255 for opaque.
        upper: part of the page's height, from above, that the picture has.
    """

    full_width: int
    full_height: int
    width: int
    height: int
    pixels: bytes = field(repr=False)
    upper: float = 1.0


Box = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels of the page as it is recognised."""


class OpenPage(Protocol):
    """A page that passed the gate; nothing of it is decoded yet."""

    needs_bytes: int
    """Memory that recognising it will take."""
    dpi: int

    file_pages: int
    """Pages of the file, where opening this one has told; else 0."""

    def own_text(self) -> PageText | None:
        """Text that the page has already and that is taken as it is; None where all of it is to be recognised."""
        ...

    def raster(self) -> Raster:
        """Decode or render; without what of `own_text` is not complete.

        Raises:
            PageError: damaged, or it needs more memory than there is.
        """
        ...

    def picture(self, most_pixels: int) -> ShownPage:
        """Decode or render for a person's eyes.

        Args:
            most_pixels: a page that has more is made smaller.

        Raises:
            PageError: damaged, or it needs more memory than there is.
        """
        ...

    def upper_part(self, most_pixels: int) -> ShownPage | None:
        """What `picture` will show of the upper part of the page; None where that would be no sooner there."""
        ...

    def part(self, box: Box, shrink: int) -> ShownPage:
        """A part of the page as it looks. What was decoded for it is kept for the next one, until `close`.

        Args:
            box: the part.
            shrink: its sides are made smaller by this, a power of two.

        Raises:
            PageError: damaged, or it needs more memory than there is.
        """
        ...

    def own_file(self, most_bytes: int, most_pixels: int) -> OwnFile | None:
        """The file itself, where it shows this page upright and whole and is within the limits.

        Raises:
            PageError: it cannot be read.
        """
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


def kind_of(path: Path) -> str:
    """The kind of a file, after making sure that it is a plain file with something in it.

    Raises:
        PageError: vanished, not a file, not permitted, empty, not a document.
    """
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            # A pipe would hang every reader for ever.
            raise PageError("not_a_file", "This is not a regular file.", "Leave it out, or copy what it holds.")
        if status.st_size == 0:
            raise PageError(
                "empty_file",
                "The file is empty (0 bytes).",
                "Often an interrupted copy: copy it again from the source.",
            )
        with path.open("rb") as file:
            kind = sniff(file.read(HEAD_BYTES))
    except OSError as error:
        raise file_error(error) from error
    if kind is None:
        raise PageError(
            "not_an_image",
            "The file is neither a picture nor a PDF, whatever its name says.",
            "Open it to see what it is; scan or download it again.",
        )
    if kind not in PILLOW_FORMATS and kind != "pdf":
        raise PageError(
            "unsupported_type",
            f"Files of this type ({kind}) cannot be read yet.",
            "Save it as PNG, JPEG, TIFF or PDF.",
        )
    return kind


def file_error(error: OSError) -> PageError:
    """What kept a file from being read, in words."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return PageError("vanished", "The file is not there any more.", "Put it back, then retry it.")
    if isinstance(error, PermissionError):
        return PageError("unreadable", "The file may not be read.", "Change its permissions, then retry it.")
    return PageError(
        "unreadable", f"The file cannot be read ({error.strerror or error}).", "Check the drive, then retry it."
    )


def damaged(detail: str) -> PageError:
    """The error for a file whose content is broken."""
    return PageError(
        "damaged", f"The file is damaged ({detail}).", "Scan it again, or copy it again from the source."
    )


def no_such_page(number: int, pages: int) -> PageError:
    """The error for a file that has fewer pages than when it was listed."""
    return PageError(
        "no_such_page", f"There is no page {number}: the file has {pages}.", "The file has changed; start a new job."
    )


def check_size(width: int, height: int, most_pixels: int = MAX_PIXELS) -> None:
    """Refuse a page that no engine can take, or that is too large to be looked at.

    Args:
        width: in pixels.
        height: in pixels.
        most_pixels: where it is more than MAX_PIXELS, no engine has to take the page.

    Raises:
        PageError: too large, or no area at all.
    """
    if width <= 0 or height <= 0:
        raise damaged("it has no area")
    too_long = most_pixels <= MAX_PIXELS and max(width, height) > MAX_SIDE
    if too_long or width * height > most_pixels:
        raise PageError(
            "too_large",
            f"The page is too large ({width:,} x {height:,} pixels).",
            "Scan it at a lower resolution, or cut it into parts.",
        )


def open_page(path: Path, number: int, opening: Opening = Opening()) -> OpenPage:
    """Let one page through the gate.

    Args:
        path: the document.
        number: 1-based.
        opening: passwords, and what counts of the text that is there.

    Raises:
        PageError: see the codes of `kind_of`, and damaged, encrypted, too_large, no_such_page.
    """
    kind = kind_of(path)
    if kind == "pdf":
        from bulkocr_gui.documents.pdf import PdfPage  # noqa: PLC0415 - pdfium loads only where there are PDFs

        return PdfPage(path, number, opening)
    from bulkocr_gui.documents.images import ImagePage  # noqa: PLC0415 - nor Pillow where there are only PDFs

    return ImagePage(path, number, kind, opening.most_pixels)


def pages_known(path: Path) -> int:
    """Pages of a PDF that this process has open, for one whose page could not be; 0 where it has not."""
    from bulkocr_gui.documents.pdf_open import open_document  # noqa: PLC0415 - as above

    return open_document.pages_of(path)


def count_pages(path: Path, kind: str, passwords: tuple[str, ...] = ()) -> int:
    """How many pages a document has; 1 for kinds that have one.

    Args:
        path: the document.
        kind: see `kind_of`.
        passwords: tried where it is encrypted.

    Raises:
        PageError: it cannot be opened.
    """
    if kind == "pdf":
        from bulkocr_gui.documents.pdf_open import count_pdf_pages  # noqa: PLC0415 - as above

        return count_pdf_pages(path, passwords)
    if kind == "tiff":
        from bulkocr_gui.documents.images import count_frames  # noqa: PLC0415 - as above

        return count_frames(path, kind)
    return 1
