"""The deed beside a fault: for each kind of error, where the window can lead to what mends it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from bulkocr_gui.jobs.model import JobRow


class Mend(Enum):
    """What a button beside an error leads to."""

    PERFORMANCE = "performance"
    """The settings: what jobs may take of this computer, and for how long."""
    BEHAVIOUR = "behaviour"
    """The settings: what jobs need of this computer."""
    PROVIDER = "provider"
    """The settings: who pays, and how the provider is called."""
    COSTS = "costs"
    """The settings: the month's limit."""
    PRIVACY = "privacy"
    """The settings: whether pages may leave this computer."""
    LOG = "log"
    """The log, where the details of a mistake of the program are."""


_MENDS = {
    "timed_out": Mend.PERFORMANCE,
    "out_of_memory": Mend.PERFORMANCE,
    "on_battery": Mend.BEHAVIOUR,
    "space_output": Mend.BEHAVIOUR,
    "space_data": Mend.BEHAVIOUR,
    "no_connection": Mend.PROVIDER,
    "name_not_found": Mend.PROVIDER,
    "tls_failed": Mend.PROVIDER,
    "proxy_refused": Mend.PROVIDER,
    "rate_limited": Mend.PROVIDER,
    "endpoint_wrong": Mend.PROVIDER,
    "credentials_missing": Mend.PROVIDER,
    "credentials_unusable": Mend.PROVIDER,
    "key_rejected": Mend.PROVIDER,
    "billing_off": Mend.PROVIDER,
    "api_disabled": Mend.PROVIDER,
    "permission_denied": Mend.PROVIDER,
    "month_cap": Mend.COSTS,
    "cloud_forbidden": Mend.PRIVACY,
    "bug": Mend.LOG,
    "engine_lied": Mend.LOG,
    "listing_died": Mend.LOG,
    "format_failed": Mend.LOG,
}
_RESULTS = frozenset({"disk_full", "space_output"})
_ABOVE_RESULTS = frozenset({"output_gone", "output_not_writable"})
_ABOVE_SOURCES = frozenset({"source_gone", "source_unreadable"})


def mend_of(code: str) -> Mend | None:
    """What mends an error, by its code; None where it is mended outside the program, or by trying again."""
    return _MENDS.get(code)


def mend_words(mend: Mend) -> str:
    """The words of the button."""
    if mend is Mend.LOG:
        return QCoreApplication.translate("errors", "Open the log")
    return QCoreApplication.translate("errors", "Settings…")


def folder_of(code: str, row: JobRow | None) -> Path | None:
    """The folder that a job's error is about, or the one above where that one is gone; None where there is none."""
    if row is None:
        return None
    if code in _RESULTS:
        # Before the first document is written its folder is not there to be opened.
        return row.output if row.counts.ended else row.output.parent
    if code in _ABOVE_RESULTS:
        return row.output.parent
    if code in _ABOVE_SOURCES:
        return row.sources[0].parent
    return None
