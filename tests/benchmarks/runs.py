"""Running the whole program, and the plain `tesseract` command, over some files."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PLAIN_DPI = 300
"""The plain command reads no PDF: its pages are rendered for it first."""


@dataclass(frozen=True)
class Spent:
    """What a command took: seconds by the clock, and by the processors, which other programs disturb less."""

    clock: float
    processor: float


class Stopwatch:
    """Measures the commands that begin and end after it was made."""

    def __init__(self) -> None:
        self._clock = time.perf_counter()
        self._processor = self._used()

    def stop(self) -> Spent:
        """The time since."""
        return Spent(time.perf_counter() - self._clock, self._used() - self._processor)

    @staticmethod
    def _used() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime


@dataclass
class Run:
    """What one run of the program said."""

    spent: Spent
    exit_code: int
    documents: dict[Path, dict[str, Any]] = field(default_factory=dict)
    """The `document` event of each file."""
    errors: str = ""

    def text(self, path: Path) -> str:
        """The text the program delivered for a file; empty without one."""
        output = self.documents.get(path, {}).get("output")
        return Path(output).read_text(encoding="utf-8") if output else ""


def program(
    paths: Sequence[Path], scratch: Path, *options: str, memory_limit: int = 0, timeout: float | None = None
) -> Run:
    """Run `bulkocr run` with a data folder of its own.

    Args:
        paths: folders or files.
        scratch: gets the data folder and the text.
        options: further options of `bulkocr run`.
        memory_limit: address space of each process, in bytes; 0 is none.
        timeout: seconds.
    """
    folder = Path(tempfile.mkdtemp(dir=scratch))
    command = [sys.executable, "-m", "bulkocr_gui.cli", "run", "--json", "--auto-pause", "0", *options]
    command += ["--data-dir", str(folder / "data"), "--output", str(folder / "text"), "--", *map(str, paths)]
    if memory_limit:
        command = ["sh", "-c", f'ulimit -v {memory_limit // 1024} && exec "$@"', "sh", *command]
    watch = Stopwatch()
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=timeout)
    run = Run(watch.stop(), done.returncode, errors=done.stderr)
    for line in done.stdout.splitlines():
        event = json.loads(line)
        if event["event"] == "document":
            run.documents[Path(event["path"])] = event
    return run


def plain_in_parallel(paths: Sequence[Path], scratch: Path, processes: int, languages: str) -> Spent:
    """Run `xargs -P` over the plain command, text output."""
    folder = Path(tempfile.mkdtemp(dir=scratch))
    pairs = "\0".join(f"{path}\0{folder / f'{number}'}" for number, path in enumerate(paths))
    script = f'exec tesseract "$0" "$1" -l {languages} 2>/dev/null'
    watch = Stopwatch()
    subprocess.run(
        ["xargs", "-0", "-n", "2", "-P", str(processes), "sh", "-c", script],
        check=True,
        input=pairs,
        text=True,
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
    )
    return watch.stop()


def plain_text(path: Path, languages: str, *, first_page_only: bool = False) -> str:
    """What the plain command makes of one document, pages split by form feed."""
    with tempfile.TemporaryDirectory() as scratch:
        pages = list(_pages(path, Path(scratch), first_page_only=first_page_only))
        return "".join(
            subprocess.run(
                ["tesseract", str(page), "-", "-l", languages],
                check=False,
                capture_output=True,
                env=os.environ | {"OMP_THREAD_LIMIT": "1"},
            ).stdout.decode()
            for page in pages
        )


def _pages(path: Path, scratch: Path, *, first_page_only: bool) -> Iterator[Path]:
    if path.suffix.lower() != ".pdf":
        yield path
        return
    with pypdfium2.PdfDocument(path) as document:
        for number in range(1 if first_page_only else len(document)):
            target = scratch / f"{number}.png"
            image = document[number].render(scale=PLAIN_DPI / 72, grayscale=True).to_pil()
            image.save(target, dpi=(PLAIN_DPI, PLAIN_DPI), compress_level=1)
            yield target
