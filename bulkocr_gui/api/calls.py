"""The calls: those of the original service under its own addresses, the same and more under `/api/v1`."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, FastAPI, Header, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, StreamingResponse
from starlette.exceptions import HTTPException

from bulkocr_gui import __version__
from bulkocr_gui.api import answers, problems
from bulkocr_gui.api.board import GivenOrder, events
from bulkocr_gui.api.bodies import NewExport, NewJob, wanted_job
from bulkocr_gui.api.documentation import page_of
from bulkocr_gui.api.downloads import pieces
from bulkocr_gui.api.export_calls import router as export_router
from bulkocr_gui.api.parameters import PATIENCE, SCHEMAS, JobId, Served, body_of, refusals
from bulkocr_gui.api.problems import Problem
from bulkocr_gui.jobs.errors import KnownError
from bulkocr_gui.jobs.file_queries import FileQuery
from bulkocr_gui.jobs.model import DocumentState, JobStatus
from bulkocr_gui.processing.allowed import allowed
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bulkocr_gui.api.service import Service
    from bulkocr_gui.jobs.model import JobRow

BEAT = 15.0
"""Seconds without an event after which an empty one shows that the connection holds."""
MOST_ROWS = 1000
ERRORS_TOLD = 100


Offset = Annotated[int, Query(ge=0, le=10**9)]
Limit = Annotated[int, Query(ge=1, le=MOST_ROWS)]


router = APIRouter(responses=refusals())


@router.post("/process", openapi_extra=body_of(NewJob))
async def process(request: Request, service: Served) -> dict[str, str]:
    """Enter a job; it starts at its turn. The body is JSON whatever type it is said to have."""
    # Folders may be on a share that hangs: they are looked at on a thread.
    wanted = await asyncio.to_thread(wanted_job, await request.body(), service)
    given = GivenOrder()
    job_id: str = await service.order(lambda queue: queue.create(wanted), given)
    if not await service.board.until(lambda: job_id in service.board.rows, PATIENCE, given):
        raise given.error or Problem(503, "not_entered", "The job was not entered.")
    return {"job_id": job_id, "progress_url": f"/api/bulk/progress/{job_id}"}


@router.get("/progress/{job_id}", responses=refusals(404))
async def progress(job_id: JobId, service: Served) -> dict[str, Any]:
    """How far a job is: counts, time left, the files under way, and the first errors."""
    row, checkpoint, files, (number, errors) = await service.read(
        lambda queries: (
            queries.job(job_id),
            queries.checkpoint(job_id),
            queries.files(job_id, FileQuery(state=DocumentState.IN_FLIGHT), 0, ERRORS_TOLD)[1],
            queries.error_rows(job_id, None, 0, ERRORS_TOLD),
        )
    )
    speed, left = await service.order(
        lambda queue: (queue.speed(job_id), queue.seconds_left(job_id)) if _knows(queue, job_id) else (None, None)
    )
    return answers.job(row) | {
        "checkpoint": checkpoint,
        "processed": row.counts.ended,
        "total": row.counts.pages,
        "pages_per_second": speed,
        "eta_seconds": left,
        "current_files": [str(each.path) for each in files],
        "errors_count": number,
        "errors": [answers.error(each) for each in errors],
    }


@router.get("/state/{job_id}", responses=refusals(404))
async def state(job_id: JobId, service: Served) -> dict[str, Any]:
    """A job's state and checkpoint."""
    row, checkpoint = await service.read(lambda queries: (queries.job(job_id), queries.checkpoint(job_id)))
    return answers.state(row, checkpoint)


@router.post("/pause/{job_id}", responses=refusals(404, 409))
async def pause(job_id: JobId, service: Served) -> dict[str, Any]:
    """Start nothing new of a job; pages with the engine finish."""
    return await _do(service, job_id, "pause", "paused", lambda now, _: now.status is JobStatus.PAUSED)


@router.post("/resume/{job_id}", responses=refusals(404, 409))
async def resume(job_id: JobId, service: Served) -> dict[str, Any]:
    """Go on with a paused, failed or stopped job."""
    return await _do(service, job_id, "resume", "resumed", _goes_on)


