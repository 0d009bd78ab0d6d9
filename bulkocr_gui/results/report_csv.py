"""A job's report as a table: a row for each page that failed or is blank, and for each file that was not read.

UTF-8 with a mark, for spreadsheets.
"""

from __future__ import annotations

import csv
import io
import time
from itertools import chain
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import shown
from bulkocr_gui.results.job_facts import NOT_READ

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bulkocr_gui.jobs.report_rows import NotReadLine, PageLine

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


def report_table(lines: Iterable[PageLine], not_read: Iterable[NotReadLine] = ()) -> Iterator[bytes]:
    """The table's bytes, in pieces.

    Args:
        lines: pages that failed or are blank, in the order wanted.
        not_read: files that are no documents of the job.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    text.write("\ufeff")
    writer.writerow(COLUMNS)
    for row in chain(map(_row, lines), map(_not_read, not_read)):
        writer.writerow(row)
        if text.tell() > _AT_ONCE:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode()


def _not_read(line: NotReadLine) -> tuple[object, ...]:
    path = shown(line.path)
    return line.path.name, "", "", "not_read", line.reason.value, NOT_READ[line.reason], "", "", "", "", path


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
