"""Files that are whole or not there: a temporary name in the same folder, flushed, then renamed."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.retry import disk_full

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

FULL = (errno.ENOSPC, errno.EDQUOT)
GONE = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO, errno.ESTALE)


_under_way: set[Path] = set()
_changed = threading.Condition()


@dataclass(frozen=True, slots=True)
class Ready:
    """A file that is complete and on the disk, under a temporary name until it is put in place.

    Attributes:
        target: the name that it gets.
        size: bytes.
        mtime_ns: nanoseconds since the epoch; the rename keeps it.
        content: SHA-256 of its bytes.
    """

    target: Path
    size: int
    mtime_ns: int
    content: str


class Batch:
    """Files that are made one after the other and put in place together; see `batch`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._ready: dict[Path, Ready] = {}

    @property
    def ready(self) -> tuple[Ready, ...]:
        """What was made and is not yet in place."""
        return tuple(self._ready.values())

    def add(self, target: Path, pieces: Iterable[bytes]) -> Ready:
        """Make a file of pieces; see `deliver`."""
        digest = hashlib.sha256()

        def write(temporary: Path) -> str:
            with temporary.open("wb") as file:
                for piece in pieces:
                    file.write(piece)
                    digest.update(piece)
                file.flush()
                os.fsync(file.fileno())
            return digest.hexdigest()

        return self._add(target, write)

    def add_written(self, target: Path, write: Callable[[Path], None]) -> Ready:
        """Make a file by something else, which has it complete and on the disk; see `deliver`."""

        def written(temporary: Path) -> str:
            write(temporary)
            with temporary.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()

        return self._add(target, written)

    def place(self) -> tuple[Ready, ...]:
        """Give the files their names, older ones of those names are replaced; returns what is in place now."""
        placed = self.ready
        with _told(self._root):
            for each in placed:
                _temporary(each.target).replace(each.target)
                del self._ready[each.target]
            for folder in dict.fromkeys(each.target.parent for each in placed):
                _flush_folder(folder)
        return placed

    def discard(self) -> None:
        """Remove what is not in place."""
        with _told(self._root):
            for target in self._ready:
                _temporary(target).unlink(missing_ok=True)
        self._ready.clear()

    def _add(self, target: Path, write: Callable[[Path], str]) -> Ready:
        temporary = _temporary(target)
        with _told(self._root):
            _make_folder(target.parent)
            try:
                content = write(temporary)
                status = temporary.stat()
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        self._ready[target] = Ready(target, status.st_size, status.st_mtime_ns, content)
        return self._ready[target]


@contextlib.contextmanager
def batch(targets: Sequence[Path], root: Path) -> Iterator[Batch]:
    """Write some files, for one thread at a time; what was not put in place is gone at the end.

    Args:
        targets: the files, below `root`; nobody else writes them meanwhile.
        root: the output folder, which must be there: one that is gone is an unplugged drive, not a folder to make.

    Raises:
        MachineError: the folder is gone or not writable, or the disk is full.
    """
    if not root.is_dir():
        raise _gone(root)
    files = Batch(root)
    with _alone(frozenset(map(_temporary, targets))):
        try:
            yield files
        finally:
            files.discard()


def deliver(target: Path, root: Path, pieces: Iterable[bytes]) -> Ready:
    """Write a file so that its name exists only once it is complete and on the disk.

    Args:
        target: the file, below `root`; an older one of that name is replaced.
        root: the output folder, which must be there.
        pieces: its bytes in order.

    Raises:
        MachineError: the folder is gone or not writable, or the disk is full.
    """
    with batch((target,), root) as files:
        ready = files.add(target, pieces)
        files.place()
        return ready


@contextlib.contextmanager
def _told(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _known(error, root) from error


@contextlib.contextmanager
def _alone(temporary: frozenset[Path]) -> Iterator[None]:
    """A job and an export may write the same files: one after the other.

    All are taken at once, so that no two wait for each other.
    """
    with _changed:
        _changed.wait_for(lambda: not temporary & _under_way)
        _under_way.update(temporary)
    try:
        yield
    finally:
        with _changed:
            _under_way.difference_update(temporary)
            _changed.notify_all()


def _temporary(target: Path) -> Path:
    """The same name each time: what a killed program left is written over when its document is delivered again.

    A short one, for the target's may use all 255 bytes that a name can have.
    """
    return target.with_name(f".{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]}.part")


def _make_folder(folder: Path) -> None:
    """Make a folder and those above it, each on the disk: a file is not safe in a folder that is not."""
    if not folder.is_dir():
        _make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        _flush_folder(folder.parent)


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network and FUSE file systems cannot flush a folder; the file itself is flushed.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def _known(error: OSError, root: Path) -> MachineError:
    if error.errno in FULL:
        return disk_full()
    if error.errno in GONE and not root.is_dir():
        return _gone(root)
    return MachineError(
        "output_not_writable",
        f"The output folder {root} cannot be written ({error.strerror}).",
        "Change its permissions or choose another, then resume. Nothing is lost.",
    )


def _gone(root: Path) -> MachineError:
    return MachineError(
        "output_gone",
        f"The output folder {root} is gone.",
        "Connect the drive or put the folder back, then resume. Nothing is lost.",
    )
