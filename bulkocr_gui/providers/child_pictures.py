"""The child's work for the page viewer: it opens a page and gives its picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

# The decoders are loaded before the first page is wanted, not while somebody waits for it.
from bulkocr_gui.documents import images, pdf  # noqa: F401
from bulkocr_gui.documents.page import Opening, open_page
from bulkocr_gui.jobs.options import PdfPages
from bulkocr_gui.providers.child_pages import as_error, forget_complaints

if TYPE_CHECKING:
    from bulkocr_gui.providers.child_pages import Orders


def serve_pictures(channel: Orders) -> None:
    """Answer orders until the parent is gone."""
    while True:
        order = channel.order()
        forget_complaints()
        try:
            answer, pixels = _picture(order)
        except Exception as error:  # noqa: BLE001 - whatever it is, it costs this page alone
            answer, pixels = as_error(error), b""
        channel.answer(answer, pixels)


def _picture(order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    # Its own text is of no account here: the page is shown as it looks.
    opening = Opening(tuple(order["passwords"]), PdfPages.FORCE)
    page = open_page(Path(order["path"]), order["page"], opening)
    try:
        shown = page.picture(order["most_pixels"])
    finally:
        page.close()
    sizes = {name: getattr(shown, name) for name in ("full_width", "full_height", "width", "height")}
    return sizes, shown.pixels
