"""Whether the outputs of a new job can be written: folders, names, space."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from bulkocr_gui.documents.naming import folded
from bulkocr_gui.jobs.model import Finding
from bulkocr_gui.jobs.options import Conflict
from bulkocr_gui.jobs.output_names import LONGEST_PATH, in_format, is_too_long, planned_output
from bulkocr_gui.processing.preflight_files import about

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.jobs.page_ranges import PageRanges
    from bulkocr_gui.jobs.store import Store
    from bulkocr_gui.processing.found_files import FoundFile

AT_ONCE = 200
"""Names that the store is asked about together: the writers of running jobs wait for no longer."""
BYTES_A_PAGE = {
    "txt": 4_000,
    "md": 4_000,
    "csv": 4_000,
    "docx": 6_000,
    "tsv": 40_000,
    "jsonl": 60_000,
    "hocr": 90_000,
    "alto": 120_000,
    "pdf": 15_000,
}
"""What a page of 500 words takes in each format; of a PDF its text alone, without the picture."""
BYTES_A_RECORD = 20_000
"""What a page of 500 words takes in the job database."""
PICTURE = 1.1
"""A searchable PDF's pictures, as a multiple of the input: they are kept as they are."""
PICTURE_CODED_ANEW = 8.0
"""The same for kinds that a PDF cannot hold: their pixels are kept without loss."""
CODED_ANEW = ("webp", "avif", "heic", "jpegxl")
SUFFIX_ROOM = 300
"""Characters by which an output's path may be longer than folder and input together."""

_CONFLICTS = {
    Conflict.NUMBER: (
        "The outputs of {0} have names that are taken: they get a number.",
        "Choose another output folder, or have older files overwritten or kept, in the options.",
    ),
    Conflict.OVERWRITE: (
        "The outputs of {0} replace older files of the same names; inputs are never replaced.",
        "Choose another output folder, or have the new files numbered, in the options.",
    ),
    Conflict.SKIP: (
        "{0} [is not recognised: its outputs are|are not recognised: their outputs are] there already.",
        "Choose another output folder, or have older files overwritten or the new ones numbered, in the options.",
    ),
}


def writable(row: JobRow, found: Sequence[FoundFile]) -> Iterator[Finding]:
    """Whether the folders can be written to, those that have to be made as well."""
    if problem := _not_writable(row.output):
        yield Finding(
            "output_not_writable",
            blocks=True,
            files=0,
            message=f"Nothing can be written to the output folder {row.output} ({problem}).",
            advice="Choose another output folder, or change its permissions.",
        )
    if row.options.beside and row.options.formats:
        good = {folder: not _not_writable(Path(folder)) for folder in {os.path.dirname(file.path) for file in found}}  # noqa: PTH120 - of 100,000 names
        paths = [file.path for file in found if not good[os.path.dirname(file.path)]]  # noqa: PTH120 - as above
        if paths:
            message = "{0} [lies in a folder|lie in folders] that nothing can be written to."
            advice = "Choose an output folder instead of saving beside the originals, or change their permissions."
            finding = about("output_not_writable", paths, message, advice)
            yield finding if len(paths) < len(found) else _blocking(finding)


def _blocking(finding: Finding) -> Finding:
    return Finding(finding.code, True, finding.files, finding.message, finding.advice, finding.examples)


def _not_writable(folder: Path) -> str:
    """Why nothing can be written below a folder, whether it is there or has to be made; empty where it can."""
    there = _nearest(folder)
    if not there.is_dir():
        return f"{there} is no folder"
    return "" if os.access(there, os.W_OK | os.X_OK) else "not permitted"


def _nearest(folder: Path) -> Path:
    """The folder, or the first above it that is there."""
    return next((each for each in (folder, *folder.parents) if os.path.lexists(each)), folder)


