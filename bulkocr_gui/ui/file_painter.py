"""How the rows of the file table are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from bulkocr_gui.jobs.model import DocumentState
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.file_model import FILE_NUMBERS, FileColumn
from bulkocr_gui.ui.painting import CELL_PADDING, LEFT, RIGHT, draw_bar, draw_icon, draw_text, mirror
from bulkocr_gui.ui.tokens import Tone

BESIDE_ICON = 22
"""Pixels from a state's icon to its word, with the icon."""

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import FileRow
    from bulkocr_gui.ui.file_model import FileModel
    from bulkocr_gui.ui.theme import Theme

Columns = tuple[tuple[int, int], ...]
"""Left edge and width of each, in pixels of the table."""
FILE_ROW_HEIGHT = 30
_EDGE = 16
_KEPT = 64
"""Pictures; a screen shows a few dozen files."""

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

    No delegate, for Qt asks one for each cell and has it ask back where the cell is and what it is like. What stands
    beside a file's name is the same for many files, and is kept as a picture. Without either a table that follows a
    running job takes half of the window's time, most of it in waiting for Python's other threads after each call.

    Args:
        theme: its colours and fonts.
        files: says what a cell says.
    """

    def __init__(self, theme: Theme, files: FileModel) -> None:
        self._theme = theme
        self._files = files
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, place: int, row: QRect, columns: Columns, *, chosen: bool) -> None:
        """Background, then what each column shows; a row that is not read yet stays empty.

        Args:
            painter: where to.
            place: the row's number.
            row: where the row is.
            columns: where they are, in their order.
            chosen: whether it is selected.
        """
        theme = self._theme
        background = theme.colour("selection" if chosen else "surface")
        file = self._files.row(place)
        if file is None:
            painter.fillRect(row, background)
            return
        left, width = columns[0]
        painter.fillRect(QRect(left, row.top(), width, row.height()), background)
        self._columns(painter, file, row, columns, range(1))
        first = 0 if left > 0 else left + width
        rest = QRect(first, row.top(), row.width() - width, row.height())
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if ratio != int(ratio):
            # A picture would lie between the screen's pixels.
            painter.fillRect(rest, background)
            self._columns(painter, file, row, columns, range(1, len(columns)))
            return
        painter.drawPixmap(rest.topLeft(), self._picture(file, rest, columns, background, ratio))

    def _picture(self, file: FileRow, rest: QRect, columns: Columns, background: QColor, ratio: float) -> QPixmap:
        """What stands beside a file's name."""
        said = (
            file.state,
            file.pages,
            file.pages_ended,
            file.confidence,
            file.attempts,
            file.note,
            file.error_message,
        )
        look = (id(self._theme.tokens), background.rgb(), ratio, rest.width(), rest.height(), columns)
        key = (*said, self._files.text(file, FileColumn.TIME), *look)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            picture = QPixmap(rest.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(background)
            inner = QPainter(picture)
            inner.translate(-rest.left(), -rest.top())
            self._columns(inner, file, rest, columns, range(1, len(columns)))
            inner.end()
            self._pictures[key] = picture
        return picture

    def _columns(self, painter: QPainter, file: FileRow, row: QRect, columns: Columns, wanted: range) -> None:
        turned = QGuiApplication.isRightToLeft()
        for column in wanted:
            left, width = columns[column]
            cell = QRect(left, row.top(), width, row.height())
            if turned:
                painter.save()
                mirror(painter, cell, Qt.LayoutDirection.RightToLeft)
            self._cell(painter, cell, file, FileColumn(column))
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
