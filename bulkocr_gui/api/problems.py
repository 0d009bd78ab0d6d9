"""What the API answers where it does not do what was asked: one form for every error."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fastapi.responses import JSONResponse

from bulkocr_gui.jobs.errors import KnownError, UsageError

if TYPE_CHECKING:
    from fastapi import Request
    from fastapi.exceptions import RequestValidationError
    from pydantic import ValidationError
    from starlette.exceptions import HTTPException

logger = logging.getLogger("bulkocr.api")

WORDS = {
    401: ("no_token", "Show the token: Authorization: Bearer TOKEN. It is in the file api_token of the data folder."),
    404: ("not_found", "There is nothing at this address."),
    405: ("wrong_method", "This address is not asked in this way."),
}


@dataclass
class Problem(Exception):  # noqa: N818 - it is what is answered
    """Ends a call with an error.

    Attributes:
        status: HTTP's.
        error: a stable word.
        message: a sentence.
        detail: more, by name.
    """

    status: int
    error: str
    message: str
    detail: dict[str, Any] = field(default_factory=dict)

    @property
    def body(self) -> dict[str, Any]:
        """As it is answered."""
        return {"error": self.error, "message": self.message, "detail": self.detail}


def raw(problem: Problem) -> bytes:
    """The body, for whoever answers before the application does."""
    return json.dumps(problem.body).encode()


def answer(problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    """The response."""
    return JSONResponse(problem.body, problem.status, headers)


def of_known(error: KnownError) -> Problem:
    """An error of the program as the API's."""
    status = 404 if error.code == "unknown_job" else 422 if isinstance(error, UsageError) else 503
    advice = "" if status == 404 else error.advice
    return Problem(status, error.code, error.message, {"advice": advice} if advice else {})


def of_fields(error: RequestValidationError | ValidationError) -> Problem:
    """A body or parameter that does not fit: the fields are named."""
    fields = [
        {
            "field": ".".join(str(part) for part in each["loc"] if part not in ("body", "query", "path")),
            "message": each["msg"].removeprefix("Value error, "),
        }
        for each in error.errors()
    ]
    first = fields[0]
    said = f"{first['field']}: {first['message']}" if first["field"] else str(first["message"])
    return Problem(422, "invalid", said, {"fields": fields})


def of_field(field: str, error: UsageError) -> Problem:
    """What cannot be understood of one field."""
    fields = [{"field": field, "message": error.message}]
    return Problem(422, error.code, error.message, {"advice": error.advice, "fields": fields})


async def say_known(_request: Request, error: KnownError) -> JSONResponse:
    """For `FastAPI.exception_handler`."""
    return answer(of_known(error))


async def say_problem(_request: Request, error: Problem) -> JSONResponse:
    """For `FastAPI.exception_handler`."""
    return answer(error)


async def say_fields(_request: Request, error: RequestValidationError) -> JSONResponse:
    """For `FastAPI.exception_handler`."""
    return answer(of_fields(error))


async def say_http(_request: Request, error: HTTPException) -> JSONResponse:
    """For `FastAPI.exception_handler`."""
    word, message = WORDS.get(error.status_code, ("refused", str(error.detail)))
    return answer(Problem(error.status_code, word, message), dict(error.headers or {}))


async def say_bug(_request: Request, error: Exception) -> JSONResponse:
    """For `FastAPI.exception_handler`: a mistake of the program, which the log tells."""
    logger.error("Unexpected error in the local API", exc_info=error)
    return answer(Problem(500, "bug", "That was a mistake of Bulk OCR; its log says more."))
