"""PDFs, opened by pdfium: with the passwords there are, and what their owners permit.

A PDF may have two passwords: one to open it, and its owner's, without which some uses are forbidden. pdfium opens
what has no password to open it, and lifts the restrictions for the owner's. What is forbidden is respected: where
text may not be copied (ISO 32000-1, 7.6.3.2, bit 5) a page's own text is not taken; reading its picture, as any
screen shows it, is allowed.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from bulkocr_gui.documents.page import damaged, file_error
from bulkocr_gui.jobs.errors import PageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COPYING = 0x10
"""The permission to copy text."""
EVERYTHING = 0xFFFFFFFC
"""Every bit of the permissions that stands for one."""
REOPEN_PAGES = 50
"""pdfium keeps what it has decoded: reopened this often, its memory stays flat."""


class OpenPdf:
    """The document that is open in this process, for as long as its pages are asked for."""

    def __init__(self) -> None:
        self._of: tuple[Path, int, int, tuple[str, ...]] | None = None
        self._document: Any = None
        self._fits: str | None = None
        self._pages_left = 0

    def get(self, path: Path, passwords: tuple[str, ...] = ()) -> Any:
        """The document, opened anew where it is another one, or was open for long.

        Raises:
            PageError: encrypted or damaged, or it cannot be read.
        """
        # A file that was repaired since is another one.
        with known():
            status = path.stat()
            wanted = (path, status.st_size, status.st_mtime_ns, passwords)
            if self._of != wanted:
                self.close()
                self._document, self._fits = opened(path, passwords)
                self._of = wanted
                self._pages_left = REOPEN_PAGES
            elif self._pages_left <= 0:
                self.close()
                self._document = _open(path, self._fits)
                self._of = wanted
                self._pages_left = REOPEN_PAGES
        self._pages_left -= 1
        return self._document

    def pages_of(self, path: Path) -> int:
        """Pages of the document, where it is the one that is open; else 0."""
        if self._document is None or self._of is None or self._of[0] != path:
            return 0
        with contextlib.suppress(pypdfium2.PdfiumError):
            return len(self._document)
        return 0

    def close(self) -> None:
        """Let the file go."""
        document, self._document, self._of = self._document, None, None
        if document is not None:
            document.close()


open_document = OpenPdf()
"""The one of this process, which has one thread for documents."""


def opened(path: Path, passwords: tuple[str, ...] = ()) -> tuple[Any, str | None]:
    """A document, and the password that it was opened with; None where it needs none.

    One that opens without a password is tried with those given where its owner forbids something: the owner's
    password lifts that.

    Raises:
        PageError: it needs a password, and none of these fits.
        pypdfium2.PdfiumError, OSError: it is damaged, or cannot be read; see `known`.
    """
    document: Any = None
    try:
        document = _open(path, None)
        if not passwords or permissions(document) & EVERYTHING == EVERYTHING:
            return document, None
    except pypdfium2.PdfiumError as error:
        if not _is_encrypted(error):
            raise
    fits: str | None = None
    for password in passwords:
        try:
            other = _open(path, password)
        except pypdfium2.PdfiumError as error:
            if not _is_encrypted(error):
                raise
            continue
        if permissions(other) & EVERYTHING == EVERYTHING:
            if document is not None:
                document.close()
            return other, password
        if document is None:
            document, fits = other, password
        else:
            other.close()
    if document is None:
        raise needs_password(given=bool(passwords))
    return document, fits


def permissions(document: Any) -> int:
    """What the owner of a document permits by the password it was opened with: bits as in the file."""
    return int(pdfium_c.FPDF_GetDocPermissions(document))


def needs_password(*, given: bool) -> PageError:
    """The error for an encrypted document.

    Args:
        given: whether passwords were tried.
    """
    if given:
        return PageError(
            "encrypted",
            "The PDF needs a password, and none of those given opens it.",
            "Give the right password for the job, then retry it.",
        )
    return PageError("encrypted", "The PDF needs a password.", "Give its password for the job, then retry it.")


def _open(path: Path, password: str | None) -> Any:
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        # pdfium takes names in UTF-8 alone; a name that is none is opened here instead.
        return pypdfium2.PdfDocument(path.open("rb"), password=password, autoclose=True)
    return pypdfium2.PdfDocument(path, password=password)


def _is_encrypted(error: pypdfium2.PdfiumError) -> bool:
    return bool(getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD)


@contextlib.contextmanager
def known() -> Iterator[None]:
    """Whatever pdfium and its binding throw at a broken file is the file's fault.

    Raises:
        PageError: in its stead.
    """
    try:
        yield
    except PageError:
        raise
    except MemoryError as error:
        raise no_memory() from error
    except OSError as error:
        raise file_error(error) from error
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_SECURITY:
            raise PageError(
                "encrypted",
                "The PDF is encrypted in a way that no password opens here.",
                "Save a copy without encryption and add that one.",
            ) from error
        if "bitmap" in str(error).lower():
            raise no_memory() from error
        raise damaged("it is not a PDF that can be read") from error
    except Exception as error:
        raise damaged(type(error).__name__) from error


def count_pdf_pages(path: Path, passwords: tuple[str, ...] = ()) -> int:
    """Pages of a PDF.

    Raises:
        PageError: encrypted or damaged.
    """
    with known():
        document, _ = opened(path, passwords)
        try:
            pages = len(document)
        finally:
            document.close()
    if pages == 0:
        raise damaged("it has no pages")
    return pages


def no_memory() -> PageError:
    """The error for a page that memory ran out over."""
    return PageError(
        "out_of_memory",
        "The page needs more memory than there is.",
        "Use fewer workers, or save the page at a lower resolution.",
    )
