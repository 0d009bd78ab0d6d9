"""The window is made of its real parts, shown, and looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from bulkocr_gui import app

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from bulkocr_gui.ui.main_window import MainWindow

LEAST_COLOURS = 20
"""Of a window with words and icons, at least; one that is not painted has one or two."""


def painted(room: Path) -> str:
    """Something is painted in the window."""
    seen: list[QImage] = []

    def look(window: MainWindow) -> None:
        seen.append(window.grab().toImage())
        window.close()

    code = app.run((), room, seen=look)
    if code or not seen:
        raise RuntimeError(f"the window ended with {code}")
    image = seen[0]
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    colours = {image.pixel(x, y) for x, y in points}
    if len(colours) < LEAST_COLOURS:
        raise RuntimeError(f"only {len(colours)} colours are in the window")
    return f"{image.width()} x {image.height()} on {QGuiApplication.platformName()}"
