"""A second engine in a process of its own, below the first one's: what kills it costs its opinion and no more."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from bulkocr_gui.jobs.errors import BulkOcrError
from bulkocr_gui.providers.child_faults import checked
from bulkocr_gui.providers.child_process import START_SECONDS, ChildEnded, ChildProcess
from bulkocr_gui.results.recognition import Recognition

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import Raster

MOST_FAILURES = 3
"""In a row; then it is not asked again by this worker."""


class NoOpinionError(Exception):
    """The second engine gave none; the message says why, in a few words for the page's notes."""


class SecondReader:
    """The first engine's hold on the second. It starts with the first page that needs it.

    Args:
        role: what its process is to be (see `child`).
    """

    def __init__(self, role: dict[str, Any]) -> None:
        self._role = role
        self._child: ChildProcess | None = None
        self._failures = 0

    @property
    def given_up(self) -> bool:
        """Whether it failed so often that it is not worth asking."""
        return self._failures >= MOST_FAILURES

    def read(self, raster: Raster, seconds: float) -> Recognition:
        """Read a page as it lies.

        Args:
            raster: the page.
            seconds: that it may take.

        Raises:
            NoOpinionError: it failed, crashed, or took too long.
        """
        try:
            recognition = self._read(raster, seconds)
        except ChildEnded as ended:
            self._drop()
            self._failures += 1
            raise NoOpinionError("it took too long" if ended.timed_out else "it ended in the middle") from ended
        except (BulkOcrError, KeyError, TypeError) as error:
            self._failures += 1
            if not isinstance(error, BulkOcrError) or getattr(error, "code", "") == "out_of_memory":
                self._drop()
            raise NoOpinionError("it failed") from error
        self._failures = 0
        return recognition

    def _read(self, raster: Raster, seconds: float) -> Recognition:
        child = self._running()
        mode = "1" if raster.bilevel else "L"
        with tempfile.TemporaryDirectory(prefix="opinion-") as folder:
            picture = Path(folder, "page.tif")
            image = Image.frombytes(mode, (raster.width, raster.height), raster.pixels)
            image.save(picture, dpi=(raster.dpi, raster.dpi))
            order = {"do": "inspect", "path": str(picture), "page": 1, "passwords": (), "pdf_pages": "auto"}
            checked(child.ask(order, seconds)[0])
            answer, blob = child.ask({"do": "recognise"}, seconds)
            checked(answer)
        return Recognition.decode(blob)

    def _running(self) -> ChildProcess:
        if self._child is None:
            self._child = ChildProcess(self._role)
            checked(self._child.receive(START_SECONDS)[0])
        return self._child

    def _drop(self) -> None:
        if self._child is not None:
            self._child.close()
            self._child = None
