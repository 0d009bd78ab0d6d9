"""Pictures of every view in every look, to be looked at by a person; the README's own are made by screenshots.py.

    python packaging/looks.py FOLDER [LOOK ...]

Writes FOLDER/LOOK/VIEW.png. Looks: light, dark, contrast, double (two pixels for one), small (the smallest window),
longer (pseudo-translated texts), mirrored (the same from right to left), and each language that is translated.
Without a LOOK all of them are taken. Needs no screen and no engine: the window stands on the fakes of tests/ui.
"""

# ruff: noqa: E402 - the platform is chosen before Qt is imported

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import translations
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from bulkocr_gui.desktop import language
from tests.ui.conftest import Bench
from tests.ui.fakes import FakeAccount, FakeQueue
from tests.ui.tour import walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.jobs.model import JobRow

LOOKS = ("light", "dark", "contrast", "double", "small", "longer", "mirrored")
SIZES = {"double": (960, 600), "small": (960, 600)}
SOURCE = CHECKOUT / "resources" / "translations" / "bulkocr_de.ts"
PATIENCE = 20.0


class Waiter:
    """What the walk asks of pytest-qt."""

    def waitUntil(self, come: Callable[[], bool]) -> None:
        """Let events be handled until something is so."""
        end = time.monotonic() + PATIENCE
        while not come():
            if time.monotonic() > end:
                sys.exit("A view did not come.")
            QApplication.processEvents()
            time.sleep(0.005)

    def waitExposed(self, window: QWidget) -> None:
        """Let a window come up."""
        self.waitUntil(window.isVisible)


def take(look: str, target: Path) -> None:
    """Take the pictures of one look."""
    os.environ["QT_SCALE_FACTOR"] = "2" if look == "double" else "1"
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="bulkocr-looks-") as folder:
        _speak(look, Path(folder))
        if look == "mirrored":
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        benches = []

        def open_window(*rows: JobRow, show: bool = True, account: FakeAccount | None = None) -> Bench:
            bench = Bench(FakeQueue(*rows), Path(folder), account or FakeAccount())
            benches.append(bench)
            if show:
                bench.window.show()
                Waiter().waitUntil(lambda: bench.window.engine.probe() is not None)
            return bench

        target.mkdir(parents=True, exist_ok=True)
        theme = look if look in ("dark", "contrast") else "light"
        for view, bench in walk(open_window, Waiter(), SIZES.get(look, (1280, 800)), theme):
            picture = target / f"{view}.png"
            if not bench.window.grab().save(str(picture)):
                sys.exit(f"{picture} cannot be written.")
        for bench in benches:
            bench.window.closing.allowed = True
            bench.window.close()
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")


def _speak(look: str, folder: Path) -> None:
    if look in ("longer", "mirrored"):
        code = "ar" if look == "mirrored" else "de"
        translations.pseudo(SOURCE, folder, code)
        language.translate(code, folder)
        return
    spoken = look if look in language.available() else language.ENGLISH
    QLocale.setDefault(QLocale("en_GB" if spoken == language.ENGLISH else spoken))
    language.translate(spoken)


def main() -> int:
    """Take all looks, each in a process of its own: scale and direction hold for a whole program."""
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    known = (*LOOKS, *(code for code in language.available() if code != language.ENGLISH))
    wanted = sys.argv[2:] or known
    if unknown := [look for look in wanted if look not in known]:
        sys.exit(f"No such look: {', '.join(unknown)}. There are: {', '.join(known)}.")
    if len(wanted) == 1:
        take(wanted[0], folder / wanted[0])
        return 0
    for look in wanted:
        subprocess.run([sys.executable, __file__, str(folder), look], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
