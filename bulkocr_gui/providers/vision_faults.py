"""What can go wrong with Google Cloud Vision, by canonical status: its class, its words, and what it costs.

gRPC and REST raise different classes for one cause; both are brought to a `Fault` here or in `vision_errors`.
No text of an exception goes into a message: it may carry keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bulkocr_gui.jobs.errors import KnownError, PageError, ProviderError, TransientError

CONSOLE = "https://console.cloud.google.com"
CREDENTIALS_PAGE = f"{CONSOLE}/apis/credentials"
BILLING_PAGE = f"{CONSOLE}/billing"
API_PAGE = f"{CONSOLE}/apis/library/vision.googleapis.com"
QUOTA_PAGE = f"{CONSOLE}/apis/api/vision.googleapis.com/quotas"
PERMISSIONS_PAGE = f"{CONSOLE}/iam-admin/iam"
SERVICE_ACCOUNTS_PAGE = f"{CONSOLE}/iam-admin/serviceaccounts"

Cost = Literal["free", "uncertain"]
"""Whether a call that failed may have been billed; see `base.Charge`."""

_STATUS_OF_HTTP = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "UNIMPLEMENTED",
    407: "PROXY",
    408: "DEADLINE_EXCEEDED",
    409: "ABORTED",
    413: "TOO_LARGE",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}

_STATUS_OF_NUMBER = (
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
)

_KEY_REASONS = frozenset({"API_KEY_INVALID", "API_KEY_EXPIRED", "ACCOUNT_STATE_INVALID", "CREDENTIALS_MISSING"})
_BLOCKED_REASONS = frozenset(
    {
        "API_KEY_SERVICE_BLOCKED",
        "API_KEY_HTTP_REFERRER_BLOCKED",
        "API_KEY_IP_ADDRESS_BLOCKED",
        "API_KEY_ANDROID_APP_BLOCKED",
        "API_KEY_IOS_APP_BLOCKED",
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a call, or one picture of it, gave no text."""

    error: KnownError
    cost: Cost
    bad_picture: bool = False
    """The provider could not read a picture (400): of a batch, nobody knows which."""
    throttled: bool = False
    """The provider asks for fewer calls (429)."""

    def again(self) -> KnownError:
        """The error, made anew: one fault may end several pages, each in its own thread."""
        known = self.error
        return type(known)(known.code, known.message, known.advice, retry_after=known.retry_after)


class CallFailed(Exception):  # noqa: N818 - carries a fault from the transport to the pages of its call
    """No picture of a call has an answer."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.error.code)
        self.fault = fault


def status_of_http(code: int) -> str:
    """The canonical name of an HTTP status."""
    if code in _STATUS_OF_HTTP:
        return _STATUS_OF_HTTP[code]
    if code >= 500:
        return "UNAVAILABLE"
    return "INVALID_ARGUMENT" if code >= 400 else "NOT_FOUND"


def status_of_number(code: int) -> str:
    """The canonical name of a `google.rpc.Code`."""
    return _STATUS_OF_NUMBER[code] if 0 <= code < len(_STATUS_OF_NUMBER) else "UNKNOWN"


def fault_of_status(
    status: str, *, reason: str = "", text: str = "", retry_after: float | None = None, host: str = ""
) -> Fault:
    """What an error that the provider itself answered with means.

    Args:
        status: canonical name (`PERMISSION_DENIED`).
        reason: of `google.rpc.ErrorInfo`, where there was one.
        text: the provider's words; looked at only where no reason tells, never shown.
        retry_after: seconds that the provider asked to wait.
        host: who answered, for words on a wrong address.
    """
    words = text.lower()
    if status in ("UNAUTHENTICATED", "PERMISSION_DENIED") or reason in _KEY_REASONS or "api key not valid" in words:
        return Fault(_refused(status, reason, words), "free")
    if status == "RESOURCE_EXHAUSTED":
        error: KnownError = TransientError(
            "rate_limited",
            "Google Cloud Vision asks for fewer calls.",
            f"The program slows down by itself; see your limits at {QUOTA_PAGE}, and set them in Settings.",
            retry_after=retry_after,
        )
        return Fault(error, "free", throttled=True)
    if status == "DEADLINE_EXCEEDED":
        return timed_out(retry_after)
    if status in ("NOT_FOUND", "UNIMPLEMENTED"):
        return Fault(endpoint_wrong(host), "free")
    if status == "PROXY":
        return proxy_refused()
    if status == "TOO_LARGE":
        return Fault(_too_large(), "free")
    if status in ("INVALID_ARGUMENT", "FAILED_PRECONDITION", "OUT_OF_RANGE"):
        return Fault(_unreadable(), "free", bad_picture=True)
    return Fault(
        TransientError(
            "provider_unavailable",
            "Google Cloud Vision had a fault of its own.",
            "Wait, then resume; https://status.cloud.google.com tells of outages.",
            retry_after=retry_after,
        ),
        "free",
    )


def timed_out(retry_after: float | None = None) -> Fault:
    """No answer came in time: the page may have been recognised, and billed, all the same."""
    return Fault(
        TransientError(
            "timed_out",
            "Google Cloud Vision did not answer in time; the page may have been charged.",
            "Allow more time for a page, or check the network.",
            retry_after=retry_after,
        ),
        "uncertain",
    )


def connection_cut() -> Fault:
    """The connection ended after the page was sent."""
    return Fault(
        TransientError(
            "connection_cut",
            "The connection to Google Cloud Vision was cut before the answer; the page may have been charged.",
            "Check the network; the program tries again.",
        ),
        "uncertain",
    )


def answer_wrong() -> Fault:
    """The answer is not one of Vision, or not of these pictures."""
    return Fault(
        TransientError(
            "answer_wrong",
            "The answer of Google Cloud Vision made no sense; the page may have been charged.",
            "Retry the page; if it stays, check for a proxy or a log-in page of your network in between.",
        ),
        "uncertain",
    )


def not_reached(host: str) -> Fault:
    """No connection came to be."""
    return Fault(
        TransientError("no_connection", f"{host} could not be reached.", "Check the network, then resume."), "free"
    )


def name_unknown(host: str) -> Fault:
    """The host's name was not resolved."""
    return Fault(
        TransientError(
            "name_not_found",
            f"The name {host} could not be resolved.",
            "Check the network and its DNS, and the endpoint in Settings.",
        ),
        "free",
    )


