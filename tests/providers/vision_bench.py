"""A provider `google_vision` before the test server: its account, its pages, and one call through it."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PIL import Image

from bulkocr_gui.jobs.options import JobOptions, Transport
from bulkocr_gui.providers.cloud_access import CloudSettings, CredentialKind
from bulkocr_gui.providers.page_encoder import EncodedPage
from tests.faults.grants import FreeGrants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bulkocr_gui.jobs.model import PageRecord
    from bulkocr_gui.providers.google_vision import GoogleVisionProvider
    from tests.faults.vision import VisionServer


@dataclass
class Account:
    """The user's settings, as a test wants them."""

    now: CloudSettings = field(default_factory=CloudSettings)
    key: str = ""

    def settings(self) -> CloudSettings:
        return self.now

    def api_key(self) -> str:
        return self.key

    def change(self, **settings: object) -> None:
        self.now = replace(self.now, **settings)


class BytesAsTheyAre:
    """In place of the encoding children: the file's bytes are sent."""

    def __init__(self, temporary: Path, most: int | None = None) -> None:
        self.cancelled = self.closed = False

    @contextlib.contextmanager
    def open(self, path: Path, *order: object) -> Iterator[BytesAsTheyAre.Opened]:
        yield self.Opened(path.read_bytes())

    def cancel(self) -> None:
        self.cancelled = True

    def close(self) -> None:
        self.closed = True

    class Opened:
        def __init__(self, data: bytes) -> None:
            self.data = data
            self.content = hashlib.sha256(data).hexdigest()
            self.own_text = None
            self.limits: tuple[int, int] = (0, 0)

        def encode(self, grants: object, most_bytes: int, most_pixels: int) -> EncodedPage:
            return EncodedPage(self.data, 100, 50, 300, 1.0, ())


class Bench:
    """One transport to one server."""

    def __init__(
        self, provider: GoogleVisionProvider, account: Account, server: VisionServer, way: str, folder: Path
    ) -> None:
        self.provider, self.account, self.server, self.folder = provider, account, server, folder
        self.grants = FreeGrants()
        self.options = JobOptions(
            endpoint=server.grpc_endpoint if way == "grpc" else server.rest_endpoint,
            transport=Transport(way),
            page_timeout=20.0,
        )

    def page(self, number: int = 0) -> Path:
        path = self.folder / f"{number}.png"
        Image.new("L", (100, 50), number).save(path)
        return path

    def recognise(self, number: int = 0) -> PageRecord:
        """One page, by a recogniser of its own."""
        recogniser = self.provider.open(self.options)
        try:
            return recogniser.recognise(self.page(number), 1, self.grants)
        finally:
            recogniser.close()


def account_of(server: VisionServer) -> Account:
    return Account(
        CloudSettings(credentials=CredentialKind.API_KEY, requests_a_minute=600_000, images_a_minute=600_000),
        server.key,
    )
