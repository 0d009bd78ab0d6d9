"""Listing what a job will read: folder by folder, in natural order, streaming; what cannot be read is told."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from natsort import natsort_keygen, ns

from bulkocr_gui.documents.kinds import HEAD_BYTES, SUFFIXES, sniff
from bulkocr_gui.documents.naming import FolderNames, prefixes
from bulkocr_gui.documents.page import count_pages
from bulkocr_gui.jobs.errors import PageError
from bulkocr_gui.jobs.model import FoundDocument, ScanProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SYSTEM_NAMES = frozenset({"thumbs.db", "desktop.ini", "@eadir", "__macosx", "$recycle.bin", "lost+found"})
"""What file managers and servers leave in folders of pictures; hidden files are left out too."""

natural = natsort_keygen(alg=ns.INT | ns.IGNORECASE)
"""Page 2 before page 10."""


class Scan:
    """One listing.

    Args:
        sources: folders and files, absolute.
        output: the output folder; left out where it lies inside a source.
        unopened: files that are not to be opened: an earlier listing died over them. They get one page.
        opening: told before a file is opened to count its pages.
    """

    def __init__(
        self,
        sources: Sequence[Path],
        output: Path,
        unopened: frozenset[Path] = frozenset(),
        opening: Callable[[Path], None] = lambda path: None,  # noqa: ARG005 - nobody wants to know
    ) -> None:
        self._sources = sources
        self._output = output
        self._unopened = unopened
        self._opening = opening
        self._folders: set[tuple[int, int]] = set()
        self._files: set[Path] = set()
        self._left_out = 0

    def __iter__(self) -> Iterator[FoundDocument | ScanProblem]:
        """Documents in the order in which they will be recognised, and problems as they are met."""
        folders = [source for source in self._sources if source.is_dir()]
        files = [source for source in self._sources if source not in folders]
        roots = list(folders)
        if files:
            common = Path(os.path.commonpath([file.parent for file in files]))
            roots.append(common)
        where = prefixes(list(dict.fromkeys(roots)))
        for folder in folders:
            yield from self._folder(folder, folder, where[folder])
        if files:
            yield from self._named(files, roots[-1], where[roots[-1]])
        if self._left_out:
            yield ScanProblem(
                self._sources[0], "left_out", f"{self._left_out} files are neither pictures nor PDFs: left out."
            )

    def _named(self, files: Sequence[Path], root: Path, prefix: Path) -> Iterator[FoundDocument | ScanProblem]:
        by_folder: dict[Path, list[str]] = {}
        for file in files:
            by_folder.setdefault(file.parent, []).append(file.name)
        for folder, names in by_folder.items():
            planned = FolderNames(names)
            for name in names:
                yield from self._file(folder / name, root, prefix, planned, named=True)

    def _folder(self, folder: Path, root: Path, prefix: Path) -> Iterator[FoundDocument | ScanProblem]:
        try:
            identity = os.stat(folder)
            key = (identity.st_dev, identity.st_ino)
            if key in self._folders:
                yield ScanProblem(
                    folder, "listed_already", "This folder was listed already: a link leads back to it."
                )
                return
            self._folders.add(key)
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: natural(entry.name))
        except OSError as error:
            yield ScanProblem(folder, "unreadable", f"The folder cannot be listed ({error.strerror}).")
            return
        files: list[str] = []
        folders: list[str] = []
        for entry in entries:
            if entry.name.startswith(".") or entry.name.lower() in SYSTEM_NAMES:
                continue
            (folders if _is_folder(entry) else files).append(entry.name)
        planned = FolderNames(name for name in files if _promised(name))
        for name in files:
            yield from self._file(folder / name, root, prefix, planned)
        for name in folders:
            below = folder / name
            if not self._is_output(below):
                yield from self._folder(below, root, prefix)

    def _is_output(self, folder: Path) -> bool:
        try:
            return folder.samefile(self._output)
        except OSError:
            return False

    def _file(
        self, path: Path, root: Path, prefix: Path, planned: FolderNames, *, named: bool = False
    ) -> Iterator[FoundDocument | ScanProblem]:
        if path in self._files:
            return
        promised = named or _promised(path.name)
        size = mtime_ns = 0
        kind = None
        try:
            status = os.stat(path)
            size, mtime_ns = status.st_size, status.st_mtime_ns
            if stat.S_ISREG(status.st_mode):
                with path.open("rb") as file:
                    kind = sniff(file.read(HEAD_BYTES))
        except OSError as error:
            if not promised:
                yield ScanProblem(path, "unreadable", f"The file cannot be read ({error.strerror}).")
                return
        if kind is None and not promised:
            self._left_out += 1
            return
        self._files.add(path)
        relative = path.relative_to(root)
        yield FoundDocument(
            path=path,
            root=root,
            relative=relative,
            kind=kind or "unknown",
            size=size,
            mtime_ns=mtime_ns,
            pages=self._pages(path, kind),
            output=prefix / relative.parent / planned.output_name(path.name),
        )

    def _pages(self, path: Path, kind: str | None) -> int:
        if kind not in ("pdf", "tiff") or path in self._unopened:
            return 1
        self._opening(path)
        try:
            return count_pages(path, kind)
        except PageError:
            # Its worker opens it again and says why, in its turn.
            return 1


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _promised(name: str) -> bool:
    return Path(name).suffix.lower() in SUFFIXES
