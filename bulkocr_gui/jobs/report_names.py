"""Where a job's report is: a folder of its own below the output folder, which no listing reads."""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.rows import shown

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow

REPORT_FOLDER = "Bulk OCR report"
"""Below an output folder: the reports of all of its jobs, and copies of what failed. Left out of every listing."""
REPORT_PAGE = "report.html"
REPORT_TABLE = "report.csv"
MANIFEST = "manifest.jsonl"
EXCEPTIONS = "Exceptions"
FAILED_TABLE = "failed.csv"

_LONGEST = 120
"""Bytes of a name's part that a user or a provider gave."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ufffd]+')


def report_folder(row: JobRow, output: Path) -> Path:
    """The folder of a job's report, always the same: its id keeps it apart from every other job's.

    Args:
        row: the job.
        output: the job's output folder, or where the report is wanted.
    """
    day = time.strftime("%Y-%m-%d", time.localtime(row.created_at))
    return output / REPORT_FOLDER / f"{in_names(row.name) or 'Job'} {day} {row.job_id}"


def in_names(text: str) -> str:
    """A text as a part of a file's name on every common file system; empty where nothing of it can be one."""
    clean = _NOT_IN_NAMES.sub("_", text).strip(" .")
    return os.fsencode(clean)[:_LONGEST].decode("utf-8", "ignore").strip(" .")


def reason_folder(code: str) -> str:
    """The folder of the documents that failed for one reason: `Empty file`."""
    return in_names(code.replace("_", " ").capitalize()) or "Unknown"


def raw_name(path: Path) -> str:
    """The bytes of a path in hex, where it cannot be shown as it is; else empty."""
    raw = os.fsencode(path)
    return "" if shown(path).encode() == raw else raw.hex()
