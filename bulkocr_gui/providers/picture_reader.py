"""Pictures of pages for the window, by a child: a file that crashes or hangs its decoder costs that one picture."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.providers.child_faults import checked, lied, lost
from bulkocr_gui.providers.child_process import ChildEnded, ChildProcess, memory_limit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bulkocr_gui.documents.page import Box

PATIENCE = 60.0
"""Seconds that a page may take."""
_WHO = "The program that shows pages"


class PictureReader:
    """Keeps one child, warm for the next page. For one thread; `cancel` and `close` for any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._reading = False
        self._given_up = False
        self._closed = False

    def start(self) -> None:
        """Have the child ready before a page is asked for."""
        try:
            self._living()
        except ChildEnded:
            # Whoever asks for a page tries again, and is told.
            self._let_go()

    def read(
        self,
        path: Path,
        page: int,
        passwords: tuple[str, ...],
        most_pixels: int,
        upper: Callable[[ShownPage], None] | None = None,
    ) -> ShownPage:
        """A page as it looks.

        Args:
            path: the document.
            page: 1-based.
            passwords: tried where it is encrypted.
            most_pixels: of the picture.
            upper: takes the upper part of the page first, where the whole takes its time.

        Raises:
            KnownError: it cannot be opened, or took too long, or its decoder crashed, or `cancel` was called.
        """
        order = _order("picture", path, page, passwords) | {"most_pixels": most_pixels, "upper": upper is not None}
        return self._shown(*self._ask(order, upper))

    def part(self, path: Path, page: int, passwords: tuple[str, ...], box: Box, shrink: int) -> ShownPage:
        """A part of a page; see `page.OpenPage`. The child keeps the page open for the next one.

        Raises:
            KnownError: as `read`.
        """
        order = _order("part", path, page, passwords) | {"box": box, "shrink": shrink}
        return self._shown(*self._ask(order))

    def thumbnail(self, path: Path, page: int, passwords: tuple[str, ...]) -> bytes:
        """A page as a small JPEG.

        Raises:
            KnownError: as `read`.
        """
        answer, picture = self._ask(_order("thumbnail", path, page, passwords))
        checked(answer)
        return picture

    def _ask(
        self, order: dict[str, Any], upper: Callable[[ShownPage], None] | None = None
    ) -> tuple[dict[str, Any], bytes]:
        try:
            child = self._living(reading=True)
            answer, blob = child.ask(order, PATIENCE)
            while answer.get("more"):
                if upper is not None:
                    upper(self._shown(answer, blob))
                answer, blob = child.receive(PATIENCE)
        except ChildEnded as ended:
            self._let_go()
            raise lost(ended, PATIENCE, _WHO) from ended
        finally:
            with self._lock:
                self._reading = False
                closed = self._closed
            if closed:
                self._let_go()
        return answer, blob

    def _shown(self, answer: dict[str, Any], pixels: bytes) -> ShownPage:
        sizes = checked(answer)
        whole = sizes["full_width"], sizes["full_height"]
        shown = ShownPage(*whole, sizes["width"], sizes["height"], pixels, sizes["upper"])
        if len(pixels) != shown.width * shown.height * 4:
            # The window would read past the end of it.
            self._let_go()
            raise lied(_WHO)
        return shown

    def rest(self) -> None:
        """End the child and what it keeps; the next page gets a fresh one. For the thread that reads."""
        self._let_go()

    def cancel(self) -> None:
        """Give up the page that is being read, if one is; the next one gets a fresh child."""
        with self._lock:
            if self._child is not None and self._reading:
                # It may have answered just now: what comes next must not meet a child that is gone.
                self._given_up = True
                self._child.kill()

    def close(self) -> None:
        """End the child, and read no more; a page under way is given up."""
        with self._lock:
            self._closed = True
        self.cancel()
        with self._lock:
            reading = self._reading
        if not reading:
            self._let_go()

    def _living(self, *, reading: bool = False) -> ChildProcess:
        if self._given_up:
            self._let_go()
        with self._lock:
            if self._closed:
                raise ChildEnded(timed_out=False, exit_code=None)
            if self._child is None:
                self._child = ChildProcess({"role": "pictures", "most_memory": memory_limit()})
            self._reading = reading
            return self._child

    def _let_go(self) -> None:
        with self._lock:
            child, self._child = self._child, None
            self._given_up = False
        if child is not None:
            child.close()


def _order(do: str, path: Path, page: int, passwords: tuple[str, ...]) -> dict[str, Any]:
    return {"do": do, "path": str(path), "page": page, "passwords": passwords}
