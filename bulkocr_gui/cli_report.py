"""A job's report from the command line, as the job stands now; Ctrl-C gives it up."""

from __future__ import annotations

import json
import logging
import signal
import time
from typing import TYPE_CHECKING

from bulkocr_gui.cli_exits import ALL_GOOD, PAUSED
from bulkocr_gui.desktop.terminal import complain, say
from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.intake import prepare_output
from bulkocr_gui.processing.job_report import JobReport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.providers.base import Provider

logger = logging.getLogger("bulkocr.job")


def report(
    paths: AppPaths, providers: Mapping[str, Provider], job_id: str, output: Path | None, *, as_json: bool
) -> int:
    """Write a job's report; returns the exit code.

    Args:
        paths: the program's folders; the caller holds them.
        providers: what can recognise.
        job_id: the job.
        output: folder; None is the job's own.
        as_json: say where it is as an event, `report`.

    Raises:
        KnownError: there is no such job, or no report can be written.
    """
    store = Store(paths.store)

    def line(level: int, text: str) -> None:
        logger.log(level, text)
        store.note(job_id, [(time.time(), logging.getLevelName(level), text)])
        if level > logging.INFO:
            complain(text)

    try:
        store.recover()
        row = store.job(job_id)
        root = output.absolute() if output else row.output
        prepare_output(root)
        work = JobReport(store, line)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: work.cancel())
        written = work.write(row, root, providers.get(row.provider))
    except Cancelled:
        return PAUSED
    finally:
        store.close()
    if as_json:
        event = {"event": "report", "job_id": job_id, "folder": str(written.folder), "page": str(written.page)}
        say(json.dumps(event))
    else:
        say(f"Report: {written.page}")
    return ALL_GOOD
