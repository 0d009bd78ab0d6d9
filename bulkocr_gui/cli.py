"""The engine without a window: for scripts, servers without a screen, and tests.

Exit codes: 0 all pages good, 1 finished with failures, 2 bad usage, 3 paused, 4 error.
"""

from __future__ import annotations

import dataclasses
import json
import sqlite3
import sys
import time
from typing import TYPE_CHECKING, Any

from bulkocr_gui import __version__
from bulkocr_gui.cli_costs import spending_as_json, spending_lines
from bulkocr_gui.cli_events import job_as_json
from bulkocr_gui.cli_options import formats_of, parser, request_of
from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.terminal import complain, prepare_streams, say
from bulkocr_gui.jobs.database import database_error
from bulkocr_gui.jobs.errors import KnownError, MachineError, UsageError
from bulkocr_gui.jobs.job_store import STATES
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.providers.vision_readiness import refuse_if_forbidden

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from bulkocr_gui.desktop.cloud_account import CloudAccount
    from bulkocr_gui.jobs.model import JobRow

ALL_GOOD, FAILURES, BAD_USAGE, PAUSED, ERROR = range(5)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    prepare_streams()
    options = parser().parse_args(arguments)
    try:
        paths = AppPaths.find(options.data_dir)
        code = COMMANDS[options.command](options, paths)
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


def _run(options: argparse.Namespace, paths: AppPaths) -> int:
    account = _account(paths)
    known = providers(paths.data, account)
    provider = known.get(options.provider)
    if provider is None:
        raise UsageError(
            "unknown_provider", f"There is no provider {options.provider}.", f"Known: {', '.join(known)}."
        )
    if provider.needs_network:
        # Said before the job is entered: the settings, and nothing in the job, would have to change.
        refuse_if_forbidden(account.settings())
    # Loaded here alone: the makers of the formats are of no use to `jobs` and `state`.
    from bulkocr_gui.processing.document_files import checked_formats  # noqa: PLC0415

    checked_formats(formats_of(options.formats))
    request = request_of(options, provider, account.settings())
    return _headless(paths, account, as_json=options.json, request=request)


def _resume(options: argparse.Namespace, paths: AppPaths) -> int:
    return _again(options, paths, retry=False)


def _retry(options: argparse.Namespace, paths: AppPaths) -> int:
    return _again(options, paths, retry=True)


def _again(options: argparse.Namespace, paths: AppPaths, *, retry: bool) -> int:
    return _headless(
        paths, _account(paths), as_json=options.json, job_id=options.job, retry=retry, cost_cap=options.max_cost
    )


def _export(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_export import export  # noqa: PLC0415 - as above

    start_log(paths)
    with holding(paths):
        return export(paths, options.job, formats_of(options.formats), options.output, as_json=options.json)


def _account(paths: AppPaths) -> CloudAccount:
    # Qt is loaded by the commands that need an account or run jobs alone: `jobs` and `state` answer at once.
    from bulkocr_gui.desktop.cloud_account import CloudAccount  # noqa: PLC0415
    from bulkocr_gui.desktop.settings import Settings  # noqa: PLC0415

    return CloudAccount(Settings(paths.settings), start_log(paths).add)


def _headless(paths: AppPaths, account: CloudAccount, **what: Any) -> int:
    from bulkocr_gui.headless import Headless  # noqa: PLC0415

    with holding(paths):
        try:
            forbidden = account.settings().forbidden
            return Headless(paths, providers(paths.data, account), forbidden=forbidden).run(**what)
        finally:
            account.close()


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


def _spending(options: argparse.Namespace, paths: AppPaths) -> int:
    # As for `jobs`: calls that a killed program left under way are counted as uncertain first.
    _rows(paths)
    account = _account(paths)
    paid = [(each, each.tariff()) for each in providers(paths.data, account).values()]
    try:
        queries = Queries(paths.store)
        try:
            months = [
                (each.name, queries.spending(each.id, time.time()), tariff)
                for each, tariff in paid
                if tariff is not None
            ]
        finally:
            queries.close()
    except sqlite3.Error as error:
        raise database_error(error, paths.store) from error
    if options.json:
        say(json.dumps([spending_as_json(spending, tariff) for _, spending, tariff in months]))
        return ALL_GOOD
    for month in months:
        for line in spending_lines(*month):
            say(line)
    return ALL_GOOD


def _doctor(options: argparse.Namespace, paths: AppPaths) -> int:
    ready = False
    answers: dict[str, Any] = {
        "version": __version__,
        "data": str(paths.data),
        "logs": str(paths.logs),
        "providers": {},
    }
    account = _account(paths)
    settings = account.settings()
    for name, provider in providers(paths.data, account).items():
        for mode in (EngineMode.BUILT_IN, EngineMode.INSTALLED) if name == "tesseract" else (EngineMode.AUTO,):
            probe = provider.probe(
                JobOptions(
                    engine_mode=mode,
                    tesseract_path=options.tesseract,
                    endpoint=settings.endpoint,
                    transport=settings.transport,
                )
            )
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
        languages = " ".join(probe["languages"]) or "none"
        for line in (
            probe["engine"],
            f"{probe['problem']} {probe['advice']}".strip(),
            f"languages: {'found by itself; as hints: ' if probe['detects_language'] else ''}{languages}",
            *(f"{key}: {value}" for key, value in probe["details"]),
        ):
            if line:
                say(f"  {line}")
    return ALL_GOOD if ready else ERROR


COMMANDS: dict[str, Callable[[argparse.Namespace, AppPaths], int]] = {
    "run": _run,
    "resume": _resume,
    "retry": _retry,
    "export": _export,
    "state": _state,
    "jobs": _jobs,
    "spending": _spending,
    "doctor": _doctor,
}


if __name__ == "__main__":
    sys.exit(main())
