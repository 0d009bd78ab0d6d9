"""What a child's answer, error or end means for its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import (
    BugError,
    ErrorClass,
    KnownError,
    MachineError,
    PageError,
    ProviderError,
    TransientError,
)
from bulkocr_gui.jobs.model import Opinion, PageRecord
from bulkocr_gui.jobs.retry import known

if TYPE_CHECKING:
    from bulkocr_gui.providers.child_process import ChildEnded

_ERRORS: dict[str, type[KnownError]] = {
    ErrorClass.TRANSIENT: TransientError,
    ErrorClass.PAGE: PageError,
    ErrorClass.PROVIDER: ProviderError,
    ErrorClass.MACHINE: MachineError,
}


def checked(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer, or the error that it tells of."""
    if "error" not in answer:
        return answer
    kind = _ERRORS.get(answer["error"])
    if kind is None:
        raise BugError(f"{answer['message']} within the page's process")
    raise kind(answer["code"], answer["message"], answer["advice"])


def record_of(answer: dict[str, Any], blob: bytes) -> PageRecord:
    """The page's result that a child told.

    Raises:
        KeyError, TypeError: something of it is missing.
    """
    other = answer.get("other")
    at = len(blob) - other["bytes"] if other else len(blob)
    return PageRecord(
        words=answer["words"],
        confidence=answer["confidence"],
        width=answer["width"],
        height=answer["height"],
        dpi=answer["dpi"],
        engine=answer["engine"],
        seconds=answer["seconds"],
        notes=tuple(answer["notes"]),
        blob=blob[:at],
        other=Opinion(other["engine"], other["score"], blob[at:]) if other else None,
        rendering=answer.get("rendering", 0.0),
    )


def lost(ended: ChildEnded, seconds: float, who: str) -> KnownError:
    """The error of the page that a child ended over.

    Args:
        ended: how it ended.
        seconds: that the page was given.
        who: what the child is, at the beginning of a sentence.
    """
    if ended.timed_out:
        return TransientError(
            "timed_out",
            f"The page took longer than {seconds:g} s.",
            "Allow more time for a page, or cut the page into parts.",
        )
    if ended.out_of_memory:
        return known(MemoryError())
    if ended.spoke_nonsense:
        return lied(who)
    return TransientError(
        "engine_killed",
        f"{who} ended in the middle of the page.",
        "Often memory ran out: use fewer workers, then retry it.",
    )


def lied(who: str) -> KnownError:
    """The error of a page whose answer cannot be one."""
    return TransientError(
        "engine_lied", f"{who} gave an answer that makes no sense.", "Retry the page; report it if it stays."
    )
