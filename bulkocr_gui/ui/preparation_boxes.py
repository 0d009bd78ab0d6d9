"""What may be done with pages before they are read: a box for each, with a sentence of what it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bulkocr_gui.jobs.options import Preparation
from bulkocr_gui.ui.short_choice import ShortCheckBox


class PreparationBoxes(QWidget):
    """`optionPreparation`. Whatever is ticked is done only with a page that seems to need it."""

    changed = Signal()

    def __init__(self) -> None:
        """All ticked, as usual."""
        super().__init__()
        self.setObjectName("clear")
        self.boxes: dict[Preparation, ShortCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        for step, (words, sentence) in self._words().items():
            box = ShortCheckBox(words)
            box.setObjectName(f"prepare_{step}")
            box.setChecked(True)
            box.setToolTip(sentence)
            box.setAccessibleDescription(sentence)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
            self.boxes[step] = box
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _words(self) -> dict[Preparation, tuple[str, str]]:
        return {
            Preparation.ORIENTATION: (
                self.tr("Turn upright"),
                self.tr("Pages whose text lies on its side or head are turned and read again"),
            ),
            Preparation.LEVEL: (
                self.tr("Make level"),
                self.tr("Pages whose lines fall by some degrees are made level and read again"),
            ),
            Preparation.BORDERS: (
                self.tr("Cut off dark edges"),
                self.tr("Black borders and scanner beds round a poor page are cut off"),
            ),
            Preparation.EVEN: (
                self.tr("Even the paper"),
                self.tr("Shadows, and coloured or faint paper, are made white"),
            ),
            Preparation.INVERT: (
                self.tr("White on black"),
                self.tr("A poor page that is white on black is read as black on white"),
            ),
            Preparation.SPECKS: (
                self.tr("Take away specks"),
                self.tr("A poor black-and-white scan is read again without its specks"),
            ),
            Preparation.RESOLUTION: (
                self.tr("Bring down to 300 dpi"),
                self.tr("Pages of more than 400 dpi are read at 300: faster, and no worse"),
            ),
        }

    def chosen(self) -> tuple[Preparation, ...]:
        """What is ticked."""
        return tuple(step for step, box in self.boxes.items() if box.isChecked())
