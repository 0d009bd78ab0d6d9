"""How soon a page is on the screen that was asked for: A4 at 300 dpi in each kind of file, by the real child.

    python -m tests.benchmarks.first_paint [ROUNDS]

The child is warm, as it is from the second page on; nothing is read ahead. Printed are the time from the question to
the painted page, the processor's time that the child took of it (what a busy machine does not change), and how long
painting and marking words hold the event loop.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bulkocr_gui.documents.page import ShownPage
from bulkocr_gui.processing.page_pictures import CLOSE, FIRST, PagePictures, PictureWish
from bulkocr_gui.processing.page_words import PageWords
from bulkocr_gui.resources import resource
from bulkocr_gui.results.recognition import Block, Line, Paragraph, Recognition, Word
from bulkocr_gui.ui.page_view import PageView
from bulkocr_gui.ui.theme import Theme

if TYPE_CHECKING:
    from bulkocr_gui.jobs.errors import KnownError

A4 = (2480, 3508)
TARGET_MS = 150
WORDS = 1000
KINDS: dict[str, tuple[str, str, dict[str, object]]] = {
    "JPEG, colour": ("a.jpg", "RGB", {"quality": 85}),
    "PDF of a JPEG": ("a.pdf", "RGB", {"resolution": 300}),
    "TIFF, black and white (G4)": ("b.tif", "1", {"compression": "group4"}),
    "PNG, grey": ("g.png", "L", {}),
    "TIFF, colour (LZW)": ("a.tif", "RGB", {"compression": "tiff_lzw"}),
    "PNG, colour": ("a.png", "RGB", {}),
}


def make(folder: Path) -> None:
    """A sample at the size of A4, in each kind."""
    with Image.open(resource("samples/letter-1911.jpg")) as sample:
        page = sample.convert("RGB").resize(A4, Image.Resampling.LANCZOS)
    for name, mode, options in KINDS.values():
        page.convert(mode).save(folder / name, **options)


def words() -> PageWords:
    """A full page of them."""
    lines = tuple(
        Line(
            tuple(
                Word("word", 200 + 100 * x, 200 + 30 * y, 280 + 100 * x, 224 + 30 * y, 50 + x * 5) for x in range(10)
            )
        )
        for y in range(WORDS // 10)
    )
    return PageWords.of(Recognition(*A4, 300, "", (), (Block((Paragraph(lines),)),)))


class Bench:
    """A view of a usual size, and the pictures of the program."""

    def __init__(self, folder: Path) -> None:
        """Start the child."""
        self._folder = folder
        self.pictures = PagePictures(lambda _job: ())
        self.view = PageView(Theme())
        self.view.resize(720, 560)
        self.view.show()
        self._answer: ShownPage | KnownError | None = None
        self._loop = QEventLoop()
        self.pictures.picture_read.connect(self._read)

    def _read(self, _token: int, answer: ShownPage | KnownError) -> None:
        self._answer = answer
        self._loop.quit()

    def processor(self) -> float:
        """Milliseconds of the processor that the child has taken."""
        (child,) = psutil.Process().children()
        times = child.cpu_times()
        return (times.user + times.system) * 1000

    def shown(self, name: str, most: int) -> tuple[float, float]:
        """Milliseconds until a page is painted, and those of them that the event loop was held."""
        self.pictures._kept.clear()
        self.view.show_picture(None, anew=True)
        QApplication.processEvents()
        begun = time.perf_counter()
        self.pictures.picture(PictureWish("job", self._folder / name, 1, most))
        self._loop.exec()
        come = time.perf_counter()
        if not isinstance(self._answer, ShownPage):
            sys.exit(f"{name} is not shown: {self._answer}")
        self.view.show_picture(self._answer, anew=True)
        self.view.viewport().repaint()
        painted = time.perf_counter()
        return (painted - begun) * 1000, (painted - come) * 1000


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder)
        bench = Bench(folder)
        bench.shown("a.jpg", FIRST)
        print(f"A4 at 300 dpi, median of {rounds} (slowest); target {TARGET_MS} ms to the first paint")
        for kind, (file, _, _) in KINDS.items():
            begun = bench.processor()
            first = [bench.shown(file, FIRST) for _ in range(rounds)]
            processor = (bench.processor() - begun) / rounds
            close = [bench.shown(file, CLOSE) for _ in range(3)]
            median = statistics.median(whole for whole, _ in first)
            print(
                f"  {kind:<28}{median:6.0f} ms ({max(whole for whole, _ in first):.0f})"
                f"  processor {processor:4.0f} ms"
                f"  painting {max(held for _, held in first):4.1f} ms"
                f"  whole picture {statistics.median(whole for whole, _ in close):5.0f} ms"
                f"  {'met' if median <= TARGET_MS else 'MISSED'}"
            )
        bench.view.show_words(words())
        took = []
        for word in range(50):
            begun = time.perf_counter()
            bench.view.item.hover(word)
            QApplication.processEvents()
            took.append((time.perf_counter() - begun) * 1000)
        print(f"  a word marked among {WORDS}: {statistics.median(took):.1f} ms ({max(took):.1f})")
        bench.pictures.close()
        QTimer.singleShot(0, app.quit)
        app.exec()


if __name__ == "__main__":
    main()
