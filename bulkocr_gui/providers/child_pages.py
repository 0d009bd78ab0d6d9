"""The child's work on pages: each is looked at, and then worked on once its parent has the memory for it."""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from bulkocr_gui.documents.page import Opening, file_error, open_page, pages_known
from bulkocr_gui.jobs.errors import BulkOcrError, PageError, TransientError
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.jobs.retry import is_bug, known
from bulkocr_gui.providers.own_text import recognition_of_text, with_own_text

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage, Raster
    from bulkocr_gui.results.recognition import Recognition

GRACE = 2.0
"""Seconds that a child waits, after its time, to be ended by its parent."""


class Orders(Protocol):
    """The child's side of the pipes."""

    def order(self) -> dict[str, Any]:
        """The next order; waits for it."""
        ...

    def answer(self, header: dict[str, Any], blob: bytes = b"") -> None:
        """Send a message to the parent."""
        ...


class Work(Protocol):
    """What is done with pages in this child."""

    def about(self) -> dict[str, Any]:
        """What the parent is told before the first page."""
        ...

    def look(self, page: OpenPage, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """What the parent is told of a page before it is worked on."""
        ...

    def do(self, page: OpenPage, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """The answer to the parent."""
        ...


@runtime_checkable
class OfTwoMinds(Protocol):
    """An engine that may read a page more than once."""

    other: tuple[Recognition, float] | None
    """The reading of the last page that was not chosen, and its score; None where it was read once."""


class TimedPage:
    """What an engine needs of a page, and how long that took.

    Attributes:
        seconds: of decoding or rendering.
    """

    def __init__(self, page: OpenPage) -> None:
        self._page = page
        self.seconds = 0.0

    def raster(self) -> Raster:
        """See `documents.page.OpenPage`."""
        began = time.perf_counter()
        try:
            return self._page.raster()
        finally:
            self.seconds += time.perf_counter() - began


class Recognising:
    """Pages recognised by an engine.

    Args:
        role: `engine` as `MODULE:CLASS`, and its `options`; `more_bytes` of these is what it takes besides the page.
    """

    def __init__(self, role: dict[str, Any]) -> None:
        self._more_bytes: int = role["options"].get("more_bytes", 0)
        module, name = role["engine"].split(":")
        self._engine = getattr(importlib.import_module(module), name)(role["options"])

    def about(self) -> dict[str, Any]:
        """See `Work`."""
        return {"engine": self._engine.description}

    def look(self, page: OpenPage, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """See `Work`."""
        del order
        return {"needs_bytes": page.needs_bytes + self._more_bytes}, b""

    def do(self, page: OpenPage, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """See `Work`."""
        del order
        text = page.own_text()
        if text is not None and text.complete:
            return about(recognition_of_text(text), 0.0, text.notes)
        timed = TimedPage(page)
        recognition, seconds, notes = self._engine.recognise(timed)
        if text is not None:
            recognition = with_own_text(recognition, recognition_of_text(text))
        answer, blob = about(recognition, seconds, notes)
        answer["rendering"] = timed.seconds
        if not isinstance(self._engine, OfTwoMinds) or self._engine.other is None:
            return answer, blob
        other, score = self._engine.other
        if text is not None:
            other = with_own_text(other, recognition_of_text(text))
        encoded = other.encode()
        return answer | {"other": {"engine": other.engine, "score": score, "bytes": len(encoded)}}, blob + encoded


def about(recognition: Recognition, seconds: float, notes: tuple[str, ...]) -> tuple[dict[str, Any], bytes]:
    """What the parent is told of a page's result: all of a `PageRecord`, and the encoded recognition."""
    answer = {
        "words": len(recognition.words),
        "confidence": recognition.confidence,
        "width": recognition.width,
        "height": recognition.height,
        "dpi": recognition.dpi,
        "engine": recognition.engine,
        "seconds": seconds,
        "notes": notes,
    }
    return answer, recognition.encode()


class Encoding:
    """Pages made into the bytes that are sent to a provider, and the files' contents by their SHA-256."""

    def __init__(self) -> None:
        self._path = Path()
        self._stamp: list[int] = []

    def about(self) -> dict[str, Any]:
        """See `Work`."""
        return {}

    def look(self, page: OpenPage, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """See `Work`. `known` of the order is the stamp and content that this file had before, if it had.

        Of a page with text of its own it is told too: `own` is the record of that, `complete` whether it is all.
        """
        from bulkocr_gui.documents.content import content_of  # noqa: PLC0415 - an engine's child needs none of it

        self._path = Path(order["path"])
        self._stamp = _stamp(self._path)
        stamp, content = order["known"]
        if stamp != self._stamp:
            try:
                content = content_of(self._path)
            except OSError as error:
                raise file_error(error) from error
        answer = {"needs_bytes": page.needs_bytes, "stamp": self._stamp, "content": content}
        text = page.own_text()
        if text is None:
            return answer, b""
        own, blob = about(recognition_of_text(text), 0.0, text.notes)
        return answer | {"own": own, "complete": text.complete}, blob

    def do(self, page: OpenPage, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """See `Work`."""
        from bulkocr_gui.documents.encoded import encode  # noqa: PLC0415 - as above

        encoded = encode(page, order["most_bytes"], order["most_pixels"])
        if _stamp(self._path) != self._stamp:
            # The result would be kept under a content that it is not of.
            raise TransientError(
                "file_changed", "The file was changed while it was read.", "Retry it when it is whole."
            )
        answer = {
            "width": encoded.width,
            "height": encoded.height,
            "dpi": encoded.dpi,
            "scale": encoded.scale,
            "notes": encoded.notes,
        }
        return answer, encoded.data


def _stamp(path: Path) -> list[int]:
    try:
        status = path.stat()
    except OSError as error:
        raise file_error(error) from error
    return [status.st_size, status.st_mtime_ns]


def serve_pages(channel: Orders, work: Work) -> None:
    """Answer orders until the parent is gone."""
    channel.answer(work.about())
    page: OpenPage | None = None
    while True:
        order = channel.order()
        _end_at_the_latest_in(order["seconds"] + GRACE)
        try:
            if order["do"] == "inspect":
                forget_complaints()
                if page is not None:
                    page.close()
                    page = None
                path = Path(order["path"])
                opening = Opening(tuple(order["passwords"]), PdfPages(order["pdf_pages"]))
                try:
                    page = open_page(path, order["page"], opening)
                except PageError as error:
                    # This page may be bad and the others good, of which the listing knew nothing.
                    channel.answer(as_error(error) | {"file_pages": pages_known(path)})
                    continue
                answer, blob = work.look(page, order)
                channel.answer(answer | {"file_pages": page.file_pages}, blob)
            elif page is None:
                raise BulkOcrError("a page was to be worked on that was not inspected")
            else:
                answer, blob = ({}, b"") if order["do"] == "leave" else work.do(page, order)
                page.close()
                page = None
                channel.answer(answer, blob)
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this page alone
            channel.answer(as_error(error))
        finally:
            faulthandler.cancel_dump_traceback_later()


def as_error(error: Exception) -> dict[str, Any]:
    """What the parent is told of an error."""
    if is_bug(error):
        # No text of the document can stand in a type's name; a message could hold some.
        return {"error": "bug", "code": "bug", "message": type(error).__name__, "advice": ""}
    explained = known(error)
    return {
        "error": explained.error_class.value,
        "code": explained.code,
        "message": explained.message,
        "advice": explained.advice,
    }


def _end_at_the_latest_in(seconds: float) -> None:
    """End this process then, should its parent no longer be there to do it.

    The thread that would see the parent's end does not run while a library hangs and keeps the interpreter to
    itself; the timer of `faulthandler` needs no interpreter.
    """
    faulthandler.dump_traceback_later(seconds, exit=True)


def forget_complaints() -> None:
    """Empty the file that the standard error output is: libraries print a line for every odd page."""
    with contextlib.suppress(OSError):
        os.ftruncate(2, 0)
        os.lseek(2, 0, os.SEEK_SET)
