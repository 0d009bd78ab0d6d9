"""Draws the program's icon in all sizes of the icon theme: `python packaging/linux/icons.py SVG FOLDER`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
SMALL = 32
NAME = "io.github.bulkocr.BulkOCR"


def main(source: Path, theme: Path) -> None:
    """Put them where an icon theme has them."""
    application = QGuiApplication(sys.argv[:1])
    for size in SIZES:
        # Below 48 the icon has a drawing of its own, on the grid of such sizes.
        renderer = QSvgRenderer(str(source.with_stem(f"{source.stem}-small") if size <= SMALL else source))
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
    scalable = theme / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, scalable)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
