"""Saving a job's results once more, and its report: the orders, and what is told of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from bulkocr_gui.ui import wording
from bulkocr_gui.ui.file_actions import open_path
from bulkocr_gui.ui.format_wording import format_words
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.jobs.model import JobRow
    from bulkocr_gui.processing.reports import Exported, ReportWritten
    from bulkocr_gui.ui.notices import Notices
    from bulkocr_gui.ui.queue_port import Queue


class Exporting(QObject):
    """Gives the queue the order and tells by the banner how it went. Errors are told there in any case."""

    def __init__(self, queue: Queue, notices: Notices, window: QWidget) -> None:
        """Follow the queue's exports."""
        super().__init__(window)
        self._queue = queue
        self._notices = notices
        self._window = window
        self._reports: set[str] = set()
        """Jobs whose report was asked for here."""
        self._archives: set[str] = set()
        """Jobs of which a ZIP was asked for here."""
        queue.exported.connect(self._exported)
        queue.report_written.connect(self._report_written)

    def begin(self, row: JobRow, format_id: str) -> None:
        """Save a job's finished pages in a format, a file for each document, in the job's own folder."""
        self._begun(row, self._listed((format_id,)))
        self._queue.export(row.job_id, (format_id,), None)

    def begin_joined(self, row: JobRow, format_id: str) -> None:
        """Save a job's finished pages as one file, in the job's own folder."""
        self._begun(row, self.tr("one file: {0}").format(self._listed((format_id,))))
        self._queue.export(row.job_id, (), None, merged=(format_id,))

    def begin_archive(self, row: JobRow) -> None:
        """Ask for a file's name, and save in it what the job writes: its formats, in one ZIP."""
        offered = str(row.output.parent / f"{row.name}.zip")
        title, kinds = self.tr("Save everything in one ZIP"), self.tr("ZIP archives ({0})").format("*.zip")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, offered, kinds)
        if chosen:
            archive = Path(chosen)
            if archive.suffix.lower() != ".zip":
                archive = archive.with_name(f"{archive.name}.zip")
            self._archives.add(row.job_id)
            self._begun(row, self.tr("one ZIP"))
            options = row.options
            self._queue.export(row.job_id, options.formats, archive, merged=options.merged, archive=True)

    def open_report(self, row: JobRow) -> None:
        """Have a job's report written as the job stands now, and open it."""
        self._reports.add(row.job_id)
        title = self.tr("Writing the report of “{0}”…").format(row.name)
        self._notices.tell(BannerText(title, self.tr("It opens as soon as it is there."), Tone.RUNNING))
        self._queue.report(row.job_id)

    def _begun(self, row: JobRow, saved_as: str) -> None:
        title = self.tr("Saving “{0}” as {1}…").format(row.name, saved_as)
        text = self.tr("Nothing is recognised again. Other jobs go on meanwhile.")
        self._notices.tell(BannerText(title, text, Tone.RUNNING, exporting=row.job_id))

    def _exported(self, done: Exported) -> None:
        zipped = done.archive is not None or done.job_id in self._archives
        self._archives.discard(done.job_id)
        files = 0 if zipped and done.archive is None else done.files  # of a ZIP that was given up nothing is there
        saved_as = self.tr("one ZIP") if zipped else self._listed(done.formats)
        title = self.tr("{0} saved as {1}").format(wording.files(files), saved_as)
        where = self.tr("They are in {0}.").format(wording.short_path(done.archive or done.folder))
        parts = [where] if files else []
        if done.cancelled:
            title = self.tr("Export cancelled: {0}").format(title) if files else self.tr("Export cancelled")
            parts.append(self.tr("The rest was not written.") if files else self.tr("Nothing was written."))
        elif not files:
            title = self.tr("Nothing was saved as {0}").format(saved_as)
        if done.left_out:
            parts.append(self.tr("{0} could not be saved; Activity says why.").format(wording.files(done.left_out)))
        row = next((each for each in self._queue.rows() if each.job_id == done.job_id), None)
        if row is not None and row.counts.ended < row.counts.pages:
            parts.append(self.tr("The job is not finished: export it again then."))
        if not parts:
            parts.append(self.tr("No file of the job has a finished page."))
        tone = Tone.PAUSED if done.cancelled or done.left_out else Tone.GOOD
        folder = done.archive.parent if done.archive is not None else done.folder
        self._notices.tell(BannerText(title, " ".join(parts), tone, folder=folder if files else None))

    def _report_written(self, done: ReportWritten) -> None:
        if done.job_id not in self._reports:
            return
        self._reports.discard(done.job_id)
        text = self.tr("It is in {0}.").format(wording.short_path(done.folder))
        self._notices.tell(BannerText(self.tr("The report is written"), text, Tone.GOOD, folder=done.folder))
        open_path(done.page)

    def _listed(self, formats: tuple[str, ...]) -> str:
        return wording.listed([words.saved_as for words in format_words(formats)])
