"""How the cells of the job table are painted. No widget stands in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.job_model import Column, percent
from bulkocr_gui.ui.job_wording import unreachable
from bulkocr_gui.ui.painting import CELL_PADDING, RIGHT, draw_bar, draw_icon, draw_text, mirror
from bulkocr_gui.ui.tokens import TONE_OF_STATUS, Tone

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.provider_card import ProviderCard
    from bulkocr_gui.ui.job_model import JobModel
    from bulkocr_gui.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 52
_EDGE = 16


class JobDelegate(QStyledItemDelegate):
    """Paints every column of the job table from its `JobRow`."""

    def __init__(self, theme: Theme, jobs: JobModel, parent: QObject | None = None) -> None:
        """Paint what a model has in the theme's colours."""
        super().__init__(parent)
        self._theme = theme
        self._jobs = jobs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        del option, index
        return QSize(100, self._theme.measure(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, line below, then what the column shows."""
        theme = self._theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        # Of the model itself: asked through Qt it takes three times as long.
        row = self._jobs.job(index.row())
        if row is None:
            return
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        if turned:
            painter.save()
            mirror(painter, rect, option.direction)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        column = Column(index.column())
        if chosen and column is Column.JOB:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        self._cell(painter, rect, row, column)
        if turned:
            painter.restore()

    def _cell(self, painter: QPainter, rect: QRect, row: JobRow, column: Column) -> None:
        match column:
            case Column.JOB:
                self._job(painter, rect, row)
            case Column.STATUS:
                self._pill(painter, rect, row)
            case Column.PROGRESS:
                self._progress(painter, rect, row, self._jobs.text(row, column))
            case Column.PAGES if row.counts.pages or row.listing_done:
                self._pages(painter, rect, row)
            case Column.FAILED:
                self._failed(painter, rect, row, self._jobs.text(row, column))
            case _:
                self._number(painter, rect, row, self._jobs.text(row, column))

    def _job(self, painter: QPainter, rect: QRect, row: JobRow) -> None:
        theme = self._theme
        middle = rect.top() + rect.height() // 2
        line = theme.measure(19)
        width = rect.width() - _EDGE - CELL_PADDING
        name = QRect(rect.left() + _EDGE, middle - line, width, line)
        draw_text(painter, name, row.name, theme.font(13, 600), theme.colour("text"))
        icon, role = self._second_look(row, self._jobs.card(row))
        draw_icon(painter, theme, QPointF(rect.left() + _EDGE, middle + (line - 14) / 2), icon, 14, role=role)
        second = QRect(rect.left() + _EDGE + 20, middle, width - 20, line)
        draw_text(painter, second, self._jobs.second_line(row), theme.font(12), theme.colour(role))

    @staticmethod
    def _second_look(row: JobRow, card: ProviderCard | None) -> tuple[str, str]:
        """Icon and colour of the second line; jobs that send pages away keep their cloud in every state."""
        away = bool(row.options.poor_to) or (card is not None and card.needs_network)
        by_user = row.reason is None or row.reason.kind is PauseReason.USER
        if row.status is JobStatus.ERROR:
            role: str = Tone.BAD
        elif row.status is JobStatus.PAUSED and not by_user:
            role = Tone.PAUSED
        else:
            return ("cloud" if away else "chip"), "text2"
        if away:
            return ("cloud-off" if unreachable(row.reason, card) else "cloud"), role
        return "warning", role

    def _pill(self, painter: QPainter, rect: QRect, row: JobRow) -> None:
        theme = self._theme
        tone = TONE_OF_STATUS[row.status]
        font = theme.font(12, 600)
        word = wording.status_word(row.status)
        height = theme.measure(24)
        width = pill_width(theme, row.status)
        pill = QRectF(rect.left() + CELL_PADDING, rect.center().y() - height / 2 + 0.5, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface").fromString(theme.tone(tone).fill))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.restore()
        at = QPointF(round(pill.left() + 9), round(pill.center().y() - 6.5))
        draw_icon(painter, theme, at, wording.STATUS_ICONS[row.status], 13, role=tone, stroke=2.4)
        text = QRect(round(pill.left()) + 29, round(pill.top()), round(width) - 29, round(height))
        draw_text(painter, text, word, font, theme.colour(tone), elide=Qt.TextElideMode.ElideNone)

    def _progress(self, painter: QPainter, rect: QRect, row: JobRow, text: str) -> None:
        theme = self._theme
        share = QRect(rect.right() - 60, rect.top(), 60 - CELL_PADDING, rect.height())
        role = "text2" if percent(row) is None else "text"
        draw_text(painter, share, text, theme.font(12, 500, tabular=True), theme.colour(role), align=RIGHT)
        bar = QRectF(rect.left() + CELL_PADDING, rect.center().y() - 2.5, rect.width() - CELL_PADDING - 68, 6)
        counts, total = row.counts, max(1, row.counts.pages)
        good = theme.colour("text").fromString(theme.tone(TONE_OF_STATUS[row.status]).bar)
        bad = theme.colour("text").fromString(theme.tone(Tone.BAD).bar)
        parts = (((counts.done + counts.blank) / total, good), (counts.failed / total, bad))
        draw_bar(painter, bar, parts, theme.colour("track"))

    def _pages(self, painter: QPainter, rect: QRect, row: JobRow) -> None:
        theme = self._theme
        inner = rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
        plus = "" if row.listing_done or row.status is not JobStatus.SCANNING else "+"
        total = f" / {wording.number(row.counts.pages)}{plus}"
        plain = theme.font(13, 400, tabular=True)
        strong = theme.font(13, 500, tabular=True)
        draw_text(painter, inner, total, plain, theme.colour("text2"), align=RIGHT)
        done = inner.adjusted(0, 0, -QFontMetrics(plain).horizontalAdvance(total), 0)
        draw_text(painter, done, wording.number(row.counts.ended), strong, theme.colour("text"), align=RIGHT)

    def _failed(self, painter: QPainter, rect: QRect, row: JobRow, text: str) -> None:
        theme = self._theme
        inner = rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
        if not row.counts.failed:
            draw_text(painter, inner, text, theme.font(13, tabular=True), theme.colour("text2"), align=RIGHT)
            return
        font = theme.font(13, 600, tabular=True)
        draw_text(painter, inner, text, font, theme.colour(Tone.BAD), align=RIGHT)
        left = inner.right() - QFontMetrics(font).horizontalAdvance(text) - 21
        draw_icon(painter, theme, QPointF(left, rect.center().y() - 6.5), "error", 14, role=Tone.BAD)

    def _number(self, painter: QPainter, rect: QRect, row: JobRow, text: str) -> None:
        theme = self._theme
        inner = rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
        role = "text" if row.status.running and text != wording.DASH else "text2"
        draw_text(painter, inner, text, theme.font(13, tabular=True), theme.colour(role), align=RIGHT)


def pill_width(theme: Theme, status: JobStatus) -> int:
    """How wide the pill of a status is, in pixels."""
    return 29 + QFontMetrics(theme.font(12, 600)).horizontalAdvance(wording.status_word(status)) + 11
