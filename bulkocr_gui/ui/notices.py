"""Which notices stand, what they say, and what their buttons do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bulkocr_gui.jobs.errors import ErrorClass
from bulkocr_gui.jobs.model import JobStatus, PauseReason
from bulkocr_gui.ui import job_wording, notice_wording
from bulkocr_gui.ui.core_wording import said
from bulkocr_gui.ui.file_actions import open_path
from bulkocr_gui.ui.notice_banner import BannerText
from bulkocr_gui.ui.tokens import Tone

if TYPE_CHECKING:
    from bulkocr_gui.jobs.errors import KnownError
    from bulkocr_gui.jobs.model import JobRow, Outcome, Tariff
    from bulkocr_gui.processing.reports import Notice
    from bulkocr_gui.ui.notice_banner import NoticeBanner
    from bulkocr_gui.ui.queue_port import Queue

_INTERRUPTED = (PauseReason.INTERRUPTED, PauseReason.CLOSED)
_UNREADABLE = frozenset(
    {
        "not_a_file",
        "empty_file",
        "not_an_image",
        "unsupported_type",
        "damaged",
        "encrypted",
        "too_large",
        "vanished",
        "unreadable",
        "no_such_page",
        "out_of_memory",
    }
)
"""Codes of errors that lie in the file itself."""


class Notices(QObject):
    """Feeds the banner. The newest notice is shown; those of jobs that went on fall away."""

    errors_wanted = Signal(str)
    """Job id."""
    mend_wanted = Signal(object)
    """`Mend`: the user wants to get where something is mended."""
    report_wanted = Signal()
    """The report of a mistake of the program."""
    arrived = Signal(str, str)
    """A new notice, title and text: the desktop may ask for the user's eye."""

    def __init__(self, queue: Queue, banner: NoticeBanner, parent: QObject | None = None) -> None:
        """Follow the queue's notices."""
        super().__init__(parent)
        self._queue = queue
        self._banner = banner
        self._cards = {card.provider_id: card for card in queue.providers()}
        self._standing: dict[str, Notice] = {}
        self._told: BannerText | None = None
        """What is no job's notice: it stands before them until it is dismissed or something else comes."""
        self.waits = notice_wording.Waits()
        """What the preferences say of jobs that wait for mains or for room."""
        self.crashed = False
        """Whether a mistake of the program ended the run before this one."""
        self._last_class: dict[str, ErrorClass] = {}
        queue.notice.connect(self._take)
        queue.outcomes.connect(self._remember)
        queue.rows_changed.connect(self._rows_changed)
        queue.rows_removed.connect(self._rows_removed)
        queue.failed_order.connect(self._order_failed)
        banner.resumed.connect(self._resume)
        banner.errors_wanted.connect(self._show_errors)
        banner.unreadable_ignored.connect(self._ignore_unreadable)
        banner.more_allowed.connect(self._allow_more)
        banner.mend_wanted.connect(self.mend_wanted)
        banner.folder_wanted.connect(open_path)
        banner.report_wanted.connect(self.report_wanted)
        banner.export_cancelled.connect(queue.cancel_export)
        banner.dismissed.connect(self._dismiss)

    def tell(self, what: BannerText) -> None:
        """Say something that is no job's notice, once."""
        self._told = what
        self._show()

    def _take(self, notice: Notice) -> None:
        self._standing.pop(notice.job_id, None)
        self._standing[notice.job_id] = notice
        self._told = None
        self._show()
        self.arrived.emit(self._banner.title(), self._banner.text())

    def _remember(self, outcomes: tuple[Outcome, ...]) -> None:
        for outcome in outcomes:
            if outcome.error_class is not None:
                self._last_class[outcome.job_id] = outcome.error_class

    def _rows_changed(self, rows: tuple[JobRow, ...]) -> None:
        over = [
            row.job_id
            for row in rows
            if row.job_id in self._standing and row.status not in (JobStatus.PAUSED, JobStatus.ERROR)
        ]
        self._forget(over)
        for row in rows:
            standing = self._standing.get(row.job_id)
            if standing is not None and standing.counts != row.counts:  # pages in flight end after the pause
                self._standing[row.job_id] = replace(standing, counts=row.counts)
                self._show()

    def _rows_removed(self, job_ids: tuple[str, ...]) -> None:
        self._forget([job_id for job_id in job_ids if job_id in self._standing])

    def _forget(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            del self._standing[job_id]
        if job_ids:
            self._show()

    def _order_failed(self, error: KnownError) -> None:
        self.tell(BannerText(said(error.message), said(error.advice), Tone.BAD))
        self.arrived.emit(self._banner.title(), self._banner.text())

    def _newest(self) -> Notice | None:
        return next(reversed(self._standing.values()), None)

    def _interrupted(self) -> list[Notice]:
        return [notice for notice in self._standing.values() if notice.reason.kind in _INTERRUPTED]

    def _show(self) -> None:
        notice = self._newest()
        if self._told is not None:
            self._banner.say(self._told)
        elif notice is None:
            self._banner.say(None)
        else:
            self._banner.say(self._text(notice))

    def _text(self, notice: Notice) -> BannerText:
        row = self._row(notice.job_id)
        card = self._cards.get(job_wording.payee(row)) if row is not None else None
        match notice.reason.kind:
            case PauseReason.INTERRUPTED | PauseReason.CLOSED:
                return notice_wording.interrupted_text(self._interrupted(), crashed=self.crashed)
            case PauseReason.ERRORS_IN_A_ROW:
                return notice_wording.paused_text(notice, card, unreadable=self._unreadable(notice))
            case PauseReason.BATTERY:
                return notice_wording.battery_text(notice, self.waits)
            case PauseReason.SPACE:
                return notice_wording.space_text(notice, row, self.waits)
            case PauseReason.BUDGET:
                return notice_wording.budget_text(notice, row, self._tariff(row))
            case _:
                return notice_wording.error_text(notice, card, row)

    def _row(self, job_id: str) -> JobRow | None:
        return next((row for row in self._queue.rows() if row.job_id == job_id), None)

    def _tariff(self, row: JobRow | None) -> Tariff | None:
        payee = job_wording.payee(row) if row is not None else ""
        return self._queue.tariff(payee) if payee in self._cards else None

    def _unreadable(self, notice: Notice) -> bool:
        if notice.reason.code:
            return notice.reason.code in _UNREADABLE
        return self._last_class.get(notice.job_id) is ErrorClass.PAGE

    # The banner's buttons

    def _resume(self) -> None:
        notice = self._newest()
        if notice is None:
            return
        if notice.reason.kind in _INTERRUPTED:
            stopped = [each.job_id for each in self._interrupted()]
            self._queue.resume_interrupted()
            self._forget(stopped)
        else:
            self._queue.resume(notice.job_id)
            self._forget([notice.job_id])

    def _ignore_unreadable(self) -> None:
        notice = self._newest()
        if notice is not None:
            self._queue.set_unreadable_count(notice.job_id, False)
            self._queue.resume(notice.job_id)
            self._forget([notice.job_id])

    def _allow_more(self) -> None:
        notice = self._newest()
        row = self._row(notice.job_id) if notice is not None else None
        if row is not None and row.options.cost_cap is not None:
            self._queue.set_cost_cap(row.job_id, notice_wording.raised(row.options.cost_cap, self._tariff(row)))
            self._queue.resume(row.job_id)
            self._forget([row.job_id])

    def _show_errors(self) -> None:
        notice = self._newest()
        if notice is not None:
            self.errors_wanted.emit(notice.job_id)

    def _dismiss(self) -> None:
        notice = self._newest()
        if self._told is not None:
            self._told = None
            self._show()
        elif notice is not None and notice.reason.kind in _INTERRUPTED:
            self._forget([each.job_id for each in self._interrupted()])
        elif notice is not None:
            self._forget([notice.job_id])
