"""The program's errors: whose fault it is, and what the error means for the job.

`KnownError` is the environment's or the input's fault: the user gets one sentence on what
happened and one on what to do. `BugError` is ours: the log gets a traceback. The class of a known
error decides what happens to page and job (the table "Retry" of the behaviour's page).
"""

from __future__ import annotations

from enum import StrEnum


class ErrorClass(StrEnum):
    """What an error means for its page and its job."""

    TRANSIENT = "transient"
    """May pass by itself: retried in place, pending again on Resume."""
    PAGE = "page"
    """This page or file cannot be read: failed, the rest goes on."""
    PROVIDER = "provider"
    """The engine cannot run at all: the job goes to `error`, the page stays pending."""
    BUDGET = "budget"
    """Money is spent: the job pauses, the page stays pending."""
    MACHINE = "machine"
    """Disk, database or folder: the job goes to `error`, the page stays pending."""


class BulkOcrError(Exception):
    """Base of all errors that the program raises on purpose."""


class BugError(BulkOcrError):
    """A state that the program's own logic excludes."""


class KnownError(BulkOcrError):
    """An error of the environment or the input.

    Args:
        code: a stable word for the kind of error (`empty_file`); the window translates and groups by it.
        message: what happened, one sentence.
        advice: what to do, one sentence.
        retry_after: seconds that the provider asked to wait, if it did.
    """

    error_class = ErrorClass.PAGE

    def __init__(self, code: str, message: str, advice: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.advice = advice
        self.retry_after = retry_after


class TransientError(KnownError):
    """May pass by itself: connection, time-out, engine killed by a signal."""

    error_class = ErrorClass.TRANSIENT


class PageError(KnownError):
    """This page cannot be read: damaged, encrypted, empty, too large, vanished."""

    error_class = ErrorClass.PAGE


class ProviderError(KnownError):
    """No page can succeed: engine or language missing, key rejected, billing refused."""

    error_class = ErrorClass.PROVIDER


class BudgetError(KnownError):
    """The money set aside is spent."""

    error_class = ErrorClass.BUDGET


class MachineError(KnownError):
    """No page can succeed: disk full, database not writable, folder gone."""

    error_class = ErrorClass.MACHINE


class UsageError(KnownError):
    """What the user asked for does not make sense (an unknown job, a folder that is not there)."""


class Cancelled(BulkOcrError):  # noqa: N818 - not an error: the user's Stop, on its way out of a provider
    """The page was given up because the job was stopped; it is pending again."""
