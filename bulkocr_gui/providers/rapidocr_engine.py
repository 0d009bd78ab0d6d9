"""RapidOCR within a child: PP-OCRv6's models, which come in its package, run by ONNX Runtime on one core."""

from __future__ import annotations

import contextlib
import os
import time
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

# ONNX Runtime's official builds send their maker what they run, and keep an identifier of the computer, unless this
# is said before they are loaded. Nothing of a local job leaves the computer, not even that.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import cv2
import numpy as np
import rapidocr
from rapidocr import RapidOCR

from bulkocr_gui.jobs.errors import PageError, ProviderError
from bulkocr_gui.providers.rapidocr_layout import Found, blocks_of, words_of
from bulkocr_gui.providers.upright import read_upright
from bulkocr_gui.results.recognition import Recognition
from bulkocr_gui.results.verdict import ideographic

if TYPE_CHECKING:
    from bulkocr_gui.documents.page import OpenPage, Raster
    from bulkocr_gui.providers.rapidocr_layout import Box

MODELS = {
    "Det": "PP-OCRv6_det_small.onnx",
    "Rec": "PP-OCRv6_rec_small.onnx",
}
DETECTION_SIDE = 960
"""Pixels of the longer side of the copy in which lines are looked for: a third faster than the package's own choice,
and no worse."""
UNSPACED = frozenset(("chi_sim", "chi_tra", "jpn", "HanS", "HanT", "Japanese"))
LEAST_SIDE = 10
"""Pixels; there is nothing to read on less."""


class RapidOcrEngine:
    """The engine of one child.

    Args:
        options: `languages`, for the record alone: one model reads all that it knows. `turns`, whether pages that lie
            on their side or head are looked for; `folder` of Tesseract's models, whose compass tells that. `foreign`,
            whether words are kept of a script without spaces that none of the languages has: on dirt it reads some.
    """

    doubtful = 94.0
    """See `upright.Engine`: this one is surer of itself, and of nonsense too."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.description = f"RapidOCR {version('rapidocr')}"
        self._languages = tuple(options["languages"])
        self._folder: str = options["folder"]
        # Mode 0 is none in which pages are turned.
        self.page_segmentation = 3 if options["turns"] else 0
        self._compass: Any = None
        self._unspaced: bool = options["foreign"] or not UNSPACED.isdisjoint(self._languages)
        folder = Path(rapidocr.__file__).parent / "models"
        parameters: dict[str, Any] = {
            "Global.log_level": "critical",
            "Global.return_word_box": True,
            "Global.return_single_char_box": True,
            # It would turn each line that stands on its head: of such a page the lines would come in the wrong order.
            "Global.use_cls": False,
            "Det.limit_type": "max",
            "Det.limit_side_len": DETECTION_SIDE,
            # Each worker has a child; several threads in each would fight for the cores.
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
        # Named, a model is never looked for on the network.
        parameters |= {f"{part}.model_path": str(folder / file) for part, file in MODELS.items()}
        cv2.setNumThreads(1)
        try:
            self._engine = RapidOCR(params=parameters)
            # Its models are loaded when they are first used: what is missing is to be told before the first page.
            sheet = np.full((64, 64, 3), 255, np.uint8)
            self._engine(sheet)
            self._engine(sheet, use_det=False, use_rec=True)
        except Exception as error:
            raise ProviderError(
                "engine_failed",
                "RapidOCR could not start.",
                "Install it again: pip install --force-reinstall rapidocr onnxruntime.",
            ) from error

    def recognise(self, page: OpenPage) -> tuple[Recognition, float, tuple[str, ...]]:
        """Recognise a page: its words, the seconds it took, notes.

        Raises:
            PageError: the picture is damaged.
        """
        before = time.perf_counter()
        recognition, notes = read_upright(self, page.raster())
        return recognition, time.perf_counter() - before, notes

    def read(self, raster: Raster) -> Recognition:
        """See `upright.Engine`.

        Raises:
            PageError: the engine gave up.
        """
        found: list[Found] = []
        if min(raster.width, raster.height) >= LEAST_SIDE:
            try:
                found = _lines(self._engine(_pixels(raster), use_det=True), unspaced=self._unspaced)
            except MemoryError:
                raise
            except Exception as error:
                # Of its own kind there is none: shapes and indices of a page that it did not foresee.
                raise PageError("engine_gave_up", "RapidOCR gave up on the page.", "Use Tesseract for it.") from error
        return Recognition(
            width=raster.width,
            height=raster.height,
            dpi=raster.dpi,
            engine=self.description,
            languages=self._languages,
            blocks=blocks_of(found),
        )

    def orientation(self, raster: Raster) -> int:
        """See `upright.Engine`. By Tesseract's compass, where there is one; alone it knows lines on their head."""
        if self._compass is None:
            with contextlib.suppress(ImportError):
                from bulkocr_gui.providers.compass import Compass  # noqa: PLC0415 - not every page, nor everywhere

                self._compass = Compass(self._folder)
        return self._compass.degrees(raster) if self._compass is not None else 0


def _pixels(raster: Raster) -> np.ndarray[Any, Any]:
    if raster.bilevel:
        row = -(-raster.width // 8)
        packed = np.frombuffer(raster.pixels, np.uint8).reshape(raster.height, row)
        grey = np.unpackbits(packed, axis=1)[:, : raster.width] * np.uint8(255)
    else:
        grey = np.frombuffer(raster.pixels, np.uint8).reshape(raster.height, raster.width)
    return cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)


def _lines(answer: Any, *, unspaced: bool) -> list[Found]:
    """The lines of RapidOCR's answer. Its letters leave out lines that have none: they are matched by their text."""
    if answer.boxes is None or answer.txts is None:
        return []
    letters = list(answer.word_results or ())
    lines = []
    for corners, text, score in zip(answer.boxes, answer.txts, answer.scores, strict=True):
        own: list[tuple[float, Box]] = []
        if letters and "".join(letter for letter, *_ in letters[0]) == "".join(text.split()):
            own = [(float(sure), _box(place)) for _, sure, place in letters.pop(0)]
        box = _box(corners)
        words = words_of(text, box, 100 * float(score), own)
        lines.append(Found(box, tuple(word for word in words if unspaced or not ideographic(word.text))))
    return lines


def _box(corners: Any) -> Box:
    across = [float(x) for x, _ in corners]
    down = [float(y) for _, y in corners]
    return min(across), min(down), max(across), max(down)
