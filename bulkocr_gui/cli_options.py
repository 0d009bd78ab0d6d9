"""What can be typed after `bulkocr`."""

from __future__ import annotations

import argparse
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bulkocr_gui import __version__
from bulkocr_gui.cli_arguments import amount, bounded, endpoint, path, preparations, words
from bulkocr_gui.cli_watch_options import add_watch
from bulkocr_gui.jobs.options import (
    CloudModel,
    Conflict,
    Detection,
    EngineMode,
    Exceptions,
    PdfPages,
    Preparation,
    Quality,
    Transport,
)
from bulkocr_gui.jobs.output_names import MERGED, NAMING_FIELDS, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_LANGUAGES = "eng"


def parser(defaults: Mapping[str, Any] = MappingProxyType({})) -> argparse.ArgumentParser:
    """Everything that the command line takes; `command` of the answer names the command.

    Args:
        defaults: of a job's options that are not given, where a preset has others than the program.
    """
    parser = argparse.ArgumentParser(
        prog="bulkocr", description="Recognise the text of folders of scans, and lose none of it."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data-dir", type=path, metavar="DIR", help="where jobs are kept (BULKOCR_DATA_DIR)")
    shared.add_argument("--json", action="store_true", help="machine-readable: one JSON value a line")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    for name, what in (
        ("run", "recognise folders and files"),
        ("check", "say what a run would meet: encrypted and damaged files, space, names that meet"),
    ):
        job = commands.add_parser(name, parents=[shared], help=what)
        _add_job(job)
        job.set_defaults(**defaults)
    _add_later(commands, shared)
    watch = commands.add_parser(
        "watch", parents=[shared], help="recognise by itself what comes into folders, until Ctrl-C"
    )
    add_watch(watch)
    _add_job_options(watch)
    watch.set_defaults(**defaults)
    commands.add_parser("presets", parents=[shared], help="list the presets, those of the window too")
    commands.add_parser("jobs", parents=[shared], help="list the jobs")
    search = commands.add_parser("search", parents=[shared], help="find words in all that was ever recognised")
    search.add_argument(
        "query", nargs="+", metavar="QUERY", help="words, '\"a phrase\"', begin*, AND, OR, NOT and parentheses"
    )
    search.add_argument("--limit", type=bounded(1, 10_000), default=20, metavar="N", help="pages shown (20)")
    commands.add_parser("spending", parents=[shared], help="what paid providers cost this month, and for which jobs")
    serve = commands.add_parser(
        "serve", parents=[shared], help="take jobs from other programs of this computer, by HTTP, without a window"
    )
    serve.add_argument(
        "--port",
        type=bounded(0, 65_535),
        default=None,
        metavar="N",
        help="on 127.0.0.1 (of Settings; 5000); 0 is any free",
    )
    doctor = commands.add_parser("doctor", parents=[shared], help="what can run here")
    doctor.add_argument("--tesseract", default="", metavar="FILE", help="the installed Tesseract, if not on PATH")
    return parser


def _add_job(run: argparse.ArgumentParser) -> None:
    """All that a job is started with."""
    run.add_argument("paths", nargs="+", type=path, metavar="PATH", help="folders, images or PDFs")
    _add_job_options(run)


def _add_job_options(run: argparse.ArgumentParser) -> None:
    run.add_argument(
        "--preset",
        default="",
        metavar="NAME",
        help="how a preset reads and saves, where no other option says so; `bulkocr presets` lists them",
    )
    run.add_argument(
        "--languages",
        metavar="L+L",
        help=f"languages, such as eng+deu ({DEFAULT_LANGUAGES}; hints for a provider that finds out by itself)",
    )
    run.add_argument(
        "--provider",
        default="tesseract",
        metavar="ID",
        help="what recognises: tesseract, rapidocr, google_vision (tesseract)",
    )
    run.add_argument("--workers", type=bounded(0, 256), default=0, metavar="N", help="pages at a time (cores)")
    run.add_argument("--max-retries", type=bounded(0, 100), default=3, metavar="N", help="retries a page (3)")
    run.add_argument(
        "--auto-pause",
        type=bounded(0, 1_000_000),
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
    run.add_argument("--page-timeout", type=bounded(1, 86_400), default=120, metavar="S", help="seconds a page (120)")
    _add_reading(run)
    _add_saving(run)
    _add_tesseract(run)
    _add_cloud(run)


def _add_reading(run: argparse.ArgumentParser) -> None:
    group = run.add_argument_group("what is read")
    group.add_argument(
        "--pages",
        default="",
        metavar="RANGES",
        help="of each document: 1-3,7,10- or odd, even, last (all)",
    )
    group.add_argument(
        "--include",
        action="append",
        default=[],
        metavar="PATTERN",
        help="only files like this, such as '*.tif' or '1790/**'; more than one is possible",
    )
    group.add_argument(
        "--exclude", action="append", default=[], metavar="PATTERN", help="no file and no folder like this; the same"
    )
    group.add_argument(
        "--pdf-pages",
        choices=[each.value for each in PdfPages],
        default=PdfPages.AUTO.value,
        help="pages of PDFs that have text: auto takes real text and recognises pictures, skip takes any text, "
        "redo replaces unseen text, force recognises all (auto)",
    )
    _add_passwords(group)


def _add_saving(run: argparse.ArgumentParser) -> None:
    group = run.add_argument_group("what is saved, and where")
    group.add_argument("--output", type=path, metavar="DIR", help="where it goes, and the report (beside the folder)")
    _add_formats(group, "txt")
    group.add_argument(
        "--preserve-layout",
        action="store_true",
        help="plain text keeps columns and tables in line, as they stand on the page",
    )
    group.add_argument("--pdf-a", action="store_true", help="searchable PDFs are made to be PDF/A-2b")
    fields = ", ".join(f"{{{field}}}" for field in NAMING_FIELDS)
    group.add_argument(
        "--name",
        default="{name}",
        metavar="PATTERN",
        help=f"how outputs are called, without suffix, of {fields} ({{name}})",
    )
    group.add_argument(
        "--beside", action="store_true", help="outputs go beside their originals; --output has the report"
    )
    group.add_argument(
        "--conflict",
        choices=[each.value for each in Conflict],
        default=Conflict.NUMBER.value,
        help="where a file of the output's name is there (number)",
    )
    group.add_argument(
        "--exceptions",
        choices=[each.value for each in Exceptions],
        default=Exceptions.NONE.value,
        help="collect what failed beside the report: a list, or copies too (none)",
    )


def _add_later(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Commands for a job that is there."""
    for name, what in (
        ("resume", "go on with a paused, stopped or failed job"),
        ("retry", "recognise a job's failed pages again"),
    ):
        again = commands.add_parser(name, parents=[shared], help=what)
        again.add_argument("job", metavar="JOB")
        _add_max_cost(again)
        _add_passwords(again)
    for name, what in (
        ("pause", "pause a job of the program that runs with the local API on"),
        ("stop", "stop a job of the program that runs with the local API on; what was recognised is kept"),
    ):
        commands.add_parser(name, parents=[shared], help=what).add_argument("job", metavar="JOB")
    export = commands.add_parser(
        "export", parents=[shared], help="save a job's results again, in other formats, without recognising again"
    )
    export.add_argument("job", metavar="JOB")
    _add_formats(export, None)
    export.add_argument("--zip", action="store_true", help="into one archive; --output may be its name")
    export.add_argument("--output", type=path, metavar="DIR", help="where to (the job's own folder)")
    _add_passwords(export)
    report = commands.add_parser("report", parents=[shared], help="write a job's report as it stands now")
    report.add_argument("job", metavar="JOB")
    report.add_argument("--output", type=path, metavar="DIR", help="below which folder (the job's own)")
    state = commands.add_parser("state", parents=[shared], help="a job's state and checkpoint, as JSON")
    state.add_argument("job", metavar="JOB")


def _add_formats(command: Any, default: str | None) -> None:
    command.add_argument(
        "--formats",
        type=words,
        default=words(default or ""),
        metavar="F,F",
        help=f"what each document is saved as: {', '.join(SUFFIXES)}{f' ({default})' if default else ''}",
    )
    command.add_argument(
        "--merge",
        type=words,
        default=(),
        metavar="F,F",
        help=f"besides, one file for all documents, of each: {', '.join(MERGED)}",
    )


def _add_passwords(command: Any) -> None:
    command.add_argument(
        "--password-file",
        metavar="FILE",
        help="passwords to try on encrypted PDFs, one a line; - asks at the terminal, or reads a pipe",
    )


def _add_tesseract(run: argparse.ArgumentParser) -> None:
    group = run.add_argument_group("tesseract, on this computer")
    group.add_argument(
        "--engine", choices=[mode.value for mode in EngineMode], default="auto", help="which Tesseract (auto)"
    )
    group.add_argument("--tesseract", default="", metavar="FILE", help="the installed Tesseract, if not on PATH")
    group.add_argument(
        "--quality",
        choices=[each.value for each in Quality],
        default=Quality.BALANCED.value,
        help="what is done for pages that are hard to read: fast reads once, balanced reads poor pages again, best "
        "reads every page with both engines; the second is RapidOCR, where it is installed (balanced)",
    )
    steps = [each.value for each in Preparation]
    group.add_argument(
        "--prepare",
        type=preparations,
        default=tuple(Preparation),
        metavar="STEP,STEP",
        help=f"what may be done with pages that seem to need it: {', '.join(steps)}; none for nothing (all)",
    )
    group.add_argument("--psm", type=bounded(0, 13), default=3, metavar="N", help="page segmentation mode (3)")


def _add_cloud(run: argparse.ArgumentParser) -> None:
    group = run.add_argument_group("providers that pages are sent to")
    group.add_argument(
        "--poor-to",
        default="",
        metavar="ID",
        help="send the pages that were read poorly to this provider, within --max-cost: google_vision (none)",
    )
    group.add_argument(
        "--endpoint", type=endpoint, metavar="HOST[:PORT]", help="where pages are sent (of the settings, or its own)"
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
        "--max-cost", type=amount, metavar="AMOUNT", help="the job pauses before it costs more, such as 12.50 (none)"
    )
