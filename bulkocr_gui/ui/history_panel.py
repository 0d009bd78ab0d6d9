"""The course of the chosen job above its activity: a chart, and where the time went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bulkocr_gui.jobs.job_history import JobHistory
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import label
from bulkocr_gui.ui.history_chart import HistoryChart
from bulkocr_gui.ui.history_wording import share_words, time_words, whole_words
from bulkocr_gui.ui.painting import draw_bar
from bulkocr_gui.ui.short_label import ShortLabel

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

REFRESH_MS = 2000
"""How often a running job's course is read again."""
LEAST_ROOM = 250
"""Pixels of the design below which there are lines of activity only."""
_ROLES = ("accent", "text2", "control")
_SIDE_WIDTH = 300


class HistoryPanel(QFrame):
    """`jobHistory`: hidden while there is nothing to be shown."""

    def __init__(self, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until a job is chosen."""
        super().__init__(parent)
        self.setObjectName("jobHistory")
        self._reader = reader
        self._theme = theme
        self._row: JobRow | None = None
        self._token = 0
        self._has_room = True
        self._again = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._again.timeout.connect(self._ask)
        self._words = ShortLabel("second")
        self._words.setObjectName("historyWords")
        self.chart = HistoryChart(theme, self)
        self.time = TimeParts(theme, self)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(label(self.tr("Pages a minute"), "title"))
        left.addWidget(self._words)
        left.addWidget(self.chart)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 8)
        layout.setSpacing(24)
        layout.addLayout(left, 1)
        layout.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        reader.history_read.connect(self._history_read)
        self.hide()

    def show_job(self, row: JobRow | None) -> None:
        """Show a job's course; called again whenever its row changes."""
        before, self._row = self._row, row
        if row is None:
            self._token = 0
            self.hide()
        elif before is None or (before.job_id, before.status) != (row.job_id, row.status):
            if before is None or before.job_id != row.job_id:
                self._show(JobHistory())
            self._ask()
        elif before.counts != row.counts and not self._again.isActive():
            self._again.start()

    def fit(self, height: int) -> None:
        """Yield to the lines below where there is little room for both.

        Args:
            height: pixels for both.
        """
        self._has_room = height >= self._theme.measure(LEAST_ROOM)
        self.setVisible(self._has_room and bool(self.chart.history.steps))

    def _ask(self) -> None:
        self._again.stop()
        if self._row is not None:
            self._token = self._reader.history(self._row.job_id)

    def _history_read(self, token: int, history: JobHistory) -> None:
        if token == self._token:
            self._show(history)

    def _show(self, history: JobHistory) -> None:
        self.chart.show_history(history)
        self.time.show_history(history)
        self._words.say(whole_words(history))
        self.setVisible(self._has_room and bool(history.steps))


class TimeParts(QWidget):
    """`historyTime`: what the workers' time went into, as a bar and in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Nothing is known."""
        super().__init__(parent)
        self.setObjectName("historyTime")
        self.setAccessibleName(self.tr("Where the time went"))
        self.setFixedWidth(theme.measure(_SIDE_WIDTH))
        self._bar = _Bar(theme, self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("Where the time went"), "title"), 0, 0, 1, 4)
        grid.addWidget(self._bar, 1, 0, 1, 4)
        self._lines = []
        for line, role in enumerate(_ROLES, 2):
            texts = (label("", "second"), label("", "second"), label("", "second"))
            for text in texts[1:]:
                text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(_Swatch(theme, role, self), line, 0)
            for column, text in enumerate(texts, 1):
                grid.addWidget(text, line, column)
            self._lines.append(texts)

    def show_history(self, history: JobHistory) -> None:
        """Tell of another course."""
        parts = time_words(history)
        self._bar.show_shares(tuple(share for _, share, _ in parts))
        said = []
        for (name, share, seconds), (what, part, time) in zip(parts, self._lines, strict=False):
            what.setText(name)
            part.setText(share_words(share))
            time.setText(wording.duration(seconds))
            said.append(self.tr("{0}: {1}, {2}").format(name, share_words(share), wording.duration(seconds)))
        self.setAccessibleDescription(". ".join(said))
        self.setVisible(bool(parts))


class _Bar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(100, 16)

    def show_shares(self, shares: tuple[float, ...]) -> None:
        self._shares = shares
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tuple(QColor(self._theme.hex(role)) for role in _ROLES)
        bar = QRectF(0, self.height() / 2 - 4, self.width(), 8)
        draw_bar(QPainter(self), bar, tuple(zip(self._shares, colours, strict=False)), self._theme.colour("track"))


class _Swatch(QWidget):
    def __init__(self, theme: Theme, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self.setFixedSize(10, 10)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._role))
        painter.drawRoundedRect(QRectF(0, 0, 10, 10), 3, 3)
