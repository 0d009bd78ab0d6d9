"""What came of a job that ended, above its details: the totals, and the ways to the report and the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bulkocr_gui.jobs.model import JobStatus
from bulkocr_gui.ui import wording
from bulkocr_gui.ui.controls import ThemeIcon, button
from bulkocr_gui.ui.short_label import ShortLabel
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.ui.theme import Theme

_ENDED = (JobStatus.COMPLETED, JobStatus.CANCELLED)


class JobEndBar(QFrame):
    """`jobEnd`. Hidden while the chosen job has not ended."""

    report_wanted = Signal()
    results_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("jobEnd")
        self._icon = ThemeIcon(theme, "check-circle", Tone.GOOD, 20)
        self._title = ShortLabel("title")
        self._title.setObjectName("jobEndTitle")
        self._text = ShortLabel("second")
        self._text.setObjectName("jobEndText")
        self.report = button(self.tr("Open re&port"), theme)
        self.report.setObjectName("openReport")
        self.results = button(self.tr("Open results &folder"), theme)
        self.results.setObjectName("openResults")
        self.report.clicked.connect(self.report_wanted)
        self.results.clicked.connect(self.results_wanted)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self.report)
        layout.addWidget(self.results)
        self.hide()

    def show_job(self, row: JobRow | None) -> None:
        """Show what came of a job; nothing of one that has not ended."""
        if row is None or row.status not in _ENDED:
            self.hide()
            return
        counts = row.counts
        whole = row.status is JobStatus.COMPLETED and not counts.failed
        icon = "check-circle" if whole else "stop" if row.status is JobStatus.CANCELLED else "warning"
        self._icon.change(icon, Tone.GOOD if whole else Tone.PAUSED)
        done = wording.pages(counts.done)
        rest = counts.pages - counts.ended
        if row.status is JobStatus.CANCELLED:
            title = self.tr("Stopped: {0} recognised, {1} left").format(done, wording.number(rest))
        else:
            title = self.tr("Finished: {0} recognised").format(done)
        parts = []
        if counts.failed:
            parts.append(self.tr("{0} failed: see Errors.").format(wording.pages(counts.failed)))
        if counts.blank:
            parts.append(self.tr("{0} blank.").format(wording.pages(counts.blank)))
        if counts.skipped:
            parts.append(self.tr("{0} left out.").format(wording.pages(counts.skipped)))
        if row.options.beside:
            parts.append(self.tr("Results are beside the originals."))
        else:
            parts.append(self.tr("Results are in {0}.").format(wording.short_path(row.output)))
        text = " ".join(parts)
        self._title.say(title)
        self._text.say(text)
        self.report.setEnabled(counts.ended > 0)
        self.setAccessibleName(f"{title}. {text}")
        self.show()
