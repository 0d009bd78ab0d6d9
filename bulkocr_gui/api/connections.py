"""Connections that are bounded: so many, none that never asks anything, and none that asks without end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio


def bounded(most: int, seconds: float, largest: int) -> type[asyncio.Protocol]:
    """Uvicorn's protocol with bounds.

    Args:
        most: connections at the same time; one more is closed at once.
        seconds: within which the head of a call must be here, from its first byte on.
        largest: bytes of such a head; uvicorn sets no bound to them.
    """

    class Bounded(HttpToolsProtocol):
        _head: asyncio.TimerHandle | None = None
        _untold = 0

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._head_is_due()
            if len(self.connections) > most:
                transport.abort()

        def data_received(self, data: bytes) -> None:
            self._untold += len(data)
            super().data_received(data)
            if self._untold > largest:
                self.transport.abort()
            if self._waits():
                self._head_is_due()
            else:
                self._head_is_here()

        def on_headers_complete(self) -> None:
            self._untold = 0
            super().on_headers_complete()

        def on_body(self, body: bytes) -> None:
            self._untold = 0
            super().on_body(body)

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
