from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFont

import bulkocr_gui
from bulkocr_gui.providers.tesseract import EngineRecogniser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

PATIENCE = 20.0
"""Seconds until a condition that should hold at once is given up: a loaded machine is slow."""


def admit(needs: int) -> AbstractContextManager[None]:
    """A memory budget without an end."""
    assert needs > 0
    return contextlib.nullcontext()


def wait_until(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.005)


def alive(pid: int) -> bool:
    """Whether a process runs; one that ended and is not yet taken note of does not."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False


def numbers(path: Path, count: int = 1) -> list[int]:
    """The process ids that an engine wrote into its marker, once all are there."""
    wait_until(lambda: path.exists() and len(path.read_text(encoding="ascii").split()) == count)
    return [int(word) for word in path.read_text(encoding="ascii").split()]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A small page with words that any engine reads."""
    image = Image.new("L", (900, 220), 255)
    draw = ImageDraw.Draw(image)
    draw.text((40, 30), "Plain words on paper", fill=0, font=ImageFont.load_default(60))
    draw.text((40, 120), "and a second line", fill=0, font=ImageFont.load_default(60))
    path = tmp_path / "page.png"
    image.save(path, dpi=(300, 300))
    return path


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Callable[..., EngineRecogniser]]:
    """Makes recognisers whose child runs one of the faulty engines."""
    made: list[EngineRecogniser] = []

    def make(name: str, seconds: float = PATIENCE, most_memory: int = 0) -> EngineRecogniser:
        role: dict[str, Any] = {
            "role": "engine",
            "engine": f"tests.faults.engines:{name}",
            "options": {"marker": str(tmp_path / "marker"), "release": str(tmp_path / "release")},
            "most_memory": most_memory,
            "path": [os.fspath(Path(bulkocr_gui.__file__).parent.parent)],
        }
        made.append(EngineRecogniser(role, seconds, tmp_path / "temporary"))
        return made[-1]

    yield make
    for recogniser in made:
        recogniser.close()
    left = [process.pid for process in psutil.Process().children(recursive=True) if alive(process.pid)]
    assert not left
