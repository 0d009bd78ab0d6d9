"""Connections that are bounded: so many, and none that never asks anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio


def bounded(most: int, seconds: float) -> type[asyncio.Protocol]:
    """Uvicorn's protocol with bounds.

    Args:
        most: connections at the same time; one more is closed at once.
        seconds: within which the head of a call must be here, from its first byte on.
    """

    class Bounded(H11Protocol):
        _head: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._head_is_due()
            if len(self.connections) > most:
                transport.abort()

        def data_received(self, data: bytes) -> None:
            if self._waits():
                self._head_is_due()
            super().data_received(data)
            if not self._waits():
                self._head_is_here()

        def connection_lost(self, exc: Exception | None) -> None:
            self._head_is_here()
            super().connection_lost(exc)

        def _waits(self) -> bool:
            """Whether no call is being answered: what comes is the head of the next one, however slowly."""
            return self.cycle is None or self.cycle.response_complete

        def _head_is_due(self) -> None:
            if self._head is None:
                self._head = self.loop.call_later(seconds, self._close_unasked)

        def _head_is_here(self) -> None:
            if self._head is not None:
                self._head.cancel()
                self._head = None

        def _close_unasked(self) -> None:
            if self._waits():
                self.transport.abort()

    return Bounded
