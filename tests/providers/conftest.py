"""The provider `google_vision` before the test server, on both transports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.vision import VisionServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.providers.vision_bench import Bench


@pytest.fixture(scope="session")
def vision_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VisionServer]:
    """One for all: it answers each picture with one word, without recognising it."""
    with VisionServer(tmp_path_factory.mktemp("vision"), answers="fixed") as server:
        yield server


@pytest.fixture(params=["grpc", "rest"])
def bench(
    request: pytest.FixtureRequest, vision_server: VisionServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    from bulkocr_gui.providers import vision_session
    from bulkocr_gui.providers.google_vision import GoogleVisionProvider
    from tests.providers.vision_bench import Bench, BytesAsTheyAre, account_of

    for name, value in vision_server.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(vision_session, "PageEncoder", BytesAsTheyAre)
    vision_server.script()
    account = account_of(vision_server)
    yield Bench(GoogleVisionProvider(tmp_path / "data", account), account, vision_server, request.param, tmp_path)
    vision_server.script()
