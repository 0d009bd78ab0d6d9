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
        seconds: within which the head of a first call must be here.
    """

    class Bounded(H11Protocol):
        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._unasked = self.loop.call_later(seconds, self._close_unasked)
            if len(self.connections) > most:
                transport.abort()

        def connection_lost(self, exc: Exception | None) -> None:
            self._unasked.cancel()
            super().connection_lost(exc)

        def _close_unasked(self) -> None:
            if self.cycle is None:
                self.transport.abort()

    return Bounded