@router.post("/stop/{job_id}", responses=refusals(404, 409))
async def stop(job_id: JobId, service: Served) -> dict[str, Any]:
    """End a job; what was recognised is kept."""
    return await _do(service, job_id, "stop", "cancelled", lambda now, _: now.status is JobStatus.CANCELLED)


@router.post("/retry/{job_id}", responses=refusals(404, 409))
async def retry(job_id: JobId, service: Served) -> dict[str, Any]:
    """Recognise a job's failed pages again."""
    return await _do(service, job_id, "retry_failed", "resumed", _goes_on)


@router.get("/download/{job_id}", responses=refusals(404), response_class=StreamingResponse)
async def download(job_id: JobId, service: Served) -> StreamingResponse:
    """The results so far, as a ZIP."""
    row: JobRow = await service.read(lambda queries: queries.job(job_id))
    headers = {"Content-Disposition": f'attachment; filename="{row.job_id}.zip"'}
    return StreamingResponse(pieces(service, row), media_type="application/zip", headers=headers)


@router.get("/jobs")
async def jobs(
    service: Served, status: JobStatus | None = None, offset: Offset = 0, limit: Limit = 100
) -> dict[str, Any]:
    """The jobs in the order of the table."""
    rows = await service.read(lambda queries: queries.jobs())
    found = [row for row in rows if status in (None, row.status)]
    return {"total": len(found), "jobs": [answers.job(row) for row in found[offset : offset + limit]]}


@router.delete("/jobs/{job_id}", responses=refusals(404, 409))
async def remove(job_id: JobId, service: Served) -> dict[str, Any]:
    """Forget a job that is not running. The files that it wrote stay."""
    return await _do(service, job_id, "remove", "removed", lambda _now, _: False, gone=True)


@router.get("/jobs/{job_id}/files", responses=refusals(404))
async def files(
    job_id: JobId, service: Served, state: DocumentState | None = None, offset: Offset = 0, limit: Limit = 100
) -> dict[str, Any]:
    """A job's files."""
    _, (total, rows) = await service.read(
        lambda queries: (queries.job(job_id), queries.files(job_id, FileQuery(state=state), offset, limit))
    )
    return {"total": total, "files": [answers.file(row) for row in rows]}


@router.get("/jobs/{job_id}/errors", responses=refusals(404))
async def errors(job_id: JobId, service: Served, offset: Offset = 0, limit: Limit = 100) -> dict[str, Any]:
    """A job's failed pages."""
    _, (total, rows) = await service.read(
        lambda queries: (queries.job(job_id), queries.error_rows(job_id, None, offset, limit))
    )
    return {"total": total, "errors": [answers.error(row) for row in rows]}


@router.get("/documents/{document_id}/pages/{page}", responses=refusals(404))
async def page(
    document_id: Annotated[int, Path(ge=1, le=2**62)], page: Annotated[int, Path(ge=1, le=10**6)], service: Served
) -> dict[str, Any]:
    """What was read on a page, as corrected: its text, and its words with their boxes in pixels."""
    stored = await service.read(lambda queries: queries.page(document_id, page - 1))
    if stored is None or stored.place != page - 1:
        raise Problem(404, "unknown_page", f"There is no page {page} of document {document_id}.")
    kept = stored.corrected or stored.recognition
    read = Recognition.decode(kept) if kept is not None else None
    return {
        "document_id": document_id,
        "page": page,
        "pages": stored.places,
        "number": stored.number,
        "state": stored.state.value,
        "message": stored.message,
        "text": read.text if read is not None else "",
        "words": answers.words(read) if read is not None else [],
    }


@router.get("/events", responses=refusals(), response_class=StreamingResponse)
async def all_events(service: Served) -> StreamingResponse:
    """Server-sent events: `job` for each job now and whenever it changes, `removed` for one that is none any more."""
    return _stream(service, "")


