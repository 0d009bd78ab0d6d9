"""What a user drops or names, made into a job's sources, name and output folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.documents.patterns import Patterns
from bulkocr_gui.jobs.errors import MachineError, UsageError
from bulkocr_gui.jobs.output_names import checked_merged, checked_naming
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.jobs.rows import shown

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bulkocr_gui.jobs.model import JobRequest
    from bulkocr_gui.jobs.options import JobOptions


def resolved(sources: Sequence[Path]) -> tuple[Path, ...]:
    """Absolute sources, each once.

    Raises:
        UsageError: none is given, or one is not there.
    """
    if not sources:
        raise UsageError("no_source", "No folder or file was given.", "Name at least one.")
    kept = tuple(dict.fromkeys(Path(os.path.abspath(source)) for source in sources))
    for source in kept:
        try:
            source.stat()
        except (FileNotFoundError, NotADirectoryError):
            raise UsageError("no_such_source", f"{source} is not there.", "Check the name.") from None
        except OSError as error:
            raise UsageError(
                "unreadable_source", f"{source} cannot be read ({error.strerror}).", "Check it and its permissions."
            ) from None
    return kept


def checked_patterns(options: JobOptions) -> None:
    """See that the options say which files are wanted.

    Raises:
        UsageError: a pattern cannot be understood (`patterns`).
    """
    Patterns(options.include, options.exclude)


def checked_options(options: JobOptions) -> None:
    """See that a job can be started with these options; before it is entered.

    Raises:
        UsageError: page ranges, patterns or names of outputs that cannot be understood.
    """
    page_ranges(options.page_ranges)
    checked_patterns(options)
    checked_naming(options)
    checked_merged(options.merged)


def checked_poor_to(request: JobRequest, providers: Collection[str]) -> None:
    """See that there is another provider which a job's poor pages can be sent to, where it wants one.

    Raises:
        UsageError: there is none of that id (`unknown_provider`), or it is the job's own (`poor_to_itself`).
    """
    wanted = request.options.poor_to
    if wanted and wanted not in providers:
        raise UsageError("unknown_provider", f"This program has no provider {wanted}.", "Choose another.")
    if wanted == request.provider:
        raise UsageError(
            "poor_to_itself",
            f"Poor pages of {wanted} cannot be sent to {wanted} once more.",
            "Choose another provider for them.",
        )


def default_name(sources: Sequence[Path]) -> str:
    """The first source's name, and how many more there are."""
    first = shown(Path(sources[0].name or str(sources[0])))
    return first if len(sources) == 1 else f"{first} +{len(sources) - 1}"


def default_output(sources: Sequence[Path]) -> Path:
    """A folder `NAME (OCR)` beside the source folder; in the home folder where that cannot be written."""
    first = sources[0] if sources[0].is_dir() else sources[0].parent
    name = f"{first.name or 'Scans'} (OCR)"
    beside = first.parent / name
    writable = os.access(beside if beside.exists() else first.parent, os.W_OK)
    return beside if writable and first != first.parent else Path.home() / name


def prepare_output(output: Path) -> None:
    """Make the output folder.

    Raises:
        MachineError: it cannot be made.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(
            "output_not_writable",
            f"The output folder {output} cannot be made ({error.strerror}).",
            "Choose another output folder, or change the folder's permissions.",
        ) from error
