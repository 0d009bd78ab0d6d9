"""`wordPanel`: word after word to check, each with its place on the page, to be found right or written anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from bulkocr_gui.ui.page_text import PageText
    from bulkocr_gui.ui.page_view import PageView
    from bulkocr_gui.ui.theme import Theme

_STRIP = 52


class WordStrip(QWidget):
    """The part of the page that a word stands in."""

    def __init__(self, picture: PageView, theme: Theme) -> None:
        """Show nothing until a word is chosen."""
        super().__init__()
        self.setObjectName("wordStrip")
        self.setFixedHeight(_STRIP)
        self._picture = picture
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word in the middle, and as much beside it as there is room."""
        del event
        item = self._picture.item
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(frame, self._theme.colour("desk"))
        box = item.box(item.chosen) if item.chosen is not None else None
        if box is not None and item.shown is not None:
            high = box.height() * 1.5
            wide = high * frame.width() / frame.height()
            if wide < box.width() * 1.1:
                wide = box.width() * 1.1
                high = wide * frame.height() / frame.width()
            source = QRectF(0, 0, wide, high)
            source.moveCenter(box.center())
            self._picture.scene().render(painter, frame, source)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)


class _Field(QLineEdit):
    """Tab goes on, Enter finds right, Escape leaves the word as it was read."""

    undone = Signal()
    left = Signal()

    def __init__(self, steps: Callable[[int], bool]) -> None:
        super().__init__()
        self.steps = steps

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead on."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undone.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """To the next word to check, or the one before; beyond them to the next control."""
        if self.steps(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)


class WordPanel(QFrame):
    """Follows the text: the chosen word is the one that is asked about.

    Args:
        text: the page's text.
        picture: the page.
        theme: the look.
    """

    page_accepted = Signal()
    """The whole page is right."""
    left = Signal()
    """Escape, where nothing is written."""

    def __init__(self, text: PageText, picture: PageView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordPanel")
        self._text = text
        self._picture = picture
        self._word: int | None = None
        self._title = label("", "title")
        self._read = ShortLabel("second")
        self.strip = WordStrip(picture, theme)
        self.field = _Field(self._step)
        self.field.setObjectName("wordField")
        self.field.setAccessibleName(self.tr("The word as it should be"))
        self.field.setAcceptDrops(False)
        self.accept = button(self.tr("&Accept"), theme, "primary")
        self.accept.setObjectName("acceptWord")
        self.accept.setToolTip(self.tr("The word is right as it stands in the field (Enter)"))
        self.skip = button(self.tr("S&kip"), theme)
        self.skip.setObjectName("skipWord")
        self.skip.setToolTip(self.tr("Go to the next word to check (Tab)"))
        # Whoever shows the panel gives it a place.
        self.whole = button(self.tr("The page is ri&ght"), theme)
        self.whole.setObjectName("acceptPage")
        self.whole.setToolTip(self.tr("Note that the page was checked, and go to the next one (Ctrl+Enter)"))
        self._lay_out()
        self.field.returnPressed.connect(self._accept)
        self.field.undone.connect(text.undo)
        self.field.left.connect(self._leave)
        self.accept.clicked.connect(self._accept)
        self.skip.clicked.connect(lambda: self._step(1))
        self.whole.clicked.connect(self.page_accepted)
        text.word_chosen.connect(self.show_word)
        text.changed.connect(self._changed)
        picture.word_chosen.connect(self.show_word)
        self._say()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._read)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.accept)
        row.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addLayout(row)

    def begin(self) -> None:
        """Ask about the first word to check of a page that is shown now."""
        self._word = None
        doubtful = self._text.to_check()
        if doubtful:
            self._choose(doubtful[0])
        else:
            self.field.clear()
            self._say()

    def tell(self, text: str) -> None:
        """Say what becomes of the page, until a word is asked about."""
        self._read.say(text)

    def show_word(self, word: int) -> None:
        """Ask about a word."""
        if word < len(self._text.words):
            self._word = word
            self.field.setText(self._text.words.text(word))
            self.field.selectAll()
            self._say()

    def enter(self) -> None:
        """Give the field the keyboard; where nothing is to be checked, the button for the page."""
        target: QWidget = self.field if self.field.isEnabled() else self.whole
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, word: int) -> None:
        self._picture.choose(word)
        self._text.choose(word)
        self.show_word(word)

    def _accept(self) -> None:
        word, wanted = self._word, " ".join(self.field.text().split())
        if word is None or word >= len(self._text.words):
            self.page_accepted.emit()
            return
        if wanted != self._text.words.text(word):
            self._text.write(word, wanted)
        else:
            self._text.confirm(word)
        if not self._step(1):
            self._word = None
            self.field.clear()
            self._say()
            self.enter()

    def _step(self, step: int) -> bool:
        """Go to the next word to check, or the one before. Whether there is one."""
        at = -1 if self._word is None else self._word
        doubtful = self._text.to_check()
        beside = [word for word in doubtful if (word > at if step > 0 else word < at)]
        if not beside:
            return False
        self._choose(beside[0] if step > 0 else beside[-1])
        return True

    def _leave(self) -> None:
        """The word stays as it is; asked once more, the review is left."""
        word = self._word
        if word is not None and word < len(self._text.words):
            now = self._text.words.text(word)
            if self.field.text() != now:
                self.field.setText(now)
                self.field.selectAll()
                return
        self.left.emit()

    def _changed(self) -> None:
        word = self._word
        if word is not None and word >= len(self._text.words):
            self._word = None
        self._say()

    def _say(self) -> None:
        doubtful = self._text.to_check() if self._text.can_write else []
        word = self._word
        asked = self._text.can_write and word is not None
        if not self._text.can_write:
            title = self.tr("There is no text to check.")
        elif word in doubtful:
            title = self.tr("Word {0} of {1} to check").format(doubtful.index(word) + 1, len(doubtful))
        elif doubtful:
            title = self.tr("%Ln words to check", "", len(doubtful))
        else:
            title = self.tr("No word is left to check.")
        self._title.setText(title)
        read = ""
        if asked and word is not None:
            said, sure = self._text.words.as_read(word)
            read = (
                self.tr("Read as “{0}”, {1} % sure").format(said, round(sure))
                if sure is not None
                else self.tr("Written by hand")
            )
        self._read.say(read)
        self.field.setEnabled(asked)
        self.accept.setEnabled(asked)
        self.skip.setEnabled(bool(doubtful))
        self.strip.update()
