"""How the cells of the file table are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.file_model import FILE_NUMBERS, FileColumn
from bulkocr_gui.ui.painting import CELL_PADDING, LEFT, RIGHT, draw_bar, draw_icon, draw_text, mirror
from bulkocr_gui.ui.tokens import Tone

BESIDE_ICON = 22
"""Pixels from a state's icon to its word, with the icon."""

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.ui.file_model import FileModel
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
FILE_ROW_HEIGHT = 30
_EDGE = 16

_TONES = {
    DocumentState.PENDING: ("text2", "text2"),
    DocumentState.IN_FLIGHT: (Tone.RUNNING, Tone.RUNNING),
    DocumentState.WAITING: (Tone.PAUSED, Tone.PAUSED),
    DocumentState.DONE: (Tone.GOOD, "text"),
    DocumentState.BLANK: ("text2", "text"),
    DocumentState.PARTIAL: (Tone.PAUSED, Tone.PAUSED),
    DocumentState.FAILED: (Tone.BAD, Tone.BAD),
    DocumentState.SKIPPED: ("text2", "text2"),
}
"""Colour of the icon and of the word."""


class FileDelegate(QStyledItemDelegate):
    """Paints every column of the file table from its `FileRow`."""

    def __init__(self, theme: Theme, files: FileModel, parent: QObject | None = None) -> None:
        """Paint what a model has in the theme's colours."""
        super().__init__(parent)
        self._theme = theme
        self._files = files

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        del option, index
        return QSize(100, self._theme.measure(FILE_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, then what the column shows; a row that is not read yet stays empty."""
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        # Of the model itself: asked through Qt it takes three times as long.
        row = self._files.row(index.row())
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        if row is not None:
            column = FileColumn(index.column())
            turned = option.direction == Qt.LayoutDirection.RightToLeft
            if turned:
                painter.save()
                mirror(painter, rect, option.direction)
            self._cell(painter, rect, row, column, self._files.text(row, column))
            if turned:
                painter.restore()

    def _cell(self, painter: QPainter, rect: QRect, row: FileRow, column: FileColumn, text: str) -> None:
        theme = self._theme
        inner = rect.adjusted(_EDGE if column == FileColumn.FILE else CELL_PADDING, 0, -CELL_PADDING, 0)
        numbers = theme.font(13, tabular=True)
        match column:
            case FileColumn.FILE:
                middle = Qt.TextElideMode.ElideMiddle
                draw_text(painter, inner, text, theme.font(13, 500), theme.colour("text"), elide=middle)
            case FileColumn.STATUS:
                icon_role, word_role = _TONES[row.state]
                at = QPointF(inner.left(), rect.center().y() - 6.5)
                draw_icon(painter, theme, at, wording.FILE_ICONS[row.state], 14, role=icon_role)
                word = inner.adjusted(BESIDE_ICON, 0, 0, 0)
                draw_text(painter, word, text, theme.font(13, 500), theme.colour(word_role))
            case FileColumn.CONFIDENCE if row.confidence is not None:
                draw_text(painter, inner, text, numbers, theme.colour("text"), align=RIGHT)
                bar = QRectF(inner.right() - 97, rect.center().y() - 1.5, 48, 4)
                part = (row.confidence / 100, theme.colour("text").fromString(self._bar(row.confidence)))
                draw_bar(painter, bar, (part,), theme.colour("track"))
            case FileColumn.NOTE:
                role = Tone.BAD if row.error_message else "text2"
                draw_text(painter, inner, text, theme.font(12), theme.colour(role))
            case _:
                role = "text" if column == FileColumn.PAGES else "text2"
                align = RIGHT if column in FILE_NUMBERS else LEFT
                draw_text(painter, inner, text, numbers, theme.colour(role), align=align)

    def _bar(self, confidence: float) -> str:
        tone = Tone.GOOD if confidence >= 90 else Tone.PAUSED if confidence >= 75 else Tone.BAD
        return self._theme.tone(tone).bar
