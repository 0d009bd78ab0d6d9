"""What a listing sees of a document at once: its pages, and what the user should know before the start.

The words are the codes of the errors that a worker would meet, so that both are told alike; and `has_text` and
`restricted`, which are no errors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.documents.kinds import KINDS
from bulkocr_gui.documents.page import check_size, count_pages, file_error, kind_of, open_page
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from pathlib import Path

OPENED = ("pdf", "tiff")
"""Kinds that have pages to be counted: they are opened by every listing."""
AT_A_GLANCE = ("png", "jpeg")
"""Kinds that are never opened by a listing: folders have 100,000 of them, and their first bytes say most."""
HAS_TEXT = "has_text"
RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What was seen.

    Attributes:
        pages: 1 where they could not be counted.
        counted: whether they were.
        finding: a code; empty where there is nothing to be told.
    """

    pages: int = 1
    counted: bool = True
    finding: str = ""


def is_opened(kind: str | None, *, closely: bool) -> bool:
    """Whether a file of a kind is opened: looked inside, not outside.

    Args:
        kind: by its first bytes.
        closely: whether the user is to be told of it before the start.
    """
    return kind in OPENED or (closely and kind in KINDS and kind not in AT_A_GLANCE)


def look_outside(path: Path, kind: str | None, head: bytes, error: OSError | None) -> FirstLook:
    """Look at a file that has one page, without opening it again.

    Args:
        path: the file.
        kind: by its first bytes; None where they are none that is known.
        head: those bytes.
        error: what kept them from being read.
    """
    try:
        if error is not None:
            raise file_error(error)
        if kind not in KINDS:
            kind_of(path)
        elif (size := _size_in(head, kind)) is not None:
            check_size(*size)
    except PageError as fault:
        return FirstLook(counted=fault.code == "too_large", finding=fault.code)
    return FirstLook()


def look_inside(path: Path, kind: str, passwords: tuple[str, ...], *, closely: bool) -> FirstLook:
    """Open a document and count its pages.

    Args:
        path: the file.
        kind: by its first bytes.
        passwords: tried where it is encrypted.
        closely: whether to look at its first page as well, and in a PDF for text and restrictions.
    """
    try:
        if kind == "pdf" and closely:
            from bulkocr_gui.documents.pdf_look import look_at_pdf  # noqa: PLC0415 - pdfium loads only for PDFs

            pages, finding = look_at_pdf(path, passwords)
            return FirstLook(pages, finding=finding)
        pages = count_pages(path, kind, passwords)
    except PageError as fault:
        # Its worker opens it again and says why, in its turn.
        return FirstLook(counted=False, finding=fault.code)
    try:
        if closely:
            open_page(path, 1).close()
    except PageError as fault:
        return FirstLook(pages, finding=fault.code)
    return FirstLook(pages)


def _size_in(head: bytes, kind: str) -> tuple[int, int] | None:
    """Width and height, where the first bytes have them: no other decides about a single picture at this speed."""
    if kind == "png" and head[12:16] == b"IHDR":
        return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")
    if kind == "gif" and len(head) >= 10:
        return int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
    if kind == "jpeg":
        return _size_of_jpeg(head)
    return None


def _size_of_jpeg(head: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        mark, length = head[at + 1], int.from_bytes(head[at + 2 : at + 4], "big")
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = int.from_bytes(head[at + 5 : at + 7], "big"), int.from_bytes(head[at + 7 : at + 9], "big")
            # A height of 0 is told after the picture's data.
            return (width, height) if height else None
        at += 2 + length
    return None
