"""Saving a finished job's results again from the command line; Ctrl-C ends it, and what is written stays."""

from __future__ import annotations

import json
import logging
import signal
import time
from typing import TYPE_CHECKING, Any

from bulkocr_gui.desktop.terminal import complain, say
from bulkocr_gui.jobs.store import Store
from bulkocr_gui.processing.export import Export

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.desktop.paths import AppPaths
    from bulkocr_gui.processing.export import Wanted

logger = logging.getLogger("bulkocr.job")


def export(
    paths: AppPaths, job_id: str, wanted: Wanted, output: Path | None, *, passwords: tuple[str, ...], as_json: bool
) -> int:
    """Export one job; returns the exit code.

    Args:
        paths: the program's folders; the caller holds them.
        job_id: the job.
        wanted: what is written.
        output: folder, or the archive; None is the job's own.
        passwords: to try on encrypted originals.
        as_json: speak in events: `line`, and `exported` at the end.

    Raises:
        KnownError: nothing can be exported.
    """
    store = Store(paths.store)

    def line(level: int, text: str) -> None:
        logger.log(level, text)
        store.note(job_id, [(time.time(), logging.getLevelName(level), text)])
        if as_json:
            say(json.dumps({"event": "line", "job_id": job_id, "level": logging.getLevelName(level), "text": text}))
        elif level > logging.INFO:
            complain(text)

    try:
        store.recover()
        work = Export(store, job_id, wanted, output, line, passwords=lambda: passwords)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: work.cancel())
        done = work.run()
    finally:
        store.close()
    event = {
        "job_id": done.job_id,
        "formats": list(done.formats),
        "merged": list(wanted.merged),
        "archive": str(done.archive) if done.archive else None,
        "output": str(done.folder),
        "files": done.files,
        "failed": done.left_out,
    }
    return say_exported(event, cancelled=work.cancelled, as_json=as_json)


def say_exported(done: dict[str, Any], *, cancelled: bool, as_json: bool) -> int:
    """Say what was written; returns the exit code.

    Args:
        done: the event `exported`, or what the local API answers.
        cancelled: whether it was given up before.
        as_json: as that event.
    """
    if as_json:
        say(json.dumps({"event": "exported", **done}))
    else:
        failed = f", {done['failed']} could not be saved" if done["failed"] else ""
        where = f"Archive: {done['archive']}" if done["archive"] else f"Files: {done['output']}"
        say(f"{done['files']} {'file' if done['files'] == 1 else 'files'} saved{failed}.\n{where}")
    if cancelled:
        return 3
    return 1 if done["failed"] else 0
