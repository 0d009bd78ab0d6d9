"""What can be typed after `bulkocr`, and the job that it means."""

from __future__ import annotations

import argparse
import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui import __version__
from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobRequest
from bulkocr_gui.jobs.money import MILLION
from bulkocr_gui.jobs.options import CloudModel, Detection, EngineMode, JobOptions, Transport
from bulkocr_gui.jobs.output_names import SUFFIXES
from bulkocr_gui.providers.endpoint import checked_endpoint

if TYPE_CHECKING:
    from bulkocr_gui.providers.base import Provider
    from bulkocr_gui.providers.cloud_access import CloudSettings

DEFAULT_LANGUAGES = "eng"
MOST_MONEY = 1_000_000
"""Of `--max-cost`, in whole units of the currency."""


def parser() -> argparse.ArgumentParser:
    """Everything that the command line takes; `command` of the answer names the command."""
    parser = argparse.ArgumentParser(
        prog="bulkocr", description="Recognise the text of folders of scans, and lose none of it."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data-dir", type=_path, metavar="DIR", help="where jobs are kept (BULKOCR_DATA_DIR)")
    shared.add_argument("--json", action="store_true", help="machine-readable: one JSON value a line")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")

    run = commands.add_parser("run", parents=[shared], help="recognise folders and files")
    run.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="folders, images or PDFs")
    run.add_argument("--output", type=_path, metavar="DIR", help="where the text goes (beside the folder)")
    _add_formats(run, "txt")
    run.add_argument(
        "--languages",
        metavar="L+L",
        help=f"languages, such as eng+deu ({DEFAULT_LANGUAGES}; hints for a provider that finds out by itself)",
    )
    run.add_argument(
        "--provider", default="tesseract", metavar="ID", help="what recognises: tesseract, google_vision (tesseract)"
    )
    run.add_argument("--workers", type=_bounded(0, 256), default=0, metavar="N", help="pages at a time (cores)")
    run.add_argument("--max-retries", type=_bounded(0, 100), default=3, metavar="N", help="retries a page (3)")
    run.add_argument(
        "--auto-pause",
        type=_bounded(0, 1_000_000),
        default=5,
        metavar="N",
        help="errors in a row that pause; 0 never (5)",
    )
    run.add_argument(
        "--unreadable-files",
        choices=["count", "ignore"],
        default="count",
        help="whether unreadable files count towards --auto-pause (count)",
    )
    run.add_argument(
        "--page-timeout", type=_bounded(1, 86_400), default=120, metavar="S", help="seconds a page (120)"
    )
    _add_tesseract(run)
    _add_cloud(run)

    for name, words in (
        ("resume", "go on with a paused, stopped or failed job"),
        ("retry", "recognise a job's failed pages again"),
    ):
        again = commands.add_parser(name, parents=[shared], help=words)
        again.add_argument("job", metavar="JOB")
        _add_max_cost(again)
    export = commands.add_parser(
        "export", parents=[shared], help="save a job's results again, in other formats, without recognising again"
    )
    export.add_argument("job", metavar="JOB")
    _add_formats(export, None)
    export.add_argument("--output", type=_path, metavar="DIR", help="where to (the job's own folder)")
    state = commands.add_parser("state", parents=[shared], help="a job's state and checkpoint, as JSON")
    state.add_argument("job", metavar="JOB")
    commands.add_parser("jobs", parents=[shared], help="list the jobs")
    commands.add_parser("spending", parents=[shared], help="what paid providers cost this month, and for which jobs")
    doctor = commands.add_parser("doctor", parents=[shared], help="what can run here")
    doctor.add_argument("--tesseract", default="", metavar="FILE", help="the installed Tesseract, if not on PATH")
    return parser


def _add_formats(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument(
        "--formats",
        default=default,
        required=default is None,
        metavar="F,F",
        help=f"what each document is saved as: {', '.join(SUFFIXES)}{f' ({default})' if default else ''}",
    )


def formats_of(given: str) -> tuple[str, ...]:
    """The formats that `--formats` names; the program says later which of them there are."""
    return tuple(part.strip() for part in given.split(",") if part.strip())


def _add_tesseract(run: argparse.ArgumentParser) -> None:
    group = run.add_argument_group("tesseract, on this computer")
    group.add_argument(
        "--engine", choices=[mode.value for mode in EngineMode], default="auto", help="which Tesseract (auto)"
    )
    group.add_argument("--tesseract", default="", metavar="FILE", help="the installed Tesseract, if not on PATH")
    group.add_argument("--psm", type=_bounded(0, 13), default=3, metavar="N", help="page segmentation mode (3)")


def _add_cloud(run: argparse.ArgumentParser) -> None:
    group = run.add_argument_group("providers that pages are sent to")
    group.add_argument(
        "--endpoint", type=_endpoint, metavar="HOST[:PORT]", help="where pages are sent (of the settings, or its own)"
    )
    group.add_argument(
        "--transport", choices=[each.value for each in Transport], help="how it is called (of the settings, or grpc)"
    )
    group.add_argument(
        "--detection",
        choices=[each.value for each in Detection],
        default="document",
        help="dense text, as on a page, or sparse, as in a photograph (document)",
    )
    group.add_argument(
        "--cloud-model", choices=[each.value for each in CloudModel], default="stable", help="its model (stable)"
    )
    group.add_argument(
        "--no-reuse",
        action="store_true",
        help="send pages again, and pay for them again, that were recognised before with the same options",
    )
    _add_max_cost(group)


def _add_max_cost(group: Any) -> None:
    group.add_argument(
        "--max-cost", type=_amount, metavar="AMOUNT", help="the job pauses before it costs more, such as 12.50 (none)"
    )


def request_of(options: argparse.Namespace, provider: Provider, settings: CloudSettings) -> JobRequest:
    """The job that was asked for.

    Args:
        options: of the command `run`.
        provider: the one that was chosen.
        settings: what holds where an option was not given.

    Raises:
        UsageError: `--languages` names none.
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
        languages=_languages(options.languages, provider),
        formats=formats_of(options.formats),
    )
    return JobRequest(sources=tuple(options.paths), output=options.output, provider=provider.id, options=job)


def _languages(given: str | None, provider: Provider) -> tuple[str, ...]:
    # The probe of a provider on this computer starts an engine, only to say no.
    if given is None and provider.needs_network and provider.probe(JobOptions(languages=())).detects_language:
        return ()
    parts = (DEFAULT_LANGUAGES if given is None else given).split("+")
    languages = tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
    if not languages:
        raise UsageError("no_language", "No language was given.", "Name at least one, such as eng.")
    return languages


def _path(text: str) -> Path:
    # A script's variable that holds nothing must not stand for the folder that it was started in.
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return Path(text)


def _endpoint(text: str) -> str:
    if not text.strip():
        # The same: pages must not go elsewhere than where the script wanted them.
        raise argparse.ArgumentTypeError("must not be empty")
    try:
        return checked_endpoint(text)
    except UsageError as error:
        raise argparse.ArgumentTypeError(f"{error.message} {error.advice}") from error


def _amount(text: str) -> int:
    """An amount of money in millionths: decimal point, nothing between thousands, nothing lost by rounding."""
    if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,6})?", text, re.ASCII) or Decimal(text) > MOST_MONEY:
        raise argparse.ArgumentTypeError(f"must be an amount from 0 to {MOST_MONEY}, such as 12.50")
    return int(Decimal(text) * MILLION)


def _bounded(least: int, most: int) -> Any:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"must lie between {least} and {most}")
        return value

    return number
