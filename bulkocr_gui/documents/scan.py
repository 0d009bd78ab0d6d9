"""Listing what a job will read: folder by folder, in natural order, streaming; what cannot be read is told."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulkocr_gui.documents.first_look import FirstLook, is_opened, look_inside, look_outside
from bulkocr_gui.documents.kinds import HEAD_BYTES, SUFFIXES, sniff
from bulkocr_gui.documents.naming import FolderNames, prefixes
from bulkocr_gui.documents.patterns import Patterns
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem
from bulkocr_gui.jobs.report_names import REPORT_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from bulkocr_gui.jobs.own_outputs import OwnOutputs

SYSTEM_NAMES = frozenset({"thumbs.db", "desktop.ini", "@eadir", "__macosx", "$recycle.bin", "lost+found"})
"""What file managers and servers leave in folders of pictures; hidden files are left out too."""


@cache
def _natural() -> Callable[[str], Any]:
    """Page 2 before page 10."""
    from natsort import natsort_keygen, ns  # noqa: PLC0415 - the window lists nothing itself, and starts sooner

    return natsort_keygen(alg=ns.INT | ns.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a listing looks at what it finds.

    Attributes:
        patterns: which files are wanted; those that the user named by hand always are.
        passwords: tried on encrypted PDFs.
        closely: whether each document is looked at for what the user should know before the start.
        own: files of the program's own making, which are left out: see `jobs.own_outputs`.
    """

    patterns: Patterns = field(default_factory=Patterns)
    passwords: tuple[str, ...] = field(default=(), repr=False)
    closely: bool = False
    own: OwnOutputs = field(default_factory=dict)


