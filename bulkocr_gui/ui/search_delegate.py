"""How a page that a search found is painted: its document, two lines of its text with the hits marked, its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bulkocr_gui.ui.painting import LEFT, RIGHT, draw_text, mirror, upright
from bulkocr_gui.ui.search_model import HIT_ROLE, found, where

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from bulkocr_gui.processing.finder import SearchHit
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 92
_EDGE = 16
_LINES = 2
_NUMBER_WIDTH = 90


class SearchDelegate(QStyledItemDelegate):
    """Paints from a `SearchHit`; a row that is not read yet stays empty."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the theme's colours."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        del option, index
        return QSize(200, self._theme.measure(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, edge and line; then the hit."""
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        mirror(painter, rect, option.direction)
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        hit: SearchHit | None = index.data(HIT_ROLE)
        if hit is not None:
            self._hit(painter, rect.adjusted(_EDGE, 0, -_EDGE, 0), hit)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _hit(self, painter: QPainter, rect: QRect, hit: SearchHit) -> None:
        theme = self._theme
        scale = theme.measure(ROW_HEIGHT) / ROW_HEIGHT
        number = theme.font(12, tabular=True)
        line = QRect(rect.left(), rect.top() + round(8 * scale), rect.width(), round(19 * scale))
        draw_text(painter, line, found(hit), number, theme.colour("text2"), align=RIGHT)
        elide = Qt.TextElideMode.ElideMiddle
        name = line.adjusted(0, 0, -theme.measure(_NUMBER_WIDTH), 0)
        draw_text(painter, name, hit.name, theme.font(13, 600), theme.colour("text"), elide=elide)
        self._snippet(painter, QPointF(rect.left(), rect.top() + 28 * scale), rect.width(), hit)
        last = line.translated(0, round(57 * scale))
        draw_text(painter, last, where(hit), theme.font(12), theme.colour("text2"), align=LEFT)

    def _snippet(self, painter: QPainter, at: QPointF, width: int, hit: SearchHit) -> None:
        text = hit.hits.snippet
        marks = [(_units(text[:begin]), _units(text[:end])) for begin, end in hit.hits.marks]
        font = self._theme.font(13)
        layout, end = self._laid_out(text, marks, font, width)
        if end < _units(text):
            layout, _ = self._laid_out(_cut(text, end), marks, font, width)
        painter.setPen(self._theme.colour("text"))
        with upright(painter, QRectF(at, QSizeF(width, 1))):
            layout.draw(painter, at)

    def _laid_out(self, text: str, marks: list[tuple[int, int]], font: QFont, width: int) -> tuple[QTextLayout, int]:
        """Two lines of a text, and where in it they end."""
        marked = QTextCharFormat()
        marked.setBackground(self._theme.colour("mark"))
        marked.setForeground(self._theme.colour("text"))
        marked.setFontWeight(600)
        marked.setFontUnderline(True)
        marked.setUnderlineColor(self._theme.colour("mark_line"))
        layout = QTextLayout(text, font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        wrapping.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(wrapping)
        ranges = []
        for begin, end in marks:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = begin, end - begin, marked
            ranges.append(one)
        layout.setFormats(ranges)
        layout.beginLayout()
        height, end = 0.0, 0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, end


def _units(text: str) -> int:
    """Length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, end: int) -> str:
    """So many of Qt's units of a text, the last ones given up for an ellipsis."""
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * max(0, end - 2)]
    return kept.decode("utf-16-le", "ignore").rstrip() + "…"
