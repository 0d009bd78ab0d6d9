"""The call that has a job's results written once more."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request

from bulkocr_gui.api.board import GivenOrder
from bulkocr_gui.api.bodies import NewExport, wanted_export
from bulkocr_gui.api.parameters import JobId, Served, body_of, refusals
from bulkocr_gui.api.problems import Problem

LONGEST = 24 * 3600.0
"""Seconds that a caller may wait for an export; it goes on without one."""
router = APIRouter(responses=refusals())


@router.post("/export/{job_id}", openapi_extra=body_of(NewExport), responses=refusals(404))
async def export(job_id: JobId, request: Request, service: Served) -> dict[str, Any]:
    """Save a job's results again, in other formats or elsewhere; answered when all is written, however long."""
    body = await request.body()
    await service.read(lambda queries: queries.job(job_id))
    new = await asyncio.to_thread(wanted_export, body)
    output = Path(new.output_path) if new.output_path else None
    given = GivenOrder()
    await service.order(
        lambda queue: queue.export(job_id, new.formats, output, merged=new.merged, archive=new.archive), given
    )
    await service.board.until(lambda: given.exported is not None, LONGEST, given)
    done = given.exported
    if done is None:
        raise given.error or Problem(503, "not_done", "It was not done in time.")
    return {
        "success": True,
        "job_id": job_id,
        "formats": list(new.formats),
        "merged": list(new.merged),
        "archive": str(done.archive) if done.archive else None,
        "output": str(done.folder),
        "files": done.files,
        "failed": done.left_out,
        "cancelled": done.cancelled,
    }
