"""What lies behind the New-job sheet: the listing of its sources, and what is to be known before the start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bulkocr_gui.jobs.errors import UsageError
from bulkocr_gui.jobs.options import JobOptions
from bulkocr_gui.jobs.page_ranges import page_ranges
from bulkocr_gui.ui.found_counts import ALL, FoundCounts

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from bulkocr_gui.jobs.model import Finding, FoundDocument, JobRequest, ScanProblem
    from bulkocr_gui.jobs.page_ranges import PageRanges
    from bulkocr_gui.ui.queue_port import Queue

_REDRAW_MS = 120
_CHECK_MS = 300
"""Options are turned one after another: what they change is asked once they stand still."""
_LIST_MS = 600
"""Patterns are typed: the folder is listed anew once they are."""
_USUAL = JobOptions()


class SheetListing(QObject):
    """Lists, lists anew where other files or pages are wanted, and asks what to know of what was found."""

    changed = Signal()
    """Counts or findings."""

    def __init__(self, queue: Queue, request: Callable[[], JobRequest | None], parent: QObject) -> None:
        """Nothing is listed yet.

        Args:
            queue: does it.
            request: the job as it is set now; None where its pages cannot be understood.
            parent: of the object.
        """
        super().__init__(parent)
        self._queue = queue
        self._request = request
        self._listed: Hashable = None
        self._asked: JobRequest | None = None
        self.token: int | None = None
        self.counts = FoundCounts()
        self.findings: tuple[Finding, ...] | None = None
        """None until the first answer; of another choice of pages the old ones stand until the new ones come."""
        self._redraw = self._timer(_REDRAW_MS, self.changed.emit)
        self._check_soon = self._timer(_CHECK_MS, self._check)
        self._list_soon = self._timer(_LIST_MS, self._list_anew)
        queue.found.connect(self._found)
        queue.checked.connect(self._checked)

    def _timer(self, interval: int, deed: Callable[[], object]) -> QTimer:
        made = QTimer(self, singleShot=True, interval=interval)
        made.timeout.connect(deed)
        return made

    @property
    def settled(self) -> bool:
        """Whether all is listed, as it is wanted now."""
        return self.counts.done and not self._list_soon.isActive()

    def blocking(self) -> Finding | None:
        """What no job can be started with."""
        return next((each for each in self.findings or () if each.blocks), None)

    def begin(self, request: JobRequest) -> None:
        """List sources."""
        self.findings = None
        self._list(request)

    def end(self) -> None:
        """List no further, and forget what was found."""
        for timer in (self._redraw, self._check_soon, self._list_soon):
            timer.stop()
        if self.token is not None:
            self._queue.cancel_preview(self.token)
            self.token = None

    def follow(self) -> None:
        """Options may have changed: find out what they change."""
        request = self._request()
        if self.token is None or request is None:
            return
        if _listed_by(request) != self._listed:
            self._list_soon.start()
        else:
            self._list_soon.stop()
            if self.counts.done and _checked_by(request) != self._asked:
                self._check_soon.start()

    def _list(self, request: JobRequest) -> None:
        self.end()
        self.counts = FoundCounts(_meant(request))
        self._listed = _listed_by(request)
        self._asked = None
        self.token = self._queue.preview(request)
        self.changed.emit()

    def _list_anew(self) -> None:
        request = self._request()
        if self.token is not None and request is not None:
            self._list(request)

    def _found(self, token: int, items: tuple[FoundDocument | ScanProblem, ...], done: bool) -> None:
        if token != self.token:
            return
        self.counts.add(items)
        self.counts.done = done
        if not self._redraw.isActive():
            self._redraw.start()
        if done:
            self._check()

    def _check(self) -> None:
        request = self._request()
        if self.token is not None and request is not None:
            self._asked = _checked_by(request)
            self._queue.check(self.token, request)

    def _checked(self, token: int, findings: tuple[Finding, ...]) -> None:
        if token == self.token:
            self.findings = findings
            self.changed.emit()


def _meant(request: JobRequest) -> PageRanges:
    """The pages that are meant; all while what is typed cannot be understood."""
    try:
        return page_ranges(request.options.page_ranges)
    except UsageError:
        return ALL


def _listed_by(request: JobRequest) -> Hashable:
    """What a listing finds other files or pages by."""
    options = request.options
    return request.sources, options.page_ranges, options.include, options.exclude, request.passwords


def _checked_by(request: JobRequest) -> JobRequest:
    """The request without what has no bearing on what is to be known before the start."""
    options = replace(
        request.options,
        workers=_USUAL.workers,
        max_retries=_USUAL.max_retries,
        auto_pause=_USUAL.auto_pause,
        unreadable_count=_USUAL.unreadable_count,
        page_timeout=_USUAL.page_timeout,
        page_segmentation=_USUAL.page_segmentation,
        cost_cap=_USUAL.cost_cap,
        reuse=_USUAL.reuse,
    )
    return replace(request, options=options)
