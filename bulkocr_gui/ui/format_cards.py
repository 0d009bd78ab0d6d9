"""The choice under "Save as": a grid of cards with tick boxes, one for each format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import button, label
from bulkocr_gui.ui.format_wording import FormatWords, format_words
from bulkocr_gui.ui.painting import draw_icon, draw_text, mirror

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.ui.theme import Theme

DEFAULT = ("txt",)
_HEIGHT = 46
_LEFT = 36
"""Where the words begin: after the tick box."""
_RIGHT = 8
_BOX = 16
_BOX_X = 11
_SPACING = 8
_COLUMNS = 4
_ROWS = 2
"""Rows that are in view until the rest is asked for."""


class FormatCard(QCheckBox):
    """One format: ticked or not. The focus ring lies around it; Space ticks it."""

    def __init__(self, theme: Theme, words: FormatWords, parent: QWidget | None = None) -> None:
        """A card that is not ticked."""
        super().__init__(parent)
        self.setObjectName(f"format_{words.format_id}")
        self.words = words
        self._theme = theme
        self._lines = tuple(
            dict.fromkeys((", ".join(part for part in (words.suffix, words.use) if part), words.suffix))
        )
        self.setText(words.title.replace("&", "&&"))
        self.setAccessibleName(f"{words.title}, {self._lines[0]}")
        self.setToolTip(f"{words.title}\n{self._lines[0]}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def wanted_width(self) -> int:
        """Wide enough for its title."""
        return _LEFT + _RIGHT + QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(self.words.title)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(self.wanted_width(), self._theme.measure(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It may be narrower: the title then ends in an ellipsis."""
        return QSize(80, self._theme.measure(_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card is the tick box."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, tick box, title, second line."""
        del event
        theme = self._theme
        painter = QPainter(self)
        mirror(painter, self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = self.isChecked()
        fill = "accent_soft" if ticked else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour("accent" if ticked else "button_border"), 1.5 if ticked else 1.0))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._draw_box(painter, ticked)
        line = theme.measure(18)
        top = (self.height() - 2 * line) // 2
        room = self.width() - _LEFT - _RIGHT
        title = QRect(_LEFT, top, room, line)
        draw_text(painter, title, self.words.title, theme.font(13, 600), theme.colour("text"))
        small = theme.font(12)
        measured = QFontMetrics(small)
        second = next((each for each in self._lines if measured.horizontalAdvance(each) <= room), self._lines[-1])
        draw_text(painter, QRect(_LEFT, top + line, room, line), second, small, theme.colour("text2"))

    def _draw_box(self, painter: QPainter, ticked: bool) -> None:
        theme = self._theme
        box = QRectF(_BOX_X, (self.height() - _BOX) / 2, _BOX, _BOX)
        if not ticked:
            painter.setPen(QPen(theme.colour("control"), 1.2))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, 4, 4)
        draw_icon(painter, theme, QPointF(box.x() + 2, box.y() + 2), "check", 12, role="on_accent", stroke=3.0)


class FormatCards(QWidget):
    """`saveAs`: title and cards. Two rows are in view; the others, unless one of them is ticked, when asked for."""

    changed = Signal()

    def __init__(self, theme: Theme, available: Sequence[str], parent: QWidget | None = None) -> None:
        """Show the formats that there are, by their ids, and tick plain text."""
        super().__init__(parent)
        self.setObjectName("saveAs")
        self.cards = tuple(FormatCard(theme, words, self) for words in format_words(available))
        self._columns = 0
        self._open = False
        self.more = button("", theme, "link")
        self.more.setObjectName("moreFormats")
        self.more.clicked.connect(self._show_all)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(self.tr("Save as"), "title"), 1)
        head.addWidget(self.more)
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(self._grid)
        self.choose(DEFAULT)
        for card in self.cards:
            card.toggled.connect(self.changed)
        self._arrange(3)

    def chosen(self) -> tuple[str, ...]:
        """Ids of the ticked formats, in the order of the cards."""
        return tuple(card.words.format_id for card in self.cards if card.isChecked())

    def choose(self, formats: Sequence[str]) -> None:
        """Tick these and no others; of formats that there are not any more, plain text takes the place."""
        known = [card.words.format_id for card in self.cards]
        wanted = [each for each in formats if each in known] or list(DEFAULT)
        for card in self.cards:
            card.setChecked(card.words.format_id in wanted)
        self._open = False
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as the longest title allows."""
        super().resizeEvent(event)
        widest = max((card.wanted_width() for card in self.cards), default=1)
        self._arrange(min(_COLUMNS, max(2, (self.width() + _SPACING) // (widest + _SPACING))))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(place, columns))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._fold()

    def _fold(self) -> None:
        """Show what is in view: two rows, or all."""
        rest = self.cards[_ROWS * self._columns :] if self._columns else ()
        every = self._open or any(card.isChecked() for card in rest)
        for card in self.cards:
            card.setVisible(every or card not in rest)
        self.more.setText(self.tr("{0} more").format(wording.number(len(rest))))
        self.more.setAccessibleName(self.tr("Show {0} more formats").format(wording.number(len(rest))))
        self.more.setVisible(bool(rest) and not every)

    def _show_all(self) -> None:
        self._open = True
        first = next(card for card in self.cards if card.isHidden())
        self._fold()
        first.setFocus(Qt.FocusReason.TabFocusReason)
