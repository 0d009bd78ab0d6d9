"""Searchable PDFs, made by a child: the original is opened there, and never in the window's process."""

from __future__ import annotations

import base64
import contextlib
import shutil
import threading
from typing import TYPE_CHECKING, Any

from bulkocr_gui.jobs.errors import Cancelled
from bulkocr_gui.providers.child_faults import checked, lost
from bulkocr_gui.providers.child_process import (
    START_SECONDS,
    ChildEnded,
    ChildProcess,
    memory_limit,
    own_folder,
)
from bulkocr_gui.providers.making import PdfOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

WHO = "The process that writes the PDF"
SECONDS_A_PAGE = 60.0
PLAIN = PdfOptions()


class PdfWriter:
    """One child, started with the first document. For one thread at a time; `cancel` for any.

    Args:
        temporary: folder for temporary files; a folder of this writer's own is made in it.
    """

    def __init__(self, temporary: Path) -> None:
        self._parent = temporary
        self._temporary: Path | None = None
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._cancelled = False

    def write(
        self,
        source: Path,
        pages: Iterable[tuple[int, bytes | None]],
        target: Path,
        options: PdfOptions = PLAIN,
        seconds_a_page: float = SECONDS_A_PAGE,
    ) -> tuple[str, ...]:
        """Make one document; on any error nothing is left at the target.

        Args:
            source: the original; only read.
            pages: number and encoded `Recognition` in order of the pages that were selected, None for one without;
                all others are in the PDF as they are.
            target: written, and flushed to the disk; the caller renames it.
            options: see there.
            seconds_a_page: that a page may take, and the saving without a sign of life.

        Returns:
            What whoever has the file should know of it, in whole sentences.

        Raises:
            PageError: it cannot be made: damaged, encrypted, changed since.
            TransientError: timed out, or the child was killed.
            MachineError: the disk is full.
            Cancelled: `cancel` was called.
        """
        try:
            begin = {
                "do": "begin",
                "path": str(source),
                "target": str(target),
                "passwords": list(options.passwords),
                "pdf_a": options.pdf_a,
                "pdf_pages": options.pdf_pages.value,
            }
            self._ask(begin, max(seconds_a_page, START_SECONDS))
            for number, page in pages:
                recognition = None if page is None else base64.b64encode(page).decode("ascii")
                # As text: the child hears the orders' headers alone.
                self._ask({"do": "page", "number": number, "recognition": recognition}, seconds_a_page)
            return tuple(self._ask({"do": "finish"}, seconds_a_page).get("notes", ()))
        except BaseException:
            # The child may hold the target open, and half a document in its memory.
            self._drop()
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True)
            raise

    def cancel(self) -> None:
        """End the work at once, from any thread; later calls of `write` raise Cancelled."""
        with self._lock:
            self._cancelled = True
            child = self._child
        if child is not None:
            child.kill()

    def close(self) -> None:
        """Let go of everything: no process and no temporary file is left. For the thread that writes."""
        self.cancel()
        self._drop()
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)

    def _ask(self, order: dict[str, Any], seconds: float) -> dict[str, Any]:
        try:
            child = self._started()
            answer, _ = child.ask(order, seconds)
            while "alive" in answer:
                answer, _ = child.receive(seconds)
        except ChildEnded as ended:
            if self._cancelled:
                raise Cancelled from ended
            raise lost(ended, seconds, WHO) from ended
        if self._cancelled:
            raise Cancelled
        checked(answer)
        return answer

    def _started(self) -> ChildProcess:
        with self._lock:
            if self._cancelled:
                raise Cancelled
            if self._child is not None:
                return self._child
            if self._temporary is None:
                self._temporary = own_folder(self._parent)
            child = self._child = ChildProcess({"role": "pdf", "most_memory": memory_limit()}, self._temporary)
        answer, _ = child.receive(START_SECONDS)
        checked(answer)
        return child

    def _drop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.close()
