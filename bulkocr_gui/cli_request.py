"""The job that a command line means, checked before anything is entered."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.cli_options import DEFAULT_LANGUAGES
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest
from bulkocr_gui.jobs.options import (
    CloudModel,
    Conflict,
    Detection,
    EngineMode,
    Exceptions,
    JobOptions,
    PdfPages,
    Quality,
    Transport,
)
from bulkocr_gui.jobs.output_names import checked_merged
from bulkocr_gui.processing.document_files import checked_formats
from bulkocr_gui.processing.intake import checked_options

if TYPE_CHECKING:
    import argparse

    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.providers.cloud_access import CloudSettings

FROM_TERMINAL = "-"


def request_of(options: argparse.Namespace, provider: Provider, settings: CloudSettings) -> JobRequest:
    """The job that was asked for.

    Args:
        options: of the command `run` or `check`.
        provider: the one that was chosen.
        settings: what holds where an option was not given.

    Raises:
        UsageError: no language, no such format, or ranges, patterns or names that cannot be understood.
    """
    job = JobOptions(
        workers=options.workers,
        max_retries=options.max_retries,
        auto_pause=options.auto_pause,
        unreadable_count=options.unreadable_files == "count",
        page_timeout=float(options.page_timeout),
        page_segmentation=options.psm,
        engine_mode=EngineMode(options.engine),
        tesseract_path=options.tesseract,
        endpoint=settings.endpoint if options.endpoint is None else options.endpoint,
        transport=Transport(options.transport or settings.transport),
        detection=Detection(options.detection),
        cloud_model=CloudModel(options.cloud_model),
        cost_cap=options.max_cost,
        reuse=not options.no_reuse,
        quality=Quality(options.quality),
        preparation=options.prepare,
        poor_to=options.poor_to,
        languages=_languages(options.languages, provider),
        formats=checked_formats(options.formats),
        merged=checked_merged(options.merge),
        pdf_pages=PdfPages(options.pdf_pages),
        pdf_a=options.pdf_a,
        preserve_layout=options.preserve_layout,
        page_ranges=options.pages,
        include=tuple(options.include),
        exclude=tuple(options.exclude),
        naming=options.name,
        beside=options.beside,
        conflict=Conflict(options.conflict),
        exceptions=Exceptions(options.exceptions),
    )
    checked_options(job)
    return JobRequest(
        sources=tuple(options.paths),
        output=options.output,
        provider=provider.id,
        options=job,
        passwords=passwords_of(options.password_file),
    )


def passwords_of(given: str | None) -> tuple[str, ...]:
    """The passwords that `--password-file` names: never a word of the command line, which others can see.

    Raises:
        UsageError: the file cannot be read.
    """
    if given is None:
        return ()
    if given == FROM_TERMINAL:
        lines = [getpass.getpass("Password: ")] if sys.stdin.isatty() else sys.stdin.read().splitlines()
        return tuple(line for line in lines if line)
    try:
        text = Path(given).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8"
        raise UsageError(
            "password_file_unreadable",
            f"The passwords cannot be read from {given} ({reason}).",
            "Name a text file with a password a line, or - to be asked.",
        ) from error
    return tuple(line for line in text.splitlines() if line)


def _languages(given: str | None, provider: Provider) -> tuple[str, ...]:
    # The probe of a provider on this computer starts an engine, only to say no.
    if given is None and provider.needs_network and provider.probe(JobOptions(languages=())).detects_language:
        return ()
    parts = (DEFAULT_LANGUAGES if given is None else given).split("+")
    languages = tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
    if not languages:
        raise UsageError("no_language", "No language was given.", "Name at least one, such as eng.")
    return languages
