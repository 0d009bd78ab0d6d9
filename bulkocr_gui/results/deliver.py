"""Files that are whole or not there: a temporary name in the same folder, flushed, then renamed."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import threading
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import MachineError
from bulkocr_gui.jobs.retry import disk_full

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

FULL = (errno.ENOSPC, errno.EDQUOT)
GONE = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO, errno.ESTALE)


_under_way: set[Path] = set()
_changed = threading.Condition()


def deliver(target: Path, root: Path, pieces: Iterable[bytes]) -> None:
    """Write a file so that its name exists only once it is complete and on the disk.

    Args:
        target: the file, below `root`; an older one of that name is replaced.
        root: the output folder, which must be there: one that is gone is an unplugged drive, not a folder to make.
        pieces: its bytes in order.

    Raises:
        MachineError: the folder is gone or not writable, or the disk is full.
    """

    def write(temporary: Path) -> None:
        with temporary.open("wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())

    deliver_written(target, root, write)


def deliver_written(target: Path, root: Path, write: Callable[[Path], None]) -> None:
    """As `deliver`, for a file that something else writes.

    Args:
        target: the file, below `root`.
        root: the output folder.
        write: makes the file under the name that it is given, complete and on the disk.

    Raises:
        MachineError: the folder is gone or not writable, or the disk is full.
    """
    if not root.is_dir():
        raise _gone(root)
    temporary = _temporary(target)
    with _alone(temporary):
        try:
            _make_folder(target.parent)
            try:
                write(temporary)
                temporary.replace(target)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
            _flush_folder(target.parent)
        except OSError as error:
            raise _known(error, root) from error


@contextlib.contextmanager
def _alone(temporary: Path) -> Iterator[None]:
    """A job and an export may write the same file: one after the other."""
    with _changed:
        _changed.wait_for(lambda: temporary not in _under_way)
        _under_way.add(temporary)
    try:
        yield
    finally:
        with _changed:
            _under_way.remove(temporary)
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
