"""Under a page's text: which engine read it, and the reading that was not chosen, to be looked at and taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from bulkocr_gui.processing.store_reader import OtherReading, ReadPage
    from bulkocr_gui.ui.theme import Theme

_HEIGHT = 37


class ReadingBar(QFrame):
    """`readingBar`: its buttons are there where a page was read twice."""

    looked_at = Signal()
    """The other reading is to be shown, or the chosen one again; see `words`."""
    taken = Signal()
    """The other reading is to be the page's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Tell of no page yet."""
        super().__init__(parent)
        self.setObjectName("readingBar")
        self.setMinimumHeight(theme.measure(_HEIGHT))
        self._engine = ""
        self._other: OtherReading | None = None
        self._text = ShortLabel("second")
        self._text.setObjectName("readingEngine")
        self.show_other = button("", theme, "link")
        self.show_other.setObjectName("showOtherReading")
        self.show_other.setCheckable(True)
        self.show_other.toggled.connect(self._toggled)
        self.use = button(self.tr("&Use this reading"), theme)
        self.use.setObjectName("useOtherReading")
        self.use.setToolTip(self.tr("The page's text is what this engine read; the saved files are written anew."))
        self.use.clicked.connect(self.taken)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 3, 12, 3)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.show_other)
        row.addWidget(self.use)
        self.show_page(None)

    def show_page(self, page: ReadPage | None) -> None:
        """Tell of a page, whose chosen reading is shown."""
        self._engine = page.engine if page is not None else ""
        self._other = page.other if page is not None else None
        self.show_other.blockSignals(True)
        self.show_other.setChecked(False)
        self.show_other.blockSignals(False)
        self.setVisible(bool(self._engine))
        self._say()

    def other(self) -> OtherReading | None:
        """The other reading, while it is the one that is wanted."""
        return self._other if self.show_other.isChecked() else None

    def _toggled(self) -> None:
        self._say()
        self.looked_at.emit()

    def _say(self) -> None:
        other = self.other()
        self.show_other.setVisible(self._other is not None)
        self.show_other.setText(self.tr("Show the &other reading") if other is None else self.tr("&Back"))
        self.show_other.setAccessibleName(
            self.tr("Show the other reading") if other is None else self.tr("Show the reading of the page again")
        )
        self.use.setVisible(other is not None)
        if other is not None:
            self._text.say(self.tr("The other reading, not used: {0}").format(other.engine))
        elif self._engine:
            self._text.say(self.tr("Read by {0}").format(self._engine))
