"""Saving a job's results once more, in another format: the order, and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.format_wording import format_words
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.reports import Exported
    from bulkocr_gui.ui.notices import Notices
    from bulkocr_gui.ui.ports import Queue


class Exporting(QObject):
    """Gives the queue the order and tells by the banner how it went. Errors are told there in any case."""

    def __init__(self, queue: Queue, notices: Notices, parent: QObject | None = None) -> None:
        """Follow the queue's exports."""
        super().__init__(parent)
        self._queue = queue
        self._notices = notices
        queue.exported.connect(self._exported)

    def begin(self, row: JobRow, format_id: str) -> None:
        """Save a job's finished pages in a format, in the job's own folder."""
        title = self.tr("Saving “{0}” as {1}…").format(row.name, self._listed((format_id,)))
        text = self.tr("Nothing is recognised again. Other jobs go on meanwhile.")
        self._notices.tell(BannerText(title, text, Tone.RUNNING, exporting=row.job_id))
        self._queue.export(row.job_id, (format_id,), None)

    def _exported(self, done: Exported) -> None:
        saved_as = self._listed(done.formats)
        row = next((each for each in self._queue.rows() if each.job_id == done.job_id), None)
        where = self.tr("They are in {0}.").format(wording.short_path(done.folder))
        parts = [where]
        tone = Tone.GOOD
        if done.left_out:
            tone = Tone.PAUSED
            parts.append(self.tr("{0} could not be saved; Activity says why.").format(wording.files(done.left_out)))
        if row is not None and row.counts.ended < row.counts.pages:
            parts.append(self.tr("The job is not finished: export it again then."))
        title = self.tr("{0} saved as {1}").format(wording.files(done.files), saved_as)
        if not done.files:
            title = self.tr("Nothing was saved as {0}").format(saved_as)
            parts = parts[1:] or [self.tr("No file of the job has a finished page.")]
        folder = done.folder if done.files else None
        self._notices.tell(BannerText(title, " ".join(parts), tone, folder=folder))

    def _listed(self, formats: tuple[str, ...]) -> str:
        return wording.listed([words.saved_as for words in format_words(formats)])