def names(row: JobRow, found: Sequence[FoundFile], store: Store, cancelled: Callable[[], bool]) -> Iterator[Finding]:
    """Outputs whose names are taken, and what becomes of them; outputs whose paths are too long."""
    taken: list[str] = []
    too_long: list[str] = []
    folders = _Folders()
    asked: list[tuple[Path, Path]] = []
    for number, file in enumerate(found, 1):
        if cancelled():
            return
        source = Path(file.path)
        planned = planned_output(Path(file.output), source, row.options, number)
        targets = [row.output / in_format(planned, each) for each in row.options.formats]
        # A character may take four bytes; for most files this alone says that there is room enough.
        longest = 4 * (len(file.path) + len(str(row.output)) + SUFFIX_ROOM)
        if longest > LONGEST_PATH and any(map(is_too_long, targets)):
            too_long.append(file.path)
        elif any(map(folders.may_have, targets)):
            asked.append((source, planned))
            if len(asked) >= AT_ONCE:
                taken.extend(map(str, store.in_conflict(row, asked)))
                asked.clear()
    taken.extend(map(str, store.in_conflict(row, asked)))
    if too_long:
        yield about(
            "name_too_long",
            too_long,
            "The paths of the outputs of {0} would be longer than " + f"{LONGEST_PATH:,}.",
            "Choose an output folder with a shorter path; as it is they fail.",
        )
    if taken:
        concerned = set(taken)
        message, advice = _CONFLICTS[row.options.conflict]
        yield about("name_conflicts", [file.path for file in found if file.path in concerned], message, advice)


class _Folders:
    """What is in folders, each read once: a folder on a server answers for 1,000 names as fast as for one."""

    def __init__(self) -> None:
        self._names: dict[Path, frozenset[str]] = {}

    def may_have(self, target: Path) -> bool:
        """Whether there may be such a file: case is folded."""
        folder = target.parent
        if folder not in self._names:
            try:
                self._names[folder] = frozenset(map(folded, os.listdir(folder)))  # noqa: PTH208 - names alone
            except OSError:
                self._names[folder] = frozenset()
        return folded(target.name) in self._names[folder]


def space(row: JobRow, found: Sequence[FoundFile], ranges: PageRanges, data: Path) -> Iterator[Finding]:
    """Whether the disks have room for the outputs, and for the job database.

    Args:
        row: the job as it would be entered.
        found: its documents.
        ranges: which of their pages are meant.
        data: the folder of the job database.
    """
    needed: dict[int, int] = {}
    folders: dict[int, Path] = {}
    places = _Places()

    def add(folder: Path, amount: int) -> None:
        device, there = places.of(folder)
        needed[device] = needed.get(device, 0) + amount
        folders.setdefault(device, there)

    pages = 0
    for file in found:
        meant = file.meant(ranges)
        pages += meant
        beside = row.options.beside
        add(Path(file.path).parent if beside else row.output, _bytes_of(file, meant, row.options.formats))
        add(row.output, _bytes_of(file, meant, row.options.merged))
    add(data, pages * BYTES_A_RECORD)
    for device, amount in needed.items():
        try:
            free = shutil.disk_usage(folders[device]).free
        except OSError:
            continue
        if amount > free:
            yield Finding(
                "space",
                blocks=False,
                files=0,
                message=f"About {_size(amount)} are needed on the disk of {folders[device]}, {_size(free)} are free.",
                advice="Make room, choose an output folder on another disk, or fewer formats.",
            )


def _bytes_of(file: FoundFile, pages: int, formats: Sequence[str]) -> int:
    amount = sum(BYTES_A_PAGE[each] for each in formats if each in BYTES_A_PAGE) * pages
    if "pdf" in formats:
        amount += int(file.size * (PICTURE_CODED_ANEW if file.kind in CODED_ANEW else PICTURE))
    return amount


def _size(amount: int) -> str:
    for unit, bytes_of_it in (("GB", 1e9), ("MB", 1e6)):
        if amount >= bytes_of_it:
            return f"{amount / bytes_of_it:,.1f} {unit}"
    return f"{amount / 1e3:,.0f} kB"


class _Places:
    """On which device a folder is, or will be."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[int, Path]] = {}

    def of(self, folder: Path) -> tuple[int, Path]:
        """The device's number, and a folder on it that is there."""
        if folder not in self._known:
            there = _nearest(folder)
            try:
                device = os.stat(there).st_dev
            except OSError:
                device = -1
            self._known[folder] = device, there
        return self._known[folder]
