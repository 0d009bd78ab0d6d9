"""Under a page's text: how many words were corrected, the way back, and the corrections of an earlier reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import button
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.processing.reports import Corrected
    from bulkocr_gui.ui.page_text import PageText
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

_HEIGHT = 37


class CorrectionBar(QFrame):
    """`correctionBar`: there where something was corrected.

    Args:
        view: the text.
        theme: the look.
    """

    earlier_wanted = Signal(int, int)
    """Document and number of a page that is to have its earlier corrections."""
    files_wanted = Signal(int)
    """A document whose files are to be written anew."""
    earlier_unwanted = Signal(int, int)
    """The same, of one whose earlier corrections are to be forgotten."""

    def __init__(self, view: PageText, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow a text."""
        super().__init__(parent)
        self.setObjectName("correctionBar")
        self._view = view
        self._number = ShortLabel("second")
        self._number.setObjectName("correctionNumber")
        self.back = button(self.tr("Take all &back"), theme, "link")
        self.back.setObjectName("pageBack")
        self.back.setToolTip(self.tr("Back to the engine's text of this page; Ctrl+Z brings the corrections back."))
        self.back.clicked.connect(view.take_back_all)
        self.write = button(self.tr("&Write files again"), theme, "link")
        self.write.setObjectName("writeAgain")
        self.write.setToolTip(
            self.tr("The saved files of this document get the corrections; an export has them too.")
        )
        self.write.clicked.connect(self._write)
        self._offer = ShortLabel("second")
        self._offer.setObjectName("earlierNumber")
        self.use = button(self.tr("Use the&m here"), theme, "link")
        self.use.setObjectName("useEarlier")
        self.use.clicked.connect(lambda: self._tell(self.earlier_wanted))
        self.forget = button(self.tr("Forget the&se"), theme, "link")
        self.forget.setObjectName("forgetEarlier")
        self.forget.clicked.connect(lambda: self._tell(self.earlier_unwanted))
        self._rows = (
            self._row(theme, self._number, self.write, self.back),
            self._row(theme, self._offer, self.use, self.forget),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        view.changed.connect(self.say)
        self.say()

    def _row(self, theme: Theme, text: ShortLabel, *buttons: QWidget) -> QWidget:
        made = QWidget()
        made.setMinimumHeight(theme.measure(_HEIGHT))
        row = QHBoxLayout(made)
        row.setContentsMargins(18, 3, 12, 3)
        row.setSpacing(12)
        row.addWidget(text, 1)
        for each in buttons:
            row.addWidget(each)
        return made

    def say(self) -> None:
        """Tell of the page that the text shows."""
        editing = self._view.editing
        number = self._view.words.corrections if editing is not None else 0
        earlier = editing.earlier if editing is not None else 0
        self._number.say(self.tr("%Ln words corrected by hand", "", number))
        self._offer.say(self.tr("%Ln corrections of an earlier reading", "", earlier))
        self._rows[0].setVisible(number > 0)
        self._rows[1].setVisible(earlier > 0)
        self.setVisible(number > 0 or earlier > 0)

    def _write(self) -> None:
        editing = self._view.editing
        if editing is not None:
            self._view.keep()
            self.files_wanted.emit(editing.document_id)

    def _tell(self, signal: object) -> None:
        editing = self._view.editing
        if editing is not None:
            signal.emit(editing.document_id, editing.number)  # type: ignore[attr-defined]


class PageEditing(QObject):
    """Has what is written in a text kept, and what is kept shown.

    Args:
        view: the text; its owner.
        bar: of its corrections.
        queue: keeps them.
        read_again: has the page read once more.
    """

    def __init__(self, view: PageText, bar: CorrectionBar, queue: Queue, read_again: Callable[[], None]) -> None:
        """Tie them together."""
        super().__init__(view)
        self._view = view
        self._read_again = read_again
        view.edited.connect(queue.correct)
        bar.earlier_wanted.connect(queue.use_earlier_corrections)
        bar.earlier_unwanted.connect(queue.forget_earlier_corrections)
        bar.files_wanted.connect(queue.write_again)
        queue.corrected.connect(self._kept)
        queue.failed_order.connect(self._failed)

    def _kept(self, report: Corrected) -> None:
        if self._view.was_kept(report.document_id, report.page):
            self._read_again()

    def _failed(self, _why: object) -> None:
        self._view.was_not_kept()
