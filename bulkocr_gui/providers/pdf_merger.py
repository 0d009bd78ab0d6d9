"""Finished PDFs put together by a child: none of them is opened in the window's process."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

from bulkocr_gui.jobs.errors import Cancelled, PageError
from bulkocr_gui.providers.child_faults import checked, lost
from bulkocr_gui.providers.child_process import (
    START_SECONDS,
    ChildEnded,
    ChildProcess,
    memory_limit,
    own_folder,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import Any

WHO = "The process that puts PDFs together"
SECONDS = 120.0
"""That the child may work without a sign of life."""


class PdfMerger:
    """Puts PDFs together. For one thread.

    Args:
        temporary: folder for temporary files; a folder of this merger's own is made in it for as long as it works.
        passwords: tried where a PDF needs one.
    """

    def __init__(self, temporary: Path, passwords: tuple[str, ...] = ()) -> None:
        self._temporary = temporary
        self._passwords = list(passwords)

    def merge(
        self, sources: Iterable[tuple[Path, str]], target: Path, cancelled: Callable[[], bool]
    ) -> tuple[str, ...]:
        """Make one file of many, with an outline entry for each; on any error nothing is left at the target.

        Memory is that of the largest source, whatever their number.

        Args:
            sources: each PDF and its title in the outline; each is only opened once, when its turn comes.
            target: written, and flushed to the disk; the caller renames it.
            cancelled: asked before each source, and once a second.

        Returns:
            A note for each source that is not in it.

        Raises:
            PageError: no source could be read, or the child was killed.
            MachineError: the disk is full.
            Cancelled: it is not wanted any more.
        """
        folder = own_folder(self._temporary)
        notes: list[str] = []
        try:
            with contextlib.closing(ChildProcess({"role": "merge", "most_memory": memory_limit()}, folder)) as child:
                _hear(child, START_SECONDS, cancelled)
                _ask(child, {"do": "begin", "target": str(target)}, cancelled)
                for path, title in sources:
                    order = {"do": "add", "path": str(path), "title": title, "passwords": self._passwords}
                    try:
                        _ask(child, order, cancelled)
                    except PageError as error:
                        notes.append(f"{title} is not in it: {error.message}")
                _ask(child, {"do": "finish"}, cancelled)
        except BaseException as error:
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True)
            if isinstance(error, ChildEnded):
                fault = lost(error, SECONDS, WHO)
                # What ended it once would end it again: the same work, in the same order.
                raise PageError(fault.code, fault.message, fault.advice) from error
            raise
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return tuple(notes)


def _ask(child: ChildProcess, order: dict[str, Any], cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled
    checked(_alive(child, child.ask(order, SECONDS)[0], cancelled))


def _hear(child: ChildProcess, seconds: float, cancelled: Callable[[], bool]) -> None:
    checked(_alive(child, child.receive(seconds)[0], cancelled))


def _alive(child: ChildProcess, answer: dict[str, Any], cancelled: Callable[[], bool]) -> dict[str, Any]:
    while "alive" in answer:
        if cancelled():
            raise Cancelled
        answer, _ = child.receive(SECONDS)
    return answer
