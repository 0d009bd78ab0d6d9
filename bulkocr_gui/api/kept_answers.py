"""Answers that are kept for a moment: many programs that ask how far a job is cost it as much as one does.

An answer is made anew once a job has changed, as the board knows, and at the latest after `FRESH_SECONDS`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.api.board import Board
    from bulkocr_gui.api.guard import Application, Message, Receive, Send

FRESH_SECONDS = 0.2
"""How old an answer may be that tells of times and files under way, which change without the board."""
MOST_KEPT = 200
LARGEST_KEPT = 1 << 18
"""Bytes of one answer."""
_PREFIXES = ("/api/bulk", "/api/v1/bulk")
KEPT = tuple(f"{prefix}/{call}" for prefix in _PREFIXES for call in ("progress/", "state/", "jobs"))
"""How the addresses begin that tell of the jobs' rows."""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What was answered."""

    at: float
    changes: int
    start: Message
    body: Message


class KeptAnswers:
    """An ASGI application round another one.

    Args:
        application: answers.
        board: knows when jobs change.
        clock: seconds; a test's own.
    """

    def __init__(self, application: Application, board: Board, clock: Callable[[], float] = time.monotonic) -> None:
        self._application = application
        self._board = board
        self._clock = clock
        self._kept: dict[tuple[str, bytes], KeptAnswer] = {}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer with what is kept, or keep what is answered."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith(KEPT):
            await self._application(scope, receive, send)
            return
        question = (scope["path"], scope["query_string"])
        # Both are taken before the answer is made: what changes meanwhile makes it an old one.
        now, changes = self._clock(), self._board.changes
        kept = self._kept.get(question)
        if kept is not None and kept.changes == changes and now - kept.at < FRESH_SECONDS:
            await send(kept.start)
            await send(kept.body)
            return
        told: list[Message] = []

        async def listen(message: Message) -> None:
            told.append(message)
            await send(message)

        await self._application(scope, receive, listen)
        if _is_whole(told):
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[question] = KeptAnswer(now, changes, *told)


def _is_whole(told: list[Message]) -> bool:
    if len(told) != 2 or told[0].get("status") != 200:
        return False
    body: dict[str, Any] = dict(told[1])
    return not body.get("more_body", False) and len(body.get("body", b"")) <= LARGEST_KEPT
