"""How a page of a review is painted: its thumbnail, its name, what is to be done, and how sure its reading is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bulkocr_gui.jobs.model import PageState
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.painting import draw_bar, draw_icon, draw_text, mirror, upright
from bulkocr_gui.ui.review_model import PAGE_ROLE, state_of, verdict
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from bulkocr_gui.jobs.review_pages import ReviewPage
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 76
_PICTURE = QSize(44, 56)
_EDGE = 16
_POOR, _FAIR = 75.0, 90.0
"""Confidence below which a page's bar is red, or yellow."""


class ReviewDelegate(QStyledItemDelegate):
    """Paints from a `ReviewPage`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the theme's colours."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        del option, index
        return QSize(200, self._theme.measure(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, edge and line; then the page."""
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
        page: ReviewPage | None = index.data(PAGE_ROLE)
        if page is not None:
            self._sheet(painter, rect, index.data(Qt.ItemDataRole.DecorationRole))
            beside = rect.adjusted(_EDGE + _PICTURE.width() + 12, 0, -10, 0)
            self._page(painter, beside, page)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _sheet(self, painter: QPainter, rect: QRect, picture: QPixmap | None) -> None:
        box = QRect(QRect(rect.left() + _EDGE, rect.top(), 0, 0).topLeft(), _PICTURE)
        box.moveTop(rect.top() + (rect.height() - box.height()) // 2)
        there = picture is not None and not picture.isNull()
        size = (
            picture.size().scaled(_PICTURE, Qt.AspectRatioMode.KeepAspectRatio) if picture and there else box.size()
        )
        where = QRect(box.topLeft(), size)
        where.moveCenter(box.center())
        if picture is not None and there:
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            with upright(painter, where):
                painter.drawPixmap(where, picture)
        else:
            painter.fillRect(where, self._theme.colour("window"))
        painter.setPen(QPen(self._theme.colour("button_border"), 1))
        painter.drawRect(where.adjusted(-1, -1, 0, 0))

    def _page(self, painter: QPainter, rect: QRect, page: ReviewPage) -> None:
        theme = self._theme
        scale = theme.measure(ROW_HEIGHT) / ROW_HEIGHT
        line = QRect(rect.left(), rect.top() + round(9 * scale), rect.width(), round(19 * scale))
        name = page.name.rsplit("/", 1)[-1]
        middle = Qt.TextElideMode.ElideMiddle
        draw_text(painter, line, name, theme.font(13, 600), theme.colour("text"), elide=middle)
        second = line.translated(0, round(19 * scale))
        draw_text(painter, second, state_of(page), theme.font(12), theme.colour("text2"))
        third = line.translated(0, round(38 * scale))
        self._verdict(painter, third, page)

    def _verdict(self, painter: QPainter, line: QRect, page: ReviewPage) -> None:
        theme = self._theme
        stands = {PageState.FAILED: ("error", "bad"), PageState.BLANK: ("file", "text2")}
        icon = ("check", "good") if page.checked else stands.get(page.state)
        if icon is not None:
            name, role = icon
            draw_icon(painter, theme, QPointF(line.left(), line.center().y() - 6.5), name, 13, role=role, stroke=2.6)
            words = line.adjusted(20, 0, 0, 0)
            draw_text(painter, words, verdict(page), theme.font(12, 600), theme.colour(role))
            return
        sure = page.confidence or 0.0
        tone = Tone.BAD if sure < _POOR else Tone.PAUSED if sure < _FAIR else Tone.GOOD
        bar = QRectF(line.left(), line.center().y() - 2, 64, 5)
        draw_bar(painter, bar, ((sure / 100, QColor(theme.tone(tone).bar)),), theme.colour("track"))
        number = line.adjusted(74, 0, 0, 0)
        draw_text(painter, number, wording.percent(sure), theme.font(12, 600, tabular=True), theme.colour("text"))
