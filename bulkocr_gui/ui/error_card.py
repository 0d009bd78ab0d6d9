"""One cause of errors as a card: what it is, what to do, and its files once it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, button, label, restyle
from bulkocr_gui.ui.error_wording import error_icon, error_title, what_follows
from bulkocr_gui.ui.job_table import RowTable
from bulkocr_gui.ui.painting import LEFT, RIGHT, draw_text
from bulkocr_gui.ui.tokens import Tone
from bulkocr_gui.ui.web_links import LinkedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter

    from bulkocr_gui.jobs.model import ErrorGroup, ErrorRow
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW_HEIGHT = 30
_INDENT = 75
SHOWN_AT_ONCE = 6
"""Rows a card is high at most; the rest is scrolled."""


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
            return f"{row.path}\n{row.message}\n{row.advice}"
        if index.column() == 0:
            page = self.tr("{0}, page {1}").format(row.name, row.page)
            return page if row.pages > 1 else row.name
        if index.column() == 1:
            tries = self.tr(", {0} attempts").format(row.attempts) if row.attempts > 1 else ""
            return f"{row.message.rstrip('.')}{tries}"
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
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        inner = rect.adjusted(_INDENT if index.column() == 0 else 12, 0, -16 if index.column() == 2 else -12, 0)
        if index.column() == 0:
            name, middle = theme.font(13, 500), Qt.TextElideMode.ElideMiddle
            draw_text(painter, inner, index.data(), name, theme.colour("text"), elide=middle)
        else:
            align = RIGHT if index.column() == 2 else LEFT
            draw_text(painter, inner, index.data(), theme.font(12, tabular=True), theme.colour("text2"), align=align)
        painter.restore()


class _ErrorRows(RowTable):
    """The files of one card."""

    def __init__(self, model: ErrorRowsModel, theme: Theme) -> None:
        super().__init__(theme, _ROW_HEIGHT)
        self.setObjectName("errorRows")
        self.setAccessibleName(self.tr("Files with this error"))
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.horizontalHeader().hide()
        self.set_widths(1, {0: 380, 2: 96})


class ErrorCard(QFrame):
    """A cause. It asks for rows and actions by signal; the tab answers."""

    rows_wanted = Signal(str, int)
    """Code and offset."""
    retry_wanted = Signal(str)
    resume_wanted = Signal()
    folder_wanted = Signal(object)
    """`ErrorRow | None`: the chosen page; None is the first of the card, which is not read yet."""

    def __init__(self, group: ErrorGroup, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a cause, closed."""
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self.group = group
        self.model = ErrorRowsModel(self)
        self._total = 0
        self._table: _ErrorRows | None = None
        self._more = button("", theme, "link")
        self._more.clicked.connect(lambda: self.rows_wanted.emit(self.group.code, len(self.model.rows)))
        self._more.hide()

        self._opener = button("", theme, "quiet", "chevron-right", name=self.tr("Show the files"))
        self._opener.setObjectName("errorOpener")
        self._opener.setCheckable(True)
        self._opener.setFixedWidth(28)
        self._opener.toggled.connect(self._toggled)
        self._icon = ThemeIcon(theme, "error", Tone.BAD, 20)
        self._title = label("", "title")
        self._pill = label("", "pill")
        self._follows = label("", "second")
        self._advice = LinkedLabel()
        self._folder = button(self.tr("Show in folder"), theme)
        self._folder.clicked.connect(lambda: self.folder_wanted.emit(self._chosen()))
        self._retry = button("", theme)
        self._retry.clicked.connect(lambda: self.retry_wanted.emit(self.group.code))
        self._resume = button(self.tr("Resume"), theme, "primary")
        self._resume.clicked.connect(self.resume_wanted)

        first = QHBoxLayout()
        first.setSpacing(10)
        for each in (self._title, self._pill, self._follows):
            first.addWidget(each)
        first.addStretch()
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(first)
        words.addWidget(self._advice)
        self._head = QFrame()
        self._head.setObjectName("clear")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(8, 12, 12, 12)
        head.setSpacing(8)
        head.addWidget(self._opener)
        head.addWidget(self._icon)
        head.addSpacing(2)
        head.addLayout(words, 1)
        for action in (self._folder, self._retry, self._resume):
            head.addWidget(action)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(1, 1, 1, 1)
        self._body.setSpacing(0)
        self._body.addWidget(self._head)
        self.update_group(group)

    def update_group(self, group: ErrorGroup) -> None:
        """Take new counts; an open card reads its files again."""
        changed = group.pages != self.group.pages
        self.group = group
        temporary = group.error_class is ErrorClass.TRANSIENT
        tone = Tone.PAUSED if temporary else Tone.BAD
        self._icon.change(error_icon(group.code), tone)
        self._title.setText(error_title(group.code, group.message))
        self._pill.setText(wording.files(group.files) if group.files == group.pages else wording.pages(group.pages))
        restyle(self._pill, "tone", tone)
        self._follows.setText(what_follows(group.error_class))
        advice = f"{wording.sentence(wording.without_details(group.message))} {group.advice}".strip()
        self._advice.say(advice)
        self._retry.setText(self.tr("Retry {0}").format(wording.number(group.pages)))
        self.setAccessibleName(f"{self._title.text()}, {self._pill.text()}. {advice}")
        if changed and self._opener.isChecked():
            self.rows_wanted.emit(group.code, 0)

    def allow(self, orders: frozenset[str]) -> None:
        """Enable what the job's status allows."""
        self._retry.setEnabled("retry_failed" in orders)
        self._resume.setVisible(self.group.error_class is ErrorClass.TRANSIENT and "resume" in orders)

    def take_rows(self, offset: int, total: int, rows: tuple[ErrorRow, ...]) -> None:
        """Rows that were asked for."""
        self._total = total
        self.model.add(rows, afresh=offset == 0)
        self._fit()

    def _chosen(self) -> ErrorRow | None:
        if self._table is not None and self._table.currentIndex().isValid():
            return self.model.rows[self._table.currentIndex().row()]
        return self.model.rows[0] if self.model.rows else None

    def _toggled(self, opened: bool) -> None:
        self._theme.tint(self._opener, "chevron-down" if opened else "chevron-right", "text2", 16)
        self._opener.setAccessibleName(self.tr("Hide the files") if opened else self.tr("Show the files"))
        if self._table is None:
            self._table = _ErrorRows(self.model, self._theme)
            self._table.doubleClicked.connect(lambda _index: self.folder_wanted.emit(self._chosen()))
            self._body.addWidget(self._table)
            foot = QHBoxLayout()
            foot.setContentsMargins(_INDENT - 6, 2, 12, 4)
            foot.addWidget(self._more)
            foot.addStretch()
            self._body.addLayout(foot)
        self._table.setVisible(opened)
        self._more.setVisible(False)
        if opened:
            self.rows_wanted.emit(self.group.code, 0)

    def _fit(self) -> None:
        if self._table is None:
            return
        shown = min(len(self.model.rows), SHOWN_AT_ONCE)
        self._table.setFixedHeight(max(1, shown) * self._table.verticalHeader().defaultSectionSize() + 2)
        rest = self._total - len(self.model.rows)
        self._more.setText(self.tr("Show {0} more").format(wording.number(rest)))
        self._more.setVisible(rest > 0 and self._opener.isChecked())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the card's head opens and closes it."""
        if self._head.geometry().contains(event.position().toPoint()):
            self._opener.toggle()
        super().mouseReleaseEvent(event)
