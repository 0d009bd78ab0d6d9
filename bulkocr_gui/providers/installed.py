"""Tesseract as installed on this computer: through pytesseract, within a child."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytesseract

from bulkocr_gui.jobs.errors import PageError, ProviderError, TransientError
from bulkocr_gui.providers.tesseract_words import recognition_of
from bulkocr_gui.providers.upright import DOUBTFUL, read_upright

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from bulkocr_gui.documents.page import OpenPage, Raster
    from bulkocr_gui.providers.compass import Compass
    from bulkocr_gui.results.recognition import Recognition

LEAST_SIDE = 3
"""Pixels; the engine has nothing to say of less."""

_INVERTED = bytes(255 - value for value in range(256))
"""A portable bitmap's 1 is black, a raster's is white."""


class InstalledEngine:
    """The engine of one child: starts the command for each page.

    Args:
        options: `command`, `folder` of the models, `languages`, `page_segmentation`.
    """

    doubtful = DOUBTFUL

    def __init__(self, options: dict[str, Any]) -> None:
        pytesseract.pytesseract.tesseract_cmd = options["command"]
        # Not as an argument, whose quotes each system reads in its own way.
        os.environ["TESSDATA_PREFIX"] = options["folder"]
        try:
            version = pytesseract.get_tesseract_version()
        except (OSError, SystemExit, pytesseract.TesseractNotFoundError) as error:
            raise _missing() from error
        self.description = f"Tesseract {version}, installed"
        self.page_segmentation: int = options["page_segmentation"]
        self._folder: str = options["folder"]
        self._compass: Compass | None = None
        self._languages = tuple(options["languages"])

    def recognise(self, page: OpenPage) -> tuple[Recognition, float, tuple[str, ...]]:
        """Recognise a page: its words, the seconds it took, notes.

        Raises:
            PageError: the picture is damaged, or the command refused it.
        """
        before = time.perf_counter()
        recognition, notes = read_upright(self, page.raster())
        return recognition, time.perf_counter() - before, notes

    def read(self, raster: Raster, page_segmentation: int | None = None) -> Recognition:
        """See `second_opinion.First`.

        Raises:
            PageError, TransientError, ProviderError: the command refused the page, was killed, is gone.
        """
        table = ""
        if min(raster.width, raster.height) >= LEAST_SIDE:
            # Never the file itself: the command reads half a JPEG without a word. Plain grey is also read faster.
            with _as_file(raster) as picture:
                table = self._run(picture, raster.dpi, page_segmentation or self.page_segmentation)
        return recognition_of(
            table,
            width=raster.width,
            height=raster.height,
            dpi=raster.dpi,
            engine=self.description,
            languages=self._languages,
        )

    def orientation(self, raster: Raster) -> int:
        """See `upright.Engine`. The built-in model answers in half the time, where it is there."""
        try:
            if self._compass is None:
                from bulkocr_gui.providers.compass import Compass  # noqa: PLC0415 - not every page, nor everywhere

                self._compass = Compass(self._folder)
            return self._compass.degrees(raster)
        except ImportError:
            return self._ask_the_command(raster)

    def _ask_the_command(self, raster: Raster) -> int:
        with _as_file(raster) as picture:
            try:
                found = pytesseract.image_to_osd(str(picture), config=f"--psm 0 --dpi {raster.dpi}")
            except pytesseract.TesseractError:
                # Too few letters to tell, or no model for it: no page is turned, all else goes on.
                return 0
        told = re.search(r"Orientation in degrees: (\d+)", found)
        return int(told[1]) if told else 0

    def _run(self, path: Path, dpi: int, page_segmentation: int) -> str:
        try:
            table: str = pytesseract.image_to_data(
                str(path), lang="+".join(self._languages), config=f"--psm {page_segmentation} --dpi {dpi}"
            )
        except pytesseract.TesseractNotFoundError as error:
            raise _missing() from error
        except pytesseract.TesseractError as error:
            if "bad_alloc" in str(error.message):
                raise MemoryError from error
            if error.status < 0:
                raise TransientError(
                    "engine_killed",
                    "Tesseract was ended in the middle of the page.",
                    "Often memory ran out: use fewer workers, then retry it.",
                ) from error
            raise PageError(
                "engine_gave_up",
                f"Tesseract gave up on the page (exit code {error.status}).",
                "Retry it, or scan it again.",
            ) from error
        return table


def _missing() -> ProviderError:
    return ProviderError(
        "engine_missing",
        f"Tesseract cannot be run as {pytesseract.pytesseract.tesseract_cmd}.",
        "Install it, name the right file, or use the built-in engine.",
    )


@contextlib.contextmanager
def _as_file(raster: Raster) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="page-") as folder:
        picture = Path(folder, "page.pnm")
        with picture.open("wb") as file:
            _write_portable(raster, file)
        yield picture


def _write_portable(raster: Raster, file: BinaryIO) -> None:
    """The page as a portable map: nothing to compress here, nothing to decompress there."""
    if raster.bilevel:
        file.write(f"P4 {raster.width} {raster.height}\n".encode("ascii"))
        file.write(raster.pixels.translate(_INVERTED))
    else:
        file.write(f"P5 {raster.width} {raster.height} 255\n".encode("ascii"))
        file.write(raster.pixels)