class Scan:
    """One listing.

    Args:
        sources: folders and files, absolute.
        output: the output folder; left out where it lies inside a source.
        unopened: files that are not to be opened: an earlier listing died over them. They get one page.
        opening: told before a file is opened to count its pages.
        alive: called for everything that is looked at, found or left out: the listing has not stopped.
        wanted: which files, and how they are looked at.
    """

    def __init__(
        self,
        sources: Sequence[Path],
        output: Path,
        unopened: frozenset[Path] = frozenset(),
        opening: Callable[[Path], None] = lambda path: None,  # noqa: ARG005 - nobody wants to know
        alive: Callable[[], None] = lambda: None,
        *,
        wanted: Wanted = Wanted(),
    ) -> None:
        self._sources = dict.fromkeys(sources)
        self._output = output
        self._unopened = unopened
        self._opening = opening
        self._alive = alive
        self._folders: dict[tuple[int, int], Path] = {}
        self._files: set[Path] = set()
        self._wanted = wanted
        self._left_out = 0
        self._unwanted_files = 0
        self._unwanted_folders = 0
        self._own: list[Path] = []

    def __iter__(self) -> Iterator[FoundDocument | ScanProblem]:
        """Documents in the order in which they will be recognised, and problems as they are met."""
        sources = list(self._sources)
        folders = [source for source in sources if os.path.isdir(source)]  # noqa: PTH112 - Path's raises if not permitted
        files = [source for source in sources if source not in folders]
        by_root = _by_root(files)
        where = prefixes(list(dict.fromkeys([*folders, *by_root])))
        for folder in folders:
            yield from self._below(folder, where[folder])
        for root, named in by_root.items():
            yield from self._named(named, root, where[root])
        if self._unwanted_files or self._unwanted_folders:
            what = " and ".join(
                f"{number:,} {word}{'' if number == 1 else 's'}"
                for number, word in ((self._unwanted_files, "file"), (self._unwanted_folders, "folder"))
                if number
            )
            yield ScanProblem(sources[0], "left_out_by_patterns", f"{what} left out by your patterns.")
        if self._own:
            number = f"{len(self._own):,} file{'' if len(self._own) == 1 else 's'}"
            yield ScanProblem(
                self._own[0], "own_outputs", f"{number} written by Bulk OCR for these folders: left out."
            )
        if self._left_out:
            yield ScanProblem(
                sources[0], "left_out", f"{self._left_out} files are neither pictures nor PDFs: left out."
            )

    def _named(self, files: Sequence[Path], root: Path, prefix: Path) -> Iterator[FoundDocument | ScanProblem]:
        by_folder: dict[Path, list[str]] = {}
        for file in files:
            by_folder.setdefault(file.parent, []).append(file.name)
        for folder, names in by_folder.items():
            planned = FolderNames(names)
            for name in names:
                target = prefix / folder.relative_to(root)
                yield from self._file(folder / name, root, target, planned, named=True)

    def _below(self, root: Path, prefix: Path) -> Iterator[FoundDocument | ScanProblem]:
        # A list of what is left instead of calls within calls: folders may be nested deeper than those.
        left = [(root, prefix)]
        while left:
            folder, target = left.pop()
            self._alive()
            try:
                listed = self._entries(folder, root)
            except OSError as error:
                yield ScanProblem(folder, "unreadable", f"The folder cannot be listed ({error.strerror}).")
                continue
            if isinstance(listed, ScanProblem):
                yield listed
                continue
            files, folders = listed
            planned = FolderNames((name for name in files if _promised(name)), folders)
            for name in files:
                yield from self._file(folder / name, root, target, planned)
            left.extend((folder / name, target / planned.folder_name(name)) for name in reversed(folders))

    def _entries(self, folder: Path, root: Path) -> tuple[list[str], list[str]] | ScanProblem:
        """Names of a folder's wanted files and sub-folders, in order; none where this folder was listed before.

        Raises:
            OSError: it cannot be listed.
        """
        identity = folder.stat()
        first = self._folders.setdefault((identity.st_dev, identity.st_ino), folder)
        if first is not folder:
            if first == folder:
                # Named twice, or named and met below another source: nothing that the user does not know.
                return [], []
            return ScanProblem(folder, "listed_already", f"The same folder as {first}, by a link: listed once.")
        files: list[str] = []
        folders: list[str] = []
        own = self._wanted.own.get(str(folder), {})
        below = "" if folder == root else f"{folder.relative_to(root).as_posix()}/"
        with os.scandir(folder) as listing:
            natural = _natural()
            for entry in sorted(listing, key=lambda entry: natural(entry.name)):
                if entry.name.startswith(".") or entry.name.lower() in SYSTEM_NAMES:
                    continue
                if not _is_folder(entry):
                    if _is_own(entry, own) and not self._is_named(folder, entry):
                        self._own.append(folder / entry.name)
                    elif self._wanted.patterns.take(below + entry.name) or self._is_named(folder, entry):
                        files.append(entry.name)
                    else:
                        self._unwanted_files += 1
                elif not self._is_ours(folder / entry.name):
                    if self._wanted.patterns.enter(below + entry.name):
                        folders.append(entry.name)
                    else:
                        self._unwanted_folders += 1
        return files, folders

    def _is_named(self, folder: Path, entry: os.DirEntry[str]) -> bool:
        """Whether the user named this file by hand: it is read, whatever else is said of it."""
        return folder / entry.name in self._sources

    def _is_ours(self, folder: Path) -> bool:
        """Whether it is the output folder, or a report's, which has copies of what failed."""
        if folder.name == REPORT_FOLDER:
            return True
        try:
            return folder.samefile(self._output)
        except OSError:
            return False

    def _file(
        self, path: Path, root: Path, target: Path, planned: FolderNames, *, named: bool = False
    ) -> Iterator[FoundDocument | ScanProblem]:
        if path in self._files:
            return
        self._alive()
        promised = named or _promised(path.name)
        size = mtime_ns = 0
        kind = None
        head = b""
        fault = None
        try:
            status = path.stat()
            size, mtime_ns = status.st_size, status.st_mtime_ns
            if stat.S_ISREG(status.st_mode):
                with path.open("rb") as file:
                    head = file.read(HEAD_BYTES)
                kind = sniff(head)
        except OSError as error:
            if not promised:
                yield ScanProblem(path, "unreadable", f"The file cannot be read ({error.strerror}).")
                return
            fault = error
        if kind is None and not promised:
            self._left_out += 1
            return
        self._files.add(path)
        look = self._look(path, kind, head, fault)
        yield FoundDocument(
            path=path,
            root=root,
            relative=path.relative_to(root),
            kind=kind or "unknown",
            size=size,
            mtime_ns=mtime_ns,
            pages=look.pages,
            output=target / planned.output_name(path.name),
            finding=look.finding,
            counted=look.counted,
        )

    def _look(self, path: Path, kind: str | None, head: bytes, fault: OSError | None) -> FirstLook:
        if kind is None or not is_opened(kind, closely=self._wanted.closely):
            return look_outside(path, kind, head, fault)
        if path in self._unopened:
            return FirstLook(counted=False, finding="damaged")
        self._opening(path)
        return look_inside(path, kind, self._wanted.passwords, closely=self._wanted.closely)


def _by_root(files: Sequence[Path]) -> dict[Path, list[Path]]:
    """Named files below the folder that they share; on Windows one for each drive."""
    by_anchor: dict[str, list[Path]] = {}
    for file in files:
        by_anchor.setdefault(file.anchor, []).append(file)
    return {Path(os.path.commonpath([file.parent for file in group])): group for group in by_anchor.values()}


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_own(entry: os.DirEntry[str], own: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    if entry.name not in own:
        return False
    try:
        status = entry.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) in own[entry.name]


def _promised(name: str) -> bool:
    return Path(name).suffix.lower() in SUFFIXES
