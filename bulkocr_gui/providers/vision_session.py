"""What all recognisers of a job share: connection, batches, and the processes that make pages into pictures."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.jobs.options import Transport
from bulkocr_gui.providers.page_encoder import PageEncoder
from bulkocr_gui.providers.vision_batches import JSON_AROUND, MOST_JSON_BYTES, Batches

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bulkocr_gui.providers.cloud_access import CloudSettings
    from bulkocr_gui.providers.rate_limiter import RateLimiter
    from bulkocr_gui.providers.vision_batches import Picture
    from bulkocr_gui.providers.vision_connection import VisionConnection

MOST_BYTES = {
    Transport.GRPC: 20_000_000,
    Transport.REST: (MOST_JSON_BYTES - JSON_AROUND) // 4 * 3,
}
"""Of one picture: Google's limit for a file, or what JSON leaves of its own."""
MOST_PIXELS = 75_000_000


class VisionSession:
    """Shared by the recognisers that were opened with the same endpoint, credentials and time-out.

    Args:
        host: where to, `HOST[:PORT]`.
        transport: by which way.
        settings: which credentials.
        key: the API key, where that is the kind.
        limiter: of the account.
        temporary: folder for what the encoding processes write.
        seconds: how long one call may take.
    """

    def __init__(
        self,
        host: str,
        transport: Transport,
        *,
        settings: CloudSettings,
        key: str,
        limiter: RateLimiter,
        temporary: Path,
        seconds: float,
    ) -> None:
        self.users = 0
        """Recognisers that hold it; counted by the provider, under its lock."""
        self._limiter = limiter
        self.encoder = PageEncoder(temporary)
        self.batches = Batches(self._annotate, limiter)
        self.most_bytes = MOST_BYTES[transport]
        self._host = host
        self._transport = transport
        self._settings = settings
        self._key = key
        self._seconds = seconds
        self._lock = threading.Lock()
        self._connection: VisionConnection | None = None
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether it was ended: others must be given a new one."""
        return self._closed

    def prepare(self) -> None:
        """Have credentials and client ready, so that what is wrong with them costs nothing.

        Raises:
            ProviderError: they cannot be used.
            CallFailed: a token could not be fetched.
            Cancelled: the session was ended.
        """
        self._connected().prepare()

    def cancel(self) -> None:
        """End all that is under way, from any thread, within a second."""
        with self._lock:
            self._closed = True
            connection = self._connection
        self.batches.close()
        if connection is not None:
            connection.close()
        self._limiter.wake()
        self.encoder.cancel()

    def close(self) -> None:
        """Let go of everything."""
        self.cancel()
        self.encoder.close()

    def _annotate(self, pictures: Sequence[Picture]) -> list[Any]:
        return self._connected().annotate(pictures, self._seconds)

    def _connected(self) -> VisionConnection:
        # Half a second of loading, which neither the window nor a job of another provider is to pay for.
        from bulkocr_gui.providers.vision_connection import Target, VisionConnection  # noqa: PLC0415

        with self._lock:
            if self._closed:
                raise Cancelled
            if self._connection is None:
                self._connection = VisionConnection(Target(self._host, self._transport), self._settings, self._key)
            return self._connection
