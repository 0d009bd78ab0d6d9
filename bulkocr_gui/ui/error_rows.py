"""The files of one cause of errors, as a table that grows in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.job_table import RowTable
from bulkocr_gui.ui.painting import LEFT, RIGHT, draw_text, mirror

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from bulkocr_gui.jobs.model import ErrorRow
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW_HEIGHT = 30
INDENT = 75
"""Where the words of a card begin: after its opener and its icon."""


class ErrorRowsModel(QAbstractTableModel):
    """Failed pages of one cause, as far as they are read."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.rows: list[ErrorRow] = []

    def add(self, rows: tuple[ErrorRow, ...], *, afresh: bool) -> None:
        """Append the next rows, or begin again with them."""
        if afresh:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
        elif rows:
            end = len(self.rows)
            self.beginInsertRows(QModelIndex(), end, end + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of pages read."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """File, what happened, when."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = 0) -> Any:
        """Text of a cell."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        if not index.isValid() or role not in wanted:
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.path}\n{said(row.message)}\n{said(row.advice)}"
        if index.column() == 0:
            page = self.tr("{0}, page {1}").format(row.name, wording.number(row.page))
            return page if row.pages > 1 else row.name
        if index.column() == 1:
            tries = self.tr(", {0} attempts").format(wording.number(row.attempts)) if row.attempts > 1 else ""
            return f"{said(row.message).rstrip('.')}{tries}"
        return wording.clock(row.at) if row.at else ""


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        mirror(painter, rect, option.direction)
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        inner = rect.adjusted(INDENT if index.column() == 0 else 12, 0, -16 if index.column() == 2 else -12, 0)
        if index.column() == 0:
            name, middle = theme.font(13, 500), Qt.TextElideMode.ElideMiddle
            draw_text(painter, inner, index.data(), name, theme.colour("text"), elide=middle)
        else:
            align = RIGHT if index.column() == 2 else LEFT
            draw_text(painter, inner, index.data(), theme.font(12, tabular=True), theme.colour("text2"), align=align)
        painter.restore()


class ErrorRows(RowTable):
    """The files of one card."""

    def __init__(self, model: ErrorRowsModel, theme: Theme) -> None:
        """Show the model's rows."""
        super().__init__(theme, _ROW_HEIGHT)
        self.setObjectName("errorRows")
        self.setAccessibleName(self.tr("Files with this error"))
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.horizontalHeader().hide()
        self.set_widths(1, {0: 380, 2: 96})
