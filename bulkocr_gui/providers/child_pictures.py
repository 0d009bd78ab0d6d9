"""The child's work for the page viewer: it opens a page and gives its picture, parts of it, or its thumbnail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

# The decoders are loaded before the first page is wanted, not while somebody waits for it.
from bulkocr_gui.documents import images, pdf  # noqa: F401
from bulkocr_gui.documents.page import MOST_LOOKED_AT, Opening, open_page
from bulkocr_gui.documents.thumbnail import thumbnail
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.providers.child_pages import as_error, forget_complaints

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage, ShownPage
    from bulkocr_gui.providers.child_pages import Orders


def serve_pictures(channel: Orders) -> None:
    """Answer orders until the parent is gone."""
    pages = _Pages()
    while True:
        order = channel.order()
        forget_complaints()
        try:
            page = pages.of(order)
            if order["do"] == "part":
                answer, blob = _about(page.part(tuple(order["box"]), order["shrink"]))
            elif order["do"] == "thumbnail":
                answer, blob = {}, thumbnail(page)
            else:
                if order["upper"] and (upper := page.upper_part(order["most_pixels"])) is not None:
                    answer, blob = _about(upper)
                    channel.answer(answer | {"more": True}, blob)
                answer, blob = _about(page.picture(order["most_pixels"]))
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this page alone
            answer, blob = as_error(error), b""
        pages.done_with(order)
        channel.answer(answer, blob)


class _Pages:
    """A page of which parts are looked at stays open until anything else is asked for."""

    def __init__(self) -> None:
        self._open: OpenPage | None = None
        self._key: tuple[Any, ...] = ()

    def of(self, order: dict[str, Any]) -> OpenPage:
        path = Path(order["path"])
        key = (order["do"], path, order["page"], _stamp(path))
        if self._open is None or key != self._key:
            self.close()
            # Its own text is of no account here: the page is shown as it looks.
            opening = Opening(tuple(order["passwords"]), PdfPages.FORCE, MOST_LOOKED_AT)
            self._open = open_page(path, order["page"], opening)
            self._key = key
        return self._open

    def done_with(self, order: dict[str, Any]) -> None:
        if order["do"] != "part":
            self.close()

    def close(self) -> None:
        page, self._open = self._open, None
        if page is not None:
            page.close()


def _stamp(path: Path) -> tuple[int, int]:
    """Of the file's content, as far as it can be told without reading it; whoever opens it says what is wrong."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _about(shown: ShownPage) -> tuple[dict[str, Any], bytes]:
    names = ("full_width", "full_height", "width", "height", "upper")
    return {name: getattr(shown, name) for name in names}, shown.pixels