@router.get("/events/{job_id}", responses=refusals(404), response_class=StreamingResponse)
async def job_events(job_id: JobId, service: Served) -> StreamingResponse:
    """The same, of one job."""
    await service.read(lambda queries: queries.job(job_id))
    return _stream(service, job_id)


def _stream(service: Service, job_id: str) -> StreamingResponse:
    if service.board.is_full:
        raise Problem(503, "too_many_listeners", "Too many programs listen for events already.")

    async def lines() -> AsyncIterator[str]:
        async for changed, row in events(service.board, job_id, BEAT):
            if not changed:
                yield ": still here\n\n"
            elif row is None:
                yield f"event: removed\ndata: {json.dumps({'job_id': changed})}\n\n"
            else:
                yield f"event: job\ndata: {json.dumps(answers.job(row))}\n\n"

    return StreamingResponse(lines(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


def _goes_on(now: JobRow, before: JobRow) -> bool:
    done = now.status is JobStatus.COMPLETED and now.ended_at != before.ended_at
    return done or now.status.running or now.status is JobStatus.QUEUED


def _knows(queue: Any, job_id: str) -> bool:
    return any(row.job_id == job_id for row in queue.rows())


async def _do(
    service: Service,
    job_id: str,
    order: str,
    done: str,
    is_done: Callable[[JobRow, JobRow], bool],
    *,
    gone: bool = False,
) -> dict[str, Any]:
    """Give an order that the job's status allows, and answer once it is carried out."""
    row: JobRow = await service.read(lambda queries: queries.job(job_id))
    if order not in allowed(row):
        raise Problem(
            409,
            "not_allowed",
            f"A job that is {row.status.value} cannot be {done}.",
            {"state": answers.state_of(row), "status": row.status.value},
        )
    given = GivenOrder()
    await service.order(lambda queue: getattr(queue, order)(job_id), given)
    board = service.board

    def carried_out() -> bool:
        now = board.rows.get(job_id)
        return now is None if gone else now is not None and is_done(now, row)

    if not await board.until(carried_out, PATIENCE, given):
        raise given.error or Problem(503, "not_done", "It was not done in time.")
    now = board.rows.get(job_id, row)
    return {
        "success": True,
        "message": f"Job {done} successfully",
        "job_id": job_id,
        "state": answers.state_of(now),
    }


def application(service: Service, proof: Callable[[str], str]) -> FastAPI:
    """The API without its guard.

    Args:
        service: what it answers with.
        proof: see `token.Token.proof`.
    """
    made = FastAPI(
        title="Bulk OCR", version=__version__, docs_url=None, redoc_url=None, openapi_url="/api/v1/openapi.json"
    )
    made.state.service = service
    for kind, handler in (
        (KnownError, problems.say_known),
        (Problem, problems.say_problem),
        (RequestValidationError, problems.say_fields),
        (HTTPException, problems.say_http),
        (Exception, problems.say_bug),
    ):
        made.add_exception_handler(kind, handler)  # type: ignore[arg-type]
    for prefix in ("/api/bulk", "/api/v1/bulk"):
        made.include_router(router, prefix=prefix)
        made.include_router(export_router, prefix=prefix)

    @made.get("/healthz")
    async def health(challenge: Annotated[str, Header(alias="X-Challenge", max_length=200)] = "") -> dict[str, str]:
        """Whether the program answers; its proof is the HMAC-SHA256 of the challenge with the token, in hex."""
        return {"status": "ok", "version": __version__, "proof": proof(challenge) if challenge else ""}

    @made.get("/api/docs", response_class=HTMLResponse, include_in_schema=False)
    async def documentation() -> HTMLResponse:
        """The calls, to read in a browser; nothing is fetched from elsewhere."""
        return HTMLResponse(page_of(made.openapi()))

    # Bodies are read by ourselves, so that FastAPI knows nothing of them.
    schemas = made.openapi()["components"]["schemas"]
    for model in (NewJob, NewExport):
        body = model.model_json_schema(ref_template=f"{SCHEMAS}{{model}}")
        schemas |= body.pop("$defs", {}) | {model.__name__: body}
    return made
