"""The foot of the New-job sheet: what the start would do, where pages go, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import ThemeIcon, button, label
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.web_links import LinkedLabel

if TYPE_CHECKING:
    from bulkocr_gui.ui.theme import Theme


class SheetFoot(QWidget):
    """Two lines with a sign, and Cancel, Add to queue, Start."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing can be started yet."""
        super().__init__(parent)
        self.setObjectName("clear")
        self.will = label("", "title", wrap=True)
        self.note = LinkedLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.will)
        words.addWidget(self.note)
        self.cancel = button(self.tr("Cancel"), theme, large=True)
        self.cancel.setObjectName("sheetCancel")
        self.queue_it = button(self.tr("Add to &queue"), theme, large=True)
        self.queue_it.setObjectName("sheetQueue")
        self.start = button("", theme, "primary", "play-filled", large=True)
        self.start.setObjectName("sheetStart")
        self._sign = ThemeIcon(theme, "shield", Tone.GOOD, 20)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        for each in (self.cancel, self.queue_it, self.start):
            layout.addWidget(each)
        self.say_price("")

    def say(self, will: str, note: str, *, away: bool = False, bad: bool = False) -> None:
        """What the start would do.

        Args:
            will: one sentence.
            note: where pages go, or what to do.
            away: whether pages leave this computer.
            bad: whether it cannot be started.
        """
        icon, tone = ("error", Tone.BAD) if bad else ("cloud", Tone.PAUSED) if away else ("shield", Tone.GOOD)
        self._sign.change(icon, tone)
        self.will.setText(will)
        self.note.say(note)

    def say_price(self, amount: str) -> None:
        """The amount that a start may cost stands on its button; empty for a job that is free."""
        self.start.setText(self.tr("&Start for at most {0}").format(amount) if amount else self.tr("&Start now"))

    def allow(self, ready: bool) -> None:
        """Whether the job can be made."""
        self.start.setEnabled(ready)
        self.queue_it.setEnabled(ready)
