"""The chart of a job's course: pages a minute over the time it ran, with its retries and pauses."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bulkocr_gui.jobs.job_history import JobHistory
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.history_wording import step_words, stop_words, whole_words
from bulkocr_gui.ui.painting import LEFT, RIGHT, draw_icon, draw_text
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent

    from bulkocr_gui.jobs.job_history import Step, Stop
    from bulkocr_gui.ui.theme import Theme

CHART_HEIGHT = 104
_TOP = 16
"""Room above the bars for the marks of pauses."""
_BOTTOM = 26
"""Room below the bars for the marks of retries and the time."""
_WIDEST = 14
"""Pixels of a bar; a short job does not fill the chart."""
_MARK = 3.0


class HistoryChart(QWidget):
    """`historyChart`. What it shows is its accessible description too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent)
        self.setObjectName("historyChart")
        self.setAccessibleName(self.tr("Pages a minute"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self.history = JobHistory()
        """What it shows."""
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as the design has it."""
        return QSize(400, self._theme.measure(CHART_HEIGHT))

    def show_history(self, history: JobHistory) -> None:
        """Show another course."""
        self.history = history
        self.setAccessibleDescription(whole_words(history))
        self.update()

    # Where things are

    def _area(self) -> QRectF:
        """The bars' place."""
        edge = QFontMetrics(self._theme.font(11, tabular=True)).horizontalAdvance(speed_mark(self._most())) + 8
        return QRectF(edge, _TOP, max(1, self.width() - edge - 8), max(1, self.height() - _TOP - _BOTTOM))

    def _most(self) -> float:
        return rounded_up(max((step.speed for step in self.history.steps), default=1.0))

    def _width(self, area: QRectF) -> float:
        return min(self._theme.measure(_WIDEST), area.width() / max(1, len(self.history.steps)))

    def step_at(self, x: float) -> int | None:
        """Number of the step at a place, from 0."""
        area = self._area()
        place = math.floor((x - area.left()) / self._width(area))
        return place if 0 <= place < len(self.history.steps) else None

    def words_at(self, x: float) -> str:
        """What is to be said of a place: a stop, else a step."""
        area = self._area()
        width = self._width(area)
        for stop in self.history.stops:
            if abs(area.left() + stop.after * width - x) <= max(4.0, width / 3):
                return stop_words(stop)
        place = self.step_at(x)
        return "" if place is None else step_words(self.history, place)

    def event(self, event: QEvent) -> bool:
        """Tell of the place under the mouse."""
        if event.type() == QEvent.Type.ToolTip:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            QToolTip.showText(help_event.globalPos(), self.words_at(help_event.pos().x()), self)
            return True
        return super().event(event)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lines, bars, marks, words; then the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, most = self._area(), self._most()
        width = self._width(area)
        self._scale(painter, area, most, width)
        for place, step in enumerate(self.history.steps):
            self._bar(painter, QRectF(area.left() + place * width, area.top(), width, area.height()), step, most)
        for stop in self.history.stops:
            self._stop(painter, area, area.left() + stop.after * width, stop)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _scale(self, painter: QPainter, area: QRectF, most: float, width: float) -> None:
        theme = self._theme
        font, colour = theme.font(11, tabular=True), theme.colour("text2")
        painter.setPen(QPen(theme.colour("border"), 1))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(area.left(), round(y) + 0.5), QPointF(area.right(), round(y) + 0.5))
        height = theme.measure(16)
        for value, y in ((speed_mark(most), area.top()), (wording.number(0), area.bottom())):
            draw_text(
                painter,
                QRect(0, round(y - height / 2), round(area.left()) - 6, height),
                value,
                font,
                colour,
                align=RIGHT,
            )
        if not self.history.steps:
            return
        end = round(area.left() + len(self.history.steps) * width)
        line = QRect(round(area.left()), self.height() - height, round(area.width()), height)
        draw_text(painter, line, wording.number(0), font, colour, align=LEFT)
        words = wording.duration(self.history.minutes * 60)
        room = QFontMetrics(font).horizontalAdvance(words) + 2
        line.setLeft(max(round(area.left()) + 24, end - room))
        draw_text(painter, line, words, font, colour, align=LEFT)

    def _bar(self, painter: QPainter, place: QRectF, step: Step, most: float) -> None:
        theme = self._theme
        gap = 1.0 if place.width() >= 4 else 0.0
        high = place.height() * min(1.0, step.speed / most)
        if step.pages:
            high = max(1.5, high)
        failed = min(high, max(2.0, high * step.failed / step.pages)) if step.failed else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        x, wide = place.left(), max(1.0, place.width() - gap)
        painter.setBrush(QColor(theme.tone(Tone.RUNNING).bar))
        painter.drawRect(QRectF(x, place.bottom() - high, wide, high - failed))
        if failed:
            painter.setBrush(QColor(theme.tone(Tone.BAD).bar))
            painter.drawRect(QRectF(x, place.bottom() - failed, wide, failed))
        if step.retries:
            middle, top = x + wide / 2, place.bottom() + 3
            painter.setBrush(QColor(theme.tone(Tone.PAUSED).bar))
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle, top),
                        QPointF(middle - _MARK, top + 2 * _MARK),
                        QPointF(middle + _MARK, top + 2 * _MARK),
                    ]
                )
            )

    def _stop(self, painter: QPainter, area: QRectF, x: float, stop: Stop) -> None:
        theme = self._theme
        role = Tone.BAD if stop.why in ("provider", "machine", "error") else Tone.PAUSED
        pen = QPen(QColor(theme.tone(role).bar), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        x = min(area.right(), max(area.left(), x)) - 0.5
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        name = "stop" if stop.why == "cancelled" else "error" if role is Tone.BAD else "pause"
        draw_icon(painter, theme, QPointF(round(x - 6), 1), name, 13, role=role, stroke=2.4)


def rounded_up(value: float) -> float:
    """The next round number: where a scale ends."""
    power = 10.0 ** math.floor(math.log10(max(value, 0.1)))
    steps = (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if power >= 10 else (1, 2, 5, 10)
    return next(step * power for step in steps if step * power >= value * 0.999)


def speed_mark(value: float) -> str:
    """A number at the scale."""
    return wording.number(round(value)) if value >= 1 else f"{value:g}"
