"""What the head of a file says of its pages, known before they are written."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.results.formats import PageResult
    from bulkocr_gui.results.recognition import Recognition


def first_recognised(pages: Iterable[PageResult]) -> tuple[Recognition | None, Iterator[PageResult]]:
    """The first recognition, which names the engine, and all the pages again from the first.

    Pages before it hold nothing, so that looking ahead takes no memory.
    """
    rest = iter(pages)
    taken: list[PageResult] = []
    for page in rest:
        taken.append(page)
        if page.recognition is not None:
            return page.recognition, chain(taken, rest)
    return None, iter(taken)
