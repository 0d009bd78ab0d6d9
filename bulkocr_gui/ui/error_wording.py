"""Names and icons of the kinds of errors. An unknown code keeps its own message."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bulkocr_gui.jobs.errors import ErrorClass

_TITLES = {
    "empty_file": "Empty file (0 bytes)",
    "not_a_file": "Not an ordinary file",
    "not_an_image": "Not a picture or PDF",
    "unsupported_type": "Kind of file that cannot be read",
    "damaged": "Damaged file",
    "encrypted": "Needs a password",
    "too_large": "Too large",
    "vanished": "File is gone",
    "unreadable": "No permission to read",
    "no_such_page": "Page is missing",
    "out_of_memory": "Not enough memory for the page",
    "timed_out": "Took too long",
    "engine_killed": "The engine was ended",
    "language_missing": "Language is missing",
    "engine_missing": "Engine is missing",
    "disk_full": "The disk is full",
    "output_gone": "The output folder is gone",
    "output_not_writable": "The output folder cannot be written to",
    "no_connection": "No connection",
    "name_not_found": "The provider's name was not found",
    "connection_cut": "Connection was cut",
    "tls_failed": "Certificate was not accepted",
    "proxy_refused": "The proxy refused",
    "provider_unavailable": "The provider has a fault",
    "rate_limited": "Asked to go slower",
    "answer_wrong": "The answer makes no sense",
    "bad_image_data": "The provider cannot read the picture",
    "endpoint_wrong": "Endpoint is wrong",
    "credentials_missing": "Credentials are missing",
    "credentials_unusable": "Credentials cannot be used",
    "key_rejected": "Key was not accepted",
    "billing_off": "Billing is off",
    "api_disabled": "The provider's API is not enabled",
    "permission_denied": "Not permitted by the provider",
    "cloud_forbidden": "Cloud providers are forbidden in Settings",
    "job_cap": "The job's limit is reached",
    "month_cap": "The month's limit is reached",
}
_ICONS = {
    "empty_file": "file",
    "not_a_file": "file",
    "not_an_image": "file",
    "unsupported_type": "file",
    "damaged": "image",
    "encrypted": "lock",
    "too_large": "image",
    "vanished": "file",
    "unreadable": "lock",
    "out_of_memory": "memory",
    "timed_out": "clock",
    "engine_killed": "chip",
    "no_connection": "cloud-off",
    "name_not_found": "cloud-off",
    "connection_cut": "cloud-off",
    "tls_failed": "cloud-off",
    "proxy_refused": "cloud-off",
    "provider_unavailable": "cloud",
    "rate_limited": "clock",
    "answer_wrong": "cloud",
    "bad_image_data": "image",
}


def error_title(code: str, message: str) -> str:
    """A short name of a kind of error."""
    title = _TITLES.get(code)
    if title is not None:
        return QCoreApplication.translate("errors", title)
    return message.strip().rstrip(".") or code.replace("_", " ")


def error_icon(code: str) -> str:
    """The icon of a kind of error."""
    return _ICONS.get(code, "error")


def what_follows(error_class: ErrorClass) -> str:
    """What becomes of the pages by themselves."""
    if error_class is ErrorClass.TRANSIENT:
        return QCoreApplication.translate("errors", "Temporary")
    return QCoreApplication.translate("errors", "Stays failed until fixed")
