"""How much is done for pages that are hard to read: three choices, and what the chosen one does and costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from bulkocr_gui.jobs.options import JobOptions, Quality
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.short_choice import ShortCheckBox
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from bulkocr_gui.processing.provider_card import ProviderCard

_USUAL = JobOptions()


class Thoroughness(QWidget):
    """`thoroughness`: for the engine that can look at what it read."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """As most jobs want it; no page is sent anywhere."""
        super().__init__(parent)
        self.setObjectName("thoroughness")
        self.choices = {
            Quality.FAST: QRadioButton(self.tr("Fast")),
            Quality.BALANCED: QRadioButton(self.tr("Balanced")),
            Quality.BEST: QRadioButton(self.tr("Best")),
        }
        self._second = True
        self._away: ProviderCard | None = None
        self._text = ShortLabel("second")
        self._text.setObjectName("thoroughnessText")
        self.poor = ShortCheckBox()
        self.poor.setObjectName("poorAway")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        title = label(self.tr("Qual&ity"), "title")
        title.setBuddy(self.choices[_USUAL.quality])
        head.addWidget(title, 1)
        for quality, choice in self.choices.items():
            choice.setObjectName(f"quality_{quality}")
            choice.setAccessibleName(self.tr("Quality: {0}").format(choice.text()))
            choice.toggled.connect(self._toggled)
            head.addWidget(choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addWidget(self.poor)
        self.poor.toggled.connect(self._toggled)
        self.choices[_USUAL.quality].setChecked(True)
        self.offer(None)

    def quality(self) -> Quality:
        """What is chosen."""
        return next(quality for quality, choice in self.choices.items() if choice.isChecked())

    def begin(self, stored: str) -> None:
        """A new job: as thorough as the last one; but to send pages away is decided for each job anew."""
        kept = Quality(stored) if stored in tuple(Quality) else _USUAL.quality
        self.choices[kept].setChecked(True)
        self.poor.setChecked(False)

    def sent_to(self) -> ProviderCard | None:
        """Who is sent the pages that were read poorly; None for nobody."""
        return self._away if self.poor.isChecked() else None

    def offer(self, away: ProviderCard | None) -> None:
        """Poor pages can be sent to this provider; None where there is none that can be called."""
        self._away = away
        self.poor.setVisible(away is not None)
        if away is None:
            self.poor.setChecked(False)
        else:
            self.poor.setText(self.tr("P&oor pages to {0}, within the limit").format(away.name))
            self.poor.setToolTip(
                self.tr("Only pages that were read poorly here are sent, and no more than the limit allows.")
            )

    def know(self, *, second: bool) -> None:
        """Whether there is a second engine on this computer."""
        self._second = second
        self._say()

    def _toggled(self) -> None:
        if any(choice.isChecked() for choice in self.choices.values()):  # else one goes off before the other is on
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        chosen = self.quality()
        for quality, words in self._words().items():
            self.choices[quality].setToolTip(words)
            self.choices[quality].setAccessibleDescription(words)
            if quality is chosen:
                self._text.say(words)

    def _words(self) -> dict[Quality, str]:
        fast = self.tr("Each page is read once. The shortest time; poor pages stay poor.")
        if not self._second:
            return {
                Quality.FAST: fast,
                Quality.BALANCED: self.tr("Poor pages are read again, by Tesseract alone: RapidOCR is not here."),
                Quality.BEST: self.tr("The same as Balanced: RapidOCR, which would read all again, is not here."),
            }
        return {
            Quality.FAST: fast,
            Quality.BALANCED: self.tr("Poor pages are read again by RapidOCR. Good ones take no longer."),
            Quality.BEST: self.tr("RapidOCR reads every page too; the better words are kept. Four times as long."),
        }
