"""What the files of one document are called in each format: one stem, and the format's suffix."""

from __future__ import annotations

import hashlib
import os
import re
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import Conflict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.jobs.options import JobOptions

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
"""By the format's id, in the order in which formats are offered.

None is the end of another, so that two stems that differ never meet.
"""
MERGED = ("txt", "csv", "jsonl", "pdf")
"""Formats that all documents of a job can have one file in."""
TEXT = "txt"
LONGEST_NAME = 255
"""Bytes of a file's name on every common file system."""
LONGEST_PATH = 259 if os.name == "nt" else 4095
"""Of a whole path: characters on Windows, bytes elsewhere."""
NAMING_FIELDS = {
    "name": "the input's name without its suffix",
    "n": "the document's number in the job, five digits",
    "ext": "the input's suffix without its dot",
    "folder": "the name of the input's folder",
}
"""What a naming pattern can hold, in braces."""
_FIELD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(?:\.|$)", re.IGNORECASE)


def in_format(planned: Path, format_id: str) -> Path:
    """A document's file in one format.

    Args:
        planned: the name that the document was given, as text: it stands for all of its formats.
        format_id: a key of SUFFIXES.
    """
    return planned.with_name(shortened(planned.name.removesuffix(SUFFIXES[TEXT]), SUFFIXES[format_id]))


def shortened(stem: str, suffix: str) -> str:
    """A file's name that fits; one that would be too long is cut, and marked by what all of it was."""
    if len(os.fsencode(stem + suffix)) <= LONGEST_NAME:
        return stem + suffix
    mark = f"~{hashlib.sha256(os.fsencode(stem)).hexdigest()[:8]}{suffix}"
    return os.fsencode(stem)[: LONGEST_NAME - len(os.fsencode(mark))].decode("utf-8", "ignore") + mark


def shown_first(formats: Sequence[str]) -> tuple[str, ...]:
    """The formats in the order in which a document's file is looked for to be shown: text before others."""
    return tuple(sorted(formats, key=lambda each: each != TEXT))


def checked_merged(formats: Sequence[str]) -> tuple[str, ...]:
    """The formats, each once.

    Raises:
        UsageError: one of them cannot hold a whole job.
    """
    for each in formats:
        if each not in MERGED:
            raise UsageError(
                "unknown_merged",
                f"A job cannot be saved as one file in {each!r}.",
                f"Choose from {', '.join(MERGED)}.",
            )
    return tuple(dict.fromkeys(formats))


def checked_naming(options: JobOptions) -> None:
    """See that outputs can be called as the options say; before a job is entered.

    Raises:
        UsageError: they cannot (`bad_naming`).
    """
    pattern = options.naming
    fields = _FIELD.findall(pattern)
    literal = _FIELD.sub("", pattern)
    unknown = [field for field in fields if field not in NAMING_FIELDS]
    problem = ""
    if unknown:
        problem = f"there is no {{{unknown[0]}}}"
    elif "{" in literal or "}" in literal:
        problem = "a brace has no other"
    elif "name" not in fields and "n" not in fields:
        problem = "without {name} or {n} all outputs would have one name"
    elif found := _FORBIDDEN.search(literal):
        problem = f"{found[0]!r} cannot be in a file's name"
    elif pattern[0] in ". ":
        problem = "it begins with a dot or a space"
    elif _DEVICES.match(pattern):
        problem = "Windows keeps this name for a device"
    elif "n" in fields and options.conflict is Conflict.SKIP:
        problem = "{n} changes from job to job, and documents whose outputs are there are to be skipped"
    if problem:
        listed = ", ".join(f"{{{field}}} {meaning}" for field, meaning in NAMING_FIELDS.items())
        raise UsageError(
            "bad_naming",
            f"Outputs cannot be named {pattern!r}: {problem}.",
            f"There are {listed}; for example {{name}}.ocr.",
        )


def planned_output(mirrored: Path, source: Path, options: JobOptions, number: int) -> Path:
    """A document's text file as the options want it: below the output folder, or absolute beside the original.

    Args:
        mirrored: the text file that the listing planned below the output folder, whose stem is unique in its folder.
        source: the input.
        options: their naming pattern is good.
        number: of the document, from 1.
    """
    values = {
        "name": mirrored.name.removesuffix(SUFFIXES[TEXT]),
        "n": f"{number:05}",
        "ext": source.suffix[1:],
        "folder": source.parent.name,
    }
    stem = _FIELD.sub(lambda field: values[field[1]], options.naming)
    folder = source.parent if options.beside else mirrored.parent
    return folder / shortened(stem, SUFFIXES[TEXT])


def is_too_long(path: Path) -> bool:
    """Whether no file can be written under this path."""
    return (len(str(path)) if os.name == "nt" else len(os.fsencode(path))) > LONGEST_PATH


def merged_name(job_name: str, suffix: str) -> str:
    """What a file of a whole job is called: after the job, as far as a file's name can hold its name."""
    stem = _FORBIDDEN.sub("_", job_name).strip(". ") or "job"
    return shortened(f"_{stem}" if _DEVICES.match(stem) else stem, suffix)
