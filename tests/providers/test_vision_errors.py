"""What the client's exceptions mean that the test server cannot play: other servers, proxies, and log-ins."""

from __future__ import annotations

import datetime as dt
import email.utils
import json

import grpc
import pytest
import requests
from google.api_core import exceptions as api
from google.auth import exceptions as auth
from google.protobuf import json_format

from bulkocr_gui.providers.vision_errors import fault_of

HOST = "eu-vision.googleapis.com"
SECRET = "AIzaSyNOT-TO-BE-SEEN"  # noqa: S105 - nobody's


def http(status: int, body: object = "", **headers: str) -> Exception:
    response = requests.Response()
    response.status_code = status
    response._content = (body if isinstance(body, str) else json.dumps(body)).encode()
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    response.request = requests.Request("POST", f"https://{HOST}/?key={SECRET}").prepare()
    return api.from_http_response(response)


class Rpc(grpc.RpcError):
    """A gRPC error as the channel raises it."""

    def __init__(self, code: grpc.StatusCode, words: str, trailers: tuple = ()) -> None:
        self.given = code, words, trailers

    def code(self):
        return self.given[0]

    def details(self):
        return self.given[1]

    def trailing_metadata(self):
        return self.given[2]


def rpc(code: str, words: str, trailers: tuple = ()) -> Exception:
    return api.from_grpc_error(Rpc(grpc.StatusCode[code], words, trailers))


def told(error: Exception) -> tuple[str, str]:
    fault = fault_of(error, HOST)
    assert fault is not None
    assert SECRET not in fault.error.message + fault.error.advice
    return fault.error.code, fault.cost


def reason(word: str) -> dict[str, object]:
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": word, "domain": "googleapis.com"}
    return {"error": {"code": 403, "message": f"about {SECRET}", "details": [info]}}


@pytest.mark.parametrize(
    ("error", "code", "cost"),
    [
        (http(404, "<html>"), "endpoint_wrong", "free"),
        (rpc("UNIMPLEMENTED", "Received http2 header with status: 404"), "endpoint_wrong", "free"),
        (http(407, "<html>"), "proxy_refused", "free"),
        (http(413, "<html>"), "too_large", "free"),
        (http(408, "<html>"), "timed_out", "uncertain"),
        (http(504, "<html>"), "timed_out", "uncertain"),
        (http(520, "<html>"), "provider_unavailable", "free"),
        (http(403, reason("API_KEY_IP_ADDRESS_BLOCKED")), "permission_denied", "free"),
        (http(403, reason("API_KEY_INVALID")), "key_rejected", "free"),
        (http(403, reason("BILLING_DISABLED")), "billing_off", "free"),
        (http(403, {"error": {"message": "requires Billing to be enabled"}}), "billing_off", "free"),
        (http(403, {"error": {"message": "it is disabled"}}), "api_disabled", "free"),
        (http(403, {"error": {"message": "unregistered callers"}}), "key_rejected", "free"),
        (rpc("INTERNAL", "Received RST_STREAM with error code 2"), "connection_cut", "uncertain"),
        (rpc("UNKNOWN", "Stream removed"), "connection_cut", "uncertain"),
        (rpc("UNAVAILABLE", "Socket closed"), "connection_cut", "uncertain"),
        (rpc("UNAVAILABLE", "words that nobody knows"), "connection_cut", "uncertain"),
        (rpc("UNAVAILABLE", "words of the other side", (("x", "y"),)), "provider_unavailable", "free"),
        (rpc("UNAVAILABLE", "failed to connect to all addresses; last error: x"), "no_connection", "free"),
        (rpc("UNAVAILABLE", "DNS resolution failed for x"), "name_not_found", "free"),
        (rpc("UNAVAILABLE", f"Getting metadata from plugin failed: {SECRET}"), "no_connection", "free"),
        (rpc("DATA_LOSS", "x"), "provider_unavailable", "free"),
        (api.RetryError(SECRET, rpc("PERMISSION_DENIED", SECRET)), "permission_denied", "free"),
        (auth.TransportError(SECRET), "no_connection", "free"),
        (auth.RefreshError(SECRET), "credentials_unusable", "free"),
        (auth.RefreshError(SECRET, retryable=True), "no_connection", "free"),
        (requests.exceptions.ReadTimeout(SECRET), "timed_out", "uncertain"),
        (requests.exceptions.ChunkedEncodingError(SECRET), "connection_cut", "uncertain"),
        (requests.exceptions.ProxyError(SECRET), "proxy_refused", "free"),
        (json_format.ParseError(SECRET), "answer_wrong", "uncertain"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value)[:40].replace(SECRET, ""),
)
def test_each_has_its_meaning_and_what_it_may_have_cost(error, code, cost):
    assert told(error) == (code, cost)


def test_what_is_no_error_of_a_call_is_a_mistake_of_ours():
    assert fault_of(ValueError("x"), HOST) is None


def wait_of(error: Exception) -> float | None:
    fault = fault_of(error, HOST)
    return fault.error.retry_after


def test_the_header_tells_how_long_to_wait_where_the_answer_does_not():
    assert wait_of(http(429, "<html>", Retry_After="12")) == 12.0
    assert wait_of(http(503, "<html>", Retry_After="0")) == 0.0
    then = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=60)
    assert 50 < wait_of(http(429, "", Retry_After=email.utils.format_datetime(then, usegmt=True))) <= 60
    assert wait_of(http(429, "", Retry_After="soon")) is None
    assert wait_of(http(429)) is None
    info = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3.25s"}
    assert wait_of(http(429, {"error": {"details": [info]}}, Retry_After="12")) == 3.25
