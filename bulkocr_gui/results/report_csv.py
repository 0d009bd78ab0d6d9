"""A job's report as a table: a row for each page that failed or is blank. UTF-8 with a mark, for spreadsheets."""

from __future__ import annotations

import csv
import io
import time
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.jobs.report_rows import PageLine

COLUMNS = (
    "name",
    "page",
    "pages",
    "outcome",
    "reason",
    "message",
    "what_to_do",
    "attempts",
    "seconds",
    "ended_at",
    "path",
)
_AT_ONCE = 65536
"""Characters that are encoded together."""


def report_table(lines: Iterable[PageLine]) -> Iterator[bytes]:
    """The table's bytes, in pieces.

    Args:
        lines: pages that failed or are blank, in the order wanted.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    text.write("\ufeff")
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow(_row(line))
        if text.tell() > _AT_ONCE:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode()


def _row(line: PageLine) -> tuple[object, ...]:
    ended = "" if line.ended_at is None else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(line.ended_at))
    failed = bool(line.code)
    return (
        line.name,
        line.page,
        line.pages,
        line.state.value,
        line.code,
        line.message if failed else "",
        line.advice if failed else "",
        line.attempts,
        f"{line.seconds:.3f}",
        ended,
        shown(line.path),
    )
