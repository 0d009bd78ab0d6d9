"""`bulkocr watch` with an engine that answers at once: the text of a page is the SHA-256 of the file it read.

Run as a program: the data folder, the watched folder, the output folder, and the folder for originals.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.documents.content import content_of
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.watched import WatchedFolder
from bulkocr_gui.watch_headless import WatchHeadless
from tests.faults.scripted import ScriptedProvider, ScriptedRecogniser, record

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import PageRecord

STILL = 1.0


class HashingRecogniser(ScriptedRecogniser):
    """Reads no page, but every byte of its file."""

    def play(self, path: Path, number: int) -> PageRecord:
        return record(content_of(path))


class HashingProvider(ScriptedProvider):
    id = "hashing"
    name = "Hashing"

    def open(self, options: JobOptions) -> HashingRecogniser:
        return HashingRecogniser(self)


def main(data: Path, folder: Path, output: Path, done: Path) -> int:
    """Watch until SIGINT."""
    paths = AppPaths.find(data)
    watched = WatchedFolder(
        folder, output, provider="hashing", options=JobOptions(auto_pause=0), done=done, still=STILL
    )
    with holding(paths):
        return WatchHeadless(paths, {"hashing": HashingProvider()}, as_json=False).run([watched])


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:5])))
