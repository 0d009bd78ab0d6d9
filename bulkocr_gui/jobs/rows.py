"""From SQLite's rows to the model's dataclasses and back: paths, options, reasons."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.model import JobCounts, JobRow, JobStatus, PauseReason, Reason
from bulkocr_gui.jobs.options import (
    CloudModel,
    Conflict,
    Detection,
    EngineMode,
    Exceptions,
    JobOptions,
    PdfPages,
    Preparation,
    Quality,
    Transport,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from enum import StrEnum

    from bulkocr_gui.jobs.errors import KnownError


PROVIDER = "provider"
"""Among the changes of a page that is run again: who is to read it."""
_WORDS: dict[str, type[StrEnum]] = {
    "engine_mode": EngineMode,
    "transport": Transport,
    "detection": Detection,
    "cloud_model": CloudModel,
    "pdf_pages": PdfPages,
    "quality": Quality,
    "conflict": Conflict,
    "exceptions": Exceptions,
}


def path_to_blob(path: Path) -> bytes:
    """A path as the bytes that the system has for it: names need not be UTF-8."""
    return os.fsencode(path)


def path_from_blob(blob: bytes) -> Path:
    """The path that `path_to_blob` wrote."""
    return Path(os.fsdecode(blob))


def shown(path: Path) -> str:
    """A path as text that can always be shown and stored: bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def sources_to_json(sources: Iterable[Path]) -> str:
    """Source paths as ASCII JSON, which keeps names that are not UTF-8."""
    return json.dumps([str(source) for source in sources])


def options_to_json(options: JobOptions) -> str:
    """All options by name."""
    return json.dumps(dataclasses.asdict(options))


def options_from_json(text: str) -> JobOptions:
    """Options as stored; names that this version does not know are left out."""
    values: dict[str, Any] = json.loads(text)
    fields = {field.name for field in dataclasses.fields(JobOptions)}
    kept = {name: value for name, value in values.items() if name in fields}
    for name, value in kept.items():
        if isinstance(value, list):
            kept[name] = tuple(value)
    for name, kind in _WORDS.items():
        if name in kept:
            kept[name] = kind(kept[name])
    if "preparation" in kept:
        # What another version knew is left out here.
        known = {each.value: each for each in Preparation}
        kept["preparation"] = tuple(known[each] for each in kept["preparation"] if each in known)
    return JobOptions(**kept)


def options_for(options: JobOptions, changes: str) -> JobOptions:
    """A job's options for a page that is run again with others; `changes` is JSON, or empty."""
    if not changes:
        return options
    wanted = json.loads(changes)
    wanted.pop(PROVIDER, None)
    return options_from_json(json.dumps(dataclasses.asdict(options) | wanted))


def provider_for(provider: str, changes: str) -> str:
    """Who reads a page: the job's provider, or the one that it is run again with; `changes` as in `options_for`."""
    return str(json.loads(changes).get(PROVIDER, provider)) if changes else provider


def reason_to_json(reason: Reason | None) -> str | None:
    """A reason by its fields, or NULL."""
    return None if reason is None else json.dumps(dataclasses.asdict(reason))


def reason_from_json(text: str | None) -> Reason | None:
    """The reason that `reason_to_json` wrote."""
    if text is None:
        return None
    values: dict[str, Any] = json.loads(text)
    values["kind"] = PauseReason(values["kind"])
    return Reason(**values)


def reason_of(kind: PauseReason, error: KnownError, at: float, count: int = 0) -> Reason:
    """Why a job stands, from the error that made it stand."""
    return Reason(kind, error.code, error.message, error.advice, at, count)


def counts_of(row: sqlite3.Row) -> JobCounts:
    """The counts of a row of `jobs`."""
    return JobCounts(**{field.name: row[field.name] for field in dataclasses.fields(JobCounts)})


def job_of(row: sqlite3.Row) -> JobRow:
    """A row of `jobs` as the window's picture of it."""
    return JobRow(
        job_id=row["id"],
        name=row["name"],
        status=JobStatus(row["status"]),
        provider=row["provider"],
        sources=tuple(Path(source) for source in json.loads(row["sources"])),
        output=path_from_blob(row["output"]),
        options=options_from_json(row["options"]),
        counts=counts_of(row),
        reason=reason_from_json(row["reason"]),
        position=row["position"],
        listing_done=bool(row["listing_done"]),
        consecutive_errors=row["consecutive_errors"],
        created_at=row["created_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        active_seconds=row["active_seconds"],
        engine=row["engine"],
    )
