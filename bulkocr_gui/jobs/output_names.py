"""What the files of one document are called in each format: one stem, and the format's suffix."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SUFFIXES = {
    "txt": ".txt",
    "hocr": ".hocr",
    "alto": ".alto.xml",
    "tsv": ".tsv",
    "jsonl": ".jsonl",
    "csv": ".csv",
    "md": ".md",
    "docx": ".docx",
    "pdf": ".pdf",
}
"""By the format's id. None is the end of another, so that two stems that differ never meet."""
MERGED = ("txt", "csv", "jsonl", "pdf")
"""Formats that all documents of a job can have one file in."""
TEXT = "txt"
LONGEST_NAME = 255
"""Bytes of a file's name on every common file system."""


def in_format(planned: Path, format_id: str) -> Path:
    """A document's file in one format.

    Args:
        planned: the name that the document was given, as text: it stands for all of its formats.
        format_id: a key of SUFFIXES.
    """
    suffix = SUFFIXES[format_id]
    stem = planned.name.removesuffix(SUFFIXES[TEXT])
    if len(os.fsencode(stem + suffix)) > LONGEST_NAME:
        mark = f"~{hashlib.sha256(os.fsencode(stem)).hexdigest()[:8]}"
        cut = os.fsencode(stem)[: LONGEST_NAME - len(mark) - len(suffix)]
        stem = cut.decode("utf-8", "ignore") + mark
    return planned.with_name(stem + suffix)


def shown_first(formats: Sequence[str]) -> tuple[str, ...]:
    """The formats in the order in which a document's file is looked for to be shown: text before others."""
    return tuple(sorted(formats, key=lambda each: each != TEXT))
