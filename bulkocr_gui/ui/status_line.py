"""The line at the foot of the window: what runs, with what, how fast, and whether pages leave this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui import job_wording, wording
from bulkocr_gui.ui.controls import ThemeIcon, label, restyle
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.short_label import ShortLabel
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.engine_state import EngineState
    from bulkocr_gui.ui.queue_port import Queue
    from bulkocr_gui.ui.theme import Theme

HEIGHT = 29


class StatusLine(QFrame):
    """`statusLine`."""

    def __init__(self, queue: Queue, engine: EngineState, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow the engine's state; the window tells of the jobs."""
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._queue = queue
        self._engine = engine
        self._cards = {card.provider_id: card for card in queue.providers()}
        self._planned_away = False
        self._sleepy = False
        self._rows: Sequence[JobRow] = ()
        self._icon = ThemeIcon(theme, "chip", "text2", 15)
        self._text = ShortLabel("second")
        self._text.setObjectName("statusText")
        self._shield = ThemeIcon(theme, "shield", Tone.GOOD, 15)
        self._where = label("", "good")
        self._where.setObjectName("localText")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(7)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._shield)
        layout.addWidget(self._where)
        self.setFixedHeight(theme.measure(HEIGHT))
        engine.changed.connect(self._say)
        self._say()

    def plan_away(self, away: bool) -> None:
        """A new job is being set up that would send pages away: "nothing leaves" is then said of the running one."""
        if away != self._planned_away:
            self._planned_away = away
            self._say()

    def show_awake(self, *, impossible: bool) -> None:
        """Say whether the computer may go to sleep while a job runs, because nothing can keep it awake."""
        self._sleepy = impossible
        self._say()

    def show_jobs(self, rows: Sequence[JobRow]) -> None:
        """Say what these jobs do."""
        self._rows = rows
        self._say()

    def _say(self) -> None:
        running = [row for row in self._rows if row.status.running]
        probe = self._engine.probe()
        first = running[0] if running else None
        engine = first.engine if first is not None and first.engine else probe.engine if probe else ""
        parts = [said(engine) or self.tr("Looking for the engine…")]
        if first is not None:
            parts.append(" + ".join(first.options.languages))
            workers = self._queue.workers(first.job_id)
            parts.append(wording.tr("%Ln workers", "", workers))
            speeds = [speed for row in running if (speed := self._queue.speed(row.job_id))]
            if speeds:
                parts.append(wording.speed(sum(speeds)))
            if self._sleepy:
                parts.append(self.tr("cannot keep this computer awake"))
        parts.append(self._others())
        self._text.say(wording.DOT.join(part for part in parts if part))
        card = self._cards.get(first.provider) if first is not None else None
        self._icon.change("cloud" if card is not None and card.needs_network else "chip", "text2")
        self._say_where(running)

    def _say_where(self, running: Sequence[JobRow]) -> None:
        """Whether pages of the running jobs leave this computer, by what their providers declare."""
        cards = [self._cards.get(row.provider) for row in running]
        away = [each for each in dict.fromkeys(job_wording.sends(row, self._cards) for row in running) if each]
        tone = Tone.PAUSED if away else Tone.GOOD
        self._shield.change("cloud" if away else "shield", tone)
        restyle(self._where, "role", "away" if away else "good")
        local = self.tr("Local: nothing leaves this computer")
        if self._planned_away:
            several = len(running) > 1
            local = self.tr("The running jobs are local") if several else self.tr("The running job is local")
        self._where.setText(wording.listed(away) or local)
        known = all(card is not None for card in cards) and bool(running or not self._planned_away)
        self._shield.setVisible(known)
        self._where.setVisible(known)

    def _others(self) -> str:
        if not self._rows:
            return self.tr("No jobs yet")
        counts = {status: sum(row.status is status for row in self._rows) for status in JobStatus}
        words = (
            (self.tr("{0} paused"), counts[JobStatus.PAUSED]),
            (self.tr("{0} in error"), counts[JobStatus.ERROR]),
            (self.tr("{0} queued"), counts[JobStatus.QUEUED]),
        )
        return ", ".join(text.format(wording.number(count)) for text, count in words if count)
