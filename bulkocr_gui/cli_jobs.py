"""What the command line says of jobs that are there, of what they cost, and of what can run."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
import time
from typing import TYPE_CHECKING, Any

from bulkocr_gui import __version__
from bulkocr_gui.api import answers
from bulkocr_gui.cli_costs import spending_as_json, spending_lines
from bulkocr_gui.cli_exits import ALL_GOOD, ERROR
from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.terminal import say
from bulkocr_gui.jobs.database import database_error
from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.options import EngineMode, JobOptions
from bulkocr_gui.jobs.queries import Queries
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.providers.registry import providers

if TYPE_CHECKING:
    import argparse

    from bulkocr_gui.desktop.cloud_account import CloudAccount
    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.jobs.model import JobRow


def account_of(paths: AppPaths) -> CloudAccount:
    """The settings and keys of providers on the network."""
    # Qt is loaded by the commands that need an account or run jobs alone: `jobs` and `state` answer at once.
    from bulkocr_gui.desktop.cloud_account import CloudAccount  # noqa: PLC0415
    from bulkocr_gui.desktop.settings import Settings  # noqa: PLC0415

    return CloudAccount(Settings(paths.settings), start_log(paths).add)


def readable(paths: AppPaths) -> MachineError | None:
    """Have the store there and as it stands; what a killed program left running is found out, if nobody runs.

    Returns:
        Why it could not be written to; it may be possible to read it all the same.
    """
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
        return error
    return None


def _rows(paths: AppPaths, job_id: str | None = None) -> tuple[tuple[JobRow, ...], dict[str, Any]]:
    """The jobs as they stand."""
    unwritten = readable(paths)
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


def state(options: argparse.Namespace, paths: AppPaths) -> int:
    """A job's state and checkpoint."""
    (row,), checkpoint = _rows(paths, options.job)
    say(json.dumps(answers.state(row, checkpoint), indent=None if options.json else 2))
    return ALL_GOOD


def jobs(options: argparse.Namespace, paths: AppPaths) -> int:
    """The list of jobs."""
    rows, _ = _rows(paths)
    if options.json:
        say(json.dumps([answers.job(row) for row in rows]))
        return ALL_GOOD
    for row in rows:
        counts = row.counts
        line = f"{row.job_id}  {row.status.value:<10}  {counts.ended}/{counts.pages} pages"
        failed = f", {counts.failed} failed" if counts.failed else ""
        say(f"{line}{failed}  {row.name}")
    if not rows:
        say("No jobs yet.")
    return ALL_GOOD


def spending(options: argparse.Namespace, paths: AppPaths) -> int:
    """What paid providers cost this month."""
    # As for `jobs`: calls that a killed program left under way are counted as uncertain first.
    _rows(paths)
    account = account_of(paths)
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


def doctor(options: argparse.Namespace, paths: AppPaths) -> int:
    """What can run here."""
    ready = False
    answers: dict[str, Any] = {
        "version": __version__,
        "data": str(paths.data),
        "logs": str(paths.logs),
        "providers": {},
    }
    account = account_of(paths)
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
