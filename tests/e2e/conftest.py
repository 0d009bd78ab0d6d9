"""The whole program as a process: real files, real Tesseract, real signals."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import IO, TYPE_CHECKING, Any

import psutil
import pytest
from PIL import Image, ImageDraw, ImageFont

from bulkocr_gui.jobs.report_names import REPORT_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WORDS = ("apple bread chair dream earth flute grape house image juice knife lemon mouse night ocean paper").split()  # noqa: SIM905 - easier to read so


def draw(path: Path, text: str, size: tuple[int, int] = (420, 110)) -> None:
    """A small page that Tesseract reads without an error."""
    image = Image.new("L", size, 255)
    font = ImageFont.load_default(36)
    ImageDraw.Draw(image).multiline_text((20, 20), text, font=font, fill=0)
    image.save(path, dpi=(300, 300))


class Program:
    """`bulkocr` with a data folder of its own."""

    module = "bulkocr_gui.cli"

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.environment = os.environ | {"BULKOCR_DATA_DIR": str(self.data)}
        self.started: list[subprocess.Popen[str]] = []

    def start(self, *arguments: object, stdout: int | IO[str] = subprocess.PIPE) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", self.module, *map(str, arguments)],
            env=self.environment,
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.started.append(process)
        return process

    def end(self) -> None:
        for process in self.started:
            process.kill()
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()

    def run(self, *arguments: object, code: int | None = None) -> str:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=170)
        if code is not None:
            assert process.returncode == code, f"exit {process.returncode}\n{out}\n{err}"
        return out

    def events(self, *arguments: object, code: int | None = None) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.run(*arguments, "--json", code=code).splitlines()]

    def jobs(self) -> list[dict[str, Any]]:
        return json.loads(self.run("jobs", "--json", code=0))


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path)
    yield program
    program.end()


@pytest.fixture
def pages(tmp_path: Path) -> Callable[[int], Path]:
    def make(number: int) -> Path:
        folder = tmp_path / "scans"
        folder.mkdir(exist_ok=True)
        for n in range(number):
            draw(folder / f"page {n}.png", f"{WORDS[n % 16]} {WORDS[n // 16 % 16]}")
        return folder

    return make


def outputs(folder: Path) -> list[Path]:
    """What lies in a job's output folder, but for its report."""
    return [path for path in folder.iterdir() if path.name != REPORT_FOLDER]


def children(process: subprocess.Popen[str]) -> list[psutil.Process]:
    try:
        return psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
