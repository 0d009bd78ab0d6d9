"""How the rows of the file table are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.file_model import FILE_NUMBERS, FileColumn
from bulkocr_gui.ui.painting import CELL_PADDING, LEFT, RIGHT, draw_bar, draw_icon, draw_text, mirror
from bulkocr_gui.ui.tokens import Tone

BESIDE_ICON = 22
"""Pixels from a state's icon to its word, with the icon."""

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.ui.file_model import FileModel
    from bulkocr_gui.ui.theme import Theme

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


class FilePainter:
    """Paints whole rows of the file table from their `FileRow`.

    No delegate, for Qt asks one for each cell and has it ask back where the cell is and what it is like: with that, a
    table that follows a running job took half of the window's time.

    Args:
        theme: its colours and fonts.
        files: says what a cell says.
    """

    def __init__(self, theme: Theme, files: FileModel) -> None:
        self._theme = theme
        self._files = files

    def paint(self, painter: QPainter, place: int, row: QRect, cells: Iterable[QRect], *, chosen: bool) -> None:
        """Background, then what each column shows; a row that is not read yet stays empty.

        Args:
            painter: where to.
            place: the row's number.
            row: where the row is.
            cells: where its columns are, in their order.
            chosen: whether it is selected.
        """
        theme = self._theme
        painter.fillRect(row, theme.colour("selection" if chosen else "surface"))
        file = self._files.row(place)
        if file is None:
            return
        turned = QGuiApplication.isRightToLeft()
        for column, cell in zip(FileColumn, cells, strict=True):
            if turned:
                painter.save()
                mirror(painter, cell, Qt.LayoutDirection.RightToLeft)
            self._cell(painter, cell, file, column)
            if turned:
                painter.restore()

    def _cell(self, painter: QPainter, cell: QRect, row: FileRow, column: FileColumn) -> None:
        theme = self._theme
        text = self._files.text(row, column)
        inner = cell.adjusted(_EDGE if column is FileColumn.FILE else CELL_PADDING, 0, -CELL_PADDING, 0)
        numbers = theme.font(13, tabular=True)
        match column:
            case FileColumn.FILE:
                middle = Qt.TextElideMode.ElideMiddle
                draw_text(painter, inner, text, theme.font(13, 500), theme.colour("text"), elide=middle)
            case FileColumn.STATUS:
                icon_role, word_role = _TONES[row.state]
                at = QPointF(inner.left(), cell.center().y() - 6.5)
                draw_icon(painter, theme, at, wording.FILE_ICONS[row.state], 14, role=icon_role)
                word = inner.adjusted(BESIDE_ICON, 0, 0, 0)
                draw_text(painter, word, text, theme.font(13, 500), theme.colour(word_role))
            case FileColumn.CONFIDENCE if row.confidence is not None:
                draw_text(painter, inner, text, numbers, theme.colour("text"), align=RIGHT)
                bar = QRectF(inner.right() - 97, cell.center().y() - 1.5, 48, 4)
                part = (row.confidence / 100, QColor.fromString(self._bar(row.confidence)))
                draw_bar(painter, bar, (part,), theme.colour("track"))
            case FileColumn.NOTE:
                role = Tone.BAD if row.error_message else "text2"
                draw_text(painter, inner, text, theme.font(12), theme.colour(role))
            case _:
                role = "text" if column is FileColumn.PAGES else "text2"
                align = RIGHT if column in FILE_NUMBERS else LEFT
                draw_text(painter, inner, text, numbers, theme.colour(role), align=align)

    def _bar(self, confidence: float) -> str:
        tone = Tone.GOOD if confidence >= 90 else Tone.PAUSED if confidence >= 75 else Tone.BAD
        return self._theme.tone(tone).bar
