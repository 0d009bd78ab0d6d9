"""What the client of Google Cloud Vision raises, on both transports, as a `Fault`.

Imports the client's libraries: only `vision_connection` imports this module, and only once a call is made.
"""

from __future__ import annotations

import email.utils
import time
from typing import TYPE_CHECKING, Any

import requests
from google.api_core import exceptions as api
from google.auth import exceptions as auth
from google.protobuf import json_format

from bulkocr_gui.providers import vision_faults as faults
from bulkocr_gui.providers.vision_http import NotConnected, Reason

if TYPE_CHECKING:
    from bulkocr_gui.providers.vision_faults import Fault

LOG_IN = "Google's log-in"
_CUT_SHORT = ("rst_stream", "stream removed", "socket closed", "connection reset", "goaway")
"""Words of gRPC's own errors of a connection that ended in the middle of a call."""
_GOOGLE_SAYS = ("the service is currently unavailable", "received http2 header with status")
"""Words of an answer that was really sent, where it carries no details."""


def fault_of(error: BaseException, host: str) -> Fault | None:
    """What an exception of a call means; None where it is not one of a call.

    Args:
        error: as the client, the credentials or the connection raised it.
        host: where the call went, as shown.
    """
    if isinstance(error, api.RetryError) and isinstance(error.cause, BaseException):
        error = error.cause
    if isinstance(error, NotConnected):
        return _of_reason(error.reason, host)
    if isinstance(error, api.GoogleAPICallError):
        return _of_answer(error, host)
    if isinstance(error, auth.GoogleAuthError):
        return _of_credentials(error)
    if isinstance(error, (requests.exceptions.Timeout, TimeoutError)):
        return faults.timed_out()
    if isinstance(error, requests.exceptions.ProxyError):
        return faults.proxy_refused()
    if isinstance(error, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
        return faults.Fault(faults.endpoint_wrong(host), "free")
    if isinstance(error, (requests.exceptions.RequestException, ConnectionError)):
        return faults.connection_cut()
    if isinstance(error, json_format.Error):
        return faults.answer_wrong()
    return None


def _of_reason(reason: Reason, host: str) -> Fault:
    if reason is Reason.NAME:
        return faults.name_unknown(host)
    if reason is Reason.CERTIFICATE:
        return faults.untrusted(host)
    if reason is Reason.PROXY:
        return faults.proxy_refused()
    return faults.not_reached(host)


def _of_credentials(error: auth.GoogleAuthError) -> Fault:
    """Of the call for a token: no page was sent yet."""
    if isinstance(error, auth.TransportError) or error.retryable:
        return faults.not_reached(LOG_IN)
    if isinstance(error, auth.DefaultCredentialsError):
        return faults.Fault(faults.credentials_missing(), "free")
    return faults.Fault(
        faults.credentials_unusable("Google did not accept the credentials of this computer."), "free"
    )


def _of_answer(error: api.GoogleAPICallError, host: str) -> Fault:
    """An answer with an error status; or, on gRPC, no answer at all: it gives both the same classes."""
    over_grpc = not isinstance(error.response, requests.Response)
    code = error.grpc_status_code
    name = str(code.name) if over_grpc and code is not None else faults.status_of_http(int(error.code or 500))
    text = str(error.message or "")
    if over_grpc and not _answered(error):
        silence = _of_silence(name, text.lower(), host)
        if silence is not None:
            return silence
    return faults.fault_of_status(
        name, reason=str(error.reason or ""), text=text, retry_after=_retry_after(error), host=host
    )


def _answered(error: api.GoogleAPICallError) -> bool:
    """Whether a gRPC error surely came from the other side: only that carries details or trailers."""
    words = str(error.message or "").lower()
    if error.details or any(said in words for said in _GOOGLE_SAYS):
        return True
    trailers = getattr(error.response, "trailing_metadata", None)
    return bool(trailers()) if callable(trailers) else False


def _of_silence(name: str, words: str, host: str) -> Fault | None:
    """What gRPC itself says of a connection. Its texts are all there is to tell them apart."""
    if name == "UNAVAILABLE":
        if "resolving" in words or "resolution failed" in words or "address lookup" in words:
            return faults.name_unknown(host)
        if "handshake failed" in words or "certificate" in words:
            return faults.untrusted(host)
        if "metadata from plugin" in words:
            return faults.not_reached(LOG_IN)
        if "failed to connect" in words or "connection refused" in words:
            return faults.not_reached(host)
    if name in ("CANCELLED", "UNAVAILABLE") or any(word in words for word in _CUT_SHORT):
        # An answer "unavailable" without details looks the same as a cut; the page may have been billed.
        return faults.connection_cut()
    return None


def _retry_after(error: api.GoogleAPICallError) -> float | None:
    """Seconds of `RetryInfo` in the answer's details, or else of the header `Retry-After`."""
    for detail in error.details:
        seconds = _delay(detail)
        if seconds is not None:
            return seconds
    headers = getattr(error.response, "headers", None)
    return _seconds_of_header(headers.get("Retry-After", "")) if headers is not None else None


def _delay(detail: Any) -> float | None:
    if isinstance(detail, dict):
        text = str(detail.get("retryDelay", ""))
        return _number(text.removesuffix("s")) if text else None
    delay = getattr(detail, "retry_delay", None)
    return None if delay is None else float(delay.seconds) + float(delay.nanos) / 1e9


def _seconds_of_header(value: str) -> float | None:
    """Both forms that HTTP allows: seconds, or a date."""
    if not value:
        return None
    seconds = _number(value)
    if seconds is None:
        try:
            seconds = email.utils.parsedate_to_datetime(value).timestamp() - time.time()
        except ValueError:
            return None
    return max(seconds, 0.0)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
