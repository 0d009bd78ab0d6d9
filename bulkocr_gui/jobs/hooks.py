"""Hooks: what other programs are told of a job that ended or paused by itself, and when they are told again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.model import JobStatus, PauseReason

MOST_TRIES = 8
"""Of a webhook that is not answered: over some four minutes."""
FIRST_DELAY = 2.0
"""Seconds; twice as long before each further try."""
_OF_ITSELF = frozenset(
    {
        PauseReason.ERRORS_IN_A_ROW,
        PauseReason.BUDGET,
        PauseReason.PROVIDER,
        PauseReason.MACHINE,
        PauseReason.BATTERY,
        PauseReason.SPACE,
    }
)
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class HookEvent(StrEnum):
    """What happened to a job."""

    COMPLETED = "completed"
    STOPPED = "stopped"
    ERROR = "error"
    """It cannot go on."""
    PAUSED = "paused"
    """By itself: neither by the user nor because the program was closed."""
    TEST = "test"
    """Nothing: somebody tries the hook."""


class HookKind(StrEnum):
    """Who is told."""

    COMMAND = "command"
    WEBHOOK = "webhook"


class HookState(StrEnum):
    """How far it came."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HookWishes:
    """Who wants to be told of what."""

    command: tuple[str, ...] = ()
    """Program and arguments; none is no command."""
    url: str = ""
    """Of the webhook; empty is none."""
    on_end: bool = True
    on_pause: bool = True

    def kinds(self, event: HookEvent) -> tuple[HookKind, ...]:
        """Who is told of an event."""
        wanted = self.on_pause if event is HookEvent.PAUSED else self.on_end
        there = ((HookKind.COMMAND, bool(self.command)), (HookKind.WEBHOOK, bool(self.url)))
        return tuple(kind for kind, given in there if given and wanted)


@dataclass(frozen=True, slots=True)
class HookDelivery:
    """One message to one of them."""

    delivery_id: str
    """The same at every try, so that whoever is told twice can know."""
    job_id: str
    job_name: str
    event: HookEvent
    kind: HookKind
    at: float
    """When it happened, in seconds since the epoch."""
    state: HookState
    tries: int
    answer: str
    """What came of the last try; empty before."""
    body: str
    """The message, as JSON."""


def event_of(status: str, reason: str | None) -> HookEvent | None:
    """What a job's new status means; None where nobody is told.

    Args:
        status: a `JobStatus`.
        reason: as JSON, as it is stored.
    """
    if status == JobStatus.PAUSED:
        kind = json.loads(reason)["kind"] if reason else ""
        return HookEvent.PAUSED if kind in _OF_ITSELF else None
    found = {
        JobStatus.COMPLETED: HookEvent.COMPLETED,
        JobStatus.CANCELLED: HookEvent.STOPPED,
        JobStatus.ERROR: HookEvent.ERROR,
    }
    return found.get(JobStatus(status))


def again_in(tries: int) -> float | None:
    """Seconds until a webhook that was tried so often is tried again; None where that was the last time."""
    return FIRST_DELAY * 2.0 ** (tries - 1) if tries < MOST_TRIES else None


def command_of(text: str) -> tuple[str, ...]:
    """A command as the settings keep it: a JSON list of words, or empty.

    Raises:
        UsageError: it is neither.
    """
    if not text:
        return ()
    try:
        words = json.loads(text)
    except ValueError:
        words = None
    if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words) or not words[0]:
        raise UsageError("bad_command", "This is no command.", "Give a program and its arguments.")
    return tuple(words)


def checked_url(text: str) -> str:
    """The address of a webhook, or empty.

    Raises:
        UsageError: it is none, or others could read on the way what is sent.
    """
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https") or parts.username is not None:
        raise UsageError(
            "bad_webhook", f"{text} is no address of a webhook.", "Give one such as https://example.org/scans."
        )
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise UsageError(
            "bad_webhook",
            "A webhook of another computer needs https: on the way others could read it.",
            "Give an address that begins with https://.",
        )
    return text
