"""`hitBar`: how often the page has what was searched for, and the way from one hit to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, button
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bulkocr_gui.ui.page_hits import PageHits
    from bulkocr_gui.ui.theme import Theme

_HEIGHT = 37


class HitBar(QFrame):
    """There while a search goes on.

    Args:
        hits: of the page.
        theme: the look.
    """

    stepped = Signal(int)
    """To the next hit (1) or the one before (-1)."""
    left = Signal()
    """Nothing is to be marked any more."""

    def __init__(self, hits: PageHits, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitBar")
        self.setMinimumHeight(theme.measure(_HEIGHT))
        self._hits = hits
        self._theme = theme
        self.text = ShortLabel("second")
        self.text.setObjectName("hitCount")
        self.previous = self._button("hitPrevious", "chevron-left", self.tr("Previous hit (Shift+F3)"))
        self.next = self._button("hitNext", "chevron-right", self.tr("Next hit (F3)"))
        self.close_up = self._button("hitsLeave", "close", self.tr("Mark no hits any more"))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 3, 12, 3)
        row.setSpacing(4)
        row.addWidget(ThemeIcon(theme, "search"))
        row.addSpacing(4)
        row.addWidget(self.text, 1)
        for each in self.controls:
            row.addWidget(each)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_up.clicked.connect(self.left)
        self.hide()

    @property
    def controls(self) -> tuple[QPushButton, ...]:
        """Its controls, from left to right."""
        return self.previous, self.next, self.close_up

    def show_word(self, word: int | None) -> None:
        """Tell which hit the chosen word belongs to."""
        query, hits = self._hits.query, self._hits.hits
        self.setVisible(bool(query))
        here = self._hits.place_of(word)
        if not hits:
            self.text.say(self.tr("“{0}” is not on this page").format(query))
        elif here is None:
            number = self.tr("1 hit on this page")
            if len(hits) > 1:
                number = self.tr("{0} hits on this page").format(wording.number(len(hits)))
            self.text.say(self.tr("“{0}”: {1}").format(query, number))
        else:
            place, number = wording.number(here + 1), wording.number(len(hits))
            self.text.say(self.tr("“{0}”: hit {1} of {2} on this page").format(query, place, number))

    def say_end(self, step: int) -> None:
        """There is no further page."""
        query = self._hits.query
        if step > 0:
            self.text.say(self.tr("“{0}”: this is the last page that was found").format(query))
        else:
            self.text.say(self.tr("“{0}”: this is the first page that was found").format(query))

    def _button(self, name: str, icon: str, words: str) -> QPushButton:
        made = button("", self._theme, "quiet", icon, name=words)
        made.setObjectName(name)
        made.setFixedWidth(self._theme.measure(30))
        return made
