"""The child's side of `PdfWriter`: one searchable PDF after the other, page by page on order."""

from __future__ import annotations

import base64
import faulthandler
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import BulkOcrError
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.providers.child_pages import GRACE, Orders, as_error
from bulkocr_gui.providers.making import Making
from bulkocr_gui.providers.searchable import begin
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from bulkocr_gui.providers.searchable import Searchable


def serve_pdf(channel: Orders) -> None:
    """Answer orders until the parent is gone."""
    channel.answer({})
    pdf: Searchable | None = None
    while True:
        order = channel.order()
        watch = Watch(channel, order["seconds"])
        answer: dict[str, Any] = {}
        try:
            if order["do"] == "begin":
                pdf = None
                pdf = begin(_making(order))
            elif pdf is None:
                raise BulkOcrError("a page of a PDF that was not begun")
            elif order["do"] == "page":
                pdf.add(order["number"], _recognition(order["recognition"]))
            else:
                answer = {"notes": list(pdf.finish(watch.pulse))}
                pdf = None
            channel.answer(answer)
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this document alone
            pdf = None
            channel.answer(as_error(error))
        finally:
            faulthandler.cancel_dump_traceback_later()


def _making(order: dict[str, Any]) -> Making:
    return Making(
        passwords=tuple(order["passwords"]),
        pdf_a=order["pdf_a"],
        pdf_pages=PdfPages(order["pdf_pages"]),
        source=Path(order["path"]),
        target=Path(order["target"]),
    )


def _recognition(encoded: str | None) -> Recognition | None:
    return None if encoded is None else Recognition.decode(base64.b64decode(encoded))


class Watch:
    """Ends this process when an order takes too long and its parent is not there to do it."""

    def __init__(self, channel: Orders, seconds: float) -> None:
        self._channel = channel
        self._seconds = seconds
        self._told = time.monotonic()
        faulthandler.dump_traceback_later(seconds + GRACE, exit=True)

    def pulse(self) -> None:
        """The work goes on: the time runs anew, here and with the parent."""
        if (now := time.monotonic()) - self._told > 1.0:
            self._told = now
            faulthandler.dump_traceback_later(self._seconds + GRACE, exit=True)
            self._channel.answer({"alive": True})
