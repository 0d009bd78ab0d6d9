"""The engine without a window: for scripts, servers without a screen, and tests.

Exit codes: 0 all pages good, 1 finished with failures, 2 bad usage, 3 paused, 4 error.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui import __version__
from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.terminal import complain, prepare_streams, say
from bulkocr_gui.jobs.database import database_error
from bulkocr_gui.jobs.errors import KnownError, MachineError, UsageError
from bulkocr_gui.jobs.job_store import STATES
from bulkocr_gui.jobs.model import EngineMode, JobOptions, JobRequest, JobRow
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.providers.registry import providers

if TYPE_CHECKING:
    from collections.abc import Sequence

ALL_GOOD, FAILURES, BAD_USAGE, PAUSED, ERROR = range(5)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    prepare_streams()
    options = _parser().parse_args(arguments)
    try:
        paths = AppPaths.find(options.data_dir)
        code: int = options.command(options, paths)
    except KnownError as error:
        _say_error(error, as_json=getattr(options, "json", False))
        return BAD_USAGE if isinstance(error, UsageError) else ERROR
    except KeyboardInterrupt:
        return PAUSED
    return code


def _say_error(error: KnownError, *, as_json: bool) -> None:
    if as_json:
        event = {"event": "error", "code": error.code, "message": error.message, "advice": error.advice}
        say(json.dumps(event))
    complain(f"bulkocr: {error.message} {error.advice}".rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bulkocr", description="Recognise the text of folders of scans, and lose none of it."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data-dir", type=_path, metavar="DIR", help="where jobs are kept (BULKOCR_DATA_DIR)")
    shared.add_argument("--json", action="store_true", help="machine-readable: one JSON value a line")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", parents=[shared], help="recognise folders and files")
    run.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="folders, images or PDFs")
    run.add_argument("--output", type=_path, metavar="DIR", help="where the text goes (beside the folder)")
    run.add_argument("--languages", default="eng", metavar="L+L", help="languages, such as eng+deu (eng)")
    run.add_argument("--provider", default="tesseract", metavar="ID", help="what recognises (tesseract)")
    run.add_argument("--engine", choices=[mode.value for mode in EngineMode], default="auto", help="which Tesseract")
    run.add_argument("--tesseract", default="", metavar="FILE", help="the installed Tesseract, if not on PATH")
    run.add_argument("--psm", type=_bounded(0, 13), default=3, metavar="N", help="page segmentation mode (3)")
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
    run.set_defaults(command=_run)

    for name, command, words in (
        ("resume", _resume, "go on with a paused, stopped or failed job"),
        ("retry", _retry, "recognise a job's failed pages again"),
    ):
        again = commands.add_parser(name, parents=[shared], help=words)
        again.add_argument("job", metavar="JOB")
        again.set_defaults(command=command)
    state = commands.add_parser("state", parents=[shared], help="a job's state and checkpoint, as JSON")
    state.add_argument("job", metavar="JOB")
    state.set_defaults(command=_state)
    jobs = commands.add_parser("jobs", parents=[shared], help="list the jobs")
    jobs.set_defaults(command=_jobs)
    doctor = commands.add_parser("doctor", parents=[shared], help="what can run here")
    doctor.add_argument("--tesseract", default="", metavar="FILE", help="the installed Tesseract, if not on PATH")
    doctor.set_defaults(command=_doctor)
    return parser


def _path(text: str) -> Path:
    # A script's variable that holds nothing must not stand for the folder that it was started in.
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return Path(text)


def _bounded(least: int, most: int) -> Any:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"must lie between {least} and {most}")
        return value

    return number


def _run(options: argparse.Namespace, paths: AppPaths) -> int:
    languages = tuple(dict.fromkeys(part.strip() for part in options.languages.split("+") if part.strip()))
    if not languages:
        raise UsageError("no_language", "No language was given.", "Name at least one, such as eng.")
    if options.provider not in providers(paths.data):
        known = ", ".join(providers(paths.data))
        raise UsageError("unknown_provider", f"There is no provider {options.provider}.", f"Known: {known}.")
    request = JobRequest(
        sources=tuple(options.paths),
        output=options.output,
        provider=options.provider,
        options=JobOptions(
            languages=languages,
            workers=options.workers,
            max_retries=options.max_retries,
            auto_pause=options.auto_pause,
            unreadable_count=options.unreadable_files == "count",
            page_timeout=float(options.page_timeout),
            page_segmentation=options.psm,
            engine_mode=EngineMode(options.engine),
            tesseract_path=options.tesseract,
        ),
    )
    return _headless(paths, as_json=options.json, request=request)


def _resume(options: argparse.Namespace, paths: AppPaths) -> int:
    return _headless(paths, as_json=options.json, job_id=options.job)


def _retry(options: argparse.Namespace, paths: AppPaths) -> int:
    return _headless(paths, as_json=options.json, job_id=options.job, retry=True)


def _headless(paths: AppPaths, **what: Any) -> int:
    # Qt is loaded by the commands that run jobs alone: `jobs` and `state` answer at once.
    from bulkocr_gui.headless import Headless  # noqa: PLC0415

    start_log(paths)
    with holding(paths):
        return Headless(paths, providers(paths.data)).run(**what)


def _rows(paths: AppPaths, job_id: str | None = None) -> tuple[tuple[JobRow, ...], dict[str, Any]]:
    """The jobs as they stand; what a killed program left running is found out first, if nobody runs."""
    unwritten: MachineError | None = None
    try:
        with holding(paths):
            store = Store(paths.store)
            try:
                store.recover()
            finally:
                store.close()
    except MachineError as error:
        # What another program holds, or a full disk does not take, can be read all the same.
        if error.code not in ("in_use", "disk_full", "store_not_writable", "data_not_writable"):
            raise
        unwritten = error
    try:
        queries = Queries(paths.store)
        try:
            if job_id is None:
                return queries.jobs(), {}
            return (queries.job(job_id),), queries.checkpoint(job_id)
        finally:
            queries.close()
    except sqlite3.Error as error:
        if unwritten is not None:
            raise unwritten from error
        raise database_error(error, paths.store) from error


def _state(options: argparse.Namespace, paths: AppPaths) -> int:
    (row,), checkpoint = _rows(paths, options.job)
    state = STATES.get(row.status, "running")
    answer = {
        "job_id": row.job_id,
        "state": state,
        "is_paused": state == "paused",
        "is_stopped": state == "stopped",
        "checkpoint": checkpoint,
    }
    say(json.dumps(answer, indent=None if options.json else 2))
    return ALL_GOOD


def _jobs(options: argparse.Namespace, paths: AppPaths) -> int:
    rows, _ = _rows(paths)
    if options.json:
        say(json.dumps([job_as_json(row) for row in rows]))
        return ALL_GOOD
    for row in rows:
        counts = row.counts
        line = f"{row.job_id}  {row.status.value:<10}  {counts.ended}/{counts.pages} pages"
        failed = f", {counts.failed} failed" if counts.failed else ""
        say(f"{line}{failed}  {row.name}")
    if not rows:
        say("No jobs yet.")
    return ALL_GOOD


def job_as_json(row: JobRow) -> dict[str, Any]:
    """A job as `jobs --json` and the events show it; counts are in pages unless named otherwise."""
    return {
        "job_id": row.job_id,
        "name": row.name,
        "status": row.status.value,
        "folder_path": str(row.sources[0]),
        "sources": [str(source) for source in row.sources],
        "output": str(row.output),
        "provider": row.provider,
        "languages": list(row.options.languages),
        "reason": None if row.reason is None else {**dataclasses.asdict(row.reason), "kind": row.reason.kind.value},
        "created_at": row.created_at,
        "started_at": row.started_at,
        "ended_at": row.ended_at,
        "active_seconds": round(row.active_seconds, 3),
        "engine": row.engine,
        "listing_done": row.listing_done,
        "consecutive_errors": row.consecutive_errors,
        **dataclasses.asdict(row.counts),
    }


def _doctor(options: argparse.Namespace, paths: AppPaths) -> int:
    ready = False
    answers: dict[str, Any] = {
        "version": __version__,
        "data": str(paths.data),
        "logs": str(paths.logs),
        "providers": {},
    }
    for name, provider in providers(paths.data).items():
        for mode in (EngineMode.BUILT_IN, EngineMode.INSTALLED) if name == "tesseract" else (EngineMode.AUTO,):
            probe = provider.probe(JobOptions(engine_mode=mode, tesseract_path=options.tesseract))
            ready = ready or probe.ready
            answers["providers"][f"{name} ({mode.value})" if name == "tesseract" else name] = dataclasses.asdict(
                probe
            )
    if options.json:
        say(json.dumps(answers))
        return ALL_GOOD if ready else ERROR
    say(f"Bulk OCR {__version__}\n  data   {paths.data}\n  logs   {paths.logs}")
    for name, probe in answers["providers"].items():
        say(f"\n{name}: {'ready' if probe['ready'] else 'not ready'}")
        for line in (
            probe["engine"],
            f"{probe['problem']} {probe['advice']}".strip(),
            f"languages: {' '.join(probe['languages']) or 'none'}",
            *(f"{key}: {value}" for key, value in probe["details"]),
        ):
            if line:
                say(f"  {line}")
    return ALL_GOOD if ready else ERROR


if __name__ == "__main__":
    sys.exit(main())
