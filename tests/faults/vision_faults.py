"""Google's errors, word for word as its servers send them, for gRPC and for REST."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from google.protobuf import any_pb2, json_format
from google.rpc import code_pb2, error_details_pb2, status_pb2

if TYPE_CHECKING:
    from google.protobuf.message import Message

PROJECT = "123456789012"
HTTP = {
    "INVALID_ARGUMENT": 400,
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "RESOURCE_EXHAUSTED": 429,
    "INTERNAL": 500,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}


@dataclass(frozen=True)
class Fault:
    """One error answer."""

    status: str
    message: str
    details: tuple[Message, ...] = ()
    retry_after: float | None = None
    http: int = 0
    """Where it is not the one that belongs to the status."""
    page: str = field(default="", repr=False)
    """Body of a REST answer that did not come from the service, but from a proxy before it."""

    @property
    def http_status(self) -> int:
        return self.http or HTTP[self.status]

    def trailers(self) -> tuple[tuple[str, bytes], ...]:
        """What a gRPC answer carries beside code and message."""
        if not self.details:
            return ()
        return (("grpc-status-details-bin", self._rpc_status().SerializeToString()),)

    def body(self) -> bytes:
        """The REST answer's body."""
        if self.page:
            return self.page.encode()
        error: dict[str, Any] = {"code": self.http_status, "message": self.message, "status": self.status}
        if self.details:
            error["details"] = json_format.MessageToDict(self._rpc_status())["details"]
        return json.dumps({"error": error}, indent=2).encode()

    def _rpc_status(self) -> status_pb2.Status:
        status = status_pb2.Status(code=code_pb2.Code.Value(self.status), message=self.message)
        for detail in self.details:
            packed = any_pb2.Any()
            packed.Pack(detail)
            status.details.append(packed)
        return status


class Refused(Exception):  # noqa: N818 - an answer of the server, not an error in it
    """The call gets this error as its answer."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def reason(word: str, **metadata: str) -> error_details_pb2.ErrorInfo:
    """Google's machine-readable reason."""
    return error_details_pb2.ErrorInfo(
        reason=word,
        domain="googleapis.com",
        metadata={"service": "vision.googleapis.com", "consumer": f"projects/{PROJECT}", **metadata},
    )


def bad_request(message: str) -> Fault:
    """A 400 for the whole call."""
    return Fault("INVALID_ARGUMENT", message)


def quota_exceeded(seconds: float | None) -> Fault:
    """A 429, with the time to wait where `seconds` are given."""
    details: list[Message] = [
        reason("RATE_LIMIT_EXCEEDED", quota_limit="ImagesPerMinutePerProject", quota_unit="1/min/{project}")
    ]
    if seconds is not None:
        wait = error_details_pb2.RetryInfo()
        wait.retry_delay.FromNanoseconds(int(seconds * 1e9))
        details.append(wait)
    return Fault(
        "RESOURCE_EXHAUSTED",
        "Quota exceeded for quota metric 'Images' and limit 'Images per minute' of service 'vision.googleapis.com' "
        f"for consumer 'project_number:{PROJECT}'.",
        tuple(details),
        seconds,
    )


KEY_INVALID = Fault(
    "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", (reason("API_KEY_INVALID"),)
)
"""Google's answer to a wrong key is a 400, which only its reason sets apart from a bad request."""

NO_CREDENTIALS = Fault(
    "PERMISSION_DENIED",
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other "
    "form of API consumer identity to call this API.",
)
UNAUTHENTICATED = Fault(
    "UNAUTHENTICATED",
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid "
    "authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.",
    (reason("ACCESS_TOKEN_TYPE_UNSUPPORTED"),),
)

SCRIPTED = {
    "500": Fault("INTERNAL", "Internal error encountered."),
    "502": Fault(
        "UNAVAILABLE",
        "Received http2 header with status: 502",
        http=502,
        page="<!DOCTYPE html>\n<html lang=en><title>Error 502 (Server Error)!!1</title><p><b>502.</b> <ins>That's an "
        "error.</ins><p>The server encountered a temporary error and could not complete your request.</html>\n",
    ),
    "503": Fault("UNAVAILABLE", "The service is currently unavailable."),
    "504": Fault("DEADLINE_EXCEEDED", "Deadline expired before operation could complete."),
    "401": UNAUTHENTICATED,
    "403": Fault(
        "PERMISSION_DENIED",
        f"Permission denied on resource project {PROJECT}.",
        (reason("IAM_PERMISSION_DENIED"),),
    ),
    "403-billing": Fault(
        "PERMISSION_DENIED",
        f"This API method requires billing to be enabled. Please enable billing on project #{PROJECT} by visiting "
        f"https://console.developers.google.com/billing/enable?project={PROJECT} then retry.",
        (reason("BILLING_DISABLED"),),
    ),
    "403-disabled": Fault(
        "PERMISSION_DENIED",
        f"Cloud Vision API has not been used in project {PROJECT} before or it is disabled. Enable it by "
        f"visiting https://console.developers.google.com/apis/api/vision.googleapis.com/overview?project={PROJECT} "
        "then retry.",
        (reason("SERVICE_DISABLED"),),
    ),
    "400": bad_request("Request must specify image and features."),
}
