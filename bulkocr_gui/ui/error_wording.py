"""Names and icons of the kinds of errors. An unknown code keeps its own message."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.ui.core_wording import said

_TITLES = {
    "empty_file": QT_TRANSLATE_NOOP("errors", "Empty file (0 bytes)"),
    "not_a_file": QT_TRANSLATE_NOOP("errors", "Not an ordinary file"),
    "not_an_image": QT_TRANSLATE_NOOP("errors", "Not a picture or PDF"),
    "unsupported_type": QT_TRANSLATE_NOOP("errors", "Kind of file that cannot be read"),
    "damaged": QT_TRANSLATE_NOOP("errors", "Damaged file"),
    "encrypted": QT_TRANSLATE_NOOP("errors", "Needs a password"),
    "too_large": QT_TRANSLATE_NOOP("errors", "Too large"),
    "vanished": QT_TRANSLATE_NOOP("errors", "File is gone"),
    "unreadable": QT_TRANSLATE_NOOP("errors", "No permission to read"),
    "no_such_page": QT_TRANSLATE_NOOP("errors", "Page is missing"),
    "out_of_memory": QT_TRANSLATE_NOOP("errors", "Not enough memory for the page"),
    "timed_out": QT_TRANSLATE_NOOP("errors", "Took too long"),
    "engine_killed": QT_TRANSLATE_NOOP("errors", "The engine was ended"),
    "language_missing": QT_TRANSLATE_NOOP("errors", "Language is missing"),
    "engine_missing": QT_TRANSLATE_NOOP("errors", "Engine is missing"),
    "unknown_provider": QT_TRANSLATE_NOOP("errors", "Provider is missing"),
    "disk_full": QT_TRANSLATE_NOOP("errors", "The disk is full"),
    "output_gone": QT_TRANSLATE_NOOP("errors", "The output folder is gone"),
    "output_not_writable": QT_TRANSLATE_NOOP("errors", "The output folder cannot be written to"),
    "no_connection": QT_TRANSLATE_NOOP("errors", "No connection"),
    "name_not_found": QT_TRANSLATE_NOOP("errors", "The provider's name was not found"),
    "connection_cut": QT_TRANSLATE_NOOP("errors", "Connection was cut"),
    "tls_failed": QT_TRANSLATE_NOOP("errors", "Certificate was not accepted"),
    "proxy_refused": QT_TRANSLATE_NOOP("errors", "The proxy refused"),
    "provider_unavailable": QT_TRANSLATE_NOOP("errors", "The provider has a fault"),
    "rate_limited": QT_TRANSLATE_NOOP("errors", "Asked to go slower"),
    "answer_wrong": QT_TRANSLATE_NOOP("errors", "The answer makes no sense"),
    "bad_image_data": QT_TRANSLATE_NOOP("errors", "The provider cannot read the picture"),
    "endpoint_wrong": QT_TRANSLATE_NOOP("errors", "Endpoint is wrong"),
    "credentials_missing": QT_TRANSLATE_NOOP("errors", "Credentials are missing"),
    "credentials_unusable": QT_TRANSLATE_NOOP("errors", "Credentials cannot be used"),
    "key_rejected": QT_TRANSLATE_NOOP("errors", "Key was not accepted"),
    "billing_off": QT_TRANSLATE_NOOP("errors", "Billing is off"),
    "api_disabled": QT_TRANSLATE_NOOP("errors", "The provider's API is not enabled"),
    "permission_denied": QT_TRANSLATE_NOOP("errors", "Not permitted by the provider"),
    "cloud_forbidden": QT_TRANSLATE_NOOP("errors", "Cloud providers are forbidden in Settings"),
    "job_cap": QT_TRANSLATE_NOOP("errors", "The job's limit is reached"),
    "bug": QT_TRANSLATE_NOOP("errors", "A mistake of the program"),
    "api_ended": QT_TRANSLATE_NOOP("errors", "The local API ended"),
    "engine_gave_up": QT_TRANSLATE_NOOP("errors", "The engine gave up"),
    "engine_failed": QT_TRANSLATE_NOOP("errors", "The engine cannot run"),
    "engine_lied": QT_TRANSLATE_NOOP("errors", "The engine's answer makes no sense"),
    "file_changed": QT_TRANSLATE_NOOP("errors", "The file changed while it was read"),
    "font_missing": QT_TRANSLATE_NOOP("errors", "A font is missing"),
    "format_failed": QT_TRANSLATE_NOOP("errors", "A format could not be written"),
    "restricted": QT_TRANSLATE_NOOP("errors", "Restricted by its owner"),
    "data_not_writable": QT_TRANSLATE_NOOP("errors", "The data folder cannot be written to"),
    "store_not_writable": QT_TRANSLATE_NOOP("errors", "The data folder cannot be written to"),
    "store_damaged": QT_TRANSLATE_NOOP("errors", "The list of jobs is damaged"),
    "source_gone": QT_TRANSLATE_NOOP("errors", "The folder of scans is gone"),
    "source_unreadable": QT_TRANSLATE_NOOP("errors", "The folder of scans cannot be read"),
    "listing_died": QT_TRANSLATE_NOOP("errors", "The folder could not be listed"),
    "month_cap": QT_TRANSLATE_NOOP("errors", "The month's limit is reached"),
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
    "bug": "warning",
    "engine_gave_up": "chip",
    "engine_failed": "chip",
    "engine_lied": "chip",
    "file_changed": "file",
    "format_failed": "export",
    "restricted": "lock",
}


def error_title(code: str, message: str) -> str:
    """A short name of a kind of error."""
    title = _TITLES.get(code)
    if title is not None:
        return QCoreApplication.translate("errors", str(title))
    return said(message.strip()).rstrip(".") or code.replace("_", " ")


def error_icon(code: str) -> str:
    """The icon of a kind of error."""
    return _ICONS.get(code, "error")


def what_follows(error_class: ErrorClass) -> str:
    """What becomes of the pages by themselves."""
    if error_class is ErrorClass.TRANSIENT:
        return QCoreApplication.translate("errors", "Temporary")
    return QCoreApplication.translate("errors", "Stays failed until fixed")
