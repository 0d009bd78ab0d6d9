"""The Activity tab: what the job did, line by line, as it does it."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.history_panel import HistoryPanel
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bulkocr_gui.jobs.model import ActivityRow, JobRow
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.reader_port import Reader
    from bulkocr_gui.ui.theme import Theme

KEPT_LINES = 2000
"""Lines on the screen; the log file has them all."""
_SLICE_SECONDS = 0.008
"""For which lines are laid out in one go."""
_ROLES = {"WARNING": Tone.PAUSED, "ERROR": Tone.BAD}


class ActivityTab(QWidget):
    """`activityView`: bounded, read-only, follows its end unless the user reads further up."""

    def __init__(self, queue: Queue, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing until a job is chosen."""
        super().__init__(parent)
        self._reader = reader
        self._theme = theme
        self._job_id = ""
        self._token = 0
        self._since: list[ActivityRow] = []
        self._waiting: deque[ActivityRow] = deque(maxlen=KEPT_LINES)
        self.history = HistoryPanel(reader, theme, self)
        self.view = QPlainTextEdit()
        self.view.setObjectName("activityView")
        self.view.setAccessibleName(self.tr("Activity of the chosen job"))
        self.view.setPlaceholderText(self.tr("Choose a job above."))
        self.view.setReadOnly(True)
        self.view.setAcceptDrops(False)
        self.view.setUndoRedoEnabled(False)
        self.view.setMaximumBlockCount(KEPT_LINES)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.history)
        layout.addWidget(self.view, 1)
        self._pour = QTimer(self, interval=0)
        self._pour.timeout.connect(self._pour_slice)
        reader.activity_read.connect(self._activity_read)
        queue.activity.connect(self._lines_came)
        theme.changed.connect(self._again)
        self._dress()

    def show_job(self, row: JobRow | None) -> None:
        """Show a job's course and activity; called again whenever its row changes."""
        self.history.show_job(row)
        job_id = row.job_id if row is not None else ""
        if job_id != self._job_id:
            self._job_id = job_id
            self._again()

    def _again(self) -> None:
        self._dress()
        self.view.clear()
        self._waiting.clear()
        self._since = []
        self._token = self._reader.activity(self._job_id, KEPT_LINES) if self._job_id else 0

    def _activity_read(self, token: int, lines: tuple[ActivityRow, ...]) -> None:
        if token != self._token:
            return
        self._token = 0
        known = set(lines)
        self._append([*lines, *(line for line in self._since if line not in known)])
        self._since = []

    def _lines_came(self, lines: tuple[tuple[str, ActivityRow], ...]) -> None:
        mine = [line for job_id, line in lines if job_id == self._job_id]
        if self._token:
            self._since.extend(mine)
        elif mine:
            self._append(mine)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The course of the job yields to the lines."""
        super().resizeEvent(event)
        self.history.fit(self.height())

    def showEvent(self, event: object) -> None:
        """Lay out what came while the tab was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._append([])

    def _append(self, lines: list[ActivityRow]) -> None:
        """Lines wait while nobody looks, and are laid out in slices: the window goes on in between."""
        self._waiting.extend(lines)
        if self._waiting and self.isVisible():
            self._pour.start()

    def _pour_slice(self) -> None:
        bar = self.view.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        cursor = QTextCursor(self.view.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        clock = QTextCharFormat()
        clock.setForeground(self._theme.colour("text3"))
        until = time.monotonic() + _SLICE_SECONDS
        while self._waiting and time.monotonic() < until:
            line = self._waiting.popleft()
            if not self.view.document().isEmpty():
                cursor.insertBlock()
            words = QTextCharFormat()
            words.setForeground(self._theme.colour(_ROLES.get(line.level, "text")))
            cursor.insertText(f"{wording.clock(line.at)}   ", clock)
            cursor.insertText(said(line.text), words)
        cursor.endEditBlock()
        if at_end:
            bar.setValue(bar.maximum())
        if not self._waiting:
            self._pour.stop()

    def _dress(self) -> None:
        self.view.setFont(self._theme.font(12, tabular=True))
        self.view.document().setDocumentMargin(8)
