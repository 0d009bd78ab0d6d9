"""Where a job's results come from: JSON Lines, each line whole by itself, so that a million files stream.

The first line is the job; then a line for each input, each file not read, and each output; the last says how many
there were, so that a manifest that was cut is seen to be.
"""

from __future__ import annotations

import dataclasses
import json
import time
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.jobs.report_names import raw_name
from bulkocr_gui.jobs.rows import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.report_rows import InputLine, NotReadLine, OutputLine
    from bulkocr_gui.results.job_facts import JobFacts

MANIFEST_VERSION = 1
_AT_ONCE = 100
"""Lines that are encoded together."""


def manifest(
    facts: JobFacts, inputs: Iterable[InputLine], outputs: Iterable[OutputLine], not_read: Iterable[NotReadLine] = ()
) -> Iterator[bytes]:
    """The manifest's bytes, in pieces. Times are UTC, contents SHA-256 in hex.

    Args:
        facts: the job.
        inputs: its documents.
        outputs: the files that it wrote.
        not_read: files that its listing found and that are no documents of it.
    """
    yield _encoded([_job(facts)])
    counts: Counter[str] = Counter()
    batch: list[dict[str, Any]] = []
    for record in chain(map(_input, inputs), map(_not_read, not_read), map(_output, outputs)):
        counts[record["record"]] += 1
        batch.append(record)
        if len(batch) >= _AT_ONCE:
            yield _encoded(batch)
            batch = []
    totals = {"inputs": counts["input"], "outputs": counts["output"], "not_read": counts["not_read"]}
    yield _encoded([*batch, {"record": "end", **totals}])


def _encoded(lines: Iterable[dict[str, Any]]) -> bytes:
    text = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)
    # A pattern from the command line may hold bytes that are no text: as escapes of JSON.
    return text.encode("utf-8", "backslashreplace")


def _job(facts: JobFacts) -> dict[str, Any]:
    row, counts = facts.row, facts.row.counts
    return {
        "record": "job",
        "manifest": MANIFEST_VERSION,
        "job_id": row.job_id,
        "name": row.name,
        "status": facts.status.value,
        "program": facts.program,
        "provider": row.provider,
        "engine": row.engine,
        "engines": [{"engine": name, "pages": pages} for name, pages in facts.engines],
        "models": [
            {"name": each.name, "path": each.path, "size": each.size, "sha256": each.content} for each in facts.models
        ],
        "options": dataclasses.asdict(row.options),
        "sources": [_path(source) for source in row.sources],
        "output": _path(row.output),
        "created_at": _time(row.created_at),
        "started_at": _time(row.started_at),
        "ended_at": _time(facts.ended_at),
        "made_at": _time(facts.made_at),
        "active_seconds": round(row.active_seconds, 3),
        **dataclasses.asdict(counts),
        "currency": facts.currency or None,
        "corrected_words": facts.totals.corrected_words,
        "corrected_pages": facts.totals.corrected_pages,
    }


def _input(line: InputLine) -> dict[str, Any]:
    left_out = line.state is DocumentState.SKIPPED
    entry = {
        "record": "input",
        **_path(line.path),
        "name": line.name,
        "kind": line.kind,
        "size": line.size,
        "modified_at": _time(line.mtime_ns / 1e9),
        "sha256": line.content or None,
        "file_pages": line.file_pages or None,
        "pages": line.pages,
        "done": 0 if left_out else line.pages_ended - line.pages_failed - line.pages_blank,
        "blank": line.pages_blank,
        "failed": line.pages_failed,
        "skipped": line.pages if left_out else 0,
        "outcome": line.state.value,
        "reason": line.error_code or None,
        "attempts": line.attempts,
        "seconds": round(line.seconds, 3),
        "words": line.words,
        "delivered_at": _time(line.delivered_at),
    }
    if line.changed:
        entry["changed_since_listing"] = {
            "size": line.content_size,
            "modified_at": _time(line.content_mtime_ns / 1e9),
        }
    return entry


def _not_read(line: NotReadLine) -> dict[str, Any]:
    return {"record": "not_read", **_path(line.path), "reason": line.reason.value}


def _output(line: OutputLine) -> dict[str, Any]:
    return {
        "record": "output",
        **_path(line.path),
        "format": line.format_id or None,
        "size": line.size,
        "sha256": line.content or None,
        "of": None if line.source is None else shown(line.source),
        "written_at": _time(line.at),
    }


def _path(path: Path) -> dict[str, Any]:
    raw = raw_name(path)
    return {"path": shown(path), **({"path_hex": raw} if raw else {})}


def _time(at: float | None) -> str | None:
    return None if at is None else time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))