def untrusted(host: str) -> Fault:
    """The host did not prove, by its certificate, to be who it is called."""
    return Fault(
        TransientError(
            "tls_failed",
            f"The certificate of {host} was not accepted.",
            "Check the computer's clock, the endpoint in Settings, and whether a proxy of your network looks into "
            "encrypted connections; nothing was sent.",
        ),
        "free",
    )


def proxy_refused() -> Fault:
    """A proxy on the way would not let the call through."""
    return Fault(
        TransientError(
            "proxy_refused",
            "The proxy of your network did not let the call through.",
            "Check HTTPS_PROXY and the proxy's log-in.",
        ),
        "free",
    )


def endpoint_wrong(host: str) -> ProviderError:
    """Something answers at the endpoint that is not Vision."""
    return ProviderError(
        "endpoint_wrong",
        f"Google Cloud Vision is not at {host or 'this endpoint'}.",
        "Correct the endpoint in Settings, or leave it empty for Google's own.",
    )


def credentials_missing() -> ProviderError:
    """Nothing on this computer says who pays."""
    return ProviderError(
        "credentials_missing",
        "No credentials for Google Cloud Vision were found.",
        f"Choose a key in Settings (make one at {CREDENTIALS_PAGE}), or run: gcloud auth application-default login.",
    )


def credentials_unusable(what: str) -> ProviderError:
    """What says who pays cannot be used.

    Args:
        what: one sentence without any of the secret.
    """
    return ProviderError(
        "credentials_unusable", what, f"Make a new key at {SERVICE_ACCOUNTS_PAGE}, and choose it in Settings."
    )


def _refused(status: str, reason: str, words: str) -> ProviderError:
    if reason == "BILLING_DISABLED" or (not reason and "billing" in words):
        return ProviderError(
            "billing_off",
            "Billing is off for this Google Cloud project.",
            f"Turn it on at {BILLING_PAGE}, then resume.",
        )
    if reason in ("SERVICE_DISABLED", "API_DISABLED") or (
        not reason and ("has not been used" in words or "is disabled" in words)
    ):
        return ProviderError(
            "api_disabled",
            "The Cloud Vision API is not enabled for this Google Cloud project.",
            f"Enable it at {API_PAGE}, wait a few minutes, then resume.",
        )
    if reason in _BLOCKED_REASONS:
        return ProviderError(
            "permission_denied",
            "The key may not be used for Cloud Vision from here.",
            f"Change the key's restrictions at {CREDENTIALS_PAGE}, then resume.",
        )
    if status == "PERMISSION_DENIED" and reason not in _KEY_REASONS and "unregistered callers" not in words:
        return ProviderError(
            "permission_denied",
            "The account may not use Cloud Vision in this Google Cloud project.",
            f"Give it the permission at {PERMISSIONS_PAGE}, then resume.",
        )
    return ProviderError(
        "key_rejected",
        "Google Cloud Vision did not accept the key.",
        f"Check it at {CREDENTIALS_PAGE}, choose another in Settings, then resume.",
    )


def _unreadable() -> PageError:
    return PageError(
        "bad_image_data",
        "Google Cloud Vision could not read the page's picture.",
        "Open the file to see whether it is damaged; save it anew, or use another provider.",
    )


def _too_large() -> PageError:
    return PageError(
        "too_large", "The page is too large for Google Cloud Vision.", "Scan it at a lower resolution, or cut it."
    )
