"""What the calls of the API have in common: what they are given, and how they refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Depends, Path, Request
from pydantic import BaseModel

if TYPE_CHECKING:
    from bulkocr_gui.api.service import Service

PATIENCE = 10.0
"""Seconds that a call waits for the job to be what it was told to be."""
SCHEMAS = "#/components/schemas/"


class Refusal(BaseModel):
    """What is answered where the call is not carried out."""

    error: str
    message: str
    detail: dict[str, Any]


def refusals(*codes: int) -> dict[int | str, dict[str, Any]]:
    """How a call may be refused, for its description: what all may answer, and codes of its own."""
    return {code: {"model": Refusal} for code in (401, 403, 408, 413, 422, 429, 500, 503, *codes)}


def body_of(model: type[BaseModel]) -> dict[str, Any]:
    """The description of a body that the call reads itself, whatever type it is said to have."""
    schema = {"$ref": f"{SCHEMAS}{model.__name__}"}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


async def service_of(request: Request) -> Service:
    """What the call is answered with. A coroutine: a plain function would cost each call a turn on another thread."""
    service: Service = request.app.state.service
    return service


JobId = Annotated[str, Path(max_length=64)]
Served = Annotated[Any, Depends(service_of)]
