"""What the tests of the real window share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.real_window.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path)
    qtbot.addWidget(desk.window)
    yield desk
    desk.end()
